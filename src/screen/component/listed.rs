//! A short list of the rules: where to register, where to pay, what to know.

use crate::screen::component::cited::{SOURCE, cited};
use crate::screen::component::html::{all, div, h3, li, opened, p, ul};
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
    way: Opened,
) -> Html {
    let title: AttrValue = title.into();
    let mut body = vec![ul(
        "listed__items",
        items.iter().map(|item| li("", item.into())).collect(),
    )];
    if let Some(note) = note {
        body.push(p("trace__law", note.text(texts.language()).into()));
    }
    let source = vec![
        cited(
            &[SOURCE, basis.source.key],
            basis.source.title.text(texts.language()).to_owned(),
        ),
        ". ".into(),
        grade(texts, basis),
    ];
    body.push(p("trace__law", all(source)));
    let body = all(body);
    match way {
        Opened::Always => div("listed", all(vec![h3("listed__head", title.into()), body])),
        Opened::Headed => div("listed", body),
        Opened::OnDemand => opened(title.into(), div("why__body", body)),
    }
}
