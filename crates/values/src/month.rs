//! Months of a year, and numbers of months.

use crate::date::Date;
use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// A month of a year, such as 2026-11.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(i32, i32)", into = "(i32, i32)")]
pub struct YearMonth(i32);

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
        if year < 1 || year > 9999 || month < 1 || month > 12 {
            return None;
        }
        Some(Self(year * 12 + month - 1))
    }

    /// A month the build script has checked; January of the year 1 if it does not exist.
    pub const fn literal(year: i32, month: i32) -> Self {
        match Self::new(year, month) {
            Some(month) => month,
            None => Self(12),
        }
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
        Self::literal(date.year(), i32::try_from(date.month()).unwrap_or(1))
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, 1 to 12.
    pub const fn month(self) -> i32 {
        self.0.rem_euclid(12) + 1
    }

    /// The month `months` later, unless it lies after the year 9999.
    #[must_use]
    pub fn plus(self, months: u16) -> Option<Self> {
        let month = Self(self.0.checked_add(i32::from(months))?);
        (month.year() <= 9999).then_some(month)
    }

    /// The month `months` earlier, unless it lies before the year 1.
    #[must_use]
    pub fn minus(self, months: u16) -> Option<Self> {
        let month = Self(self.0.checked_sub(i32::from(months))?);
        (month.year() >= 1).then_some(month)
    }

    /// How many months there are from this one up to `last`, both counted; 0 if `last` is earlier.
    pub fn through(self, last: Self) -> u16 {
        u16::try_from(last.0 - self.0 + 1).unwrap_or(if last < self { 0 } else { u16::MAX })
    }

    /// The month after, unless it lies after the year 9999.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.plus(1)
    }

    /// The first day of the month.
    pub fn first_day(self) -> Date {
        Date::literal(self.year(), u32::try_from(self.month()).unwrap_or(1), 1)
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

    /// The most months a question can cover: twenty years. Prices further away are nobody's to promise.
    pub const MOST: Self = Self(240);

    /// `count` months, if it is 1 to [`Months::MOST`].
    pub fn new(count: i64) -> Option<Self> {
        u16::try_from(count)
            .ok()
            .map(Self)
            .filter(|months| (Self::ONE..=Self::MOST).contains(months))
    }

    /// The number.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Months {
    type Error = &'static str;

    fn try_from(count: u16) -> Result<Self, Self::Error> {
        Self::new(count.into()).ok_or("the months of a question are 1 to 240")
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
