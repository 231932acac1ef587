//! The donor's planner: a plan and what comes of it, the check of a published budget, a proposal to print.

pub mod beside;
pub mod chart;
pub mod check;
pub mod form;
pub mod impact;
pub mod kept;
pub mod monthly;
pub mod pass_on;
pub mod plan;
pub mod proposal;
pub mod route;
pub mod session;
pub mod shared;
pub mod timing;
pub mod view;
pub mod xlsx;

use crate::platform::memory::Drawer;
use crate::screen::component::notice::notice;
use crate::screen::shell::{Area, Tab, Titled};
use payung_planner::rules::PlannerRules;
use route::Route;
use session::{Action, Session};
use view::{View, plain};
use yew::prelude::*;

pub use crate::planner::view::Planner;

impl Area for Planner {
    type Route = Route;
    type Session = Session;
    type Rules = PlannerRules;
    type Service = ();
    type Moment = u16;

    const ADDRESS: &'static str = route::AREA;
    const PROGRAM: &'static str = "planner";
    const DRAWER: Drawer = Drawer::Planner;
    const USES_OWN: bool = true;

    fn recall(tab: &Tab, rules: &PlannerRules) -> Session {
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
            Some(Route::Plan) => plan::plan(view),
            Some(Route::Shared { hash }) => shared::shared(view, &hash),
            Some(Route::Beside { hash }) => beside::beside(view, &hash),
            Some(Route::Check) => check::check(view),
            Some(Route::Proposal) => proposal::proposal(view),
            None => plain(view, view.texts.planner_not_found().to_string(), String::new()),
        }
    }

    fn notices(view: View<'_>) -> Html {
        if view.session.remembers {
            return Html::default();
        }
        notice(view.texts.planner_forgets())
    }

    /// The form was sent once more with something wrong in it.
    fn moment(session: &Session) -> u16 {
        session.refusals
    }

    fn focus(_before: &u16, now: &u16) -> Option<&'static str> {
        (*now > 0).then_some("#ada-masalah")
    }
}
