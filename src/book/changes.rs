//! What differs between two days, in sentences.

use crate::book::route::Route;
use crate::book::session::Action;
use crate::book::view::{Titled, View, listed, screen};
use crate::platform::press;
use crate::screen::component::html::{all, h3, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use crate::screen::shell;
use payung_book::change::{Change, passed, told};
use payung_book::price_change::price_changes;
use payung_book::{Shelf, change};
use payung_values::date::Date;
use payung_words::book as words;
use payung_words::format;
use payung_words::texts::args;
use yew::prelude::*;

/// The screen.
pub fn changes(view: View<'_>, days: Option<(Date, Date)>) -> Titled {
    let texts = view.texts;
    let session = view.session;
    let next = change::next_day(view.rules.all, session.today);
    let (from, to) = match days {
        Some((from, to)) => (Some(from), Some(to)),
        None => (session.day_from(), session.day_to(next)),
    };
    let said = match (from, to) {
        (Some(from), Some(to)) => report(view, from.min(to), from.max(to)),
        _ => Html::default(),
    };
    let next = next.map(|next| {
        let date = format::date(texts, next);
        p(
            "note",
            text(texts.book_next_change(args::BookNextChange { date: &date })),
        )
    });
    let form = all(vec![
        entry(
            view,
            "hari-dari",
            texts.book_day_from().into_owned(),
            from,
            days,
            true,
        ),
        entry(
            view,
            "hari-sampai",
            texts.book_day_to().into_owned(),
            to,
            days,
            false,
        ),
        next.unwrap_or_default(),
    ]);
    let name = texts.book_changes().into_owned();
    let lead = vec![p("", text(texts.book_changes_lead())), form];
    screen(view, name, lead, vec![said])
}

/// The box of one of the days. What is typed takes effect at this address again, whatever a link said.
fn entry(
    view: View<'_>,
    id: &'static str,
    label: String,
    read: Option<Date>,
    days: Option<(Date, Date)>,
    is_first: bool,
) -> Html {
    let session = view.session;
    let own = if is_first { &session.from } else { &session.to };
    let in_words = |day: Date| format::date(view.texts, day);
    let typed = match (days, read) {
        (None, None) => own.clone(),
        (_, Some(day)) => in_words(day),
        (Some(_), None) => String::new(),
    };
    let other = match days {
        Some((from, to)) => in_words(if is_first { to } else { from }),
        None if is_first => session.to.clone(),
        None => session.from.clone(),
    };
    let problem = read.is_none().then(|| {
        let typed = payung_typed::part::short(own);
        view.texts.figure_day(args::FigureDay { typed }).into_owned()
    });
    let dispatch = view.dispatch.clone();
    let is_shared = days.is_some();
    let ontype = Callback::from(move |typed: String| {
        let action = if is_first {
            Action::Days(typed, other.clone())
        } else {
            Action::Days(other.clone(), typed)
        };
        let dispatch = dispatch.clone();
        press::after_press(move || {
            dispatch.dispatch(action);
            if is_shared {
                shell::turn_to(&Route::Changes { days: None });
            }
        });
    });
    Entry {
        id,
        label,
        typed,
        problem,
        ontype,
        ..Entry::default()
    }
    .view()
}

fn report(view: View<'_>, from: Date, to: Date) -> Html {
    let texts = view.texts;
    let book = view.rules;
    let rules = &book.rules;
    let found = change::changes(book.all, from, book.all, to);
    let prices = price_changes(rules.contribution, from, rules.contribution, to);
    let gone = passed(book.all, from, to);
    let between = texts.book_between(args::BookBetween {
        from: &format::date(texts, from),
        to: &format::date(texts, to),
    });
    let count = if found.is_empty() {
        texts.book_changes_none()
    } else {
        texts.book_changes_count(args::BookChangesCount {
            count: &found.len().to_string(),
        })
    };
    let prices: Vec<Html> = prices
        .iter()
        .map(|price| words::change::price(texts, price).into())
        .collect();
    let priced = only(!prices.is_empty(), || {
        all(vec![
            h3("listed__head", text(texts.book_prices())),
            listed(prices),
            p("note", text(texts.book_price_note())),
        ])
    });
    let passed = gone.iter().map(|(rule, held)| {
        let to = Route::Rule { id: rule.id.clone() };
        view.link(
            &to,
            "plain",
            words::change::passed(texts, rules, rule, held).into(),
        )
    });
    let passed: Vec<Html> = passed.collect();
    let passed = only(!passed.is_empty(), || {
        all(vec![
            h3("listed__head push-m", text(texts.book_came_and_went())),
            listed(passed),
        ])
    });
    let told = told(rules, book.all, from, to)
        .into_iter()
        .map(|(said, basis)| all(vec![p("", view.said(said)), p("trace__law", view.cited(basis))]));
    let told: Vec<Html> = told.collect();
    let told = only(!told.is_empty(), || {
        all(vec![
            h3("listed__head push-m", text(texts.book_told())),
            listed(told),
        ])
    });
    let link = view.link(
        &Route::Changes {
            days: Some((from, to)),
        },
        "plain",
        text(texts.book_changes_link()),
    );
    let body = all(vec![
        html! { <p role="status">{ text(count) }</p> },
        priced,
        shelves(view, &found, to),
        passed,
        told,
    ]);
    section("beda", between.into_owned(), body, vec![link])
}

/// The changes, shelf by shelf.
fn shelves(view: View<'_>, found: &[Change<'_>], then: Date) -> Html {
    let texts = view.texts;
    let of = |shelf: &Shelf| {
        let changes = found.iter().filter(|change| change.rule().shelf == *shelf);
        let lines = changes.map(|change| {
            let to = Route::Rule {
                id: change.rule().id.clone(),
            };
            let said = words::change::change(texts, &view.rules.rules, *change, then);
            view.link(&to, "plain", said.into())
        });
        let lines: Vec<Html> = lines.collect();
        only(!lines.is_empty(), || {
            let name = words::shelf(texts, *shelf);
            all(vec![h3("listed__head push-m", text(name)), listed(lines)])
        })
    };
    Shelf::ALL.iter().map(of).collect()
}
