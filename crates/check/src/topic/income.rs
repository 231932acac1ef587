//! The monthly income.

use super::asked::Asked;
use super::asking::{Asking, FieldKind, Linked};
use payung_typed::money::{Monthly, monthly, of_digits, other_times};
use payung_typed::problem::Wrong;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Money,
    read: |_, typed, _, worker| match monthly(typed).map_err(Wrong::Money)? {
        Monthly::Sum(sum) => {
            worker.income = Some(sum);
            Ok(())
        }
        Monthly::Asked { .. } => Err(Wrong::Unclear),
    },
    asked: |_, typed, _| match monthly(typed).ok()? {
        Monthly::Sum(_) => None,
        Monthly::Asked { why, choices } => Some(Asked::Sum {
            why,
            choices,
            others: other_times(typed),
        }),
    },
    print: |worker, _| Some(worker.income?.get().to_string()),
    linked: Linked::Digits(of_digits),
};
