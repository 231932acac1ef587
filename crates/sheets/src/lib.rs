//! Workbooks and CSV, in and out. Knows cells, and no person.

pub mod workbook;
