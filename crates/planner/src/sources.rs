//! The sources of steps, each once.

use payung_questions::explain::Step;
use payung_values::citation::Basis;

/// What `steps` rest on, in their order, each once: two windows of one regulation begin on days of their own.
pub fn bases<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Vec<Basis> {
    let mut once: Vec<Basis> = Vec::new();
    for basis in steps.into_iter().filter_map(|step| step.basis) {
        let is_known = |known: &Basis| {
            let of = |basis: &Basis| (basis.source.key, basis.place, basis.since);
            of(known) == of(&basis)
        };
        if !once.iter().any(is_known) {
            once.push(basis);
        }
    }
    once
}
