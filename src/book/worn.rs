//! What this tab lays over the rules, and the ways to lay more over them: a button, or a link where the tab keeps nothing.

use crate::book::route::Route;
use crate::book::session::Action;
use crate::book::view::View;
use crate::platform::{address, pass_on};
use crate::screen::component::html::{all, button, p};
use crate::screen::component::text::text;
use crate::screen::own as laid;
use crate::screen::route::Route as _;
use payung_own::Own;
use std::borrow::Cow;
use yew::prelude::*;

/// What is used in this tab.
pub fn worn(view: View<'_>) -> Own {
    let own = view.worn.laid().cloned();
    own.unwrap_or_else(|| Own::new(view.session.today))
}

/// The button that lays this over the rules; where the tab keeps nothing, why it cannot, and a link to take along.
pub fn puts_on(view: View<'_>, own: &Own, words: Cow<'static, str>) -> Html {
    let texts = view.texts;
    if !view.session.remembers || view.session.desk.is_not_kept {
        return all(vec![
            html! { <p role="alert">{ text(texts.own_not_kept()) }</p> },
            copy_link(view, own),
            html! { <p role="status">{ copied(view) }</p> },
        ]);
    }
    let (own, dispatch) = (own.clone(), view.dispatch.clone());
    let put_on = move |_: MouseEvent| {
        if !laid::put_on(&own) {
            dispatch.dispatch(Action::NotKept);
        }
    };
    button("button", put_on, text(words))
}

/// Copies a link that carries all of it, where one can hold it.
pub fn copy_link(view: View<'_>, own: &Own) -> Html {
    let texts = view.texts;
    let whole = own
        .link()
        .and_then(|hash| address::whole(&Route::Own { hash: Some(hash) }.path()));
    let Some(whole) = whole else {
        return p("note", text(texts.own_link_long()));
    };
    let dispatch = view.dispatch.clone();
    let copy = move |_: MouseEvent| {
        let dispatch = dispatch.clone();
        pass_on::copy(&whole, move |copied| dispatch.dispatch(Action::Copied(copied)));
    };
    button("button button--quiet", copy, text(texts.own_copy_link()))
}

/// Whether copying worked, once something was copied.
pub fn copied(view: View<'_>) -> String {
    match view.session.desk.copied {
        Some(true) => view.texts.pass_copied().into_owned(),
        Some(false) => view.texts.pass_not_copied().into_owned(),
        None => String::new(),
    }
}
