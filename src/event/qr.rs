//! A QR code of an address, or why there is none.

use crate::event::view::{Titled, View, plain};
use crate::platform::{address, document};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{button, p};
use crate::screen::component::text::text;
use payung_event::code::{Code, code};
use payung_words::texts::Texts;
use yew::prelude::*;

/// The code as a drawing: always black on white.
pub fn drawn(texts: Texts, code: &Code) -> Html {
    let side = code.side.to_string();
    html! {
        <svg class="qr" viewBox={["0 0 ", &side, " ", &side].concat()} role="img" aria-label={texts.qr_label().to_string()}>
            <path d={code.path.clone()} />
        </svg>
    }
}

/// The code of an address below this page's own, or words where nobody else could open it or it does not fit.
pub fn of_address(texts: Texts, path: &str) -> Html {
    let Some(whole) = address::whole(path).filter(|whole| whole.starts_with("http")) else {
        return p("note", text(texts.qr_no_address()));
    };
    match code(&whole) {
        Some(code) => drawn(texts, &code),
        None => p("note", text(texts.qr_too_long())),
    }
}

/// The screen: the code of the address that stands behind the `#`, large enough for a hall.
pub fn qr(view: View<'_>, path: &str) -> Titled {
    let texts = view.texts;
    let title = texts.qr_title().to_string();
    // Only words that a link of ours may hold: nothing else is drawn as if it were ours.
    let is_plain = path
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"-_./#;=".contains(&b));
    if !is_plain {
        return plain(view, title, texts.event_link_foreign().to_string());
    }
    let whole = address::whole(path).unwrap_or_default();
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                { of_address(texts, path) }
                if !whole.is_empty() { <p class="qr__address">{ whole }</p> }
                <div class="actions">{ button("button button--quiet", |_: MouseEvent| document::print(), text(texts.print())) }</div>
                { p("note screen-only", text(texts.print_blocked())) }
            </div>
        </>
    };
    (title, body)
}
