//! "Kenapa Rp16.800?": the steps of an answer, in plain words first and with every source on demand.

use crate::screen::component::html::{li, span};
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
    let sum = sum.map(|(words, sum)| {
        html! {
            <li class="trace__step trace__step--sum">
                <p class="trace__what">{ span("", words.into()) }{ " " }<b class="money">{ sum }</b></p>
            </li>
        }
    });
    html! {
        <details class="why">
            <summary>{ question }</summary>
            <div class="why__body">
                <ol class="trace">
                    { for steps.iter().map(|step| html! { { li("trace__step", (what(texts, step)).into()) } }) }
                    { sum.unwrap_or_default() }
                </ol>
                <details class="why">
                    <summary>{ text(texts.trace_all()) }<span class="visually-hidden">{ format!(": {question}") }</span></summary>
                    <ol class="trace why__body">{ for steps.iter().map(|step| line(texts, step)) }</ol>
                </details>
            </div>
        </details>
    }
}

fn what(texts: Texts, step: &Step) -> Html {
    html! {
        <p class="trace__what">
            { span("", (step::applied(texts, step)).into()) }{ " " }<b class="money">{ step::result(texts, step) }</b>
        </p>
    }
}

fn line(texts: Texts, step: &Step) -> Html {
    html! {
        <li class="trace__step">
            { what(texts, step) }
            if let Some(basis) = &step.basis {
                <span class="trace__law">{ source(texts, basis) }{ " " }{ checked(texts, basis) }</span>
            }
            if let Some(note) = step.note {
                { span("trace__law", note.text(texts.language()).into()) }
            }
        </li>
    }
}

/// A source with its day and how sure we are.
pub fn source(texts: Texts, basis: &Basis) -> Html {
    html! { <>{ step::basis(texts, basis) }{ ". " }{ grade(texts, basis) }</> }
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
    html! { <span class={classes!("grade", (!settled).then_some("grade--open"))}>{ word }</span> }
}
