//! The screens of the self-check, and its root component.

pub mod page;
pub mod route;
pub mod session;

use crate::check::route::Route;
use crate::check::session::{Action, Session};
use crate::platform::memory::{self, Drawer};
use crate::platform::{address, page as document, speech};
use crate::screen::component::element::span;
use crate::screen::frame::{PlainPage, framed, name_screen};
use payung_rules::example::Example;
use payung_words::texts::{self, Texts};
use yew::prelude::*;

/// The screen of the current address, in the frame of the plain page.
///
/// Title, focus and the tab's memory follow it here, so that no page has to think of them.
#[component]
pub fn App(props: &PlainPage) -> Html {
    let texts = texts::indonesian();
    let route = use_state_eq(Route::here);
    let session = use_reducer(Session::recall);
    let (moved, voices) = (route.setter(), session.dispatcher());
    let _listening = use_memo((), |()| {
        let look = move || voices.dispatch(Action::Voice(speech::has_voice()));
        look();
        (
            address::on_change(move || moved.set(Route::here())),
            speech::on_voices(look),
        )
    });
    let dispatch = session.dispatcher();
    let view = page::View {
        texts,
        session: &session,
        dispatch: &dispatch,
    };
    let (title, body) = screen(view, &route, &props.start);
    let after = (session.to_lines(), session.problem.clone(), route.path(), title);
    use_effect_with(after, |(lines, problem, path, title)| {
        memory::keep(Drawer::Check, lines);
        if problem.is_some() {
            document::focus("#ada-masalah");
        } else {
            name_screen(path, title);
        }
    });
    framed(texts, props, notices(texts, &session), route.path(), body)
}

/// The title and the HTML of an address.
fn screen(view: page::View<'_>, route: &Route, start: &AttrValue) -> page::Titled {
    match route {
        Route::Start => (String::new(), Html::from_html_unchecked(start.clone())),
        Route::Question { topic } => page::question::question(view, *topic, page::question::Way::Onward),
        Route::Change { topic } => page::question::question(view, *topic, page::question::Way::Change),
        Route::Review => page::review::review(view),
        Route::Result => page::outcome::outcome(view),
        Route::Sheet => page::sheet::sheet(view),
        Route::Compare => page::compare::compare(view),
        Route::Household => page::household::household(view),
        Route::Example { id } => match Example::find(payung_current::tables::EXAMPLES, id) {
            Some(example) => page::visit::example(view, example),
            None => page::not_found::not_found(view),
        },
        Route::Shared { hash } => page::visit::shared(view, hash),
        Route::NotFound => page::not_found::not_found(view),
    }
}

/// What holds for every screen: one answers for other people, or the tab cannot keep anything.
fn notices(texts: Texts, session: &Session) -> Html {
    let for_others = session.for_others.then(|| texts.notice_for_others());
    let forgets = (!session.device.remembers).then(|| texts.notice_forgets());
    html! {
        <>
            { for [for_others, forgets].into_iter().flatten().map(|notice| html! {
                <p class="notice">{ span("wrap", (notice.to_string()).into()) }</p>
            }) }
        </>
    }
}
