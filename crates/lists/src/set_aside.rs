//! Rows that hold no person: titles, repeated headers, the numbers of columns, captions, sums, signatures, and numbers
//! printed beforehand. They are set aside and counted, and can be shown.
//!
//! A row with a name and any digits of a NIK or of a family card is a person, whatever else stands in it, and whatever
//! column a number like a NIK stands in; so is one with either a name or a NIK that nothing tells to be furniture. What is
//! wrong with it is a finding.

use crate::columns::Columns;
use crate::header::{self, Sureness};
use crate::numbering::is_numbering;
use crate::person_number;
use payung_rules::cell_word::Caption;
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{Cell, plain};
use payung_sheets::row::Row;
use payung_typed::day;
use payung_values::field::Field;
use serde::{Deserialize, Serialize};

payung_values::vocabulary! {
    /// Why a row is set aside.
    pub enum Why {
        /// A title, or the name of a place or group above its people.
        Caption = "caption",
        /// The header once more, as at the top of each printed page.
        Header = "header",
        /// The numbers of the columns.
        Numbering = "numbering",
        /// A sum.
        Total = "total",
        /// Who signed, where and when.
        Signature = "signature",
        /// A number printed beforehand, for somebody who was not written down.
        Number = "number",
    }
}

/// A row that was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// Its number in its sheet, from 1.
    pub number: u32,
    /// Which of the sheets that are read it stands in.
    pub sheet: u16,
    /// Why.
    pub why: Why,
    /// Where it begins in the file.
    pub start: u32,
}

/// The digits that no number but that of a person or a family has: with them a row is a person for sure.
const SURE_DIGITS: usize = 8;

/// The digits without which a row that has no name is not told by its NIK: captions have numbers, too.
const FEW_DIGITS: usize = 6;

/// The longest number of a row, and of a column.
const SHORT: usize = 5;

/// No column.
const NOWHERE: usize = usize::MAX;

/// Tells rows that hold a person from those that do not, in the order of the file.
#[derive(Debug)]
pub(super) struct Sorter {
    words: &'static CellWords,
    name: usize,
    nik: usize,
    family_card: usize,
    birth_date: usize,
    strong: [usize; 3],
    weak: [usize; 6],
    /// Columns left of name and NIK that hold no field: one of them may number the rows.
    beside: Vec<usize>,
    /// Columns that hold no field.
    free: Vec<usize>,
    /// Whether signatures have begun: a name below them is that of who signs.
    is_signed: bool,
}

impl Sorter {
    pub(super) fn new(words: &'static CellWords, columns: &Columns) -> Self {
        let at = |field| columns.column(field).map_or(NOWHERE, usize::from);
        let (name, nik) = (at(Field::Name), at(Field::Nik));
        let fields = columns.fields.iter().enumerate();
        let free: Vec<usize> = fields
            .filter(|(_, field)| field.is_none())
            .map(|(column, _)| column)
            .collect();
        let beside = free.iter().copied().filter(|column| *column < name.min(nik));
        Self {
            words,
            name,
            nik,
            family_card: at(Field::FamilyCard),
            birth_date: at(Field::BirthDate),
            strong: [at(Field::BirthDate), at(Field::Sex), at(Field::Age)],
            weak: [
                at(Field::Occupation),
                at(Field::Engagement),
                at(Field::Income),
                at(Field::Decile),
                at(Field::Registry),
                at(Field::Insured),
            ],
            beside: beside.collect(),
            free,
            is_signed: false,
        }
    }

    /// Another sheet begins.
    pub(super) fn begin_sheet(&mut self) {
        self.is_signed = false;
    }

    /// Whether signatures have begun.
    pub(super) fn is_signed(&self) -> bool {
        self.is_signed
    }

    /// Other rows were read that end so.
    pub(super) fn go_on(&mut self, is_signed: bool) {
        self.is_signed = is_signed;
    }

    /// Why the row holds no person; `None` if it does. It is not blank.
    #[inline]
    pub(super) fn why_aside(&mut self, row: &(impl Row + ?Sized)) -> Option<Why> {
        // Nearly every row of nearly every list ends here.
        if let Cell::Text(&[first, .., last]) = row.cell(self.nik)
            && first.is_ascii_digit()
            && last.is_ascii_digit()
            && matches!(row.cell(self.nik), Cell::Text(bytes) if bytes.len() >= 16)
        {
            self.is_signed = false;
            return None;
        }
        if (self.name == NOWHERE && self.nik == NOWHERE) || self.is_plain_person(row) {
            return None;
        }
        let was_signed = self.is_signed;
        let why = self.look_closely(row)?;
        if person_number::stands_beside_letters(row) {
            self.is_signed = was_signed;
            return None;
        }
        Some(why)
    }

    /// Whether a row without a whole NIK has a name like most names, and something that is said of persons alone.
    fn is_plain_person(&self, row: &(impl Row + ?Sized)) -> bool {
        self.strong.iter().any(|column| !row.cell(*column).is_blank())
            && matches!(row.cell(self.name), Cell::Text(name) if self.begins_as_names_do(name))
    }

    /// Whether the first word is one of letters that neither headers nor captions have.
    fn begins_as_names_do(&self, name: &[u8]) -> bool {
        const MOST: usize = 16;
        let mut word = [0_u8; MOST];
        let n_letters = name.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let ends = name.get(n_letters).is_none_or(|byte| *byte == b' ');
        for (lower, byte) in word.iter_mut().zip(name) {
            *lower = byte.to_ascii_lowercase();
        }
        let word = word
            .get(..n_letters)
            .and_then(|word| std::str::from_utf8(word).ok());
        word.is_some_and(|word| {
            let numbers = word == "kol" || word == "kolom" || word.bytes().all(|byte| b"ivx".contains(&byte));
            ends && word.len() > 1
                && !numbers
                && !self.words.is_header_word(word)
                && !self.words.may_begin_caption(word)
        })
    }

    #[cold]
    fn look_closely(&mut self, row: &(impl Row + ?Sized)) -> Option<Why> {
        let (nik, family_card) = (n_digits(row.cell(self.nik)), n_digits(row.cell(self.family_card)));
        if nik >= SURE_DIGITS || family_card >= SURE_DIGITS {
            self.is_signed = false;
            return None;
        }
        if self.is_header(row) {
            return Some(Why::Header);
        }
        if is_numbering((0..row.width()).map(|column| row.cell(column))) {
            return Some(Why::Numbering);
        }
        let has_birth = n_digits(row.cell(self.birth_date)) >= FEW_DIGITS;
        let strong = n_filled(row, &self.strong);
        let is_numbered = self
            .beside
            .iter()
            .any(|column| is_short_number(row.cell(*column)));
        if has_letters(row.cell(self.name)) {
            return self.why_named_aside(row, nik + family_card, strong, has_birth, is_numbered);
        }
        // Where nobody has said which column holds names, or NIKs, every free one may.
        let may_be_named =
            self.name == NOWHERE && self.free.iter().any(|column| has_letters(row.cell(*column)));
        let is_sure = |column: &usize| n_digits(row.cell(*column)) >= SURE_DIGITS;
        let may_be_told = self.nik == NOWHERE && self.free.iter().any(is_sure);
        let is_told = nik >= FEW_DIGITS || family_card >= FEW_DIGITS || may_be_told;
        let caption = self.caption_of_row(row);
        let weak = n_filled(row, &self.weak);
        let is_dated = strong > 0 && (is_numbered || strong + weak > 1);
        if is_told || (caption.is_none() && (is_dated || may_be_named)) {
            return None;
        }
        self.is_signed |= caption == Some(Caption::Signature);
        Some(match caption {
            Some(Caption::Total) => Why::Total,
            Some(Caption::Signature) => Why::Signature,
            None if is_numbered && !has_letters(row.cell(self.nik)) => Why::Number,
            Some(Caption::Group) | None => Why::Caption,
        })
    }

    /// A row with letters where the name stands, and fewer digits of a NIK than a person has.
    fn why_named_aside(
        &mut self,
        row: &(impl Row + ?Sized),
        n_digits: usize,
        n_strong: usize,
        has_birth: bool,
        is_numbered: bool,
    ) -> Option<Why> {
        let name = row.cell(self.name);
        let caption = self.caption(&name.text());
        if caption == Some(Caption::Total) && !has_birth {
            return Some(Why::Total);
        }
        // `Jumlah seluruhnya` in the column of the NIK, `6 orang` in that of the name.
        if caption.is_none()
            && n_strong == 0
            && n_digits < FEW_DIGITS
            && is_number_of_people(&name.text())
            && self.caption_of_row(row) == Some(Caption::Total)
        {
            return Some(Why::Total);
        }
        if n_digits > 0 || n_strong > 0 {
            return None;
        }
        // `Ketua Umpama` who is a farmer is no signature.
        if caption != Some(Caption::Total) && self.says_of_work(row, is_numbered) {
            return None;
        }
        if Self::is_place_and_day(&name.text()) {
            self.is_signed = true;
            return Some(Why::Signature);
        }
        match caption {
            Some(Caption::Total) => return Some(Why::Total),
            Some(Caption::Group) => return Some(Why::Caption),
            Some(Caption::Signature) => {
                self.is_signed = true;
                return Some(Why::Signature);
            }
            None => {}
        }
        if is_numbered {
            return None;
        }
        if self.is_signed {
            return Some(Why::Signature);
        }
        // The text of cells that are joined stands in all of them.
        let text = name.text();
        let mut others = (0..row.width())
            .filter(|column| *column != self.name)
            .map(|column| row.cell(column))
            .filter(|cell| !cell.is_blank())
            .peekable();
        let is_joined = others.peek().is_some() && others.all(|cell| cell.text() == text);
        is_joined.then_some(Why::Caption)
    }

    /// Whether something is said of work, income or need that neither is the text of a joined row nor a caption. Who
    /// signs on the left and on the right fills two cells of a row without a number.
    fn says_of_work(&self, row: &(impl Row + ?Sized), is_numbered: bool) -> bool {
        let n_filled = (0..row.width())
            .filter(|column| !row.cell(*column).is_blank())
            .count();
        if !is_numbered && n_filled < 3 {
            return false;
        }
        let name = row.cell(self.name).text();
        self.weak.iter().any(|column| {
            let text = row.cell(*column).text();
            let is_said = !plain(&text).is_empty() && *text != *name;
            is_said && self.caption(&text).is_none() && !Self::is_place_and_day(&text)
        })
    }

    /// Whether name or NIK is what their column is called, and nothing is said of somebody.
    fn is_header(&self, row: &(impl Row + ?Sized)) -> bool {
        let is = |column: usize, field: Field| {
            let text = row.cell(column).text();
            header::field_of(self.words, &text)
                .is_some_and(|(found, sureness)| found == field && sureness <= Sureness::Parts)
        };
        let is_of_somebody = has_letters(row.cell(self.name)) && n_digits(row.cell(self.family_card)) > 0;
        let is_exchanged = is(self.name, Field::Nik) && is(self.nik, Field::Name);
        is_exchanged || is(self.name, Field::Name) || (is(self.nik, Field::Nik) && !is_of_somebody)
    }

    /// What the first words of the row say, wherever they stand; a signature counts in every cell.
    fn caption_of_row(&self, row: &(impl Row + ?Sized)) -> Option<Caption> {
        let cells = (0..row.width()).map(|column| row.cell(column));
        let mut said = cells.filter(|cell| has_letters(*cell)).map(|cell| {
            let text = cell.text();
            match self.caption(&text) {
                None if Self::is_place_and_day(&text) => Some(Caption::Signature),
                caption => caption,
            }
        });
        let first = said.next()?;
        if first == Some(Caption::Signature) || said.any(|one| one == Some(Caption::Signature)) {
            return Some(Caption::Signature);
        }
        first
    }

    /// What the words at the beginning of a text say, the number in front of them left out.
    fn caption(&self, text: &str) -> Option<Caption> {
        let text = plain(text);
        let mut words: Vec<&str> = text.split(' ').collect();
        if words.len() > 1 && words.first().is_some_and(|first| is_enumerator(first)) {
            words.remove(0);
        }
        (1..=words.len().min(3)).rev().find_map(|n| {
            let begins = words.get(..n)?.join(" ");
            self.words.caption(&begins)
        })
    }

    /// `Samarinda, 28 November 2026`.
    fn is_place_and_day(text: &str) -> bool {
        let text = plain(text);
        let words: Vec<&str> = text.split(' ').collect();
        let is_month = |word: &&str| day::month_of_name(word).is_some();
        let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        words
            .first()
            .is_some_and(|first| first.chars().all(char::is_alphabetic))
            && words.iter().any(is_month)
            && words.last().is_some_and(is_year)
    }
}

/// `A`, `IV` or `3` in front of a caption.
fn is_enumerator(word: &str) -> bool {
    let is_roman = word.len() <= 5 && word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x' | b'l'));
    word.len() == 1 || is_roman || (word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `6 orang`, `12 jiwa`.
fn is_number_of_people(text: &str) -> bool {
    let text = plain(text);
    let mut words = text.split(' ');
    let is_number = |word: &str| word.len() <= 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    words.next().is_some_and(is_number) && words.next().is_some() && words.next().is_none()
}

fn n_filled(row: &(impl Row + ?Sized), columns: &[usize]) -> usize {
    columns
        .iter()
        .filter(|column| says_something(row.cell(**column)))
        .count()
}

/// Whether letters or digits stand in a cell: dots and dashes are printed for somebody to write on.
fn says_something(cell: Cell<'_>) -> bool {
    n_digits(cell) > 0 || has_letters(cell) || matches!(cell, Cell::Yes(_))
}

fn n_digits(cell: Cell<'_>) -> usize {
    match cell {
        Cell::Empty | Cell::Yes(_) => 0,
        Cell::Text(bytes) => bytes.iter().filter(|byte| byte.is_ascii_digit()).count(),
        Cell::Number(_) | Cell::Day(_) => cell.text().bytes().filter(u8::is_ascii_digit).count(),
    }
}

fn has_letters(cell: Cell<'_>) -> bool {
    match cell {
        Cell::Text(bytes) => bytes
            .iter()
            .any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()),
        Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => false,
    }
}

fn is_short_number(cell: Cell<'_>) -> bool {
    let digits = n_digits(cell);
    (1..=SHORT).contains(&digits) && !has_letters(cell)
}
