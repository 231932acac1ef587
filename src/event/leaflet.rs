//! Leaflets: A4, or two A5 on one sheet, for everybody, an occupation, an area, or both.

use crate::event::qr;
use crate::event::session::Action;
use crate::event::view::{Titled, View, plain};
use crate::platform::document;
use crate::screen::component::html::{button, div, dl, li, ol, only, p, ul};
use crate::screen::component::text::text;
use crate::screen::field::select::{Part, Select};
use payung_event::code::code;
use payung_event::sheet::Paper;
use payung_questions::sorted;
use payung_rules::occupation::Occupation;
use payung_typed::finder;
use payung_words::event::leaflet::{Leaflet, Readers, leaflet as told};
use payung_words::texts::Texts;
use std::borrow::Cow;
use yew::prelude::*;

/// From how many letters about who pays on the notes stand beside them.
const WIDE: usize = 300;

/// The screen: who it is for and how large, then the leaflet as it is printed.
pub fn leaflet(view: View<'_>) -> Titled {
    let (texts, session) = (view.texts, view.session);
    let title = texts.leaflet_screen().to_string();
    let readers = Readers {
        area: session.deck.area,
        occupation: session.occupation,
    };
    let Some(leaflet) = told(view.rules, texts, readers, session.today) else {
        return plain(view, title, texts.item_no_answer().to_string());
    };
    let pages = match session.paper {
        Paper::A4 => html! { <div class="sheet-a4">{ page(texts, &leaflet, true) }</div> },
        Paper::A5 => {
            html! { <div class="sheet-a5">{ page(texts, &leaflet, true) }{ page(texts, &leaflet, false) }</div> }
        }
    };
    let body = html! {
        <>
            <div class="wrap flow screen-only">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                { p("", text(texts.leaflet_lead())) }
                { chosen_area(view) }
                { occupation(view) }
                <div class="actions" role="group" aria-label={texts.leaflet_paper().to_string()}>
                    { paper(view, Paper::A4, texts.leaflet_a4()) }
                    { paper(view, Paper::A5, texts.leaflet_a5()) }
                </div>
                <div class="actions">{ button("button", |_: MouseEvent| document::print(), text(texts.print())) }</div>
                { p("note", text(texts.print_blocked())) }
            </div>
            { pages }
        </>
    };
    (title, body)
}

fn chosen_area(view: View<'_>) -> Html {
    let texts = view.texts;
    let name: Html = match view.session.deck.area {
        Some(area) => area.name.into(),
        None => text(texts.event_area_none()),
    };
    html! {
        <p>{ text(texts.event_area()) }{ ": " }<b>{ name }</b>{ " " }{ view.link(&crate::event::route::Route::Deck, "plain", text(texts.change())) }</p>
    }
}

fn occupation(view: View<'_>) -> Html {
    let texts = view.texts;
    let choice = |one: &'static Occupation| (one.id.to_owned(), one.label.to_owned());
    let common = finder::common_occupations(view.rules.occupations);
    let all = sorted::by_key(view.rules.occupations, |one| one.label);
    let dispatch = view.dispatch.clone();
    Select {
        id: "pekerjaan".to_owned(),
        label: texts.leaflet_occupation().to_string(),
        parts: vec![
            Part {
                heading: None,
                choices: vec![(String::new(), texts.leaflet_everybody().to_string())],
            },
            Part {
                heading: Some(texts.often_chosen().to_string()),
                choices: common.into_iter().map(choice).collect(),
            },
            Part {
                heading: Some(texts.leaflet_all().to_string()),
                choices: all.into_iter().map(choice).collect(),
            },
        ],
        chosen: view.session.occupation.map_or("", |one| one.id),
        onpick: Callback::from(move |id: String| dispatch.dispatch(Action::Occupation(id))),
    }
    .view()
}

fn paper(view: View<'_>, paper: Paper, words: Cow<'static, str>) -> Html {
    let is_chosen = view.session.paper == paper;
    html! {
        <button class="button button--quiet picked" type="button" aria-pressed={if is_chosen { "true" } else { "false" }}
            onclick={view.tell(Action::Paper(paper))}>{ text(words) }</button>
    }
}

/// One leaflet. The second one of a sheet is the same again and read to nobody.
fn page(texts: Texts, leaflet: &Leaflet, is_read: bool) -> Html {
    let rows = leaflet.ledger.iter().map(|row| {
        html! { <div><dt>{ &row.figure }</dt><dd>{ &row.meaning }</dd></div> }
    });
    let lines = |lines: &[String]| {
        lines
            .iter()
            .map(|line| li("", line.clone().into()))
            .collect::<Html>()
    };
    let notes = only(!leaflet.notes.is_empty(), || {
        html! { <><h3>{ text(texts.leaflet_notes()) }</h3>{ ul("ticks ticks--close", lines(&leaflet.notes)) }</> }
    });
    // Where little is said of who pays, there is room below both columns.
    let is_wide = leaflet.payers.iter().map(String::len).sum::<usize>() < WIDE;
    let title: Html = leaflet.title.clone().into();
    let code = crate::platform::address::whole("")
        .filter(|whole| whole.starts_with("http"))
        .and_then(|whole| code(&whole));
    html! {
        <article class="leaflet" aria-hidden={(!is_read).then_some("true")}>
            <div class="leaflet__head">{ p("leaflet__brand", text(texts.app_name())) }{ p("", text(texts.not_official())) }</div>
            <h2 class="leaflet__title">{ title }</h2>
            { dl("leaflet__ledger", rows.collect()) }
            <div class={if is_wide || leaflet.notes.is_empty() { "leaflet__two" } else { "leaflet__two leaflet__two--dense" }}>
                <div><h3>{ &leaflet.payers_heading }</h3>{ ul("ticks ticks--close", lines(&leaflet.payers)) }</div>
                <div>
                    <h3>{ text(texts.leaflet_tomorrow()) }</h3>
                    { ol("ticks ticks--close ticks--number", lines(&leaflet.tomorrow)) }
                    if !is_wide { { notes.clone() } }
                </div>
                if is_wide { { div("leaflet__wide", notes) } }
            </div>
            <div class="leaflet__foot">
                { match code { Some(code) if code.fits_paper() => div("leaflet__qr", qr::drawn(texts, &code)), _ => Html::default() } }
                <div>
                    { p("", text(texts.leaflet_check())) }
                    { p("leaflet__sources", leaflet.sources.clone().into()) }
                </div>
            </div>
        </article>
    }
}
