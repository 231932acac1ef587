//! `sources.toml`: the documents and reports that figures rest on.

use crate::code::{Label, constant, item, rust};
use crate::entry::Entry;
use payung_values::citation::SourceKind;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What other files need of the sources.
pub(crate) struct Sources {
    /// Addresses by key, of every source: empty where none is known.
    pub(crate) addresses: BTreeMap<String, Option<String>>,
    pub(crate) code: String,
}

struct Source {
    key: String,
    address: Option<String>,
    kind: SourceKind,
    checked_on: Date,
    item: String,
}

pub(crate) fn read(file: &Entry<'_>) -> Option<Sources> {
    let sources = file.tables_by_id(source)?;
    let mut code = String::from(
        "/// One static for each source of `sources.toml`.\npub mod source {\nuse super::{LocalText, Source};\n",
    );
    let mut regulations = Vec::new();
    let mut addresses = BTreeMap::new();
    let newest = sources.iter().map(|source| source.checked_on).max()?;
    for source in sources {
        code.push_str(&source.item);
        if let (SourceKind::Regulation, Some(address)) = (source.kind, &source.address) {
            regulations.push((source.key.clone(), address.clone()));
        }
        addresses.insert(source.key, source.address);
    }
    let _ = writeln!(code, "}}");
    code += &item(
        "Where regulations can be read, by the key of their source.",
        "REGULATIONS",
        "&[(&str, &str)]",
        &regulations,
    );
    code += &item(
        "The last day any source was looked at.",
        "CHECKED_ON",
        "Date",
        &newest,
    );
    Some(Sources { addresses, code })
}

fn source(key: &str, entry: &Entry<'_>) -> Option<Source> {
    let filled = |key: &'static str| {
        entry.parsed(key, |text| {
            (!text.trim().is_empty())
                .then(|| text.to_owned())
                .ok_or_else(|| format!("{key} of a source must not be empty"))
        })
    };
    let (title, _issuer) = (filled("title"), filled("issuer"));
    entry.optional("day", |entry, key| {
        entry.parsed(key, |day| {
            is_day_month_or_year(day).then_some(()).ok_or_else(|| {
                format!("day `{day}` is neither a year, a month nor a day, such as \"2015\", \"2015-06\" or \"2015-06-30\"")
            })
        })
    });
    let address = entry.optional("address", Entry::text).map(ToOwned::to_owned);
    let kind = entry.word::<SourceKind>("kind");
    entry.parsed("read", |read| {
        let is_known = ["primary", "cited", "seen"].contains(&read);
        is_known
            .then_some(())
            .ok_or_else(|| format!("read `{read}` is none of primary, cited, seen"))
    });
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
                title: Label(title.clone())
            }),
        ),
        address,
    })
}

/// Whether `text` is a day, a month or a year that exists.
fn is_day_month_or_year(text: &str) -> bool {
    Date::parse(text).is_ok()
        || YearMonth::parse(text).is_ok()
        || YearMonth::parse(&format!("{text}-01")).is_ok()
}
