//! The screen of the columns: what each holds, what stands in for those that are missing, and what is asked.

use crate::lists::asked::Choice;
use crate::lists::select::Select;
use crate::lists::session::Action;
use crate::lists::view::View;
use crate::platform::document;
use crate::screen::component::html::{div, p};
use crate::screen::component::text::text;
use crate::screen::field::HINT;
use crate::screen::field::choice_list::Row;
use crate::screen::field::entry::Entry;
use crate::screen::field::finder::Finder;
use payung_check::answers::DONT_KNOW;
use payung_check::topic::Topic;
use payung_check::what_if::Figure;
use payung_lists::export;
use payung_lists::protocol::Opened;
use payung_rules::area::Area;
use payung_typed::finder;
use payung_values::field::Field;
use payung_values::payer::Payer;
use payung_words::check::topic;
use payung_words::format;
use payung_words::lists::finding;
use payung_words::problem;
use payung_words::step;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// More digits than this are somebody's number, which is never shown in full: a day has eight.
const MOST_DIGITS: usize = 8;

/// The most letters of an example that are shown.
const EXAMPLE: usize = 40;

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
    let rows = (0..all).filter_map(|index| u16::try_from(index).ok());
    let table = html! {
        <>
            if opened.sheets.len() > 1 { { sheets(view, opened) } }
            { p("push-s", text(lead)) }
            { asked_for(view) }
            { p("note", text(texts.lists_columns_note())) }
            <div class="push-s">{ for rows.map(|column| row(view, opened, column)) }</div>
        </>
    };
    let onsubmit = {
        let (client, columns, asked) = (
            view.client().clone(),
            view.session.columns.clone(),
            view.session.asked.settings(),
        );
        move |event: SubmitEvent| {
            event.prevent_default();
            match &asked {
                Err(problem) => document::focus(&["#", problem.field.id()].concat()),
                Ok(settings) => client.check(columns.clone(), *settings),
            }
        }
    };
    html! {
        <form novalidate=true {onsubmit}>
            { wide("kolom", "section section--near", texts.lists_columns_heading(), table) }
            { wide("yang-ditanya", "section", texts.lists_asked_heading(), asked(view)) }
            { wide("yang-tidak-ada", "section", texts.lists_missing_heading(), missing(view)) }
            <div class="wrap"><div class="question__go columns__go">
                <button class="button button--wide" type="submit">{ text(texts.lists_check()) }</button>
            </div></div>
        </form>
    }
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

/// The sheets of a workbook.
fn sheets(view: &View<'_>, opened: &Opened) -> Html {
    let client = view.client().clone();
    let places = (0_u16..).zip(&opened.sheets);
    Select {
        id: "lembar".to_owned(),
        label: text(view.texts.lists_sheet()),
        hint: None,
        options: places
            .map(|(index, name)| (index.to_string(), name.clone()))
            .collect(),
        chosen: opened.sheet.to_string(),
        onpick: Callback::from(move |picked: String| {
            if let Ok(sheet) = picked.parse() {
                client.choose_sheet(sheet);
            }
        }),
    }
    .view()
}

/// A column: its name, what stands in it, what it holds.
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
        <div class="columns__row">
            <label for={id.clone()}><b><span class="visually-hidden">{ text(texts.lists_column_of()) }{ " " }</span>{ name }</b></label>
            <span class="columns__example" id={format!("contoh-{id}")}>{ text(example) }
                if is_told { { " " }{ text(texts.lists_column_told()) } }
            </span>
            { select.control(Some(format!("contoh-{id}"))) }
        </div>
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
    let payers = payers.into_iter().map(|payer| {
        (
            payer.id().to_owned(),
            format::capitalised(&step::payer_word(texts, payer)),
        )
    });
    let payers = [(Choice::NOTHING.to_owned(), texts.lists_payer_door().to_string())]
        .into_iter()
        .chain(payers);
    let schemes = view
        .rules
        .eligibility
        .schemes
        .iter()
        .filter(|scheme| scheme.payer != Payer::Own)
        .map(|scheme| {
            (
                scheme.id.to_owned(),
                format::capitalised(scheme.name.text(texts.language())),
            )
        });
    let schemes = [(Choice::NOTHING.to_owned(), texts.lists_scheme_door().to_string())]
        .into_iter()
        .chain(schemes);
    let programs = [
        (Choice::NOTHING.to_owned(), texts.household_two().to_string()),
        (Choice::SAVINGS.to_owned(), texts.household_three().to_string()),
    ];
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
        problem: problem.map(|problem| problem::figure(view.texts, &problem)),
        ontype: view.on_pick(move |typed| Action::Try(figure, typed)),
    }
    .view()
}

/// What stands in for empty cells; what a column says already is not asked.
fn missing(view: &View<'_>) -> Html {
    let texts = view.texts;
    let lacks = |fields: &[Field]| {
        !fields
            .iter()
            .any(|field| view.session.columns.column(*field).is_some())
    };
    let unknown = || (Choice::NOTHING.to_owned(), texts.lists_unknown().to_string());
    let yes_no = |yes: String, no: String| {
        vec![
            unknown(),
            (Choice::YES.to_owned(), yes),
            (Choice::NO.to_owned(), no),
        ]
    };
    let engagements = topic::choices(texts, Topic::Engagement)
        .into_iter()
        .map(|choice| (choice.id.to_owned(), choice.name));
    let usual = (Choice::USUAL.to_owned(), texts.lists_work_usual().to_string());
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
            if lacks(&[Field::Engagement, Field::HasEmployer]) {
                { choice(view, Choice::Work, texts.lists_work().to_string(), None, [unknown(), usual].into_iter().chain(engagements).collect()) }
            }
            if lacks(&[Field::RegularIncome, Field::IrregularIncome]) {
                { choice(view, Choice::Regular, texts.lists_regular().to_string(), None,
                    yes_no(texts.lists_regular_yes().to_string(), texts.lists_regular_no().to_string())) }
            }
            if lacks(&[Field::Insured]) {
                { choice(view, Choice::Insured, texts.lists_insured().to_string(), None,
                    yes_no(texts.lists_insured_yes().to_string(), texts.lists_insured_no().to_string())) }
            }
            if lacks(&[Field::Student]) {
                { choice(view, Choice::Student, texts.lists_student().to_string(), None,
                    yes_no(texts.lists_student_yes().to_string(), texts.lists_student_no().to_string())) }
            }
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
    let more = found.total.saturating_sub(found.rows.len());
    let (count, advice) = match found.total {
        _ if search.trim().is_empty() => (String::new(), None),
        0 => {
            let advice = match finder::nearest_area(view.rules.areas, search) {
                Some(word) => texts.did_you_mean(args::DidYouMean { word: &word }),
                None => texts.area_none_hint(),
            };
            (
                texts.area_none(args::AreaNone { typed: search }).to_string(),
                Some(advice.to_string()),
            )
        }
        total if more == 0 => (
            texts
                .area_matches(args::AreaMatches {
                    count: &total.to_string(),
                })
                .to_string(),
            None,
        ),
        total => (
            texts
                .area_more(args::AreaMore {
                    count: &total.to_string(),
                    more: &more.to_string(),
                })
                .to_string(),
            None,
        ),
    };
    Finder {
        label: Some(texts.lists_area().to_string()),
        search,
        count,
        rows,
        advice,
        legend: texts.area_legend().to_string(),
        dont_know: texts.lists_area_none().to_string(),
        chosen: &chosen.map_or_else(|| DONT_KNOW.to_owned(), |area| area.code.to_string()),
        problem: None,
        onsearch: view.on_pick(Action::Search),
        onpick: view.on_pick(|picked| Action::Choose(Choice::Area, picked)),
    }
    .view(texts)
}
