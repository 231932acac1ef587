//! The occupation.

use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_rules::occupation::Occupation;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Occupation,
    read: |rules, typed, worker| {
        let occupation = Occupation::parse(rules.occupations, typed);
        chosen(&mut worker.occupation, occupation)
    },
    print: |worker, _| Some(worker.occupation?.id.to_owned()),
    linked: Linked::Id,
};
