//! Screens, one file each: from what the tab knows to a title and HTML.

pub mod not_found;
pub mod outcome;
pub mod question;
pub mod review;

use super::component::rim::edge;
use super::route::Route;
use super::session::Session;
use crate::i18n::texts::Texts;
use yew::prelude::*;

/// What every screen sees.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The texts.
    pub texts: Texts,
    /// What the tab knows, and the way to tell it more.
    pub session: &'a UseReducerHandle<Session>,
}

impl View<'_> {
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
    let start = html! { view.texts.not_found_start().to_string() };
    let body = html! {
        <>
            { rim() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                <p>{ note }</p>
                <p>{ view.link(Route::Start, "plain", start) }</p>
            </div>
        </>
    };
    (title, body)
}

/// The rim of a screen without a verdict: the masthead ends in it.
pub fn rim() -> Html {
    html! { <div class="masthead masthead--rim">{ edge() }</div> }
}
