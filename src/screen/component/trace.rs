//! "Kenapa Rp16.800?": the steps of an answer, in plain words first and with every source on demand.

use crate::screen::component::cited::{SOURCE, cited};
use crate::screen::component::html::{all, b, div, li, ol, opened, p, span};
use crate::screen::component::text::text;
use payung_questions::explain::Step;
use payung_values::citation::Basis;
use payung_words::format;
use payung_words::step;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The steps behind `question`, opened on demand; `sum` is the words before the sum, and the sum.
///
/// The first level says what was done; the second adds article, first day, how sure we are and when it was checked.
pub fn trace(texts: Texts, question: &str, steps: &[Step], sum: Option<(String, String)>) -> Html {
    let short = steps.iter().map(|step| li("trace__step", what(texts, step)));
    let sum = sum.map(|(words, sum)| li("trace__step trace__step--sum", did(words, sum)));
    let long = steps.iter().map(|step| line(texts, step));
    let body = vec![
        ol("trace", short.chain(sum).collect()),
        opened(
            all(vec![text(texts.trace_all()), hidden(format!(": {question}"))]),
            ol("trace why__body", long.collect()),
        ),
    ];
    opened(question.to_owned().into(), div("why__body", all(body)))
}

/// Words for those alone who do not see what they belong to.
pub fn hidden(words: String) -> Html {
    span("visually-hidden", words.into())
}

fn what(texts: Texts, step: &Step) -> Html {
    did(step::applied(texts, step), step::result(texts, step))
}

fn did(what: String, result: String) -> Html {
    let parts = vec![span("", what.into()), " ".into(), b("money", result.into())];
    p("trace__what", all(parts))
}

fn line(texts: Texts, step: &Step) -> Html {
    let mut parts = vec![what(texts, step)];
    if let Some(basis) = &step.basis {
        let law = vec![source(texts, basis), " ".into(), checked(texts, basis).into()];
        parts.push(span("trace__law", all(law)));
    }
    if let Some(note) = step.note {
        parts.push(span("trace__law", note.text(texts.language()).into()));
    }
    li("trace__step", all(parts))
}

/// A source with its day and how sure we are.
pub fn source(texts: Texts, basis: &Basis) -> Html {
    all(vec![
        cited(&[SOURCE, basis.source.key], step::basis(texts, basis)),
        ". ".into(),
        grade(texts, basis),
    ])
}

/// When a source was last checked.
pub fn checked(texts: Texts, basis: &Basis) -> String {
    texts
        .day_checked(args::DayChecked {
            date: &format::date(texts, basis.checked_on),
        })
        .to_string()
}

/// How sure we are, as a framed word.
pub fn grade(texts: Texts, basis: &Basis) -> Html {
    let (word, settled) = step::grade(texts, basis.confidence);
    let class = if settled { "grade" } else { "grade grade--open" };
    span(class, word.into())
}
