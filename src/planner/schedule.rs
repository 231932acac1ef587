//! The monthly schedule as one table of typed cells: the screen, the CSV and the XLSX show the same rows.

use super::Cost;
use crate::domain::month::YearMonth;
use crate::domain::rupiah::Rupiah;

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
    /// A number.
    Number(i64),
}

/// A table: one row a month, then the sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What each column holds.
    pub columns: Vec<Column>,
    /// The number of workers above each column, where it has one.
    pub workers: Vec<Cell>,
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
        workers: framed(
            Cell::Empty,
            &mut cost.groups.iter().map(|group| Cell::Number(group.group.workers)),
            Cell::Number(cost.workers),
        ),
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
