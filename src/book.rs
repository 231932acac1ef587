//! The open rulebook: every rule with its history and sources, what changed, what is not known.
//!
//! What a rule is and what changed is said by [`payung_book`], every sentence by [`payung_words::book`]; here they are put
//! on screens.

pub mod area;
pub mod areas;
pub mod cases;
pub mod changes;
pub mod form_problem;
pub mod list;
pub mod own;
pub mod read_file;
pub mod route;
pub mod rule;
pub mod session;
pub mod source;
pub mod suppose;
pub mod unknown;
pub mod view;
pub mod workshop_client;
pub mod worn;
pub mod write;

use crate::book::route::Route;
use crate::book::session::{Action, Session};
use crate::book::view::{View, plain};
use crate::book::workshop_client::WorkshopClient;
use crate::platform::memory::Drawer;
use crate::screen::shell::{Area, Tab, Titled};
use payung_book::Book;
use std::rc::Rc;
use yew::prelude::*;

pub use crate::book::view::Rulebook;

impl Area for Rulebook {
    type Route = Route;
    type Session = Session;
    type Rules = Book;
    type Service = Rc<WorkshopClient>;
    type Moment = u16;

    const ADDRESS: &'static str = route::AREA;
    const PROGRAM: &'static str = "book";
    const DRAWER: Drawer = Drawer::Book;
    const USES_OWN: bool = true;

    fn recall(tab: &Tab, rules: &Book) -> Session {
        Session::recall(rules, tab)
    }

    fn kept(session: &Session) -> String {
        session.to_lines()
    }

    fn connect(dispatch: UseReducerDispatcher<Session>) -> Self::Service {
        WorkshopClient::new(dispatch)
    }

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
            Some(Route::Own { hash }) => own::own(view, hash.as_deref()),
            Some(Route::Write) => write::write(view),
            Some(Route::Suppose) => suppose::suppose(view),
            Some(Route::Cases) => cases::cases(view),
            None => plain(
                view,
                view.texts.not_found_title().to_string(),
                view.texts.not_found_note().to_string(),
            ),
        }
    }

    /// The worker has answered.
    fn moment(session: &Session) -> u16 {
        session.desk.answers
    }

    fn focus(before: &u16, now: &u16) -> Option<&'static str> {
        (before != now).then_some("#hasil-baca")
    }
}
