//! The link to another screen.

use crate::platform::address;
use yew::prelude::*;

/// A link to the screen at `to`: an address to copy or open beside, and no new page when it is pressed.
///
/// `public/boot.js` does the same for the links of the plain page, since it runs before any of this has arrived.
pub fn link(to: String, class: &'static str, words: Html) -> Html {
    link_and(to, class, words, || {})
}

/// A link to another site, which opens beside this page and does not learn where it was pressed.
pub fn outward(href: String, class: &'static str, words: Html) -> Html {
    html! { <a {class} {href} target="_blank" rel="noopener noreferrer">{ words }</a> }
}

/// The link of [`link`], with something to do once one is there.
pub fn link_and(to: String, class: &'static str, words: Html, then: impl Fn() + 'static) -> Html {
    let href = address::href(&to);
    let onclick = move |event: MouseEvent| {
        let opens_beside = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if !opens_beside {
            event.prevent_default();
            address::go(&to);
            then();
        }
    };
    html! { <a {href} {class} {onclick}>{ words }</a> }
}

/// A link to another area of the app: a program of its own, and so a page to load.
#[inline(never)]
pub fn to_area(to: &str, class: &'static str, words: Html) -> Html {
    let href = address::href_outside(to);
    html! { <a {class} {href}>{ words }</a> }
}
