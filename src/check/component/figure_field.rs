//! A box for a figure to try out.

use crate::check::session::Action;
use crate::check::view::View;
use crate::screen::field::entry::Entry;
use payung_check::what_if::Figure;
use payung_typed::problem::Problem;
use payung_words::problem;
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
pub fn figure_field(
    view: View<'_>,
    figure: Figure,
    around: Around,
    problem: Option<&Problem<Figure>>,
) -> Html {
    let dispatch = view.dispatch.clone();
    Entry {
        id: figure.id(),
        label: around.label,
        hint: around.hint,
        before: around.before,
        behind: around.behind,
        typed: view.session.figures.typed(figure).to_owned(),
        problem: problem.map(|problem| problem::figure(view.texts, problem)),
        ontype: Callback::from(move |typed| dispatch.dispatch(Action::Try(figure, typed))),
    }
    .view()
}

/// The value that was read, and what is wrong if nothing could be.
pub fn read<T>(typed: &Option<Result<T, Problem<Figure>>>) -> (Option<&T>, Option<&Problem<Figure>>) {
    match typed {
        Some(Ok(value)) => (Some(value), None),
        Some(Err(problem)) => (None, Some(problem)),
        None => (None, None),
    }
}
