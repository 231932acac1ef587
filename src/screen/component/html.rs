//! Plain elements with a class and one thing inside, and several things one after the other.
//!
//! The `html!` of an element writes the same dozen stores at every place it stands. The elements that stand everywhere
//! are functions instead, which a phone loads once.

use yew::prelude::*;

macro_rules! elements {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[inline(never)]
        pub fn $name(class: &'static str, inside: Html) -> Html {
            html! { <$name {class}>{ inside }</$name> }
        }
    )* };
}

elements! {
    /// A paragraph.
    p;
    /// Words inside a line.
    span;
    /// A block.
    div;
    /// A list.
    ul;
    /// A list in order.
    ol;
    /// An item of a list.
    li;
    /// A small heading.
    h3;
    /// Words that weigh more.
    b;
    /// A list of figures and what they are.
    dl;
    /// A figure or a name in such a list.
    dt;
    /// What is said of it.
    dd;
}

/// Several things, one after the other. Things have no keys: what may be absent leaves an empty place ([`only`]), or
/// everything before it would be drawn anew, and a box would lose its focus.
#[inline(never)]
pub fn all(parts: Vec<Html>) -> Html {
    parts.into_iter().collect()
}

/// `thing` if `is_there`, and its empty place if not.
pub fn only(is_there: bool, thing: impl FnOnce() -> Html) -> Html {
    if is_there { thing() } else { Html::default() }
}

/// `words`, which open what stands behind them.
#[inline(never)]
pub fn opened(words: Html, behind: Html) -> Html {
    html! { <details class="why"><summary>{ words }</summary>{ behind }</details> }
}

/// A button that sends no form.
pub fn button(class: &'static str, onclick: impl Into<Callback<MouseEvent>>, words: Html) -> Html {
    pressed(class, onclick.into(), words)
}

#[inline(never)]
fn pressed(class: &'static str, onclick: Callback<MouseEvent>, words: Html) -> Html {
    html! { <button {class} type="button" {onclick}>{ words }</button> }
}

/// The heading of a screen, which takes the focus when the screen is new.
#[inline(never)]
pub fn title(words: String) -> Html {
    html! { <h1 class="question__title" tabindex="-1">{ words }</h1> }
}
