//! The one figure of a section.

use crate::screen::component::html::{all, div, p};
use yew::prelude::*;

/// A figure and what it is.
pub fn amount(figure: String, words: String) -> Html {
    let parts = vec![
        p("amount__figure money", figure.into()),
        p("amount__words", words.into()),
    ];
    div("", all(parts))
}
