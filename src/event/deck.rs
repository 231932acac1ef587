//! The deck as it is put together: what is shown, what can be added, the values, and what is done with it.

use crate::event::arrange::arrange;
use crate::event::offered::offered;
use crate::event::paper::paper;
use crate::event::pass_on::pass_on;
use crate::event::values::values;
use crate::event::view::{Titled, View};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use payung_words::event::slide;
use payung_words::slide::Slide;
use yew::prelude::*;

/// The screen.
pub fn deck(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.event_title().to_string();
    let session = view.session;
    let slides: Vec<(usize, Slide)> = slide::slides(view.rules, texts, &session.deck, session.today);
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                <h1 class="page__title" tabindex="-1">{ title.clone() }</h1>
                { p("question__hint", text(texts.event_lead())) }
            </div>
            { arrange(view, &slides) }
            { values(view) }
            { paper(view) }
            { offered(view) }
            { pass_on(view, &session.deck) }
        </>
    };
    (title, body)
}
