//! A box for a figure to try out. It takes effect when one leaves it or presses Enter, not on each key.

use crate::figures::{Figure, Problem};
use crate::i18n::figure;
use crate::ui::component::element::span;
use crate::ui::page::View;
use crate::ui::session::Action;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What stands around the box.
#[derive(Default)]
pub struct Around {
    /// What it asks for.
    pub label: String,
    /// How to write it.
    pub hint: Option<String>,
    /// The word before it.
    pub before: Option<&'static str>,
    /// The word behind it.
    pub behind: Option<String>,
}

/// The box, with what is wrong above it.
pub fn figure_field(view: View<'_>, figure: Figure, around: Around, problem: Option<&Problem>) -> Html {
    let (id, dispatch) = (figure.id(), view.dispatch.clone());
    let onchange = move |event: Event| {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        dispatch.dispatch(Action::Try(figure, typed));
    };
    let (problem_id, hint_id) = (["masalah-", id].concat(), ["petunjuk-", id].concat());
    let described_by = match (problem, &around.hint) {
        (Some(_), _) => Some(problem_id.clone()),
        (None, Some(_)) => Some(hint_id.clone()),
        (None, None) => None,
    };
    html! {
        <div class={if problem.is_some() { "field field--money field--wrong push-s" } else { "field field--money push-s" }}>
            <label class="field__label" for={id}>{ around.label }</label>
            if let Some(hint) = around.hint { <span class="field__hint" id={hint_id}>{ hint }</span> }
            if let Some(problem) = problem {
                <p class="field__problem" id={problem_id} role="alert">{ figure::problem(view.texts, problem) }</p>
            }
            <div class="field__box">
                if let Some(before) = around.before { <span class="field__unit" aria-hidden="true">{ before }</span> }
                <input class="field__input" {id} type="text" autocomplete="off" value={view.session.figures.typed(figure).to_owned()}
                    aria-invalid={problem.map(|_| "true")} aria-describedby={described_by} {onchange} />
                if let Some(behind) = around.behind { { span("field__unit", behind.into()) } }
            </div>
        </div>
    }
}

/// The value that was read, and what is wrong if nothing could be.
pub fn read<T>(typed: &Option<Result<T, Problem>>) -> (Option<&T>, Option<&Problem>) {
    match typed {
        Some(Ok(value)) => (Some(value), None),
        Some(Err(problem)) => (None, Some(problem)),
        None => (None, None),
    }
}
