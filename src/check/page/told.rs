//! What a screen about a result shows: what it has to show, or what to do where there is none.

use crate::check::component::facts::facts;
use crate::check::component::rules_used::day_switch;
use crate::check::view::{Titled, View, plain};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html;
use crate::screen::component::html::p;
use payung_check::outlook::{self, Outlook};
use payung_questions::eligibility::Worker;
use payung_values::date::Date;
use payung_words::check::verdict;
use payung_words::format;
use payung_words::texts::args;
use yew::prelude::*;

/// What is shown of a result under its verdict as title, or what to do where there is none.
pub fn told(view: View<'_>, show: &dyn Fn(&Outlook, &Worker) -> Html) -> Titled {
    let texts = view.texts;
    if view.session.answers.is_empty() {
        let note = texts.nothing_answered_note().to_string();
        return plain(view, texts.nothing_answered_title().to_string(), note);
    }
    let day = view.session.day();
    let worker = view.session.answers.worker(&view.rules.person, day);
    match outlook::outlook(&view.rules.person, &worker, day) {
        Ok(outlook) => {
            let title = verdict::verdict(texts, &view.rules.person, &worker, &outlook).line;
            (
                texts
                    .result_title_yes(args::ResultTitleYes { scheme: &title })
                    .to_string(),
                show(&outlook, &worker),
            )
        }
        Err(refusal) => refused(view, refusal.first_day()),
    }
}

/// There is no answer: the day lies before the rules begin, or before the day of birth. The box for another day
/// stands there.
fn refused(view: View<'_>, first: Option<Date>) -> Titled {
    let texts = view.texts;
    let (title, note) = match first {
        Some(first) => (
            texts.refused_title().to_string(),
            texts
                .refused_note(args::RefusedNote {
                    date: &format::date(texts, first),
                })
                .to_string(),
        ),
        None => (
            texts.refused_age_title().to_string(),
            texts.refused_age_note().to_string(),
        ),
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                { html::title(title.clone()) }
                { p("", note.into()) }
                { day_switch(view) }
                { facts(view) }
            </div>
        </>
    };
    (title, body)
}
