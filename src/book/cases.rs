//! "Uji kasus": the cases of this repository, run on the device, and those of an expert.

mod fault;

use crate::book::view::{Titled, View, listed, plain, screen};
use crate::planner::route as planner;
use crate::platform::memory::{self, Drawer};
use crate::platform::{address, download};
use crate::screen::component::html::{all, button, div, h3, only, opened, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::link::to_area;
use payung_words::format::Written as _;
use payung_words::own::wrong;
use payung_words::texts::args;
use payung_workshop::Workshop;
use payung_workshop::protocol::{Failed, Fault, Ran, Source, Unreadable};
use std::fmt::Write as _;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The kinds of file the picker offers.
const KINDS: &str = ".yaml,.yml,.xlsx,.ods,.csv,text/csv";

/// A case as one writes it.
const YAML: &str = include_str!("cases/contoh-kasus.yaml");

/// The same in a sheet.
const CSV: &str = include_str!("cases/contoh-kasus.csv");

/// The screen.
pub fn cases(view: View<'_>) -> Titled {
    let texts = view.texts;
    if address::is_one_file() {
        let name = texts.cases_title().into_owned();
        return plain(view, name, texts.own_not_inside().into_owned());
    }
    let sections = vec![
        section(
            "kasus-kami",
            texts.cases_all().into_owned(),
            ours(view),
            Vec::new(),
        ),
        section(
            "kasus-anda",
            texts.cases_yours().into_owned(),
            yours(view),
            Vec::new(),
        ),
        results(view),
    ];
    screen(
        view,
        texts.cases_title().into_owned(),
        vec![p("", text(texts.cases_lead()))],
        sections,
    )
}

fn ours(view: View<'_>) -> Html {
    let client = view.service.clone();
    let run = button(
        "button",
        move |_: MouseEvent| client.run(None, None),
        text(view.texts.cases_run()),
    );
    div("actions", run)
}

fn yours(view: View<'_>) -> Html {
    let texts = view.texts;
    let client = view.service.clone();
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            client.run(Some(&file), memory::recall(Drawer::Own));
        }
        // The same file may be picked again, changed or not.
        input.set_value("");
    };
    let saves = |words, name: String, content: &'static str| {
        let save = move |_: MouseEvent| download::save_text(&name, content);
        button("button button--quiet", save, text(words))
    };
    let most = wrong::kilobytes(Workshop::MOST_BYTES);
    let pick = html! {
        <label class="button drop__pick"><input class="visually-hidden" type="file" accept={KINDS} {onchange} />{ text(texts.cases_pick()) }</label>
    };
    let client = view.service.clone();
    let describe = button(
        "button button--quiet",
        move |_: MouseEvent| client.describe(texts.language().code().to_owned()),
        text(texts.cases_format()),
    );
    all(vec![
        p(
            "",
            text(texts.cases_yours_lead(args::CasesYoursLead { most: &most })),
        ),
        div(
            "actions push-s",
            all(vec![
                pick,
                saves(
                    texts.cases_template_yaml(),
                    texts.cases_file_yaml().into_owned(),
                    YAML,
                ),
                saves(
                    texts.cases_template_csv(),
                    texts.cases_file_csv().into_owned(),
                    CSV,
                ),
                describe,
            ]),
        ),
    ])
}

fn results(view: View<'_>) -> Html {
    let (texts, desk) = (view.texts, &view.session.desk);
    let said = if desk.is_reading {
        p("wrap", text(texts.own_reading()))
    } else if desk.is_broken {
        html! { <p class="wrap" role="alert">{ text(texts.own_broken()) }</p> }
    } else if let Some(format) = &desk.format {
        described(view, format)
    } else {
        desk.ran.as_ref().map(|ran| told(view, ran)).unwrap_or_default()
    };
    html! { <div id="hasil-baca" tabindex="-1" role="status">{ said }</div> }
}

/// The format of case files, to read and to save.
fn described(view: View<'_>, format: &Rc<str>) -> Html {
    let texts = view.texts;
    let (name, content) = (texts.cases_file_format().into_owned(), format.clone());
    let save = move |_: MouseEvent| download::save_text(&name, &content);
    let save = button("button button--quiet", save, text(texts.cases_format_save()));
    let body = all(vec![
        html! { <div class="scroll" role="region" tabindex="0" aria-label={texts.cases_format_title()}><pre class="licence">{ format.to_string() }</pre></div> },
        div("actions push-s", save),
    ]);
    section(
        "format-kasus",
        texts.cases_format_title().into_owned(),
        body,
        Vec::new(),
    )
}

fn told(view: View<'_>, ran: &[Ran]) -> Html {
    let texts = view.texts;
    let sum = |count: fn(&Ran) -> u32| ran.iter().map(count).fold(0, u32::saturating_add);
    let failed: Vec<(&Ran, &Failed)> = ran
        .iter()
        .flat_map(|ran| ran.failed.iter().map(move |failed| (ran, failed)))
        .collect();
    let unreadable = ran.iter().filter_map(|ran| Some((ran, ran.unreadable.as_ref()?)));
    let unreadable: Vec<Html> = unreadable.map(|(ran, why)| unread(view, ran, why)).collect();
    let is_read = unreadable.len() < ran.len();
    let heading = if is_read {
        texts.cases_sum(args::CasesSum {
            failed: &failed.len().to_string(),
            passed: &sum(|ran| ran.passed).to_string(),
        })
    } else {
        texts.cases_refused()
    };
    let published = texts.cases_published(args::CasesPublished {
        count: &sum(|ran| ran.published).to_string(),
    });
    let body = all(vec![
        unreadable.into_iter().collect(),
        only(is_read, || p("", text(published))),
        only(is_read && failed.is_empty(), || {
            p("", text(texts.cases_all_fit()))
        }),
        only(!failed.is_empty(), || mismatches(view, &failed)),
        only(!failed.is_empty(), || unknown(view, ran)),
        gaps(view, ran),
        only(is_read, || by_source(view, ran)),
    ]);
    section("hasil-kasus", heading.into_owned(), body, Vec::new())
}

/// Why a file holds no cases that can be read, and what to do.
fn unread(view: View<'_>, ran: &Ran, why: &Unreadable) -> Html {
    let texts = view.texts;
    let why = match why {
        Unreadable::Yaml { line, column, text } => {
            let (line, column) = (&line.to_string(), &column.to_string());
            if text.trim_start_matches(' ').starts_with('\t') {
                texts.cases_bad_tab(args::CasesBadTab { line })
            } else {
                texts.cases_bad_yaml(args::CasesBadYaml {
                    column,
                    line,
                    said: text.trim(),
                })
            }
        }
        Unreadable::NoList => texts.cases_no_list(),
        Unreadable::MissingColumn(name) => texts.cases_missing_column(args::CasesMissingColumn { name }),
        Unreadable::UnknownColumn { column, name } => {
            texts.cases_unknown_column(args::CasesUnknownColumn { column, name })
        }
        Unreadable::NoCases => texts.cases_none(),
        Unreadable::Damaged => texts.cases_damaged(),
        Unreadable::TooLarge(bytes) => texts.cases_too_large(args::CasesTooLarge {
            most: &wrong::kilobytes(Workshop::MOST_BYTES),
            size: &wrong::kilobytes(*bytes),
        }),
    };
    let said = texts.cases_unreadable(args::CasesUnreadable {
        file: &ran.file,
        why: &why,
    });
    html! { <p role="alert">{ text(said) }</p> }
}

/// The cases that failed, each with what was expected and what came, and the way to save them.
fn mismatches(view: View<'_>, failed: &[(&Ran, &Failed)]) -> Html {
    let texts = view.texts;
    let row = |(ran, failed): &(&Ran, &Failed)| {
        let fault = |fault: &Fault| {
            all(vec![
                p("", fault::said(view, &fault.what).into()),
                html! { <p class="note">{ place(view, &ran.file, fault) }</p> },
            ])
        };
        let status = failed.is_published.then(|| texts.cases_is_published());
        let name = [failed.id.as_str(), " ", &failed.name].concat();
        let parts = vec![
            html! { <b>{ name }</b> },
            listed(failed.faults.iter().map(fault).collect()),
            p("note", failed.source.clone().into()),
            only(status.is_some(), || p("note", text(status.unwrap_or_default()))),
        ];
        div("links__row", all(parts))
    };
    let mut file = String::new();
    for (ran, failed) in failed {
        for fault in &failed.faults {
            let said = fault::said(view, &fault.what);
            let _ = writeln!(file, "# {}: {said}", place(view, &ran.file, fault));
        }
        file.push_str(&failed.written);
    }
    let name = texts.cases_file_failed().into_owned();
    let save = move |_: MouseEvent| download::save_text(&name, &file);
    all(vec![
        h3("listed__head", text(texts.cases_failed())),
        failed.iter().map(row).collect(),
        div(
            "actions push-s",
            button("button button--quiet", save, text(texts.cases_save())),
        ),
    ])
}

/// Where something is wrong: the file, the line or the row, and the column of a sheet.
fn place(view: View<'_>, file: &str, fault: &Fault) -> String {
    let line = &fault.line.to_string();
    match &fault.column {
        Some(column) => view
            .texts
            .cases_where_column(args::CasesWhereColumn { column, file, line }),
        None => view.texts.cases_where(args::CasesWhere { file, line }),
    }
    .into_owned()
}

/// What sheets have no column for, which is not known of their cases then.
fn unknown(view: View<'_>, ran: &[Ran]) -> Html {
    let texts = view.texts;
    let keys = ran.iter().flat_map(|ran| &ran.unknown);
    let names: Vec<String> = keys.map(|key| fault::name(texts, key)).collect();
    only(!names.is_empty(), || {
        let names = &names.join(", ");
        p(
            "push-s",
            text(texts.cases_no_columns(args::CasesNoColumns { names })),
        )
    })
}

/// Printed sums that are not what the rules give, and where it is looked into what may explain each.
fn gaps(view: View<'_>, ran: &[Ran]) -> Html {
    let texts = view.texts;
    let rows: Vec<Html> = ran.iter().flat_map(|ran| &ran.gaps).map(|gap| {
        html! { <tr><th scope="row">{ gap.name.clone() }<p class="note">{ gap.source.clone() }</p></th><td class="num">{ gap.printed.written(texts) }</td><td class="num">{ gap.computed.written(texts) }</td></tr> }
    }).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let heading = texts.cases_gaps();
    all(vec![
        h3("listed__head push-m", text(heading.clone())),
        p("", text(texts.cases_gaps_note())),
        p("", to_area(planner::CHECK, "plain", text(texts.cases_gaps_why()))),
        html! {
            <div class="scroll push-s" role="region" tabindex="0" aria-label={heading}><table class="table">
                <thead><tr><th scope="col">{ text(texts.cases_gap_name()) }</th><th scope="col" class="num">{ text(texts.cases_gap_printed()) }</th><th scope="col" class="num">{ text(texts.cases_gap_computed()) }</th></tr></thead>
                <tbody>{ rows }</tbody>
            </table></div>
        },
    ])
}

/// How many cases rest on what, file by file.
fn by_source(view: View<'_>, ran: &[Ran]) -> Html {
    let texts = view.texts;
    let row = |source: &Source| {
        let name = if source.name.is_empty() {
            texts.cases_no_source().into_owned()
        } else {
            source.name.clone()
        };
        html! { <tr><th scope="row">{ name }</th><td class="num">{ source.cases }</td><td class="num">{ source.failed }</td></tr> }
    };
    let file = |ran: &Ran| {
        let passed = ran.passed.to_string();
        let sum = texts.cases_sum(args::CasesSum {
            failed: &ran.failed.len().to_string(),
            passed: &passed,
        });
        let head = [&ran.file, ": ", &*sum].concat();
        let table = html! {
            <div class="scroll push-s" role="region" tabindex="0" aria-label={head.clone()}><table class="table">
                <thead><tr><th scope="col">{ text(texts.cases_source()) }</th><th scope="col" class="num">{ text(texts.cases_count()) }</th><th scope="col" class="num">{ text(texts.cases_wrong()) }</th></tr></thead>
                <tbody>{ for ran.sources.iter().map(row) }</tbody>
            </table></div>
        };
        opened(head.into(), div("why__body", table))
    };
    let readable = ran.iter().filter(|ran| ran.unreadable.is_none());
    all(vec![
        h3("listed__head push-m", text(texts.cases_by_source())),
        readable.map(file).collect(),
    ])
}
