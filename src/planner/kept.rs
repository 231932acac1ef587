//! Plans that the tab keeps to be compared: keeping one's own, and what was kept.

use crate::planner::pass_on::own_hash;
use crate::planner::route::Route;
use crate::planner::session::Action;
use crate::planner::view::{Then, View};
use crate::screen::component::bold::bold;
use crate::screen::component::html::{all, div, li, only, p, ul};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_planner::Answer;
use payung_planner::link::{self, BETWEEN, MOST_BESIDE, Shared};
use payung_typed::link::LinkProblem;
use payung_words::planner as words;
use payung_words::texts::args;
use yew::prelude::*;

/// A plan of an address, and what comes of it.
pub struct Kept {
    /// The plan as the link has it.
    pub hash: String,
    /// What the link holds.
    pub shared: Shared,
    /// What comes of it; `None` where no group has a price.
    pub answer: Option<Answer>,
}

impl Kept {
    fn sentence(&self, view: View<'_>) -> Option<String> {
        let wanted = self.shared.draft.wanted();
        let told = words::answer(view.rules, view.texts, self.answer.as_ref()?, wanted);
        Some(told.line)
    }
}

/// The plans of an address.
///
/// # Errors
///
/// Why one of them cannot be read.
pub fn read(view: View<'_>, hash: &str) -> Result<Vec<Kept>, LinkProblem> {
    let read = link::read_beside(view.rules, hash)?;
    let kept = |(shared, hash): (Shared, &str)| {
        let answer = shared.answer(view.rules);
        if answer.is_none() && shared.left_out.is_empty() {
            return Err(LinkProblem::NotOurs);
        }
        let hash = hash.to_owned();
        Ok(Kept { hash, shared, answer })
    };
    read.into_iter().zip(hash.split(BETWEEN)).map(kept).collect()
}

/// What the plan at this place is called.
pub fn plan_name(view: View<'_>, index: usize) -> String {
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
            .and_then(|kept| kept.first()?.sentence(view));
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
