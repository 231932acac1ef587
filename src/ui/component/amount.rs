//! The one figure of a section.

use yew::prelude::*;

/// A figure and what it is.
pub fn amount(figure: String, words: String) -> Html {
    html! { <div><p class="amount__figure money">{ figure }</p><p class="amount__words">{ words }</p></div> }
}
