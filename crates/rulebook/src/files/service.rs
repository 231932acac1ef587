//! `service.toml`: what JKK gives in kind.

use crate::code::{Code, Rust, item, rust};
use crate::parameter::definition;
use payung_rule_file::entry::Entry;
use payung_values::date::Date;
use payung_values::precision::Precision;
use payung_values::service_id::ServiceId;
use std::collections::BTreeMap;

/// The kinds of limits a service can have, each with the keys it takes besides.
const LIMITS: [(&str, &[&str]); 5] = [
    ("none", &[]),
    ("up_to", &["amount"]),
    ("up_to_within", &["amount", "months"]),
    ("hospital_price_plus", &["share"]),
    ("covered", &[]),
];

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut newest = BTreeMap::new();
    let services = file.tables("service", |entry| service(entry, &mut newest));
    if services.is_some() {
        for id in ServiceId::ALL {
            file.check("", newest.contains_key(id), || {
                format!("the service `{}` is missing", id.id())
            });
        }
    }
    let together = definition(file, "transport_together");
    Some(
        [
            item(
                "What JKK gives in kind; those of one id stand oldest first.",
                "SERVICES",
                "&[Service]",
                &services?,
            ),
            together?,
        ]
        .concat(),
    )
}

fn service(entry: &Entry<'_>, newest: &mut BTreeMap<ServiceId, Date>) -> Option<Rust> {
    let id = entry.parsed("id", |id| {
        ServiceId::parse(id).ok_or_else(|| {
            let ids: Vec<&str> = ServiceId::ALL.iter().map(|id| id.id()).collect();
            format!("unknown service `{id}`; known are {}", ids.join(", "))
        })
    });
    let label = entry.label("label");
    let limit = limit(entry);
    let from = entry.date("from");
    let basis = entry.basis(from, Precision::Day);
    let note = entry.optional("note", Entry::short);
    let (id, from) = (id?, from?);
    let before = newest.insert(id, from);
    entry.check("from", before.is_none_or(|before| before < from), || {
        format!(
            "the service `{}` from {from} overlaps the one above it; order by first day, each day once",
            id.id()
        )
    });
    Some(rust!(Service {
        id,
        label: label?,
        limit: limit?,
        basis: basis?,
        note,
    }))
}

fn limit(entry: &Entry<'_>) -> Option<Rust> {
    let limit = entry.text("limit");
    let amount = entry.optional("amount", Entry::rupiah_above_0);
    let months = entry.optional("months", Entry::number::<u16>);
    entry.check("months", months != Some(0), || {
        "months must be 1 or more".to_owned()
    });
    let share = entry.optional("share", Entry::rate);
    let given: Vec<&str> = ["amount", "months", "share"]
        .into_iter()
        .filter(|key| entry.has(key))
        .collect();
    let limit = limit?;
    let Some((_, keys)) = LIMITS.iter().find(|(known, _)| *known == limit) else {
        let known: Vec<&str> = LIMITS.iter().map(|(limit, _)| *limit).collect();
        entry.complain(
            "limit",
            format!("unknown limit `{limit}`; known are {}", known.join(", ")),
        );
        return None;
    };
    if given != *keys {
        entry.complain(
            "limit",
            format!("limit `{limit}` takes {}, not {}", listed(keys), listed(&given)),
        );
        return None;
    }
    let code = match limit {
        "up_to" => format!("UpTo({})", amount?.code()),
        "up_to_within" => format!("UpToWithin {{ amount: {}, months: {} }}", amount?.code(), months?),
        "hospital_price_plus" => format!("HospitalPricePlus({})", share?.code()),
        "covered" => "Covered".to_owned(),
        _ => "NoCeiling".to_owned(),
    };
    Some(Rust(format!("Limit::{code}")))
}

fn listed(keys: &[&str]) -> String {
    if keys.is_empty() {
        "nothing".to_owned()
    } else {
        keys.join(", ")
    }
}
