//! The list to register by, to tick on paper.

use crate::event::view::{Titled, View};
use crate::platform::document;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::cited::{SOURCE, cited};
use crate::screen::component::html::{button, div, li, p, ul};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::grade;
use payung_rules::listed::Listed;
use payung_words::texts::Texts;
use yew::prelude::*;

/// The screen.
pub fn checklist(view: View<'_>) -> Titled {
    let (texts, lists) = (view.texts, view.rules.registration);
    let title = texts.checklist_title().to_string();
    let told: [(&'static str, &Listed); 5] = [
        ("perlu", lists.register_needs),
        ("nyata", lists.jmo_declarations),
        ("tempat", lists.register_channels),
        ("bayar", lists.pay_places),
        ("lama", lists.pay_periods),
    ];
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                <div class="actions">{ button("button", |_: MouseEvent| document::print(), text(texts.print())) }</div>
                { p("note screen-only", text(texts.print_blocked())) }
            </div>
            { for told.map(|(id, list)| ticked(texts, id, list)) }
        </>
    };
    (title, body)
}

fn ticked(texts: Texts, id: &'static str, list: &Listed) -> Html {
    let language = texts.language();
    let items = list.items.iter().map(|item| li("", item.text(language).into()));
    let note = list.note.map(|note| p("trace__law", note.text(language).into()));
    let source = html! { <>{ cited(&[SOURCE, list.basis.source.key], list.basis.source.title.text(language).to_owned()) }{ ". " }{ grade(texts, &list.basis) }</> };
    let body = html! { <>{ ul("ticks", items.collect()) }{ note.unwrap_or_default() }</> };
    section(
        id,
        list.label.text(language).to_owned(),
        div("", body),
        vec![source],
    )
}
