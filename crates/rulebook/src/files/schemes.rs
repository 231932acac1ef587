//! `schemes.toml`: who pays for whom, where, since when.

use crate::code::{Code, Label, Rust, item, rust};
use crate::entry::Entry;
use crate::parameter::part_of;
use payung_rules::eligibility::EligibilityRules;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::welfare::{Decile, Welfare};
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut ids = BTreeSet::new();
    let schemes = file.tables("scheme", |entry| scheme(entry, &mut ids))?;
    let (schemes, ways_and_more): (Vec<Rust>, Vec<_>) = schemes.into_iter().unzip();
    let (ways, more): (Vec<Rust>, Vec<_>) = ways_and_more.into_iter().unzip();
    Some(
        [
            item(
                "Every scheme, in the order of `schemes.toml`.",
                "SCHEMES",
                "&[Scheme]",
                &schemes,
            ),
            item(
                "Every scheme as a way money goes, in the same order.",
                "WAYS",
                "&[Way]",
                &ways,
            ),
            item(
                "Further sources of each scheme, by its id.",
                "MORE_SOURCES",
                "&[(&str, &[&Source])]",
                &more,
            ),
            part_of(
                "ELIGIBILITY_RULES",
                "EligibilityRules",
                &[EligibilityRules::MEMBERSHIP],
                &[
                    ("decile_labels", "DECILE_LABELS"),
                    ("vulnerable", "&VULNERABLE"),
                    ("minimum_wages", "MINIMUM_WAGES"),
                    ("schemes", "SCHEMES"),
                    ("area_notes", "AREA_NOTES"),
                ],
            ),
        ]
        .concat(),
    )
}

/// A scheme as a way money goes, and its id with its further sources.
type Beside = (Rust, (String, Vec<Rust>));

/// The scheme, the same as a way, and its id with its further sources.
fn scheme(entry: &Entry<'_>, ids: &mut BTreeSet<String>) -> Option<(Rust, Beside)> {
    let id = entry.new_name("scheme", ids);
    let name = entry.label("name");
    let area = entry.optional("area", Entry::area);
    let payer = entry.word::<Payer>("payer");
    let (from, until) = (entry.date("from"), entry.optional("until", Entry::date));
    if let (Some(from), Some(until)) = (from, until) {
        entry.check("until", from <= until, || {
            format!("the scheme ends on {until}, before it begins on {from}")
        });
    }
    let programs = entry.words::<Program>("programs", "program");
    let is_national = !entry.has("area");
    let mut seen = BTreeSet::new();
    let criteria = entry.tables("criteria", |entry| criterion(entry, is_national, &mut seen));
    let office = entry.optional("office", Entry::label);
    let offices = entry.optional("offices", |entry, key| entry.tables(key, local_office));
    let bring = entry.optional("bring", Entry::label);
    let notes = entry.optional("notes", Entry::labels);
    let more = entry.optional("more_sources", Entry::sources);
    let reported = entry.optional("reported", Entry::report_day);
    let basis = entry.basis_from_about();
    let id = id?;
    let (name, basis, notes) = (name?, basis?, notes.unwrap_or_default());
    let way = rust!(Way {
        name: name.clone(),
        area,
        payer: payer?,
        from: from?,
        until,
        office: office.clone(),
        bring: bring.clone(),
        notes: notes.clone(),
        basis: basis.clone(),
    });
    let scheme = rust!(Scheme {
        id,
        name,
        area,
        payer: payer?,
        from: from?,
        until,
        programs: programs?,
        criteria: criteria?,
        office,
        offices: offices.unwrap_or_default(),
        bring,
        notes,
        reported,
        basis,
    });
    Some((scheme, (way, (id.to_owned(), more.unwrap_or_default()))))
}

fn local_office(entry: &Entry<'_>) -> Option<(AreaCode, Label)> {
    let (area, name) = (entry.area("area"), entry.label("name"));
    Some((area?, name?))
}

fn criterion(entry: &Entry<'_>, is_national: bool, seen: &mut BTreeSet<CriterionId>) -> Option<Rust> {
    let id = entry.parsed("id", |id| {
        CriterionId::parse(id).ok_or_else(|| {
            let ids: Vec<&str> = CriterionId::ALL.iter().map(|id| id.id()).collect();
            format!("unknown criterion `{id}`; known are {}", ids.join(", "))
        })
    });
    let from = entry.optional("from", Entry::number::<u8>);
    let to = entry.optional("to", Entry::number::<u8>);
    let months = entry.optional("months", Entry::number::<u16>);
    let labels = entry.optional("labels", |entry, key| entry.words::<Welfare>(key, "label"));
    let decile = entry.optional("most", |entry, key| {
        let number = entry.number::<u8>(key)?;
        let most = Decile::new(number);
        entry.check(key, most.is_some(), || {
            format!("{number} is no decile; they go from 1 to 10")
        });
        most
    });
    let occupations = entry.optional("occupations", Entry::occupations);
    let id = id?;
    entry.check("id", seen.insert(id), || {
        format!("criterion `{}` stands here twice", id.id())
    });
    let takes_ages = id == CriterionId::Age || !(entry.has("from") || entry.has("to"));
    entry.check("id", takes_ages, || {
        format!("`{}` takes no `from` or `to`; only `age` does", id.id())
    });
    let (least, most) = (from.unwrap_or(0), to.unwrap_or(u8::MAX));
    entry.check("from", least <= most, || {
        format!("the age window {least} to {most} is empty")
    });
    let takes_months = entry.has("months") == (id == CriterionId::Residence);
    entry.check("id", takes_months, || {
        "`residence` takes `months = 6`, and no other criterion does".to_owned()
    });
    let takes_labels = entry.has("labels") == (id == CriterionId::Welfare);
    entry.check("id", takes_labels, || {
        "`welfare` takes `labels = [\"poor\", …]`, and no other criterion does".to_owned()
    });
    let takes_most = entry.has("most") == (id == CriterionId::Decile);
    entry.check("id", takes_most, || {
        "`decile` takes `most = 4`, and no other criterion does".to_owned()
    });
    let takes_occupations = entry.has("occupations") == (id == CriterionId::Occupation);
    entry.check("id", takes_occupations, || {
        "`occupation` takes `occupations = [\"nelayan\", …]`, and no other criterion does".to_owned()
    });
    entry.check("id", id != CriterionId::Area || !is_national, || {
        "a scheme for all of Indonesia has no criterion `area`".to_owned()
    });
    let parameters = match id {
        CriterionId::Age => format!(" {{ from: {}, to: {} }}", from.code(), to.code()),
        CriterionId::Residence => format!(" {{ months: {} }}", months?.code()),
        CriterionId::Welfare => format!(" {{ labels: {} }}", labels?.code()),
        CriterionId::Decile => format!(" {{ most: {} }}", decile?.code()),
        CriterionId::Occupation => format!(" {{ ids: {} }}", occupations?.code()),
        CriterionId::Area
        | CriterionId::Informal
        | CriterionId::IrregularIncome
        | CriterionId::LowIncome
        | CriterionId::NotInsured
        | CriterionId::NotCivilServant
        | CriterionId::NotStudent => String::new(),
    };
    Some(Rust(format!("Criterion::{id:?}{parameters}")))
}
