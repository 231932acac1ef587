//! Every rule, shelf by shelf, with a search.

use crate::book::route::Route;
use crate::book::session::Action;
use crate::book::view::{Titled, View, hint};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{all, div, opened, p, title};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::field::finder::Finder;
use payung_book::{Rule, Shelf, known_sum, search};
use payung_rules::area::Area;
use payung_typed::finder::{self, Fit, Match};
use payung_typed::money;
use payung_words::book as words;
use payung_words::format::{self, Written as _};
use payung_words::texts::args;
use std::convert::Infallible;
use yew::prelude::*;

/// The most pages of areas that are offered above the rules.
const MOST_AREAS: usize = 3;

/// The fewest letters that are looked for among areas.
const LEAST_NAME: usize = 3;

/// The screen.
pub fn list(view: View<'_>) -> Titled {
    let texts = view.texts;
    let edition = view.rules.rules.edition;
    let lead = texts.book_lead(args::BookLead {
        checked: &format::date(texts, view.rules.rules.checked_on),
        date: &format::date(texts, edition.released),
        version: edition.version,
    });
    let ways = div(
        "actions push-s",
        all(vec![
            view.link(
                &Route::Changes { days: None },
                "button button--quiet",
                text(texts.book_changes()),
            ),
            view.link(
                &Route::Unknown,
                "button button--quiet",
                text(texts.book_unknown()),
            ),
            view.link(&Route::Areas, "button button--quiet", text(texts.book_areas())),
            view.link(
                &Route::Own { hash: None },
                "button button--quiet",
                text(texts.own_title()),
            ),
            view.link(&Route::Suppose, "button button--quiet", text(texts.own_what_if())),
            view.link(&Route::Cases, "button button--quiet", text(texts.cases_title())),
        ]),
    );
    let name = texts.book_title().into_owned();
    let head = vec![title(name.clone()), p("", text(lead)), ways];
    let body = all(vec![
        masthead_edge(),
        div("wrap flow", all(head)),
        section(
            "cari",
            texts.book_search().into_owned(),
            found(view),
            vec![text(texts.book_not_official())],
        ),
    ]);
    (name, body)
}

fn found(view: View<'_>) -> Html {
    let texts = view.texts;
    let typed = &view.session.search;
    let book = view.rules;
    let searched = |rule: &Rule| words::searched(texts, &book.rules, rule);
    let sum = money::one_sum::<Infallible>(typed).ok();
    let giving = sum.map(|sum| {
        let written = sum.written(texts);
        known_sum::giving(book.all, &book.rules, view.session.today, sum, &written, searched)
    });
    // What is no sum of a rule may be a year or a number.
    let giving = giving.filter(|found| !found.is_empty());
    let found = giving.unwrap_or_else(|| search::find(book.all, typed, searched));
    let areas = areas(view, typed);
    let count = if found.is_empty() {
        texts.book_none(args::BookNone { typed })
    } else {
        texts.book_found(args::BookFound {
            count: &found.len().to_string(),
        })
    };
    let finder = Finder {
        label: Some(texts.book_search().into_owned()),
        search: typed,
        count: count.into_owned(),
        advice: (found.is_empty() && areas.is_empty()).then(|| texts.book_none_hint().into_owned()),
        list: all(vec![
            areas.into_iter().collect(),
            shelves(view, &found, !typed.trim().is_empty()),
        ]),
        problem: None,
        onsearch: view.on_type(Action::Search),
    }
    .view(texts);
    all(vec![hint(texts.book_search_hint()), finder])
}

/// The pages of the areas that are called so: what is known there, or that nothing is.
fn areas(view: View<'_>, typed: &str) -> Vec<Html> {
    let texts = view.texts;
    let found = finder::areas(view.rules.rules.areas, typed);
    let is_name = typed.chars().filter(|letter| letter.is_alphabetic()).count() >= LEAST_NAME
        && found.fit == Fit::Whole;
    let rows = found.rows.iter().filter(|_| is_name).take(MOST_AREAS);
    let link = |found: &Match<Area>| {
        let area = found.item;
        let words = texts.book_area_title(args::BookAreaTitle { area: area.name });
        p(
            "",
            view.link(&Route::Area { code: area.code }, "plain", text(words)),
        )
    };
    rows.map(link).collect()
}

/// The rules found: what was searched for stands there, else a shelf is opened.
fn shelves(view: View<'_>, found: &[&Rule], is_searched: bool) -> Html {
    if is_searched {
        return found.iter().map(|rule| view.row(rule)).collect();
    }
    let of = |shelf: &Shelf| {
        let rows: Vec<Html> = found
            .iter()
            .filter(|rule| rule.shelf == *shelf)
            .map(|rule| view.row(rule))
            .collect();
        let name = words::shelf(view.texts, *shelf);
        let head = format!("{name} ({})", rows.len());
        opened(head.into(), div("why__body", rows.into_iter().collect()))
    };
    Shelf::ALL.iter().map(of).collect()
}
