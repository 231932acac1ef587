//! What we know of which area: a search over all of them, and a table of the provinces.

use crate::book::route::Route;
use crate::book::session::Action;
use crate::book::view::{Titled, View, hint, listed, screen};
use crate::screen::component::html::{all, div, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::field::finder::Finder;
use payung_book::known::{Province, provinces};
use payung_typed::finder;
use payung_words::found;
use payung_words::step;
use payung_words::texts::args;
use yew::prelude::*;

/// The screen.
pub fn areas(view: View<'_>) -> Titled {
    let texts = view.texts;
    let provinces = provinces(&view.rules.rules, view.session.today);
    let heading = texts.book_areas_table(args::BookAreasTable {
        count: &provinces.len().to_string(),
    });
    let table = section(
        "provinsi",
        heading.clone().into_owned(),
        table(view, &provinces, &heading),
        Vec::new(),
    );
    let lead = vec![p("", text(texts.book_areas_lead())), search(view)];
    screen(view, texts.book_areas().into_owned(), lead, vec![table])
}

fn search(view: View<'_>) -> Html {
    let texts = view.texts;
    let typed = &view.session.place;
    let found = finder::areas(view.rules.rules.areas, typed);
    let said = found::areas_typed(texts, typed, &found);
    let shown = found.rows.iter().filter(|_| !typed.trim().is_empty());
    let rows: Vec<Html> = shown
        .map(|found| {
            let to = Route::Area {
                code: found.item.code,
            };
            view.link(&to, "plain", found.item.name.into())
        })
        .collect();
    let finder = Finder {
        label: Some(texts.book_areas_search().into_owned()),
        search: typed,
        count: said.count,
        // How to search stands above the box already.
        advice: None,
        list: only(!rows.is_empty(), || listed(rows)),
        problem: None,
        onsearch: view.on_type(Action::Place),
    }
    .view(texts);
    all(vec![hint(texts.book_areas_hint()), finder])
}

fn table(view: View<'_>, provinces: &[Province], caption: &str) -> Html {
    let texts = view.texts;
    let row = |province: &Province| {
        let to = Route::Area {
            code: province.area.code,
        };
        let reported = province.reported.map_or_else(
            || texts.book_never().into_owned(),
            |(day, precision)| step::day_as_known(texts, day, precision),
        );
        html! {
            <tr>
                <th scope="row">{ view.link(&to, "plain", province.area.name.into()) }</th>
                <td>{ reported }</td>
                <td class="num">{ province.in_force }</td>
                <td class="num">{ province.ended }</td>
                <td class="num">{ province.notes }</td>
            </tr>
        }
    };
    let label = caption.to_owned();
    div(
        "",
        html! {
            <div class="scroll push-s" role="region" tabindex="0" aria-label={label.clone()}>
                <table class="table">
                    <caption class="visually-hidden">{ label }</caption>
                    <thead><tr>
                        <th scope="col">{ text(texts.book_province()) }</th>
                        <th scope="col">{ text(texts.book_last_report()) }</th>
                        <th scope="col" class="num">{ text(texts.book_in_force()) }</th>
                        <th scope="col" class="num">{ text(texts.book_ended()) }</th>
                        <th scope="col" class="num">{ text(texts.book_notes()) }</th>
                    </tr></thead>
                    <tbody>{ for provinces.iter().map(row) }</tbody>
                </table>
            </div>
        },
    )
}
