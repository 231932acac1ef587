//! Why something typed cannot be taken as it is, whichever area asks.

use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rate::Rate;
use payung_values::rupiah::MoneyProblem;
use std::convert::Infallible;

/// What is wrong in one field: where, what was typed, what is expected, and what would be nearest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem<F, O = Infallible> {
    /// Where.
    pub field: F,
    /// What was typed there.
    pub typed: String,
    /// What is wrong with it, with what is expected.
    pub wrong: Wrong<O>,
    /// What could be typed instead and would be the nearest, if there is one to name.
    pub nearest: Option<String>,
}

impl<F, O> Problem<F, O> {
    /// A problem with no nearest value to name. `typed` loses the blanks around it.
    pub fn new(field: F, typed: &str, wrong: Wrong<O>) -> Self {
        Self {
            field,
            typed: typed.trim().to_owned(),
            wrong,
            nearest: None,
        }
    }
}

/// What is wrong, and what is expected. `O` is what only one area knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong<O = Infallible> {
    /// Nothing was typed or chosen, and an answer needs it.
    Missing,
    /// None of the choices.
    NotChosen,
    /// A search that finds nothing; the nearest is a word it may have meant.
    NotFound,
    /// What was typed can mean several things, and which has to be asked.
    Unclear,
    /// A sum that is no month's income can mean several, and which has to be asked.
    UnclearSum,
    /// An amount that cannot be read; too large is more than `Rupiah::MOST_TYPED`.
    Money(MoneyProblem),
    /// No whole number, where one from the least to the most is expected.
    NotNumber {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A number outside these two.
    OutOfRange {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// No day of the calendar.
    NoDay,
    /// No month of the calendar.
    NoMonth,
    /// A year alone, where a month is asked; its first month, which may be meant.
    YearOnly(YearMonth),
    /// A day, or a month of a day, before the rules begin.
    TooEarly {
        /// The first day we can answer.
        first: Date,
    },
    /// A month so late that what is asked would reach beyond the year 9999.
    TooLate,
    /// No share, or one outside these two.
    Share {
        /// The least.
        least: Rate,
        /// The most.
        most: Rate,
    },
    /// What only this area asks, such as how its fields fit together.
    Own(O),
}
