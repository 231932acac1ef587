//! One source: what it is, where it can be opened, and which rules rest on it. Answers of all areas link here.

use crate::book::view::{Titled, View, plain, screen};
use crate::screen::component::html::{all, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::link::outward;
use payung_book::resting::resting_on;
use payung_values::citation::SourceDetail;
use payung_words::book::source::described;
use payung_words::format;
use payung_words::texts::args;
use yew::prelude::*;

/// The screen.
pub fn source(view: View<'_>, key: &str) -> Titled {
    let texts = view.texts;
    let Some(detail) = view.rules.rules.source(key) else {
        return plain(
            view,
            texts.not_found_title().into_owned(),
            texts.not_found_note().into_owned(),
        );
    };
    let rules = resting_on(&view.rules.rules, view.rules.all, key);
    let rows: Vec<Html> = rules.iter().map(|rule| view.row(rule)).collect();
    let body = if rows.is_empty() {
        p("", text(texts.book_resting_none()))
    } else {
        rows.into_iter().collect()
    };
    let title = texts.book_source(args::BookSource {
        title: detail.source.title.text(texts.language()),
    });
    let resting = section("bertumpu", texts.book_resting().into_owned(), body, Vec::new());
    screen(view, title.into_owned(), vec![about(view, detail)], vec![resting])
}

/// What is known of a source: its kind, its day, its address and when it was looked at.
pub fn about(view: View<'_>, detail: &SourceDetail) -> Html {
    let texts = view.texts;
    let checked = texts.day_checked(args::DayChecked {
        date: &format::date(texts, detail.checked_on),
    });
    all(vec![
        p("", described(texts, &view.rules.rules, detail).into()),
        match detail.address {
            Some(address) => all(vec![
                p("", away(view, address)),
                only(is_front_page(address), || p("", text(texts.book_home_page()))),
            ]),
            None => p("", text(texts.book_no_address())),
        },
        p("", text(checked)),
    ])
}

/// Whether an address, without its `https://`, opens a site and no page of it.
fn is_front_page(address: &str) -> bool {
    address.trim_end_matches('/').find('/').is_none()
}

/// A link that leaves the app, and says so.
fn away(view: View<'_>, address: &str) -> Html {
    let to = outward(
        ["https://", address].concat(),
        "plain away",
        address.to_owned().into(),
    );
    all(vec![text(view.texts.book_opens_away()), " ".into(), to])
}
