//! A list of choices among other fields: native radio buttons in full-width rows.

use crate::screen::field::row::Row;
use payung_check::answers::DONT_KNOW;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The rows and the one chosen.
pub struct ChoiceList<'a> {
    /// What the list is, for those who do not see it.
    pub legend: String,
    /// The rows.
    pub rows: Vec<Row>,
    /// The words of the last row, "I do not know".
    pub dont_know: String,
    /// The id of the row chosen.
    pub chosen: &'a str,
    /// Called with the id of the row picked.
    pub onpick: Callback<String>,
}

impl ChoiceList<'_> {
    /// The list.
    pub fn view(self) -> Html {
        let onchange = self
            .onpick
            .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
        let last = Row {
            id: AttrValue::from(DONT_KNOW),
            picture: None,
            name: html! { self.dont_know },
            hint: None,
        };
        let row = |row: Row| {
            html! {
                <label class="choice__row" key={row.id.to_string()}>
                    <input type="radio" name="pilihan" value={row.id.clone()} checked={self.chosen == row.id.as_str()}
                        onchange={onchange.clone()} />
                    { row.words() }
                </label>
            }
        };
        html! {
            <fieldset class="choice" role="radiogroup" aria-label={self.legend}>
                { for self.rows.into_iter().chain([last]).map(row) }
            </fieldset>
        }
    }
}
