//! The result in three screens: the verdict and the first step, what one pays and what the family receives, the other
//! steps; behind them pages of their own.

use crate::check::component::brief::brief;
use crate::check::component::rules_used::told_for;
use crate::check::component::steps::{first_step, next_steps};
use crate::check::page::part;
use crate::check::page::told::told;
use crate::check::route::Route;
use crate::check::session::Action;
use crate::check::view::{Titled, View};
use crate::screen::component::canopy_edge::edge;
use crate::screen::component::html::{button, li, p};
use crate::screen::component::picture::Picture;
use crate::screen::component::text::text;
use payung_check::outlook::Outlook;
use payung_check::situation::Situation;
use payung_questions::eligibility::Worker;
use payung_words::check::next_step;
use payung_words::check::verdict::{self, Look};
use payung_words::check::way::Way;
use payung_words::texts::args;
use yew::prelude::*;

/// The result, or what to do where there is none.
pub fn outcome(view: View<'_>) -> Titled {
    told(view, &|outlook, worker| result(view, worker, outlook))
}

fn result(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    html! {
        <div class="result">
            { canopy(view, worker, outlook) }
            { first_step(view, worker, outlook) }
            { brief(view, worker, outlook) }
            { next_steps(view, worker, outlook) }
            { more(view, worker, outlook) }
        </div>
    }
}

/// What stands behind the result: pages of their own; of somebody else's result, which has one address, disclosures.
fn more(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let parts = part::shown(&view.rules.person, worker, outlook).into_iter();
    let next = view.on_press(Action::NextPerson, Some(view.session.beginning()));
    if view.session.is_visit {
        return html! {
            <div class="wrap">{ for parts.map(|one| html! {
                <details class="why part">
                    <summary>{ part::heading(texts, one) }</summary>
                    { part::body(view, worker, outlook, one) }
                </details>
            }) }</div>
        };
    }
    let steps = next_step::steps(texts, view.rules, worker, outlook);
    let is_step = steps.iter().any(|step| step.ways.contains(&Way::NextPerson));
    html! {
        <nav class="wrap" aria-label={texts.part_more().to_string()}>
            <ul class="behind">
                { for parts.map(|one| li("", view.link(&Route::Part { part: one }, "plain", html! { part::heading(texts, one) }))) }
                { li("", view.link(&Route::Review, "plain", text(texts.result_answers()))) }
                if !is_step { { li("", button("plain", next, text(texts.next_person()))) } }
            </ul>
        </nav>
    }
}

fn canopy(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let told = verdict::verdict(texts, &view.rules.person, worker, outlook);
    let class = match told.look {
        Look::Sure => "canopy verdict verdict--yes",
        Look::Open => "canopy verdict verdict--unknown",
        Look::Other => "canopy verdict verdict--other",
    };
    let situation = Situation::of(&view.rules.person, worker, outlook);
    let person = match verdict::person(texts, &view.rules.person, worker, outlook.day) {
        Some(person) => texts.result_for(args::ResultFor { person: &person }).to_string(),
        None => texts.result_for_nobody().to_string(),
    };
    html! {
        <div {class}>
            <div class="wrap canopy__body" role="status">
                <div class="verdict__top">
                    { p("verdict__for", person.into()) }
                    if let Some(picture) = who_pays(situation) { { picture.view() } }
                </div>
                <h1 class="verdict__line" tabindex="-1">{ told.line }</h1>
                { p("verdict__note", told.note.into()) }
                if outlook.day != view.session.today { <p class="verdict__note"><b>{ told_for(view, outlook) }</b></p> }
            </div>
            { edge() }
        </div>
    }
}

/// A drawing of who pays; none where nobody does or nobody is known to.
const fn who_pays(situation: Situation) -> Option<Picture> {
    match situation {
        Situation::Government | Situation::Waiting { .. } => Some(Picture::Government),
        Situation::Donor => Some(Picture::Donor),
        Situation::Own | Situation::Lapsed => Some(Picture::Purse),
        Situation::Household { .. } => Some(Picture::House),
        Situation::Employee
        | Situation::VillageOfficial
        | Situation::GovernmentNonAsn
        | Situation::Project => Some(Picture::Employer),
        Situation::Abroad
        | Situation::CivilServant
        | Situation::NotWorking
        | Situation::Active
        | Situation::TooOld { .. }
        | Situation::Young { .. }
        | Situation::TooYoung { .. }
        | Situation::AreaUnknown
        | Situation::Province
        | Situation::NothingKnown => None,
    }
}
