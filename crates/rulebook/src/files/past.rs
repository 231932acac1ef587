//! `past.toml`: what held before the first value we can answer for.

use crate::code::{Rust, item, rust};
use payung_rule_file::entry::Entry;
use payung_rule_file::wrong::Wrong;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut ids = BTreeSet::new();
    let past = file.tables("past", |entry| past(entry, &mut ids))?;
    Some(item(
        "What held before, in the order of `past.toml`.",
        "PAST",
        "&[Past]",
        &past,
    ))
}

fn past(entry: &Entry<'_>, ids: &mut BTreeSet<String>) -> Option<Rust> {
    let id = entry.new_name("entry", ids);
    let about = entry.texts("about", |text| Ok::<_, Wrong>(text.to_owned()));
    let text = entry.label("text");
    let basis = entry.basis_from_about();
    id?;
    Some(rust!(Past {
        about: about?,
        text: text?,
        basis: basis?,
    }))
}
