//! The proposal: two sides of A4 that somebody can sign, with who proposes what to whom, what it costs, when it is due,
//! what a family receives, which ways there are, what nobody promises, and the sources of each.

use crate::planner::impact;
use crate::planner::route::Route;
use crate::planner::session::{Action, Line};
use crate::planner::view::{Titled, View, plain};
use crate::platform::{address, document};
use crate::screen::component::bold::bold;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{all, b, dd, div, dl, dt, li, only, p, ul};
use crate::screen::component::listed::{Opened, items};
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::component::trace::source;
use crate::screen::field::entry::Entry;
use payung_planner::instalment;
use payung_planner::{Answer, Cost, impact as meaning, sources, way};
use payung_rules::way::Way;
use payung_values::citation::Basis;
use payung_values::event::Event;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::home;
use payung_words::planner as words;
use payung_words::planner::proposal as letter;
use payung_words::step;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// The most groups for which two sides of paper have room enough.
const FEW: usize = 4;

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
            <div class={if cost.groups.len() > FEW { "wrap sheet proposal proposal--dense" } else { "wrap sheet proposal" }}>
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
                { p("sheet__foot", home::of_rules(texts, &address::home()).into()) }
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

/// A table of what is named and its figures.
fn table(caption: Cow<'static, str>, head: Vec<Cow<'static, str>>, rows: Vec<Row>) -> Html {
    let head = head.into_iter().map(Cow::into_owned).collect();
    Table {
        caption: caption.into_owned(),
        captioned: false,
        head,
        rows,
    }
    .view()
}

fn row(name: String, figures: Vec<String>) -> Row {
    Row {
        name,
        notes: Vec::new(),
        figures,
    }
}

fn sources(view: View<'_>, bases: &[Basis]) -> Html {
    let row = |basis: &Basis| li("", source(view.texts, basis));
    ul("sheet__sources push-s", bases.iter().map(row).collect())
}

/// The lines of the head: what each asks for, and how to write it.
fn lines(view: View<'_>) -> [(Line, Cow<'static, str>, Cow<'static, str>); 3] {
    let texts = view.texts;
    [
        (
            Line::From,
            texts.planner_proposal_from(),
            texts.planner_proposal_from_hint(),
        ),
        (
            Line::To,
            texts.planner_proposal_to(),
            texts.planner_proposal_to_hint(),
        ),
        (
            Line::Purpose,
            texts.planner_proposal_purpose(),
            texts.planner_proposal_purpose_hint(),
        ),
    ]
}

/// The boxes for who proposes what to whom.
fn boxes(view: View<'_>) -> Html {
    let texts = view.texts;
    let mut boxes = Vec::new();
    for (line, label, hint) in lines(view) {
        let entry = Entry {
            id: line.id(),
            label: label.into_owned(),
            hint: Some(hint.into_owned()),
            typed: typed(view, line).to_owned(),
            ontype: view.on_type(move |typed| Action::Letter(line, typed)),
            ..Entry::default()
        };
        boxes.push(entry.view());
    }
    boxes.push(p("note push-s", text(texts.planner_proposal_letter_note())));
    div("screen-only proposal__form", all(boxes))
}

fn typed(view: View<'_>, line: Line) -> &str {
    let lines = Line::ALL.iter().zip(&view.session.letter);
    let mut typed = lines.filter(|(one, _)| **one == line);
    typed.next().map_or("", |(_, typed)| typed.as_str())
}

/// Who proposes what to whom, on paper; a line to write on where nothing was typed.
fn head(view: View<'_>) -> Html {
    let mut rows = Vec::new();
    for (line, label, _) in lines(view) {
        let typed = typed(view, line).to_owned();
        let class = if typed.is_empty() { "proposal__blank" } else { "" };
        rows.extend([dt("", text(label)), dd(class, typed.into())]);
    }
    dl("proposal__head", all(rows))
}

fn what(view: View<'_>, answer: &Answer) -> Html {
    let texts = view.texts;
    let told = words::answer(view.rules, texts, answer, view.session.plan.wanted());
    let payer = step::payer_word(texts, answer.cost.plan.payer);
    html! {
        <>
            { p("sheet__line", bold(&told.line)) }
            if let Some(past) = words::begun(texts, &answer.cost, view.session.today) { { p("", past.into()) } }
            { p("", format!("{} {}", told.rest.join(" "), texts.planner_summary_payer(args::PlannerSummaryPayer { payer: &payer })).into()) }
        </>
    }
}

fn costs(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let names = words::group_names(texts, cost);
    let mut rows = Vec::new();
    for (one, name) in cost.groups.iter().zip(names) {
        let name = letter::group(texts, one, &name);
        let figures = vec![
            one.quote.per_worker.written(texts),
            one.quote.total.written(texts),
        ];
        rows.push(row(name, figures));
    }
    let all = [&*texts.planner_sum(), ", ", &words::people(texts, cost.workers)].concat();
    rows.push(row(all, vec![String::new(), cost.total.written(texts)]));
    let head = vec![
        texts.planner_proposal_group_monthly(),
        texts.planner_proposal_each(),
        texts.planner_proposal_total(),
    ];
    let told = words::standings(texts, cost)
        .into_iter()
        .chain(words::cautions(texts, cost));
    html! {
        <>
            { table(texts.planner_proposal_cost(), head, rows) }
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
    let mut rows = Vec::new();
    for one in &instalments {
        rows.push(row(
            letter::instalment(texts, one),
            vec![one.total.written(texts)],
        ));
    }
    rows.push(row(
        texts.planner_sum().into_owned(),
        vec![cost.total.written(texts)],
    ));
    let mut changes = Vec::new();
    for month in &cost.by_month {
        if let Some(change) = words::changes_in(texts, cost, month.month) {
            changes.push([&format::month(texts, month.month), ": ", &change].concat());
        }
    }
    let head = vec![texts.planner_proposal_quarter(), texts.planner_proposal_total()];
    html! {
        <>
            { table(texts.planner_proposal_schedule(), head, rows) }
            { p("push-s", changes.join(". ").into()) }
        </>
    }
}

/// What one family receives: after a death that has nothing to do with work by how long one has paid, after an accident at
/// work by what a group pays for.
fn gets(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let found = meaning::exposure(view.rules, cost, view.session.today);
    let paid = impact::paid(view, cost, &found);
    let mut deaths = Vec::new();
    let mut steps = Vec::new();
    let mut school = None;
    for one in &paid {
        let Some(exposure) = found.get(one.index) else {
            continue;
        };
        steps.extend_from_slice(&exposure.benefit.steps);
        if exposure.event == Event::Death {
            let name = [&one.event, ", ", &one.notes.join(", ")].concat();
            let school = (one.scholarship > Rupiah::ZERO).then(|| one.scholarship.written(texts));
            deaths.push(row(
                name,
                vec![one.cash.written(texts), school.unwrap_or_default()],
            ));
        } else {
            school = Some(texts.planner_school(args::PlannerSchool {
                amount: &one.scholarship.written(texts),
                children: &one.children.to_string(),
            }));
        }
    }
    let mut accidents: Vec<Row> = Vec::new();
    for (index, name) in words::group_names(texts, cost).into_iter().enumerate() {
        let cash = |event: Event| {
            let mut of_group = found.iter().filter(|one| one.group == index);
            of_group
                .find(|one| one.event == event)
                .map(|one| one.benefit.cash.written(texts))
        };
        let (Some(death), Some(disability)) = (cash(Event::WorkDeath), cash(Event::WorkTotalDisability))
        else {
            continue;
        };
        let figures = vec![death, disability];
        match accidents.last_mut() {
            Some(last) if last.figures == figures => last.name.extend(["; ", &name]),
            Some(_) | None => accidents.push(row(name, figures)),
        }
    }
    let death = vec![
        texts.planner_proposal_event(),
        texts.planner_proposal_cash(),
        texts.planner_proposal_school(),
    ];
    let accident = vec![
        texts.planner_proposal_group(),
        texts.planner_event_work_death(),
        texts.planner_event_disability(),
    ];
    let date = format::date(texts, view.session.today);
    let mut groups = cost.plan.groups.iter();
    let saves = groups.any(|group| group.programs.has(Program::Jht));
    all(vec![
        only(!deaths.is_empty(), || {
            table(texts.planner_proposal_gets(), death, deaths)
        }),
        only(!accidents.is_empty(), || {
            table(texts.planner_proposal_gets(), accident, accidents)
        }),
        p("push-s", text(school.unwrap_or_default())),
        only(saves, || p("", text(texts.planner_proposal_savings()))),
        p("", text(texts.planner_care())),
        p(
            "",
            text(texts.planner_no_guess(args::PlannerNoGuess { date: &date })),
        ),
        sources(view, &sources::bases(&steps)),
    ])
}

/// What was said of the region; nothing if none was chosen.
fn region(view: View<'_>, cost: &Cost) -> Html {
    let Some(area) = view.session.region() else {
        return Html::default();
    };
    let texts = view.texts;
    let conflict = impact::has_conflict(view, cost, view.session.region())
        .then(|| p("push-s", text(texts.planner_conflict())));
    let heading = [&*texts.planner_proposal_region(), ": ", area.name].concat();
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
    let told = |way: &&Way| {
        let name = format::capitalised(way.name.text(texts.language()));
        items(
            texts,
            name,
            &letter::way(texts, way),
            &way.basis,
            None,
            Opened::Always,
        )
    };
    html! {
        <>
            if ways.is_empty() { { p("", letter::no_way(texts, payer).into()) } }
            if is_public { { p("", text(texts.planner_next_government())) } }
            { for ways.iter().map(told) }
        </>
    }
}

fn not_promised(view: View<'_>, cost: &Cost) -> Html {
    let said = letter::not_promised(view.rules, view.texts, cost).into_iter();
    ul("listed__items", said.map(|words| li("", words.into())).collect())
}

/// The most letters of a name that is repeated above its signature.
const SIGNED: usize = 80;

/// What is attached, and where both sides sign.
fn signatures(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let people = words::people(texts, cost.workers);
    let side = |line: Line, label: Cow<'static, str>| {
        let blank = |label: Cow<'static, str>| p("proposal__line", text(label));
        // What is long stands in the head.
        let name = Some(typed(view, line)).filter(|name| name.chars().count() <= SIGNED);
        let name = name.unwrap_or_default().to_owned();
        let sides = vec![
            p("", text(label)),
            p("", b("", name.into())),
            blank(texts.planner_proposal_sign_day()),
            p("proposal__space", text(texts.planner_proposal_sign())),
            blank(texts.planner_proposal_sign_name()),
            blank(texts.planner_proposal_sign_office()),
        ];
        div("proposal__sign", all(sides))
    };
    let sides = vec![
        side(Line::From, texts.planner_proposal_signs_from()),
        side(Line::To, texts.planner_proposal_signs_to()),
    ];
    let attached = texts.planner_proposal_attached(args::PlannerProposalAttached { people: &people });
    let body = vec![p("", text(attached)), div("proposal__signs", all(sides))];
    block(texts.planner_proposal_signs(), all(body))
}
