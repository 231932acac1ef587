//! The screens of the self-check.

pub mod component;
pub mod page;
pub mod route;
pub mod session;
pub mod view;

use crate::check::route::Route;
use crate::check::session::{Action, Session};
use crate::check::view::View;
use crate::platform::address;
use crate::platform::memory::Drawer;
use crate::platform::speech;
use crate::platform::tally;
use crate::screen::component::html::div;
use crate::screen::component::notice::notice;
use crate::screen::shell::{Area, Tab, Titled};
use gloo::events::EventListener;
use payung_check::outlook;
use payung_check::rules::CheckRules;
use payung_check::situation::Situation;
use payung_check::topic::Topic;
use payung_typed::problem::Problem;
use yew::prelude::*;

pub use crate::check::view::Check;

impl Area for Check {
    type Route = Route;
    type Session = Session;
    type Rules = CheckRules;
    type Service = Option<EventListener>;
    type Moment = Option<Problem<Topic>>;

    const ADDRESS: &'static str = "";
    const PROGRAM: &'static str = "check";
    const DRAWER: Drawer = Drawer::Check;
    const USES_OWN: bool = true;

    fn recall(tab: &Tab, rules: &CheckRules) -> Session {
        Session::recall(tab, *rules)
    }

    fn kept(session: &Session) -> String {
        session.to_lines()
    }

    /// Listens to the device's voices, which may be found after the page is up.
    fn connect(dispatch: UseReducerDispatcher<Session>) -> Self::Service {
        let look = move || dispatch.dispatch(Action::Voice(speech::has_voice()));
        look();
        speech::on_voices(look)
    }

    /// A change comes back to the page it began at.
    fn on_move(dispatch: &UseReducerDispatcher<Session>) {
        dispatch.dispatch(Action::Moved(address::here()));
    }

    /// Where an event runs on this device, one's own result is counted, by its kind alone.
    fn on_shown(session: &Session, address: &str) {
        if session.answers.is_empty() {
            tally::next_person();
        } else if address == route::RESULT && !session.is_visit && tally::is_running() {
            let (rules, day) = (&session.rules.person, session.day());
            let worker = session.answers.worker(rules, day);
            if let Ok(outlook) = outlook::outlook(rules, &worker, day) {
                tally::count(Situation::of(rules, &worker, &outlook).kind(&outlook));
            }
        }
    }

    fn screen(view: View<'_>, route: Option<Route>) -> Titled {
        match route {
            Some(Route::Start) => page::start::start(view),
            Some(Route::Question { topic }) => {
                page::question::question(view, topic, page::question::Way::Onward)
            }
            Some(Route::Change { topic }) => {
                page::question::question(view, topic, page::question::Way::Change)
            }
            Some(Route::Review) => page::review::review(view),
            Some(Route::Result) => {
                let (title, screen) = page::outcome::outcome(view);
                (
                    title,
                    html! { <>{ div("no-paper", screen) }{ page::sheet::paper(view) }</> },
                )
            }
            Some(Route::Part { part }) => page::part::part(view, part),
            Some(Route::Sheet) => page::sheet::sheet(view),
            Some(Route::Compare) => page::compare::compare(view),
            Some(Route::Household) => page::household::household(view),
            Some(Route::Example { example }) => page::visit::example(view, example),
            Some(Route::Shared { hash }) => page::visit::shared(view, &hash),
            None => page::not_found::not_found(view),
        }
    }

    /// One answers for other people, or the tab cannot keep anything.
    fn notices(view: View<'_>) -> Html {
        let (texts, session) = (view.texts, view.session);
        let for_others = session.for_others.then(|| texts.notice_for_others());
        let forgets = (!session.device.remembers).then(|| texts.notice_forgets());
        html! {
            <>
                { for [for_others, forgets].into_iter().flatten().map(notice) }
            </>
        }
    }

    /// An answer that was sent cannot be taken.
    fn moment(session: &Session) -> Self::Moment {
        session.problem.clone()
    }

    fn focus(_before: &Self::Moment, now: &Self::Moment) -> Option<&'static str> {
        now.is_some().then_some("#ada-masalah")
    }
}
