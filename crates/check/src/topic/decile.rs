//! The decile.

use super::asking::{Asking, FieldKind, Linked};
use payung_typed::count;
use payung_typed::problem::Wrong;
use payung_values::welfare::Decile;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Number,
    read: |_, typed, _, worker| {
        worker.decile = Some(decile(typed)?);
        Ok(())
    },
    asked: |_, _, _| None,
    print: |worker, _| Some(worker.decile?.get().to_string()),
    linked: Linked::Digits(str::to_owned),
};

/// The decile in `3` or `desil 3`.
fn decile(typed: &str) -> Result<Decile, Wrong> {
    let lower = typed.trim().to_ascii_lowercase();
    let digits = lower.strip_prefix("desil").unwrap_or(&lower).trim_start();
    if digits.is_empty() {
        return Err(Wrong::Missing);
    }
    let number = count::read(digits)
        .ok()
        .and_then(|number| u8::try_from(number).ok());
    let decile = number.and_then(Decile::new);
    decile.ok_or(Wrong::OutOfRange { least: 1, most: 10 })
}
