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

use crate::check::page::rim;
use crate::platform::memory::{self, Drawer};
use crate::platform::{address, page as document};
use crate::screen::component::element::{p, span};
use crate::screen::component::say::say;
use crate::screen::frame::{PlainPage, framed, name_screen};
use payung_words::texts::{self, Texts};
use route::Route;
use session::{Action, Session};
use yew::prelude::*;

/// What every screen of the planner sees.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The texts.
    pub texts: Texts,
    /// What the tab knows.
    pub session: &'a Session,
    /// The way to tell the tab more.
    pub dispatch: &'a UseReducerDispatcher<Session>,
}

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
                Then::Go(to) => to.go(),
            }
        };
        html! { <button {class} type="button" {onclick}>{ words }</button> }
    }

    /// A link to another screen of the planner: an address to copy or open beside, no new page when it is pressed.
    pub fn link(self, to: Route, class: &'static str, words: Html) -> Html {
        let href = format!("./{}", to.path());
        let onclick = move |event: MouseEvent| {
            let opens_beside = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            if !opens_beside {
                event.prevent_default();
                to.go();
            }
        };
        html! { <a {href} {class} {onclick}>{ words }</a> }
    }
}

/// A screen: its title, which is also its heading, and its HTML.
pub type Titled = (String, Html);

/// The root component of this area.
#[component]
pub fn App(props: &PlainPage) -> Html {
    let texts = texts::indonesian();
    let route = use_state_eq(Route::here);
    let session = use_reducer(Session::recall);
    let (moved, dispatch) = (route.setter(), session.dispatcher());
    let _listening = use_memo((), |()| {
        address::on_change(move || {
            dispatch.dispatch(Action::Moved);
            moved.set(Route::here());
        })
    });
    let dispatch = session.dispatcher();
    let view = View {
        texts,
        session: &session,
        dispatch: &dispatch,
    };
    let (title, body) = match &*route {
        Route::Plan => plan::plan(view),
        Route::Shared { hash } => shared::shared(view, hash),
        Route::Check => check::check(view),
        Route::Proposal => proposal::proposal(view),
        Route::NotFound => plain(view, texts.planner_not_found().to_string(), String::new()),
    };
    let after = (session.to_lines(), session.refusals, route.path(), title);
    use_effect_with(after, |(lines, refusals, path, title)| {
        memory::keep(Drawer::Planner, lines);
        if *refusals > 0 {
            document::focus("#ada-masalah");
        } else {
            name_screen(path, title);
        }
    });
    let forgets = (!session.remembers).then(|| {
        let words = say(texts.planner_forgets());
        p("notice", span("wrap", words))
    });
    framed(texts, props, forgets.unwrap_or_default(), route.path(), body)
}

/// A screen with a heading, a sentence and the way to the plan.
fn plain(view: View<'_>, title: String, note: String) -> Titled {
    let to_plan = view.link(Route::Plan, "plain", say(view.texts.planner_to_plan()));
    let body = html! {
        <>
            { rim() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                if !note.is_empty() { { p("", note.into()) } }
                { p("", to_plan) }
            </div>
        </>
    };
    (title, body)
}
