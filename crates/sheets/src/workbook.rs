//! A workbook to be written: sheets of typed cells, and the XLSX file they become.
//!
//! The types here are plain, so that a page can hand a small table to the worker. Long lists never become a
//! [`Workbook`]: they go row by row through [`xlsx::Writer`].

mod cell;
mod parts;
mod problem;
mod sheet_name;
pub mod xlsx;
mod xml;

pub use cell::{Cell, Computed, Formula, Place, Sum};
pub use problem::Problem;

use serde::{Deserialize, Serialize};
use std::io::Write;
use xlsx::{Column, Writer};

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What stands on its tab; what no workbook allows in it is left out.
    pub name: String,
    /// The words above the columns. None at all: the sheet has no header.
    pub header: Vec<String>,
    /// The rows, from the top.
    pub rows: Vec<Vec<Cell>>,
    /// A last row that stands out; none if it is empty.
    pub sums: Vec<Cell>,
    /// What is special about its columns, from the left; none: nothing is.
    pub columns: Vec<Special>,
}

/// What is special about a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Special {
    /// Whether what is typed into it stays text.
    pub is_text: bool,
    /// What may be chosen, as the formula of a list; empty: anything.
    pub choices: String,
}

/// A workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workbook {
    /// Its sheets, from the left.
    pub sheets: Vec<Sheet>,
}

impl Workbook {
    /// The XLSX file.
    ///
    /// # Errors
    ///
    /// [`Problem`] if it would be larger than such a file can be.
    pub fn to_xlsx(&self) -> Result<Vec<u8>, Problem> {
        let names: Vec<&str> = self.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        let mut writer = Writer::new(Vec::new(), &names)?;
        for sheet in &self.sheets {
            writer.sheet(sheet)?;
        }
        writer.finish()
    }
}

impl<S: Write> Writer<S> {
    /// Writes the next sheet whole.
    ///
    /// # Errors
    ///
    /// [`Problem`]
    pub fn sheet(&mut self, sheet: &Sheet) -> Result<(), Problem> {
        self.begin_sheet(&sheet.shown_columns(), !sheet.header.is_empty())?;
        if !sheet.header.is_empty() {
            self.begin_strong_row();
            for name in &sheet.header {
                self.text(name);
            }
            self.end_row()?;
        }
        for row in &sheet.rows {
            self.begin_row();
            for cell in row {
                self.cell(cell);
            }
            self.end_row()?;
        }
        if !sheet.sums.is_empty() {
            self.begin_strong_row();
            for cell in &sheet.sums {
                self.cell(cell);
            }
            self.end_row()?;
        }
        self.end_sheet()
    }
}

impl Sheet {
    /// Its columns, as wide as they have to be for what stands in them.
    fn shown_columns(&self) -> Vec<Column> {
        let rows = self.rows.iter().chain([&self.sums]);
        let n_columns = rows.clone().map(Vec::len).chain([self.header.len()]).max();
        let of = |column| {
            let cells = rows.clone().filter_map(move |row: &Vec<Cell>| row.get(column));
            let name = self
                .header
                .get(column)
                .map_or(0, |name: &String| name.chars().count());
            cells.map(Cell::width).chain([name]).max().unwrap_or(0)
        };
        (0..n_columns.unwrap_or(0))
            .map(|column| {
                let special = self.columns.get(column).cloned().unwrap_or_default();
                Column {
                    is_text: special.is_text,
                    choices: special.choices,
                    ..Column::of(of(column))
                }
            })
            .collect()
    }
}
