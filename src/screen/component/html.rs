//! Plain elements with a class and one thing inside.
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
    /// An item of a list.
    li;
    /// A small heading.
    h3;
}
