//! A box with its label, for pages that have several. It takes effect when one leaves it or presses Enter, not on each
//! key, so that nobody is corrected while typing.

use crate::screen::component::html::span;
use crate::screen::field::MOST_LETTERS;
use crate::screen::field::offers::offers;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The box and what stands around it.
#[derive(Default)]
pub struct Entry<'a> {
    /// Its id on the page; those of the hint and of the problem are made of it.
    pub id: &'a str,
    /// What it asks for.
    pub label: String,
    /// How to write it.
    pub hint: Option<String>,
    /// The word before it.
    pub before: Option<&'static str>,
    /// The word behind it.
    pub behind: Option<String>,
    /// What stands in the box behind what is typed, such as a list to choose from.
    pub beside: Html,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// What can be tapped instead: what is kept, and what is read.
    pub offers: Vec<(String, String)>,
    /// The id of the list whose words it offers while one types.
    pub list: Option<&'static str>,
    /// Called with what was typed.
    pub ontype: Callback<String>,
}

impl Entry<'_> {
    /// The box, with what is wrong above it.
    pub fn view(self) -> Html {
        self.drawn(MOST_LETTERS, false)
    }

    /// The same one, for at most so many letters.
    pub fn holding(self, most: &str) -> Html {
        self.drawn(most, false)
    }

    /// The same one, which takes effect on each key: what is found follows what is typed.
    pub fn live(self) -> Html {
        self.drawn(MOST_LETTERS, true)
    }

    fn drawn(self, most: &str, is_live: bool) -> Html {
        let id = self.id.to_owned();
        let offered = offers(self.offers, &self.ontype);
        let onchange = (!is_live).then(|| {
            self.ontype
                .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value())
        });
        let oninput = is_live.then(|| {
            self.ontype
                .reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value())
        });
        let wrong = self.problem.is_some();
        let (problem_id, hint_id) = (["masalah-", &id].concat(), ["petunjuk-", &id].concat());
        let described_by = match (wrong, &self.hint) {
            (true, _) => Some(problem_id.clone()),
            (false, Some(_)) => Some(hint_id.clone()),
            (false, None) => None,
        };
        html! {
            <div class={if wrong { "field field--money field--wrong push-s" } else { "field field--money push-s" }}>
                <label class="field__label" for={id.clone()}>{ self.label }</label>
                if let Some(hint) = self.hint { <span class="field__hint" id={hint_id}>{ hint }</span> }
                if let Some(problem) = self.problem {
                    <p class="field__problem" id={problem_id} role="alert">{ problem }</p>
                }
                { offered }
                <div class="field__box">
                    if let Some(before) = self.before { <span class="field__unit" aria-hidden="true">{ before }</span> }
                    <input class="field__input" {id} type="text" autocomplete="off" maxlength={most.to_owned()} value={self.typed} list={self.list}
                        aria-invalid={wrong.then_some("true")} aria-describedby={described_by} {onchange} {oninput} />
                    { self.beside }
                    if let Some(behind) = self.behind { { span("field__unit", behind.into()) } }
                </div>
            </div>
        }
    }
}
