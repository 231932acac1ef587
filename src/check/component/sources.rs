//! Where it stands, behind a closed line: who wants to know, opens it.

use crate::screen::component::html::p;
use crate::screen::component::text::text;
use payung_words::texts::Texts;
use yew::prelude::*;

/// The sources of a section, a line each; nothing where there are none.
pub fn sources(texts: Texts, lines: Vec<Html>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <details class="why">
            <summary>{ text(texts.sheet_sources()) }</summary>
            <div class="why__body">{ for lines.into_iter().map(|line| html! { { p("trace__law", line.into()) } }) }</div>
        </details>
    }
}
