//! The proposal: two sides of A4 with what is proposed, what it costs, what it means, and the sources of each.

use crate::planner::chart::{chart, key};
use crate::planner::impact;
use crate::planner::route::Route;
use crate::planner::view::{Titled, View, plain};
use crate::platform::document;
use crate::screen::component::bold::bold;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{div, p};
use crate::screen::component::listed::{Opened, listed};
use crate::screen::component::text::text;
use crate::screen::component::trace::{checked, source};
use payung_planner::picture::{self, Column};
use payung_planner::{Answer, Cost, GroupCost, impact as meaning, sources};
use payung_values::citation::Basis;
use payung_values::payer::Payer;
use payung_words::format;
use payung_words::planner as words;
use payung_words::step;
use payung_words::texts::args;
use yew::prelude::*;

/// The proposal, or what to do where there is no plan.
pub fn proposal(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.planner_proposal_title().to_string();
    let Ok(answer) = view.session.plan.answer(view.rules) else {
        return plain(view, title, texts.planner_proposal_none().to_string());
    };
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
                <div class="proposal__side">
                    { block(texts.planner_proposal_what().to_string(), what(view, &answer)) }
                    { block(texts.planner_proposal_cost().to_string(), costs(view, &answer.cost)) }
                    { block(texts.planner_proposal_monthly().to_string(), monthly(view, &answer.cost)) }
                </div>
                <div class="proposal__side">
                    { block(texts.planner_proposal_gets().to_string(), gets(view, &answer.cost)) }
                    { region(view, &answer.cost) }
                    { block(texts.planner_proposal_next().to_string(), next(view, &answer.cost)) }
                    { p("sheet__foot", text(foot)) }
                </div>
                <div class="actions push-m">
                    <button class="button button--wide" type="button" onclick={|_| document::print()}>{ text(texts.planner_proposal_print()) }</button>
                </div>
            </div>
        </>
    };
    (title, body)
}

fn block(heading: String, body: Html) -> Html {
    html! { <section class="sheet__block"><h2>{ heading }</h2>{ body }</section> }
}

fn sources(view: View<'_>, bases: &[Basis]) -> Html {
    let texts = view.texts;
    let row = |basis: &Basis| html! { <li>{ source(texts, basis) }{ " " }{ checked(texts, basis) }</li> };
    html! { <ul class="sheet__sources push-s">{ for bases.iter().map(row) }</ul> }
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
    let row = |one: &GroupCost| {
        html! {
            <tr>
                <th scope="row">{ words::group(texts, &one.group) }{ ", " }{ words::initials(texts, one.group.programs) }</th>
                <td class="num">{ words::count(one.group.workers) }</td>
                <td class="num">{ one.quote.per_worker.to_string() }</td>
                <td class="num">{ one.quote.total.to_string() }</td>
            </tr>
        }
    };
    html! {
        <>
            <div class="scroll" role="region" tabindex="0" aria-label={texts.planner_proposal_cost().to_string()}>
                <table class="table">
                    <thead><tr>
                        <th scope="col">{ text(texts.planner_proposal_group()) }</th>
                        <th scope="col" class="num">{ text(texts.planner_proposal_people()) }</th>
                        <th scope="col" class="num">{ text(texts.planner_proposal_each()) }</th>
                        <th scope="col" class="num">{ text(texts.planner_proposal_total()) }</th>
                    </tr></thead>
                    <tbody>{ for cost.groups.iter().map(row) }</tbody>
                    <tfoot><tr>
                        <th scope="row">{ text(texts.planner_sum()) }</th>
                        <td class="num">{ words::count(cost.workers) }</td>
                        <td></td>
                        <td class="num">{ cost.total.to_string() }</td>
                    </tr></tfoot>
                </table>
            </div>
            { for words::standings(texts, cost).into_iter().map(|sentence| p("push-s", sentence.into())) }
            { sources(view, &sources::bases(cost.all_steps())) }
        </>
    }
}

fn monthly(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let row = |column: &Column| {
        let from = format::month(texts, column.month);
        let change = words::changes_in(texts, cost, column.month).map(|change| format!(". {change}"));
        html! {
            <tr>
                <th scope="row">{ text(texts.planner_month_span(args::PlannerMonthSpan { from: &from, months: &column.months.to_string() })) }{ change.unwrap_or_default() }</th>
                <td class="num">{ column.total.to_string() }</td>
            </tr>
        }
    };
    html! {
        <>
            { key(view, cost) }
            { chart(view, cost) }
            <div class="scroll push-s" role="region" tabindex="0" aria-label={texts.planner_monthly_table().to_string()}>
                <table class="table proposal__months"><tbody>{ for picture::joined(cost).iter().map(row) }</tbody></table>
            </div>
        </>
    }
}

fn gets(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let found = meaning::exposure(view.rules, cost, view.session.today);
    let rows = impact::paid(view, cost, &found);
    let steps = rows
        .iter()
        .filter_map(|row| found.get(row.index))
        .flat_map(|one| &one.benefit.steps);
    html! {
        <>
            { impact::ledger(view, &rows) }
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
        heading,
        html! { <>{ impact::statements(view, cost, view.session.region()) }{ conflict.unwrap_or_default() }</> },
    )
}

/// How it is done: the ways for donors, and how prices follow the months.
fn next(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let is_private = matches!(cost.plan.payer, Payer::Donor | Payer::Employer | Payer::Own);
    let ways = if is_private {
        vec![
            view.rules.gn_lingkaran,
            view.rules.sertakan,
            view.rules.prepaid_price,
        ]
    } else {
        Vec::new()
    };
    html! {
        <>
            if !is_private { { p("", text(texts.planner_next_government())) } }
            { for ways.into_iter().map(|way| listed(texts, way, Opened::Always)) }
        </>
    }
}
