//! Plans that were kept, side by side. The address holds all of them, so that somebody else sees the same.

use crate::planner::pass_on::own_hash;
use crate::planner::route::Route;
use crate::planner::session::Action;
use crate::planner::shared::unreadable;
use crate::planner::view::{Then, Titled, View, plain};
use crate::screen::component::bold::bold;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{all, div, li, only, p, span, ul};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_planner::Answer;
use payung_planner::link::{self, MOST_BESIDE, Shared};
use payung_typed::link::LinkProblem;
use payung_words::planner as words;
use payung_words::planner::beside::{self as told, Beside, Line};
use payung_words::texts::args;
use yew::prelude::*;

/// A plan of an address, and what comes of it.
struct Kept {
    shared: Shared,
    answer: Answer,
}

impl Kept {
    fn sentence(&self, view: View<'_>) -> String {
        words::answer(view.rules, view.texts, &self.answer, self.shared.draft.wanted()).line
    }
}

fn read(view: View<'_>, hash: &str) -> Result<Vec<Kept>, LinkProblem> {
    let shared = link::read_beside(view.rules, hash)?.into_iter();
    let kept = |shared: Shared| {
        let answer = shared
            .draft
            .answer(view.rules)
            .map_err(|_| LinkProblem::NotOurs)?;
        Ok(Kept { shared, answer })
    };
    shared.map(kept).collect()
}

fn plan_name(view: View<'_>, index: usize) -> String {
    let place = &(index + 1).to_string();
    view.texts
        .planner_beside_plan(args::PlannerBesidePlan { place })
        .to_string()
}

/// The section that keeps one's own plan and shows what was kept.
pub fn keeping(view: View<'_>) -> Html {
    let texts = view.texts;
    let kept = &view.session.kept;
    let own = own_hash(view).filter(|own| kept.len() < MOST_BESIDE && !kept.contains(own));
    if own.is_none() && kept.is_empty() {
        return Html::default();
    }
    let keep = own.map(|own| {
        view.button(
            "button button--quiet",
            text(texts.planner_beside_keep()),
            Action::KeepPlan(own),
            Then::Focus("#disimpan"),
        )
    });
    let row = |(index, hash): (usize, &String)| {
        let sentence = read(view, hash)
            .ok()
            .and_then(|kept| Some(kept.first()?.sentence(view)));
        let place = &(index + 1).to_string();
        let drop = view.button(
            "plain",
            text(texts.planner_beside_drop(args::PlannerBesideDrop { place })),
            Action::DropPlan(index),
            Then::Focus("#disimpan"),
        );
        let open = Route::Shared { hash: hash.clone() };
        let parts = vec![
            view.link(&open, "plain", plan_name(view, index).into()),
            ": ".into(),
            bold(&sentence.unwrap_or_default()),
            " ".into(),
            drop,
        ];
        li("trace__step", all(parts))
    };
    let beside = Route::Beside {
        hash: link::beside(kept),
    };
    let most = &MOST_BESIDE.to_string();
    let rows = ul("push-s", kept.iter().enumerate().map(row).collect());
    let open = only(kept.len() > 1, || {
        view.link(&beside, "button", text(texts.planner_beside_open()))
    });
    let body = vec![
        p(
            "",
            text(texts.planner_beside_lead(args::PlannerBesideLead { most })),
        ),
        rows,
        div("actions push-s", all(vec![keep.unwrap_or_default(), open])),
    ];
    section(
        "disimpan",
        texts.planner_beside().to_string(),
        all(body),
        Vec::new(),
    )
}

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
