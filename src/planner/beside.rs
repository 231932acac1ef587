//! Plans that were kept, side by side. The address holds all of them, so that somebody else sees the same.

use crate::planner::kept::{Kept, plan_name, read};
use crate::planner::route::Route;
use crate::planner::shared::{left_out, unreadable};
use crate::planner::view::{Titled, View, plain};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{div, p, span};
use crate::screen::component::text::text;
use payung_planner::link;
use payung_words::planner::beside::{self as told, Beside, Line};
use yew::prelude::*;

/// The plans of the address, or those that the tab has kept.
pub fn beside(view: View<'_>, hash: &str) -> Titled {
    let texts = view.texts;
    let title = texts.planner_beside_title().to_string();
    let hash = if hash.is_empty() {
        link::beside(&view.session.kept)
    } else {
        hash.to_owned()
    };
    if hash.is_empty() {
        return plain(view, title, texts.planner_beside_none().to_string());
    }
    let kept = match read(view, &hash) {
        Ok(kept) => kept,
        Err(problem) => return unreadable(view, &problem),
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                { div("question__top", view.link(&Route::Plan, "plain", text(texts.planner_to_plan()))) }
                <h1 class="plan__title" tabindex="-1">{ title.clone() }</h1>
                { table(view, &title, &kept) }
                { for left_out_of(view, &kept).into_iter().map(|said| p("push-s", said.into())) }
                { p("note push-s", text(texts.planner_beside_note())) }
            </div>
        </>
    };
    (title, body)
}

/// Of each plan the groups that are not in it, and what to do.
fn left_out_of(view: View<'_>, kept: &[Kept]) -> Vec<String> {
    let plans = kept.iter().enumerate();
    let of_plan = |(index, one): (usize, &Kept)| {
        let said = left_out(view, &one.shared).into_iter();
        let name = plan_name(view, index);
        said.map(|said| [&name, ". ", &said].concat()).collect::<Vec<_>>()
    };
    plans.flat_map(of_plan).collect()
}

fn table(view: View<'_>, caption: &str, kept: &[Kept]) -> Html {
    let texts = view.texts;
    let mut plans: Vec<Beside<'_>> = Vec::new();
    let mut heads: Vec<Html> = Vec::new();
    for (index, one) in kept.iter().enumerate() {
        let (Some(question), Some(answer)) = (&one.shared.question, &one.answer) else {
            continue;
        };
        plans.push(Beside {
            answer,
            area: one.shared.area,
            shares: question.divides(),
        });
        let open = Route::Shared {
            hash: one.hash.clone(),
        };
        let link = view.link(&open, "plain", plan_name(view, index).into());
        heads.push(html! { <th scope="col">{ link }</th> });
    }
    let cell = |(said, differs): (String, String)| {
        html! { <td>{ said }if !differs.is_empty() { { span("table__note", differs.into()) } }</td> }
    };
    let row = |line: Line| {
        html! { <tr><th scope="row">{ line.name }</th>{ for line.said.into_iter().map(cell) }</tr> }
    };
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={caption.to_owned()}>
            <table class="table beside">
                <caption class="visually-hidden">{ caption.to_owned() }</caption>
                <thead><tr>
                    <th scope="col">{ text(texts.planner_beside_all()) }</th>
                    { for heads }
                </tr></thead>
                <tbody>{ for told::lines(view.rules, texts, &plans).into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}
