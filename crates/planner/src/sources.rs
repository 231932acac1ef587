//! The sources of steps, each once.

use payung_questions::explain::{self, Step};
use payung_values::citation::Basis;

/// What `steps` rest on, in their order, each source and place once.
pub fn bases<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Vec<Basis> {
    explain::each_once(steps.into_iter().filter_map(|step| step.basis))
}
