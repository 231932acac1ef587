//! What is known of an area without being a scheme.

use payung_values::area_code::AreaCode;
use payung_values::citation::{Confidence, Source};
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::precision::Precision;

/// Why a programme that was reported of an area is no scheme: one entry of `rules/area_notes.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct AreaNote {
    /// The areas it is about; a province stands for those of its kabupaten and kota that have no note of their own.
    pub areas: &'static [AreaCode],
    /// What is known, and why it opens no door.
    pub note: LocalText,
    /// The day, month or year of the last report, as far as known.
    pub reported: Option<(Date, Precision)>,
    /// The report.
    pub source: &'static Source,
    /// How sure we are.
    pub confidence: Confidence,
    /// The day we last looked.
    pub checked_on: Date,
}

impl AreaNote {
    /// The note of `area`, else the one of its province.
    pub fn of(notes: &'static [Self], area: AreaCode) -> Option<&'static Self> {
        let of = |about: &dyn Fn(AreaCode) -> bool| {
            let mut notes = notes.iter();
            notes.find(|one| one.areas.iter().any(|named| about(*named)))
        };
        of(&|named| named == area).or_else(|| of(&|named| named.contains(area)))
    }
}
