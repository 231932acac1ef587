//! The sources of steps, each once.

use payung_questions::explain::{Applied, Step};
use payung_values::citation::Basis;

/// What `steps` rest on, in their order, each once: two windows of one regulation begin on days of their own. One that
/// covers none of the months gives no price, and is no source of it.
pub fn bases<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Vec<Basis> {
    let mut once: Vec<Basis> = Vec::new();
    let gives = |step: &&Step| step.note.is_some() || !matches!(step.applied, Applied::NoDiscount { .. });
    for basis in steps.into_iter().filter(gives).filter_map(|step| step.basis) {
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
