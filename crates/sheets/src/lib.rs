//! Workbooks and CSV, in and out. Knows cells, and no person.
//!
//! Bytes of a CSV file go through [`csv::Reader`], a workbook through [`book::Book`]; both give each [`row::Row`] of
//! [`cell::Cell`]s once and keep none. [`workbook`] and [`csv::write_row`] write. Limits stand in [`limits`].

pub mod book;
pub mod cell;
pub mod csv;
pub mod limits;
pub mod markup;
pub mod row;
pub mod source;
pub mod utf16;
pub mod workbook;
