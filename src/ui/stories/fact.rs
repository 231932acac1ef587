//! One fact of a story; its row opens what one changes it with.

use crate::ui::component::element::{div, span};
use wasm_bindgen::JsCast;
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
#[component]
pub fn Fact(props: &FactProps) -> Html {
    let open = use_state(|| props.is_wrong);
    let opened = open.setter();
    use_effect_with(props.is_wrong, {
        let opened = opened.clone();
        move |is_wrong| {
            if *is_wrong {
                opened.set(true);
            }
        }
    });
    let ontoggle = move |event: Event| {
        let details = event
            .target()
            .and_then(|details| details.dyn_into::<HtmlDetailsElement>().ok());
        if let Some(details) = details {
            opened.set(details.open());
        }
    };
    html! {
        <details class="fact" open={*open} {ontoggle}>
            <summary class="fact__row">
                <span>{ span("fact__name", props.name.clone().into()) }{ " " }{ span("fact__value", props.value.clone().into()) }</span>
                { " " }
                { span("fact__change", props.change.clone().into()) }
            </summary>
            { div("fact__body", props.children.clone()) }
        </details>
    }
}
