//! The screen before there is a list: drop it, pick it, or paste it; and a file to begin with.

use crate::lists::list_client::{Export, Source};
use crate::lists::view::View;
use crate::platform::document;
use crate::screen::component::html::{button, div, li, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_lists::export::Form;
use payung_lists::export::NikShown;
use payung_sheets::limits::{MOST_BYTES, MOST_ROWS};
use payung_words::format;
use payung_words::lists::refusal;
use payung_words::texts::args;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The kinds of file the picker offers; what is in a file is looked at all the same.
const KINDS: &str = ".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.xlsb,.ods,.fods,.htm,.html,.xml,text/csv";

/// The id of the box for pasted cells.
const PASTE: &str = "tempel";

/// The three ways in, the limits, the template, what will be checked.
pub fn start(view: &View<'_>) -> Html {
    let texts = view.texts;
    let (size, rows) = (
        refusal::megabytes(texts, MOST_BYTES),
        format::count(texts, MOST_ROWS),
    );
    let checks = [
        texts.lists_checks_1(),
        texts.lists_checks_2(),
        texts.lists_checks_3(),
    ];
    let checks =
        html! { <ul class="listed__items">{ for checks.into_iter().map(|check| li("", text(check))) }</ul> };
    html! {
        <>
            { section("berkas", texts.lists_file_heading().to_string(), drop_zone(view), vec![text(texts.lists_limits(args::ListsLimits { rows: &rows, size: &size }))]) }
            { section("tempel-sel", texts.lists_paste_heading().to_string(), paste(view), Vec::new()) }
            { section("contoh-berkas", texts.lists_template_heading().to_string(), template(view), Vec::new()) }
            { section("yang-diperiksa", texts.lists_checks_heading().to_string(), checks, Vec::new()) }
        </>
    }
}

fn drop_zone(view: &View<'_>) -> Html {
    let texts = view.texts;
    let class = if view.session.hovered {
        "drop drop--over"
    } else {
        "drop"
    };
    html! {
        <div {class}>
            { p("", html! { <b>{ text(texts.lists_drop()) }</b> }) }
            { p("note", text(texts.lists_drop_or())) }
            { pick(view, "button drop__pick push-s", text(texts.lists_pick())) }
        </div>
    }
}

/// The browser's picker behind `words`.
pub fn pick(view: &View<'_>, class: &'static str, words: Html) -> Html {
    let client = view.client().clone();
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            client.open(Source::File(file));
        }
        // The same file may be picked again, changed or not.
        input.set_value("");
    };
    html! { <label {class}><input class="visually-hidden" type="file" accept={KINDS} {onchange} />{ words }</label> }
}

fn paste(view: &View<'_>) -> Html {
    let texts = view.texts;
    let name = texts.lists_paste_name().to_string();
    let (client, desk_pasted, name_pasted) = (view.client().clone(), view.client().clone(), name.clone());
    // A long list is never shown in the box: it is read as soon as it is pasted.
    let onpaste = move |event: Event| {
        let pasted = event
            .dyn_ref::<ClipboardEvent>()
            .and_then(ClipboardEvent::clipboard_data);
        let pasted = pasted.and_then(|data| data.get_data("text/plain").ok());
        if let Some(cells) = pasted.filter(|cells| cells.contains(['\t', '\n'])) {
            event.prevent_default();
            desk_pasted.open(Source::Cells(cells, name_pasted.clone()));
        }
    };
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = document::element(&["#", PASTE].concat());
        let typed = typed.and_then(|typed| typed.dyn_into::<HtmlTextAreaElement>().ok());
        let cells = typed.map(|typed| typed.value()).unwrap_or_default();
        client.open(Source::Cells(cells, name.clone()));
    };
    html! {
        <form {onsubmit}>
            <label class="field__label" for={PASTE}>{ text(texts.lists_paste_label()) }</label>
            <span class="field__hint" id="petunjuk-tempel">{ text(texts.lists_paste_hint()) }</span>
            <textarea class="paste" id={PASTE} rows="4" autocomplete="off" spellcheck="false" aria-describedby="petunjuk-tempel" {onpaste} />
            <div class="actions push-s">
                <button class="button button--quiet" type="submit">{ text(texts.lists_paste_read()) }</button>
            </div>
        </form>
    }
}

fn template(view: &View<'_>) -> Html {
    let texts = view.texts;
    let button = |form: Form, name: String, words| {
        let onclick = view
            .on_press(move |client| client.export(Export::Template(form), name.clone(), NikShown::Masked));
        button("button button--quiet", onclick, text(words))
    };
    let (xlsx, csv) = (
        texts.lists_name_template(args::ListsNameTemplate { ending: "xlsx" }),
        texts.lists_name_template(args::ListsNameTemplate { ending: "csv" }),
    );
    html! {
        <>
            { p("", text(texts.lists_template())) }
            { div("actions push-s", html! {
                <>
                    { button(Form::Xlsx, xlsx.to_string(), texts.lists_template_xlsx()) }
                    { button(Form::Csv, csv.to_string(), texts.lists_template_csv()) }
                </>
            }) }
            { p("note push-s", text(texts.lists_csv_note())) }
            { crate::lists::results::written(view) }
        </>
    }
}
