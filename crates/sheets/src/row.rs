//! A row of cells, wherever it comes from, and what is odd about it as a whole.

use crate::cell::Cell;

/// A row of cells, wherever it comes from.
pub trait Row {
    /// The cell in `column`, from 0; [`Cell::Empty`] where the row has none.
    fn cell(&self, column: usize) -> Cell<'_>;

    /// How many cells the row has.
    fn width(&self) -> usize;

    /// What is odd about the row as a whole, where the header has `expected` cells.
    fn shape(&self, expected: usize) -> Shape;
}

/// What is odd about a row as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Whether and why it was ended before its end.
    pub cut: Option<Cut>,
    /// Whether a NUL byte stands in it: the file is damaged, or no text.
    pub has_nul: bool,
    /// How many cells it has.
    pub width: Width,
}

/// Why a row was ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cut {
    /// It is longer than [`crate::limits::MOST_ROW_BYTES`].
    TooLong,
    /// A quotation mark was opened and never closed.
    OpenQuote,
}

/// How many cells a row has beside its header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As many, or more of which nothing stands in those beyond.
    #[default]
    Expected,
    /// Fewer.
    TooFew,
    /// More, and something stands in them.
    TooMany,
}

impl Width {
    /// The width of a row of which something may stand beyond the header. Sheets leave out what is empty, so a short
    /// row is nothing odd there.
    pub(crate) const fn of_sheet(has_more: bool) -> Self {
        if has_more { Self::TooMany } else { Self::Expected }
    }
}

impl Row for [Cell<'_>] {
    fn cell(&self, column: usize) -> Cell<'_> {
        self.get(column).copied().unwrap_or_default()
    }

    fn width(&self) -> usize {
        self.len()
    }

    fn shape(&self, expected: usize) -> Shape {
        let mut beyond = self.iter().skip(expected);
        Shape {
            width: Width::of_sheet(beyond.any(|cell| !cell.is_blank())),
            ..Shape::default()
        }
    }
}
