//! The day everything is computed for, and the rules that were in force.

use crate::check::component::figure_field::{Around, figure_field, form, read};
use crate::check::session::Action;
use crate::check::view::View;
use crate::screen::component::html::{all, button, div, li, only, opened, p, ul};
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
        let parts = vec![source(texts, &basis), " ".into(), checked(texts, &basis).into()];
        li("reason__note", all(parts))
    });
    let rows = ul("why__body flow flow--tight", rows.collect());
    let body = vec![
        p("", told_for(view, outlook).into()),
        only(!session.is_visit, || day_switch(view)),
        opened(text(texts.day_rules()), rows),
    ];
    let margin = texts
        .day_checked_all(args::DayCheckedAll {
            date: &format::date(texts, view.rules.person.checked_on),
        })
        .to_string();
    section(
        "aturan",
        texts.day_heading().to_string(),
        all(body),
        vec![margin.into()],
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
    let back = only(chosen.is_some(), || {
        let back = view.on_press(Action::Try(Figure::Day, String::new()), None);
        let back = button("button button--quiet", back, text(texts.day_back()));
        div("actions push-s", back)
    });
    all(vec![
        form(texts, figure_field(view, Figure::Day, around, problem)),
        back,
    ])
}
