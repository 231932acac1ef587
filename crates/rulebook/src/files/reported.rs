//! `reported.toml`: what reports say of published claims besides their sums.

use crate::code::{Rust, item, rust};
use payung_rule_file::entry::Entry;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut seen = BTreeSet::new();
    let reported = file.tables("reported", |entry| reported(entry, &mut seen))?;
    let doc = "What reports say of published claims, in the order of `reported.toml`.";
    Some(item(doc, "REPORTED", "&[Reported]", &reported))
}

fn reported(entry: &Entry<'_>, seen: &mut BTreeSet<String>) -> Option<Rust> {
    let case = entry.text("case");
    let label = entry.short("label");
    let case = case?;
    entry.check("case", seen.insert(case.to_owned()), || {
        format!("`{case}` stands here twice")
    });
    Some(rust!(Reported { case, label: label? }))
}
