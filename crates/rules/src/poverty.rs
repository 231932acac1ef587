//! Poverty lines: `rules/poverty.toml`.

use crate::parameter::part;
use crate::poverty_line::PovertyLine;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;

part! {
    /// Poverty lines of BPS.
    pub struct PovertyRules {
        [POVERTY] {
            /// About where extreme poverty begins, a person and month.
            extreme_about = "extreme_poverty_about": IdrPerMonth,
        }
        /// The lines, by province and first day.
        lines: &'static [PovertyLine],
        /// The provinces that have a line.
        areas: &'static [AreaCode],
    }
}

impl PovertyRules {
    /// The newest line in force on `day`; a kabupaten or kota uses the line of its province.
    pub fn line_of(&self, area: AreaCode, day: Date) -> Option<&'static PovertyLine> {
        self.lines_of(area).rev().find(|line| line.basis.since <= day)
    }

    /// The first day with a line of `area`, if its province has any.
    pub fn first_day(&self, area: AreaCode) -> Option<Date> {
        self.lines_of(area).next().map(|line| line.basis.since)
    }

    fn lines_of(&self, area: AreaCode) -> impl DoubleEndedIterator<Item = &'static PovertyLine> {
        self.lines.iter().filter(move |line| line.area == area.province())
    }
}
