//! What was answered, each answer with a way to change it.

use crate::check::route::Route;
use crate::check::view::View;
use crate::screen::component::text::text;
use payung_check::interview;
use payung_words::check::topic;
use payung_words::format;
use yew::prelude::*;

/// The answers as a list.
pub fn facts(view: View<'_>) -> Html {
    let (texts, session) = (view.texts, view.session);
    let asked = interview::shown_topics(&view.rules.person, &session.answers, session.day());
    let row = |one| {
        let name = topic::name(texts, one);
        let words = html! {
            <>{ text(texts.change()) }<span class="visually-hidden">{ format!(" {}", format::in_sentence(&name)) }</span></>
        };
        html! {
            <div class="facts__row">
                <dt>{ name }</dt>
                <dd>{ format::capitalised(&topic::answer(texts, &view.rules.person, &session.answers, one, session.day())) }</dd>
                if !session.is_visit { <dd class="facts__change">{ view.link(&Route::Change { topic: one }, "", words) }</dd> }
            </div>
        }
    };
    html! { <dl class="facts">{ for asked.into_iter().map(row) }</dl> }
}
