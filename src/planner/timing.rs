//! When to begin and when to pay: the cheapest first month of a range, and what paying everything at once does.

use crate::planner::session::Action;
use crate::planner::view::View;
use crate::screen::component::html::p;
use crate::screen::component::listed::{Opened, listed};
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use payung_planner::draft::Wanted;
use payung_planner::start::{self, MOST_STARTS};
use payung_planner::{Cost, Refusal, prepaying};
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::planner as words;
use payung_words::texts::args;
use yew::prelude::*;

/// How long after the plan's first month one might still begin, where nothing else was typed.
const A_YEAR_LATER: u16 = 11;

/// Both sections.
pub fn timing(view: View<'_>, cost: &Cost, wanted: Wanted) -> Html {
    // How long a budget lasts is another question at every first month.
    let start = (wanted != Wanted::Months).then(|| beginning(view, cost));
    html! { <>{ start.unwrap_or_default() }{ prepaid(view, cost) }</> }
}

fn beginning(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let from = cost.plan.from;
    let typed = view.session.last_start.trim();
    let read = view.session.last_start();
    let last = read.or_else(|| from.plus(A_YEAR_LATER)).unwrap_or(from);
    let found = start::starts(view.rules, &cost.plan, YearMonth::of(view.session.today), last);
    let problem = match (&found, read) {
        (_, None) if !typed.is_empty() => Some(
            texts
                .planner_not_a_month(args::PlannerNotAMonth {
                    example: &format::month(texts, from),
                    typed,
                })
                .to_string(),
        ),
        (Err(Refusal::LastBeforeFirst { first, .. }), _) => Some(
            texts
                .planner_start_before(args::PlannerStartBefore {
                    month: &format::month(texts, *first),
                })
                .to_string(),
        ),
        _ => None,
    };
    let box_ = Entry {
        id: "mulai-terakhir",
        label: texts.planner_start_last().to_string(),
        hint: Some(
            texts
                .planner_from_hint(args::PlannerFromHint {
                    example: &format::month(texts, last),
                })
                .to_string(),
        ),
        typed: view.session.last_start.clone(),
        problem,
        ontype: view.on_type(Action::LastStart),
        ..Entry::default()
    };
    let told = found.ok().map(|found| {
        let rows = found.candidates.iter().map(|start| Row {
            name: format::month(texts, start.from),
            notes: Vec::new(),
            figures: vec![
                start.total.written(texts),
                words::difference(texts, start.difference),
            ],
        });
        let table = Table {
            caption: texts.planner_start_caption().to_string(),
            captioned: false,
            head: vec![
                texts.planner_start_month().to_string(),
                texts.planner_compare_total().to_string(),
                texts.planner_start_difference().to_string(),
            ],
            rows: rows.collect(),
        };
        let cut = found.is_cut.then(|| {
            texts.planner_start_cut(args::PlannerStartCut {
                months: &MOST_STARTS.to_string(),
            })
        });
        html! {
            <>
                { for words::starts(texts, &found).into_iter().map(|sentence| p("", sentence.into())) }
                if let Some(cut) = cut { { p("note", text(cut)) } }
                <details class="why">
                    <summary>{ text(texts.planner_start_table()) }</summary>
                    <div class="why__body">{ table.view() }</div>
                </details>
            </>
        }
    });
    let body = html! {
        <>
            <div role="status">{ told.unwrap_or_default() }</div>
            { box_.view() }
        </>
    };
    section(
        "kapan",
        texts.planner_start().to_string(),
        body,
        vec![text(texts.planner_start_note())],
    )
}

fn prepaid(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let Ok(prepaid) = prepaying::prepaid(cost) else {
        return Html::default();
    };
    let months = cost.plan.months.get().to_string();
    let naive = prepaid.at_first_price.written(texts);
    let size = Rupiah::new(prepaid.missing.get().saturating_abs()).written(texts);
    let slip = match prepaid.missing.cmp(&Rupiah::ZERO) {
        std::cmp::Ordering::Greater => Some(texts.planner_prepaid_missing(args::PlannerPrepaidMissing {
            missing: &size,
            months: &months,
            naive: &naive,
        })),
        std::cmp::Ordering::Less => Some(texts.planner_prepaid_excess(args::PlannerPrepaidExcess {
            excess: &size,
            months: &months,
            naive: &naive,
        })),
        std::cmp::Ordering::Equal => None,
    };
    let body = html! {
        <>
            { p("", text(texts.planner_prepaid_same(args::PlannerPrepaidSame { total: &prepaid.total.written(texts) }))) }
            if let Some(slip) = slip { { p("push-s", text(slip)) } }
            { for prepaying::facts(view.rules).iter().map(|fact| listed(texts, fact, Opened::OnDemand)) }
        </>
    };
    section("di-muka", texts.planner_prepaid().to_string(), body, Vec::new())
}
