//! The day everything is computed for, and the rules that were in force.

use crate::check::component::figure_field::{Around, figure_field, form, read};
use crate::check::session::Action;
use crate::check::view::View;
use crate::screen::component::html::p;
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::{checked, source};
use payung_check::outlook::Outlook;
use payung_check::what_if::Figure;
use payung_words::format;
use payung_words::texts::args;
use yew::prelude::*;

/// The section.
pub fn rules_used(view: View<'_>, outlook: &Outlook) -> Html {
    let (texts, session) = (view.texts, view.session);
    let rows = outlook.bases(view.rules).into_iter().map(|basis| {
        html! { <li class="reason__note">{ source(texts, &basis) }{ " " }{ checked(texts, &basis) }</li> }
    });
    let body = html! {
        <>
            { p("", (told_for(view, outlook)).into()) }
            if !session.is_visit { { day_switch(view) } }
            <details class="why">
                <summary>{ text(texts.day_rules()) }</summary>
                <ul class="why__body flow flow--tight">{ for rows }</ul>
            </details>
        </>
    };
    let margin = texts
        .day_checked_all(args::DayCheckedAll {
            date: &format::date(texts, view.rules.person.checked_on),
        })
        .to_string();
    section(
        "aturan",
        texts.day_heading().to_string(),
        body,
        vec![html! { margin }],
    )
}

/// For which day, and whether that is today.
pub fn told_for(view: View<'_>, outlook: &Outlook) -> String {
    let date = format::date(view.texts, outlook.day);
    if outlook.day == view.session.today {
        view.texts.day_today(args::DayToday { date: &date }).to_string()
    } else {
        view.texts.day_other(args::DayOther { date: &date }).to_string()
    }
}

/// The box for another day, and the way back to today.
pub fn day_switch(view: View<'_>) -> Html {
    let texts = view.texts;
    let chosen = view.session.chosen_day();
    let (_, problem) = read(&chosen);
    let around = Around {
        label: texts.day_label().to_string(),
        hint: Some(texts.day_hint().to_string()),
        ..Around::default()
    };
    html! {
        <>
            { form(texts, figure_field(view, Figure::Day, around, problem)) }
            if chosen.is_some() {
                <div class="actions push-s">
                    <button class="button button--quiet" type="button"
                        onclick={view.on_press(Action::Try(Figure::Day, String::new()), None)}>{ text(texts.day_back()) }</button>
                </div>
            }
        </>
    }
}
