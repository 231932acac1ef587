//! Membership today.

use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_values::insured::Insured;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Choice,
    read: |_, typed, _, worker| chosen(&mut worker.insured, Insured::parse(typed)),
    asked: |_, _, _| None,
    print: |worker, _| Some(worker.insured?.id().to_owned()),
    linked: Linked::Id,
};
