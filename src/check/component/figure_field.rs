//! A box for a figure to try out.

use crate::check::session::Action;
use crate::check::view::View;
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use payung_check::what_if::Figure;
use payung_typed::problem::Problem;
use payung_words::problem;
use payung_words::texts::Texts;
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
    /// What stands in the box until something is typed, where that is what is computed with.
    pub supposed: String,
}

/// The box, with what is wrong above it.
pub fn figure_field(
    view: View<'_>,
    figure: Figure,
    around: Around,
    problem: Option<&Problem<Figure>>,
) -> Html {
    let dispatch = view.dispatch.clone();
    let typed = view.session.figures.typed(figure);
    Entry {
        id: figure.id(),
        label: around.label,
        hint: around.hint,
        before: around.before,
        behind: around.behind,
        typed: if typed.is_empty() {
            around.supposed
        } else {
            typed.to_owned()
        },
        problem: problem.map(|problem| problem::figure(view.texts, problem)),
        offers: problem
            .map(|problem| problem::offers(view.texts, problem))
            .unwrap_or_default(),
        beside: Html::default(),
        list: None,
        ontype: Callback::from(move |typed| dispatch.dispatch(Action::Try(figure, typed))),
    }
    .view()
}

/// The boxes of a page and a button to compute. A box has taken effect by the time the button is pressed; the button is
/// there to be pressed.
pub fn form(texts: Texts, boxes: Html) -> Html {
    let stay = |event: SubmitEvent| event.prevent_default();
    html! {
        <form novalidate=true onsubmit={stay}>
            { boxes }
            <div class="actions push-s">
                <button class="button button--quiet" type="submit">{ text(texts.day_go()) }</button>
            </div>
        </form>
    }
}

/// The value that was read, and what is wrong if nothing could be.
pub fn read<T>(typed: &Option<Result<T, Problem<Figure>>>) -> (Option<&T>, Option<&Problem<Figure>>) {
    match typed {
        Some(Ok(value)) => (Some(value), None),
        Some(Err(problem)) => (None, Some(problem)),
        None => (None, None),
    }
}
