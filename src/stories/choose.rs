//! Choose a story.

use crate::event::route as event;
use crate::platform::address;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::p;
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::stories::route::Route;
use crate::stories::session::Action;
use crate::stories::view::{Titled, View};
use payung_stories::Story;
use payung_stories::Subject;
use payung_words::stories as words;
use yew::prelude::*;

/// The screen.
pub fn choose(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.stories_title().to_string();
    let row = |to: Route, name, about| {
        html! {
            <li class="links__row">
                <h3>{ view.link(&to, "plain", text(name)) }</h3>
                { p("", text(about)) }
            </li>
        }
    };
    let stories = Story::ALL.iter().map(|story| {
        let to = Route::Told(Subject::Story(*story));
        row(to, words::name(texts, *story), words::about(texts, *story))
    });
    let more = [
        (
            Route::Claims,
            texts.stories_claims_link(),
            texts.stories_claims_note(),
        ),
        (
            Route::Misquoted,
            texts.stories_misquoted_link(),
            texts.stories_misquoted_note(),
        ),
        (
            Route::Losses,
            texts.stories_losses_link(),
            texts.stories_losses_note(),
        ),
    ];
    let forget = html! {
        <>
            { p("push-m", text(texts.stories_forget_note())) }
            <div class="actions push-s">{ view.button(texts.stories_forget(), Action::Forget) }</div>
        </>
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                <h1 class="page__title" tabindex="-1">{ title.clone() }</h1>
                { p("question__hint", text(texts.stories_lead())) }
            </div>
            { section("cerita", texts.stories_choose().to_string(), html! { <ul>{ for stories }</ul> }, Vec::new()) }
            { section("selain", texts.stories_more().to_string(), html! {
                <>
                    <p><a class="plain" href={address::href(event::AREA)}>{ text(texts.stories_event_link()) }</a>{ " " }{ text(texts.stories_event_note()) }</p>
                    <ul>{ for more.into_iter().map(|(to, name, about)| row(to, name, about)) }</ul>
                    if view.session.is_any_changed() { { forget } }
                </>
            }, Vec::new()) }
        </>
    };
    (title, body)
}
