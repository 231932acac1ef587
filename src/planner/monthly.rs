//! What each month costs: the drawing, on phones a list with bars; the same figures as a table; why prices change.

use crate::planner::chart::{chart, groups, key, lying};
use crate::planner::view::View;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use crate::screen::component::trace::source;
use payung_planner::Cost;
use payung_planner::picture::{self, Column};
use payung_planner::schedule::{self, Cell};
use payung_words::format;
use payung_words::planner as words;
use payung_words::planner::Changed;
use payung_words::texts::args;
use yew::prelude::*;

/// The part of the answer.
pub fn monthly(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    html! {
        <section class="push" aria-labelledby="perbulan">
            <h2 id="perbulan">{ text(texts.planner_monthly()) }</h2>
            { key(view, cost) }
            { chart(view, cost) }
            { list(view, cost) }
            { groups(view, cost) }
            <details class="why push-s">
                <summary>{ text(texts.planner_as_table()) }</summary>
                <div class="why__body">{ table(view, cost) }</div>
            </details>
            { why(view, cost) }
        </section>
    }
}

/// A row a month with a bar, for narrow screens.
fn list(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let row = |column: &Column| {
        let change = words::changes_in(texts, cost, column.month).map(|change| {
            html! { <tr class="barlist__change" role="row"><th role="rowheader" scope="row">{ change }</th></tr> }
        });
        let month = format::month(texts, column.month);
        let month = if column.months > 1 {
            texts
                .planner_month_span(args::PlannerMonthSpan {
                    from: &month,
                    months: &column.months.to_string(),
                })
                .to_string()
        } else {
            month
        };
        html! {
            <>
                { change.unwrap_or_default() }
                <tr role="row">
                    <th role="rowheader" scope="row">{ month }</th>
                    <td role="cell" class="num">{ column.total.to_string() }</td>
                    <td role="cell" class="barlist__bar">{ lying(&column.ends) }</td>
                </tr>
            </>
        }
    };
    html! {
        <table class="table barlist chart__narrow push-s" role="table" aria-label={texts.planner_monthly().to_string()}>
            <thead class="visually-hidden" role="rowgroup"><tr role="row">
                <th role="columnheader" scope="col">{ text(texts.planner_month()) }</th>
                <th role="columnheader" scope="col">{ text(texts.planner_all_groups()) }</th>
                <th role="columnheader" scope="col">{ text(texts.planner_bar()) }</th>
            </tr></thead>
            <tbody role="rowgroup">{ for picture::rows(cost).iter().map(row) }</tbody>
            <tfoot role="rowgroup"><tr role="row">
                <th role="rowheader" scope="row">{ text(texts.planner_sum()) }</th>
                <td role="cell" class="num">{ cost.total.to_string() }</td>
            </tr></tfoot>
        </table>
    }
}

/// The schedule, month by month and group by group.
pub fn table(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let schedule = schedule::table(cost);
    let caption = texts.planner_monthly_table().to_string();
    let head = words::schedule_heads(texts, cost);
    let cell = |cell: &Cell| html! { <td class="num">{ shown(view, cell) }</td> };
    let row = |cells: &Vec<Cell>| match cells.split_first() {
        Some((first, rest)) => {
            html! { <tr><th scope="row">{ shown(view, first) }</th>{ for rest.iter().map(cell) }</tr> }
        }
        None => Html::default(),
    };
    let column = |(index, name): (usize, String)| {
        html! { <th scope="col" class={(index > 0).then_some("num")}>{ name }</th> }
    };
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={caption.clone()}>
            <table class="table">
                <caption class="visually-hidden">{ caption }</caption>
                <thead><tr>{ for head.into_iter().enumerate().map(column) }</tr></thead>
                <tbody>{ for schedule.months.iter().map(row) }</tbody>
                <tfoot><tr>
                    <th scope="row">{ text(texts.planner_sum()) }</th>
                    { for schedule.sums.iter().skip(1).map(cell) }
                </tr></tfoot>
            </table>
        </div>
    }
}

fn shown(view: View<'_>, cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Month(month) => format::month(view.texts, *month),
        Cell::Money(amount) => amount.to_string(),
    }
}

/// Why prices change, with the window's source; and how the payer's money stands to it.
fn why(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let standings = words::standings(texts, cost);
    let (n_changes, changes) = (words::n_changes(cost), words::changes(texts, cost));
    if n_changes == 0 && standings.is_empty() {
        return Html::default();
    }
    let change = |change: Changed| {
        let basis = change.window.map(|window| source(texts, &window.basis));
        html! { <li class="trace__step">{ change.words }<span class="trace__law">{ basis.unwrap_or_default() }</span></li> }
    };
    let question = if n_changes == 0 {
        texts.planner_why_same().to_string()
    } else {
        texts
            .planner_why_changes(args::PlannerWhyChanges {
                count: &n_changes.to_string(),
                jumlah: format::plural(n_changes),
            })
            .to_string()
    };
    html! {
        <details class="why">
            <summary>{ question }</summary>
            <div class="why__body">
                if n_changes > 0 { <ul>{ for changes.into_iter().map(change) }</ul> }
                { for standings.into_iter().map(|sentence| p("push-s", sentence.into())) }
            </div>
        </details>
    }
}
