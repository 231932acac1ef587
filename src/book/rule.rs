//! One rule: what it says, its history, its sources, what is open about it, where it is used.

use crate::book::route::Route;
use crate::book::source::about;
use crate::book::view::{Titled, View, listed, plain, screen};
use crate::platform::address;
use crate::screen::component::html::{all, div, h3, li, ol, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::grade;
use crate::{planner, stories};
use payung_book::{Held, Rule, Shelf, doubt};
use payung_values::citation::{Confidence, Source};
use payung_words::book as words;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// The screen.
pub fn rule(view: View<'_>, id: &str) -> Titled {
    let Some(rule) = view.rules.rule(id) else {
        return plain(
            view,
            view.texts.not_found_title().into_owned(),
            view.texts.not_found_note().into_owned(),
        );
    };
    let lead = rule.nearest(view.session.today).map(|held| now(view, rule, held));
    let sections = vec![
        content(view, rule),
        history(view, rule),
        sources(view, rule),
        open(view, rule),
        used(view, rule),
    ];
    screen(view, view.name(rule), lead.unwrap_or_default(), sections)
}

/// What it says now, said last, or will say.
fn now(view: View<'_>, rule: &Rule, held: &Held) -> Vec<Html> {
    let texts = view.texts;
    let today = view.session.today;
    let when = if rule.at(today).is_some() {
        texts.book_now()
    } else if today < held.from {
        texts.book_coming()
    } else {
        texts.book_over()
    };
    let shelf = words::shelf(texts, rule.shelf);
    let span = words::span(texts, held);
    vec![
        p("note", shelf.into_owned().into()),
        p("amount__figure", view.value(held).into()),
        p(
            "",
            all(vec![
                text(when),
                ": ".into(),
                span.into(),
                ". ".into(),
                grade(texts, &held.basis),
            ]),
        ),
    ]
}

/// What it says in full, where one line is not enough.
fn content(view: View<'_>, rule: &Rule) -> Html {
    let (texts, today) = (view.texts, view.session.today);
    let Some(held) = rule.nearest(today) else {
        return Html::default();
    };
    let lines = words::lines(texts, &view.rules.rules, held.value);
    let criteria = words::criteria(texts, &view.rules.rules, held.value);
    let note = held
        .note
        .map(|note| p("note", note.text(texts.language()).into()));
    if lines.is_empty() && criteria.is_empty() && note.is_none() {
        return Html::default();
    }
    let as_html = |lines: Vec<String>| listed(lines.into_iter().map(Html::from).collect());
    let body = all(vec![
        only(!criteria.is_empty(), || {
            all(vec![
                h3("listed__head", text(texts.book_criteria())),
                as_html(criteria),
            ])
        }),
        only(!lines.is_empty(), || div("push-s", as_html(lines))),
        note.unwrap_or_default(),
    ]);
    section("isi-aturan", texts.book_content().into_owned(), body, Vec::new())
}

fn history(view: View<'_>, rule: &Rule) -> Html {
    let texts = view.texts;
    let entries = rule.held.iter().rev().map(|held| entry(view, held));
    let past = rule.past.iter().map(|(said, basis)| {
        let parts = vec![
            p("", said.text(texts.language()).into()),
            p("trace__law", view.cited(basis)),
        ];
        li("trace__step", all(parts))
    });
    let past: Vec<Html> = past.collect();
    let body = all(vec![
        ol("trace history", entries.collect()),
        only(!past.is_empty(), || {
            all(vec![
                h3("listed__head push-m", text(texts.book_earlier())),
                ol("trace history", past.into_iter().collect()),
            ])
        }),
    ]);
    section(
        "riwayat",
        texts.book_history().into_owned(),
        body,
        vec![text(texts.book_history_note())],
    )
}

fn entry(view: View<'_>, held: &Held) -> Html {
    let texts = view.texts;
    let span = payung_words::format::capitalised(&words::span(texts, held));
    let mut parts = vec![
        p(
            "trace__what",
            all(vec![
                span.into(),
                ": ".into(),
                html! { <b>{ view.value(held) }</b> },
            ]),
        ),
        p("trace__law", view.cited(&held.basis)),
    ];
    if let Some(note) = held.note {
        parts.push(p("trace__law", note.text(texts.language()).into()));
    }
    li("trace__step", all(parts))
}

/// Every source once, with its address.
fn sources(view: View<'_>, rule: &Rule) -> Html {
    let own = rule.held.iter().map(|held| held.basis.source);
    let past = rule.past.iter().map(|(_, basis)| basis.source);
    let more = view.rules.rules.more_sources_of(&rule.id).iter().copied();
    let mut all_sources: Vec<&Source> = Vec::new();
    let mut n_listed = 0;
    for (source, is_past) in own
        .chain(more)
        .map(|one| (one, false))
        .chain(past.map(|one| (one, true)))
    {
        if !all_sources.contains(&source) {
            all_sources.push(source);
            // What a value of the past rests on says nothing of the one that holds.
            n_listed += usize::from(!is_past);
        }
    }
    let one = |source: &Source| {
        let detail = view.rules.rules.source(source.key)?;
        let to = Route::Source {
            key: source.key.to_owned(),
        };
        let name = view.link(&to, "plain", source.title.text(view.texts.language()).into());
        Some(div("links__row", all(vec![name, about(view, detail)])))
    };
    let mut rows: Vec<Html> = all_sources.into_iter().filter_map(one).collect();
    let held = rule.nearest(view.session.today);
    if let Some(Confidence::Verified(n_agreed)) = held.map(|held| held.basis.confidence)
        && usize::from(n_agreed) > n_listed
    {
        let counted = view.texts.book_sources_counted(args::BookSourcesCounted {
            agreed: &n_agreed.to_string(),
            listed: &n_listed.to_string(),
        });
        rows.push(p("trace__law", text(counted)));
    }
    section(
        "sumber",
        view.texts.book_sources().into_owned(),
        rows.into_iter().collect(),
        Vec::new(),
    )
}

/// The open questions about it, and who could settle what is doubted.
fn open(view: View<'_>, rule: &Rule) -> Html {
    let texts = view.texts;
    let mut rows: Vec<Html> = doubt::about(&view.rules.rules, &rule.id)
        .map(|question| div("links__row", view.question(question)))
        .collect();
    let held = rule.nearest(view.session.today);
    let doubted = held.filter(|held| doubt::is_doubted(held.basis.confidence));
    if let Some(held) = doubted.filter(|_| rows.is_empty()) {
        let who = words::doubt::settled_by(texts, &view.rules.rules, doubt::settler(held));
        rows.push(p("", who.into()));
    }
    if rows.is_empty() {
        return Html::default();
    }
    section(
        "belum-pasti",
        texts.book_open().into_owned(),
        rows.into_iter().collect(),
        vec![view.link(&Route::Unknown, "plain", text(texts.book_unknown()))],
    )
}

/// The areas of the app whose answers rest on rules of this shelf.
fn used(view: View<'_>, rule: &Rule) -> Html {
    let texts = view.texts;
    let check = || (String::new(), texts.nav_check());
    let told = || (stories::route::AREA.to_owned(), texts.nav_stories());
    let plan = || (planner::route::AREA.to_owned(), texts.nav_planner());
    let lists = || (crate::lists::route::AREA.to_owned(), texts.nav_lists());
    let areas: Vec<(String, Cow<'static, str>)> = match rule.shelf {
        Shelf::Contribution => vec![check(), told(), plan(), lists()],
        Shelf::Benefit | Shelf::Service => vec![told(), check()],
        Shelf::Loss => vec![told()],
        Shelf::Payroll => vec![check(), plan()],
        Shelf::Scheme | Shelf::Membership | Shelf::Wage => vec![check(), lists()],
        Shelf::Project | Shelf::Poverty | Shelf::Listed | Shelf::Group => vec![check()],
    };
    let links = areas.into_iter().map(|(to, name)| {
        html! { <a class="plain" href={address::href(&to)}>{ text(name) }</a> }
    });
    section(
        "dipakai",
        texts.book_used().into_owned(),
        listed(links.collect()),
        Vec::new(),
    )
}
