//! The benefit stories: what is paid, to whom, when, and why.
//!
//! Every figure and verdict comes from [`story`](payung_stories), every sentence from
//! [`i18n::story`](payung_words::stories); here they are put on screens. Charts have whole-number coordinates from
//! [`story::drawing`](payung_stories::drawing).

pub mod bar;
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
pub mod route;
pub mod school;
pub mod screen;
pub mod services;
pub mod session;
pub mod sides;
pub mod told;
pub mod view;
pub mod when;

use self::route::Route;
use self::session::Session;
use self::view::{Titled, View};
use crate::check::page::rim;
use crate::platform::memory::{self, Drawer};
use crate::platform::{address, page as document};
use crate::screen::component::element::{p, span};
use crate::screen::component::say::say;
use crate::screen::frame::{PlainPage, framed, name_screen};
use payung_words::texts;
use yew::prelude::*;

/// The root component of this area.
#[component]
pub fn App(props: &PlainPage) -> Html {
    let texts = texts::indonesian();
    let path = use_state_eq(address::path);
    let session = use_reducer(Session::recall);
    let moved = path.setter();
    let _listening = use_memo((), |()| address::on_change(move || moved.set(address::path())));
    let dispatch = session.dispatcher();
    let view = View {
        texts,
        session: &session,
        dispatch: &dispatch,
    };
    let route = Route::parse(&path);
    let on_projector = matches!(route, Route::Screen(_));
    let (title, body) = screen(view, route);
    use_effect_with(session.to_lines(), |lines| memory::keep(Drawer::Stories, lines));
    use_effect_with(
        ((*path).clone(), title, on_projector),
        |(path, title, on_projector)| {
            document::keep_light(*on_projector);
            name_screen(path, title);
        },
    );
    if on_projector {
        return body;
    }
    let notice = (!session.remembers)
        .then(|| html! { <p class="notice">{ span("wrap", say(texts.notice_forgets())) }</p> });
    framed(texts, props, notice.unwrap_or_default(), (*path).clone(), body)
}

/// The title and the HTML of an address.
fn screen(view: View<'_>, route: Route) -> Titled {
    match route {
        Route::Choose => choose::choose(view),
        Route::Claims => claims::claims(view),
        Route::Misquoted => misquoted::misquoted(view),
        Route::Losses => losses::losses(view),
        Route::Told(subject) => told::told(view, subject),
        Route::Screen(subject) => screen::screen(view, subject),
        Route::NotFound => not_found(view),
    }
}

/// The head of a screen without a verdict: the way back, the title, a sentence.
fn head(view: View<'_>, title: &str, lead: String) -> Html {
    html! {
        <>
            { rim() }
            <div class="wrap">
                <div class="question__top">{ view.link(Route::Choose, "plain", say(view.texts.stories_back())) }</div>
                <h1 class="question__title" tabindex="-1">{ title.to_owned() }</h1>
                { p("question__hint", lead.into()) }
            </div>
        </>
    }
}

fn not_found(view: View<'_>) -> Titled {
    let title = view.texts.not_found_title().to_string();
    let body = head(view, &title, view.texts.not_found_note().to_string());
    (title, body)
}
