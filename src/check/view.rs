//! What every screen of the self-check sees.

use crate::check::route::Route;
use crate::check::session::Action;
use crate::platform::memory::{self, Drawer};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use crate::screen::own;
use crate::screen::shell;
use yew::prelude::*;

pub use crate::screen::shell::Titled;

/// The self-check.
pub struct Check;

/// What every screen of the self-check sees.
pub type View<'a> = shell::View<'a, Check>;

impl View<'_> {
    /// Sends `action` when something is pressed, and goes on to `to` if that is another screen.
    pub fn on_press(self, action: Action, to: Option<Route>) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            if matches!(action, Action::Forget | Action::NextPerson) {
                // What a story was told with may be of the same person.
                memory::keep(Drawer::Stories, "");
            }
            dispatch.dispatch(action.clone());
            if let Some(to) = &to {
                shell::go(to);
            }
            if action == Action::Forget {
                // The page may be loaded anew before what is forgotten is drawn.
                memory::keep(Drawer::Check, "");
                own::let_go();
            }
        })
    }
}

/// A screen with a heading, a sentence and the way to the start.
pub fn plain(view: View<'_>, title: String, note: String) -> Titled {
    let start = text(view.texts.not_found_start());
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                { html::title(title.clone()) }
                { p("", note.into()) }
                { p("", (view.link(&Route::Start, "plain", start)).into()) }
            </div>
        </>
    };
    (title, body)
}
