//! Passing something on: a message, the device's own share sheet, the clipboard, and everything to copy as text.

use crate::platform::{address, pass_on as device};
use crate::screen::component::html::button;
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::link::outward;
use payung_words::texts::Texts;
use std::borrow::Cow;
use yew::prelude::*;

/// What is passed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// What it says.
    pub text: String,
    /// Where it can be opened, if there is such a place.
    pub link: Option<String>,
}

impl Passed {
    fn whole(&self) -> String {
        let lines = [Some(&self.text), self.link.as_ref()];
        lines
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// An address of the messenger with everything in it. It is opened only by pressing it, and never tells where it was
/// pressed.
pub fn whatsapp(texts: Texts, passed: &Passed) -> Html {
    let href = format!("https://wa.me/?text={}", address::encoded(&passed.whole()));
    outward(href, "button button--quiet", text(texts.pass_whatsapp()))
}

/// A section that passes something on.
pub struct PassOn {
    /// What is passed on.
    pub passed: Passed,
    /// The heading of the section.
    pub heading: Cow<'static, str>,
    /// What the link is called.
    pub link_name: Cow<'static, str>,
    /// What the text is called.
    pub text_name: Cow<'static, str>,
    /// What the link carries and may be left out of it. It stands beside the buttons, before anything is sent.
    pub carries: Html,
    /// The ways to keep it, before those to send it.
    pub keeping: Html,
    /// What else can be done with the text.
    pub more: Html,
    /// Whether copying worked, once something was copied.
    pub copied: Option<bool>,
    /// Called when copying has worked or has not.
    pub oncopied: Callback<bool>,
}

impl PassOn {
    /// The section, with everything to copy standing there as text too.
    pub fn view(self, texts: Texts) -> Html {
        let copy = |what: &str| {
            let (what, told) = (what.to_owned(), self.oncopied.clone());
            move |_: MouseEvent| {
                let told = told.clone();
                device::copy(&what, move |copied| told.emit(copied));
            }
        };
        let (title, whole) = (texts.app_name(), self.passed.whole());
        let share = move |_: MouseEvent| device::share(&title, &whole);
        let told = match self.copied {
            Some(true) => texts.pass_copied().to_string(),
            Some(false) => texts.pass_not_copied().to_string(),
            None => String::new(),
        };
        let quiet = "button button--quiet";
        let body = html! {
            <>
                { self.carries }
                <div class="actions push-s">
                    { self.keeping }
                    { whatsapp(texts, &self.passed) }
                    if device::can_share() {
                        { button(quiet, share, text(texts.pass_share())) }
                    }
                    { button(quiet, copy(&self.passed.text), text(texts.pass_copy_text())) }
                    if let Some(link) = &self.passed.link {
                        { button(quiet, copy(link), text(texts.pass_copy_link())) }
                    }
                    { self.more }
                </div>
                <p class="push-s" role="status">{ told }</p>
                <details class="why" open={self.copied == Some(false)}>
                    <summary>{ text(texts.pass_show()) }</summary>
                    if let Some(link) = self.passed.link {
                        <div class="field push-s">
                            <label class="field__label" for="tautan">{ text(self.link_name) }</label>
                            <div class="field__box"><input class="field__input" id="tautan" type="text" readonly=true value={link} aria-describedby={CARRIES} /></div>
                        </div>
                    }
                    <div class="field push-s">
                        <label class="field__label" for="teks">{ text(self.text_name) }</label>
                        <div class="field__box"><textarea class="field__input" id="teks" readonly=true rows="7" value={self.passed.text} /></div>
                    </div>
                </details>
            </>
        };
        section(
            "teruskan",
            self.heading.into_owned(),
            body,
            vec![text(texts.pass_sends())],
        )
    }
}

/// The id of the words about what a link carries.
pub const CARRIES: &str = "isi-tautan";
