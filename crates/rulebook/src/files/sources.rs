//! `sources.toml`: the documents and reports that figures rest on.

use crate::code::{Rust, constant, item, rust};
use payung_rule_file::entry::Entry;
use payung_rules::label::Label;
use payung_values::citation::{SourceKind, SourceRead};
use payung_values::date::Date;
use payung_values::month::YearMonth;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What other files need of the sources.
pub(crate) struct Sources {
    /// The keys of every source.
    pub(crate) keys: BTreeSet<String>,
    pub(crate) code: String,
}

struct Source {
    key: String,
    address: Option<String>,
    kind: SourceKind,
    checked_on: Date,
    item: String,
    detail: Rust,
}

pub(crate) fn read(file: &Entry<'_>) -> Option<Sources> {
    let sources = file.tables_by_id(source)?;
    let mut code = String::from(
        "/// One static for each source of `sources.toml`.\npub mod source {\nuse super::{LocalText, Source};\n",
    );
    let mut regulations = Vec::new();
    let mut details = Vec::new();
    let mut keys = BTreeSet::new();
    let newest = sources.iter().map(|source| source.checked_on).max()?;
    for source in sources {
        code.push_str(&source.item);
        details.push(source.detail);
        if let (SourceKind::Regulation, Some(address)) = (source.kind, source.address) {
            regulations.push((source.key.clone(), address));
        }
        keys.insert(source.key);
    }
    let _ = writeln!(code, "}}");
    code += &item(
        "Where regulations can be read, by the key of their source.",
        "REGULATIONS",
        "&[(&str, &str)]",
        &regulations,
    );
    code += &item(
        "What is known of every source, by key.",
        "SOURCE_DETAILS",
        "&[SourceDetail]",
        &details,
    );
    code += &item(
        "The last day any source was looked at.",
        "CHECKED_ON",
        "Date",
        &newest,
    );
    Some(Sources { keys, code })
}

fn source(key: &str, entry: &Entry<'_>) -> Option<Source> {
    let filled = |key: &'static str| {
        entry.parsed(key, |text| {
            (!text.trim().is_empty())
                .then(|| text.to_owned())
                .ok_or_else(|| format!("{key} of a source must not be empty"))
        })
    };
    let (title, issuer) = (filled("title"), filled("issuer"));
    let day = entry.optional("day", |entry, key| {
        entry.parsed(key, |day| {
            is_day_month_or_year(day).then(|| day.to_owned()).ok_or_else(|| {
                format!("day `{day}` is neither a year, a month nor a day, such as \"2015\", \"2015-06\" or \"2015-06-30\"")
            })
        })
    });
    let address = entry.optional("address", Entry::text);
    let kind = entry.word::<SourceKind>("kind");
    let read = entry.word::<SourceRead>("read");
    let checked_on = entry.date("checked_on");
    entry.optional("note", |_, key| filled(key));
    let title = title?;
    let name = constant(key);
    Some(Source {
        key: key.to_owned(),
        kind: kind?,
        checked_on: checked_on?,
        item: item(
            &title,
            &name,
            "Source",
            &rust!(Source {
                key,
                title: Label(title.clone(), None)
            }),
        ),
        detail: rust!(SourceDetail {
            source: Rust(format!("&source::{name}")),
            address,
            day,
            kind: kind?,
            issuer: issuer?,
            read: read?,
            checked_on: checked_on?,
        }),
        address: address.map(ToOwned::to_owned),
    })
}

/// Whether `text` is a day, a month or a year that exists.
fn is_day_month_or_year(text: &str) -> bool {
    Date::parse(text).is_ok()
        || YearMonth::parse(text).is_ok()
        || YearMonth::parse(&format!("{text}-01")).is_ok()
}
