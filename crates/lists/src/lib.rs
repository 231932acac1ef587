//! A list of workers: read row by row, checked, answered, counted, and written out again.
//!
//! Bytes of a CSV file go through [`csv::Reader`], rows of a workbook or of pasted cells come as [`cell::Cell`]s; both
//! end in [`checker::Checker`], which keeps forty bytes a row and no text. A row's answer is the self-check's: rows
//! that are alike in all that can decide share one [`situation::Answer`], made by `eligibility::assess` and
//! `contribution::quote`. A bad row is a finding and never stops the list. No sentence stands here: see `i18n`.
//!
//! The order of things: [`csv::Dialect::detect`] on the first bytes, [`columns::Preview`] of the first rows, a person
//! confirms [`columns::Columns`] and [`settings::Settings`], then every row into a checker, then
//! [`checker::Checker::finish`] gives the [`list::List`].

mod again;
pub mod book;
pub mod cell;
pub mod checker;
pub mod columns;
pub mod csv;
pub mod date_cell;
pub mod desk;
mod explanation;
pub mod export;
pub mod facts;
pub mod finding;
pub mod list;
mod livelihood;
pub mod nik;
pub mod occupation_cell;
mod pace;
pub mod place_cell;
pub mod protocol;
pub mod remembered;
pub mod repeated;
pub mod search;
pub mod settings;
pub mod situation;
pub mod source;
pub mod standing;
pub mod summary;
mod words;
pub mod written;

/// The most bytes of a file. A list of a million rows has about 80 million; positions are kept in 32 bits.
pub const MOST_BYTES: u64 = 1_000_000_000;

/// The most rows that are kept: three lists of the largest size a sheet can have. Each costs about 60 bytes.
pub const MOST_ROWS: u32 = 3_000_000;

/// The most columns of a row; cells beyond are a finding. A list of people has twenty.
pub const MOST_COLUMNS: usize = 256;

/// The most bytes of one row, quotes and line breaks included. A sheet's cell holds at most 32 767 letters, so a row
/// beyond this is nearly always one whose quotation mark was never closed.
pub const MOST_ROW_BYTES: usize = 65_536;
