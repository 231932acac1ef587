//! `contacts.toml`: whom to call.

use crate::code::item;
use payung_rule_file::entry::Entry;
use payung_values::precision::Precision;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    file.table("care_centre", |entry| {
        let label = entry.label("label");
        let number = entry.parsed("number", |number| {
            let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
            is_number
                .then(|| number.to_owned())
                .ok_or_else(|| format!("number `{number}` is not all digits"))
        });
        // Read, so that it is checked; a number has no first day.
        let _ = entry.basis(None, Precision::Day);
        Some(item(
            &format!("{}: the number to call.", label?.0),
            "CARE_CENTRE",
            "&str",
            &number?,
        ))
    })
}
