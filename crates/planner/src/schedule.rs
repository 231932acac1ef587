//! The monthly schedule as one table of typed cells: the screen, the CSV and the XLSX show the same rows.
//!
//! The CSV is written by hand: seven lines of quoting, where the `csv` crate adds 5.5 KB (brotli) to the module. It is
//! UTF-8 with a byte order mark and semicolons, as Excel with Indonesian settings opens it.

use crate::cost::Cost;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;

/// What a column holds; its words are the reader's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The month covered.
    Month,
    /// One group, by its place from 0: all its workers in that month.
    Group(usize),
    /// All groups.
    Total,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A month.
    Month(YearMonth),
    /// An amount.
    Money(Rupiah),
}

/// A table: one row a month, then the sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What each column holds.
    pub columns: Vec<Column>,
    /// One row for each month, one cell for each column.
    pub months: Vec<Vec<Cell>>,
    /// The sums of the columns; the first cell is empty.
    pub sums: Vec<Cell>,
}

/// The monthly schedule of a plan.
pub fn table(cost: &Cost) -> Table {
    let groups = 0..cost.groups.len();
    let columns = std::iter::once(Column::Month)
        .chain(groups.map(Column::Group))
        .chain(std::iter::once(Column::Total));
    let framed = |first: Cell, between: &mut dyn Iterator<Item = Cell>, last: Cell| {
        let mut row = vec![first];
        row.extend(between);
        row.push(last);
        row
    };
    Table {
        columns: columns.collect(),
        months: cost
            .by_month
            .iter()
            .map(|month| {
                framed(
                    Cell::Month(month.month),
                    &mut month.by_group.iter().copied().map(Cell::Money),
                    Cell::Money(month.total),
                )
            })
            .collect(),
        sums: framed(
            Cell::Empty,
            &mut cost.groups.iter().map(|group| Cell::Money(group.quote.total)),
            Cell::Money(cost.total),
        ),
    }
}

impl Table {
    /// The table as CSV, with the words above each column and those beside the sums. No column holds people: what adds
    /// it up adds rupiah.
    ///
    /// Words that a spreadsheet would take for a formula get an apostrophe before them; amounts are digits alone.
    pub fn to_csv(&self, heads: &[String], sums: &str) -> String {
        let heads: Vec<Cell> = heads.iter().cloned().map(Cell::Text).collect();
        let mut csv = String::from(BYTE_ORDER_MARK);
        put_row(&mut csv, &heads);
        for row in &self.months {
            put_row(&mut csv, row);
        }
        put_row(&mut csv, &beside(sums, &self.sums));
        csv
    }
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// `row` with words in its first cell.
fn beside(words: &str, row: &[Cell]) -> Vec<Cell> {
    std::iter::once(Cell::Text(words.to_owned()))
        .chain(row.iter().skip(1).cloned())
        .collect()
}

fn put_row(csv: &mut String, row: &[Cell]) {
    for (index, cell) in row.iter().enumerate() {
        if index > 0 {
            csv.push(';');
        }
        csv.push_str(&written(cell));
    }
    csv.push_str("\r\n");
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => quoted(&harmless(text)),
        Cell::Month(month) => month.to_string(),
        Cell::Money(amount) => amount.get().to_string(),
    }
}

/// `text` with an apostrophe where a spreadsheet would begin to compute.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn quoted(text: &str) -> String {
    if text.contains([';', ',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
