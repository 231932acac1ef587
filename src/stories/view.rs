//! What every screen of this area sees.

use crate::platform::address;
use crate::screen::component::say::say;
use crate::stories::route::{Route, Subject};
use crate::stories::session::{Action, Change, Session};
use payung_stories::draft::Place;
use payung_words::texts::Texts;
use std::borrow::Cow;
use yew::prelude::*;

/// The texts, what the tab knows, and the way to tell it more.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The texts.
    pub texts: Texts,
    /// What the tab knows.
    pub session: &'a Session,
    /// The way to tell it more.
    pub dispatch: &'a UseReducerDispatcher<Session>,
}

impl View<'_> {
    /// A link to another screen of this area: no new page when it is pressed.
    pub fn link(self, to: Route, class: &'static str, words: Html) -> Html {
        // Relative to the page's base, so that the app can live below any path.
        let href = ["./", &to.path()].concat();
        let onclick = move |event: MouseEvent| {
            let opens_beside = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            if !opens_beside {
                event.prevent_default();
                address::go(&to.path());
            }
        };
        html! { <a {href} {class} {onclick}>{ words }</a> }
    }

    /// A quiet button.
    pub fn button(self, words: Cow<'static, str>, action: Action) -> Html {
        let dispatch = self.dispatch.clone();
        let onclick = move |_: MouseEvent| dispatch.dispatch(action.clone());
        html! { <button class="button button--quiet" type="button" {onclick}>{ say(words) }</button> }
    }

    /// Tells the tab what was typed or chosen at a place of a story.
    pub fn on_keep(self, subject: Subject, place: Place) -> Callback<String> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| dispatch.dispatch(Action::Change(subject, Change::Keep(place, typed))))
    }
}

/// A screen: its title, which stays while figures change, and its HTML.
pub type Titled = (String, Html);
