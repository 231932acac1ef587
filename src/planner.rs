//! The donor's planner: a plan and what comes of it, the check of a published budget, a proposal to print.

pub mod chart;
pub mod check;
pub mod form;
pub mod impact;
pub mod monthly;
pub mod pass_on;
pub mod plan;
pub mod proposal;
pub mod route;
pub mod session;
pub mod shared;
pub mod timing;
pub mod xlsx;

use crate::platform::document;
use crate::platform::memory::Drawer;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{p, span};
use crate::screen::component::text::text;
use crate::screen::shell::{self, Area, Tab, Titled};
use payung_planner::rules::PlannerRules;
use route::Route;
use session::{Action, Session};
use yew::prelude::*;

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
    /// Tells the tab something when a value has been typed or picked.
    pub fn on_type(self, action: impl Fn(String) -> Action + 'static) -> Callback<String> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| dispatch.dispatch(action(typed)))
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

impl Area for Planner {
    type Route = Route;
    type Session = Session;
    type Rules = PlannerRules;
    type Service = ();
    type Moment = u16;

    const ADDRESS: &'static str = route::AREA;
    const PROGRAM: &'static str = "planner";
    const DRAWER: Drawer = Drawer::Planner;

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
            Some(Route::Check) => check::check(view),
            Some(Route::Proposal) => proposal::proposal(view),
            None => plain(view, view.texts.planner_not_found().to_string(), String::new()),
        }
    }

    fn notices(view: View<'_>) -> Html {
        if view.session.remembers {
            return Html::default();
        }
        p("notice", span("wrap", text(view.texts.planner_forgets())))
    }

    /// The form was sent once more with something wrong in it.
    fn moment(session: &Session) -> u16 {
        session.refusals
    }

    fn focus(_before: &u16, now: &u16) -> Option<&'static str> {
        (*now > 0).then_some("#ada-masalah")
    }
}

/// A screen with a heading, a sentence and the way to the plan.
fn plain(view: View<'_>, title: String, note: String) -> Titled {
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
