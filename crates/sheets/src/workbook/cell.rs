//! A cell to be written.

use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use serde::{Deserialize, Serialize};

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words. Never a formula, whatever they begin with.
    Text(String),
    /// A number without a unit.
    Number(i64),
    /// An amount.
    Money(Rupiah),
    /// A day.
    Day(Date),
    /// A month.
    Month(YearMonth),
    /// Words above or beside others, which stand out.
    Heading(String),
    /// The sum of the cells above it.
    Sum(Sum),
    /// What comes of other cells.
    Computed(Computed),
}

/// A cell of the workbook, as a formula names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The sheet, from 0; `None` for the formula's own.
    pub sheet: Option<usize>,
    /// The column, from 0.
    pub column: usize,
    /// The row, from 1.
    pub row: u32,
}

/// A formula over cells. There is no formula of words, so that nothing anybody typed can become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Formula {
    /// The other cell.
    Same(Place),
    /// One times the other.
    Product(Place, Place),
    /// The first without the second.
    Difference(Place, Place),
    /// All cells from the first to the second, which lie in one sheet.
    Total(Place, Place),
}

/// A formula with its value, which is kept beside it for programs that do not compute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computed {
    /// What is computed.
    pub formula: Formula,
    /// What it comes to.
    pub value: i64,
    /// Whether it is an amount, in whole rupiah.
    pub is_money: bool,
}

/// A formula that adds the cells right above it. Its value is kept beside it, for programs that do not compute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// How many cells it adds.
    pub n_rows: u32,
    /// What they come to.
    pub value: i64,
    /// Whether they are amounts, in whole rupiah.
    pub is_money: bool,
}

impl Cell {
    /// How many letters it takes, about.
    pub(super) fn width(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Text(text) | Self::Heading(text) => {
                text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
            }
            Self::Number(number) => number.to_string().len(),
            Self::Money(amount) => amount.to_string().len(),
            Self::Day(_) => 10,
            Self::Month(_) => 14,
            Self::Computed(computed) if computed.is_money => Rupiah::new(computed.value).to_string().len(),
            Self::Computed(computed) => computed.value.to_string().len(),
            Self::Sum(sum) if sum.is_money => Rupiah::new(sum.value).to_string().len(),
            Self::Sum(sum) => sum.value.to_string().len(),
        }
    }
}
