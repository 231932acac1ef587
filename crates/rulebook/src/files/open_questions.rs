//! `open_questions.toml`: what nobody has settled yet.

use crate::code::{Rust, item, rust};
use payung_rule_file::entry::Entry;
use payung_rule_file::wrong::Wrong;
use payung_values::citation::Confidence;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut ids = BTreeSet::new();
    let questions = file.tables("question", |entry| question(entry, &mut ids))?;
    Some(item(
        "Every open question, in the order of `open_questions.toml`.",
        "OPEN_QUESTIONS",
        "&[OpenQuestion]",
        &questions,
    ))
}

fn question(entry: &Entry<'_>, ids: &mut BTreeSet<String>) -> Option<Rust> {
    let id = entry.new_id("question", ids);
    let about = entry.texts("about", |text| Ok::<_, Wrong>(text.to_owned()));
    let (question, known) = (entry.short("question"), entry.label("known"));
    let settled_by = entry.short("settled_by");
    let (source, confidence) = (entry.whole_source("source"), entry.confidence());
    let is_open =
        confidence.is_none_or(|found| matches!(found, Confidence::Conflict | Confidence::Unverified));
    entry.check("confidence", is_open, || {
        "an open question is `conflict` where sources differ, `unverified` where none was found".to_owned()
    });
    let checked_on = entry.date("checked_on");
    Some(rust!(OpenQuestion {
        id: id?,
        about: about?,
        question: question?,
        known: known?,
        settled_by: settled_by?,
        source: source?,
        confidence: confidence?,
        checked_on: checked_on?,
    }))
}
