//! Plans that were kept, side by side. The address holds all of them, so that somebody else sees the same.

use crate::planner::kept::{Kept, plan_name, read};
use crate::planner::route::Route;
use crate::planner::shared::unreadable;
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
                { p("note push-s", text(texts.planner_beside_note())) }
            </div>
        </>
    };
    (title, body)
}

fn table(view: View<'_>, caption: &str, kept: &[Kept]) -> Html {
    let texts = view.texts;
    let plans: Vec<Beside<'_>> = kept
        .iter()
        .map(|one| Beside {
            answer: &one.answer,
            area: one.shared.area,
            shares: one.shared.question.divides(),
        })
        .collect();
    let head = |(index, one): (usize, &Kept)| {
        let area = one.shared.area.map(|area| area.code);
        let hash = link::write(&one.shared.question, area, view.rules.checked_on);
        html! { <th scope="col">{ view.link(&Route::Shared { hash }, "plain", plan_name(view, index).into()) }</th> }
    };
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
                    { for kept.iter().enumerate().map(head) }
                </tr></thead>
                <tbody>{ for told::lines(view.rules, texts, &plans).into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}
