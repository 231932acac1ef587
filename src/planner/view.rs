//! What every screen of the planner sees.

use crate::planner::route::Route;
use crate::planner::session::Action;
use crate::platform::{document, press};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use crate::screen::shell;
use yew::prelude::*;

pub use crate::screen::shell::Titled;

/// The donor's planner.
pub struct Planner;

/// What every screen of the planner sees.
pub type View<'a> = shell::View<'a, Planner>;

/// What follows the press of a button.
pub enum Then {
    /// Nothing.
    Stay,
    /// The focus goes to what matches, since the button may be gone or the answer far away.
    Focus(&'static str),
    /// Another screen.
    Go(Route),
}

impl View<'_> {
    /// Tells the tab something when a value has been typed or picked, once a press of something else has landed.
    pub fn on_type(self, action: impl Fn(String) -> Action + 'static) -> Callback<String> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| {
            let (dispatch, action) = (dispatch.clone(), action(typed));
            press::after_press(move || dispatch.dispatch(action));
        })
    }

    /// A button that tells the tab something.
    pub fn button(self, class: &'static str, words: Html, action: Action, then: Then) -> Html {
        let dispatch = self.dispatch.clone();
        let onclick = move |_: MouseEvent| {
            dispatch.dispatch(action.clone());
            match &then {
                Then::Stay => {}
                Then::Focus(selector) => document::focus(selector),
                Then::Go(to) => shell::go(to),
            }
        };
        html! { <button {class} type="button" {onclick}>{ words }</button> }
    }
}

/// A screen with a heading, a sentence and the way to the plan.
pub fn plain(view: View<'_>, title: String, note: String) -> Titled {
    let to_plan = view.link(&Route::Plan, "plain", text(view.texts.planner_to_plan()));
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                if !note.is_empty() { { p("", note.into()) } }
                { p("", to_plan) }
            </div>
        </>
    };
    (title, body)
}
