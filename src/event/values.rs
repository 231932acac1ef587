//! The values of a deck: where the event is, and what things cost here.

use crate::event::session::Action;
use crate::event::view::View;
use crate::screen::component::html::{button, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::field::HINT;
use crate::screen::field::entry::Entry;
use crate::screen::field::finder::Finder;
use payung_event::thing::{MOST_LETTERS, MOST_THINGS, Thing};
use payung_rules::area::Area;
use payung_typed::finder;
use payung_typed::problem::Wrong;
use payung_words::found;
use payung_words::problem;
use payung_words::texts::args;
use yew::prelude::*;

/// The section.
pub fn values(view: View<'_>) -> Html {
    let texts = view.texts;
    let body = html! {
        <>
            <h3>{ text(texts.event_area()) }</h3>
            { area(view) }
            <h3 class="push-m">{ text(texts.event_things()) }</h3>
            { p("note", text(texts.event_things_note())) }
            { for (0..MOST_THINGS).map(|index| thing(view, index)) }
        </>
    };
    section(
        "nilai",
        texts.event_values().to_string(),
        body,
        vec![text(texts.event_values_note())],
    )
}

fn area(view: View<'_>) -> Html {
    let (texts, session) = (view.texts, view.session);
    let chosen = match session.deck.area {
        Some(area) => area.name.into(),
        None => text(texts.event_area_none()),
    };
    let forget = only(session.deck.area.is_some(), || {
        button(
            "button button--quiet",
            view.tell(Action::Area(None)),
            text(texts.clear()),
        )
    });
    let found = finder::areas(view.rules.areas, &session.search);
    let is_searched = !session.search.trim().is_empty();
    let rows = found.rows.iter().filter(|_| is_searched).map(|one| {
        let area: &'static Area = one.item;
        html! { <button class="reply" type="button" onclick={view.tell(Action::Area(Some(area)))}>{ area.name }</button> }
    });
    let said = found::areas_typed(texts, &session.search, &found);
    let dispatch = view.dispatch.clone();
    let finder = Finder {
        label: Some(texts.event_area_search().to_string()),
        search: &session.search,
        count: said.count,
        // It stands above the box already.
        advice: None,
        list: html! { <div class="replies" role="group" aria-label={texts.area_legend().to_string()}>{ for rows }</div> },
        problem: None,
        onsearch: Callback::from(move |search| dispatch.dispatch(Action::Search(search))),
    };
    html! {
        <>
            <p id="daerah-dipilih" class="push-s" tabindex="-1"><b>{ chosen }</b>{ " " }{ forget }</p>
            <p class="note" id={HINT}>{ text(texts.area_none_hint()) }</p>
            { finder.view(texts) }
        </>
    }
}

fn thing(view: View<'_>, index: usize) -> Html {
    let texts = view.texts;
    let none = Thing::default();
    let thing = view.session.deck.things.get(index).unwrap_or(&none);
    let number = (index + 1).to_string();
    let name = Entry {
        id: &["barang-", &number].concat(),
        label: texts
            .event_thing(args::EventThing { number: &number })
            .to_string(),
        typed: thing.name.clone(),
        problem: is_incomplete(thing).then(|| texts.event_thing_name().to_string()),
        ontype: view.on_type(move |typed| Action::Name(index, typed)),
        ..Entry::default()
    };
    let wrong = thing.price().err().filter(|_| !thing.price.trim().is_empty());
    let offers = match wrong {
        Some(Wrong::UnclearSum) => problem::sums(texts, &thing.price),
        Some(_) | None => Vec::new(),
    };
    let price = Entry {
        id: &["harga-", &number].concat(),
        label: texts
            .event_thing_price(args::EventThingPrice { number: &number })
            .to_string(),
        before: Some("Rp"),
        typed: thing.price.clone(),
        problem: wrong.map(|_| {
            let typed = thing.price.as_str();
            let wrong = if offers.is_empty() {
                texts.event_thing_wrong(args::EventThingWrong { typed })
            } else {
                texts.figure_unclear(args::FigureUnclear { typed })
            };
            wrong.to_string()
        }),
        offers,
        ontype: view.on_type(move |typed| Action::Price(index, typed)),
        ..Entry::default()
    };
    html! { <div class="pair">{ name.holding(&MOST_LETTERS.to_string()) }{ price.view() }</div> }
}

/// A price without a name, or a name that no line holds.
fn is_incomplete(thing: &Thing) -> bool {
    !thing.is_empty() && thing.price().is_ok() && thing.read().is_none()
}
