//! A plan that came in a link. One's own stays as it is until one presses to take this one over.

use crate::planner::monthly::monthly;
use crate::planner::plan::{around, each, told};
use crate::planner::route::Route;
use crate::planner::session::Action;
use crate::planner::view::{Then, Titled, View, plain};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use payung_planner::link::{self, Shared};
use payung_typed::link::LinkProblem;
use payung_values::month::YearMonth;
use payung_words::format;
use payung_words::problem;
use payung_words::texts::args;
use yew::prelude::*;

/// The plan, or why the link cannot be read.
pub fn shared(view: View<'_>, hash: &str) -> Titled {
    let texts = view.texts;
    let shared = match link::read(view.rules, hash) {
        Ok(shared) => shared,
        Err(problem) => return unreadable(view, &problem),
    };
    let answer = shared.answer(view.rules);
    if answer.is_none() && shared.left_out.is_empty() {
        return unreadable(view, &LinkProblem::NotOurs);
    }
    let wanted = shared.draft.wanted();
    let title = texts.planner_title().to_string();
    let area = shared.area.map(|area| area.code.to_string());
    let adopt = Action::AdoptShared(shared.draft.clone(), area);
    let body = html! {
        <>
            { masthead_edge() }
            <div class="notice"><div class="wrap">
                { for notices(view, &shared).into_iter().map(|notice| p("", notice.into())) }
                <div class="notice__row">
                    { view.button("button button--quiet", text(texts.planner_adopt()), adopt, Then::Go(Route::Plan)) }
                    { view.link(&Route::Plan, "plain", text(texts.planner_own())) }
                </div>
            </div></div>
            <div class="wrap">
                <h1 class="plan__title" tabindex="-1">{ title.clone() }</h1>
                { for left_out(view, &shared).into_iter().map(|said| p("push-s", said.into())) }
                if let Some(answer) = &answer {
                    <div class="plan plan--alone">
                        <div>
                            <div class="answer">{ told(view, answer, wanted) }</div>
                            { monthly(view, &answer.cost) }
                            { each(view, answer, shared.area) }
                        </div>
                    </div>
                }
            </div>
            if let (Some(question), Some(answer)) = (&shared.question, &answer) {
                { around(view, question, answer, wanted, shared.area) }
            }
        </>
    };
    (title, body)
}

/// The groups of the link that are not in the plan, and what to do.
pub fn left_out(view: View<'_>, shared: &Shared) -> Vec<String> {
    let month = YearMonth::of(view.session.today);
    let left_out = shared.left_out.iter();
    left_out
        .map(|one| problem::left_out(view.rules, view.texts, &shared.draft, one, month))
        .collect()
}

fn notices(view: View<'_>, shared: &Shared) -> Vec<String> {
    let texts = view.texts;
    let mut notices = vec![texts.planner_shared().to_string()];
    if let Some(rules) = shared.rules.filter(|rules| *rules != view.rules.checked_on) {
        notices.push(
            texts
                .planner_shared_rules(args::PlannerSharedRules {
                    date: &format::date(texts, rules),
                })
                .to_string(),
        );
    }
    if !shared.passed_over.is_empty() {
        notices.push(
            texts
                .shared_passed_over(args::SharedPassedOver {
                    parts: &shared.passed_over.join(", "),
                })
                .to_string(),
        );
    }
    notices
}

/// That a link cannot be read, and why.
pub fn unreadable(view: View<'_>, problem: &LinkProblem) -> Titled {
    let texts = view.texts;
    let note = match problem {
        LinkProblem::NotOurs | LinkProblem::TooLong => texts.planner_link_foreign(),
        LinkProblem::Broken { part } => texts.planner_link_cut(args::PlannerLinkCut { part: part.as_str() }),
        LinkProblem::OlderVersion { found } | LinkProblem::NewerVersion { found } => texts
            .planner_link_version(args::PlannerLinkVersion {
                found: &found.to_string(),
            }),
    };
    plain(view, texts.planner_link_broken().to_string(), note.to_string())
}
