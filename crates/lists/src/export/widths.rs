//! How wide the columns of a written list are: by what stands in its first rows, within bounds.

use crate::export::words::Words;
use crate::export::{AnswerColumn, Out};
use payung_sheets::cell::Cell;
use payung_sheets::workbook::xlsx;
use payung_values::field::Field;

/// The least letters of a column, so that a filter's arrow and an amount have room.
const LEAST: usize = 10;

/// The most letters of a column, but for that of the findings: longer text goes on in another line.
const MOST: usize = 40;

/// The letters of a NIK, with room for the mark that Excel sets beside numbers that are text.
const IDENTITY: usize = 18;

/// How much of a column its name alone may ask for; longer ones go on in another line.
const NAME: usize = 24;

/// How many rows are measured.
const ENOUGH: u32 = 200;

/// What stands in the first rows.
#[derive(Clone, Debug, Default)]
pub struct Widths {
    /// The most letters of a cell, by column.
    letters: Vec<usize>,
    n_rows: u32,
}

impl Widths {
    /// Measures the cells of a row.
    pub fn add(&mut self, cells: &[Out<'_>], words: &impl Words) {
        self.n_rows = self.n_rows.saturating_add(1);
        if self.letters.len() < cells.len() {
            self.letters.resize(cells.len(), 0);
        }
        for (most, cell) in self.letters.iter_mut().zip(cells) {
            *most = letters_of(cell, words).max(*most);
        }
    }

    /// Whether rows enough are measured.
    pub fn is_enough(&self) -> bool {
        self.n_rows >= ENOUGH
    }

    /// How wide the columns below `header` are, of which the first `n_original` hold `fields` and the others answers.
    pub(super) fn of(
        &self,
        header: &[String],
        n_original: usize,
        fields: &[Option<Field>],
        has_sheets: bool,
    ) -> Vec<u8> {
        let answers: Vec<AnswerColumn> = AnswerColumn::written(has_sheets).collect();
        let width = |(column, name): (usize, &String)| {
            let answer = column
                .checked_sub(n_original)
                .and_then(|index| answers.get(index));
            if answer == Some(&AnswerColumn::Findings) {
                return xlsx::WIDEST;
            }
            let field = fields.get(column).copied().flatten();
            let least = if field.is_some_and(is_identity) {
                IDENTITY
            } else {
                LEAST
            };
            let letters = self.letters.get(column).copied().unwrap_or(0);
            xlsx::width(letters.max(name.chars().count().min(NAME)).clamp(least, MOST))
        };
        header.iter().enumerate().map(width).collect()
    }
}

/// The letters of the longest line of a cell.
fn letters_of(cell: &Out<'_>, words: &impl Words) -> usize {
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    match cell {
        // As a workbook shows it, 31/12/1980.
        Out::Original(Cell::Day(_)) => 10,
        Out::Original(cell) => longest(&cell.text()),
        Out::Text(text) => longest(text),
        Out::Money(amount) => amount.to_string().len(),
        Out::Row(number) => number.to_string().len(),
        // Their column is as wide as any.
        Out::Findings(_) => 0,
        Out::Standing(_) | Out::Route(_) | Out::Scheme(_) => longest(&words.said(cell)),
    }
}

/// Whether a column of this field holds numbers of people.
pub(super) const fn is_identity(field: Field) -> bool {
    matches!(field, Field::Nik | Field::FamilyCard)
}
