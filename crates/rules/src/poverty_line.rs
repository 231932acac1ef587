//! Poverty lines of BPS.

use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
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
