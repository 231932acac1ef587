//! Why the answer is what it is: whether this is a pekerja rentan, then the criteria of the scheme behind the door.

use crate::check::component::sources::sources;
use crate::check::view::View;
use crate::screen::component::html::{all, div, h3, li, p, ul};
use crate::screen::component::reasons::{group, reason as reason_row, scheme_margin, scheme_reasons};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::{grade, trace};
use payung_check::outlook::Outlook;
use payung_questions::eligibility::{Decided, SchemeVerdict, Worker};
use payung_rules::scheme::Criterion;
use payung_values::engagement::Engagement;
use payung_values::route::Route as Path;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_words::check::known_here;
use payung_words::check::reason;
use payung_words::check::verdict;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The section.
pub fn reasons(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let rules = &view.rules.person;
    let definition_of = rules.eligibility.vulnerable;
    let answer = &outlook.answer;
    let person = match answer.vulnerable {
        Truth::Yes if verdict::is_told_vulnerable(worker, outlook) => texts.person_yes(),
        Truth::No => texts.person_no(),
        Truth::Yes | Truth::Unknown => texts.person_unknown(),
    };
    // Where no door is left nothing more was asked, and what was not asked is no reason.
    let is_over = answer.segment == Some(Segment::Bpu) && answer.route == Path::None;
    let is_told = !(is_over && answer.vulnerable == Truth::Unknown);
    // Whom a household employs reads once, with the scheme, that it is no company.
    let is_with_scheme = |decided: &Decided| {
        let is_household = worker.engagement == Some(Engagement::Household);
        let mut of_scheme = outlook.door().into_iter().flat_map(|door| door.scheme.criteria);
        is_household
            && decided.criterion == Criterion::Informal
            && of_scheme.any(|one| *one == Criterion::Informal)
    };
    let told = answer.vulnerable_because.iter();
    let because: Vec<Html> = told
        .filter(|decided| is_told && !is_with_scheme(decided))
        .map(|decided| {
            let told = reason::of_person(texts, rules, answer, decided);
            reason_row(texts, decided.truth, &told)
        })
        .collect();
    let count = because.len();
    let person = group(person.to_string(), all(because), count);
    // Where nobody was said to be a vulnerable worker or not, what that means is no reason for anything.
    let definition = (count > 0).then(|| {
        let note = definition_of.note.map_or("", |note| note.text(texts.language()));
        p("trace__law", note.into())
    });
    let mut from: Vec<Html> = Vec::new();
    if definition.is_some() {
        from.push(all(vec![
            definition_of.basis.source.title.text(texts.language()).into(),
            ". ".into(),
            grade(texts, &definition_of.basis),
        ]));
    }
    let steps: Vec<_> = answer
        .vulnerable_because
        .iter()
        .map(|decided| decided.step(answer.definition))
        .collect();
    let steps: Vec<_> = steps
        .into_iter()
        .chain(outlook.door().into_iter().flat_map(SchemeVerdict::steps))
        .collect();
    let why = trace(texts, &texts.verdict_why(), &steps, None);
    let door = outlook.door().map(|door| {
        from.extend(scheme_margin(texts, door.scheme));
        let heading = texts.reasons_scheme(args::ReasonsScheme {
            scheme: door.scheme.name.text(texts.language()),
        });
        all(vec![
            div("reasons push-m", h3("reasons__head", text(heading))),
            scheme_reasons(texts, rules, door),
            office(texts, door),
        ])
    });
    let body = vec![
        person,
        definition.unwrap_or_default(),
        why,
        door.unwrap_or_default(),
        sources(texts, from),
    ];
    section(
        "alasan",
        texts.reasons_heading().to_string(),
        all(body),
        Vec::new(),
    )
}

/// What no criterion decides: the office and its quota; then what the sources say beside.
fn office(texts: Texts, door: &SchemeVerdict) -> Html {
    let scheme = door.scheme;
    let mut rows: Vec<Html> = Vec::new();
    let mut open = |name: String, note: String| {
        rows.push(reason_row(
            texts,
            Truth::Unknown,
            &reason::Reason {
                name,
                note: Some(note),
            },
        ));
    };
    if scheme.payer.is_government() {
        open(
            texts.office_quota().to_string(),
            texts.office_quota_note().to_string(),
        );
        if scheme
            .criteria
            .iter()
            .any(|criterion| matches!(criterion, Criterion::Welfare { .. } | Criterion::Decile { .. }))
        {
            open(
                texts.office_field().to_string(),
                texts.office_field_note().to_string(),
            );
        }
    }
    let count = rows.len();
    let notes = known_here::notes(texts, scheme).map(|note| li("reason__note", note.into()));
    let notes = vec![
        h3("reasons__head", text(texts.reasons_notes())),
        ul("flow flow--tight", notes.collect()),
    ];
    all(vec![
        group(texts.reasons_office().to_string(), all(rows), count),
        div("reasons", all(notes)),
    ])
}
