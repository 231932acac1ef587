//! What a deck is besides slides: paper, QR codes, the room, the whole stories.

use crate::event::route::Route;
use crate::event::view::View;
use crate::platform::address;
use crate::screen::component::html::{li, ul};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::stories::route as stories;
use payung_event::{Deck, Item};
use payung_stories::Story;
use payung_stories::draft::Draft;
use payung_stories::link;
use payung_words::stories as words;
use payung_words::texts::args;
use yew::prelude::*;

/// The section.
pub fn paper(view: View<'_>) -> Html {
    let texts = view.texts;
    let links = [
        (Route::Leaflet, texts.leaflet_screen()),
        (Route::Checklist, texts.checklist_title()),
        (Route::Handout, texts.paper_handout()),
        (Route::Room, texts.room_title()),
    ];
    let rows = links.map(|(to, words)| row(view.link(&to, "plain", text(words))));
    let rows = rows.into_iter().chain(whole_stories(view, &view.session.deck));
    section(
        "kertas",
        texts.paper_heading().to_string(),
        ul("", rows.collect()),
        Vec::new(),
    )
}

fn row(link: Html) -> Html {
    li("links__row", link)
}

/// The pages of the stories of a deck with its values, a row each. They are another program's, so that each is a page to
/// load.
pub fn whole_stories(view: View<'_>, deck: &Deck) -> impl Iterator<Item = Html> {
    let holds = |story: Story| {
        let mut items = deck.items.iter();
        items.any(|item| matches!(item, Item::Story(one, _) if *one == story))
    };
    let told = Story::ALL.iter().copied().filter(move |story| holds(*story));
    told.map(move |story| {
        let words = view.texts.paper_story(args::PaperStory {
            story: &words::name(view.texts, story),
        });
        let base = Draft::of(&view.rules.stories, story);
        let values = link::pairs(&base, &deck.draft(view.rules, story)).unwrap_or_default();
        let hash = if values.is_empty() {
            String::new()
        } else {
            ["#", &link::write(&values)].concat()
        };
        let href = address::href(&[stories::AREA, "/", story.id(), &hash].concat());
        row(html! { <a class="plain" {href}>{ text(words) }</a> })
    })
}
