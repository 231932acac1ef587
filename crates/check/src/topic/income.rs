//! The monthly income.

use super::asking::{Asking, FieldKind, Linked};
use payung_typed::problem::Wrong;
use payung_values::rupiah::Rupiah;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Money,
    read: |_, typed, worker| {
        worker.income = Some(Rupiah::parse(typed).map_err(Wrong::Money)?);
        Ok(())
    },
    print: |worker, _| Some(worker.income?.get().to_string()),
    linked: Linked::Digits,
};
