//! Sums with how sure we are of them.

use crate::timeline::least_sure;
use payung_questions::explain::Step;
use payung_values::citation::Confidence;
use payung_values::rupiah::Rupiah;

/// A sum, never without how sure we are of the least sure figure in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The sum.
    pub amount: Rupiah,
    /// The least sure of the rules it rests on; `None` for a sum of nothing.
    pub confidence: Option<Confidence>,
}

impl Sum {
    pub(crate) fn of<'a>(amount: Rupiah, steps: impl IntoIterator<Item = &'a Step>) -> Self {
        Self {
            amount,
            confidence: least_sure(steps).map(|basis| basis.confidence),
        }
    }

    /// Whether a figure in it rests on no source at all; it then never stands without the words that say so.
    pub fn is_unverified(self) -> bool {
        self.confidence == Some(Confidence::Unverified)
    }
}
