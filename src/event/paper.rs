//! What a deck is besides slides: paper, QR codes, the room.

use crate::event::route::Route;
use crate::event::view::View;
use crate::screen::component::html::{li, ul};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
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
    let rows = links.map(|(to, words)| li("links__row", view.link(&to, "plain", text(words))));
    section(
        "kertas",
        texts.paper_heading().to_string(),
        ul("", rows.into_iter().collect()),
        Vec::new(),
    )
}
