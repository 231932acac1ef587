//! A choice among a few words, where a list of rows would take too much room.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The choice and what stands around it.
pub struct Select {
    /// Its id on the page.
    pub id: String,
    /// What it asks for.
    pub label: Html,
    /// A word of explanation.
    pub hint: Option<String>,
    /// What is kept, and the words for it.
    pub options: Vec<(String, String)>,
    /// What is kept of the one chosen.
    pub chosen: String,
    /// Called with what is kept of the one picked.
    pub onpick: Callback<String>,
}

impl Select {
    /// The choice with its label above it.
    pub fn view(self) -> Html {
        let hint_id = self.hint.is_some().then(|| ["petunjuk-", &self.id].concat());
        html! {
            <div class="field push-s">
                <label class="field__label" for={self.id.clone()}>{ self.label.clone() }</label>
                if let Some(hint) = &self.hint { <span class="field__hint" id={hint_id.clone()}>{ hint }</span> }
                { self.control(hint_id) }
            </div>
        }
    }

    /// The choice alone, for a row whose label stands elsewhere.
    pub fn control(self, described_by: Option<String>) -> Html {
        let onchange = self
            .onpick
            .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
        let option = |(value, words): (String, String)| {
            let selected = value == self.chosen;
            html! { <option {value} {selected}>{ words }</option> }
        };
        html! {
            <select class="select" id={self.id} aria-describedby={described_by} {onchange}>
                { for self.options.into_iter().map(option) }
            </select>
        }
    }
}
