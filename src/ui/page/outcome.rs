//! The result: verdict, first door, reasons, money, family, next steps, other doors, answers.

use crate::domain::month::YearMonth;
use crate::domain::route::Route as Path;
use crate::domain::rupiah::Rupiah;
use crate::domain::segment::Segment;
use crate::domain::truth::Truth;
use crate::eligibility::{SchemeVerdict, Worker};
use crate::i18n::reason;
use crate::i18n::texts::Texts;
use crate::i18n::verdict::{self, Look};
use crate::i18n::{door as doors, format, next_step, topic};
use crate::outlook::{self, Outlook, Price};
use crate::platform::page as document;
use crate::rules::scheme::{Criterion, Precision, Scheme};
use crate::rules::tables::VULNERABLE;
use crate::ui::component::amount::amount;
use crate::ui::component::facts::facts;
use crate::ui::component::family::family;
use crate::ui::component::reasons::{group, reason as reason_row, scheme_reasons};
use crate::ui::component::rim::edge;
use crate::ui::component::section::section;
use crate::ui::component::trace::{grade, trace};
use crate::ui::page::{Titled, View, plain};
use crate::ui::route::Route;
use crate::ui::session::{Action, Session};
use yew::prelude::*;

/// The result, or what to do where there is none.
pub fn outcome(view: View<'_>) -> Titled {
    let texts = view.texts;
    if view.session.answers.is_empty() {
        let note = texts.nothing_answered_note().to_string();
        return plain(view, texts.nothing_answered_title().to_string(), note);
    }
    let worker = view.session.answers.worker();
    match outlook::outlook(&worker, view.session.today) {
        Ok(outlook) => {
            let title = verdict::verdict(texts, &worker, &outlook).line;
            (
                texts.result_title_yes(title).to_string(),
                result(view, &worker, &outlook),
            )
        }
        Err(refusal) => plain(
            view,
            texts.refused_title().to_string(),
            refused_note(texts, &refusal),
        ),
    }
}

/// Forgets every answer and goes back to the start.
fn onforget(view: View<'_>) -> Callback<MouseEvent> {
    let session = view.session.clone();
    Callback::from(move |_: MouseEvent| {
        session.dispatch(Action::Forget);
        Route::Start.go();
    })
}

fn refused_note(texts: Texts, refusal: &outlook::Refusal) -> String {
    match refusal.first_day() {
        Some(first) => texts.refused_note(format::date(texts, first)).to_string(),
        None => texts.nothing_answered_note().to_string(),
    }
}

fn result(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, session) = (view.texts, view.session);
    let answers = html! {
        <>
            { facts(view) }
            <div class="actions push-m">
                <button class="button button--quiet" type="button" onclick={onforget(view)}>{ texts.delete_all().to_string() }</button>
            </div>
            <p class="privacy push-s">{ texts.answers_tab_only().to_string() }</p>
        </>
    };
    html! {
        <>
            { canopy(texts, worker, outlook) }
            { door(view, worker, outlook) }
            { reasons(texts, outlook) }
            { money(texts, session, worker, outlook) }
            if is_for_bpu(outlook) { { family(texts, &outlook.family, outlook.answer.door.is_some()) } }
            { steps(texts, worker, outlook) }
            { others(texts, worker, outlook) }
            { section("jawaban-anda", texts.answers_heading().to_string(), answers, Vec::new()) }
        </>
    }
}

/// Whether the rules for own-account members are the person's: known to be, or not known to be others.
fn is_for_bpu(outlook: &Outlook) -> bool {
    outlook
        .answer
        .segment
        .is_none_or(|segment| segment == Segment::Bpu)
}

fn canopy(texts: Texts, worker: &Worker, outlook: &Outlook) -> Html {
    let told = verdict::verdict(texts, worker, outlook);
    let class = match told.look {
        Look::Sure => "canopy verdict verdict--yes",
        Look::Open => "canopy verdict verdict--unknown",
        Look::Other => "canopy verdict verdict--other",
    };
    let person = match verdict::person(texts, worker) {
        Some(person) => texts.result_for(person).to_string(),
        None => texts.result_for_nobody().to_string(),
    };
    html! {
        <div {class}>
            <div class="wrap canopy__body" role="status">
                <p class="verdict__for">{ person }</p>
                <h1 class="verdict__line" tabindex="-1">{ told.line }</h1>
                <p class="verdict__note">{ told.note }</p>
            </div>
            { edge() }
        </div>
    }
}

fn door(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let door = doors::door(texts, worker, outlook);
    html! {
        <div class="wrap"><div class="door"><div class="door__inner">
            <p class="door__kicker">{ texts.door_kicker().to_string() }</p>
            <div class="door__body">
                <h2 class="door__where">{ door.place }</h2>
                if let Some(say) = door.say {
                    <div class="door__say"><b>{ texts.door_say().to_string() }</b><q>{ say }</q></div>
                }
                if let Some(bring) = door.bring {
                    <p class="door__bring"><b>{ texts.door_bring().to_string() }</b>{ format!(" {bring}.") }</p>
                }
                <div class="actions push-m">
                    if let Some(topic) = door.answer {
                        { view.link(Route::Change { topic }, "button", html! { texts.door_fill(topic::name(texts, topic)).to_string() }) }
                    }
                    <button class="button button--quiet" type="button" onclick={|_| document::print()}>{ texts.print().to_string() }</button>
                </div>
            </div>
        </div></div></div>
    }
}

/// Whether this is a pekerja rentan, then the criteria of the scheme behind the door.
fn reasons(texts: Texts, outlook: &Outlook) -> Html {
    let answer = &outlook.answer;
    let person = match answer.vulnerable {
        Truth::Yes => texts.person_yes(),
        Truth::No => texts.person_no(),
        Truth::Unknown => texts.person_unknown(),
    };
    let because = answer
        .vulnerable_because
        .iter()
        .map(|decided| reason_row(texts, decided.truth, &reason::reason(texts, decided, None)));
    let person = group(
        person.to_string(),
        because.collect::<Html>(),
        answer.vulnerable_because.len(),
    );
    let definition = html! {
        <p class="trace__law">
            { VULNERABLE.note.map_or("", |note| note.id) }{ " " }{ VULNERABLE.basis.source.title }{ ". " }
            { grade(texts, &VULNERABLE.basis) }
        </p>
    };
    let person = html! { <>{ person }{ definition }</> };
    let Some(door) = outlook.door() else {
        return section("alasan", texts.reasons_heading().to_string(), person, Vec::new());
    };
    let body = html! {
        <>
            { person }
            <div class="reasons push-m"><h3 class="reasons__head">{ texts.reasons_scheme(door.scheme.name.id).to_string() }</h3></div>
            { scheme_reasons(texts, door) }
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
                <h3 class="reasons__head">{ texts.reasons_notes().to_string() }</h3>
                <ul class="flow flow--tight">{ for reason::notes(scheme).map(|note| html! { <li class="reason__note">{ note }</li> }) }</ul>
            </div>
        </>
    }
}

/// Source, first day, grade and day of checking of a scheme.
fn scheme_margin(texts: Texts, scheme: &Scheme) -> Vec<Html> {
    let date = match scheme.precision {
        Precision::Day | Precision::Report => format::date(texts, scheme.from),
        Precision::Month => format::month(texts, YearMonth::of(scheme.from)),
        Precision::Year => scheme.from.year().to_string(),
    };
    let since = if scheme.precision == Precision::Day {
        texts.scheme_since_day(date)
    } else {
        texts.scheme_since_reported(date)
    };
    let source = texts.scheme_source(scheme.basis.source.title).to_string();
    let checked = texts
        .scheme_checked(format::date(texts, scheme.basis.checked_on))
        .to_string();
    vec![
        html! { <>{ source }{ " " }{ grade(texts, &scheme.basis) }</> },
        html! { scheme.basis.source.address.unwrap_or_default() },
        html! { format!("{since} {checked}") },
    ]
}

fn money(texts: Texts, session: &Session, worker: &Worker, outlook: &Outlook) -> Html {
    let month = YearMonth::of(session.today);
    let Some(price) = outlook.door_price() else {
        return Html::default();
    };
    let full = price.quote.total.to_string();
    let is_own = outlook.answer.route == Path::SelfPay;
    let paid_by = match outlook.answer.route {
        Path::Government => texts.money_paid_by_apbd(),
        Path::Donor | Path::SelfPay | Path::Employer | Path::Contractor | Path::Migrant | Path::None => {
            texts.money_paid_by_donor()
        }
    };
    let mut margin = vec![html! { texts.money_for_month(format::month(texts, month)).to_string() }];
    let about_base = match (is_own, worker.income) {
        (false, _) => Some(texts.money_lowest()),
        (true, None) => Some(texts.money_lowest_unknown()),
        (true, Some(_)) => None,
    };
    margin.extend(about_base.map(|line| html! { line.to_string() }));
    if outlook.answer.route == Path::Donor {
        margin.push(html! { texts.money_donor_inference().to_string() });
    }
    let sum = (texts.money_sum().to_string(), full.clone());
    let body = html! {
        <>
            if is_own {
                { amount(full.clone(), texts.money_self().to_string()) }
            } else {
                <div class="amount__pair">
                    { amount(Rupiah::ZERO.to_string(), texts.money_you_pay().to_string()) }
                    { amount(full.clone(), paid_by.to_string()) }
                </div>
            }
            if let Some(change) = verdict::change(texts, price) { <p class="push-s">{ change }</p> }
            { trace(texts, texts.money_why(full.clone()).to_string(), &price.quote.steps, sum) }
            { price_table(texts, session, worker, outlook) }
        </>
    };
    section("iuran", texts.money_heading().to_string(), body, margin)
}

/// The price by payer, now and after the next change.
fn price_table(texts: Texts, session: &Session, worker: &Worker, outlook: &Outlook) -> Html {
    let month = YearMonth::of(session.today);
    let own_note = match worker.income {
        Some(income) => texts.payer_own_note(income.to_string()).to_string(),
        None => texts.payer_own_lowest().to_string(),
    };
    let rows: Vec<(String, String, &Price)> = [
        (
            texts.payer_government().to_string(),
            texts.payer_government_note().to_string(),
            outlook.government.as_ref(),
        ),
        (
            texts.payer_donor().to_string(),
            texts.payer_donor_note().to_string(),
            outlook.donor.as_ref(),
        ),
        (texts.payer_own().to_string(), own_note, outlook.own.as_ref()),
    ]
    .into_iter()
    .filter_map(|(who, note, price)| Some((who, note, price?)))
    .collect();
    let change = rows
        .iter()
        .find_map(|(.., price)| price.change)
        .and_then(|(last, _)| last.next());
    let later = |price: &Price| {
        price
            .change
            .map_or(price.quote.total, |(_, then)| then)
            .to_string()
    };
    html! {
        <div class="scroll push-s" role="region" tabindex="0" aria-label={texts.money_table_caption().to_string()}>
            <table class="table compare">
                <caption class="visually-hidden">{ texts.money_table_caption().to_string() }</caption>
                <thead><tr>
                    <th scope="col">{ texts.money_table_who().to_string() }</th>
                    <th scope="col" class="num">{ texts.money_table_now(format::month(texts, month)).to_string() }</th>
                    if let Some(change) = change {
                        <th scope="col" class="num">{ texts.money_table_later(format::month(texts, change)).to_string() }</th>
                    }
                </tr></thead>
                <tbody>
                    { for rows.iter().map(|(who, note, price)| html! {
                        <tr>
                            <th scope="row"><b>{ who }</b><span class="table__note">{ note }</span></th>
                            <td class="num">{ price.quote.total.to_string() }</td>
                            if change.is_some() { <td class="num">{ later(price) }</td> }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn steps(texts: Texts, worker: &Worker, outlook: &Outlook) -> Html {
    let steps = next_step::steps(texts, worker, outlook);
    let body = html! {
            <ol class="steps">
                { for steps.iter().map(|step| html! {
                    <li class="steps__item"><span>
                        <span class="steps__name">{ &step.name }</span>
                        if let Some(note) = &step.note { <span class="steps__note">{ note }</span> }
                    </span></li>
                }) }
            </ol>
    };
    section("langkah", texts.steps_heading().to_string(), body, Vec::new())
}

/// Every other scheme that holds here: its standing, what is missing or not known, and all criteria on demand.
fn others(texts: Texts, worker: &Worker, outlook: &Outlook) -> Html {
    let rows: Vec<Html> = outlook
        .other_doors()
        .map(|verdict| other(texts, worker, outlook, verdict))
        .collect();
    if rows.is_empty() || !is_for_bpu(outlook) {
        return Html::default();
    }
    let body = html! { <ul class="links">{ for rows }</ul> };
    section("pintu-lain", texts.others_heading().to_string(), body, Vec::new())
}

fn other(texts: Texts, worker: &Worker, outlook: &Outlook, verdict: &SchemeVerdict) -> Html {
    let scheme = verdict.scheme;
    let own = outlook
        .own
        .as_ref()
        .filter(|price| price.payer == scheme.payer && verdict.truth != Truth::No);
    let name = match own {
        Some(price) => texts.other_self(price.quote.total.to_string()).to_string(),
        None => format::capitalised(scheme.name.id),
    };
    let change = own.and_then(|price| verdict::change(texts, price));
    let at_income = own
        .and(worker.income)
        .map(|income| texts.other_self_note(income.to_string()).to_string());
    let standing = [Some(verdict::standing(texts, verdict)), at_income, change];
    let standing = standing.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let rows = |truth: Truth| {
        let reasons = verdict::reasons(texts, verdict, truth);
        reasons
            .iter()
            .map(|one| reason_row(texts, truth, one))
            .collect::<Html>()
    };
    html! {
        <li class="links__row">
            <h3 class="reasons__head">{ name }</h3>
            <p>{ standing }</p>
            if verdict.truth != Truth::Yes { <ul>{ rows(Truth::No) }{ rows(Truth::Unknown) }</ul> }
            <details class="why">
                <summary>{ texts.other_why().to_string() }<span class="visually-hidden">{ format!(": {}", scheme.name.id) }</span></summary>
                <div class="why__body">
                    { scheme_reasons(texts, verdict) }
                    { for scheme_margin(texts, scheme).into_iter().map(|line| html! { <p class="trace__law">{ line }</p> }) }
                    { for reason::notes(scheme).map(|note| html! { <p class="trace__law">{ note }</p> }) }
                </div>
            </details>
        </li>
    }
}
