//! The open rulebook: every rule with its history and sources, what changed, what is not known.
//!
//! What a rule is and what changed is said by [`payung_book`], every sentence by [`payung_words::book`]; here they are put
//! on screens.

pub mod area;
pub mod areas;
pub mod changes;
pub mod list;
pub mod route;
pub mod rule;
pub mod session;
pub mod source;
pub mod unknown;
pub mod view;

use crate::book::route::Route;
use crate::book::session::{Action, Session};
use crate::book::view::{View, plain};
use crate::platform::memory::Drawer;
use crate::screen::shell::{Area, Tab, Titled};
use payung_book::Book;
use yew::prelude::*;

pub use crate::book::view::Rulebook;

impl Area for Rulebook {
    type Route = Route;
    type Session = Session;
    type Rules = Book;
    type Service = ();
    type Moment = ();

    const ADDRESS: &'static str = route::AREA;
    const PROGRAM: &'static str = "book";
    const DRAWER: Drawer = Drawer::Book;

    fn recall(tab: &Tab, rules: &Book) -> Session {
        Session::recall(rules, tab)
    }

    fn kept(session: &Session) -> String {
        session.to_lines()
    }

    fn connect(_dispatch: UseReducerDispatcher<Session>) {}

    fn on_move(dispatch: &UseReducerDispatcher<Session>) {
        dispatch.dispatch(Action::Moved);
    }

    fn screen(view: View<'_>, route: Option<Route>) -> Titled {
        match route {
            Some(Route::List) => list::list(view),
            Some(Route::Rule { id }) => rule::rule(view, &id),
            Some(Route::Source { key }) => source::source(view, &key),
            Some(Route::Changes { days }) => changes::changes(view, days),
            Some(Route::Unknown) => unknown::unknown(view),
            Some(Route::Areas) => areas::areas(view),
            Some(Route::Area { code }) => area::area(view, code),
            None => plain(
                view,
                view.texts.not_found_title().to_string(),
                view.texts.not_found_note().to_string(),
            ),
        }
    }

    fn moment(_session: &Session) {}

    fn focus(_before: &(), _now: &()) -> Option<&'static str> {
        None
    }
}
