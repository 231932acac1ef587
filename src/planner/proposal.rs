//! The proposal: two sides of A4 that somebody can sign, with who proposes what to whom, what it costs, when it is due,
//! what a family receives, which ways there are, what nobody promises, and the sources of each.

use crate::planner::impact;
use crate::planner::route::Route;
use crate::planner::session::{Action, Line};
use crate::planner::view::{Titled, View, plain};
use crate::platform::document;
use crate::screen::component::bold::bold;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{div, p};
use crate::screen::component::listed::{Opened, items};
use crate::screen::component::text::text;
use crate::screen::component::trace::source;
use crate::screen::field::entry::Entry;
use payung_planner::instalment::{self, Instalment};
use payung_planner::{Answer, Cost, GroupCost, impact as meaning, sources, way};
use payung_rules::scheme::Scheme;
use payung_values::citation::Basis;
use payung_values::payer::Payer;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::planner as words;
use payung_words::planner::impact::Paid;
use payung_words::planner::proposal as letter;
use payung_words::step;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// The proposal, or what to do where there is no plan.
pub fn proposal(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.planner_proposal_title().to_string();
    let Ok(answer) = view.session.plan.answer(view.rules) else {
        return plain(view, title, texts.planner_proposal_none().to_string());
    };
    let cost = &answer.cost;
    let foot = texts.planner_proposal_foot(args::PlannerProposalFoot {
        checked: &format::date(texts, view.rules.checked_on),
        date: &format::date(texts, view.session.today),
        version: env!("CARGO_PKG_VERSION"),
    });
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap sheet proposal">
                { div("question__top", view.link(&Route::Plan, "plain", text(texts.planner_proposal_back()))) }
                <h1 class="sheet__title" tabindex="-1">{ title.clone() }</h1>
                { boxes(view) }
                { head(view) }
                { block(texts.planner_proposal_what(), what(view, &answer)) }
                { block(texts.planner_proposal_cost(), costs(view, cost)) }
                { block(texts.planner_proposal_schedule(), schedule(view, cost)) }
                { block(texts.planner_proposal_gets(), gets(view, cost)) }
                { region(view, cost) }
                { block(texts.planner_proposal_next(), next(view, cost)) }
                { block(texts.planner_proposal_not(), not_promised(view, cost)) }
                { signatures(view, cost) }
                { p("sheet__foot", text(foot)) }
                <div class="actions push-m">
                    <button class="button button--wide" type="button" onclick={|_| document::print()}>{ text(texts.planner_proposal_print()) }</button>
                </div>
            </div>
        </>
    };
    (title, body)
}

fn block(heading: Cow<'static, str>, body: Html) -> Html {
    html! { <section class="sheet__block"><h2>{ text(heading) }</h2>{ body }</section> }
}

/// A table whose first column names the row and whose others are figures.
fn table(name: Cow<'static, str>, head: Vec<Cow<'static, str>>, rows: Html, foot: Html) -> Html {
    let head = head.into_iter().enumerate().map(|(index, words)| {
        html! { <th scope="col" class={(index > 0).then_some("num")}>{ text(words) }</th> }
    });
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={name.into_owned()}>
            <table class="table proposal__table">
                <thead><tr>{ for head }</tr></thead>
                <tbody>{ rows }</tbody>
                <tfoot>{ foot }</tfoot>
            </table>
        </div>
    }
}

fn sources(view: View<'_>, bases: &[Basis]) -> Html {
    let row = |basis: &Basis| html! { <li>{ source(view.texts, basis) }</li> };
    html! { <ul class="sheet__sources push-s">{ for bases.iter().map(row) }</ul> }
}

/// The boxes for who proposes what to whom.
fn boxes(view: View<'_>) -> Html {
    let texts = view.texts;
    let entry = |line: Line, label: Cow<'static, str>, hint: Cow<'static, str>| {
        Entry {
            id: line.id(),
            label: label.into_owned(),
            hint: Some(hint.into_owned()),
            typed: typed(view, line).to_owned(),
            ontype: view.on_type(move |typed| Action::Letter(line, typed)),
            ..Entry::default()
        }
        .view()
    };
    html! {
        <form class="screen-only proposal__form" aria-label={texts.planner_proposal_letter().to_string()} onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { entry(Line::From, texts.planner_proposal_from(), texts.planner_proposal_from_hint()) }
            { entry(Line::To, texts.planner_proposal_to(), texts.planner_proposal_to_hint()) }
            { entry(Line::Purpose, texts.planner_proposal_purpose(), texts.planner_proposal_purpose_hint()) }
            { p("note push-s", text(texts.planner_proposal_letter_note())) }
        </form>
    }
}

fn typed(view: View<'_>, line: Line) -> &str {
    view.session.letter.typed(line).unwrap_or_default()
}

/// Who proposes what to whom, on paper; a line to write on where nothing was typed.
fn head(view: View<'_>) -> Html {
    let texts = view.texts;
    let row = |line: Line, label: Cow<'static, str>| {
        let typed = typed(view, line).to_owned();
        let class = if typed.is_empty() { "proposal__blank" } else { "" };
        html! { <><dt>{ text(label) }</dt><dd {class}>{ typed }</dd></> }
    };
    html! {
        <dl class="proposal__head">
            { row(Line::From, texts.planner_proposal_from()) }
            { row(Line::To, texts.planner_proposal_to()) }
            { row(Line::Purpose, texts.planner_proposal_purpose()) }
        </dl>
    }
}

fn what(view: View<'_>, answer: &Answer) -> Html {
    let texts = view.texts;
    let told = words::answer(view.rules, texts, answer, view.session.plan.wanted());
    let payer = step::payer_word(texts, answer.cost.plan.payer);
    html! {
        <>
            { p("sheet__line", bold(&told.line)) }
            { p("", format!("{} {}", told.rest.join(" "), texts.planner_summary_payer(args::PlannerSummaryPayer { payer: &payer })).into()) }
        </>
    }
}

fn costs(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let names = words::group_names(texts, cost);
    let row = |(one, name): (&GroupCost, String)| {
        html! {
            <tr>
                <th scope="row">{ words::count(one.group.workers) }{ " " }{ format::in_sentence(&name) }{ ", " }{ words::initials(texts, one.group.programs) }</th>
                <td class="num">{ one.quote.per_worker.to_string() }</td>
                <td class="num">{ one.quote.total.to_string() }</td>
            </tr>
        }
    };
    let foot = html! {
        <tr>
            <th scope="row">{ text(texts.planner_sum()) }{ ", " }{ words::people(texts, cost.workers) }</th>
            <td></td>
            <td class="num">{ cost.total.to_string() }</td>
        </tr>
    };
    let head = vec![
        texts.planner_proposal_group(),
        texts.planner_proposal_each(),
        texts.planner_proposal_total(),
    ];
    let told = words::standings(texts, cost).into_iter().chain(words::cautions(texts, cost));
    html! {
        <>
            { table(texts.planner_proposal_cost(), head, cost.groups.iter().zip(names).map(row).collect(), foot) }
            { for told.map(|sentence| p("push-s", sentence.into())) }
            { sources(view, &sources::bases(cost.all_steps())) }
        </>
    }
}

/// What is due when, and why quarters differ.
fn schedule(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let Ok(instalments) = instalment::instalments(cost) else {
        return Html::default();
    };
    let row = |one: &Instalment| {
        html! { <tr><th scope="row">{ letter::instalment(texts, one) }</th><td class="num">{ one.each.to_string() }</td></tr> }
    };
    let head = vec![texts.planner_proposal_quarter(), texts.planner_proposal_total()];
    let foot = html! { <tr><th scope="row">{ text(texts.planner_sum()) }</th><td class="num">{ cost.total.to_string() }</td></tr> };
    html! {
        <>
            { table(texts.planner_proposal_schedule(), head, instalments.iter().map(row).collect(), foot) }
            { for words::changes(texts, cost).into_iter().map(|change| p("push-s", change.words.into())) }
        </>
    }
}

fn gets(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let found = meaning::exposure(view.rules, cost, view.session.today);
    let rows = impact::paid(view, cost, &found);
    let row = |one: &Paid| {
        let school = (one.scholarship > Rupiah::ZERO).then(|| one.scholarship.to_string());
        html! {
            <tr>
                <th scope="row">{ &one.event }{ ", " }{ one.notes.join(", ") }</th>
                <td class="num">{ one.cash.to_string() }</td>
                <td class="num">{ school.unwrap_or_default() }</td>
            </tr>
        }
    };
    let steps = rows
        .iter()
        .filter_map(|row| found.get(row.index))
        .flat_map(|one| &one.benefit.steps);
    let head = vec![
        texts.planner_proposal_event(),
        texts.planner_proposal_cash(),
        texts.planner_proposal_school(),
    ];
    html! {
        <>
            { table(texts.planner_proposal_gets(), head, rows.iter().map(row).collect(), Html::default()) }
            { p("push-s", text(texts.planner_care())) }
            { p("", text(texts.planner_no_guess(args::PlannerNoGuess { date: &format::date(texts, view.session.today) }))) }
            { sources(view, &sources::bases(steps)) }
        </>
    }
}

/// What was said of the region; nothing if none was chosen.
fn region(view: View<'_>, cost: &Cost) -> Html {
    let Some(area) = view.session.region() else {
        return Html::default();
    };
    let texts = view.texts;
    let conflict = impact::has_conflict(view, cost, view.session.region())
        .then(|| p("push-s", text(texts.planner_conflict())));
    let heading = format!("{}: {}", texts.planner_proposal_region(), area.name);
    block(
        heading.into(),
        html! { <>{ impact::statements(view, cost, view.session.region()) }{ conflict.unwrap_or_default() }</> },
    )
}

/// How it is done: the region's own scheme, then those of the whole country.
fn next(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let area = view.session.region().map(|area| area.code);
    let payer = cost.plan.payer;
    let is_public = !matches!(payer, Payer::Donor | Payer::Employer | Payer::Own);
    let ways = way::ways(view.rules, payer, area, view.session.today);
    let way = |scheme: &&Scheme| {
        let name = format::capitalised(scheme.name.text(texts.language()));
        items(
            texts,
            name,
            &letter::way(texts, scheme, area),
            &scheme.basis,
            None,
            Opened::Always,
        )
    };
    html! {
        <>
            if ways.is_empty() { { p("", letter::no_way(texts, payer).into()) } }
            if is_public { { p("", text(texts.planner_next_government())) } }
            { for ways.iter().map(way) }
        </>
    }
}

fn not_promised(view: View<'_>, cost: &Cost) -> Html {
    let said = letter::not_promised(view.rules, view.texts, cost).into_iter();
    html! { <ul class="listed__items">{ for said.map(|words| html! { <li>{ words }</li> }) }</ul> }
}

/// What is attached, and where both sides sign.
fn signatures(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let people = words::people(texts, cost.workers);
    let side = |line: Line, label: Cow<'static, str>| {
        let blank = |label: Cow<'static, str>| html! { <p class="proposal__line">{ text(label) }</p> };
        html! {
            <div class="proposal__sign">
                <p>{ text(label) }<br /><b>{ typed(view, line).to_owned() }</b></p>
                { blank(texts.planner_proposal_sign_name()) }
                { blank(texts.planner_proposal_sign_office()) }
                { blank(texts.planner_proposal_sign_day()) }
            </div>
        }
    };
    html! {
        <section class="sheet__block proposal__end">
            <h2>{ text(texts.planner_proposal_signs()) }</h2>
            { p("", text(texts.planner_proposal_attached(args::PlannerProposalAttached { people: &people }))) }
            <div class="proposal__signs">
                { side(Line::From, texts.planner_proposal_signs_from()) }
                { side(Line::To, texts.planner_proposal_signs_to()) }
            </div>
        </section>
    }
}
