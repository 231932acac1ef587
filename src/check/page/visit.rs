//! Somebody else's result: an example person's, or one that came in a link. The person's own answers stay as they are.

use crate::check::page::outcome;
use crate::check::route::Route;
use crate::check::session::Action;
use crate::check::view::{Titled, View, plain};
use crate::screen::component::html::{button, p};
use crate::screen::component::text::text;
use payung_check::answers::Answers;
use payung_check::link::{self, Shared};
use payung_rules::example::Example;
use payung_typed::link::LinkProblem;
use payung_values::date::Date;
use payung_words::format;
use payung_words::problem;
use payung_words::texts::args;
use yew::prelude::*;

/// The result of an example person.
pub fn example(view: View<'_>, example: &'static Example) -> Titled {
    let notice = view
        .texts
        .example_notice(args::ExampleNotice {
            name: example.name.text(view.texts.language()),
        })
        .to_string();
    visit(view, Answers::from_lines(example.lines), None, vec![notice])
}

/// The result that a link carries, or why it cannot be read.
pub fn shared(view: View<'_>, hash: &str) -> Titled {
    let texts = view.texts;
    let Shared {
        answers,
        day,
        rules,
        passed_over,
    } = match link::read(&view.rules.person, hash) {
        Ok(shared) => shared,
        Err(problem) => return unreadable(view, &problem),
    };
    let mut notices = vec![texts.shared_notice().to_string()];
    if let Some(rules) = rules.filter(|rules| *rules != view.rules.person.checked_on) {
        notices.push(
            texts
                .shared_older_rules(args::SharedOlderRules {
                    date: &format::date(texts, rules),
                })
                .to_string(),
        );
    }
    if !passed_over.is_empty() {
        notices.push(
            texts
                .shared_passed_over(args::SharedPassedOver {
                    parts: &passed_over.join(", "),
                })
                .to_string(),
        );
    }
    visit(view, answers, day, notices)
}

fn unreadable(view: View<'_>, problem: &LinkProblem) -> Titled {
    let texts = view.texts;
    let note = match problem {
        LinkProblem::NotOurs => texts.shared_foreign_note(),
        LinkProblem::Broken { part } => {
            texts.shared_broken_note(args::SharedBrokenNote { part: part.as_str() })
        }
        LinkProblem::OlderVersion { found } => texts.shared_older_note(args::SharedOlderNote {
            found: &found.to_string(),
        }),
        LinkProblem::NewerVersion { found } => texts.shared_newer_note(args::SharedNewerNote {
            found: &found.to_string(),
        }),
        LinkProblem::TooLong => texts.shared_long_note(),
    };
    plain(view, texts.shared_broken_title().to_string(), note.to_string())
}

/// A result below a notice whose it is, and the way to take over its answers.
fn visit(view: View<'_>, answers: Answers, day: Option<Date>, mut notices: Vec<String>) -> Titled {
    let texts = view.texts;
    let visited = view.session.visiting(answers.clone(), day);
    if let Some(Err(problem)) = visited.chosen_day() {
        notices.push(problem::figure(texts, &problem));
    }
    let has_answers = !answers.is_empty();
    let inside = View {
        session: &visited,
        ..view
    };
    let (title, body) = outcome::outcome(inside);
    let adopt = view.on_press(Action::Adopt(answers, day), Some(Route::Result));
    let own = view.session.onward();
    let body = html! {
        <>
            <div class="notice"><div class="wrap">
                { for notices.into_iter().map(|notice| html! { { p("", notice.into()) } }) }
                <div class="notice__row">
                    if has_answers {
                        { button("button button--quiet", adopt, text(texts.example_adopt())) }
                    }
                    { view.link(&own, "plain", text(texts.example_own())) }
                </div>
            </div></div>
            { body }
        </>
    };
    (title, body)
}
