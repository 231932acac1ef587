//! Poverty lines: `rules/poverty.toml`.

use crate::dated::Dated;
use crate::poverty_line::PovertyLine;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::rupiah::Rupiah;

/// Poverty lines of BPS.
#[derive(Clone, Copy, Debug)]
pub struct PovertyRules {
    /// The lines, by province and first day.
    pub lines: &'static [PovertyLine],
    /// The provinces that have a line.
    pub areas: &'static [AreaCode],
    /// About where extreme poverty begins, a person and month.
    pub extreme_about: &'static Dated<Rupiah>,
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
