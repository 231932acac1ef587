//! A row of a sheet, and what its cells hold.

use crate::cell::Cell;
use crate::limits::{MOST_COLUMNS, MOST_ROWS};
use crate::row::{Row, Shape, Width};
use payung_values::date::Date;
use std::ops::ControlFlow;

/// Where rows go; a break ends the reading.
pub(super) type Each<'e> = dyn FnMut(&SheetRow) -> ControlFlow<()> + 'e;

/// Whether a row of this number is still read.
pub(super) const fn is_within(number: u32) -> bool {
    number <= MOST_ROWS
}

/// What a cell holds, its text in [`SheetRow::text`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum StoredCell {
    /// Nothing.
    #[default]
    Empty,
    /// The bytes of the row's text from one index to before another.
    Text {
        /// The first.
        from: usize,
        /// The one behind the last.
        to: usize,
    },
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
    /// Yes or no.
    Yes(bool),
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetRow {
    /// Its number as the sheet shows it, from 1.
    pub number: u32,
    /// How many cells it has; those beyond [`MOST_COLUMNS`] are counted and not kept.
    pub(super) width: usize,
    pub(super) cells: Vec<StoredCell>,
    /// What cells with text hold, one behind the other.
    pub(super) text: Vec<u8>,
}

impl Row for SheetRow {
    fn cell(&self, column: usize) -> Cell<'_> {
        match self.cells.get(column).copied().unwrap_or_default() {
            StoredCell::Empty => Cell::Empty,
            StoredCell::Text { from, to } => Cell::Text(self.text.get(from..to).unwrap_or_default()),
            StoredCell::Number(number) => Cell::Number(number),
            StoredCell::Day(day) => Cell::Day(day),
            StoredCell::Yes(yes) => Cell::Yes(yes),
        }
    }

    fn width(&self) -> usize {
        self.width
    }

    fn shape(&self, expected: usize) -> Shape {
        let is_beyond = |column: usize| !self.cell(column).is_blank();
        Shape {
            width: Width::of_sheet(self.width > MOST_COLUMNS || (expected..self.cells.len()).any(is_beyond)),
            ..Shape::default()
        }
    }
}

impl SheetRow {
    /// The cells that are kept.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        (0..self.cells.len()).map(|column| self.cell(column))
    }

    /// Begins the row of that number, with nothing in it.
    pub(super) fn begin(&mut self, number: u32) {
        self.number = number;
        self.width = 0;
        self.cells.clear();
        self.text.clear();
    }

    /// Whether no cell holds anything, those beyond [`MOST_COLUMNS`] included.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| *cell == StoredCell::Empty) && self.width <= MOST_COLUMNS
    }

    /// Whether the cell in `column` holds nothing.
    pub(super) fn is_empty(&self, column: usize) -> bool {
        self.cells
            .get(column)
            .is_none_or(|cell| *cell == StoredCell::Empty)
    }

    /// Stores a cell. One beyond [`MOST_COLUMNS`] only counts.
    pub(super) fn set(&mut self, column: usize, cell: StoredCell) {
        if cell != StoredCell::Empty {
            self.widen(column);
            self.store(column, cell);
        }
    }

    /// Stores a cell with text; an empty text is an empty cell.
    pub(super) fn set_text(&mut self, column: usize, text: &str) {
        self.set_bytes(column, text.as_bytes());
    }

    /// Stores in `column` what the cell of another row holds.
    pub(super) fn copy(&mut self, column: usize, from: &Self, index: usize) {
        match from.cells.get(index).copied().unwrap_or_default() {
            StoredCell::Text { from: start, to } => {
                self.set_bytes(column, from.text.get(start..to).unwrap_or_default());
            }
            cell @ (StoredCell::Empty | StoredCell::Number(_) | StoredCell::Day(_) | StoredCell::Yes(_)) => {
                self.set(column, cell);
            }
        }
    }

    /// Becomes another row with its columns in this order: in each, what stands in the column named.
    pub fn put_in_order(&mut self, row: &Self, order: &[usize]) {
        self.begin(row.number);
        for (column, index) in order.iter().enumerate() {
            self.copy(column, row, *index);
        }
        for column in order.len()..row.cells.len() {
            self.copy(column, row, column);
        }
    }

    fn set_bytes(&mut self, column: usize, text: &[u8]) {
        if text.is_empty() {
            return;
        }
        self.widen(column);
        if column < MOST_COLUMNS {
            let from = self.text.len();
            self.text.extend_from_slice(text);
            let to = self.text.len();
            self.store(column, StoredCell::Text { from, to });
        }
    }

    fn widen(&mut self, column: usize) {
        self.width = self.width.max(column.saturating_add(1));
    }

    fn store(&mut self, column: usize, cell: StoredCell) {
        if column >= MOST_COLUMNS {
            return;
        }
        if column >= self.cells.len() {
            self.cells.resize(column + 1, StoredCell::Empty);
        }
        if let Some(stored) = self.cells.get_mut(column) {
            *stored = cell;
        }
    }
}
