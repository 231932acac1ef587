//! A sentence with some of its words in bold.

use yew::prelude::*;

/// `words` with what stands between two `*` in bold.
pub fn bold(words: &str) -> Html {
    let part = |(index, part): (usize, &str)| {
        if index % 2 == 0 {
            html! { part }
        } else {
            html! { <b>{ part }</b> }
        }
    };
    words.split('*').enumerate().map(part).collect()
}
