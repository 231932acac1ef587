//! The screen of the columns: what each holds, what stands in for those that are missing, and what is asked.

use crate::lists::asked::Choice;
use crate::lists::choice_list::ChoiceList;
use crate::lists::folded::Folded;
use crate::lists::select::Select;
use crate::lists::session::Action;
use crate::lists::view::View;
use crate::platform::document;
use crate::screen::component::html::{div, p, span};
use crate::screen::component::text::text;
use crate::screen::field::HINT;
use crate::screen::field::entry::Entry;
use crate::screen::field::finder::Finder;
use crate::screen::field::row::Row;
use payung_check::answers::DONT_KNOW;
use payung_check::topic::Topic;
use payung_check::what_if::Figure;
use payung_lists::export;
use payung_lists::protocol::{Layout, Opened};
use payung_lists::settings::Work;
use payung_rules::area::Area;
use payung_sheets::csv::Dialect;
use payung_sheets::workbook::xlsx;
use payung_typed::finder;
use payung_values::field::Field;
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_words::check::topic;
use payung_words::format;
use payung_words::found;
use payung_words::lists::{finding, setting};
use payung_words::problem;
use payung_words::texts::{Texts, args};
use std::borrow::Cow;
use yew::prelude::*;

/// More digits than this are somebody's number, which is never shown in full: a day has eight.
const MOST_DIGITS: usize = 8;

/// The most letters of an example that are shown.
const EXAMPLE: usize = 40;

/// With more unknown columns than this, they are folded away.
const MANY: usize = 4;

/// The three sections and the button.
pub fn columns(view: &View<'_>, opened: &Opened) -> Html {
    let texts = view.texts;
    let (known, all) = (view.session.columns.n_known(), view.session.columns.width());
    let lead = if known == 0 {
        texts.lists_columns_none()
    } else {
        texts.lists_columns_known(args::ListsColumnsKnown {
            all: &all.to_string(),
            known: &known.to_string(),
        })
    };
    // A column that was told by nothing and is not asked for either waits behind the others.
    let rows = (0..all).filter_map(|index| u16::try_from(index).ok());
    let suggested = &opened.preview.columns.fields;
    let is_known = |column: &u16| {
        let held = |fields: &[Option<Field>]| fields.get(usize::from(*column)).copied().flatten().is_some();
        held(suggested) || held(&view.session.columns.fields)
    };
    let lacks_key = [Field::Nik, Field::Name]
        .iter()
        .any(|field| view.session.columns.column(*field).is_none());
    let (read, unread): (Vec<u16>, Vec<u16>) = rows.partition(|column| lacks_key || is_known(column));
    let list = |columns: Vec<u16>| {
        html! { <ul class="columns__list">{ for columns.into_iter().map(|column| row(view, opened, column)) }</ul> }
    };
    let table = html! {
        <>
            { layout(view, opened) }
            { p("push-s", text(lead)) }
            { beside(view, opened) }
            { asked_for(view) }
            { p("note", text(texts.lists_columns_note())) }
            { list(read) }
            if unread.len() > MANY {
                <details class="why">
                    <summary>{ text(texts.lists_unread(args::ListsUnread { count: &unread.len().to_string() })) }</summary>
                    { list(unread) }
                </details>
            } else {
                { list(unread) }
            }
        </>
    };
    let onsubmit = {
        let (client, columns, asked) = (
            view.client().clone(),
            view.session.columns.clone(),
            view.session.asked.settings(),
        );
        let layout = opened.layout.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            match &asked {
                Err(problem) => {
                    let id = ["#", problem.field.id()].concat();
                    document::open_around(&id);
                    document::focus(&id);
                }
                Ok(settings) => client.check(layout.clone(), columns.clone(), *settings),
            }
        }
    };
    html! {
        <form novalidate=true {onsubmit}>
            { wide("kolom", "section section--near", texts.lists_columns_heading(), table) }
            <Folded id="yang-ditanya" heading={texts.lists_asked_heading().to_string()} holds={texts.lists_asked_in().to_string()}
                is_open={view.session.asked.settings().is_err()}>
                { asked(view) }
            </Folded>
            <Folded id="yang-tidak-ada" heading={texts.lists_missing_heading().to_string()} holds={texts.lists_missing_in().to_string()}
                is_open={false}>
                { missing(view) }
            </Folded>
            <div class="wrap"><div class="question__go columns__go">
                <button class="button button--wide" type="submit">{ text(texts.lists_check()) }</button>
            </div></div>
        </form>
    }
}

/// That a table beside the one that is read is left out.
fn beside(view: &View<'_>, opened: &Opened) -> Html {
    let said = opened.preview.beside.map(|(first, last)| {
        let [first, last] = [first, last].map(|column| xlsx::column_letters(column.into()));
        let (first, last) = (&first, &last);
        p(
            "push-s",
            text(view.texts.lists_beside(args::ListsBeside { first, last })),
        )
    });
    said.unwrap_or_default()
}

/// The columns without which people cannot be told apart, where none holds them.
fn asked_for(view: &View<'_>) -> Html {
    let texts = view.texts;
    let lacks = |field: Field| view.session.columns.column(field).is_none();
    let missing = [
        (Field::Nik, texts.lists_no_nik(), texts.lists_no_nik_do()),
        (Field::Name, texts.lists_no_name(), texts.lists_no_name_do()),
    ];
    let missing = missing.into_iter().filter(|(field, ..)| lacks(*field));
    let said = missing.map(|(_, what, advice)| {
        html! { <p class="push-s"><b>{ text(what) }</b>{ " " }{ text(advice) }</p> }
    });
    html! { <div role="status">{ for said }</div> }
}

/// A section whose matter is as wide as the page.
fn wide(id: &'static str, class: &'static str, heading: Cow<'static, str>, body: Html) -> Html {
    html! {
        <section {class} aria-labelledby={id}>
            <div class="wrap"><div class="section__inner">
                <h2 {id} tabindex="-1">{ text(heading) }</h2>
                { div("section__body section__body--wide", body) }
            </div></div>
        </section>
    }
}

/// The name of a column, or its number if it has none.
pub fn name_of(view: &View<'_>, column: u16) -> String {
    let names = view.session.opened.as_ref().map(|opened| &opened.preview.names);
    match names
        .and_then(|names| names.get(usize::from(column)))
        .map(|name| name.trim())
    {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => {
            let number = u32::from(column).saturating_add(1);
            view.texts
                .lists_column_unnamed(args::ListsColumnUnnamed {
                    number: &number.to_string(),
                })
                .to_string()
        }
    }
}

/// How the file is read: its sheets, how its cells are divided, which row is the header.
fn layout(view: &View<'_>, opened: &Opened) -> Html {
    html! {
        <div class="columns__fields">
            if opened.sheets.len() > 1 { { sheets(view, opened) } }
            if let Some(delimiter) = opened.layout.delimiter { { delimiters(view, opened, delimiter) } }
            { header_rows(view, opened) }
        </div>
    }
}

/// What stands for all sheets that can be read together.
const TOGETHER: &str = "semua";

/// The sheets of a workbook, one by one and those of one header together.
fn sheets(view: &View<'_>, opened: &Opened) -> Html {
    let texts = view.texts;
    let names = (0_u16..).zip(&opened.sheets);
    let mut options: Vec<(String, String)> = names
        .map(|(index, name)| (index.to_string(), name.clone()))
        .collect();
    if opened.alike.len() > 1 {
        let words = texts.lists_sheets_together(args::ListsSheetsTogether {
            count: &opened.alike.len().to_string(),
        });
        options.push((TOGETHER.to_owned(), words.to_string()));
    }
    let chosen = match opened.layout.sheets.as_slice() {
        [one] => one.to_string(),
        _ => TOGETHER.to_owned(),
    };
    let said = [
        Some(texts.lists_sheets_read(args::ListsSheetsRead {
            all: &opened.sheets.len().to_string(),
            read: &opened.layout.sheets.len().to_string(),
        })),
        (opened.n_hidden_sheets > 0).then(|| {
            texts.lists_hidden_sheets(args::ListsHiddenSheets {
                count: &opened.n_hidden_sheets.to_string(),
            })
        }),
    ];
    let hint: Vec<_> = said.into_iter().flatten().collect();
    let (client, alike) = (view.client().clone(), opened.alike.clone());
    Select {
        id: "lembar".to_owned(),
        label: text(texts.lists_sheet()),
        hint: Some(hint.join(" ")),
        options,
        chosen,
        onpick: Callback::from(move |picked: String| {
            let sheets = picked.parse().map_or_else(|_| alike.clone(), |sheet| vec![sheet]);
            client.reopen(Layout {
                sheets,
                ..Layout::default()
            });
        }),
    }
    .view()
}

/// What divides the cells of a text file.
fn delimiters(view: &View<'_>, opened: &Opened, delimiter: u8) -> Html {
    let texts = view.texts;
    let name = |delimiter: u8| match delimiter {
        b',' => texts.lists_delimiter_comma(),
        b';' => texts.lists_delimiter_semicolon(),
        b'\t' => texts.lists_delimiter_tab(),
        _ => texts.lists_delimiter_bar(),
    };
    let client = view.client().clone();
    let options = Dialect::DELIMITERS.iter().rev();
    let chosen = delimiter.to_string();
    let layout = opened.layout.clone();
    Select {
        id: "pemisah".to_owned(),
        label: text(texts.lists_delimiter()),
        hint: None,
        options: options
            .map(|one| (one.to_string(), name(*one).to_string()))
            .collect(),
        chosen,
        onpick: Callback::from(move |picked: String| {
            client.reopen(Layout {
                delimiter: picked.parse().ok(),
                header_row: None,
                ..layout.clone()
            });
        }),
    }
    .view()
}

/// Which row is the last of the header; what stands in each is shown without the numbers of people.
fn header_rows(view: &View<'_>, opened: &Opened) -> Html {
    let texts = view.texts;
    let shown = |cells: &[String]| {
        let filled = cells
            .iter()
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty());
        let mut filled: Vec<String> = filled.map(export::hidden_text).collect();
        filled.dedup();
        let words: String = filled.join(" · ").chars().take(EXAMPLE).collect();
        words
    };
    let rows = opened.preview.heads.iter().map(|(number, cells)| {
        let words = texts.lists_header_option(args::ListsHeaderOption {
            row: &format::count(texts, *number),
            words: &shown(cells),
        });
        (number.to_string(), words.to_string())
    });
    let none = (0_u32.to_string(), texts.lists_header_none().to_string());
    let (client, layout) = (view.client().clone(), opened.layout.clone());
    Select {
        id: "baris-judul".to_owned(),
        label: text(texts.lists_header_row()),
        hint: None,
        options: rows.chain([none]).collect(),
        chosen: opened.preview.columns.header_row.to_string(),
        onpick: Callback::from(move |picked: String| {
            client.reopen(Layout {
                header_row: picked.parse().ok(),
                ..layout.clone()
            });
        }),
    }
    .view()
}

/// Whether a column is shown with its choice open from the beginning: it may be the one that is missing.
fn is_asked_for(opened: &Opened, column: u16) -> bool {
    let suggested = &opened.preview.columns;
    let lacks = |field: Field| suggested.column(field).is_none();
    let n_unknown = suggested.width().saturating_sub(suggested.n_known());
    let is_unknown = suggested
        .fields
        .get(usize::from(column))
        .is_some_and(Option::is_none);
    is_unknown && n_unknown <= MANY && (lacks(Field::Nik) || lacks(Field::Name))
}

/// A column in one line: its letter, its name, what it holds, what stands in it; the choice opens below.
fn row(view: &View<'_>, opened: &Opened, column: u16) -> Html {
    let texts = view.texts;
    let name = name_of(view, column);
    let field = view
        .session
        .columns
        .fields
        .get(usize::from(column))
        .copied()
        .flatten();
    let samples = opened
        .preview
        .samples
        .iter()
        .filter_map(|row| row.get(usize::from(column)));
    let sample = samples.map(|cell| cell.trim()).find(|cell| !cell.is_empty());
    let example = match sample {
        Some(sample) => {
            let is_number = sample.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS;
            let shown: String = if is_number {
                export::masked_text(sample)
            } else {
                sample.chars().take(EXAMPLE).collect()
            };
            texts.lists_column_example(args::ListsColumnExample { example: &shown })
        }
        None => texts.lists_column_empty(),
    };
    let held = match field {
        Some(field) => finding::field(texts, field),
        None => texts.lists_column_skip(),
    };
    let is_told = opened.preview.by_content.contains(&column) && field.is_some();
    let id = format!("kolom-{column}");
    let skip = (Choice::NOTHING.to_owned(), texts.lists_column_skip().to_string());
    let fields = Field::ALL
        .iter()
        .map(|field| (field.id().to_owned(), finding::field(texts, *field).to_string()));
    let select = Select {
        id: id.clone(),
        label: Html::default(),
        hint: None,
        options: [skip].into_iter().chain(fields).collect(),
        chosen: field.map_or(Choice::NOTHING, Field::id).to_owned(),
        onpick: view.on_pick(move |picked: String| Action::SetColumn(column, Field::parse(&picked))),
    };
    html! {
        <li key={column}>
            <details class="columns__row" open={is_asked_for(opened, column)}>
                <summary class="columns__line">
                    { span("columns__letter", xlsx::column_letters(column.into()).into()) }
                    <b class="columns__name">{ &name }</b>
                    { span("columns__held", held.into()) }
                    <span class="columns__example" id={format!("contoh-{id}")}>{ text(example) }
                        if is_told { { " " }{ text(texts.lists_column_told()) } }
                    </span>
                    { span("columns__change", text(texts.lists_column_change())) }
                </summary>
                <label class="visually-hidden" for={id.clone()}>{ text(texts.lists_column_of()) }{ " " }{ name }</label>
                { select.control(Some(format!("contoh-{id}"))) }
            </details>
        </li>
    }
}

/// A choice of the settings.
fn choice(
    view: &View<'_>,
    choice: Choice,
    label: String,
    hint: Option<String>,
    options: Vec<(String, String)>,
) -> Html {
    Select {
        id: choice.id().to_owned(),
        label: html! { label },
        hint,
        options,
        chosen: view.session.asked.chosen(choice),
        onpick: view.on_pick(move |picked| Action::Choose(choice, picked)),
    }
    .view()
}

/// What is asked: whose money, for which scheme, for how long, from which month, on which day.
fn asked(view: &View<'_>) -> Html {
    let texts = view.texts;
    let payers = [Payer::Apbd, Payer::Apbn, Payer::Donor, Payer::Village, Payer::Own];
    let payers = [None].into_iter().chain(payers.map(Some));
    let payers = payers.map(|payer| {
        let id = payer.map_or(Choice::NOTHING, Payer::id);
        (id.to_owned(), setting::payer(texts, payer))
    });
    let schemes = view
        .rules
        .eligibility
        .schemes
        .iter()
        .filter(|scheme| scheme.payer != Payer::Own);
    let schemes = [None].into_iter().chain(schemes.map(Some));
    let schemes = schemes.map(|scheme| {
        let id = scheme.map_or(Choice::NOTHING, |scheme| scheme.id);
        (id.to_owned(), setting::scheme(texts, scheme))
    });
    let programs = [
        (Choice::NOTHING, Programs::BASIC),
        (Choice::SAVINGS, Programs::WITH_SAVINGS),
    ]
    .map(|(id, programs)| (id.to_owned(), setting::programs(texts, programs).to_string()));
    html! {
        <div class="columns__fields">
            { choice(view, Choice::Scheme, texts.lists_scheme().to_string(), Some(texts.lists_scheme_hint().to_string()), schemes.collect()) }
            { choice(view, Choice::Payer, texts.lists_payer().to_string(), None, payers.collect()) }
            { choice(view, Choice::Programs, texts.lists_programs().to_string(), None, programs.into()) }
            { box_of(view, Figure::From, texts.household_from().to_string(), Some(texts.lists_from_hint().to_string()), None) }
            { box_of(view, Figure::Months, texts.household_months().to_string(), Some(texts.lists_months_hint().to_string()), Some(texts.household_months_unit().to_string())) }
            { box_of(view, Figure::Day, texts.lists_day().to_string(), Some(texts.lists_day_hint().to_string()), None) }
        </div>
    }
}

fn box_of(
    view: &View<'_>,
    figure: Figure,
    label: String,
    hint: Option<String>,
    behind: Option<String>,
) -> Html {
    let problem = view.session.asked.problem_with(figure);
    Entry {
        id: figure.id(),
        label,
        hint,
        before: None,
        behind,
        typed: view.session.asked.typed(figure).to_owned(),
        offers: problem
            .as_ref()
            .map(|problem| problem::offers(view.texts, problem))
            .unwrap_or_default(),
        problem: problem.map(|problem| problem::figure(view.texts, &problem)),
        beside: Html::default(),
        list: None,
        ontype: view.on_pick(move |typed| Action::Try(figure, typed)),
    }
    .view()
}

/// What stands in for empty cells, whatever columns there are: a column may be filled for some alone.
fn missing(view: &View<'_>) -> Html {
    let texts = view.texts;
    let yes_no = |said: fn(Texts, Option<bool>) -> Cow<'static, str>| {
        let options = [
            (Choice::NOTHING, None),
            (Choice::YES, Some(true)),
            (Choice::NO, Some(false)),
        ];
        options
            .map(|(id, yes)| (id.to_owned(), said(texts, yes).to_string()))
            .into()
    };
    let engagements = topic::choices(texts, Topic::Engagement)
        .into_iter()
        .map(|choice| (choice.id.to_owned(), choice.name));
    let works = [(Choice::NOTHING, Work::Unknown), (Choice::USUAL, Work::Usual)]
        .map(|(id, work)| (id.to_owned(), setting::work(texts, work)));
    html! {
        <>
            { p("note", text(texts.lists_missing_note())) }
            <div class="columns__fields">
            <div class="push-s">
            { p("field__label", text(texts.lists_area())) }
            <p class="field__hint" id={HINT}>{ text(texts.lists_area_hint()) }</p>
            { area(view) }
            </div>
            <div>
            { choice(view, Choice::Work, texts.lists_work().to_string(), None, works.into_iter().chain(engagements).collect()) }
            { choice(view, Choice::Regular, texts.lists_regular().to_string(), None,
                yes_no(setting::regular_income)) }
            { choice(view, Choice::Insured, texts.lists_insured().to_string(), None,
                yes_no(setting::insured)) }
            { choice(view, Choice::Student, texts.lists_student().to_string(), None,
                yes_no(setting::student)) }
            </div>
            </div>
        </>
    }
}

/// The search for the area that stands in for empty cells.
fn area(view: &View<'_>) -> Html {
    let texts = view.texts;
    let search = view.session.search.as_str();
    let row = |area: &'static Area| Row {
        id: AttrValue::from(area.code.to_string()),
        picture: None,
        name: html! { area.name },
        hint: Some(if area.code.is_province() {
            AttrValue::from(texts.area_province_only().to_string())
        } else {
            AttrValue::from(Area::name_of(view.rules.areas, area.code.province()))
        }),
    };
    let found = finder::areas(view.rules.areas, search);
    let mut rows: Vec<Row> = found.rows.iter().map(|found| row(found.item)).collect();
    let chosen = view
        .session
        .asked
        .area()
        .and_then(|code| Area::find(view.rules.areas, code));
    if let Some(chosen) = chosen
        && !found.rows.iter().any(|found| found.item.code == chosen.code)
    {
        rows.insert(0, row(chosen));
    }
    if search.trim().is_empty() {
        let common = finder::common_areas(view.rules.areas);
        let others = common.into_iter().filter(|area| chosen != Some(*area));
        rows.extend(others.map(row));
    }
    let said = found::areas(texts, search, &found);
    let list = ChoiceList {
        legend: texts.area_legend().to_string(),
        rows,
        dont_know: texts.lists_area_none().to_string(),
        chosen: &chosen.map_or_else(|| DONT_KNOW.to_owned(), |area| area.code.to_string()),
        onpick: view.on_pick(|picked| Action::Choose(Choice::Area, picked)),
    };
    Finder {
        label: Some(texts.lists_area().to_string()),
        search,
        count: said.count,
        advice: said.advice,
        list: list.view(),
        problem: None,
        onsearch: view.on_pick(Action::Search),
    }
    .view(texts)
}
