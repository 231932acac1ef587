//! Short lists that people are told: `registration.toml` and the lists of `claims.toml`.

use crate::code::{Rust, constant, item, rust};
use payung_rule_file::entry::Entry;
use payung_values::precision::Precision;

/// A static for each of the `lists`, all of which are tables of `file`, and one called `all` of all by id.
pub(crate) fn lists(file: &Entry<'_>, lists: &[&'static str], all: &str) -> Option<String> {
    let statics: Vec<Option<String>> = lists
        .iter()
        .map(|id| file.table(id, |entry| listed(entry, id)))
        .collect();
    let by_id: Vec<(&str, Rust)> = lists
        .iter()
        .map(|id| (*id, Rust(format!("&{}", constant(id)))))
        .collect();
    let statics: Option<String> = statics.into_iter().collect();
    Some(statics? + &item("The lists by id.", all, "&[(&str, &Listed)]", &by_id))
}

fn listed(entry: &Entry<'_>, id: &str) -> Option<String> {
    let label = entry.label("label");
    let items = entry.shorts("items");
    entry.check(
        "items",
        items.as_ref().is_none_or(|items| !items.is_empty()),
        || "a list needs at least one item".to_owned(),
    );
    let basis = entry.basis_from(Precision::Report);
    let note = entry.optional("note", Entry::short);
    let label = label?;
    Some(item(
        &format!("{}.", label.0),
        &constant(id),
        "Listed",
        &rust!(Listed {
            label,
            items: items?,
            basis: basis?,
            note
        }),
    ))
}

/// The fields of a part that are these lists.
pub(crate) fn fields(lists: &[&'static str]) -> impl Iterator<Item = (&'static str, String)> {
    lists.iter().map(|id| (*id, format!("&{}", constant(id))))
}
