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
}

impl Cell {
    /// How many letters it takes, about.
    pub(super) fn width(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Text(text) => text.chars().count(),
            Self::Number(number) => number.to_string().len(),
            Self::Money(amount) => amount.to_string().len(),
            Self::Day(_) => 10,
            Self::Month(_) => 14,
        }
    }
}
