//! The label in the poverty register.

use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_values::registry::Registry;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Choice,
    read: |_, typed, _, worker| chosen(&mut worker.registry, Registry::parse(typed)),
    asked: |_, _, _| None,
    print: |worker, _| Some(worker.registry?.id().to_owned()),
    linked: Linked::Id,
};
