//! What every screen of this area sees.

use crate::book::route::Route;
use crate::book::session::Action;
use crate::platform::press;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{all, div, li, only, p, title, ul};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::grade;
use crate::screen::field::HINT;
use crate::screen::shell;
use payung_book::{Held, Rule};
use payung_rules::coverage::Coverage;
use payung_rules::open_question::OpenQuestion;
use payung_values::citation::{Basis, Confidence, Source};
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::precision::Precision;
use payung_words::book as words;
use payung_words::format;
use payung_words::said::said;
use payung_words::step;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

pub use crate::screen::shell::Titled;

/// The open rulebook.
pub struct Rulebook;

/// What every screen of it sees.
pub type View<'a> = shell::View<'a, Rulebook>;

impl View<'_> {
    /// Tells the tab something when a value has been typed, once a press of something else has landed.
    pub fn on_type(self, action: impl Fn(String) -> Action + 'static) -> Callback<String> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| {
            let (dispatch, action) = (dispatch.clone(), action(typed));
            press::after_press(move || dispatch.dispatch(action));
        })
    }

    /// What a rule is called.
    pub fn name(self, rule: &Rule) -> String {
        words::name(self.texts, &self.rules.rules, rule.title)
    }

    /// What a rule says, in one line.
    pub fn value(self, held: &Held) -> String {
        words::value(self.texts, &self.rules.rules, held.value)
    }

    /// A link to a rule, by its name.
    pub fn rule_link(self, rule: &Rule) -> Html {
        let to = Route::Rule { id: rule.id.clone() };
        self.link(&to, "plain", self.name(rule).into())
    }

    /// A rule as a row: its name, and what it says on the device's day.
    pub fn row(self, rule: &Rule) -> Html {
        let held = rule.nearest(self.session.today);
        div(
            "links__row",
            held.map_or_else(|| self.rule_link(rule), |held| self.row_words(rule, held)),
        )
    }

    /// The words of such a row.
    pub fn row_words(self, rule: &Rule, held: &Held) -> Html {
        let said = vec![
            self.value(held).into(),
            " ".into(),
            grade(self.texts, &held.basis),
        ];
        all(vec![self.rule_link(rule), p("", all(said))])
    }

    /// What was said of protected workers: the words, what to know of them, what they rest on.
    pub fn statement(self, statement: &Coverage) -> Html {
        let note = statement.note.map(|note| p("", self.said(note)));
        all(vec![
            p("", said(self.texts, statement).into()),
            note.unwrap_or_default(),
            p("trace__law", self.cited(&statement.basis)),
        ])
    }

    /// An open question: what is asked, what is known, who could settle it.
    pub fn question(self, question: &OpenQuestion) -> Html {
        let who = words::doubt::said(self.texts, question.settled_by.text(self.texts.language()));
        all(vec![
            html! { <b>{ self.said(question.question) }</b> },
            p("", self.said(question.known)),
            p("", html! { <b>{ who }</b> }),
        ])
    }

    /// A text of the rules.
    pub fn said(self, text: LocalText) -> Html {
        text.text(self.texts.language()).into()
    }

    /// As [`Self::cited`], of what holds from no day: when it was checked is all there is.
    pub fn cited_undated(self, source: &'static Source, confidence: Confidence, checked_on: Date) -> Html {
        self.cited(&Basis {
            source,
            place: "",
            since: checked_on,
            precision: Precision::Report,
            confidence,
            checked_on,
        })
    }

    /// A source as it is cited, as a link to its page, then how sure we are and when it was checked.
    pub fn cited(self, basis: &Basis) -> Html {
        let texts = self.texts;
        let to = Route::Source {
            key: basis.source.key.to_owned(),
        };
        let checked = texts.day_checked(args::DayChecked {
            date: &format::date(texts, basis.checked_on),
        });
        all(vec![
            self.link(&to, "plain", step::source(texts, basis).into()),
            " ".into(),
            grade(texts, basis),
            " ".into(),
            text(checked),
        ])
    }
}

/// How to search, which a box of a search is described by.
pub fn hint(words: Cow<'static, str>) -> Html {
    html! { <p class="question__hint" id={HINT}>{ text(words) }</p> }
}

/// Sentences, one below the other.
pub fn listed(lines: Vec<Html>) -> Html {
    ul(
        "listed__items",
        lines.into_iter().map(|line| li("", line)).collect(),
    )
}

/// A section of rows, if there is one.
pub fn rows_below(id: &'static str, heading: Cow<'static, str>, rows: Vec<Html>) -> Html {
    only(!rows.is_empty(), || {
        section(id, heading.into_owned(), rows.into_iter().collect(), Vec::new())
    })
}

/// A screen: its heading, a sentence, and what stands below; its sections bring their own width.
pub fn screen(view: View<'_>, name: String, lead: Vec<Html>, sections: Vec<Html>) -> Titled {
    let back = view.link(&Route::List, "plain", text(view.texts.book_to_all()));
    let head = [title(name.clone())]
        .into_iter()
        .chain(lead)
        .chain([p("", back)])
        .collect();
    let body = all(vec![masthead_edge(), div("wrap flow", all(head)), all(sections)]);
    (name, body)
}

/// A screen with a heading, a sentence and the way to all rules.
pub fn plain(view: View<'_>, name: String, note: String) -> Titled {
    screen(view, name, vec![p("", note.into())], Vec::new())
}
