//! `disability.toml`: the anatomical table.

use crate::code::{Code, Rust, item, rust};
use payung_rule_file::entry::Entry;
use payung_rules::label::Label;
use payung_values::precision::Precision;
use payung_values::rate::Rate;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let shares = whole_shares(file);
    let (mut ids, mut row) = (BTreeSet::new(), 0);
    let losses = file.tables("loss", |entry| loss(entry, &shares, &mut ids, &mut row))?;
    Some(item(
        "The anatomical table, in the order of its rows.",
        "LOSSES",
        "&[Loss]",
        &losses,
    ))
}

/// The rows with one share, which others may name as their whole.
fn whole_shares(file: &Entry<'_>) -> BTreeMap<String, Rate> {
    let mut shares = BTreeMap::new();
    file.tables("loss", |entry| {
        entry.skim();
        if !entry.has("to") && !entry.has("each") {
            shares.insert(entry.text("id")?.to_owned(), entry.rate("percent")?);
        }
        Some(())
    });
    shares
}

fn loss(
    entry: &Entry<'_>,
    shares: &BTreeMap<String, Rate>,
    ids: &mut BTreeSet<String>,
    above: &mut u8,
) -> Option<Rust> {
    let id = entry.new_id("loss", ids);
    let row = entry.number::<u8>("row");
    if let Some(row) = row {
        let follows = row == *above || Some(row) == above.checked_add(1);
        entry.check("row", follows, || {
            format!("row {row} stands after row {above}; rows stand in order, without a gap")
        });
        *above = row;
    }
    let label = entry.short("label");
    let share = share(entry, shares);
    let basis = entry.basis_from(Precision::Day);
    let note = entry.optional("note", Entry::short);
    Some(rust!(Loss {
        id: id?,
        row: row?,
        label: label?,
        share: share?,
        basis: basis?,
        note,
    }))
}

fn share(entry: &Entry<'_>, shares: &BTreeMap<String, Rate>) -> Option<Rust> {
    let percent = entry.rate("percent");
    let to = entry.optional("to", Entry::rate);
    let each = entry.optional("each", Entry::short);
    let whole = entry.optional("whole", Entry::text);
    let goes_together = entry.has("each") == entry.has("whole") && !(entry.has("each") && entry.has("to"));
    if !goes_together {
        let key = if entry.has("each") { "each" } else { "whole" };
        entry.complain(
            key,
            "`each` takes `whole`, and neither stands beside `to`".to_owned(),
        );
    }
    let least = percent?;
    if let Some(most) = to {
        entry.check("to", least < most, || {
            format!("the span {least} to {most} is empty; `to` is the larger share")
        });
    }
    if let Some(whole) = whole {
        let is_larger = shares.get(whole).is_some_and(|whole| least < *whole);
        entry.check("whole", is_larger, || {
            format!("`whole` is `{whole}`, which is no row with one share larger than {least}")
        });
    }
    let code = match (to, each, whole) {
        (Some(to), ..) => format!("Between {{ least: {}, most: {} }}", least.code(), to.code()),
        (None, Some(step), Some(whole)) => each_of(least, &step, whole),
        (None, ..) => format!("Fixed({})", least.code()),
    };
    Some(Rust(format!("LossShare::{code}")))
}

fn each_of(each: Rate, step: &Label, whole: &str) -> String {
    format!(
        "Each {{ each: {}, step: {}, whole: {whole:?} }}",
        each.code(),
        step.code()
    )
}
