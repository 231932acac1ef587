//! A workbook, XLSX, ODS or tables in markup, read row by row.
//!
//! Formulas are never computed: the value that the workbook keeps beside one is read. Cells that are joined show what
//! the first of them holds, except where a title is laid over a whole table. Limits are kept before anything is
//! unpacked ([`package`]) and while rows are read, so that no file makes the reader hold more than it should.

mod html;
mod merges;
mod notes;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of the many events of XML a reader wants few"
)]
mod ods;
pub mod package;
mod packed_row;
mod refusal;
mod sheet_row;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of the many events of XML a reader wants few"
)]
mod spreadsheet2003;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of the many events of XML a reader wants few"
)]
mod xlsx;
mod xml;

pub use notes::Notes;
pub use refusal::Refusal;
pub use sheet_row::SheetRow;

use crate::markup::Markup;
use package::Kind;
use sheet_row::Each;
use std::io::{Read, Seek};
use std::ops::ControlFlow;

/// A workbook that is open.
pub struct Book<R: Read + Seek> {
    format: Format<R>,
    sheets: Vec<String>,
}

enum Format<R: Read + Seek> {
    Xlsx(Box<xlsx::Xlsx<R>>),
    Ods(Box<ods::Ods<R>>),
    Html(html::Html<R>),
    Spreadsheet2003(spreadsheet2003::Spreadsheet2003<R>),
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
        Self::of(format, sheets)
    }

    /// Opens tables in markup.
    ///
    /// # Errors
    ///
    /// [`Refusal::Damaged`] for XML that breaks off, [`Refusal::NoSheet`].
    pub fn open_markup(markup: Markup, source: R) -> Result<Self, Refusal> {
        match markup {
            Markup::Html => {
                let (book, sheets) = html::Html::open(source);
                Self::of(Format::Html(book), sheets)
            }
            Markup::Spreadsheet2003 => {
                let (book, sheets) = spreadsheet2003::Spreadsheet2003::open(source)?;
                Self::of(Format::Spreadsheet2003(book), sheets)
            }
            Markup::FlatOds => {
                let (book, sheets) = ods::Ods::open_flat(source)?;
                Self::of(Format::Ods(Box::new(book)), sheets)
            }
        }
    }

    fn of(format: Format<R>, sheets: Vec<String>) -> Result<Self, Refusal> {
        if sheets.is_empty() {
            return Err(Refusal::NoSheet);
        }
        Ok(Self { format, sheets })
    }

    /// The names of the sheets that a person sees, from the left.
    pub fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// How many sheets there are that nobody sees. They are not read.
    pub fn n_hidden_sheets(&self) -> u32 {
        match &self.format {
            Format::Xlsx(book) => book.n_hidden(),
            Format::Ods(book) => book.n_hidden(),
            Format::Html(_) => 0,
            Format::Spreadsheet2003(book) => book.n_hidden(),
        }
    }

    /// How many rows the workbook says a sheet has, if it says so.
    pub fn expected_rows(&mut self, sheet: &str) -> Option<u32> {
        match &mut self.format {
            Format::Xlsx(book) => book.expected_rows(sheet),
            Format::Ods(_) | Format::Html(_) | Format::Spreadsheet2003(_) => None,
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
            Format::Html(book) => book.read(each),
            Format::Spreadsheet2003(book) => book.read(sheet, each),
        }
    }
}
