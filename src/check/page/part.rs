//! What stands behind the result, each part a page of its own.

use crate::check::component::facts::facts;
use crate::check::component::family::family;
use crate::check::component::near_miss::near_misses;
use crate::check::component::other_doors::other_doors;
use crate::check::component::pass_on::pass_on;
use crate::check::component::price::price;
use crate::check::component::reasons::reasons;
use crate::check::component::route_details::{duty, route_details};
use crate::check::component::rules_used::rules_used;
use crate::check::page::told::told;
use crate::check::route::{Part, Route};
use crate::check::session::Action;
use crate::check::view::{Titled, View};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html;
use crate::screen::component::html::{all, button, div, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::link::to_area;
use crate::stories;
use payung_check::outlook::Outlook;
use payung_check::rules::PersonRules;
use payung_questions::eligibility::Worker;
use payung_values::route::Route as Path;
use payung_words::check::brief;
use payung_words::texts::Texts;
use yew::prelude::*;

/// The page, or what to do where there is no result.
pub fn part(view: View<'_>, part: Part) -> Titled {
    let heading = heading(view.texts, part);
    let (title, html) = told(view, &|outlook, worker| {
        html! {
            <>
                { masthead_edge() }
                <div class="wrap">
                    { div("question__top", view.link(&Route::Result, "plain", text(view.texts.sheet_back())).into()) }
                    { html::title(heading.clone()) }
                </div>
                { body(view, worker, outlook, part) }
            </>
        }
    });
    (format!("{heading}: {title}"), html)
}

/// The heading of a part, which is also the words of the link to it.
pub fn heading(texts: Texts, part: Part) -> String {
    match part {
        Part::Why => texts.part_why(),
        Part::Price => texts.part_price(),
        Part::Family => texts.part_family(),
        Part::Registering => texts.part_registering(),
        Part::Send => texts.part_send(),
    }
    .to_string()
}

/// The parts that say something to this person, in the order in which they are offered. Passing on stands beside the
/// first step.
pub fn shown(rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Vec<Part> {
    let has_family = brief::family(rules, worker, outlook).is_some();
    let is_owed = matches!(
        outlook.answer.route,
        Path::Employer | Path::Contractor | Path::Migrant
    );
    let has_price = is_owed || outlook.door_price().is_some() || outlook.other_doors().next().is_some();
    let parts = [
        (Part::Why, true),
        (Part::Price, has_price),
        (Part::Family, has_family),
        (Part::Registering, true),
    ];
    parts
        .into_iter()
        .filter_map(|(part, is_shown)| is_shown.then_some(part))
        .collect()
}

/// The matter of a part.
pub fn body(view: View<'_>, worker: &Worker, outlook: &Outlook, part: Part) -> Html {
    let texts = view.texts;
    match part {
        Part::Why => all(vec![
            reasons(view, worker, outlook),
            near_misses(view, worker, outlook),
            answers(view),
        ]),
        Part::Price => all(vec![
            price(view, worker, outlook),
            other_doors(texts, &view.rules.person, worker, outlook),
            duty(view, worker, outlook),
        ]),
        Part::Family => html! {
            if let Some(received) = brief::family(&view.rules.person, worker, outlook) {
                { family(texts, received, outlook.answer.door.is_some()) }
                { div("wrap", to_area(stories::route::AREA, "plain", text(texts.result_stories()))) }
            }
        },
        Part::Registering => all(vec![
            route_details(view, worker, outlook),
            rules_used(view, outlook),
        ]),
        Part::Send if view.session.is_visit => Html::default(),
        Part::Send => pass_on(view, worker, outlook),
    }
}

/// The answers, and forgetting them.
fn answers(view: View<'_>) -> Html {
    let texts = view.texts;
    let body = html! {
        <>
            { facts(view) }
            if !view.session.is_visit {
                <div class="actions push-m">
                    { button("button button--quiet", view.on_press(Action::Forget, Some(Route::Start)), text(texts.delete_all())) }
                </div>
                { p("privacy push-s", text(texts.answers_tab_only())) }
            }
        </>
    };
    section(
        "jawaban-anda",
        texts.answers_heading().to_string(),
        body,
        Vec::new(),
    )
}
