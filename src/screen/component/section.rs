//! A section: a rule, a heading, the matter, sources at the edge.

use crate::screen::component::html::{div, p};
use yew::prelude::*;

/// A section. `id` is that of its heading; `margin` holds sources and conditions, a line each.
pub fn section(id: &'static str, heading: String, body: Html, margin: Vec<Html>) -> Html {
    html! {
        <section class="section" aria-labelledby={id}>
            <div class="wrap"><div class="section__inner">
                <h2 {id}>{ heading }</h2>
                { div("section__body", body.into()) }
                if !margin.is_empty() {
                    <div class="section__margin">{ for margin.into_iter().map(|line| html! { { p("", line.into()) } }) }</div>
                }
            </div></div>
        </section>
    }
}
