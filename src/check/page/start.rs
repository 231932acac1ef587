//! The start screen: the plain page once more. In a tab that holds somebody's answers it first asks whose check goes on.

use crate::check::session::Action;
use crate::check::view::{Titled, View};
use crate::screen::component::html::{button, p};
use crate::screen::component::text::text;
use yew::prelude::*;

/// Where the plain page's own way in begins and where it ends.
const WAY_IN: [&str; 2] = ["<!-- mulai -->", "<!-- /mulai -->"];

/// The start. Its title is that of the app.
pub fn start(view: View<'_>) -> Titled {
    let plain = view.page.start.as_str();
    let [begins, ends] = WAY_IN;
    let around = plain
        .split_once(begins)
        .and_then(|(before, rest)| Some((before, rest.split_once(ends)?.1)));
    let html = |part: &str| Html::from_html_unchecked(AttrValue::from(part.to_owned()));
    let body = match around {
        Some((before, after)) if view.session.holds_answers() => {
            html! { <>{ html(before) }{ whose(view) }{ html(after) }</> }
        }
        Some(_) | None => Html::from_html_unchecked(view.page.start.clone()),
    };
    (String::new(), body)
}

/// Whose check goes on: that of whoever answered before, or that of somebody else, who sees nothing of it.
fn whose(view: View<'_>) -> Html {
    let texts = view.texts;
    let next = view.on_press(Action::NextPerson, Some(view.session.beginning()));
    html! {
        <div class="wrap"><div class="begin">
            <div class="actions">
                { view.link(&view.session.resumed(), "button button--wide", text(texts.start_resume())) }
                { button("button button--quiet button--wide", next, text(texts.start_somebody_new())) }
            </div>
            <div>
                { p("begin__cost", text(texts.start_kept())) }
                <p class="begin__privacy"><b>{ text(texts.start_privacy_bold()) }</b>{ " " }{ text(texts.answers_tab_only()) }</p>
            </div>
        </div></div>
    }
}
