//! A text as HTML.

use std::borrow::Cow;
use yew::prelude::*;
use yew::virtual_dom::VText;

/// The words of a message. One function, so that no screen carries the making of a text node at every sentence.
#[inline(never)]
pub fn text(words: Cow<'static, str>) -> Html {
    VText::new(words).into()
}
