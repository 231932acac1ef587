//! One row of a list of choices: what is kept, and what is read.

use crate::screen::component::html::span;
use crate::screen::component::picture::Picture;
use yew::prelude::*;

/// One row.
pub struct Row {
    /// What is kept.
    pub id: AttrValue,
    /// What stands before it, for the eyes alone.
    pub picture: Option<Picture>,
    /// What is read.
    pub name: Html,
    /// A word of explanation.
    pub hint: Option<AttrValue>,
}

impl Row {
    /// What is read, and the word of explanation below it.
    pub fn words(self) -> Html {
        let class = if self.picture.is_some() {
            "choice__words choice__words--drawn"
        } else {
            "choice__words"
        };
        html! {
            <span {class}>
                if let Some(picture) = self.picture { { picture.view() } }
                { span("choice__name", self.name.into()) }
                if let Some(hint) = self.hint { { span("choice__hint", hint.into()) } }
            </span>
        }
    }
}
