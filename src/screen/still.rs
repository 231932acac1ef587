//! A screen as text, on the host: what the shell shows, without a browser, its effects and its listeners.

use crate::screen::frame::PlainPage;
use crate::screen::shell::{self, Area, Shown, View};
use payung_words::texts;
use std::future::Future;
use yew::prelude::*;

/// What is to be rendered.
#[derive(Properties, PartialEq, Clone)]
pub struct StillProps<S: Clone + PartialEq, R: Clone + PartialEq> {
    /// The address, as [`Route::parse`](crate::screen::route::Route::parse) reads it.
    pub address: String,
    /// What the tab knows.
    pub session: S,
    /// What the program hands in.
    pub rules: R,
    /// What the plain page held.
    pub page: PlainPage,
}

/// The document that an area shows: its title, then the screen and what stands around it.
#[component]
fn Still<A: Area>(props: &StillProps<A::Session, A::Rules>) -> Html {
    let session = use_reducer(|| props.session.clone());
    let dispatch = session.dispatcher();
    // What begins with a page is over by the time it looks like this: what is told then reaches nobody.
    let begun = use_reducer(|| props.session.clone());
    let service = use_memo((), |()| A::connect(begun.dispatcher()));
    let view = View::<A> {
        texts: texts::indonesian(),
        rules: &props.rules,
        session: &session,
        dispatch: &dispatch,
        service: &service,
        page: &props.page,
    };
    let Shown { title, html, .. } = shell::shown(view, &props.address);
    html! { <><title>{ title }</title>{ html }</> }
}

/// The HTML of a screen, its title in front. It is ready at once: no screen waits for anything.
pub fn rendered<A: Area>(still: StillProps<A::Session, A::Rules>) -> impl Future<Output = String> {
    yew::LocalServerRenderer::<Still<A>>::with_props(still)
        .hydratable(false)
        .render()
}
