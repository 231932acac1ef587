//! The order of a deck: what comes after what, and what of it has no slide yet.

use crate::event::route::Route;
use crate::event::session::Action;
use crate::event::view::View;
use crate::platform::document;
use crate::screen::component::html::{button, only, p, span};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_event::deck::Toward;
use payung_event::{Item, link};
use payung_words::event as words;
use payung_words::format;
use payung_words::slide::Slide;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// The section.
pub fn arrange(view: View<'_>, slides: &[(usize, Slide)]) -> Html {
    let (texts, deck) = (view.texts, &view.session.deck);
    let n_slides = slides.len().to_string();
    let count = if slides.is_empty() {
        texts.event_nothing()
    } else {
        texts.event_count(args::EventCount {
            count: format::plural(slides.len()),
            slides: &n_slides,
        })
    };
    let last = deck.items.len().saturating_sub(1);
    let rows = deck.items.iter().enumerate().map(|(index, item)| {
        let n_slides = slides.iter().filter(|(of, _)| *of == index).count();
        row(view, (index, last), *item, n_slides)
    });
    let hash = link::write(view.rules, deck, 0);
    let body = html! {
        <>
            <p id="jumlah-layar" tabindex="-1" role="status">{ count }</p>
            { only(view.session.is_full, || p("note", text(texts.event_full()))) }
            <ol class="order">{ for rows }</ol>
            <Refocus moved={view.session.moved} />
            <div class="actions push-m">
                { only(!slides.is_empty(), || view.link(&Route::Show { hash }, "button", text(texts.screen_open()))) }
                { button("button button--quiet", view.tell(Action::Suggest), text(texts.event_suggest())) }
                { only(!deck.items.is_empty(), || button("button button--quiet", view.tell(Action::Clear), text(texts.event_clear()))) }
            </div>
        </>
    };
    section(
        "susunan",
        texts.event_order().to_string(),
        body,
        vec![text(texts.event_keys())],
    )
}

fn row(view: View<'_>, (index, last): (usize, usize), item: Item, n_slides: usize) -> Html {
    let (texts, deck) = (view.texts, &view.session.deck);
    let name = words::item(texts, item);
    let note = match n_slides {
        0 => Some(words::none(texts, deck, item)),
        1 => None,
        _ => Some(texts.event_count(args::EventCount {
            count: format::plural(n_slides),
            slides: &n_slides.to_string(),
        })),
    };
    let shift = |toward: Toward, is_off: bool, words: Cow<'static, str>| {
        let id = button_id(index, toward);
        let (onclick, label) = (
            view.tell(Action::Move(index, toward)),
            [&*words, ": ", &name].concat(),
        );
        html! {
            <button class="button button--quiet" type="button" {id} aria-label={label} aria-disabled={is_off.then_some("true")} {onclick}>{ text(words) }</button>
        }
    };
    let remove = texts.event_remove();
    let label = [&*remove, ": ", &name].concat();
    html! {
        <li class="order__row">
            <span class="order__name">{ name.clone() }{ " " }{ only(note.is_some(), || span("order__note", text(note.unwrap_or_default()))) }</span>
            <span class="order__buttons">
                { shift(Toward::Front, index == 0, texts.event_up()) }
                { shift(Toward::Back, index == last, texts.event_down()) }
                <button class="button button--quiet" type="button" aria-label={label} onclick={view.tell(Action::Remove(item))}>{ text(remove) }</button>
            </span>
        </li>
    }
}

fn button_id(index: usize, toward: Toward) -> String {
    let word = match toward {
        Toward::Front => "naik-",
        Toward::Back => "turun-",
    };
    [word, &index.to_string()].concat()
}

/// What was moved.
#[derive(Properties, PartialEq)]
struct RefocusProps {
    moved: Option<(usize, Toward)>,
}

/// Keeps the focus on the button of what was moved, which stands at another place now.
#[component]
fn Refocus(props: &RefocusProps) -> Html {
    use_effect_with(props.moved, |moved| {
        if let Some((index, toward)) = moved {
            document::focus(&["#", &button_id(*index, *toward)].concat());
        }
    });
    Html::default()
}
