//! How the person works.

use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_values::engagement::Engagement;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Choice,
    read: |_, typed, _, worker| chosen(&mut worker.engagement, Engagement::parse(typed)),
    asked: |_, _, _| None,
    print: |worker, _| Some(worker.engagement?.id().to_owned()),
    linked: Linked::Id,
};
