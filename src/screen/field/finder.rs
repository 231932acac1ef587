//! A search box over a list of choices; the list stays in the flow below the box.

use crate::platform::document;
use crate::screen::component::html::{button, p};
use crate::screen::component::text::text;
use crate::screen::field::{FIELD, MOST_LETTERS, PROBLEM};
use payung_words::texts::Texts;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the box searches and what it found.
pub struct Finder<'a> {
    /// What the box is called, where the question's heading is not its label.
    pub label: Option<String>,
    /// What is searched for.
    pub search: &'a str,
    /// How many were found, or what the rows are.
    pub count: String,
    /// What to try, where nothing was found.
    pub advice: Option<String>,
    /// The rows found, as a list.
    pub list: Html,
    /// What is wrong.
    pub problem: Option<&'a str>,
    /// Called with what is searched for.
    pub onsearch: Callback<String>,
}

impl Finder<'_> {
    /// The box and its list.
    pub fn view(self, texts: Texts) -> Html {
        let oninput = self
            .onsearch
            .reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
        let clear = self.onsearch.reform(|_: MouseEvent| {
            document::focus(&format!("#{FIELD}"));
            String::new()
        });
        let wrong = self.problem.is_some();
        html! {
            <div class={if wrong { "field field--wrong" } else { "field" }}>
                if let Some(problem) = self.problem { <p class="field__problem" id={PROBLEM}>{ problem }</p> }
                <div class="field__box">
                    <span class="field__unit" aria-hidden="true">{ text(texts.search()) }</span>
                    <input class="field__input" id={FIELD} type="text" autocomplete="off" spellcheck="false" maxlength={MOST_LETTERS}
                        value={self.search.to_owned()} aria-label={self.label} aria-invalid={wrong.then_some("true")}
                        aria-describedby={crate::screen::field::described_by(wrong, COUNT)} onfocus={crate::screen::field::onfocus()} {oninput} />
                    if !self.search.is_empty() {
                        { button("field__clear", clear, text(texts.clear())) }
                    }
                </div>
                <p class="finder__count" id={COUNT} role="status">{ self.count }</p>
                if let Some(advice) = self.advice { { p("question__hint", advice.into()) } }
                { self.list }
            </div>
        }
    }
}

/// The id of the line that counts what was found.
const COUNT: &str = "jumlah";
