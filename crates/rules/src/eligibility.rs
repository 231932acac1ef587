//! Who may join through which door: `rules/membership.toml`, `wages.toml`, `schemes.toml`.

use crate::area_note::AreaNote;
use crate::dated::Entry;
use crate::membership::DecileLabel;
use crate::parameter::part;
use crate::scheme::Scheme;
use crate::wage::MinimumWage;

part! {
    /// Who may join, through which door.
    pub struct EligibilityRules {
        [MEMBERSHIP] {
            /// The age from which membership is disputed, in years.
            age_open_from = "membership_age_open_from": Years,
            /// The age from which membership is sure, in years.
            age_from = "membership_age_from": Years,
            /// The last age at which one may join, in years.
            age_to = "membership_age_to": Years,
        }
        /// What each decile is commonly called.
        decile_labels: &'static [DecileLabel],
        /// Who is called a vulnerable worker.
        vulnerable: &'static Entry<()>,
        /// Minimum wages by area and year.
        minimum_wages: &'static [MinimumWage],
        /// Every scheme, in the order of the file.
        schemes: &'static [Scheme],
        /// What is known of areas without being a scheme.
        area_notes: &'static [AreaNote],
    }
}
