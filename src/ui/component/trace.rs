//! "Kenapa Rp16.800?": the steps of an answer.

use crate::domain::citation::Basis;
use crate::explain::Step;
use crate::i18n::step;
use crate::i18n::texts::Texts;
use yew::prelude::*;

/// The steps behind `question`, opened on demand; `sum` is the words before the sum, and the sum.
pub fn trace(texts: Texts, question: String, steps: &[Step], sum: (String, String)) -> Html {
    html! {
        <details class="why">
            <summary>{ question }</summary>
            <div class="why__body">
                <ol class="trace">
                    { for steps.iter().map(|step| line(texts, step)) }
                    <li class="trace__step trace__step--sum">
                        <p class="trace__what"><span>{ sum.0 }</span>{ " " }<b class="money">{ sum.1 }</b></p>
                    </li>
                </ol>
            </div>
        </details>
    }
}

fn line(texts: Texts, step: &Step) -> Html {
    html! {
        <li class="trace__step">
            <p class="trace__what">
                <span>{ step::applied(texts, step) }</span>{ " " }<b class="money">{ step::result(texts, step) }</b>
            </p>
            if let Some(basis) = &step.basis {
                <span class="trace__law">{ source(texts, basis) }</span>
            }
            if let Some(note) = step.note {
                <span class="trace__law">{ note.id }</span>
            }
        </li>
    }
}

/// A source with its day and how sure we are.
pub fn source(texts: Texts, basis: &Basis) -> Html {
    html! { <>{ step::basis(texts, basis) }{ ". " }{ grade(texts, basis) }</> }
}

/// How sure we are, as a framed word.
pub fn grade(texts: Texts, basis: &Basis) -> Html {
    let (word, settled) = step::grade(texts, basis.confidence);
    html! { <span class={classes!("grade", (!settled).then_some("grade--open"))}>{ word }</span> }
}
