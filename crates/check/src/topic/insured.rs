//! Membership today.

use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_values::insured::Insured;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Choice,
    read: |_, typed, worker| chosen(&mut worker.insured, Insured::parse(typed)),
    print: |worker, _| Some(worker.insured?.id().to_owned()),
    linked: Linked::Id,
};
