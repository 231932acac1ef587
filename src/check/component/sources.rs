//! Where it stands, behind a closed line: who wants to know, opens it.

use crate::screen::component::html::{div, opened, p};
use crate::screen::component::text::text;
use payung_words::texts::Texts;
use yew::prelude::*;

/// The sources of a section, a line each; nothing where there are none.
pub fn sources(texts: Texts, lines: Vec<Html>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let lines = lines.into_iter().map(|line| p("trace__law", line));
    opened(text(texts.sheet_sources()), div("why__body", lines.collect()))
}
