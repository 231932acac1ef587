//! All slides of the deck on paper, one below the other.

use crate::event::view::{Titled, View, plain};
use crate::platform::document;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::handout::{Seen, handout as printed};
use crate::screen::component::html::{button, div, p};
use crate::screen::component::text::text;
use payung_words::event::slide;
use payung_words::slide::Slide;
use yew::prelude::*;

/// The screen.
pub fn handout(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.paper_handout().to_string();
    let told = slide::slides(view.rules, texts, &view.session.deck, view.session.today);
    if !told.iter().any(|(_, slide)| slide.on_paper) {
        return plain(view, title, texts.event_nothing().to_string());
    }
    let slides: Vec<Slide> = told.into_iter().map(|(_, slide)| slide).collect();
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                <div class="actions">{ button("button", |_: MouseEvent| document::print(), text(texts.print())) }</div>
                { p("note screen-only", text(texts.print_blocked())) }
            </div>
            { div("wrap", printed(texts, &slides, Seen::OnScreen)) }
        </>
    };
    (title, body)
}
