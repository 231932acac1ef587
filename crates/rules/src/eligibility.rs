//! Who may join through which door: `rules/membership.toml`, `wages.toml`, `schemes.toml`.

use crate::dated::Dated;
use crate::dated::Entry;
use crate::membership::DecileLabel;
use crate::scheme::Scheme;
use crate::wage::MinimumWage;

/// Who may join, through which door.
#[derive(Clone, Copy, Debug)]
pub struct EligibilityRules {
    /// The age from which membership is disputed, in years.
    pub age_open_from: &'static Dated<u16>,
    /// The age from which membership is sure, in years.
    pub age_from: &'static Dated<u16>,
    /// The last age at which one may join, in years.
    pub age_to: &'static Dated<u16>,
    /// What each decile is commonly called.
    pub decile_labels: &'static [DecileLabel],
    /// Who is called a vulnerable worker.
    pub vulnerable: &'static Entry<()>,
    /// Minimum wages by area and year.
    pub minimum_wages: &'static [MinimumWage],
    /// Every scheme, in the order of the file.
    pub schemes: &'static [Scheme],
}
