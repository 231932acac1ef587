//! Months of a year, and numbers of months.

use crate::date::Date;
use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// A month of a year, such as 2026-11, kept as its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(i32, i32)", into = "(i32, i32)")]
pub struct YearMonth(Date);

/// A text that is not a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MonthProblem {
    /// Not of the form `YYYY-MM`.
    #[error("a month is written YYYY-MM")]
    Form,
    /// A number of the month outside 1 to 12.
    #[error("the month must be 01 to 12")]
    NoSuchMonth,
}

impl YearMonth {
    /// The month `month` (1 to 12) of `year` (1 to 9999), if it exists.
    pub const fn new(year: i32, month: i32) -> Option<Self> {
        match Date::new(year, month.cast_unsigned(), 1) {
            Some(first) => Some(Self(first)),
            None => None,
        }
    }

    /// The month so many months after January of the year 0.
    fn of_number(number: i32) -> Option<Self> {
        Self::new(number.div_euclid(12), number.rem_euclid(12) + 1)
    }

    /// How many months after January of the year 0 it is.
    fn number(self) -> i32 {
        self.year() * 12 + self.month() - 1
    }

    /// Reads `YYYY-MM`.
    ///
    /// # Errors
    ///
    /// [`MonthProblem::Form`] if it is written otherwise, [`MonthProblem::NoSuchMonth`] for 2026-13.
    pub fn parse(text: &str) -> Result<Self, MonthProblem> {
        let digits = |text: &str, width: usize| -> Option<i32> {
            (text.len() == width && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
        };
        let (year, month) = text.split_once('-').ok_or(MonthProblem::Form)?;
        let (Some(year), Some(month)) = (digits(year, 4), digits(month, 2)) else {
            return Err(MonthProblem::Form);
        };
        Self::new(year, month).ok_or(MonthProblem::NoSuchMonth)
    }

    /// The month `date` lies in.
    pub fn of(date: Date) -> Self {
        Self(date.first_of_month())
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month of the year, 1 to 12.
    pub fn month(self) -> i32 {
        self.0.month().cast_signed()
    }

    /// The month `months` later, unless it lies after the year 9999.
    #[must_use]
    pub fn plus(self, months: u16) -> Option<Self> {
        Self::of_number(self.number() + i32::from(months))
    }

    /// The month `months` earlier, unless it lies before the year 1.
    #[must_use]
    pub fn minus(self, months: u16) -> Option<Self> {
        Self::of_number(self.number() - i32::from(months))
    }

    /// How many months there are from this one up to `last`, both counted; 0 if `last` is earlier.
    pub fn through(self, last: Self) -> u16 {
        let months = last.number() - self.number() + 1;
        u16::try_from(months).unwrap_or(if last < self { 0 } else { u16::MAX })
    }

    /// The month after, unless it lies after the year 9999.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.plus(1)
    }

    /// The first day of the month.
    pub fn first_day(self) -> Date {
        self.0
    }
}

impl TryFrom<(i32, i32)> for YearMonth {
    type Error = MonthProblem;

    fn try_from((year, month): (i32, i32)) -> Result<Self, MonthProblem> {
        Self::new(year, month).ok_or(MonthProblem::NoSuchMonth)
    }
}

impl From<YearMonth> for (i32, i32) {
    fn from(month: YearMonth) -> Self {
        (month.year(), month.month())
    }
}

impl fmt::Display for YearMonth {
    /// As `YYYY-MM`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

/// A number of months paid for at once, 1 to [`Months::MOST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Months(u16);

impl Months {
    /// One month.
    pub const ONE: Self = Self(1);

    /// A year.
    pub const YEAR: Self = Self(12);

    /// The most months a question can cover: twenty years. Prices further away are nobody's to promise.
    pub const MOST: Self = Self(240);

    /// `count` months, if it is 1 to [`Months::MOST`].
    pub fn new(count: i64) -> Option<Self> {
        u16::try_from(count).ok().and_then(Self::of)
    }

    /// `count` months, if it is 1 to [`Months::MOST`].
    pub const fn of(count: u16) -> Option<Self> {
        if Self::ONE.0 <= count && count <= Self::MOST.0 {
            Some(Self(count))
        } else {
            None
        }
    }

    /// The number.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Months {
    type Error = &'static str;

    fn try_from(count: u16) -> Result<Self, Self::Error> {
        Self::of(count).ok_or("the months of a question are 1 to 240")
    }
}

impl From<Months> for u16 {
    fn from(months: Months) -> Self {
        months.0
    }
}

#[cfg(test)]
mod tests {
    use super::{MonthProblem, Months, YearMonth};

    #[test]
    fn a_thirteenth_month_is_named() {
        assert_eq!(YearMonth::parse("2026-13"), Err(MonthProblem::NoSuchMonth));
        assert_eq!(YearMonth::parse("2026-00"), Err(MonthProblem::NoSuchMonth));
        assert_eq!(YearMonth::parse("2026-1"), Err(MonthProblem::Form));
        assert_eq!(YearMonth::parse("2026-11-01"), Err(MonthProblem::Form));
    }

    #[test]
    fn counting_crosses_the_year() {
        let month = YearMonth::parse("2026-11").unwrap();
        assert_eq!(month.plus(2).unwrap().to_string(), "2027-01");
        assert_eq!(month.plus(14).unwrap().to_string(), "2028-01");
        assert_eq!(month.first_day().to_string(), "2026-11-01");
        assert_eq!(YearMonth::parse("9999-12").unwrap().next(), None);
    }

    #[test]
    fn months_are_counted_with_both_ends() {
        let month = |text| YearMonth::parse(text).unwrap();
        let first = month("2015-07");
        assert_eq!(first.through(first), 1);
        assert_eq!(first.through(month("2026-11")), 137);
        assert_eq!(month("2026-11").through(first), 0);
        assert_eq!(month("0001-01").through(month("9999-12")), u16::MAX);
        assert_eq!(month("2026-01").minus(1), Some(month("2025-12")));
        assert_eq!(month("0001-01").minus(1), None);
    }

    #[test]
    fn zero_and_six_hundred_months_are_refused() {
        assert_eq!(Months::new(0), None);
        assert_eq!(Months::new(-1), None);
        assert_eq!(Months::new(600), None);
        assert_eq!(Months::new(240).map(Months::get), Some(240));
    }
}
