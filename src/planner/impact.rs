//! What a plan means: its share of a region's workers without protection, and what one family is paid.

use crate::planner::chart::lying;
use crate::planner::session::Action;
use crate::planner::view::View;
use crate::screen::component::cited::{SOURCE, cited};
use crate::screen::component::html::{only, p, span};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::{grade, trace};
use crate::screen::field::select::{Part, Select};
use payung_planner::Cost;
use payung_planner::impact::{self, Exposure, Reach};
use payung_planner::picture::WHOLE;
use payung_rules::area::Area;
use payung_values::citation::Confidence;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::planner::impact::{self as words, Paid};
use payung_words::said::said;
use payung_words::texts::args;
use yew::prelude::*;

/// Both sections, for the region of the plan if it has one of its own, else for the one that is chosen here.
pub fn impact(view: View<'_>, cost: &Cost, own: Option<&'static Area>) -> Html {
    let texts = view.texts;
    let area = own.or_else(|| view.session.region());
    let named = own.map_or_else(|| choice(view), |area| p("", html! { <b>{ area.name }</b> }));
    let region = html! { <>{ named }<div role="status">{ statements(view, cost, area) }</div></> };
    let mut margin = Vec::new();
    if has_conflict(view, cost, area) {
        margin.push(text(texts.planner_conflict()));
    }
    html! {
        <>
            { section("daerah", texts.planner_impact().to_string(), region, margin) }
            { section("keluarga", texts.planner_exposure().to_string(), exposure(view, cost), Vec::new()) }
        </>
    }
}

/// All areas, those of a province below its name.
fn choice(view: View<'_>) -> Html {
    let texts = view.texts;
    let mut parts = vec![Part {
        heading: None,
        choices: vec![(String::new(), texts.planner_area_none().to_string())],
    }];
    let areas = view.rules.areas.iter();
    for province in areas.clone().filter(|area| area.code.is_province()) {
        let inside = areas.clone().filter(|area| area.code.province() == province.code);
        parts.push(Part {
            heading: Some(province.name.to_owned()),
            choices: inside
                .map(|area| (area.code.to_string(), area.name.to_owned()))
                .collect(),
        });
    }
    Select {
        id: "daerah-rencana".to_owned(),
        label: texts.planner_area().to_string(),
        parts,
        chosen: &view.session.area,
        onpick: view.on_type(Action::Area),
    }
    .view()
}

/// What was said of the region, beside the plan.
fn reached(view: View<'_>, cost: &Cost, area: Option<&'static Area>) -> Vec<Reach> {
    area.map_or_else(Vec::new, |area| {
        impact::reach(view.rules, area.code, cost.workers)
    })
}

/// Whether statements about the region do not fit one another.
pub fn has_conflict(view: View<'_>, cost: &Cost, area: Option<&'static Area>) -> bool {
    let reached = reached(view, cost, area);
    reached
        .iter()
        .any(|reach| reach.coverage.basis.confidence == Confidence::Conflict)
}

/// The statements, each with its source.
pub fn statements(view: View<'_>, cost: &Cost, area: Option<&'static Area>) -> Html {
    let texts = view.texts;
    if area.is_none() {
        return Html::default();
    }
    let reached = reached(view, cost, area);
    if reached.is_empty() {
        return p("push-s", text(texts.planner_no_coverage()));
    }
    // The plan's part is full, nothing has the second fill, the rest is empty.
    let row = |reach: &Reach| {
        let basis = &reach.coverage.basis;
        let share = words::reach(texts, reach, cost.workers);
        html! {
            <li class="trace__step">
                <b>{ said(texts, reach.coverage) }</b>
                if let Some(share) = share { { " " }{ share } }
                if let Some(end) = impact::bar(reach) { { lying(&[end, end, WHOLE]) } }
                if let Some(note) = reach.coverage.note { { span("trace__law", note.text(texts.language()).into()) } }
                <span class="trace__law">{ cited(&[SOURCE, basis.source.key], basis.source.title.text(texts.language()).to_owned()) }{ ". " }{ grade(texts, basis) }</span>
            </li>
        }
    };
    let has_bar = reached.iter().any(|reach| impact::bar(reach).is_some());
    html! {
        <>
            <ul class="push-s">{ for reached.iter().map(row) }</ul>
            { only(has_bar, || p("note", text(texts.planner_reach_key()))) }
        </>
    }
}

/// What one family is paid, with the steps; and that nobody guesses how often.
fn exposure(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let found = impact::exposure(view.rules, cost, view.session.today);
    let rows = paid(view, cost, &found);
    let why = |one: &Paid| {
        let exposure = found.get(one.index)?;
        let total = words::total(one)?.written(texts);
        let sum = Some((texts.planner_sum().to_string(), total));
        Some(trace(
            texts,
            &words::why(texts, one)?,
            &exposure.benefit.steps,
            sum,
        ))
    };
    html! {
        <>
            { ledger(view, &rows) }
            { p("push-m", text(texts.planner_care())) }
            { p("push-s", text(texts.planner_no_guess(args::PlannerNoGuess { date: &format::date(texts, view.session.today) }))) }
            { for rows.iter().filter_map(why) }
        </>
    }
}

/// The exposures, those that pay the same joined.
pub fn paid(view: View<'_>, cost: &Cost, found: &[Exposure]) -> Vec<Paid> {
    let long = view
        .rules
        .benefit
        .jkm_scholarship_months
        .at(view.session.today)
        .map_or(0, |entry| entry.value);
    words::paid(view.texts, cost, found, long)
}

/// Figures and what they are for.
pub fn ledger(view: View<'_>, rows: &[Paid]) -> Html {
    let texts = view.texts;
    let row = |one: &Paid| {
        let school = (one.scholarship > Rupiah::ZERO).then(|| {
            texts.planner_school(args::PlannerSchool {
                amount: &one.scholarship.written(texts),
                children: &one.children.to_string(),
            })
        });
        html! {
            <div class="ledger__row">
                <dt class="ledger__figure money">{ format::round_amount(texts, one.cash) }</dt>
                <dd>
                    { &one.event }{ ", " }{ one.notes.join(", ") }{ "." }
                    if let Some(school) = school { <br />{ span("ledger__if", text(school)) } }
                </dd>
            </div>
        }
    };
    html! { <dl class="ledger">{ for rows.iter().map(row) }</dl> }
}
