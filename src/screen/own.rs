//! What somebody lays over the rules in this tab: told on every screen of the areas that ask it, and let go by a press.
//!
//! A program reads it when it begins. What puts it on or lets it go loads the page anew. Areas that use the published rules
//! alone say so.

use crate::platform::address;
use crate::platform::memory::{self, Drawer};
use crate::screen::component::html::{all, button, div, p};
use crate::screen::component::text::text;
use crate::screen::link::to_area;
use payung_own::{HOME, Own};
use payung_words::own as words;
use payung_words::texts::Texts;
use yew::prelude::*;

/// What is laid over the rules in this tab. What another version of the app has written is not.
pub fn worn() -> Option<Own> {
    let own = Own::read(&memory::recall(Drawer::Own)?).ok()?;
    (!own.is_empty()).then_some(own)
}

/// Whether the tab keeps anything that could be laid over the rules.
pub fn is_kept() -> bool {
    memory::recall(Drawer::Own).is_some()
}

/// Lays this over the rules from now on, or nothing any more. Whether the tab has kept it; where it has not, nothing is
/// loaded anew and nothing is lost.
#[must_use]
pub fn put_on(own: &Own) -> bool {
    let written = if own.is_empty() {
        String::new()
    } else {
        own.written()
    };
    memory::keep(Drawer::Own, &written);
    let is_kept = memory::recall(Drawer::Own).unwrap_or_default() == written;
    if is_kept {
        address::reload();
    }
    is_kept
}

/// Lays nothing over the rules any more.
pub fn let_go() {
    if is_kept() {
        memory::keep(Drawer::Own, "");
        address::reload();
    }
}

/// The line that says what is used, with the ways to see it and to let it go.
pub fn banner(texts: Texts, own: &Own) -> Html {
    let said = words::banner(texts, own);
    let lines = said
        .into_iter()
        .map(|line| p("notice__line", html! { <b>{ line }</b> }));
    notice(texts, lines.collect())
}

/// The line that says that what the tab keeps is not used here.
pub fn ignored(texts: Texts) -> Html {
    notice(texts, p("notice__line", text(texts.own_ignored())))
}

fn notice(texts: Texts, lines: Html) -> Html {
    let ways = vec![
        to_area(&["aturan/", HOME].concat(), "plain", text(texts.own_see())),
        button("plain", |_: MouseEvent| let_go(), text(texts.own_let_go())),
    ];
    let lines = all(vec![lines, div("notice__row", all(ways))]);
    div("notice notice--own", div("wrap", lines))
}
