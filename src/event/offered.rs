//! What can be added to a deck: topics under their headings, and stories as a whole or by their parts.

use crate::event::session::Action;
use crate::event::view::View;
use crate::screen::component::html::{button, div, opened, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_event::topic::Shelf;
use payung_event::{Item, Topic};
use payung_stories::Story;
use payung_stories::slide_part::SlidePart;
use payung_words::event as words;
use payung_words::stories;
use payung_words::texts::args;
use yew::prelude::*;

/// The section.
pub fn offered(view: View<'_>) -> Html {
    let texts = view.texts;
    let body = html! {
        <>
            { p("note", text(texts.event_offered_note())) }
            { for Shelf::ALL.iter().map(|of| shelf(view, *of)) }
            <h3 class="push-m">{ text(texts.shelf_stories()) }</h3>
            { for Story::ALL.iter().map(|of| story(view, *of)) }
        </>
    };
    section("tambah", texts.event_offered().to_string(), body, Vec::new())
}

fn shelf(view: View<'_>, shelf: Shelf) -> Html {
    let topics = Topic::ALL.iter().filter(|topic| topic.shelf() == shelf);
    let buttons = topics.map(|topic| {
        add(
            view,
            Item::Topic(*topic),
            words::topic(view.texts, *topic).into_owned(),
        )
    });
    html! {
        <>
            <h3 class="push-m">{ text(words::shelf(view.texts, shelf)) }</h3>
            { div("actions push-s", buttons.collect()) }
        </>
    }
}

fn story(view: View<'_>, story: Story) -> Html {
    let texts = view.texts;
    let name = stories::name(texts, story);
    let parts = SlidePart::ALL.iter();
    let parts = parts.map(|part| {
        add(
            view,
            Item::Story(story, *part),
            words::part(texts, *part).into_owned(),
        )
    });
    let all = texts.event_add_story(args::EventAddStory { story: &name });
    let body = html! {
        <>
            { button("button button--quiet", view.tell(Action::AddStory(story)), text(all)) }
            { for parts }
        </>
    };
    opened(text(name), div("why__body actions", body))
}

/// A button that adds, or says that it is there.
fn add(view: View<'_>, item: Item, name: String) -> Html {
    let is_there = view.session.deck.holds(item);
    let action = if is_there {
        Action::Remove(item)
    } else {
        Action::Add(item)
    };
    html! {
        <button class="button button--quiet picked" type="button" aria-pressed={if is_there { "true" } else { "false" }}
            onclick={view.tell(action)}>{ name }</button>
    }
}
