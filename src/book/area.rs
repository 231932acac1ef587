//! What we know of one area, and of what lies in a province.

use crate::book::route::Route;
use crate::book::view::{Titled, View, listed, rows_below, screen};
use crate::platform::address;
use crate::screen::component::html::{all, div, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_book::catalogue::in_address;
use payung_book::known::{Known, known, known_in, last_of};
use payung_rules::area::Area;
use payung_rules::area_note::AreaNote;
use payung_rules::scheme::Scheme;
use payung_values::area_code::AreaCode;
use payung_words::format;
use payung_words::step;
use payung_words::texts::args;
use yew::prelude::*;

/// The screen.
pub fn area(view: View<'_>, code: AreaCode) -> Titled {
    let (texts, rules, today) = (view.texts, &view.rules.rules, view.session.today);
    let Some(area) = Area::find(rules.areas, code) else {
        return crate::book::areas::areas(view);
    };
    let own = known(rules, area, today);
    let name = texts.book_area_title(args::BookAreaTitle { area: area.name });
    // Of a province, with what is known of everything in it.
    let inside = if code.is_province() {
        known_in(rules, code, today)
    } else {
        vec![own.clone()]
    };
    let reported = last_of(&inside).map(|(day, precision)| {
        let date = step::day_as_known(texts, day, precision);
        p(
            "",
            text(texts.book_area_reported(args::BookAreaReported { date: &date })),
        )
    });
    let nothing = only(!inside.iter().any(Known::is_something), || {
        p("", text(texts.book_area_nothing()))
    });
    let to_check =
        html! { <p><a class="plain" href={address::href("")}>{ text(texts.book_area_check()) }</a></p> };
    let lead = vec![reported.unwrap_or_default(), nothing, to_check];
    let around = (!code.is_province())
        .then(|| Area::find(rules.areas, code.province()))
        .flatten();
    let around = around.map(|province| known(rules, province, today));
    let sections = vec![
        schemes(view, &own, around.as_ref()),
        notes(view, &own, around.as_ref()),
        coverage(view, &own),
        districts(view, &inside, code),
        figures(view, code),
        doors(view),
    ];
    screen(view, name.into_owned(), lead, sections)
}

/// The schemes of the area, then those of its province.
fn schemes(view: View<'_>, own: &Known, around: Option<&Known>) -> Html {
    let of_province = around.map(|known| known.schemes.as_slice()).unwrap_or_default();
    let rows = own.schemes.iter().chain(of_province);
    let rows: Vec<Html> = rows.map(|scheme| scheme_row(view, scheme)).collect();
    rows_below("membayari", view.texts.book_area_schemes(), rows)
}

fn scheme_row(view: View<'_>, scheme: &Scheme) -> Html {
    let (texts, today) = (view.texts, view.session.today);
    let Some(rule) = view.rules.rule(scheme.id) else {
        return Html::default();
    };
    let ended = scheme.until.filter(|until| *until < today).map(|until| {
        let name = format::capitalised(scheme.name.text(texts.language()));
        texts.book_area_was(args::BookAreaWas {
            date: &format::date(texts, until),
            name: &name,
        })
    });
    let row = view.row(rule);
    match ended {
        Some(was) => all(vec![row, p("note", text(was))]),
        None => row,
    }
}

fn notes(view: View<'_>, own: &Known, around: Option<&Known>) -> Html {
    let notes = own.note.or_else(|| around.and_then(|known| known.note));
    let Some(note) = notes else {
        return Html::default();
    };
    section(
        "dilaporkan",
        view.texts.book_area_note().into_owned(),
        note_words(view, note),
        Vec::new(),
    )
}

fn note_words(view: View<'_>, note: &AreaNote) -> Html {
    // A note says what is known and since when nothing was heard.
    all(vec![
        p("", view.said(note.note)),
        p(
            "trace__law",
            view.cited_undated(note.source, note.confidence, note.checked_on),
        ),
    ])
}

fn coverage(view: View<'_>, own: &Known) -> Html {
    let rows = own.coverage.iter();
    let rows = rows.map(|statement| div("links__row", view.statement(statement)));
    rows_below("terlindungi", view.texts.book_area_said(), rows.collect())
}

/// What is known of the kabupaten and kota of a province.
fn districts(view: View<'_>, inside: &[Known], province: AreaCode) -> Html {
    let rows = inside.iter().filter(|known| known.area.code != province);
    let rows = rows.map(|known| {
        let to = Route::Area {
            code: known.area.code,
        };
        let schemes = known.schemes.iter().map(|scheme| scheme_row(view, scheme));
        let note = known.note.map(|note| p("", view.said(note.note)));
        div(
            "links__row",
            all(vec![
                view.link(&to, "plain", known.area.name.into()),
                schemes.collect(),
                note.unwrap_or_default(),
            ]),
        )
    });
    rows_below("di-dalamnya", view.texts.book_area_inside(), rows.collect())
}

/// The minimum wage and the poverty line that hold there, as far as known.
fn figures(view: View<'_>, code: AreaCode) -> Html {
    let ids = [in_address("upah-", code), in_address("garis-", code.province())];
    let rows: Vec<Html> = ids
        .iter()
        .filter_map(|id| view.rules.rule(id))
        .map(|rule| view.row(rule))
        .collect();
    rows_below("angka", view.texts.book_area_figures(), rows)
}

/// What holds everywhere, so that nobody is left without a door.
fn doors(view: View<'_>) -> Html {
    let schemes = view.rules.rules.eligibility.schemes.iter();
    let today = view.session.today;
    let national = schemes.filter(|scheme| scheme.area.is_none() && scheme.in_force(today));
    let rules = national.filter_map(|scheme| view.rules.rule(scheme.id));
    let names = rules.map(|rule| view.rule_link(rule)).collect();
    section(
        "pintu-nasional",
        view.texts.book_area_doors().into_owned(),
        listed(names),
        Vec::new(),
    )
}
