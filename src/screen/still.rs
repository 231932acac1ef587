//! A screen as text, on the host: what the shell shows, without a browser, its effects and its listeners.

use crate::screen::frame::PlainPage;
use crate::screen::shell::{self, Area, Shown, View, Worn};
use crate::text_packs;
use payung_words::texts::{self, Texts};
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
    /// The texts.
    pub texts: Texts,
}

/// The document that an area shows: its title, then the screen and what stands around it.
#[component]
fn Still<A: Area>(props: &StillProps<A::Session, A::Rules>) -> Html {
    let session = use_reducer(|| props.session.clone());
    let dispatch = session.dispatcher();
    // What begins with a page is over by the time it looks like this: what is told then reaches nobody.
    let begun = use_reducer(|| props.session.clone());
    let service = use_memo((), |()| A::connect(begun.dispatcher()));
    let worn = Worn::here::<A>();
    let view = View::<A> {
        texts: props.texts,
        rules: &props.rules,
        session: &session,
        dispatch: &dispatch,
        service: &service,
        page: &props.page,
        worn: &worn,
    };
    let Shown { title, html, .. } = shell::shown(view, &props.address);
    html! { <><title>{ title }</title>{ html }</> }
}

/// The Indonesian texts that the area's program loads.
pub fn texts_of<A: Area>() -> Texts {
    text_packs::loaded(A::PROGRAM).unwrap_or_else(texts::indonesian)
}

/// The HTML of a screen, its title in front. It is ready at once: no screen waits for anything.
///
/// # Panics
///
/// Where the screen shows a text that no pack of its program holds: in a browser it would wait for it for ever.
pub fn rendered<A: Area>(still: StillProps<A::Session, A::Rules>) -> impl Future<Output = String> {
    let texts = still.texts;
    let renderer = yew::LocalServerRenderer::<Still<A>>::with_props(still).hydratable(false);
    async move {
        let html = renderer.render().await;
        assert!(
            !texts.is_short(),
            "a screen of `{}` shows a text of none of its packs; name the file in src/text_packs.rs",
            A::PROGRAM
        );
        html
    }
}
