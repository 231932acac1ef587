//! What somebody lays over the rules in this tab, and the ways to more of it: a file, a link, the form.

use crate::book::read_file::{read_file, save};
use crate::book::route::Route;
use crate::book::view::{Titled, View, listed, screen};
use crate::book::workshop_client::Given;
use crate::book::worn::{copied, copy_link, worn};
use crate::platform::{address, download};
use crate::screen::component::html::{all, button, div, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::own as laid;
use crate::{lists, planner};
use payung_book::form::{Form, field};
use payung_own::Own;
use payung_rule_file::scheme_file;
use payung_words::own as words;
use payung_words::own::wrong;
use payung_words::texts::args;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The kinds of file the picker offers; what is in a file is looked at all the same.
const KINDS: &str = ".toml,text/plain";

/// The screen; `hash` is what a link carries.
pub fn own(view: View<'_>, hash: Option<&str>) -> Titled {
    let texts = view.texts;
    let lead = vec![
        p("", text(texts.own_lead())),
        p("", text(texts.own_stays())),
        only(!view.session.remembers, || p("", text(texts.own_not_kept()))),
    ];
    // What is supposed needs no reader of files; what is used can be let go.
    if address::is_one_file() {
        let lead = vec![p("", text(texts.own_not_inside()))];
        return screen(view, texts.own_title().into_owned(), lead, vec![used(view)]);
    }
    let sections = vec![
        hash.map(|hash| from_link(view, hash)).unwrap_or_default(),
        used(view),
        open(view),
        write(view),
    ];
    screen(view, texts.own_title().into_owned(), lead, sections)
}

fn used(view: View<'_>) -> Html {
    let texts = view.texts;
    let own = worn(view);
    let body = if own.is_empty() {
        p("", text(texts.own_used_none()))
    } else {
        let lines = words::banner(texts, &own).into_iter().map(Html::from);
        let let_go = button(
            "button",
            |_: MouseEvent| laid::let_go(),
            text(texts.own_let_go_all()),
        );
        let areas = [
            (String::new(), texts.nav_check()),
            (lists::route::AREA.to_owned(), texts.nav_lists()),
            (planner::route::AREA.to_owned(), texts.nav_planner()),
        ];
        let links = areas
            .into_iter()
            .map(|(to, name)| html! { <a class="plain" href={address::href(&to)}>{ text(name) }</a> });
        all(vec![
            listed(lines.collect()),
            p("push-s", text(texts.own_try())),
            listed(links.collect()),
            div(
                "actions push-s",
                all(vec![
                    let_go,
                    only(!own.schemes.is_empty(), || save(view, &own)),
                    copy_link(view, &own),
                ]),
            ),
            html! { <p class="push-s" role="status">{ copied(view) }</p> },
            p("note", text(texts.own_link_carries())),
        ])
    };
    section("dipakai", texts.own_used().into_owned(), body, Vec::new())
}

/// What a link brings, which is read like a file before anything of it is used.
fn from_link(view: View<'_>, hash: &str) -> Html {
    let texts = view.texts;
    let body = match Own::from_link(hash) {
        Err(_) => html! { <p role="alert">{ text(texts.own_link_broken()) }</p> },
        Ok(brought) => {
            let names: Vec<String> = brought
                .schemes
                .iter()
                .map(|scheme| scheme.name.0.clone())
                .chain(
                    brought
                        .assumptions
                        .iter()
                        .map(|one| words::assumption(texts, one)),
                )
                .collect();
            let found = texts.own_link_found(args::OwnLinkFound {
                names: &names.join("; "),
            });
            let check = texts.own_link_check();
            let name = texts.own_link_heading().into_owned();
            let client = view.service.clone();
            let before = worn(view);
            let onclick = move |_: MouseEvent| {
                let mut before = before.clone();
                for assumption in brought.assumptions.clone() {
                    before = before.supposing(assumption);
                }
                let given = Given::Text {
                    name: name.clone(),
                    text: scheme_file::write(&brought.schemes),
                    is_form: false,
                };
                client.read(given, before, texts);
            };
            all(vec![
                p("", text(found)),
                div("actions push-s", button("button", onclick, text(check))),
            ])
        }
    };
    section(
        "dari-tautan",
        texts.own_link_heading().into_owned(),
        body,
        Vec::new(),
    )
}

fn open(view: View<'_>) -> Html {
    let texts = view.texts;
    let most = wrong::kilobytes(scheme_file::MOST_BYTES);
    let note = texts.own_open(args::OwnOpen { most: &most });
    let (client, before) = (view.service.clone(), worn(view));
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            client.read(Given::File(file), before.clone(), texts);
        }
        // The same file may be picked again, changed or not.
        input.set_value("");
    };
    let pick = html! {
        <label class="button drop__pick"><input class="visually-hidden" type="file" accept={KINDS} {onchange} />{ text(texts.own_pick()) }</label>
    };
    let body = all(vec![
        p("", text(note)),
        div("actions push-s", all(vec![pick, example(view)])),
        read_file(view, false),
    ]);
    section("buka", texts.own_open_heading().into_owned(), body, Vec::new())
}

/// A made-up file to begin with.
fn example(view: View<'_>) -> Html {
    let texts = view.texts;
    let book = &view.rules.rules;
    let mut form = Form::usual();
    form.keep(field::NAME, &texts.own_example_name());
    form.keep(field::FROM, &view.session.today.to_string());
    form.keep(field::NOTES, &texts.own_example_note());
    if let Some(area) = book.areas.iter().find(|area| !area.code.is_province()) {
        form.keep(field::AREA, &area.code.to_string());
    }
    let file = form.file(book.areas, book.occupations);
    let name = texts.own_file_name().into_owned();
    let save = move |_: MouseEvent| download::save_text(&name, &file);
    button("button button--quiet", save, text(texts.own_example()))
}

fn write(view: View<'_>) -> Html {
    let texts = view.texts;
    let link = view.link(&Route::Write, "button", text(texts.own_write()));
    let body = all(vec![
        p("", text(texts.own_write_lead())),
        div("actions push-s", link),
    ]);
    section(
        "formulir",
        texts.own_write_heading().into_owned(),
        body,
        Vec::new(),
    )
}
