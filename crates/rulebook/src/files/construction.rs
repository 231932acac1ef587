//! `construction.toml`: what construction projects pay.

use crate::code::{Rust, item, rust};
use crate::parameter::parameters;
use payung_rule_file::entry::Entry;
use payung_rules::project::ProjectRules;
use payung_values::rupiah::Rupiah;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let bands = file.table("contract_bands", bands);
    let parameters = parameters(file, ProjectRules::CONSTRUCTION);
    let bands = item(
        "Shares of the contract value, by band of it.",
        "CONTRACT_BANDS",
        "ContractBands",
        &bands?,
    );
    Some(bands + &parameters?)
}

fn bands(entry: &Entry<'_>) -> Option<Rust> {
    entry.label("label");
    entry.parsed("unit", |unit| {
        (unit == "IDR")
            .then_some(())
            .ok_or_else(|| "unit must be `IDR`".to_owned())
    });
    let basis = entry.basis_from_about();
    let note = entry.optional("note", Entry::label);
    // The end of the band above; `None` once a band is open.
    let mut before = Some(0);
    let rows = entry.tables("rows", |row| {
        let up_to = row.optional("up_to", Entry::number::<i64>);
        let (jkk, jkm) = (row.rate("jkk"), row.rate("jkm"));
        match before {
            None => row.complain(
                "jkk",
                "the band above has no `up_to`; only the last band has none".to_owned(),
            ),
            Some(before) => row.check("up_to", up_to.is_none_or(|up_to| before < up_to), || {
                format!(
                    "the band up to {} does not ascend from {before}",
                    up_to.unwrap_or_default()
                )
            }),
        }
        before = up_to;
        Some(rust!(ContractBand {
            up_to: up_to.map(Rupiah::new),
            jkk: jkk?,
            jkm: jkm?
        }))
    });
    entry.check("rows", before.is_none(), || {
        "the last band must have no `up_to`, or larger contracts fall into a gap".to_owned()
    });
    Some(rust!(ContractBands {
        basis: basis?,
        note,
        rows: rows?
    }))
}
