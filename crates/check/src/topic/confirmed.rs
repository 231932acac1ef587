//! Which of two ways of working is right, where the answers seldom go together.
//!
//! What is chosen becomes the way of working; here it only says that it was asked. A link needs to say it of an
//! employer who is not the usual one.

use super::asking::{Asking, FieldKind, Linked};
use crate::doubt::employers;
use payung_typed::problem::Wrong;
use payung_values::engagement::Engagement;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Choice,
    read: |_, typed, _, _| Engagement::parse(typed).map(|_| ()).ok_or(Wrong::NotChosen),
    asked: |_, _, _| None,
    print: |worker, _| {
        let given = worker.engagement.filter(|given| *given == Engagement::Employee)?;
        let is_asked = employers(worker.occupation?).next().is_some();
        is_asked.then(|| given.id().to_owned())
    },
    linked: Linked::Id,
};
