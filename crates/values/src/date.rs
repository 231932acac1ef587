//! Civil dates.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// A day of the civil calendar, from the year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(i32, u32, u32)", into = "(i32, u32, u32)")]
pub struct Date(NaiveDate);

/// A text that is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DateProblem {
    /// Not of the form `YYYY-MM-DD`.
    #[error("a date is written YYYY-MM-DD")]
    Form,
    /// The month or day does not exist.
    #[error("this day does not exist in the calendar")]
    NoSuchDay,
}

impl Date {
    /// The day `year`-`month`-`day`, if it exists.
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if year < 1 || year > 9999 {
            return None;
        }
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Some(Self(date)),
            None => None,
        }
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// [`DateProblem::Form`] if it is written otherwise, [`DateProblem::NoSuchDay`] for 2026-02-30.
    pub fn parse(text: &str) -> Result<Self, DateProblem> {
        let mut parts = text.split('-');
        let mut part = |width: usize| -> Option<u32> {
            let digits = parts.next()?;
            (digits.len() == width && digits.bytes().all(|b| b.is_ascii_digit()))
                .then(|| digits.parse().ok())?
        };
        let read = (part(4), part(2), part(2));
        let (Some(year), Some(month), Some(day), None) = (read.0, read.1, read.2, parts.next()) else {
            return Err(DateProblem::Form);
        };
        i32::try_from(year)
            .ok()
            .and_then(|year| Self::new(year, month, day))
            .ok_or(DateProblem::NoSuchDay)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Whole years from `birth` to this day; `None` if `birth` is later. Born on 29 February,
    /// one is a year older on 1 March of a common year.
    pub fn years_since(self, birth: Self) -> Option<u32> {
        self.0.years_since(birth.0)
    }

    /// The day on which somebody born on this day is `age` years old; `None` after the year 9999.
    pub fn birthday(self, age: u8) -> Option<Self> {
        let year = self.year() + i32::from(age);
        Self::new(year, self.month(), self.day()).or_else(|| Self::new(year, 3, 1))
    }

    /// Whole months from this day to `later`: 0 up to the day before the same day of the next month.
    /// `None` if it is earlier, or too far away to count.
    pub fn months_until(self, later: Self) -> Option<u16> {
        let months = (later.year() - self.year()) * 12 + i32::try_from(later.month()).ok()?
            - i32::try_from(self.month()).ok()?
            - i32::from(later.day() < self.day());
        u16::try_from(months).ok()
    }

    /// The day that is the `number`th since 1 January of the year 1, which is the first.
    pub fn of_day_number(number: i32) -> Option<Self> {
        NaiveDate::from_num_days_from_ce_opt(number)
            .filter(|date| (1..=9999).contains(&date.year()))
            .map(Self)
    }

    /// How many days since 1 January of the year 1, that day included.
    pub fn day_number(self) -> i32 {
        self.0.num_days_from_ce()
    }

    /// The day before, unless it lies before the year 1.
    #[must_use]
    pub fn day_before(self) -> Option<Self> {
        Self::of_day_number(self.day_number() - 1)
    }

    /// The day after, unless the calendar ends before.
    #[must_use]
    pub fn day_after(self) -> Option<Self> {
        Self::of_day_number(self.day_number().checked_add(1)?)
    }

    /// The first day of the month this day lies in.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        // Every month has a first day, and none lies before the calendar.
        Self(self.0 - Days::new(u64::from(self.0.day0())))
    }
}

impl TryFrom<(i32, u32, u32)> for Date {
    type Error = DateProblem;

    fn try_from((year, month, day): (i32, u32, u32)) -> Result<Self, DateProblem> {
        Self::new(year, month, day).ok_or(DateProblem::NoSuchDay)
    }
}

impl From<Date> for (i32, u32, u32) {
    fn from(date: Date) -> Self {
        (date.year(), date.month(), date.day())
    }
}

impl fmt::Display for Date {
    /// As `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, DateProblem};

    fn date(year: i32, month: u32, day: u32) -> Date {
        Date::new(year, month, day).unwrap()
    }

    #[test]
    fn reads_only_days_that_exist() {
        assert_eq!(Date::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
        for text in [
            "2023-02-29",
            "2026-13-01",
            "2026-00-10",
            "0000-01-01",
            "2026-11-31",
        ] {
            assert_eq!(Date::parse(text), Err(DateProblem::NoSuchDay), "{text}");
        }
        for text in [
            "",
            "2026-1-1",
            "21-11-2026",
            "2026-11",
            "2026-11-21-1",
            "２026-11-21",
            "+026-11-21",
        ] {
            assert_eq!(Date::parse(text), Err(DateProblem::Form), "{text}");
        }
    }

    #[test]
    fn months_are_counted_whole() {
        let from = date(2026, 11, 21);
        for (later, months) in [
            ((2026, 11, 21), Some(0)),
            ((2026, 12, 20), Some(0)),
            ((2026, 12, 21), Some(1)),
            ((2027, 2, 21), Some(3)),
            ((2026, 11, 20), None),
            ((2025, 12, 21), None),
        ] {
            let later = date(later.0, later.1, later.2);
            assert_eq!(from.months_until(later), months, "{later}");
        }
        assert_eq!(date(2000, 2, 29).birthday(65), Some(date(2065, 3, 1)));
    }

    #[test]
    fn a_leap_day_child_is_older_on_the_first_of_march() {
        let birth = date(2000, 2, 29);
        assert_eq!(date(2026, 2, 28).years_since(birth), Some(25));
        assert_eq!(date(2026, 3, 1).years_since(birth), Some(26));
        assert_eq!(birth.years_since(date(2026, 1, 1)), None);
    }

    #[test]
    fn the_calendar_begins_with_the_year_1() {
        let first = date(1, 1, 1);
        assert_eq!(first.day_before(), None);
        assert_eq!(date(1, 1, 2).day_before(), Some(first));
        assert_eq!(date(2026, 3, 1).day_before(), Some(date(2026, 2, 28)));
    }

    #[test]
    fn a_month_begins_on_its_first_day() {
        for (day, first) in [
            (date(2024, 2, 29), date(2024, 2, 1)),
            (date(1, 1, 1), date(1, 1, 1)),
            (date(9999, 12, 31), date(9999, 12, 1)),
        ] {
            assert_eq!(day.first_of_month(), first);
        }
    }
}
