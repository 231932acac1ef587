//! A line about the page itself, above the screen.

use crate::screen::component::html::{div, p};
use crate::screen::component::text::text;
use std::borrow::Cow;
use yew::prelude::*;

/// The line. It keeps to the sides of the page however many lines it takes.
pub fn notice(words: Cow<'static, str>) -> Html {
    div("notice", div("wrap", p("notice__line", text(words))))
}
