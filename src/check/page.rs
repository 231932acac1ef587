//! Screens, one file each: from what the tab knows to a title and HTML.

pub mod compare;
pub mod household;
pub mod not_found;
pub mod outcome;
pub mod question;
pub mod review;
pub mod sheet;
pub mod visit;

use crate::check::route::Route;
use crate::check::session::{Action, Session};
use crate::screen::component::element::{div, p};
use crate::screen::component::rim::edge;
use crate::screen::component::say::say;
use payung_words::texts::Texts;
use yew::prelude::*;

/// What every screen sees.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The texts.
    pub texts: Texts,
    /// What the tab knows, or what is visited.
    pub session: &'a Session,
    /// The way to tell the tab more.
    pub dispatch: &'a UseReducerDispatcher<Session>,
}

impl View<'_> {
    /// Sends `action` when something is pressed, and goes on to `to` if that is another screen.
    pub fn on_press(self, action: Action, to: Option<Route>) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(action.clone());
            if let Some(to) = &to {
                to.go();
            }
        })
    }

    /// A link to another screen: an address to copy or open beside, and no new page when it is pressed.
    pub fn link(self, to: Route, class: &'static str, words: Html) -> Html {
        // Relative to the page's base, so that the app can live below any path.
        let href = format!("./{}", to.path());
        let onclick = move |event: MouseEvent| {
            let opens_beside = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            if !opens_beside {
                event.prevent_default();
                to.go();
            }
        };
        html! { <a {href} {class} {onclick}>{ words }</a> }
    }
}

/// A screen: its title, which is also its heading, and its HTML.
pub type Titled = (String, Html);

/// A screen with a heading, a sentence and the way to the start.
pub fn plain(view: View<'_>, title: String, note: String) -> Titled {
    let start = say(view.texts.not_found_start());
    let body = html! {
        <>
            { rim() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                { p("", note.into()) }
                { p("", (view.link(Route::Start, "plain", start)).into()) }
            </div>
        </>
    };
    (title, body)
}

/// The rim of a screen without a verdict: the masthead ends in it.
pub fn rim() -> Html {
    html! { { div("masthead masthead--rim", (edge()).into()) } }
}
