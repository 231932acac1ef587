//! The sources of steps, each once.

use payung_questions::explain::Step;
use payung_values::citation::Basis;

/// What `steps` rest on, in their order, each source and place once.
pub fn bases<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Vec<Basis> {
    let mut bases: Vec<Basis> = Vec::new();
    for basis in steps.into_iter().filter_map(|step| step.basis) {
        let is_known = |known: &Basis| known.source.key == basis.source.key && known.place == basis.place;
        if !bases.iter().any(is_known) {
            bases.push(basis);
        }
    }
    bases
}
