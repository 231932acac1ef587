//! The room: hands, checks done on this device while the event runs, and what was shown; all of it to print.

use crate::event::route::Route;
use crate::event::session::Action;
use crate::event::view::{Titled, View};
use crate::platform::{document, download, tally};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{button, li, only, p, ul};
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use payung_event::Deck;
use payung_values::tally::{Tally, VerdictKind};
use payung_words::event as words;
use payung_words::event::note;
use payung_words::format;
use yew::prelude::*;

/// The screen.
pub fn room(view: View<'_>) -> Titled {
    let (texts, session) = (view.texts, view.session);
    let title = texts.room_title().to_string();
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                { p("", text(texts.room_lead())) }
                { p("note", text(texts.room_kept())) }
                { match session.tally {
                    Some(_) => running(view),
                    None => begin(view),
                } }
            </div>
            { only(session.tally.is_some(), || written(view)) }
        </>
    };
    (title, body)
}

fn begin(view: View<'_>) -> Html {
    let texts = view.texts;
    let dispatch = view.dispatch.clone();
    let onclick = move |_: MouseEvent| {
        dispatch.dispatch(Action::Begun(tally::begin()));
        document::focus("#hitungan");
    };
    html! {
        <>
            <div class="actions">{ button("button", onclick, text(texts.room_begin())) }</div>
            { only(view.session.cannot_count, || p("note", text(texts.room_cannot()))) }
        </>
    }
}

fn running(view: View<'_>) -> Html {
    let texts = view.texts;
    let quiet = "button button--quiet";
    let tell = |action: fn() -> Action| {
        let dispatch = view.dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(action())
    };
    let again = tell(|| Action::Begun(tally::begin()));
    let look = {
        let dispatch = view.dispatch.clone();
        move |_: MouseEvent| {
            dispatch.dispatch(Action::Tally(tally::tally()));
            dispatch.dispatch(Action::Shown(tally::shown()));
        }
    };
    let end = tell(|| {
        tally::end();
        Action::Tally(None)
    });
    let csv = note::csv(
        view.rules,
        texts,
        told(view),
        view.session.tally.unwrap_or_default(),
    );
    let name = texts.room_file().to_string();
    let save = move |_: MouseEvent| download::save_csv(&name, &csv);
    html! {
        <div class="actions">
            { button(quiet, look, text(texts.room_look())) }
            { button(quiet, save, text(texts.room_csv())) }
            { button(quiet, |_: MouseEvent| document::print(), text(texts.room_print())) }
            { button(quiet, again, text(texts.room_reset())) }
            { button(quiet, end, text(texts.room_end())) }
        </div>
    }
}

/// The deck the note tells of: what was shown, in whichever tab; before that the tab's own.
fn told(view: View<'_>) -> &Deck {
    view.session.shown.as_ref().unwrap_or(&view.session.deck)
}

/// The note: what was counted, shown and with which values, and by which rules.
fn written(view: View<'_>) -> Html {
    let (texts, session) = (view.texts, view.session);
    let tally = session.tally.unwrap_or_default();
    let shown: Html = match &session.shown {
        None => p("", text(texts.room_nothing_shown())),
        Some(deck) => {
            let items = deck.items.iter();
            let items = items.map(|item| li("", words::item(texts, *item).into()));
            ul("listed__items", items.collect())
        }
    };
    let values = note::values(texts, told(view));
    let values = values.into_iter().map(|line| li("", line.into()));
    let version = document::text("[data-version]").unwrap_or_default();
    let versions = note::versions(view.rules, texts, session.today, &version);
    let versions = versions.into_iter().map(|line| li("", line.into()));
    html! {
        <>
            { section("hitungan", texts.room_checks().to_string(), counts(view, tally), Vec::new()) }
            { section("tangan", texts.shelf_hands().to_string(), hands(view), Vec::new()) }
            { section("tampil", texts.room_shown().to_string(), shown, Vec::new()) }
            { section("nilai-acara", texts.event_values().to_string(), ul("listed__items", values.collect()), Vec::new()) }
            { section("versi", texts.room_versions().to_string(), ul("listed__items", versions.collect()), Vec::new()) }
            <div class="wrap"><p class="push-m">{ view.link(&Route::Deck, "plain", text(texts.event_to_deck())) }</p></div>
        </>
    }
}

fn counts(view: View<'_>, tally: Tally) -> Html {
    let texts = view.texts;
    let rows = VerdictKind::ALL.iter().map(|kind| Row {
        name: note::kind(texts, *kind).into_owned(),
        notes: Vec::new(),
        figures: vec![format::count(texts, tally.count(*kind))],
    });
    let total = Row {
        name: texts.room_total().into_owned(),
        notes: Vec::new(),
        figures: vec![format::count(texts, tally.total())],
    };
    Table {
        caption: texts.room_checks().into_owned(),
        captioned: false,
        head: vec![texts.room_kind().into_owned(), texts.room_count().into_owned()],
        rows: rows.chain([total]).collect(),
    }
    .view()
}

fn hands(view: View<'_>) -> Html {
    let lines = note::hands(view.texts, told(view));
    ul(
        "listed__items",
        lines.into_iter().map(|line| li("", line.into())).collect(),
    )
}
