//! `groups.toml`: notes for particular occupations and ways of working.

use crate::code::{Rust, item, rust};
use payung_rule_file::entry::Entry;
use payung_values::engagement::Engagement;
use payung_values::precision::Precision;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut ids = BTreeSet::new();
    let groups = file.tables("group", |entry| group(entry, &mut ids))?;
    Some(item(
        "Every group, in the order of `groups.toml`.",
        "GROUPS",
        "&[Group]",
        &groups,
    ))
}

fn group(entry: &Entry<'_>, ids: &mut BTreeSet<String>) -> Option<Rust> {
    let id = entry.new_id("group", ids);
    let occupations = entry.optional("occupations", Entry::occupations);
    let engagements = entry.optional("engagements", |entry, key| {
        entry.words::<Engagement>(key, "engagement")
    });
    let is_anybody = |given: &Option<Vec<_>>| given.as_ref().is_some_and(|all| !all.is_empty());
    let names_engagements = engagements.as_ref().is_some_and(|all| !all.is_empty());
    let is_sound = entry.has("occupations") == occupations.is_some()
        && entry.has("engagements") == engagements.is_some();
    entry.check(
        "occupations",
        !is_sound || is_anybody(&occupations) || names_engagements,
        || "a group names at least one of `occupations` and `engagements`, or nobody sees it".to_owned(),
    );
    let title = entry.label("title");
    let notes = entry.shorts("notes");
    entry.check(
        "notes",
        notes.as_ref().is_none_or(|notes| !notes.is_empty()),
        || "a group needs at least one note".to_owned(),
    );
    let basis = entry.basis_from(Precision::Report);
    Some(rust!(Group {
        id: id?,
        occupations: occupations.unwrap_or_default(),
        engagements: engagements.unwrap_or_default(),
        title: title?,
        notes: notes?,
        basis: basis?,
    }))
}
