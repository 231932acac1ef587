//! Poverty lines of BPS.

use crate::tables::{POVERTY_AREAS, POVERTY_LINES};
use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::rupiah::Rupiah;

/// What one person has to spend in a month not to count as poor. It holds from `basis.since`, the first day
/// of the survey month, until the next line of the same province.
#[derive(Debug, PartialEq, Eq)]
pub struct PovertyLine {
    /// The province.
    pub area: AreaCode,
    /// The line, for one person in a month.
    pub monthly: Rupiah,
    /// What it rests on.
    pub basis: Basis,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
}

impl PovertyLine {
    /// The newest line in force on `day`; a kabupaten or kota uses the line of its province.
    pub fn of(area: AreaCode, day: Date) -> Option<&'static Self> {
        Self::all_of(area).rev().find(|line| line.basis.since <= day)
    }

    /// The first day with a line of `area`, if its province has any.
    pub fn first_day(area: AreaCode) -> Option<Date> {
        Self::all_of(area).next().map(|line| line.basis.since)
    }

    /// The provinces that have a line, by code.
    pub fn areas() -> &'static [AreaCode] {
        POVERTY_AREAS
    }

    fn all_of(area: AreaCode) -> impl DoubleEndedIterator<Item = &'static Self> {
        POVERTY_LINES
            .iter()
            .filter(move |line| line.area == area.province())
    }
}
