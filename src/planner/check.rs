//! The check of a published budget, and examples that one tap fills in.

use crate::planner::form::{Filled, groups, on_demand};
use crate::planner::route::Route;
use crate::planner::session::{Action, Form};
use crate::planner::view::{Then, Titled, View};
use crate::screen::component::bold::bold;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{all, div, h3, only, p, span};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use crate::screen::link::outward;
use payung_planner::claim::{self, PRINTED, is_wage_earners};
use payung_planner::draft::{Field, FieldPath};
use payung_planner::published::{self, Check};
use payung_rules::printed::Printed;
use payung_words::format::Written as _;
use payung_words::planner as words;
use payung_words::planner::check;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The page.
pub fn check(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.planner_check_title().to_string();
    let read = claim::read(view.rules, &view.session.claim);
    let problems = read.as_ref().err().cloned().unwrap_or_default();
    let checked = read
        .ok()
        .and_then(|claim| published::check(view.rules, &claim).ok());
    let filled = Filled {
        view,
        form: Form::Claim,
        problems: &problems,
    };
    let told = match &checked {
        Some(check) => html! {
            <>
                { p("answer__line", bold(&check::verdict(texts, check))) }
                { for check::beside(view.rules, texts, check).into_iter().map(|said| p("answer__rest", said.into())) }
            </>
        },
        None if filled.is_wrong() => filled.wrong(),
        None => p("answer__rest", text(texts.planner_check_blank())),
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                { div("question__top", view.link(&Route::Plan, "plain", text(texts.planner_to_plan()))) }
                <h1 class="plan__title" tabindex="-1">{ title.clone() }</h1>
                { p("question__hint", text(texts.planner_check_lead())) }
                <div class="plan">
                    { form(filled) }
                    <div>
                        <div class="answer" id="jawaban" role="status" tabindex="-1">{ told }</div>
                        if let Some(check) = &checked { { found(view, check) } }
                    </div>
                </div>
            </div>
            { examples(view) }
        </>
    };
    (title, body)
}

fn form(filled: Filled<'_>) -> Html {
    let texts = filled.view.texts;
    html! {
        <form class="plan__form" novalidate=true aria-label={texts.planner_check_title().to_string()} onsubmit={filled.onsubmit()}>
            { filled.summary() }
            { groups(filled, Html::default(), |index| group(filled, index)) }
            { filled.months() }
            { filled.money(PRINTED, texts.planner_check_printed().to_string(), Some(texts.planner_budget_hint().to_string())) }
            { filled.payer() }
            { filled.first_month() }
            <div class="actions push-m">
                <button class="button button--wide" type="submit">{ text(texts.planner_check_go()) }</button>
            </div>
            <p class="privacy push-s"><b>{ text(texts.planner_privacy_bold()) }</b>{ " " }{ text(texts.planner_privacy()) }</p>
        </form>
    }
}

/// One group: how many, and on demand what they do and earn and which programs they have, which wage earners do not choose.
fn group(filled: Filled<'_>, index: usize) -> Html {
    let texts = filled.view.texts;
    let workers = filled.entry(
        FieldPath::of_group(Field::Workers, index),
        texts.planner_check_workers().to_string(),
        None,
        None,
        Some(texts.planner_workers_unit().to_string()),
    );
    let has_choice = !is_wage_earners(&filled.view.session.claim, index);
    let rest = all(vec![
        filled.sector(index),
        filled.income(index),
        only(has_choice, || filled.programs(index)),
    ]);
    all(vec![
        workers,
        on_demand(texts, &texts.planner_check_more(), index, rest),
    ])
}

/// What would explain the gap, and how the premium was counted.
fn found(view: View<'_>, check: &Check) -> Html {
    let texts = view.texts;
    let row = |explanation| {
        let (name, gives) = check::explanation(texts, check, explanation);
        html! { <li class="trace__step"><b>{ name }</b>{ span("trace__law", gives.into()) }</li> }
    };
    let fits = match (check.closeness, check.explanations.as_slice()) {
        (Some(_), _) => Html::default(),
        (None, []) => p("push-m", check::unexplained(texts, check).into()),
        (None, explanations) => html! {
            <>
                { h3("push-m", text(texts.planner_check_fits())) }
                { p("note", text(texts.planner_check_fits_note())) }
                <ul class="push-s">{ for explanations.iter().map(row) }</ul>
            </>
        },
    };
    let question = texts
        .planner_check_why(args::PlannerCheckWhy {
            premium: &check.premium.written(texts),
        })
        .to_string();
    html! { <>{ fits }{ trace(texts, &question, &check.steps, None) }</> }
}

/// Where a budget was reported; what is an address leads there.
fn reported(texts: Texts, reference: &'static str) -> Html {
    let words = text(texts.planner_example_source(args::PlannerExampleSource { source: reference }));
    if reference.contains(' ') {
        return words;
    }
    outward(["https://", reference].concat(), "plain away", words)
}

fn examples(view: View<'_>) -> Html {
    let texts = view.texts;
    let row = |printed: &Printed| {
        let claim = payung_planner::printed::claim_of(printed);
        let line = texts.planner_example_line(args::PlannerExampleLine {
            months: &words::months(texts, claim.plan.months.get()),
            people: &words::people(texts, claim.workers()),
            printed: &claim.printed.written(texts),
        });
        let action = Action::Adopt(Form::Claim, claim::draft(&claim));
        html! {
            <li class="links__row">
                { view.button("plain", printed.label.text(texts.language()).into(), action, Then::Focus("#jawaban")) }
                { p("", text(line)) }
                { p("", reported(texts, printed.reference)) }
            </li>
        }
    };
    let list = html! { <ul class="links">{ for view.rules.printed.iter().map(row) }</ul> };
    section(
        "contoh-anggaran",
        texts.planner_examples().to_string(),
        list,
        vec![text(texts.planner_examples_note())],
    )
}
