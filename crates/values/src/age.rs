//! Ages in whole years.

use crate::date::Date;

/// A person's age in whole years, 0 to 120.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u8")]
pub struct Age(u8);

impl TryFrom<u8> for Age {
    type Error = &'static str;

    fn try_from(years: u8) -> Result<Self, Self::Error> {
        Self::new(years.into()).ok_or("an age is 0 to 120 years")
    }
}

impl Age {
    /// The highest age a living person is taken to have.
    pub const MOST: u8 = 120;

    /// `years`, if it is 0 to 120.
    pub fn new(years: i64) -> Option<Self> {
        u8::try_from(years)
            .ok()
            .filter(|years| *years <= Self::MOST)
            .map(Self)
    }

    /// The age on `day` of somebody born on `birth`; `None` if that is in the future or longer ago than 120 years.
    ///
    /// # Example
    ///
    /// ```
    /// use payung_values::{age::Age, date::Date};
    /// let birth = Date::parse("1961-11-22").unwrap();
    /// assert_eq!(Age::on(birth, Date::parse("2026-11-21").unwrap()), Age::new(64));
    /// assert_eq!(Age::on(birth, Date::parse("2026-11-22").unwrap()), Age::new(65));
    /// ```
    pub fn on(birth: Date, day: Date) -> Option<Self> {
        day.years_since(birth)
            .and_then(|years| Self::new(i64::from(years)))
    }

    /// The years.
    pub const fn get(self) -> u8 {
        self.0
    }
}
