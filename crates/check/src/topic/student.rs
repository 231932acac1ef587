//! Whether the person studies.

use super::asking::{Asking, FieldKind, Linked, chosen};

const YES: &str = "yes";
const NO: &str = "no";

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Choice,
    read: |_, typed, _, worker| {
        let is_student = match typed {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        };
        chosen(&mut worker.student, is_student)
    },
    asked: |_, _, _| None,
    print: |worker, _| Some(if worker.student? { YES } else { NO }.to_owned()),
    linked: Linked::Id,
};
