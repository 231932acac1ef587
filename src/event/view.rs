//! What every screen of this area sees.

use crate::event::route::Route;
use crate::event::session::Action;
use crate::platform::press;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use crate::screen::shell;
use yew::prelude::*;

pub use crate::screen::shell::Titled;

/// The hour at an event.
pub struct EventKit;

/// What every screen of it sees.
pub type View<'a> = shell::View<'a, EventKit>;

impl View<'_> {
    /// What tells the tab something.
    pub fn tell(self, action: Action) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()))
    }

    /// Tells the tab something when a value has been typed, once a press of something else has landed.
    pub fn on_type(self, action: impl Fn(String) -> Action + 'static) -> Callback<String> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| {
            let (dispatch, action) = (dispatch.clone(), action(typed));
            press::after_press(move || dispatch.dispatch(action));
        })
    }
}

/// A screen with a heading, a sentence and the way to the deck.
pub fn plain(view: View<'_>, title: String, note: String) -> Titled {
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                { p("", note.into()) }
                { p("", view.link(&Route::Deck, "plain", text(view.texts.event_to_deck()))) }
            </div>
        </>
    };
    (title, body)
}
