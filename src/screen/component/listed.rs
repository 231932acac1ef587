//! A short list of the rules: where to register, where to pay, what to know.

use crate::screen::component::html::{li, p};
use crate::screen::component::trace::grade;
use payung_rules::group::Group;
use payung_rules::listed::Listed;
use payung_values::citation::Basis;
use payung_values::local_text::LocalText;
use payung_words::texts::Texts;
use yew::prelude::*;

/// Whether a list stands open or is opened on demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// It stands there.
    Always,
    /// It stands there below a heading that already says what it is.
    Headed,
    /// Its heading opens it.
    OnDemand,
}

/// A list with its source.
pub fn listed(texts: Texts, list: &Listed, opened: Opened) -> Html {
    items(
        texts,
        list.label.text(texts.language()),
        &words(texts, list.items),
        &list.basis,
        list.note,
        opened,
    )
}

/// What a group of workers should know, with its source.
pub fn group_notes(texts: Texts, group: &Group, opened: Opened) -> Html {
    items(
        texts,
        group.title.text(texts.language()),
        &words(texts, group.notes),
        &group.basis,
        None,
        opened,
    )
}

fn words(texts: Texts, labels: &'static [LocalText]) -> Vec<String> {
    labels
        .iter()
        .map(|label| label.text(texts.language()).to_owned())
        .collect()
}

/// Items under a title. The first day is often that of a report and not to be printed; hence the source's title alone.
pub fn items(
    texts: Texts,
    title: impl Into<AttrValue>,
    items: &[String],
    basis: &Basis,
    note: Option<LocalText>,
    opened: Opened,
) -> Html {
    let title: AttrValue = title.into();
    let body = html! {
        <>
            <ul class="listed__items">{ for items.iter().map(|item| li("", item.into())) }</ul>
            if let Some(note) = note { { p("trace__law", note.text(texts.language()).into()) } }
            <p class="trace__law">{ basis.source.title }{ ". " }{ grade(texts, basis) }</p>
        </>
    };
    match opened {
        Opened::Always => html! { <div class="listed"><h3 class="listed__head">{ title }</h3>{ body }</div> },
        Opened::Headed => html! { <div class="listed">{ body }</div> },
        Opened::OnDemand => {
            html! { <details class="why"><summary>{ title }</summary><div class="why__body">{ body }</div></details> }
        }
    }
}
