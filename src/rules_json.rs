//! The rules for programs: every rule with its history as one JSON object, as `docs/rules.schema.json` describes it.

use payung_book::{Book, Held, Rule, Value};
use payung_rules::bracket::Bracket;
use payung_rules::loss::LossShare;
use payung_rules::scheme::{Criterion, Scheme};
use payung_rules::service::Limit;
use payung_values::citation::{Basis, Confidence, SourceDetail};
use payung_values::local_text::LocalText;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_words::book as words;
use payung_words::texts::{Texts, indonesian};
use serde_json::{Map, Value as Json, json};

/// Everything, indented.
pub fn written(book: &Book) -> String {
    format!("{:#}", object(book))
}

/// Everything.
pub fn object(book: &Book) -> Json {
    let texts = indonesian();
    let rules: Vec<Json> = book.all.iter().map(|rule| of_rule(texts, book, rule)).collect();
    let sources: Map<String, Json> = book
        .rules
        .sources
        .iter()
        .map(|detail| (detail.source.key.to_owned(), of_source(texts, detail)))
        .collect();
    let questions: Vec<Json> = book
        .rules
        .open_questions
        .iter()
        .map(|question| {
            json!({
                "id": question.id,
                "about": question.about,
                "question": said(texts, question.question),
                "known": said(texts, question.known),
                "settled_by": said(texts, question.settled_by),
                "source": question.source.key,
                "confidence": confidence(question.confidence),
                "checked_on": question.checked_on.to_string(),
            })
        })
        .collect();
    json!({
        "version": book.rules.edition.version,
        "released": book.rules.edition.released.to_string(),
        "checked_on": book.rules.checked_on.to_string(),
        "rules": rules,
        "open_questions": questions,
        "sources": sources,
    })
}

fn of_rule(texts: Texts, book: &Book, rule: &Rule) -> Json {
    let held: Vec<Json> = rule.held.iter().map(|held| of_held(texts, book, held)).collect();
    let past: Vec<Json> = rule
        .past
        .iter()
        .map(|(text, basis)| with_basis(json!({ "text": said(texts, *text) }), basis))
        .collect();
    let more: Vec<&str> = book
        .rules
        .more_sources_of(&rule.id)
        .iter()
        .map(|source| source.key)
        .collect();
    json!({
        "id": rule.id,
        "shelf": rule.shelf.id(),
        "name": words::name(texts, &book.rules, rule.title),
        "values": held,
        "earlier": past,
        "more_sources": more,
    })
}

fn of_held(texts: Texts, book: &Book, held: &Held) -> Json {
    let held_json = json!({
        "from": held.from.to_string(),
        "from_precision": held.basis.precision.id(),
        "until": held.until.map(|until| until.to_string()),
        "value": of_value(texts, held.value),
        "said": words::value(texts, &book.rules, held.value),
        "note": held.note.map(|note| said(texts, note)),
    });
    with_basis(held_json, &held.basis)
}

fn with_basis(object: Json, basis: &Basis) -> Json {
    let of_basis = json!({
        "source": basis.source.key,
        "place": basis.place,
        "confidence": confidence(basis.confidence),
        "checked_on": basis.checked_on.to_string(),
    });
    both(object, of_basis)
}

/// One object with the keys of both.
fn both(one: Json, other: Json) -> Json {
    match (one, other) {
        (Json::Object(mut one), Json::Object(other)) => {
            one.extend(other);
            Json::Object(one)
        }
        (one, _) => one,
    }
}

/// The word of the rule files, and of how many sources.
fn confidence(confidence: Confidence) -> Json {
    let (word, n_sources) = match confidence {
        Confidence::Verified(n_sources) => ("verified", Some(n_sources)),
        Confidence::SingleSource => ("single-source", None),
        Confidence::Conflict => ("conflict", None),
        Confidence::Inference => ("inference", None),
        Confidence::Unverified => ("unverified", None),
        // No rule file says so, and what is written here comes from rule files alone.
        Confidence::HomeMade => ("home-made", None),
    };
    json!({ "word": word, "n_sources": n_sources })
}

fn of_source(texts: Texts, detail: &SourceDetail) -> Json {
    json!({
        "title": said(texts, detail.source.title),
        "issuer": said(texts, detail.issuer),
        "kind": detail.kind.id(),
        "read": detail.read.id(),
        "day": detail.day,
        "address": detail.address,
        "checked_on": detail.checked_on.to_string(),
    })
}

fn said(texts: Texts, text: LocalText) -> &'static str {
    text.text(texts.language())
}

/// A value: what kind it is, and what only that kind has. Money is whole rupiah, a share is written as laws print it.
fn of_value(texts: Texts, value: Value) -> Json {
    match value {
        Value::Money(amount, unit) => json!({ "kind": "money", "amount": amount.get(), "unit": unit.id() }),
        Value::Share(share) => json!({ "kind": "share", "share": share.to_string() }),
        Value::Count(count, unit) => json!({ "kind": "count", "count": count, "unit": unit.id() }),
        Value::Wage(wage) => json!({
            "kind": "minimum_wage", "area": wage.area.to_string(), "year": wage.year, "sen": wage.sen,
            "of": wage.kind.id(),
        }),
        Value::Brackets(rows) => {
            json!({ "kind": "brackets", "rows": rows.iter().map(of_bracket).collect::<Vec<_>>() })
        }
        Value::Discount(discount) => json!({
            "kind": "discount", "sector": discount.sector.id(), "from": discount.from.to_string(),
            "to": discount.to.to_string(), "share": discount.share.to_string(),
            "programs": ids(discount.programs.iter().map(|program| program.id())),
            "barred": ids(discount.barred.iter().map(|payer| payer.id())),
            "unsettled": ids(discount.unsettled.iter().map(|payer| payer.id())),
        }),
        Value::Scheme(scheme) => of_scheme(texts, scheme),
        Value::Items(items) => {
            json!({ "kind": "items", "items": items.iter().map(|item| said(texts, *item)).collect::<Vec<_>>() })
        }
        Value::Meaning(meaning) => {
            json!({ "kind": "meaning", "text": meaning.map(|meaning| said(texts, meaning)) })
        }
        Value::Level(level) => json!({
            "kind": "scholarship", "level": level.level.id(), "yearly": level.yearly.get(), "years": level.years,
        }),
        Value::Limit(limit) => of_limit(limit),
        Value::Loss(share) => of_loss(texts, share),
        Value::Welfare(label) => json!({ "kind": "welfare", "label": label.id() }),
        Value::Programs(programs) => {
            json!({ "kind": "programs", "programs": ids(programs.iter().map(|program| program.id())) })
        }
        Value::Registration(registration) => json!({
            "kind": "registration", "engagement": registration.engagement.id(),
            "programs": ids(registration.programs.iter().map(|program| program.id())),
            "risk_group": registration.group.map(RiskGroup::id),
        }),
        Value::Bands(rows) => {
            let band = |row: &payung_rules::construction::ContractBand| {
                json!({
                    "up_to": row.up_to.map(Rupiah::get), "jkk": row.jkk.to_string(),
                    "jkm": row.jkm.to_string(),
                })
            };
            json!({ "kind": "bands", "rows": rows.iter().map(band).collect::<Vec<_>>() })
        }
        Value::Package(package) => {
            json!({ "kind": "package", "amount": package.amount.get(), "months": package.months })
        }
    }
}

fn ids(ids: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    ids.collect()
}

fn of_bracket(row: &Bracket) -> Json {
    json!({ "from": row.from.get(), "base": row.base.get() })
}

fn of_scheme(texts: Texts, scheme: &Scheme) -> Json {
    let criteria: Vec<Json> = scheme
        .criteria
        .iter()
        .map(|criterion| of_criterion(*criterion))
        .collect();
    json!({
        "kind": "scheme",
        "area": scheme.area.map(|area| area.to_string()),
        "payer": scheme.payer.id(),
        "programs": ids(scheme.programs.iter().map(|program| program.id())),
        "criteria": criteria,
        "office": scheme.office.map(|office| said(texts, office)),
        "bring": scheme.bring.map(|bring| said(texts, bring)),
        "notes": scheme.notes.iter().map(|note| said(texts, *note)).collect::<Vec<_>>(),
        "reported": scheme.reported.map(|(day, _)| day.to_string()),
    })
}

/// A criterion in the keys of `schemes.toml`.
fn of_criterion(criterion: Criterion) -> Json {
    let more = match criterion {
        Criterion::Age { from, to } => json!({ "from": from, "to": to }),
        Criterion::Residence { months } => json!({ "months": months }),
        Criterion::Welfare { labels } => json!({ "labels": ids(labels.iter().map(|label| label.id())) }),
        Criterion::Decile { most } => json!({ "most": most.get() }),
        Criterion::Occupation { ids } => json!({ "occupations": ids }),
        Criterion::Area
        | Criterion::Informal
        | Criterion::IrregularIncome
        | Criterion::LowIncome
        | Criterion::NotInsured
        | Criterion::NotCivilServant
        | Criterion::NotStudent => json!({}),
    };
    both(json!({ "id": criterion.id().id() }), more)
}

fn of_limit(limit: Limit) -> Json {
    match limit {
        Limit::NoCeiling => json!({ "kind": "limit", "limit": "none" }),
        Limit::UpTo(amount) => json!({ "kind": "limit", "limit": "up_to", "amount": amount.get() }),
        Limit::UpToWithin { amount, months } => {
            json!({ "kind": "limit", "limit": "up_to_within", "amount": amount.get(), "months": months })
        }
        Limit::HospitalPricePlus(share) => {
            json!({ "kind": "limit", "limit": "hospital_price_plus", "share": share.to_string() })
        }
        Limit::Covered => json!({ "kind": "limit", "limit": "covered" }),
    }
}

fn of_loss(texts: Texts, share: LossShare) -> Json {
    match share {
        LossShare::Fixed(share) => json!({ "kind": "loss", "share": share.to_string() }),
        LossShare::Between { least, most } => {
            json!({ "kind": "loss", "least": least.to_string(), "most": most.to_string() })
        }
        LossShare::Each { each, step, whole } => {
            json!({ "kind": "loss", "each": each.to_string(), "step": said(texts, step), "whole": whole })
        }
    }
}
