//! `membership.toml`: who may join, what deciles are called, who is vulnerable.

use crate::code::{Rust, item, rust};
use crate::parameter::{definition, parameters};
use payung_rule_file::entry::{Entry, digits};
use payung_rules::eligibility::EligibilityRules;
use payung_values::precision::Precision;
use payung_values::welfare::Welfare;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let ages = parameters(file, EligibilityRules::MEMBERSHIP);
    let mut before = 0;
    for age in EligibilityRules::MEMBERSHIP {
        before = file
            .table(age.id, |entry| Some(newest_age(entry, before)))
            .unwrap_or(before);
    }
    let mut wanted = 1..=10;
    let labels = file.tables("decile_label", |entry| decile_label(entry, wanted.next()));
    file.check("decile_label", wanted.next().is_none(), || DECILES.to_owned());
    let vulnerable = definition(file, "vulnerable");
    Some(
        [
            ages?,
            item(
                "What each decile is commonly called.",
                "DECILE_LABELS",
                "&[DecileLabel]",
                &labels?,
            ),
            vulnerable?,
        ]
        .concat(),
    )
}

const DECILES: &str = "deciles must be 1 to 10 in order, each once, without a gap";

/// The newest value of a membership age, not below the one before it.
fn newest_age(entry: &Entry<'_>, before: i64) -> i64 {
    let mut newest = before;
    entry.skim();
    entry.tables("values", |value| {
        value.skim();
        newest = digits(value.text("amount")?)?;
        value.check("amount", before <= newest, || {
            format!("membership ages must ascend; {newest} stands after {before}")
        });
        Some(())
    });
    newest
}

fn decile_label(entry: &Entry<'_>, wanted: Option<u8>) -> Option<Rust> {
    let decile = entry.number::<u8>("decile");
    entry.check("decile", decile.is_none() || decile == wanted, || {
        DECILES.to_owned()
    });
    let welfare = entry.word::<Welfare>("label");
    let basis = entry.basis_from(Precision::Day);
    Some(rust!(DecileLabel {
        decile: decile?,
        welfare: welfare?,
        basis: basis?,
    }))
}
