//! Keeping a result and passing it on: a sheet to print, a text, a link.

use crate::check::route::Route;
use crate::check::session::{Action, Session};
use crate::check::view::View;
use crate::platform::{address, document};
use crate::screen::component::html::div;
use crate::screen::component::pass_on::{CARRIES, PassOn, Passed};
use crate::screen::component::read_aloud::ReadAloud;
use crate::screen::component::text::text;
use crate::screen::link::link_and;
use crate::screen::route::Route as _;
use payung_check::answers::Answers;
use payung_check::link::{self, AskedOn};
use payung_check::outlook::{self, Outlook};
use payung_check::topic::Topic;
use payung_questions::eligibility::Worker;
use payung_words::check::summary;
use payung_words::check::topic;
use payung_words::format;
use payung_words::texts::args;
use yew::prelude::*;

/// The result as it is passed on. Without the income it is that of somebody who did not give one, so that no price
/// tells it.
fn passed(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Passed {
    let session = view.session;
    let answers = passed_answers(session);
    let asked_on = if outlook.day == session.today {
        AskedOn::Today(outlook.day)
    } else {
        AskedOn::Chosen(outlook.day)
    };
    let hash = link::write(&view.rules.person, &answers, asked_on);
    let lines = if session.without_income {
        let worker = answers.worker(&view.rules.person, view.session.day());
        outlook::outlook(&view.rules.person, &worker, outlook.day)
            .map(|outlook| summary::lines(view.texts, view.rules, &worker, &outlook))
            .unwrap_or_default()
    } else {
        summary::lines(view.texts, view.rules, worker, outlook)
    };
    Passed {
        text: lines.join("\n"),
        link: address::whole(&["#", &hash].concat()),
    }
}

/// The answers that are passed on.
fn passed_answers(session: &Session) -> Answers {
    let mut answers = session.answers.clone();
    if session.without_income {
        answers.forget(Topic::Income);
    }
    answers
}

/// Prints the sheet at the first press. Where nothing prints, the sheet stands there all the same.
fn print(view: View<'_>) -> Html {
    let words = text(view.texts.pass_sheet());
    link_and(
        Route::Sheet.path(),
        "button button--quiet",
        words,
        document::print_soon,
    )
}

/// The section.
pub fn pass_on(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, session) = (view.texts, view.session);
    let passed = passed(view, worker, outlook);
    let aloud = summary::spoken(texts, view.rules, worker, outlook);
    let dispatch = view.dispatch.clone();
    PassOn {
        passed,
        heading: texts.pass_heading(),
        link_name: texts.pass_link(),
        text_name: texts.pass_text(),
        carries: carries(view),
        keeping: print(view),
        more: html! {
            if session.device.has_voice {
                <ReadAloud {texts} words={aloud} class="button button--quiet" />
            }
        },
        copied: session.copied,
        oncopied: Callback::from(move |copied| dispatch.dispatch(Action::Copied(copied))),
    }
    .view(texts)
}

/// What the link carries, in words, and the choice to leave the income out of everything that is passed on.
fn carries(view: View<'_>) -> Html {
    let (texts, session) = (view.texts, view.session);
    let answers = passed_answers(session);
    let settled = Topic::ALL
        .iter()
        .filter(|topic| answers.is_settled(&view.rules.person, **topic, session.day()));
    let names = settled.map(|one| format::in_sentence(&topic::name(texts, *one)));
    let names = names.collect::<Vec<_>>().join(", ");
    let dispatch = view.dispatch.clone();
    let without = !session.without_income;
    let onchange = move |_: Event| dispatch.dispatch(Action::WithoutIncome(without));
    let has_income = session
        .answers
        .is_settled(&view.rules.person, Topic::Income, session.day())
        && !session.answers.is_unknown(Topic::Income);
    let inside = html! {
        <>
            <p class="note" id={CARRIES}>{ text(texts.pass_link_note(args::PassLinkNote { topics: &names })) }</p>
            if has_income {
                <label class="carries__without">
                    <input type="checkbox" checked={session.without_income} {onchange} />
                    <span>{ text(texts.pass_without_income()) }</span>
                </label>
            }
        </>
    };
    div("carries", inside)
}
