//! Check your answers.

use crate::check::component::facts::facts;
use crate::check::route::Route;
use crate::check::view::{Titled, View};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use yew::prelude::*;

/// Every answer with "Ubah", and the way to the result.
pub fn review(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.review_title().to_string();
    let open = view.session.open_topics();
    let (to, go) = match open.first() {
        Some(topic) => (Route::Question { topic: *topic }, texts.review_more()),
        None => (Route::Result, texts.review_continue()),
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                <div class="question__top">
                    { view.link(&view.session.before_review(), "plain", text(texts.back())) }
                </div>
                <div class="measure">
                    { html::title(title.clone()) }
                    { facts(view) }
                    if !open.is_empty() { { p("question__hint", text(texts.review_more_note())) } }
                    <div class="actions push-m">{ view.link(&to, "button button--wide", html! { go.to_string() }) }</div>
                    { p("privacy", text(texts.answers_tab_only())) }
                </div>
            </div>
        </>
    };
    (title, body)
}
