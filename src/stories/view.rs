//! What every screen of this area sees.

use crate::screen::component::text::text;
use crate::screen::shell;
use crate::stories::Stories;
use crate::stories::route::Subject;
use crate::stories::session::{Action, Change};
use payung_stories::draft::Place;
use std::borrow::Cow;
use yew::prelude::*;

pub use crate::screen::shell::Titled;

/// What every screen of the stories sees.
pub type View<'a> = shell::View<'a, Stories>;

impl View<'_> {
    /// A quiet button.
    pub fn button(self, words: Cow<'static, str>, action: Action) -> Html {
        let dispatch = self.dispatch.clone();
        let onclick = move |_: MouseEvent| dispatch.dispatch(action.clone());
        html! { <button class="button button--quiet" type="button" {onclick}>{ text(words) }</button> }
    }

    /// Tells the tab what was typed or chosen at a place of a story.
    pub fn on_keep(self, subject: Subject, place: Place) -> Callback<String> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| dispatch.dispatch(Action::Change(subject, Change::Keep(place, typed))))
    }
}
