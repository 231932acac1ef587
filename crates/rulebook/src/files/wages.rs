//! `wages.toml`: minimum wages.

use crate::code::{Rust, item, rust};
use payung_rule_file::entry::{Entry, digits};
use payung_rules::label::Label;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::precision::Precision;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut seen = BTreeSet::new();
    let wages = file.tables("wage", |entry| wage(entry, &mut seen));
    let unsettled = file.tables("unsettled", unsettled);
    Some(
        [
            item(
                "Minimum wages by area and year.",
                "MINIMUM_WAGES",
                "&[MinimumWage]",
                &wages?,
            ),
            item(
                "Areas whose minimum wage the sources dispute.",
                "UNSETTLED_WAGES",
                "&[(AreaCode, LocalText)]",
                &unsettled?,
            ),
        ]
        .concat(),
    )
}

fn wage(entry: &Entry<'_>, seen: &mut BTreeSet<(AreaCode, i32)>) -> Option<Rust> {
    let area = entry.area("area");
    let year = entry.number::<i32>("year");
    let sen = entry.parsed("amount", |amount| {
        sen(amount).ok_or_else(|| {
            format!("amount `{amount}` is not rupiah with two decimals, such as \"4391337.55\"")
        })
    });
    let kind = entry.parsed("kind", |kind| match kind {
        "umk" => Ok("Umk"),
        "ump" => Ok("Ump"),
        _ => Err(format!("kind `{kind}` is neither umk nor ump")),
    });
    let since = year.and_then(|year| Date::new(year, 1, 1));
    entry.check("year", since.is_some() || year.is_none(), || {
        "no such year".to_owned()
    });
    let basis = entry.basis(since, Precision::Day);
    // Read, so that it is checked; no screen shows it.
    entry.optional("note", Entry::label);
    let (area, year) = (area?, year?);
    entry.check("year", seen.insert((area, year)), || {
        format!("area {area} has two wages for {year}")
    });
    Some(rust!(MinimumWage {
        area,
        year,
        sen: sen?,
        kind: Rust(format!("WageKind::{}", kind?)),
        basis: basis?,
    }))
}

fn unsettled(entry: &Entry<'_>) -> Option<(AreaCode, Label)> {
    let area = entry.area("area");
    let reason = entry.label("reason");
    // Read, so that it is checked; the area has no wage that could rest on it.
    let _ = entry.basis(None, Precision::Day);
    Some((area?, reason?))
}

/// Hundredths of a rupiah from `4391337.55`.
fn sen(amount: &str) -> Option<i64> {
    let (whole, hundredths) = amount.split_once('.').unwrap_or((amount, "00"));
    if hundredths.len() != 2 {
        return None;
    }
    digits(whole)?.checked_mul(100)?.checked_add(digits(hundredths)?)
}
