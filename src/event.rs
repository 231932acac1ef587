//! The hour at an event: a deck of slides over all stories and topics, what is handed out, and what is counted.
//!
//! Which slides there are is said by [`payung_event`], every sentence by [`payung_words::event`]; here they are put on
//! screens.

pub mod arrange;
pub mod checklist;
pub mod deck;
pub mod handout;
pub mod leaflet;
pub mod offered;
pub mod paper;
pub mod pass_on;
pub mod qr;
pub mod room;
pub mod route;
pub mod session;
pub mod shared;
pub mod show;
pub mod values;
pub mod view;

use crate::event::route::Route;
use crate::event::session::{Action, Moment, Session};
use crate::event::view::{View, plain};
use crate::platform::memory::Drawer;
use crate::platform::tally;
use crate::screen::component::notice::notice;
use crate::screen::shell::{Area, Surroundings, Tab, Titled};
use payung_event::EventRules;
use yew::prelude::*;

pub use crate::event::view::EventKit;

impl Area for EventKit {
    type Route = Route;
    type Session = Session;
    type Rules = EventRules;
    type Service = ();
    type Moment = Moment;

    const ADDRESS: &'static str = route::AREA;
    const PROGRAM: &'static str = "event";
    const DRAWER: Drawer = Drawer::Event;

    fn recall(tab: &Tab, rules: &EventRules) -> Session {
        Session::recall(rules, tab)
    }

    fn kept(session: &Session) -> String {
        session.to_lines()
    }

    /// Whether an event runs on this device, which an earlier tab may have begun.
    fn connect(dispatch: UseReducerDispatcher<Session>) {
        dispatch.dispatch(Action::Tally(tally::tally()));
        dispatch.dispatch(Action::Shown(tally::shown()));
    }

    fn on_move(dispatch: &UseReducerDispatcher<Session>) {
        dispatch.dispatch(Action::Moved);
    }

    fn screen(view: View<'_>, route: Option<Route>) -> Titled {
        match route {
            Some(Route::Deck) => deck::deck(view),
            Some(Route::Shared { hash }) => shared::shared(view, &hash),
            Some(Route::Show { hash }) => show::show(view, &hash),
            Some(Route::Handout) => handout::handout(view),
            Some(Route::Leaflet) => leaflet::leaflet(view),
            Some(Route::Checklist) => checklist::checklist(view),
            Some(Route::Room) => room::room(view),
            Some(Route::Qr { path }) => qr::qr(view, &path),
            None => plain(
                view,
                view.texts.not_found_title().to_string(),
                view.texts.not_found_note().to_string(),
            ),
        }
    }

    fn surroundings(route: Option<&Route>) -> Surroundings {
        match route {
            Some(Route::Show { .. }) => Surroundings::Projector,
            _ => Surroundings::Frame,
        }
    }

    fn notices(view: View<'_>) -> Html {
        if view.session.remembers {
            return Html::default();
        }
        notice(view.texts.notice_event_forgets())
    }

    fn moment(session: &Session) -> Moment {
        session.moment()
    }

    fn focus(before: &Moment, now: &Moment) -> Option<&'static str> {
        // What was taken out had the focus; so had the row of the area.
        if now.area == before.area {
            (now.n_items < before.n_items).then_some("#jumlah-layar")
        } else {
            Some("#daerah-dipilih")
        }
    }
}
