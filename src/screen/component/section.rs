//! A section: a rule, a heading, the matter, sources at the edge.

use crate::screen::component::html::{all, div, only, p};
use yew::prelude::*;

/// A section. `id` is that of its heading; `margin` holds sources and conditions, a line each.
pub fn section(id: &'static str, heading: String, body: Html, margin: Vec<Html>) -> Html {
    let margin = only(!margin.is_empty(), || {
        let lines = margin.into_iter().map(|line| p("", line));
        div("section__margin", lines.collect())
    });
    let parts = vec![
        html! { <h2 {id}>{ heading }</h2> },
        div("section__body", body),
        margin,
    ];
    let inner = div("wrap", div("section__inner", all(parts)));
    html! { <section class="section" aria-labelledby={id}>{ inner }</section> }
}
