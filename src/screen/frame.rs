//! The frame of every screen: the masthead and the footer of the plain page.

use crate::screen::component::text::text;
use payung_words::texts::Texts;
use yew::prelude::*;

/// What the plain page held.
#[derive(PartialEq, Clone, Default)]
pub struct PlainPage {
    /// The inside of the masthead.
    pub masthead: AttrValue,
    /// The inside of the start screen.
    pub start: AttrValue,
    /// The inside of the footer.
    pub footer: AttrValue,
}

/// A screen between masthead and footer. `key` is its address: another one is another screen.
pub fn framed(texts: Texts, plain: &PlainPage, notices: Html, key: String, body: Html) -> Html {
    html! {
        <>
            <a class="skip" href="#isi">{ text(texts.skip_link()) }</a>
            <header class="masthead">{ Html::from_html_unchecked(plain.masthead.clone()) }</header>
            { notices }
            <main id="isi" tabindex="-1" {key}>{ body }</main>
            <footer class="footer" id="kaki" tabindex="-1">{ Html::from_html_unchecked(plain.footer.clone()) }</footer>
        </>
    }
}
