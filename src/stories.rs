//! The benefit stories: what is paid, to whom, when, and why.
//!
//! Every figure and verdict comes from [`story`](payung_stories), every sentence from
//! [`payung_words::stories`]; here they are put on screens. Charts have whole-number coordinates from
//! [`story::drawing`](payung_stories::drawing).

pub mod aloud;
pub mod cash;
pub mod choose;
pub mod claims;
pub mod conditions;
pub mod fact;
pub mod facts;
pub mod flow;
pub mod losses;
pub mod misquoted;
pub mod months;
pub mod pick;
pub mod prepared;
pub mod route;
pub mod school;
pub mod screen;
pub mod services;
pub mod session;
pub mod sides;
pub mod told;
pub mod view;
pub mod when;

use crate::platform::memory::Drawer;
use crate::screen::component::notice::notice;
use crate::screen::shell::{Area, Surroundings, Tab, Titled};
use crate::stories::route::{Route, Shown};
use crate::stories::session::Session;
use crate::stories::view::{View, head};
use payung_stories::rules::StoriesRules;
use yew::prelude::*;

pub use crate::stories::view::Stories;

impl Area for Stories {
    type Route = Route;
    type Session = Session;
    type Rules = StoriesRules;
    type Service = ();
    type Moment = ();

    const ADDRESS: &'static str = route::AREA;
    const PROGRAM: &'static str = "stories";
    const DRAWER: Drawer = Drawer::Stories;

    fn recall(tab: &Tab, rules: &StoriesRules) -> Session {
        Session::recall(rules, tab)
    }

    fn kept(session: &Session) -> String {
        session.to_lines()
    }

    fn connect(_dispatch: UseReducerDispatcher<Session>) {}

    fn screen(view: View<'_>, route: Option<Route>) -> Titled {
        match route {
            Some(Route::Choose) => choose::choose(view),
            Some(Route::Claims) => claims::claims(view),
            Some(Route::Misquoted) => misquoted::misquoted(view),
            Some(Route::Losses) => losses::losses(view),
            Some(Route::Told(subject)) => told::told(view, subject, &view.session.draft(subject)),
            Some(Route::Prepared(subject, shown, hash)) => prepared::prepared(view, subject, shown, &hash),
            Some(Route::Screen(subject, slide)) => {
                let draft = view.session.draft(subject);
                screen::screen(view, subject, &draft, slide, String::new())
            }
            None => not_found(view),
        }
    }

    fn surroundings(route: Option<&Route>) -> Surroundings {
        match route {
            Some(Route::Screen(..) | Route::Prepared(_, Shown::Slides, _)) => Surroundings::Projector,
            _ => Surroundings::Frame,
        }
    }

    fn notices(view: View<'_>) -> Html {
        if view.session.remembers {
            return Html::default();
        }
        notice(view.texts.notice_forgets())
    }

    fn moment(_session: &Session) {}

    fn focus((): &(), (): &()) -> Option<&'static str> {
        None
    }
}

fn not_found(view: View<'_>) -> Titled {
    let title = view.texts.not_found_title().to_string();
    let body = head(view, &title, view.texts.not_found_note().to_string());
    (title, body)
}
