//! The screen before there is a list: drop it, pick it, or paste it; and a file to begin with.

use super::{Source, View};
use crate::i18n::format;
use crate::platform::page as document;
use crate::ui::component::element::{div, li, p};
use crate::ui::component::say::say;
use crate::ui::component::section::section;
use crate::ui::lists::session::Action;
use web_sys::{File, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The kinds of file the picker offers; what is in a file is looked at all the same.
const KINDS: &str = ".csv,.tsv,.txt,.xlsx,.xlsm,.ods,text/csv";

/// The id of the box for pasted cells.
const PASTE: &str = "tempel";

/// The three ways in, the limits, the template, what will be checked.
pub fn start(view: &View<'_>) -> Html {
    let texts = view.texts;
    let size = format::count(view.limits.megabytes);
    let rows = format::count(view.limits.rows);
    let checks = [texts.lists_checks_1(), texts.lists_checks_2(), texts.lists_checks_3()];
    let checks = html! { <ul class="listed__items">{ for checks.into_iter().map(|check| li("", say(check))) }</ul> };
    html! {
        <>
            { section("berkas", texts.lists_file_heading().to_string(), drop_zone(view), vec![say(texts.lists_limits(rows, size))]) }
            { section("tempel-sel", texts.lists_paste_heading().to_string(), paste(view), Vec::new()) }
            { section("contoh-berkas", texts.lists_template_heading().to_string(), template(view), Vec::new()) }
            { section("yang-diperiksa", texts.lists_checks_heading().to_string(), checks, Vec::new()) }
        </>
    }
}

fn drop_zone(view: &View<'_>) -> Html {
    let texts = view.texts;
    let class = if view.session.hovered { "drop drop--over" } else { "drop" };
    html! {
        <div {class}>
            { p("", html! { <b>{ say(texts.lists_drop()) }</b> }) }
            { p("note", say(texts.lists_drop_or())) }
            { pick(view, "button drop__pick push-s", say(texts.lists_pick())) }
        </div>
    }
}

/// The browser's picker behind `words`.
pub fn pick(view: &View<'_>, class: &'static str, words: Html) -> Html {
    let open = view.open.clone();
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            open.emit(Source::File(file));
        }
        // The same file may be picked again, changed or not.
        input.set_value("");
    };
    html! { <label {class}><input class="visually-hidden" type="file" accept={KINDS} {onchange} />{ words }</label> }
}

/// What was dropped, if it is a file.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

fn paste(view: &View<'_>) -> Html {
    let texts = view.texts;
    let (open, open_pasted) = (view.open.clone(), view.open.clone());
    // A long list is never shown in the box: it is read as soon as it is pasted.
    let onpaste = move |event: Event| {
        let pasted = event
            .dyn_ref::<web_sys::ClipboardEvent>()
            .and_then(web_sys::ClipboardEvent::clipboard_data)
            .and_then(|data| data.get_data("text/plain").ok());
        if let Some(cells) = pasted.filter(|cells| cells.contains(['\t', '\n'])) {
            event.prevent_default();
            open_pasted.emit(Source::Cells(cells));
        }
    };
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = document::element(&format!("#{PASTE}")).and_then(|box_| box_.dyn_into::<HtmlTextAreaElement>().ok());
        open.emit(Source::Cells(typed.map(|typed| typed.value()).unwrap_or_default()));
    };
    html! {
        <form {onsubmit}>
            <label class="field__label" for={PASTE}>{ say(texts.lists_paste_label()) }</label>
            <span class="field__hint" id="petunjuk-tempel">{ say(texts.lists_paste_hint()) }</span>
            <textarea class="paste" id={PASTE} rows="4" autocomplete="off" spellcheck="false" aria-describedby="petunjuk-tempel" {onpaste}></textarea>
            <div class="actions push-s">
                <button class="button button--quiet" type="submit">{ say(texts.lists_paste_read()) }</button>
            </div>
        </form>
    }
}

fn template(view: &View<'_>) -> Html {
    let texts = view.texts;
    let button = |action: Action, words| {
        html! { <button class="button button--quiet" type="button" onclick={view.on_press(action)}>{ say(words) }</button> }
    };
    html! {
        <>
            { p("", say(texts.lists_template())) }
            { div("actions push-s", html! {
                <>
                    { button(Action::Template(super::session::Form::Xlsx), texts.lists_template_xlsx()) }
                    { button(Action::Template(super::session::Form::Csv), texts.lists_template_csv()) }
                </>
            }) }
        </>
    }
}
