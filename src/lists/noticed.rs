//! What was noticed about the file as a whole, in a line each, before the answers.

use crate::lists::answers::{FINDINGS, Results};
use crate::lists::row_place;
use crate::lists::view::View;
use crate::screen::component::html::{button, p};
use crate::screen::component::text::text;
use payung_lists::protocol::ListedAside;
use payung_values::field::Field;
use payung_words::format;
use payung_words::lists::set_aside;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// What was noticed; nothing where nothing was.
pub fn noticed(view: &View<'_>, results: &Results) -> Html {
    let lines = lines(view, results);
    html! {
        <>
            if !lines.is_empty() { { p("file__noticed", html! { <b>{ lines.join(" ") }</b> }) } }
            { set_aside(view, results) }
        </>
    }
}

/// Its sentences.
fn lines(view: &View<'_>, results: &Results) -> Vec<Cow<'static, str>> {
    let texts = view.texts;
    let mut lines = Vec::new();
    if results.columns.column(Field::Nik).is_none() {
        lines.push(texts.lists_no_nik_checked());
    }
    if results.columns.column(Field::Name).is_none() {
        lines.push(texts.lists_no_name());
    }
    let opened = view.session.opened.as_ref();
    if let Some(opened) = opened.filter(|opened| opened.sheets.len() > 1) {
        lines.push(texts.lists_sheets_read(args::ListsSheetsRead {
            all: &opened.sheets.len().to_string(),
            read: &opened.layout.sheets.len().to_string(),
        }));
    }
    let hidden = opened.map_or(0, |opened| opened.n_hidden_sheets);
    if hidden > 0 {
        lines.push(texts.lists_hidden_sheets(args::ListsHiddenSheets {
            count: &format::count(texts, hidden),
        }));
    }
    let hidden_rows = results.checked.notes.map_or(0, |notes| notes.n_hidden_rows);
    if hidden_rows > 0 {
        lines.push(texts.lists_hidden_rows(args::ListsHiddenRows {
            count: &format::count(texts, hidden_rows),
        }));
    }
    let formulas = results
        .checked
        .notes
        .map_or(0, |notes| notes.n_formulas_without_value);
    if formulas > 0 {
        lines.push(texts.lists_formulas(args::ListsFormulas {
            count: &format::count(texts, formulas),
        }));
    }
    if results.checked.summary.left_out > 0 {
        lines.push(set_aside::left_out(texts, results.checked.summary.left_out));
    }
    lines
}

/// The rows that hold no person: how many, and on demand what stands in them.
fn set_aside(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let all = results.checked.summary.set_aside;
    if all == 0 {
        return Html::default();
    }
    let shown = u32::try_from(results.set_aside.len()).unwrap_or(u32::MAX);
    let left = all.saturating_sub(shown);
    let more = view.on_press(move |client| client.ask_for_set_aside(shown));
    let row = |listed: &ListedAside| {
        html! {
            <tr>
                <th scope="row">{ place(view, listed.sheet, listed.number) }</th>
                <td>{ text(set_aside::why(texts, listed.why)) }</td>
                <td class="findings__raw">{ listed.cells.join(" · ") }</td>
            </tr>
        }
    };
    html! {
        <details class="why">
            <summary>{ text(set_aside::told(texts, all)) }</summary>
            { p("note", text(texts.lists_set_aside_do())) }
            <table class="table">
                <caption class="visually-hidden">{ text(texts.lists_set_aside_caption()) }</caption>
                <thead><tr>
                    <th scope="col">{ text(texts.lists_row()) }</th>
                    <th scope="col">{ text(texts.lists_set_aside_why()) }</th>
                    <th scope="col">{ text(texts.lists_written()) }</th>
                </tr></thead>
                <tbody>{ for results.set_aside.iter().map(row) }</tbody>
            </table>
            if left > 0 && shown > 0 {
                <p class="push-s">{ button("plain", more, text(texts.lists_set_aside_more(args::ListsSetAsideMore { count: &format::count(texts, left.min(FINDINGS.into())) }))) }</p>
            }
        </details>
    }
}

/// Where a row stands: its number, and the sheet where several are read.
pub fn place(view: &View<'_>, sheet: u16, number: u32) -> String {
    row_place::row_of_sheet(view.texts, &sheets_read(view), sheet, number)
}

/// The names of the sheets that are read, where there are several.
pub fn sheets_read(view: &View<'_>) -> Vec<String> {
    let opened = view.session.opened.as_ref();
    let Some(opened) = opened.filter(|opened| opened.layout.sheets.len() > 1) else {
        return Vec::new();
    };
    let read = opened.layout.sheets.iter();
    let name = |index: &u16| opened.sheets.get(usize::from(*index)).cloned();
    read.filter_map(name).collect()
}
