//! The monthly schedule as a workbook, for the worker to write.

use crate::schedule::{Cell, CsvWords, Table};
use payung_sheets::workbook::{self, Sheet, Workbook};

/// The schedule as a workbook of one sheet with the words of its CSV; `name` stands on the sheet's tab.
pub fn workbook(table: &Table, words: &CsvWords, name: &str) -> Workbook {
    let cells = |row: &Vec<Cell>| row.iter().map(cell).collect::<Vec<_>>();
    let beside = |words: &str, row: &Vec<Cell>| {
        let first = workbook::Cell::Text(words.to_owned());
        std::iter::once(first)
            .chain(row.iter().skip(1).map(cell))
            .collect::<Vec<_>>()
    };
    let mut rows = vec![beside(&words.workers, &table.workers)];
    rows.extend(table.months.iter().map(cells));
    let heads = table.columns.iter().map(|column| words.head(*column).to_owned());
    Workbook {
        sheets: vec![Sheet {
            name: name.to_owned(),
            header: heads.collect(),
            rows,
            sums: beside(&words.sums, &table.sums),
            columns: Vec::new(),
        }],
    }
}

fn cell(cell: &Cell) -> workbook::Cell {
    match cell {
        Cell::Empty => workbook::Cell::Empty,
        Cell::Text(text) => workbook::Cell::Text(text.clone()),
        Cell::Month(month) => workbook::Cell::Month(*month),
        Cell::Money(amount) => workbook::Cell::Money(*amount),
        Cell::Number(number) => workbook::Cell::Number(*number),
    }
}
