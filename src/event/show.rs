//! A deck on a projector. Its address holds the deck and the slide, so that it is a link and a reload stays where it was.

use crate::event::route::Route;
use crate::event::session::{Action, Session};
use crate::event::shared::{shown_notices, unreadable};
use crate::event::view::{Titled, View, plain};
use crate::platform::tally;
use crate::screen::projector::{Dialled, Projector};
use crate::screen::shell;
use payung_event::dial::Dial;
use payung_event::link::{self, Shared};
use payung_event::thing::Thing;
use payung_event::{Deck, EventRules, Item};
use payung_stories::dial::Turn;
use payung_words::event as words;
use payung_words::event::slide;
use payung_words::format;
use payung_words::texts::args;
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
    let mut notices = shown_notices(view, &shared);
    let Shared { deck, at, .. } = shared;
    let is_own = link::write(&rules, &deck, 0) == own;
    if is_own {
        notices.extend(things_left_out(view));
    }
    let notice = notices.join(" ");
    let title = texts.event_show_title().to_string();
    let told = slide::slides(&rules, texts, &deck, view.session.today);
    let at = at.min(told.len().saturating_sub(1));
    let Some(item) = told.get(at).and_then(|(item, _)| deck.items.get(*item).copied()) else {
        let said = [notice, texts.event_nothing().into_owned()].into_iter();
        return in_main(plain(
            view,
            title,
            format::sentences(said.filter(|said| !said.is_empty())),
        ));
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
    let back = if is_own {
        Route::Deck
    } else {
        Route::Shared {
            hash: link::write(&rules, &deck, 0),
        }
    };
    let seen = deck.clone();
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
        <Seen {rules} deck={seen} {item} dispatch={view.dispatch.clone()} />
        </>
    };
    (title, body)
}

/// Which of the things typed no slide holds, as no link carries them.
fn things_left_out(view: View<'_>) -> Option<String> {
    let things = view.session.deck.things.iter();
    let left_out = things.filter(|thing| !thing.is_empty() && thing.read().is_none());
    let typed = |thing: &Thing| {
        [thing.name.trim(), thing.price.trim()]
            .join(" ")
            .trim()
            .to_owned()
    };
    let things = left_out.map(typed).collect::<Vec<String>>().join("”, “");
    let said = args::EventThingLeftOut { things: &things };
    (!things.is_empty()).then(|| view.texts.event_thing_left_out(said).into_owned())
}

/// What is shown to the room.
#[derive(Properties, PartialEq)]
struct SeenProps {
    rules: EventRules,
    deck: Deck,
    item: Item,
    dispatch: UseReducerDispatcher<Session>,
}

/// Notes what is shown and counted, whichever deck it is, for the note of an event that runs. It stands on the device:
/// the room may be open in another tab.
#[component]
fn Seen(props: &SeenProps) -> Html {
    let (dispatch, rules) = (props.dispatch.clone(), props.rules);
    use_effect_with((props.deck.clone(), props.item), move |(deck, item)| {
        if tally::is_running() {
            let noted = tally::shown().and_then(|hash| link::read(&rules, &hash).ok());
            let noted = noted.map_or_else(|| Deck::empty(&rules), |shared| shared.deck);
            tally::keep_shown(&link::write(&rules, &noted.noting(&rules, deck, *item), 0));
            dispatch.dispatch(Action::Shown(tally::shown()));
        }
    });
    Html::default()
}

/// A screen without masthead and footer has its own `main`.
fn in_main((title, body): Titled) -> Titled {
    let body = html! { <main id="isi" tabindex="-1">{ body }</main> };
    (title, body)
}
