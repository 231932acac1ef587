//! A section that opens at its heading, below which it says what is in it.

use crate::screen::component::html::{div, p};
use yew::prelude::*;

/// What stands in it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FoldedProps {
    /// The id of its heading.
    pub id: &'static str,
    /// Its heading.
    pub heading: String,
    /// What is in it.
    pub holds: String,
    /// Whether it is open when the screen is drawn. Afterwards it is as the person leaves it.
    pub is_open: bool,
    /// What is in it.
    pub children: Html,
}

/// The section.
#[component]
pub fn Folded(props: &FoldedProps) -> Html {
    let is_open = use_memo((), |()| props.is_open);
    html! {
        <section class="section section--near" aria-labelledby={props.id}>
            <div class="wrap">
                <details class="why" open={*is_open}>
                    <summary><h2 class="columns__folded" id={props.id}>{ &props.heading }</h2></summary>
                    { div("why__body", props.children.clone()) }
                </details>
                { p("note", html! { &props.holds }) }
            </div>
        </section>
    }
}
