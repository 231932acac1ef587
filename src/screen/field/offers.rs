//! What can be tapped instead of what was typed, where that can mean several things.

use crate::screen::component::html::button;
use yew::prelude::*;

/// A button for each: what is kept, and what is read. Pressing one answers.
pub fn offers(offers: Vec<(String, String)>, onpick: &Callback<String>) -> Html {
    let button = |(kept, read): (String, String)| {
        let onclick = onpick.reform(move |_: MouseEvent| kept.clone());
        button("button button--quiet", onclick, read.into())
    };
    if offers.is_empty() {
        return Html::default();
    }
    html! { <div class="field__offers">{ for offers.into_iter().map(button) }</div> }
}
