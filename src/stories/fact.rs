//! One fact of a story; its row opens what one changes it with.

use crate::screen::component::html::{div, span};
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

/// A fact.
#[derive(Properties, PartialEq)]
pub struct FactProps {
    /// What it is.
    pub name: AttrValue,
    /// How it stands.
    pub value: AttrValue,
    /// The word that invites to change it.
    pub change: AttrValue,
    /// Whether something in it is wrong; then it stands open.
    pub is_wrong: bool,
    /// What one changes it with.
    pub children: Html,
}

/// The row and what it opens. It opens by itself when something in it has become wrong, and closes by hand alone, so
/// that nobody's box vanishes while they mend it.
///
/// Whether it stands open is asked of the page itself, so that opening it renders nothing again: that would put back
/// what somebody has begun to type.
#[component]
pub fn Fact(props: &FactProps) -> Html {
    let (details, was_wrong) = (use_node_ref(), use_mut_ref(|| false));
    let has_become_wrong = props.is_wrong && !was_wrong.replace(props.is_wrong);
    was_wrong.replace(props.is_wrong);
    let stands_open = |details: HtmlDetailsElement| details.open();
    let open = has_become_wrong || details.cast().is_some_and(stands_open);
    html! {
        <details class="fact" {open} ref={details}>
            <summary class="fact__row">
                <span>{ span("fact__name", props.name.clone().into()) }{ " " }{ span("fact__value", props.value.clone().into()) }</span>
                { " " }
                { span("fact__change", props.change.clone().into()) }
            </summary>
            { div("fact__body", props.children.clone()) }
        </details>
    }
}
