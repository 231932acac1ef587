//! One criterion, decided.

use crate::explain::{Applied, Finding, Outcome, Step};
use payung_rules::scheme::Criterion;
use payung_values::citation::Basis;
use payung_values::truth::Truth;

/// One criterion, decided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decided {
    /// The criterion.
    pub criterion: Criterion,
    /// Whether it is met.
    pub truth: Truth,
    /// What it was decided on.
    pub finding: Finding,
    /// The source of the figure that decided, where it is not the scheme itself.
    pub basis: Option<Basis>,
}

impl Decided {
    /// The decision as a step, which rests on `otherwise` where the criterion has no figure of its own: on the scheme, or
    /// on the definition of a *pekerja rentan*.
    pub fn step(&self, otherwise: Basis) -> Step {
        Step {
            applied: Applied::Criterion {
                criterion: self.criterion.id(),
                finding: self.finding,
            },
            result: Outcome::Verdict(self.truth),
            basis: Some(self.basis.unwrap_or(otherwise)),
            note: None,
        }
    }
}
