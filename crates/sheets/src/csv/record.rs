//! One row of a CSV file.

use crate::cell::Cell;
use crate::row::{Cut, Row, Shape, Width};

/// One row of a CSV file.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// Its number in the file as sheets count rows, from 1: blank lines count, breaks inside a cell do not.
    pub number: u32,
    /// Where it begins, in bytes of the file.
    pub start: u64,
    /// Whether and why it was ended before its end.
    pub cut: Option<Cut>,
    /// Whether a NUL byte stands in it.
    pub has_nul: bool,
    /// The cells one behind the other, without quotation marks.
    pub(super) bytes: &'a [u8],
    /// How many bytes stand between two cells there.
    pub(super) gap: usize,
    /// Where each cell ends in `bytes`.
    pub(super) ends: &'a [usize],
    /// How many cells there are up to one that holds something and is not kept; 0: none does.
    pub(super) n_filled_beyond: usize,
}

impl<'a> Record<'a> {
    /// The bytes of the cell in `column`, from 0, without quotation marks; nothing where the row has no such cell.
    #[inline]
    pub fn bytes(&self, column: usize) -> &'a [u8] {
        let Some(end) = self.ends.get(column) else {
            return &[];
        };
        let before = column.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = before.map_or(0, |before| *before + self.gap);
        self.bytes.get(start..*end).unwrap_or_default()
    }

    /// How many cells it has up to the last that holds something, those that are not kept counted.
    pub fn n_filled(&self) -> usize {
        let last = (0..self.ends.len())
            .rev()
            .find(|column| !self.bytes(*column).is_empty());
        last.map_or(0, |last| last + 1).max(self.n_filled_beyond)
    }

    /// The cells.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'a>> + use<'a> {
        let record = *self;
        (0..self.ends.len()).map(move |column| Cell::Text(record.bytes(column)))
    }
}

impl Row for Record<'_> {
    #[inline]
    fn cell(&self, column: usize) -> Cell<'_> {
        match self.bytes(column) {
            [] => Cell::Empty,
            bytes => Cell::Text(bytes),
        }
    }

    fn width(&self) -> usize {
        self.ends.len()
    }

    #[inline]
    fn shape(&self, expected: usize) -> Shape {
        let width = self.ends.len();
        let is_beyond = |column: usize| !self.cell(column).is_blank();
        Shape {
            cut: self.cut,
            has_nul: self.has_nul,
            width: if width < expected {
                Width::TooFew
            } else if (expected..width).any(is_beyond) {
                Width::TooMany
            } else {
                Width::Expected
            },
        }
    }
}
