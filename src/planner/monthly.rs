//! What each month costs: the drawing, on phones a list with bars; the same figures as a table; why prices change.

use crate::planner::chart::{chart, key, levels, lying};
use crate::planner::view::View;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use crate::screen::component::trace::source;
use payung_planner::picture::{self, Column};
use payung_planner::schedule::{self, Cell};
use payung_planner::{Cost, GroupCost};
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::planner as words;
use payung_words::planner::Changed;
use payung_words::texts::{Texts, args};
use std::borrow::Cow;
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
            { levels(view, cost) }
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
                    months: &words::months(texts, column.months),
                })
                .to_string()
        } else {
            month
        };
        html! { <>{ change.unwrap_or_default() }{ bar_row(texts, month, column.total, lying(&column.ends)) }</> }
    };
    let rows = picture::rows(cost).iter().map(row).collect();
    bar_list(
        "table barlist chart__narrow push-s",
        texts.planner_monthly(),
        texts.planner_month(),
        view,
        rows,
        cost,
    )
}

/// A row for each group with a bar, where the drawing of months joins some.
fn groups(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    if picture::parts(cost).len() == cost.groups.len() {
        return Html::default();
    }
    let names = words::group_names(texts, cost);
    let row = |((one, name), end): ((&GroupCost, String), i64)| {
        let name = format!(
            "{} {}",
            format::count(texts, one.group.workers),
            format::in_sentence(&name)
        );
        bar_row(texts, name, one.quote.total, lying(&[end]))
    };
    let rows = cost
        .groups
        .iter()
        .zip(names)
        .zip(picture::group_bars(cost))
        .map(row);
    let heading = html! { <h3 class="listed__head push-s">{ text(texts.planner_by_group()) }</h3> };
    let list = bar_list(
        "table barlist",
        texts.planner_by_group(),
        texts.planner_each_group(),
        view,
        rows.collect(),
        cost,
    );
    html! { <>{ heading }{ list }</> }
}

#[inline(never)]
fn bar_row(texts: Texts, name: String, total: Rupiah, bar: Html) -> Html {
    html! {
        <tr role="row">
            <th role="rowheader" scope="row">{ name }</th>
            <td role="cell" class="num">{ total.written(texts) }</td>
            <td role="cell" class="barlist__bar">{ bar }</td>
        </tr>
    }
}

/// A table of rows with bars, and the sum of all of them below.
#[inline(never)]
fn bar_list(
    class: &'static str,
    name: Cow<'static, str>,
    of: Cow<'static, str>,
    view: View<'_>,
    rows: Html,
    cost: &Cost,
) -> Html {
    let texts = view.texts;
    html! {
        <table {class} role="table" aria-label={name.into_owned()}>
            <thead class="visually-hidden" role="rowgroup"><tr role="row">
                <th role="columnheader" scope="col">{ text(of) }</th>
                <th role="columnheader" scope="col">{ text(texts.planner_all_groups()) }</th>
                <th role="columnheader" scope="col">{ text(texts.planner_bar()) }</th>
            </tr></thead>
            <tbody role="rowgroup">{ rows }</tbody>
            <tfoot role="rowgroup"><tr role="row">
                <th role="rowheader" scope="row">{ text(texts.planner_sum()) }</th>
                <td role="cell" class="num">{ cost.total.written(texts) }</td>
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
        Cell::Money(amount) => amount.written(view.texts),
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
