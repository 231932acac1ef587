//! National rules of membership, and what deciles are called.

use payung_values::citation::Basis;
use payung_values::welfare::{Decile, Welfare};

/// What a welfare decile is commonly called. Press usage, not law.
#[derive(Debug)]
pub struct DecileLabel {
    /// The decile, 1 to 10.
    pub decile: u8,
    /// The label.
    pub welfare: Welfare,
    /// What it rests on.
    pub basis: Basis,
}

impl DecileLabel {
    /// The label of `decile`.
    pub fn of(labels: &'static [Self], decile: Decile) -> Option<&'static Self> {
        labels.iter().find(|label| label.decile == decile.get())
    }
}
