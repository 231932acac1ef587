//! A scheme: who pays for whom, where, since when. The same for `rules/schemes.toml` and for somebody's own.

use crate::entry::Entry;
use crate::wrong::Wrong;
use payung_rules::label::Label;
use payung_rules::scheme_draft::{CriterionDraft, SchemeDraft};
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::Program;
use payung_values::welfare::{Decile, Welfare};
use std::collections::BTreeSet;

/// Every `[[scheme]]` of a file.
pub fn schemes(file: &Entry<'_>) -> Option<Vec<SchemeDraft>> {
    let mut ids = BTreeSet::new();
    file.tables("scheme", |entry| scheme(entry, &mut ids))
}

fn scheme(entry: &Entry<'_>, ids: &mut BTreeSet<String>) -> Option<SchemeDraft> {
    let id = entry.new_name("scheme", ids);
    if let (Some(id), Some(taken)) = (id, &entry.known.taken) {
        entry.check("id", is_id(id), || Wrong::NoId { id: id.to_owned() });
        entry.check("id", !taken.contains(id), || Wrong::Taken { id: id.to_owned() });
    }
    let name = entry.label("name");
    let area = entry.optional("area", Entry::area);
    let payer = entry.word::<Payer>("payer");
    let (from, until) = (entry.date("from"), entry.optional("until", Entry::date));
    if let (Some(from), Some(until)) = (from, until) {
        entry.check("until", from <= until, || Wrong::EndsBefore { from, until });
    }
    let programs = entry.words::<Program>("programs", "program");
    entry.check(
        "programs",
        programs.as_ref().is_none_or(|programs| !programs.is_empty()),
        || Wrong::NoProgram,
    );
    let criteria = criteria(entry, !entry.has("area"));
    let office = entry.optional("office", Entry::label);
    let offices = entry.optional("offices", |entry, key| entry.tables(key, local_office));
    let bring = entry.optional("bring", Entry::label);
    let notes = entry.optional("notes", Entry::labels);
    let more_sources = entry.optional("more_sources", Entry::sources);
    let reported = entry.optional("reported", Entry::report_day);
    let grounds = grounds(entry);
    let Grounds {
        source,
        from_precision,
        confidence,
        checked_on,
    } = grounds?;
    Some(SchemeDraft {
        id: id?.to_owned(),
        name: name?,
        area,
        payer: payer?,
        from: from?,
        from_precision,
        until,
        programs: programs?,
        criteria: criteria?,
        office,
        offices: offices.unwrap_or_default(),
        bring,
        notes: notes.unwrap_or_default(),
        reported,
        source,
        more_sources: more_sources.unwrap_or_default(),
        confidence,
        checked_on,
    })
}

/// Lower-case letters, digits and `-`: what an address can hold.
fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// What a scheme rests on. A scheme of the rules needs all of it; in one of somebody's own it may be left out.
struct Grounds {
    source: Option<String>,
    from_precision: Option<Precision>,
    confidence: Option<Confidence>,
    checked_on: Option<Date>,
}

fn grounds(entry: &Entry<'_>) -> Option<Grounds> {
    if entry.known.is_own() {
        let source = entry.optional("source", Entry::text);
        return Some(Grounds {
            source: source.map(ToOwned::to_owned),
            from_precision: entry.optional("from_precision", Entry::word),
            confidence: entry.optional("confidence", |entry, _| entry.confidence()),
            checked_on: entry.optional("checked_on", Entry::date),
        });
    }
    let found = entry.basis_from_about();
    let source = entry.optional("source", Entry::text);
    let found = found?;
    Some(Grounds {
        source: source.map(ToOwned::to_owned),
        from_precision: Some(found.precision),
        confidence: Some(found.confidence),
        checked_on: Some(found.checked_on),
    })
}

fn local_office(entry: &Entry<'_>) -> Option<(AreaCode, Label)> {
    let (area, name) = (entry.area("area"), entry.label("name"));
    Some((area?, name?))
}

/// What it asks, each once; everybody's age, and whether somebody lives there if it is for one area.
fn criteria(entry: &Entry<'_>, is_national: bool) -> Option<Vec<CriterionDraft>> {
    let mut seen = BTreeSet::new();
    let found = entry.tables("criteria", |entry| criterion(entry, is_national, &mut seen))?;
    for needed in [CriterionId::Age, CriterionId::Area] {
        let is_needed = needed == CriterionId::Age || !is_national;
        let is_there = !is_needed || found.iter().any(|criterion| criterion.id() == needed);
        entry.check("criteria", is_there, || Wrong::CriterionMissing(needed));
    }
    Some(found)
}

fn criterion(
    entry: &Entry<'_>,
    is_national: bool,
    seen: &mut BTreeSet<CriterionId>,
) -> Option<CriterionDraft> {
    let id = entry.parsed("id", |id| {
        CriterionId::parse(id).ok_or_else(|| Wrong::UnknownCriterion { id: id.to_owned() })
    });
    let from = entry.optional("from", Entry::number::<u8>);
    let to = entry.optional("to", Entry::number::<u8>);
    let months = entry.optional("months", Entry::number::<u16>);
    let labels = entry.optional("labels", |entry, key| entry.words::<Welfare>(key, "label"));
    let decile = entry.optional("most", |entry, key| {
        let number = entry.number::<u8>(key)?;
        let most = Decile::new(number);
        entry.check(key, most.is_some(), || Wrong::NoDecile(number));
        most
    });
    let occupations = entry.optional("occupations", Entry::occupations);
    let is_empty = labels.as_ref().is_some_and(Vec::is_empty);
    entry.check("labels", !is_empty, || empty("labels"));
    let is_empty = occupations.as_ref().is_some_and(Vec::is_empty);
    entry.check("occupations", !is_empty, || empty("occupations"));
    let id = id?;
    entry.check("id", seen.insert(id), || Wrong::CriterionTwice(id));
    let takes_ages = id == CriterionId::Age || !(entry.has("from") || entry.has("to"));
    entry.check("id", takes_ages, || Wrong::AgesElsewhere(id));
    for (key, age) in [("from", from), ("to", to)] {
        let is_age = age.is_none_or(|age| Age::new(age.into()).is_some());
        entry.check(key, is_age, || Wrong::NoAge(age.unwrap_or_default()));
    }
    let (least, most) = (from.unwrap_or(0), to.unwrap_or(u8::MAX));
    entry.check("from", least <= most, || Wrong::EmptyAges { least, most });
    for (takes, key) in [
        (CriterionId::Residence, "months"),
        (CriterionId::Welfare, "labels"),
        (CriterionId::Decile, "most"),
        (CriterionId::Occupation, "occupations"),
    ] {
        entry.check("id", entry.has(key) == (id == takes), || Wrong::Takes(takes));
    }
    entry.check("id", id != CriterionId::Area || !is_national, || {
        Wrong::AreaOfNation
    });
    Some(match id {
        CriterionId::Age => CriterionDraft::Age { from, to },
        CriterionId::Residence => CriterionDraft::Residence { months: months? },
        CriterionId::Welfare => CriterionDraft::Welfare { labels: labels? },
        CriterionId::Decile => CriterionDraft::Decile { most: decile? },
        CriterionId::Occupation => CriterionDraft::Occupation { ids: occupations? },
        CriterionId::Area => CriterionDraft::Area,
        CriterionId::Informal => CriterionDraft::Informal,
        CriterionId::IrregularIncome => CriterionDraft::IrregularIncome,
        CriterionId::LowIncome => CriterionDraft::LowIncome,
        CriterionId::NotInsured => CriterionDraft::NotInsured,
        CriterionId::NotCivilServant => CriterionDraft::NotCivilServant,
        CriterionId::NotStudent => CriterionDraft::NotStudent,
    })
}

fn empty(key: &str) -> Wrong {
    Wrong::Empty { key: key.to_owned() }
}
