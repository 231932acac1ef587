//! `misquoted.toml`: figures nobody should believe.

use crate::code::{Code, Rust, item, part, rust};
use crate::listed::fields;
use payung_rule_file::entry::Entry;
use payung_rules::claim_rules::ClaimRules;
use payung_values::event::Event;
use payung_values::precision::Precision;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut ids = BTreeSet::new();
    let misquotes = file.tables("misquoted", |entry| misquoted(entry, &mut ids))?;
    let others = [
        ("services", "SERVICES"),
        ("transport_together", "&TRANSPORT_TOGETHER"),
        ("losses", "LOSSES"),
        ("misquotes", "MISQUOTES"),
        ("reported", "REPORTED"),
    ];
    let others = others.map(|(field, value)| (field, value.to_owned()));
    Some(
        [
            item(
                "Misquoted figures, in the order of `misquoted.toml`.",
                "MISQUOTES",
                "&[Misquoted]",
                &misquotes,
            ),
            part(
                "CLAIM_RULES",
                "ClaimRules",
                fields(ClaimRules::LISTS).chain(others),
            ),
        ]
        .concat(),
    )
}

fn misquoted(entry: &Entry<'_>, ids: &mut BTreeSet<String>) -> Option<Rust> {
    let id = entry.new_id("misquoted", ids);
    let label = entry.short("label");
    let said = entry.rupiah("said");
    let said_to = entry.optional("said_to", Entry::rupiah);
    if let (Some(said), Some(to)) = (said, said_to) {
        entry.check("said_to", said < to, || {
            format!("said_to `{}` is not above `said`", to.get())
        });
    }
    let event = entry.optional("event", Entry::word::<Event>);
    let why = entry.short("why");
    let basis = entry.basis_from(Precision::Report);
    let of = event.map_or_else(
        || "DiscountedContribution".to_owned(),
        |event| format!("Benefit({})", event.code()),
    );
    Some(rust!(Misquoted {
        id: id?,
        label: label?,
        said: said?,
        said_to,
        of: Rust(format!("MisquotedOf::{of}")),
        why: why?,
        basis: basis?,
    }))
}
