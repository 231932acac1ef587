//! Choices among boxes: rows of one choice, a short list to pull down, rows that can be ticked.

use crate::screen::component::html::span;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// One row.
pub struct Row {
    /// What is kept.
    pub id: String,
    /// What is read.
    pub name: String,
    /// A word of explanation.
    pub hint: Option<Html>,
}

impl Row {
    /// A row without a hint.
    pub fn plain(id: &str, name: impl Into<String>) -> Self {
        Self {
            id: id.to_owned(),
            name: name.into(),
            hint: None,
        }
    }
}

/// Rows of which one is chosen. `name` is also the id of the first, for links to the field.
pub fn one_of(name: &str, legend: String, rows: Vec<Row>, chosen: &str, onpick: &Callback<String>) -> Html {
    html! {
        <fieldset class="fact__group" role="radiogroup">
            <legend>{ legend }</legend>
            { radios(name, rows, chosen, onpick, true) }
        </fieldset>
    }
}

/// The rows alone, for a list in two parts under one name. The first part holds the id.
pub fn radios(name: &str, rows: Vec<Row>, chosen: &str, onpick: &Callback<String>, has_id: bool) -> Html {
    let onchange = onpick.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
    let row = |(index, row): (usize, Row)| {
        let id = (has_id && index == 0).then(|| name.to_owned());
        html! {
            <label class="choice__row" key={row.id.clone()}>
                <input type="radio" {id} name={name.to_owned()} value={row.id.clone()} checked={chosen == row.id}
                    onchange={onchange.clone()} />
                <span>
                    { span("choice__name", row.name.into()) }
                    if let Some(hint) = row.hint { { span("choice__hint", hint) } }
                </span>
            </label>
        }
    };
    rows.into_iter().enumerate().map(row).collect()
}

/// A list to pull down; the first entry chooses nothing.
pub fn pulled_down(
    id: &str,
    label: String,
    nothing: String,
    rows: impl Iterator<Item = (String, String)>,
    chosen: &str,
    problem: Option<String>,
    onpick: &Callback<String>,
) -> Html {
    let onchange = onpick.reform(|event: Event| {
        let list = event
            .target()
            .and_then(|list| list.dyn_into::<HtmlSelectElement>().ok());
        list.map_or_else(String::new, |list| list.value())
    });
    let wrong = problem.is_some();
    let problem_id = ["masalah-", id].concat();
    let option = |(value, name): (String, String)| {
        html! { <option selected={chosen == value} value={value.clone()}>{ name }</option> }
    };
    html! {
        <div class={if wrong { "field field--money field--wrong push-s" } else { "field field--money push-s" }}>
            <label class="field__label" for={id.to_owned()}>{ label }</label>
            if let Some(problem) = problem { <p class="field__problem" id={problem_id.clone()} role="alert">{ problem }</p> }
            <div class="field__box">
                <select class="field__input" id={id.to_owned()} aria-invalid={wrong.then_some("true")}
                    aria-describedby={wrong.then_some(problem_id)} {onchange}>
                    { option((String::new(), nothing)) }
                    { for rows.map(option) }
                </select>
            </div>
        </div>
    }
}

/// Rows each of which can be ticked; `onpick` gets the ids of all that are, with commas between.
pub fn any_of(legend: String, rows: Vec<Row>, chosen: &str, onpick: &Callback<String>) -> Html {
    let ticked: Vec<String> = chosen
        .split(',')
        .map(|id| id.trim().to_owned())
        .filter(|id| !id.is_empty())
        .collect();
    let row = |row: Row| {
        let (id, ticked, onpick) = (row.id.clone(), ticked.clone(), onpick.clone());
        let is_ticked = ticked.contains(&id);
        let onchange = Callback::from(move |_: Event| {
            let others = ticked.iter().filter(|one| **one != id).cloned();
            let this = (!is_ticked).then(|| id.clone());
            onpick.emit(others.chain(this).collect::<Vec<_>>().join(","));
        });
        html! {
            <label class="choice__row choice__row--tick" key={row.id.clone()}>
                <input type="checkbox" checked={is_ticked} {onchange} />
                <span>
                    { span("choice__name", row.name.into()) }
                    if let Some(hint) = row.hint { { span("choice__hint", hint) } }
                </span>
            </label>
        }
    };
    html! {
        <fieldset class="fact__group">
            <legend>{ legend }</legend>
            { for rows.into_iter().map(row) }
        </fieldset>
    }
}
