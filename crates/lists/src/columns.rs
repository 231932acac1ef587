//! Which column holds which field: suggested from the header and from what stands below it, confirmed by a person.

use crate::amount_unit::AmountUnit;
use crate::finding;
use crate::header::{self, Sureness};
use crate::nik::Nik;
use crate::numbering::is_numbering;
use crate::remark_cell::says_gone;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{Cell, plain};
use payung_sheets::csv::{Dialect, Reader};
use payung_sheets::limits::MOST_COLUMNS;
use payung_sheets::row::Row as _;
use payung_values::field::Field;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The first rows among which the header is looked for: letterheads have a title, a place and a date above it.
const HEADER_ROWS: usize = 20;

/// The most rows that make up one header.
const MOST_HEIGHT: usize = 3;

/// The rows that a preview is made from: enough to tell a column of NIKs by what stands in it.
pub(super) const PREVIEW_ROWS: usize = 120;

/// The rows below the header that a person is shown as samples.
const SAMPLE_ROWS: usize = 5;

/// From so many digits on, a cell is data and no header: a day has eight.
const DATA_DIGITS: usize = 8;

/// Whether a cell of this text is the header of a column that we know.
pub fn is_known_header(words: &CellWords, text: &str) -> bool {
    header::n_digits(text) < DATA_DIGITS
        && header::field_of(words, text).is_some_and(|(_, sureness)| sureness <= Sureness::Head)
}

fn n_digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Which column holds which field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    /// The number of the header's first row in the file, from 1; rows above it hold no person.
    pub first_header_row: u32,
    /// The number of its last row; rows up to it are not read. 0: there is no header.
    pub header_row: u32,
    /// What each column holds, from the left; `None` is kept in the export and not read.
    pub fields: Vec<Option<Field>>,
    /// The column, from 0, whose header says that it holds occupations by their numbers.
    pub numbered_occupations: Option<u16>,
    /// The column, from 0, whose header says that its incomes are in thousands or millions, and which.
    pub income_unit: Option<(u16, AmountUnit)>,
    /// The column, from 0, whose header says that its incomes are for another time than a month.
    pub income_for_other_time: Option<u16>,
    /// The column, from 0, whose header says that its numbers are years of residence, or else months.
    pub residence_in_years: Option<(u16, bool)>,
    /// The columns, from 0, whose headers ask the opposite of their field: `Belum Peserta`.
    pub negated: Vec<u16>,
    /// The columns of remarks, from 0, whose headers say that somebody is dead or gone where a cell is a yes.
    pub gone: Vec<u16>,
}

impl Columns {
    /// The fields that `names`, a header of one row, suggest, each at most once: the surest column keeps it, of equals
    /// the first. A kabupaten or kota may stand twice, by its code and by its name, and a civil servant as `ASN` and as
    /// `TNI/POLRI`.
    pub fn suggest(words: &CellWords, header_row: u32, names: &[String]) -> Self {
        let found: Vec<_> = names.iter().map(|name| header::field_of(words, name)).collect();
        let mut columns = Self {
            first_header_row: header_row,
            header_row,
            fields: surest(&found),
            numbered_occupations: None,
            income_unit: None,
            income_for_other_time: None,
            residence_in_years: None,
            negated: Vec::new(),
            gone: Vec::new(),
        };
        columns.see_numbers(words, names);
        columns
    }

    /// Notes whether the header of the occupation says that numbers stand below it, and those of the income and of the
    /// residence what their numbers count.
    fn see_numbers(&mut self, words: &CellWords, names: &[String]) {
        let column = self.column(Field::Occupation);
        let name = column.and_then(|column| names.get(usize::from(column)));
        self.numbered_occupations =
            column.filter(|_| name.is_some_and(|name| header::is_of_numbers(words, name)));
        let income = self.column(Field::Income);
        self.income_unit = income.and_then(|column| {
            let name = names.get(usize::from(column))?;
            Some((column, header::amount_unit(name)?))
        });
        let is_for_other_time = |column: &u16| {
            let name = names.get(usize::from(*column));
            name.is_some_and(|name| header::is_for_other_time(words, name))
        };
        self.income_for_other_time = income.filter(is_for_other_time);
        let those = |holds: &dyn Fn(Field, &str) -> bool| {
            let fields = (0_u16..).zip(&self.fields).zip(names);
            let held = fields.filter(|((_, field), name)| field.is_some_and(|field| holds(field, name)));
            held.map(|((column, _), _)| column).collect()
        };
        let negated = those(&|_, name| header::is_negated(words, name));
        let gone = those(&|field, name| field == Field::Remark && says_gone(words, name));
        self.negated = negated;
        self.gone = gone;
        self.residence_in_years = self.column(Field::Residence).and_then(|column| {
            let name = names.get(usize::from(column))?;
            Some((column, header::is_of_years(words, name)?))
        });
    }

    /// The column of `field`, from 0.
    pub fn column(&self, field: Field) -> Option<u16> {
        let index = self.fields.iter().position(|one| *one == Some(field))?;
        u16::try_from(index).ok()
    }

    /// The second column of `field`, from 0: a code beside a name, or remarks beside remarks, of which each is read.
    pub fn second(&self, field: Field) -> Option<u16> {
        let held = self.fields.iter().enumerate();
        let index = held.filter(|(_, one)| **one == Some(field)).nth(1)?.0;
        u16::try_from(index).ok()
    }

    /// Says that `column` holds `field`; another column that held it holds nothing then.
    pub fn set(&mut self, column: u16, field: Option<Field>) {
        for one in &mut self.fields {
            if field.is_some() && *one == field {
                *one = None;
            }
        }
        if let Some(one) = self.fields.get_mut(usize::from(column)) {
            *one = field;
        }
    }

    /// How many columns a row should have.
    pub fn width(&self) -> usize {
        self.fields.len()
    }

    /// How many columns hold a field.
    pub fn n_known(&self) -> usize {
        self.fields.iter().flatten().count()
    }

    /// The column a finding is about.
    pub fn column_of(&self, code: finding::Code) -> Option<u16> {
        code.field().and_then(|field| self.column(field))
    }
}

/// A field for each column, where each is given to the surest of the columns that may hold it; the kabupaten or kota,
/// the civil servant and remarks to the two surest.
fn surest(found: &[Option<(Field, Sureness)>]) -> Vec<Option<Field>> {
    let is_beaten = |index: usize, (field, sureness): (Field, Sureness)| {
        let surer = found.iter().enumerate().filter(|(other, one)| {
            one.is_some_and(|(same, than)| same == field && (than, *other) < (sureness, index))
        });
        surer.count()
            >= if matches!(field, Field::Regency | Field::CivilServant | Field::Remark) {
                2
            } else {
                1
            }
    };
    let fields = found.iter().enumerate();
    fields
        .map(|(index, one)| one.filter(|one| !is_beaten(index, *one)).map(|(field, _)| field))
        .collect()
}

/// The beginning of a list, for a person to confirm the columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The header, column by column; of several rows, from the top to the bottom.
    pub names: Vec<String>,
    /// The suggestion.
    pub columns: Columns,
    /// The columns that were told by what stands in them, not by their header.
    pub by_content: Vec<u16>,
    /// The columns, from 0, of a table beside the one that is read, in which no people stand: its first and its last.
    pub beside: Option<(u16, u16)>,
    /// The first column of a second table of people beside the first, where one is: none of both can be left out.
    pub second_table: Option<u16>,
    /// The first rows below the header.
    pub samples: Vec<Vec<String>>,
    /// The first rows of all, by number, with what stands in them: one of them is the header.
    pub heads: Vec<(u32, Vec<String>)>,
}

/// A row with its number in the sheet, from 1.
pub(super) type Numbered = (u32, Vec<String>);

impl Preview {
    /// Whether numbers as long as a NIK stand in the column of the NIK, in one of its first rows.
    pub(super) fn has_niks(&self) -> bool {
        let Some(column) = self.columns.column(Field::Nik) else {
            return false;
        };
        let heads = self.heads.iter().map(|(_, cells)| cells);
        self.samples.iter().chain(heads).any(|cells| {
            cells
                .get(usize::from(column))
                .is_some_and(|cell| n_digits(cell) >= DATA_DIGITS)
        })
    }

    /// The preview of a CSV file from its first bytes, at least as many as [`payung_sheets::limits::MOST_ROW_BYTES`] if it has them.
    pub fn of_csv(words: &CellWords, dialect: Dialect, start: &[u8]) -> Self {
        Self::of_rows(words, &FirstRows::of_csv(dialect, start).rows, None)
    }

    /// The preview of a sheet or of pasted cells from its first rows, each with its number in the sheet, from 1.
    /// `header_row` is the number of the header's last row where somebody has chosen it; 0: there is none.
    pub fn of_rows(words: &CellWords, rows: &[Numbered], header_row: Option<u32>) -> Self {
        let header = match header_row {
            None => Header::find(words, rows),
            Some(number) => Header::ending_at(words, rows, number),
        };
        let below = header.as_ref().map_or(0, |header| header.from + header.height);
        let body: Vec<&Numbered> = rows.iter().skip(below).collect();
        let body: Vec<&[String]> = body
            .into_iter()
            .map(|(_, cells)| cells.as_slice())
            .filter(|cells| !is_numbering(cells.iter().map(|cell| Cell::from(cell.as_str()))))
            .collect();
        let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let (names, found) = if let Some(header) = &header {
            (header.names.clone(), header.fields(words))
        } else {
            let width = width.min(MOST_COLUMNS);
            (vec![String::new(); width], vec![None; width])
        };
        let mut found = found;
        if header
            .as_ref()
            .is_some_and(|header| header.has_split_births(words))
        {
            let is_birth = |one: &&mut Option<(Field, Sureness)>| matches!(one, Some((Field::BirthDate, _)));
            found.iter_mut().filter(is_birth).for_each(|one| *one = None);
        }
        let tables = header.as_ref().and_then(|header| header.second_table(&found));
        let mut beside = None;
        let mut second_table = None;
        if let Some(split) = tables {
            let column = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
            let has_people = |from: usize, to: usize| {
                let is_person = |cell: &String| n_digits(cell) >= DATA_DIGITS;
                body.iter()
                    .any(|cells| cells.iter().take(to).skip(from).any(is_person))
            };
            match (has_people(0, split), has_people(split, width)) {
                (true, true) => second_table = Some(column(split)),
                (false, true) => beside = Some((0, split)),
                (_, false) => beside = Some((split, names.len())),
            }
            if let Some((from, to)) = beside {
                found.iter_mut().take(to).skip(from).for_each(|one| *one = None);
            }
        }
        let beside = beside.map(|(from, to)| {
            let [from, last] =
                [from, to.saturating_sub(1)].map(|index| u16::try_from(index).unwrap_or(u16::MAX));
            (from, last)
        });
        let by_content = ByContent {
            words,
            names: &names,
            body: &body,
            beside,
        };
        by_content.tell_labels(&mut found);
        let number = |index: usize| rows.get(index).map_or(0, |(number, _)| *number);
        let mut columns = Columns {
            first_header_row: header.as_ref().map_or(0, |header| number(header.from)),
            header_row: header.as_ref().map_or(0, |header| number(header.last())),
            fields: surest(&found),
            numbered_occupations: None,
            income_unit: None,
            income_for_other_time: None,
            residence_in_years: None,
            negated: Vec::new(),
            gone: Vec::new(),
        };
        columns.see_numbers(words, &names);
        let by_content = by_content.complete(&mut columns);
        Self {
            samples: body
                .iter()
                .take(SAMPLE_ROWS)
                .map(|cells| cells.to_vec())
                .collect(),
            heads: rows.iter().take(HEADER_ROWS).cloned().collect(),
            names,
            columns,
            by_content,
            beside,
            second_table,
        }
    }
}

/// The first rows of a list.
#[derive(Debug, Default)]
pub(super) struct FirstRows {
    /// Each with its number, from 1.
    pub(super) rows: Vec<Numbered>,
    /// The most columns in which one of them holds something.
    pub(super) width: usize,
}

impl FirstRows {
    /// Those of a CSV file with these first bytes.
    pub(super) fn of_csv(dialect: Dialect, start: &[u8]) -> Self {
        let mut first = Self::default();
        let mut reader = Reader::new(dialect);
        let mut keep = |record: &payung_sheets::csv::Record<'_>| {
            let is_hint = record.number == 1 && is_separator_hint(record.cell(0));
            if first.rows.len() < PREVIEW_ROWS && !is_hint {
                let cells = record.cells().map(|cell| cell.text().into_owned());
                first.rows.push((record.number, cells.collect()));
                first.width = first.width.max(record.n_filled());
            }
        };
        reader.feed(start, &mut keep);
        reader.finish(&mut keep);
        first
    }
}

/// Whether this is the first cell of a line such as `sep=;`, by which a text file tells Excel how it is divided.
pub(super) fn is_separator_hint(cell: Cell<'_>) -> bool {
    matches!(cell, Cell::Text(bytes) if bytes.len() <= 5 && bytes.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"sep=")))
}

/// The header of a list: one row, or a few that belong together.
struct Header {
    /// Its first row among those looked at.
    from: usize,
    height: usize,
    names: Vec<String>,
    /// What stands in its rows, column by column; a cell over several columns stands in each of them.
    parts: Vec<Vec<String>>,
}

impl Header {
    /// The rows in which most columns are known; of equals the fewest, then the first. Without any known word, the
    /// first row of more than one cell that does not look like data.
    fn find(words: &CellWords, rows: &[Numbered]) -> Option<Self> {
        let rows = rows.get(..HEADER_ROWS).unwrap_or(rows);
        let starts = (0..rows.len()).flat_map(|from| (1..=MOST_HEIGHT).map(move |height| (from, height)));
        let blocks = starts.filter_map(|(from, height)| Self::block(rows, from, height));
        let best = blocks
            .map(|block| (block.n_known(words), block))
            .filter(|(known, _)| *known > 0)
            .max_by_key(|(known, block)| (*known, usize::MAX - block.height, usize::MAX - block.from));
        if let Some((_, block)) = best {
            return Some(block.with_rows_below(words, rows));
        }
        let by_shape = rows
            .iter()
            .position(|(_, cells)| filled(cells) > 1 || rows.len() == 1);
        by_shape.and_then(|from| Self::block(rows, from, 1))
    }

    /// The header with one more row, of which so many cells say something new.
    fn of_taller(rows: &[Numbered], header: &Self, n_new: usize) -> Option<Self> {
        let (from, height) = (header.from, header.height + 1);
        if n_new > 1 {
            return Self::block(rows, from, height);
        }
        let (_, below) = rows.get(from + header.height)?;
        let is_data = below.iter().any(|cell| header::n_digits(cell) >= DATA_DIGITS);
        (!is_data && !is_numbers(below)).then(|| Self::of(rows, from, height))
    }

    /// The header whose last row has this number.
    fn ending_at(words: &CellWords, rows: &[Numbered], number: u32) -> Option<Self> {
        let last = rows.iter().position(|(one, _)| *one == number)?;
        let heights = (1..=MOST_HEIGHT.min(last + 1)).rev();
        let blocks = heights.filter_map(|height| Self::block(rows, last + 1 - height, height));
        let best = blocks.max_by_key(|block| (block.n_known(words), usize::MAX - block.height));
        best.or_else(|| Some(Self::of(rows, last, 1)))
    }

    /// So many rows as one header; `None` where one of them cannot be part of one.
    fn block(rows: &[Numbered], from: usize, height: usize) -> Option<Self> {
        let block = rows.get(from..from + height)?;
        let may_be = |cells: &[String]| {
            let is_alone = height == 1;
            !cells.iter().any(|cell| header::n_digits(cell) >= DATA_DIGITS)
                && (is_alone || (n_distinct(cells) > 1 && !is_numbers(cells)))
        };
        block
            .iter()
            .all(|(_, cells)| may_be(cells))
            .then(|| Self::of(rows, from, height))
    }

    fn of(rows: &[Numbered], from: usize, height: usize) -> Self {
        let block = rows.get(from..from + height).unwrap_or_default();
        let width = block.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let width = width.min(MOST_COLUMNS);
        let text = |row: usize, column: usize| {
            let cell = block.get(row).and_then(|(_, cells)| cells.get(column));
            cell.map_or("", |cell| cell.trim())
        };
        let mut parts: Vec<Vec<String>> = vec![Vec::new(); width];
        for row in 0..height {
            let mut left = "";
            for (column, parts) in parts.iter_mut().enumerate() {
                let here = text(row, column);
                // What stands over several columns is written in the first of them alone.
                let is_over =
                    here.is_empty() && (row + 1..height).any(|below| !text(below, column).is_empty());
                if !here.is_empty() {
                    left = here;
                }
                let said = if is_over { left } else { here };
                if !said.is_empty() && parts.last().is_none_or(|above| above != said) {
                    parts.push(said.to_owned());
                }
            }
        }
        Self {
            from,
            height,
            names: parts.iter().map(|parts| parts.join(" ")).collect(),
            parts,
        }
    }

    fn last(&self) -> usize {
        self.from + self.height - 1
    }

    /// What each column may hold.
    fn fields(&self, words: &CellWords) -> Vec<Option<(Field, Sureness)>> {
        let one = |(name, parts): (&String, &Vec<String>)| {
            let whole = header::field_of(words, name);
            let (lowest, above) = match parts.as_slice() {
                [above @ .., lowest] if !above.is_empty() => (lowest, above.join(" ")),
                _ => return whole,
            };
            let joined = |one: &str, other: &str| header::field_of(words, &[one, " ", other].concat());
            // `DATA DIRI` stands over all of `KELAHIRAN` and `TANGGAL`.
            let whole = match parts.as_slice() {
                [_, middle, lowest] => whole.or_else(|| joined(middle, lowest)),
                _ => whole,
            };
            // `PEKERJAAN` over `STATUS` is the `STATUS PEKERJAAN`.
            let is_listed = |found: &(Field, Sureness)| found.1 == Sureness::Whole;
            let turned = || {
                let nearest = parts.get(parts.len().checked_sub(2)?)?;
                joined(lowest, nearest).filter(is_listed)
            };
            let whole = whole.filter(is_listed).or_else(turned).or(whole);
            let of_above = header::field_of(words, &above);
            // `AHLI WARIS` above `NAMA` is not the name of the person.
            let is_of_other = of_above.is_none() && header::is_of_other(words, &above);
            let own = header::field_of(words, lowest).filter(|(field, _)| !is_of_other || is_place(*field));
            let above = of_above
                .filter(|_| !header::is_of_other(words, lowest))
                .map(|(field, _)| (field, Sureness::Above));
            whole.or(own).or(above)
        };
        self.names.iter().zip(&self.parts).map(one).collect()
    }

    /// Whether day, month and year of the birth stand in a column each, so that none of them is a day.
    fn has_split_births(&self, words: &CellWords) -> bool {
        let mut columns = self.names.iter().zip(&self.parts);
        columns.any(|(name, parts)| {
            parts
                .last()
                .is_some_and(|lowest| header::is_month_of_birth(words, name, lowest))
        })
    }

    /// The column at which a second table begins beside the first: both have a name and a NIK under the same words, one
    /// pair behind the other.
    fn second_table(&self, found: &[Option<(Field, Sureness)>]) -> Option<usize> {
        let of = |field: Field| {
            let is_it = move |one: &Option<(Field, Sureness)>| {
                one.is_some_and(|(is, sureness)| is == field && sureness <= Sureness::Parts)
            };
            let at = found.iter().enumerate().filter(move |(_, one)| is_it(one));
            at.map(|(column, _)| column).collect::<Vec<_>>()
        };
        let (names, niks) = (of(Field::Name), of(Field::Nik));
        let ([name, other_name, ..], [nik, other_nik, ..]) = (names.as_slice(), niks.as_slice()) else {
            return None;
        };
        let (last, next) = ((*name).max(*nik), (*other_name).min(*other_nik));
        // Other words say that they are those of somebody else, or of the same person once more.
        let said = |column: &usize| self.names.get(*column).map(|name| plain(name));
        if last > next || said(name) != said(other_name) || said(nik) != said(other_nik) {
            return None;
        }
        let is_blank = |column: &usize| self.names.get(*column).is_none_or(String::is_empty);
        let first = self.names.first();
        let begins = |column: &usize| first.is_some() && self.names.get(*column) == first;
        let gap = (last + 1..next).rev().find(is_blank).map(|gap| gap + 1);
        gap.or_else(|| (last + 1..next).find(begins)).or(Some(next))
    }

    /// How many fields are known.
    fn n_known(&self, words: &CellWords) -> usize {
        let known = self.fields(words);
        let sure = known
            .iter()
            .flatten()
            .filter(|(_, sureness)| *sureness <= Sureness::Head);
        let sure: BTreeSet<Field> = sure.map(|(field, _)| *field).collect();
        sure.len()
    }

    /// The same with the rows below it that only say more of some of its columns.
    fn with_rows_below(self, words: &CellWords, rows: &[Numbered]) -> Self {
        let Some((_, below)) = rows.get(self.last() + 1).filter(|_| self.height < MOST_HEIGHT) else {
            return self;
        };
        let fields = surest(&self.fields(words));
        let above = |column: usize| self.parts.get(column).and_then(|parts| parts.last());
        let says_nothing = |column: usize| {
            let cell = below.get(column).map_or("", |cell| cell.trim());
            cell.is_empty() || above(column).is_some_and(|above| above == cell)
        };
        let is_key = |field: &Option<Field>| matches!(field, Some(Field::Name | Field::Nik));
        let mut keys = (0..fields.len()).filter(|column| fields.get(*column).is_some_and(is_key));
        let new: BTreeSet<&str> = (0..below.len())
            .filter(|column| !says_nothing(*column))
            .filter_map(|column| below.get(column).map(|cell| cell.trim()))
            .collect();
        let has_keys = fields.iter().any(is_key);
        if !has_keys || !keys.all(says_nothing) || new.is_empty() {
            return self;
        }
        // One cell alone may be a caption, unless a column is known by it that was not, or it is words of headers alone.
        let is_of_headers = |cell: &&str| plain(cell).split(' ').all(|word| words.is_header_word(word));
        let may_be_caption = new.len() < 2 && !new.iter().all(is_of_headers);
        let least = self.n_known(words) + usize::from(may_be_caption);
        match Self::of_taller(rows, &self, new.len()) {
            Some(taller) if taller.n_known(words) >= least => taller.with_rows_below(words, rows),
            Some(_) | None => self,
        }
    }
}

/// Whether a field is where somebody lives, which stands below `ALAMAT` and the like.
const fn is_place(field: Field) -> bool {
    matches!(
        field,
        Field::Address | Field::Village | Field::District | Field::Regency | Field::Province
    )
}

fn filled(cells: &[String]) -> usize {
    cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

fn n_distinct(cells: &[String]) -> usize {
    let texts: BTreeSet<&str> = cells.iter().map(|cell| cell.trim()).collect();
    texts.len() - usize::from(texts.contains(""))
}

/// Whether nothing but numbers stands in the cells.
fn is_numbers(cells: &[String]) -> bool {
    cells.iter().all(|cell| !cell.chars().any(char::is_alphabetic))
}

/// Columns told by what stands below a header that says nothing.
struct ByContent<'a> {
    words: &'a CellWords,
    names: &'a [String],
    body: &'a [&'a [String]],
    beside: Option<(u16, u16)>,
}

impl ByContent<'_> {
    /// Of two columns whose headers ask for a decile, the one that holds labels of the register instead.
    fn tell_labels(&self, found: &mut [Option<(Field, Sureness)>]) {
        let deciles = found
            .iter()
            .flatten()
            .filter(|(field, _)| *field == Field::Decile);
        if deciles.count() < 2 {
            return;
        }
        for (column, one) in found.iter_mut().enumerate() {
            let n_filled = self.filled(column).count();
            let n_labels = self.filled(column).filter(|cell| self.is_label(cell)).count();
            if let Some((field @ Field::Decile, _)) = one
                && n_labels > 0
                && n_labels * 2 >= n_filled
            {
                *field = Field::Registry;
            }
        }
    }

    /// Adds what can be told by content alone, takes away a NIK that is none, and gives the columns that were told.
    fn complete(&self, columns: &mut Columns) -> Vec<u16> {
        for field in [Field::Nik, Field::FamilyCard] {
            let Some(column) = columns.column(field) else {
                continue;
            };
            // A header that says NIK is one, whoever has none yet.
            let name = self.names.get(usize::from(column)).map_or("", String::as_str);
            if field == Field::Nik && plain(name).split(' ').any(|word| word == "nik") {
                continue;
            }
            // A column `KTP` of marks says which papers somebody has brought.
            let mut filled = self.filled(usize::from(column)).peekable();
            if filled.peek().is_some() && !filled.any(|cell| n_digits(cell) > 0) {
                columns.set(column, None);
            }
        }
        let mut told = Vec::new();
        for field in [Field::Nik, Field::Name, Field::Registry] {
            // Labels of the register stand among remarks, too.
            let is_free = |one: &Option<Field>| {
                one.is_none() || field == Field::Registry && *one == Some(Field::Remark)
            };
            let free = (0_u16..).zip(&columns.fields).filter(|(_, one)| is_free(one));
            let free = free.map(|(column, _)| column).filter(|column| {
                let name = self.names.get(usize::from(*column)).map_or("", String::as_str);
                let is_beside = self.beside.is_some_and(|(from, to)| (from..=to).contains(column));
                let is_of_another = field != Field::Registry && header::is_of_other(self.words, name);
                !is_beside && !is_of_another && self.is_of(field, usize::from(*column))
            });
            let free: Vec<u16> = free.collect();
            if let ([column], None) = (free.as_slice(), columns.column(field)) {
                columns.set(*column, Some(field));
                told.push(*column);
            }
        }
        told
    }

    /// Whether what stands in a column can be nothing else.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "only these three are told by their content"
    )]
    fn is_of(&self, field: Field, column: usize) -> bool {
        match field {
            Field::Nik => self.is_of_niks(column),
            Field::Name => self.is_of_names(column),
            Field::Registry => self.is_of_labels(column),
            _ => false,
        }
    }

    fn filled(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self.body.iter().filter_map(move |cells| cells.get(column));
        cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    /// Whether at least so many of a hundred filled cells are so, and most rows have one.
    fn most(&self, column: usize, percent: usize, is_so: impl Fn(&str) -> bool) -> bool {
        let (mut n_filled, mut n_so) = (0, 0);
        for cell in self.filled(column) {
            n_filled += 1;
            n_so += usize::from(is_so(cell));
        }
        n_filled > 0 && n_so * 100 >= n_filled * percent && n_filled * 2 >= self.body.len()
    }

    /// Sixteen digits with a possible day, of which no two are the same: family cards repeat.
    fn is_of_niks(&self, column: usize) -> bool {
        let is_nik = |cell: &str| {
            let nik = Nik::read(Cell::from(cell)).ok().map(|(nik, _)| nik.birth());
            nik.is_some_and(|(day, month, _)| (1..=31).contains(&day) && (1..=12).contains(&month))
        };
        self.most(column, 80, is_nik) && self.is_distinct(column, 90)
    }

    /// Words of letters that hardly repeat, most of them two or more, none of which begins as an address does.
    fn is_of_names(&self, column: usize) -> bool {
        let is_name = |cell: &str| {
            let said = plain(cell);
            let mut parts = said.split(' ');
            let first = parts.next().unwrap_or_default();
            let letters = said.chars().filter(|letter| letter.is_alphabetic()).count();
            letters >= 3
                && n_digits(cell) <= 2
                && !cell.contains(['@', ':', '='])
                && !self.words.is_header_word(first)
        };
        let n_filled = self.filled(column).count();
        let n_long = self
            .filled(column)
            .filter(|cell| plain(cell).contains(' '))
            .count();
        n_filled > 1
            && n_long * 2 >= n_filled
            && self.most(column, 90, is_name)
            && self.is_distinct(column, 90)
    }

    /// Labels of the poverty register.
    fn is_of_labels(&self, column: usize) -> bool {
        self.filled(column).count() > 1 && self.most(column, 100, |cell| self.is_label(cell))
    }

    fn is_label(&self, cell: &str) -> bool {
        let meaning = self.words.meaning(CellKind::Registry, &plain(cell));
        matches!(meaning, Some(Meaning::Registry(_)))
    }

    fn is_distinct(&self, column: usize, percent: usize) -> bool {
        let distinct: BTreeSet<&str> = self.filled(column).collect();
        distinct.len() * 100 >= self.filled(column).count() * percent
    }
}

/// The cells of one row as text.
pub fn texts(cells: &[Cell<'_>]) -> Vec<String> {
    cells.iter().map(|cell| cell.text().into_owned()).collect()
}
