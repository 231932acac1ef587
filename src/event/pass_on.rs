//! Passing a deck on: its link, as text and as an address that opens the first slide.

use crate::event::route::Route;
use crate::event::session::Action;
use crate::event::view::View;
use crate::platform::address;
use crate::screen::component::pass_on::{CARRIES, PassOn, Passed};
use crate::screen::component::text::text;
use crate::screen::route::Route as _;
use payung_event::{Deck, link};
use payung_words::event as words;
use yew::prelude::*;

/// The section about a deck.
pub fn pass_on(view: View<'_>, deck: &Deck) -> Html {
    let texts = view.texts;
    let items = deck.items.iter().map(|item| words::item(texts, *item));
    let title = texts.event_title().into_owned();
    let lines: Vec<String> = [title].into_iter().chain(items).collect();
    let show = Route::Show {
        hash: link::write(view.rules, deck, 0),
    };
    let qr = Route::Qr { path: show.path() };
    let dispatch = view.dispatch.clone();
    PassOn {
        passed: Passed {
            text: lines.join("\n"),
            link: address::whole(&show.path()),
        },
        heading: texts.event_pass(),
        link_name: texts.event_link(),
        text_name: texts.event_text(),
        carries: html! { <p class="note" id={CARRIES}>{ text(texts.event_link_note()) }</p> },
        keeping: Html::default(),
        more: view.link(&qr, "button button--quiet", text(texts.qr_open())),
        copied: view.session.copied,
        oncopied: Callback::from(move |copied| dispatch.dispatch(Action::Copied(copied))),
    }
    .view(texts)
}
