//! `coverage.toml`: what has been said about how many workers of an area are protected.

use crate::code::{Code, Rust, item, rust};
use payung_rule_file::entry::{Entry, digits};
use payung_values::coverage::{Measure, Nearness, Whom};
use payung_values::precision::Precision;
use payung_values::rate::Rate;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let statements = file.tables("statement", statement)?;
    Some(item(
        "What has been said about protected workers, in the order of `coverage.toml`.",
        "COVERAGE",
        "&[Coverage]",
        &statements,
    ))
}

fn statement(entry: &Entry<'_>) -> Option<Rust> {
    let areas = entry.areas("areas");
    entry.check(
        "areas",
        areas.as_ref().is_none_or(|areas| !areas.is_empty()),
        || "a statement names at least one area".to_owned(),
    );
    let measure = entry.word::<Measure>("measure");
    let whom = entry.word::<Whom>("whom");
    let nearness = entry.word::<Nearness>("nearness");
    let amount = measure.and_then(|measure| {
        entry.parsed("amount", |amount| {
            amount_of(measure, amount).ok_or_else(|| {
                format!(
                    "amount `{amount}` does not fit `{}`; a share is written as `63%`, people as digits",
                    measure.id()
                )
            })
        })
    });
    entry.has("amount");
    let said = entry.report_day("said");
    let basis = entry.basis(
        said.map(|(day, _)| day),
        said.map_or(Precision::Day, |(_, precision)| precision),
    );
    let note = entry.optional("note", Entry::short);
    Some(rust!(Coverage {
        areas: areas?,
        measure: measure?,
        whom: whom?,
        amount: amount?,
        nearness: nearness?,
        basis: basis?,
        note,
    }))
}

fn amount_of(measure: Measure, text: &str) -> Option<Rust> {
    let code = if measure.is_share() {
        format!("Amount::Share({})", Rate::parse(text)?.code())
    } else {
        let people = digits(text).filter(|people| *people > 0)?;
        format!("Amount::People({people})")
    };
    Some(Rust(code))
}
