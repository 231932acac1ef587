//! The frame of every screen: the masthead and the footer of the plain page, the title, where the focus goes.
//!
//! Each area of the app is a module of its own and puts its screens into this frame.

use crate::platform::{address, page as document, speech};
use crate::screen::component::say::say;
use payung_rules::names;
use payung_words::texts::{self, Texts, args};
use std::cell::RefCell;
use yew::prelude::*;

/// What the plain page held.
#[derive(Properties, PartialEq, Clone)]
pub struct PlainPage {
    /// The inside of the masthead.
    pub masthead: AttrValue,
    /// The inside of the start screen.
    pub start: AttrValue,
    /// The inside of the footer.
    pub footer: AttrValue,
}

/// Renders `Area` in place of the plain page: what stands there becomes its frame and its start screen.
///
/// The names of areas and occupations stand there too; without them nothing could be chosen, so that the page says it
/// has not opened.
pub fn take_over<Area: BaseComponent<Properties = PlainPage>>() {
    names::provide(document::text("#daftar").unwrap_or_default().leak());
    if !names::are_complete() {
        document::reveal("#gagal");
        return;
    }
    address::forget_place();
    let plain = |selector: &str| AttrValue::from(document::inner_html(selector).unwrap_or_default());
    let props = PlainPage {
        masthead: plain("header.masthead"),
        start: plain("#isi"),
        footer: plain("#kaki"),
    };
    if let Some(root) = document::element("#app") {
        yew::Renderer::<Area>::with_root_and_props(root, props).render();
    }
}

/// A screen between masthead and footer. `key` is its address: another one is another screen.
pub fn framed(texts: Texts, plain: &PlainPage, notices: Html, key: String, body: Html) -> Html {
    html! {
        <>
            <a class="skip" href="#isi">{ say(texts.skip_link()) }</a>
            <header class="masthead">{ Html::from_html_unchecked(plain.masthead.clone()) }</header>
            { notices }
            <main id="isi" tabindex="-1" {key}>{ body }</main>
            <footer class="footer" id="kaki" tabindex="-1">{ Html::from_html_unchecked(plain.footer.clone()) }</footer>
        </>
    }
}

thread_local! {
    /// The screen that was shown last: opening the page must not move anybody's focus, nor must typing.
    static SHOWN: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Sets the title; on every screen but the first also scrolls up and moves the focus to the heading.
pub fn name_screen(path: &str, title: &str) {
    let texts = texts::indonesian();
    let screen = [path, " ", title].concat();
    let title = if title.is_empty() {
        texts.start_page_title()
    } else {
        texts.title_suffix(args::TitleSuffix { page: &title })
    };
    let before = SHOWN.with(|shown| shown.borrow_mut().replace(screen.clone()));
    if before.as_ref() == Some(&screen) {
        return;
    }
    document::set_title(&title);
    speech::stop();
    if before.is_some() {
        document::scroll_to_top();
        document::focus("main h1");
    }
}
