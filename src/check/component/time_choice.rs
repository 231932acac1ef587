//! The time an income is for, to choose beside its box.

use payung_typed::money::Per;
use payung_words::check::topic;
use payung_words::texts::Texts;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The times, with the one that is meant chosen.
pub fn time_choice(texts: Texts, said: Per, onper: &Callback<Per>) -> Html {
    let onper = onper.reform(|event: Event| {
        let phrase = event.target_unchecked_into::<HtmlSelectElement>().value();
        Per::ALL
            .into_iter()
            .find(|per| per.phrase() == phrase)
            .unwrap_or(Per::Month)
    });
    let option = |per: Per| {
        html! { <option selected={per == said} value={per.phrase()}>{ topic::per(texts, per) }</option> }
    };
    html! {
        <select class="field__per" aria-label={texts.income_per().to_string()} onchange={onper}>
            { for Per::ALL.into_iter().map(option) }
        </select>
    }
}
