//! The root component.

use super::page;
use super::route::Route;
use super::session::Session;
use crate::i18n::texts;
use crate::platform::{address, memory, page as document};
use std::sync::atomic::{AtomicBool, Ordering};
use yew::prelude::*;

/// What the plain page held.
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    /// The inside of the masthead.
    pub masthead: AttrValue,
    /// The inside of the start screen.
    pub start: AttrValue,
    /// The inside of the footer.
    pub footer: AttrValue,
}

/// The screen of the current address, in the frame of the plain page.
///
/// Title, focus and the tab's memory follow it here, so that no page has to think of them.
#[component]
pub fn App(props: &AppProps) -> Html {
    let texts = texts::indonesian();
    let route = use_state_eq(Route::here);
    let moved = route.setter();
    let _listening = use_memo((), |()| address::on_change(move || moved.set(Route::here())));
    let route = *route;
    let session = use_reducer(Session::recall);
    use_effect_with(session.answers.clone(), |answers| {
        memory::keep(&answers.to_lines());
    });
    let view = page::View {
        texts,
        session: &session,
    };
    let (title, body) = match route {
        Route::Start => (String::new(), Html::from_html_unchecked(props.start.clone())),
        Route::Question { topic } => page::question::question(view, topic, page::question::Way::Onward),
        Route::Change { topic } => page::question::question(view, topic, page::question::Way::Change),
        Route::Review => page::review::review(view),
        Route::Result => page::outcome::outcome(view),
        Route::NotFound => page::not_found::not_found(view),
    };
    use_effect_with((route, title), |(_, title)| name_screen(title));
    use_effect_with(session.problem.clone(), |problem| {
        if problem.is_some() {
            document::focus("#ada-masalah");
        }
    });
    html! {
        <>
            <a class="skip" href="#isi">{ texts.skip_link().to_string() }</a>
            <header class="masthead">{ Html::from_html_unchecked(props.masthead.clone()) }</header>
            <main id="isi" tabindex="-1" key={route.path()}>{ body }</main>
            <footer class="footer" id="kaki" tabindex="-1">{ Html::from_html_unchecked(props.footer.clone()) }</footer>
        </>
    }
}

/// Whether a screen has been shown: opening the page must not move anybody's focus.
static STARTED: AtomicBool = AtomicBool::new(false);

/// Sets the title; on every screen but the first also scrolls up and moves the focus to the heading.
fn name_screen(title: &str) {
    let texts = texts::indonesian();
    let title = if title.is_empty() {
        texts.start_page_title()
    } else {
        texts.title_suffix(title)
    };
    document::set_title(&title);
    if STARTED.swap(true, Ordering::Relaxed) {
        document::scroll_to_top();
        document::focus("main h1");
    }
}
