//! `area_notes.toml`: what is known of an area without being a scheme.

use crate::code::{Rust, item, rust};
use payung_rule_file::entry::Entry;
use payung_values::area_code::AreaCode;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut seen = BTreeSet::new();
    let notes = file.tables("note", |entry| note(entry, &mut seen))?;
    Some(item(
        "Every note, in the order of `area_notes.toml`.",
        "AREA_NOTES",
        "&[AreaNote]",
        &notes,
    ))
}

fn note(entry: &Entry<'_>, seen: &mut BTreeSet<AreaCode>) -> Option<Rust> {
    let areas = entry.areas("areas");
    for area in areas.iter().flatten() {
        entry.check("areas", seen.insert(*area), || {
            format!("area {area} has a note already; write both in one")
        });
    }
    // It says where to look and is nothing a program needs.
    entry.number::<u8>("row");
    let note = entry.short("note");
    let reported = entry.optional("reported", Entry::report_day);
    let (source, confidence) = (entry.whole_source("source"), entry.confidence());
    let checked_on = entry.date("checked_on");
    Some(rust!(AreaNote {
        areas: areas?,
        note: note?,
        reported,
        source: source?,
        confidence: confidence?,
        checked_on: checked_on?,
    }))
}
