//! All rows: filters, a search, the table, and one row in full.

use crate::lists::answers::Results;
use crate::lists::noticed;
use crate::lists::person::person;
use crate::lists::rows::{Column, PART, Rows, Shows};
use crate::lists::view::View;
use crate::screen::component::html::{button, div, p};
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use payung_lists::filter::Filter;
use payung_lists::row_standing::RowStanding;
use payung_values::field::Field;
use payung_words::format;
use payung_words::lists::standing;
use payung_words::texts::args;
use std::rc::Rc;
use yew::prelude::*;

/// The id of the box whose text is looked for.
const FIND: &str = "cari-baris";

/// The section.
pub fn table(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let body = match results.n_rows {
        None => p("loading", text(texts.lists_rows_loading())),
        Some(0) => p("", text(texts.lists_rows_none())),
        Some(count) => html! {
            <>
                { p("note", text(texts.lists_rows_hint())) }
                { rows(view, results, count) }
                { parts(view, results, count) }
            </>
        },
    };
    html! {
        <section class="section" aria-labelledby="semua-baris">
            <div class="wrap"><div class="section__inner section__inner--full">
                <h2 id="semua-baris">{ text(texts.lists_rows_heading()) }</h2>
                { filters(view, results) }
                { find(view, results) }
                <div role="status" class="visually-hidden">{ results.n_rows.map(|count| text(texts.lists_rows_label(args::ListsRowsLabel { count: &format::count(texts, count) }))).unwrap_or_default() }</div>
                { body }
                if let Some(row) = &results.full { { person(view, results, row) } }
            </div></div>
        </section>
    }
}

/// The rows by where they stand.
fn filters(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let filter = |standing: Option<RowStanding>| {
        let (name, count) = match standing {
            Some(standing) => (standing::standing(texts, standing), results.standing(standing)),
            None => (texts.lists_all(), results.checked.summary.rows),
        };
        let text = results.text.clone();
        let onclick = view.on_press(move |client| {
            let filter = Filter {
                standing,
                ..Filter::default()
            };
            client.filter_rows(filter, text.clone());
        });
        let pressed = (results.filter.standing == standing).to_string();
        let words = [&name, " ", &format::count(texts, count)].concat();
        (count > 0).then(|| {
            html! { <button class="filter" type="button" aria-pressed={pressed} {onclick}>{ words }</button> }
        })
    };
    let standings = [
        None,
        Some(RowStanding::Met),
        Some(RowStanding::Open),
        Some(RowStanding::OwnDoor),
        Some(RowStanding::OtherWay),
        Some(RowStanding::Mend),
    ];
    html! {
        <div class="filters" role="group" aria-label={texts.lists_filter_rows().to_string()}>{ for standings.into_iter().filter_map(filter) }</div>
    }
}

/// Looks for a text in all columns.
fn find(view: &View<'_>, results: &Results) -> Html {
    let texts = view.texts;
    let (client, filter) = (view.client().clone(), results.filter.clone());
    Entry {
        id: FIND,
        label: texts.lists_find().to_string(),
        hint: Some(texts.lists_find_hint().to_string()),
        typed: results.text.clone(),
        ontype: Callback::from(move |text: String| {
            client.filter_rows(filter.clone(), text.trim().to_owned());
        }),
        ..Entry::default()
    }
    .view()
}

/// The table itself.
fn rows(view: &View<'_>, results: &Results, count: u32) -> Html {
    let texts = view.texts;
    let cell = |field: Field| Shows::Cell(results.columns.column(field));
    let column = |head: &str, class: &'static str, shows: Shows| Column {
        head: head.to_owned(),
        class,
        shows,
    };
    let wide = "rows__cell--wide";
    let has = |field: Field| results.columns.column(field).is_some();
    let columns = [
        Some(column(&texts.lists_row(), "rows__cell--number", Shows::Number)),
        Some(column(&texts.list_field_name(), "", cell(Field::Name))),
        has(Field::Nik).then(|| column(&texts.list_field_nik(), "rows__cell--nik", cell(Field::Nik))),
        has(Field::Village).then(|| column(&texts.lists_village(), wide, cell(Field::Village))),
        has(Field::Occupation).then(|| column(&texts.list_field_occupation(), wide, cell(Field::Occupation))),
        Some(column(
            &texts.lists_answer(),
            "rows__cell--answer",
            Shows::Standing,
        )),
        Some(column(&texts.lists_scheme_column(), wide, Shows::Door)),
        Some(column(&texts.lists_cost(), "rows__cell--cost", Shows::Cost)),
    ];
    let columns: Vec<Column> = columns.into_iter().flatten().collect();
    let (wanting, opening) = (view.client().clone(), view.client().clone());
    let asked = results.rows_asked();
    html! {
        <Rows label={texts.lists_rows_label(args::ListsRowsLabel { count: &format::count(texts, count) }).to_string()} {texts} rules={*view.rules} {count} columns={Rc::new(columns)}
            sheets={Rc::new(noticed::sheets_read(view))}
            checked={results.checked.clone()} pages={results.pages.clone()} opened={results.opened}
            waiting={texts.lists_rows_loading().to_string()} from={results.part}
            onwant={Callback::from(move |page| wanting.want(asked.clone(), page))}
            onopen={Callback::from(move |id| opening.open_row(Some(id)))} />
    }
}

/// The ways to other parts of a list that is too long to scroll through.
fn parts(view: &View<'_>, results: &Results, count: u32) -> Html {
    if count <= PART {
        return Html::default();
    }
    let texts = view.texts;
    let (from, to) = (results.part, results.part.saturating_add(PART).min(count));
    let index = texts.lists_rows_part(args::ListsRowsPart {
        all: &format::count(texts, count),
        from: &format::count(texts, from.saturating_add(1)),
        to: &format::count(texts, to),
    });
    let way = |part: u32, words| {
        let onclick = view.on_press(move |client| client.show_part(part));
        button("plain", onclick, text(words))
    };
    div(
        "actions push-s",
        html! {
            <>
                <span>{ text(index) }</span>
                if from > 0 {
                    { way(from.saturating_sub(PART), texts.lists_rows_before(args::ListsRowsBefore { count: &format::count(texts, PART) })) }
                }
                if to < count {
                    { way(to, texts.lists_rows_after(args::ListsRowsAfter { count: &format::count(texts, PART.min(count.saturating_sub(to))) })) }
                }
            </>
        },
    )
}
