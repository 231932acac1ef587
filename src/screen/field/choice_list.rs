//! A list of choices: native radio buttons in full-width rows.

use crate::screen::component::html::span;
use crate::screen::field::HINT;
use payung_check::answers::DONT_KNOW;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// One row.
pub struct Row {
    /// What is kept.
    pub id: AttrValue,
    /// What is read.
    pub name: Html,
    /// A word of explanation.
    pub hint: Option<AttrValue>,
}

/// The rows and the one chosen.
pub struct ChoiceList<'a> {
    /// The group's name; rows of one name exclude one another.
    pub name: &'static str,
    /// The id of the first row, for links to the field.
    pub id: &'static str,
    /// What is asked: a sentence for those who do not see it, or the id of the element that says it.
    pub asked: Asked,
    /// The rows.
    pub rows: Vec<Row>,
    /// The words of the last row, "I do not know".
    pub dont_know: String,
    /// The id of the row chosen.
    pub chosen: &'a str,
    /// The id of the message about what is wrong, if something is.
    pub problem: Option<&'static str>,
    /// Whether this stands below another field.
    pub below: bool,
    /// Called with the id of the row picked.
    pub onpick: Callback<String>,
}

/// How a list says what is asked.
pub enum Asked {
    /// In words of its own, for those who do not see the list.
    Label(String),
    /// By the element with this id.
    By(&'static str),
}

impl ChoiceList<'_> {
    /// The list.
    pub fn view(self) -> Html {
        let onchange = self
            .onpick
            .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
        let last = Row {
            id: AttrValue::from(DONT_KNOW),
            name: html! { self.dont_know },
            hint: None,
        };
        let (labelled_by, label) = match self.asked {
            Asked::By(id) => (Some(id), None),
            Asked::Label(label) => (None, Some(label)),
        };
        let described_by = match (self.problem, self.below) {
            (Some(problem), _) => Some(format!("{problem} {HINT}")),
            (None, false) => Some(HINT.to_owned()),
            (None, true) => None,
        };
        let row = |(index, row): (usize, Row)| {
            html! {
                <label class="choice__row" key={row.id.to_string()}>
                    <input type="radio" id={(index == 0).then_some(self.id)} name={self.name} value={row.id.clone()}
                        checked={self.chosen == row.id.as_str()} onchange={onchange.clone()} />
                    <span>
                        { span("choice__name", row.name.into()) }
                        if let Some(hint) = row.hint { { span("choice__hint", hint.into()) } }
                    </span>
                </label>
            }
        };
        html! {
            <fieldset class={if self.below { "choice choice--or" } else { "choice" }} role="radiogroup" aria-label={label}
                aria-labelledby={labelled_by} aria-describedby={described_by} aria-invalid={self.problem.map(|_| "true")}>
                { for self.rows.into_iter().chain([last]).enumerate().map(row) }
            </fieldset>
        }
    }
}
