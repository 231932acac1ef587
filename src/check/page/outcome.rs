//! The result: verdict, first door, reasons, near misses, the way of each route, money, family, next steps, other
//! doors, the day and the rules, passing it on, the answers.

use crate::check::component::facts::facts;
use crate::check::component::family::family;
use crate::check::component::near_miss::near_misses;
use crate::check::component::other_doors::other_doors;
use crate::check::component::pass_on::{at_the_door, pass_on};
use crate::check::component::price::price;
use crate::check::component::route_details::route_details;
use crate::check::component::rules_used::{day_switch, rules_used, told_for};
use crate::check::route::Route;
use crate::check::session::Action;
use crate::check::view::{Titled, View, plain};
use crate::screen::component::canopy_edge::edge;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{h3, li, p, span};
use crate::screen::component::reasons::{group, reason as reason_row, scheme_margin, scheme_reasons};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::{grade, trace};
use payung_check::outlook::{self, Outlook};
use payung_questions::eligibility::{SchemeVerdict, Worker};
use payung_rules::scheme::Criterion;
use payung_values::date::Date;
use payung_values::route::Route as Path;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_words::check::door as doors;
use payung_words::check::next_step;
use payung_words::check::reason;
use payung_words::check::topic;
use payung_words::check::verdict::{self, Look};
use payung_words::format;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The result, or what to do where there is none.
pub fn outcome(view: View<'_>) -> Titled {
    told(view, &|outlook, worker| result(view, worker, outlook))
}

/// What is shown of a result under its verdict as title, or what to do where there is none.
pub fn told(view: View<'_>, show: &dyn Fn(&Outlook, &Worker) -> Html) -> Titled {
    let texts = view.texts;
    if view.session.answers.is_empty() {
        let note = texts.nothing_answered_note().to_string();
        return plain(view, texts.nothing_answered_title().to_string(), note);
    }
    let worker = view.session.answers.worker(&view.rules.person);
    match outlook::outlook(&view.rules.person, &worker, view.session.day()) {
        Ok(outlook) => {
            let title = verdict::verdict(texts, &view.rules.person, &worker, &outlook).line;
            (
                texts
                    .result_title_yes(args::ResultTitleYes { scheme: &title })
                    .to_string(),
                show(&outlook, &worker),
            )
        }
        Err(refusal) => refused(view, refusal.first_day()),
    }
}

/// There is no answer: the day lies before the rules begin, or before the day of birth. The box for another day
/// stands there.
fn refused(view: View<'_>, first: Option<Date>) -> Titled {
    let texts = view.texts;
    let (title, note) = match first {
        Some(first) => (
            texts.refused_title().to_string(),
            texts
                .refused_note(args::RefusedNote {
                    date: &format::date(texts, first),
                })
                .to_string(),
        ),
        None => (
            texts.refused_age_title().to_string(),
            texts.refused_age_note().to_string(),
        ),
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                { p("", note.into()) }
                { day_switch(view) }
                { facts(view) }
            </div>
        </>
    };
    (title, body)
}

fn result(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    html! {
        <>
            { canopy(view, worker, outlook) }
            { door(view, worker, outlook) }
            { reasons(view, outlook) }
            { near_misses(view, worker, outlook) }
            { price(view, worker, outlook) }
            if outlook.is_for_bpu() { { family(texts, &outlook.family, outlook.answer.door.is_some()) } }
            { steps(view, worker, outlook) }
            { route_details(view, worker, outlook) }
            { other_doors(texts, &view.rules.person, worker, outlook) }
            { rules_used(view, outlook) }
            if !view.session.is_visit { { pass_on(view, worker, outlook) } }
            { answers(view) }
        </>
    }
}

/// The answers, and forgetting them.
fn answers(view: View<'_>) -> Html {
    let texts = view.texts;
    let next = view.on_press(Action::NextPerson, Some(view.session.beginning()));
    let body = html! {
        <>
            { facts(view) }
            if !view.session.is_visit {
                <div class="actions push-m">
                    <button class="button button--quiet" type="button" onclick={next}>{ text(texts.next_person()) }</button>
                    <button class="button button--quiet" type="button"
                        onclick={view.on_press(Action::Forget, Some(Route::Start))}>{ text(texts.delete_all()) }</button>
                </div>
                { p("privacy push-s", text(texts.answers_tab_only())) }
            }
        </>
    };
    section(
        "jawaban-anda",
        texts.answers_heading().to_string(),
        body,
        Vec::new(),
    )
}

fn canopy(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let told = verdict::verdict(texts, &view.rules.person, worker, outlook);
    let class = match told.look {
        Look::Sure => "canopy verdict verdict--yes",
        Look::Open => "canopy verdict verdict--unknown",
        Look::Other => "canopy verdict verdict--other",
    };
    let person = match verdict::person(texts, &view.rules.person, worker, outlook.day) {
        Some(person) => texts.result_for(args::ResultFor { person: &person }).to_string(),
        None => texts.result_for_nobody().to_string(),
    };
    html! {
        <div {class}>
            <div class="wrap canopy__body" role="status">
                { p("verdict__for", person.into()) }
                <h1 class="verdict__line" tabindex="-1">{ told.line }</h1>
                { p("verdict__note", told.note.into()) }
                if outlook.day != view.session.today { <p class="verdict__note"><b>{ told_for(view, outlook) }</b></p> }
            </div>
            { edge() }
        </div>
    }
}

fn door(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let door = doors::door(texts, &view.rules.person, worker, outlook);
    html! {
        <div class="wrap"><div class="door"><div class="door__inner">
            { p("door__kicker", text(texts.door_kicker())) }
            <div class="door__body">
                <h2 class="door__where">{ door.place }</h2>
                if let Some(words) = door.say {
                    <div class="door__say"><b>{ text(texts.door_say()) }</b><q>{ words }</q></div>
                }
                if let Some(bring) = door.bring {
                    <p class="door__bring"><b>{ text(texts.door_bring()) }</b>{ format!(" {bring}.") }</p>
                }
                <div class="actions push-m">
                    if let Some(topic) = door.answer {
                        { view.link(&Route::Change { topic }, "button", text(texts.door_fill(args::DoorFill { question: &topic::name(texts, topic) }))) }
                    }
                    { at_the_door(view, worker, outlook) }
                </div>
            </div>
        </div></div></div>
    }
}

/// Whether this is a pekerja rentan, then the criteria of the scheme behind the door.
fn reasons(view: View<'_>, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let rules = &view.rules.person;
    let definition_of = rules.eligibility.vulnerable;
    let answer = &outlook.answer;
    let person = match answer.vulnerable {
        Truth::Yes => texts.person_yes(),
        Truth::No => texts.person_no(),
        Truth::Unknown => texts.person_unknown(),
    };
    // Where no door is left nothing more was asked, and what was not asked is no reason.
    let is_over = answer.segment == Some(Segment::Bpu) && answer.route == Path::None;
    let is_told = !(is_over && answer.vulnerable == Truth::Unknown);
    let told = answer.vulnerable_because.iter().filter(|_| is_told);
    let because: Vec<Html> = told
        .map(|decided| reason_row(texts, decided.truth, &reason::reason(texts, rules, decided, None)))
        .collect();
    let count = because.len();
    let person = group(person.to_string(), because.into_iter().collect::<Html>(), count);
    let definition = html! {
        <p class="trace__law">
            { definition_of.note.map_or("", |note| note.text(texts.language())) }{ " " }{ definition_of.basis.source.title }{ ". " }
            { grade(texts, &definition_of.basis) }
        </p>
    };
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
    let person = html! { <>{ person }{ definition }{ why }</> };
    let Some(door) = outlook.door() else {
        return section("alasan", texts.reasons_heading().to_string(), person, Vec::new());
    };
    let body = html! {
        <>
            { person }
            <div class="reasons push-m">{ h3("reasons__head", text(texts.reasons_scheme(args::ReasonsScheme { scheme: door.scheme.name.text(texts.language()) }))) }</div>
            { scheme_reasons(texts, rules, door) }
            { office(texts, door) }
        </>
    };
    section(
        "alasan",
        texts.reasons_heading().to_string(),
        body,
        scheme_margin(texts, door.scheme),
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
            .any(|criterion| matches!(criterion, Criterion::Welfare { .. }))
        {
            open(
                texts.office_field().to_string(),
                texts.office_field_note().to_string(),
            );
        }
    }
    let count = rows.len();
    html! {
        <>
            { group(texts.reasons_office().to_string(), rows.into_iter().collect::<Html>(), count) }
            <div class="reasons">
                { h3("reasons__head", text(texts.reasons_notes())) }
                <ul class="flow flow--tight">{ for reason::notes(texts, scheme).map(|note| html! { { li("reason__note", note.into()) } }) }</ul>
            </div>
        </>
    }
}

fn steps(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let steps = next_step::steps(texts, view.rules, worker, outlook);
    let body = html! {
            <ol class="steps">
                { for steps.iter().map(|step| html! {
                    <li class="steps__item"><span>
                        { span("steps__name", (&step.name).into()) }
                        if let Some(note) = &step.note { { span("steps__note", note.into()) } }
                    </span></li>
                }) }
            </ol>
    };
    section("langkah", texts.steps_heading().to_string(), body, Vec::new())
}
