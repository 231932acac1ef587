//! What came of a scheme file: what is in it, as rules are shown, or everything that is wrong with it.

use crate::book::form_problem;
use crate::book::session::{Opened, ReadFile};
use crate::book::view::{View, listed};
use crate::book::worn::puts_on;
use crate::platform::download;
use crate::screen::component::html::{all, button, div, h3, only, p};
use crate::screen::component::problem_summary::Problems;
use crate::screen::component::text::text;
use payung_book::Value;
use payung_own::Own;
use payung_rule_file::complaint::Complaint;
use payung_rule_file::scheme_file;
use payung_rules::area::Area;
use payung_rules::scheme::Scheme;
use payung_words::book as words;
use payung_words::format;
use payung_words::own::wrong;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// What the worker is doing or has said last, where it belongs to this screen.
pub fn read_file(view: View<'_>, is_form: bool) -> Html {
    let (texts, desk) = (view.texts, &view.session.desk);
    let said = if desk.is_reading {
        p("", text(texts.own_reading()))
    } else if desk.is_broken {
        html! { <p role="alert">{ text(texts.own_broken()) }</p> }
    } else {
        let read = desk.read.as_ref().filter(|read| read.is_form == is_form);
        read.map(|read| told(view, read)).unwrap_or_default()
    };
    html! { <div id="hasil-baca" tabindex="-1" role="status">{ said }</div> }
}

fn told(view: View<'_>, read: &ReadFile) -> Html {
    match &read.found {
        Ok(opened) => preview(view, read, opened),
        Err(complaints) => problems(view, read, complaints),
    }
}

/// Every complaint as a row: where, about which key, what is wrong and what would be right.
fn problems(view: View<'_>, read: &ReadFile, complaints: &[Complaint]) -> Html {
    let texts = view.texts;
    let heading = |count: usize, name: &str| {
        let count = &count.to_string();
        texts.own_problems(args::OwnProblems { count, name })
    };
    let (heading, note, list) = if read.is_form {
        let lines = form_problem::complaints(view, complaints);
        let heading = heading(lines.len(), &texts.own_form_title());
        (heading, texts.own_problems_form(), Problems(lines).view(texts))
    } else {
        let heading = heading(complaints.len(), &read.name);
        let table = table(texts, &heading, complaints);
        (heading, texts.own_problems_note(), table)
    };
    all(vec![h3("listed__head", text(heading)), p("", text(note)), list])
}

fn table(texts: Texts, heading: &str, complaints: &[Complaint]) -> Html {
    let row = |complaint: &Complaint| {
        let said = wrong::said(texts, &complaint.what);
        html! { <tr><td class="num">{ complaint.line.to_string() }</td><td><code>{ complaint.key.clone() }</code></td><td>{ said }</td></tr> }
    };
    html! {
        <div class="scroll push-s" tabindex="0" role="region" aria-label={heading.to_owned()}><table class="table">
            <thead><tr><th scope="col" class="num">{ text(texts.own_line()) }</th><th scope="col">{ text(texts.own_key()) }</th><th scope="col">{ text(texts.own_problem()) }</th></tr></thead>
            <tbody>{ for complaints.iter().map(row) }</tbody>
        </table></div>
    }
}

fn preview(view: View<'_>, read: &ReadFile, opened: &Opened) -> Html {
    let texts = view.texts;
    let heading = texts.own_found(args::OwnFound {
        count: &opened.schemes.len().to_string(),
        name: &read.name,
    });
    let put_on = puts_on(view, &opened.own, texts.own_use());
    all(vec![
        h3("listed__head", text(heading)),
        opened.schemes.iter().map(|one| scheme(view, one)).collect(),
        div("actions push-s", all(vec![put_on, save(view, &opened.own)])),
        only(view.session.remembers, || p("note", text(texts.own_use_note()))),
    ])
}

/// A scheme: what it is called, where and since when, who pays, what it asks, what else is said of it.
pub fn scheme(view: View<'_>, scheme: &'static Scheme) -> Html {
    let texts = view.texts;
    let book = &view.rules.rules;
    let area = match scheme.area {
        Some(code) => texts.own_in(args::OwnIn {
            area: Area::name_of(book.areas, code),
        }),
        None => texts.own_everywhere(),
    };
    let from = format::date(texts, scheme.from);
    let when = match scheme.until {
        Some(until) => texts.own_since_until(args::OwnSinceUntil {
            from: &from,
            until: &format::date(texts, until),
        }),
        None => texts.own_since(args::OwnSince { from: &from }),
    };
    let value = Value::Scheme(scheme);
    let said = [
        area.into_owned(),
        when.into_owned(),
        words::value(texts, book, value),
    ]
    .into_iter()
    .chain(words::lines(texts, book, value))
    .chain([
        texts
            .book_source(args::BookSource {
                title: scheme.basis.source.title.text(texts.language()),
            })
            .into_owned(),
        texts
            .day_checked(args::DayChecked {
                date: &format::date(texts, scheme.basis.checked_on),
            })
            .into_owned(),
    ]);
    let asked = words::criteria(texts, book, value);
    let as_html = |lines: Vec<String>| listed(lines.into_iter().map(Html::from).collect());
    div(
        "links__row",
        all(vec![
            html! { <b>{ format::capitalised(scheme.name.text(texts.language())) }</b> },
            as_html(said.collect()),
            p("push-s", text(texts.own_asks())),
            as_html(asked),
        ]),
    )
}

/// Saves the schemes as a file.
pub fn save(view: View<'_>, own: &Own) -> Html {
    let texts = view.texts;
    let (file, name) = (
        scheme_file::write(&own.schemes),
        texts.own_file_name().into_owned(),
    );
    let save = move |_: MouseEvent| download::save_text(&name, &file);
    button("button button--quiet", save, text(texts.own_save()))
}
