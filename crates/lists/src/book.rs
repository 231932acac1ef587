//! A workbook, XLSX or ODS, read row by row.
//!
//! Formulas are never computed: the value that the workbook keeps beside one is read. Cells that are joined show what
//! the first of them holds, except where a title is laid over a whole table. Limits are kept before anything is
//! unpacked ([`package`]) and while rows are read, so that no file makes the reader hold more than it should.

mod merges;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of the many events of XML a reader wants few"
)]
pub mod ods;
pub mod package;
mod packed;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of the many events of XML a reader wants few"
)]
mod xlsx;
mod xml;

use crate::cell::Cell;
use crate::facts::Row;
use crate::finding::{Code, Findings};
use crate::{MOST_COLUMNS, MOST_ROWS};
use package::Kind;
use payung_values::date::Date;
use serde::{Deserialize, Serialize};
use std::io::{Read, Seek};
use std::ops::ControlFlow;
use thiserror::Error;

/// Why a workbook is not read.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// It is locked with a password.
    #[error("the workbook is locked with a password")]
    Password,
    /// It is of a kind that is not read: XLS of before 2007, or XLSB.
    #[error("the workbook is of an old or binary kind")]
    OtherFormat,
    /// It is a zip archive, or a compound file, without a workbook in it.
    #[error("the file holds no workbook")]
    NoWorkbook,
    /// Unpacked, it would be larger than is read.
    #[error("unpacked, the workbook has {found} bytes; at most {most} are read")]
    TooLarge {
        /// Its bytes.
        found: u64,
        /// The limit it passes.
        most: u64,
    },
    /// It is packed as no list of people is: such files are made to fill up memory.
    #[error("the workbook is packed {ratio} to 1")]
    Bomb {
        /// How many bytes come out of one.
        ratio: u64,
    },
    /// It cannot be read to its end.
    #[error("the workbook is damaged after row {after_row}")]
    Damaged {
        /// The last row that could be read; 0: none.
        after_row: u32,
    },
    /// No sheet holds anything, or none has the name asked for.
    #[error("the workbook has no such sheet")]
    NoSheet,
}

/// What was noticed while a sheet was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    /// Rows that hold anything.
    pub n_rows: u32,
    /// Cells with a formula; the value kept beside it was read.
    pub n_formulas: u32,
    /// Those of them that keep no value: they count as empty.
    pub n_formulas_without_value: u32,
    /// Cells that were filled because they are joined with another.
    pub n_joined: u32,
}

/// What a cell holds, its text in [`SheetRow::text`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Held {
    #[default]
    Empty,
    Text {
        from: usize,
        to: usize,
    },
    Number(f64),
    Day(Date),
    Yes(bool),
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetRow {
    /// Its number as the sheet shows it, from 1.
    pub number: u32,
    /// How many cells it has; those beyond [`MOST_COLUMNS`] are counted and not kept.
    width: usize,
    cells: Vec<Held>,
    text: Vec<u8>,
}

impl Row for SheetRow {
    fn cell(&self, column: usize) -> Cell<'_> {
        match self.cells.get(column).copied().unwrap_or_default() {
            Held::Empty => Cell::Empty,
            Held::Text { from, to } => Cell::Text(self.text.get(from..to).unwrap_or_default()),
            Held::Number(number) => Cell::Number(number),
            Held::Day(day) => Cell::Day(day),
            Held::Yes(yes) => Cell::Yes(yes),
        }
    }

    fn width(&self) -> usize {
        self.width
    }

    /// Sheets leave out what is empty, so a short row is nothing odd.
    fn shape(&self, expected: usize) -> Findings {
        let mut findings = Findings::NONE;
        let is_beyond = |column: usize| !self.cell(column).is_blank();
        if self.width > MOST_COLUMNS || (expected..self.cells.len()).any(is_beyond) {
            findings.add(Code::TooManyCells);
        }
        findings
    }
}

impl SheetRow {
    /// The cells that are kept.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        (0..self.cells.len()).map(|column| self.cell(column))
    }

    fn begin(&mut self, number: u32) {
        self.number = number;
        self.width = 0;
        self.cells.clear();
        self.text.clear();
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(|held| *held == Held::Empty) && self.width <= MOST_COLUMNS
    }

    fn hold(&mut self, column: usize, held: Held) {
        if held == Held::Empty {
            return;
        }
        self.width = self.width.max(column.saturating_add(1));
        if column >= MOST_COLUMNS {
            return;
        }
        if column >= self.cells.len() {
            self.cells.resize(column + 1, Held::Empty);
        }
        if let Some(cell) = self.cells.get_mut(column) {
            *cell = held;
        }
    }

    fn hold_text(&mut self, column: usize, text: &str) {
        if text.is_empty() || column >= MOST_COLUMNS {
            return self.hold(
                column,
                if text.is_empty() {
                    Held::Empty
                } else {
                    Held::Yes(true)
                },
            );
        }
        let from = self.text.len();
        self.text.extend_from_slice(text.as_bytes());
        let to = self.text.len();
        self.hold(column, Held::Text { from, to });
    }
}

/// Where rows go; a break ends the reading.
type Each<'e> = dyn FnMut(&SheetRow) -> ControlFlow<()> + 'e;

/// A workbook that is open.
pub struct Book<R: Read + Seek> {
    format: Format<R>,
    sheets: Vec<String>,
}

enum Format<R: Read + Seek> {
    Xlsx(Box<xlsx::Xlsx<R>>),
    Ods(Box<ods::Ods<R>>),
}

impl<R: Read + Seek> Book<R> {
    /// Opens a workbook. Its sizes are looked at first, then its sheets; no row is read yet.
    ///
    /// # Errors
    ///
    /// Every [`Refusal`].
    pub fn open(source: R) -> Result<Self, Refusal> {
        let (kind, joined, source) = package::inspect(source)?;
        let (format, sheets) = match kind {
            Kind::Xlsx => {
                let (book, sheets) = xlsx::Xlsx::open(source, joined)?;
                (Format::Xlsx(Box::new(book)), sheets)
            }
            Kind::Ods => {
                let (book, sheets) = ods::Ods::open(source)?;
                (Format::Ods(Box::new(book)), sheets)
            }
        };
        if sheets.is_empty() {
            return Err(Refusal::NoSheet);
        }
        Ok(Self { format, sheets })
    }

    /// The names of the sheets that a person sees, from the left.
    pub fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// How many rows the workbook says a sheet has, if it says so.
    pub fn expected_rows(&mut self, sheet: &str) -> Option<u32> {
        match &mut self.format {
            Format::Xlsx(book) => book.expected_rows(sheet),
            Format::Ods(_) => None,
        }
    }

    /// Gives `each` every row of `sheet` that holds anything, until it breaks off.
    ///
    /// # Errors
    ///
    /// [`Refusal::NoSheet`], or [`Refusal::Damaged`] once the rows before the damage were given.
    pub fn read(
        &mut self,
        sheet: &str,
        mut each: impl FnMut(&SheetRow) -> ControlFlow<()>,
    ) -> Result<Notes, Refusal> {
        let each: &mut Each<'_> = &mut each;
        match &mut self.format {
            Format::Xlsx(book) => book.read(sheet, each),
            Format::Ods(book) => book.read(sheet, each),
        }
    }
}

/// Whether a row of this number is still read.
const fn is_within(number: u32) -> bool {
    number <= MOST_ROWS
}
