//! `poverty.toml`: poverty lines of provinces.

use crate::code::{Rust, item, rust};
use crate::parameter::{parameters, part_of};
use payung_rule_file::entry::Entry;
use payung_rules::poverty::PovertyRules;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::precision::Precision;
use std::collections::BTreeMap;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut newest = BTreeMap::new();
    let lines = file.tables("line", |entry| line(entry, &mut newest));
    let parameters = parameters(file, PovertyRules::POVERTY);
    let areas: Vec<AreaCode> = newest.into_keys().collect();
    Some(
        [
            item(
                "Poverty lines of provinces; those of one province stand oldest first.",
                "POVERTY_LINES",
                "&[PovertyLine]",
                &lines?,
            ),
            item(
                "The provinces that have a poverty line, by code.",
                "POVERTY_AREAS",
                "&[AreaCode]",
                &areas,
            ),
            parameters?,
            part_of(
                "POVERTY_RULES",
                "PovertyRules",
                &[PovertyRules::POVERTY],
                &[("lines", "POVERTY_LINES"), ("areas", "POVERTY_AREAS")],
            ),
        ]
        .concat(),
    )
}

fn line(entry: &Entry<'_>, newest: &mut BTreeMap<AreaCode, Date>) -> Option<Rust> {
    let area = entry.area("area");
    entry.check("area", area.is_none_or(AreaCode::is_province), || {
        format!(
            "area `{}` is not a province; a kabupaten or kota uses its province's line",
            entry.text("area").unwrap_or_default()
        )
    });
    let monthly = entry.rupiah_above_0("amount");
    let from = entry.date("from");
    let basis = entry.basis(from, Precision::Month);
    let note = entry.optional("note", Entry::short);
    let (area, from) = (area?, from?);
    let before = newest.insert(area, from);
    entry.check("from", before.is_none_or(|before| before < from), || {
        format!("the line of {area} from {from} overlaps the one above it; order lines by first day, each day once")
    });
    Some(rust!(PovertyLine {
        area,
        monthly: monthly?,
        basis: basis?,
        note
    }))
}
