//! What every screen of this area sees.

use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use crate::screen::shell;
use crate::stories::route::Route;
use crate::stories::session::{Action, Change};
use payung_stories::Subject;
use payung_stories::draft::FieldPath;
use std::borrow::Cow;
use yew::prelude::*;

pub use crate::screen::shell::Titled;

/// The benefit stories.
pub struct Stories;

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
    pub fn on_keep(self, subject: Subject, index: FieldPath) -> Callback<String> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| dispatch.dispatch(Action::Change(subject, Change::Keep(index, typed))))
    }
}

/// The head of a screen without a verdict: the way back, the title, a sentence.
pub fn head(view: View<'_>, title: &str, lead: String) -> Html {
    html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                <div class="question__top">{ view.link(&Route::Choose, "plain", text(view.texts.stories_back())) }</div>
                <h1 class="question__title" tabindex="-1">{ title.to_owned() }</h1>
                { p("question__hint", lead.into()) }
            </div>
        </>
    }
}
