//! A line of text: an amount, an age, a duration.

use crate::screen::field::{FIELD, MOST_LETTERS, PROBLEM};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The line and what stands around it.
pub struct Line<'a> {
    /// What was typed.
    pub value: AttrValue,
    /// The word before the box.
    pub before: Option<&'static str>,
    /// What stands behind the box.
    pub behind: Html,
    /// What stands below it and belongs to it.
    pub below: Html,
    /// What is wrong.
    pub problem: Option<&'a str>,
    /// What was read, or what to know about it.
    pub note: Option<String>,
    /// Whether a keyboard of digits is offered.
    pub digits: bool,
    /// Called with what is typed.
    pub ontype: Callback<String>,
}

impl Line<'_> {
    /// The line.
    pub fn view(self) -> Html {
        let oninput = self
            .ontype
            .reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
        let wrong = self.problem.is_some();
        html! {
            <div class={if wrong { "field field--money field--wrong" } else { "field field--money" }}>
                if let Some(problem) = self.problem { <p class="field__problem" id={PROBLEM}>{ problem }</p> }
                <div class="field__box">
                    if let Some(before) = self.before { <span class="field__unit" aria-hidden="true">{ before }</span> }
                    <input class="field__input" id={FIELD} type="text" inputmode={if self.digits { "numeric" } else { "text" }}
                        autocomplete="off" maxlength={MOST_LETTERS} value={self.value} aria-invalid={wrong.then_some("true")}
                        aria-describedby={crate::screen::field::described_by(wrong, NOTE)} onfocus={crate::screen::field::onfocus()} {oninput} />
                    { self.behind }
                </div>
                { self.below }
                <p class="field__echo note" id={NOTE} role="status">{ self.note.unwrap_or_default() }</p>
            </div>
        }
    }
}

/// The id of the note below the box.
const NOTE: &str = "catatan";
