//! Which of two ways of working is right, where the answers seldom go together.
//!
//! What is chosen becomes the way of working; here it only says that it was asked.

use super::asking::{Asking, FieldKind, Linked};
use payung_typed::problem::Wrong;
use payung_values::engagement::Engagement;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Choice,
    read: |_, typed, _, _| Engagement::parse(typed).map(|_| ()).ok_or(Wrong::NotChosen),
    asked: |_, _, _| None,
    print: |_, _| None,
    linked: Linked::Id,
};
