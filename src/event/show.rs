//! A deck on a projector. Its address holds the deck and the slide, so that it is a link and a reload stays where it was.

use crate::event::route::Route;
use crate::event::session::{Action, Session};
use crate::event::shared::{shown_notices, unreadable};
use crate::event::view::{Titled, View, plain};
use crate::screen::projector::{Dialled, Projector};
use crate::screen::shell;
use payung_event::Item;
use payung_event::dial::Dial;
use payung_event::link::{self, Shared};
use payung_stories::dial::Turn;
use payung_words::event as words;
use payung_words::event::slide;
use std::rc::Rc;
use yew::prelude::*;

/// The screen. What cannot be shown is said, with the way to the deck.
pub fn show(view: View<'_>, hash: &str) -> Titled {
    let (texts, rules) = (view.texts, *view.rules);
    let own = link::write(&rules, &view.session.deck, 0);
    let shared = if hash.is_empty() {
        link::read(&rules, &own)
    } else {
        link::read(&rules, hash)
    };
    let shared = match shared {
        Ok(shared) => shared,
        Err(problem) => return in_main(unreadable(view, &problem)),
    };
    let notice = shown_notices(view, &shared).join(" ");
    let Shared { deck, at, .. } = shared;
    let title = texts.event_show_title().to_string();
    let told = slide::slides(&rules, texts, &deck, view.session.today);
    let at = at.min(told.len().saturating_sub(1));
    let Some(item) = told.get(at).and_then(|(item, _)| deck.items.get(*item).copied()) else {
        return in_main(plain(view, title, texts.event_nothing().to_string()));
    };
    let dials = Dial::of(&rules, &deck, item);
    let dialled = dials.iter().map(|dial| {
        let (name, value) = words::dial(&rules, texts, &deck, *dial);
        Dialled {
            name: name.into_owned(),
            value,
        }
    });
    let dialled: Vec<Dialled> = dialled.collect();
    let is_own = link::write(&rules, &deck, 0) == own;
    let back = if is_own {
        Route::Deck
    } else {
        Route::Shared {
            hash: link::write(&rules, &deck, 0),
        }
    };
    let (dispatch, today, turning) = (view.dispatch.clone(), view.session.today, deck.clone());
    let onturn = move |(index, turn): (usize, Turn)| {
        let Some(dial) = dials.get(index) else { return };
        let turned = dial.turned(&rules, &turning, turn, today);
        let hash = link::write(&rules, &turned, at);
        if is_own {
            dispatch.dispatch(Action::Turned(turned));
        }
        shell::turn_to(&Route::Show { hash });
    };
    let onshow = move |at: usize| {
        let hash = link::write(&rules, &deck, at);
        shell::turn_to(&Route::Show { hash });
    };
    let onclose = move |()| shell::go(&back);
    let slides = Rc::new(told.into_iter().map(|(_, slide)| slide).collect::<Vec<_>>());
    let body = html! {
        <>
        <Projector {texts} {slides} {at} dials={dialled} {notice} onshow={Callback::from(onshow)}
            onturn={Callback::from(onturn)} onclose={Callback::from(onclose)} />
        <Seen {item} dispatch={view.dispatch.clone()} />
        </>
    };
    (title, body)
}

/// What is shown to the room.
#[derive(Properties, PartialEq)]
struct SeenProps {
    item: Item,
    dispatch: UseReducerDispatcher<Session>,
}

/// Notes what was shown, for the note of an event that runs.
#[component]
fn Seen(props: &SeenProps) -> Html {
    let dispatch = props.dispatch.clone();
    use_effect_with(props.item, move |item| dispatch.dispatch(Action::Seen(*item)));
    Html::default()
}

/// A screen without masthead and footer has its own `main`.
fn in_main((title, body): Titled) -> Titled {
    let body = html! { <main id="isi" tabindex="-1">{ body }</main> };
    (title, body)
}
