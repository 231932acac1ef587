//! Whether the income is regular.

use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_values::income_regularity::IncomeRegularity;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Choice,
    read: |_, typed, _, worker| chosen(&mut worker.income_regular, IncomeRegularity::parse(typed)),
    asked: |_, _, _| None,
    print: |worker, _| Some(worker.income_regular?.id().to_owned()),
    linked: Linked::Id,
};
