//! A list that opens when pressed, for choices too many to stand there.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Choices under one heading; without a heading they stand by themselves.
pub struct Part {
    /// The heading.
    pub heading: Option<String>,
    /// The id of each choice, and what is read.
    pub choices: Vec<(String, String)>,
}

/// The list and what stands around it.
pub struct Select<'a> {
    /// Its id on the page.
    pub id: String,
    /// What it asks for.
    pub label: String,
    /// The choices.
    pub parts: Vec<Part>,
    /// The id of the one chosen.
    pub chosen: &'a str,
    /// Called with the id of the one picked.
    pub onpick: Callback<String>,
}

impl Select<'_> {
    /// The list.
    pub fn view(self) -> Html {
        let onchange = self
            .onpick
            .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
        let chosen = self.chosen;
        let option = |(id, name): (String, String)| {
            let selected = id == chosen;
            html! { <option {selected} value={id}>{ name }</option> }
        };
        let part = |part: Part| {
            let options = part.choices.into_iter().map(option).collect::<Html>();
            match part.heading {
                Some(heading) => html! { <optgroup label={heading}>{ options }</optgroup> },
                None => options,
            }
        };
        html! {
            <div class="field push-s">
                <label class="field__label" for={self.id.clone()}>{ self.label }</label>
                <div class="field__box"><select class="field__input" id={self.id} {onchange}>{ for self.parts.into_iter().map(part) }</select></div>
            </div>
        }
    }
}
