//! How many workers of an area are protected, as somebody has said it.

use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::coverage::{Measure, Nearness, Whom};
use payung_values::local_text::LocalText;
use payung_values::rate::Rate;

/// A share or a number of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// A share.
    Share(Rate),
    /// People.
    People(i64),
}

/// A statement of `rules/coverage.toml`.
#[derive(Debug)]
pub struct Coverage {
    /// The areas it was said of.
    pub areas: &'static [AreaCode],
    /// What it counts.
    pub measure: Measure,
    /// Which workers.
    pub whom: Whom,
    /// The figure.
    pub amount: Amount,
    /// How it was said.
    pub nearness: Nearness,
    /// Who said it, when (`basis.since`), and how sure we are.
    pub basis: Basis,
    /// What does not fit, and other things a person should know.
    pub note: Option<LocalText>,
}

impl Coverage {
    /// Whether it was said of this area itself, not only of a larger or smaller one.
    pub fn is_of(&self, area: AreaCode) -> bool {
        self.areas.contains(&area)
    }
}
