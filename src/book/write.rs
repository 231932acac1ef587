//! The form for a scheme of one's own: it makes a scheme file, which is read as any other.

use crate::book::form_problem::{id_of, problem};
use crate::book::read_file::read_file;
use crate::book::route::Route;
use crate::book::session::Action;
use crate::book::view::{Titled, View, plain, screen};
use crate::book::workshop_client::Given;
use crate::book::worn::worn;
use crate::platform::address;
use crate::screen::component::html::{all, button, div, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use crate::screen::field::select::{Part, Select};
use payung_book::form::{TICK, TICKED, field, tick_of};
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_typed::finder;
use payung_values::criterion_id::CriterionId;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::welfare::{Decile, Welfare};
use payung_words::check::topic::welfare;
use payung_words::format;
use payung_words::step;
use payung_words::texts::{Texts, args};
use std::borrow::Cow;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Who can pay, the most usual first.
const PAYERS: [Payer; 5] = [
    Payer::Apbd,
    Payer::Village,
    Payer::Donor,
    Payer::Apbn,
    Payer::Employer,
];

/// The most rows that are offered to be tapped.
const MOST_OFFERS: usize = 6;

/// The screen.
pub fn write(view: View<'_>) -> Titled {
    let texts = view.texts;
    if address::is_one_file() {
        let name = texts.own_form_title().into_owned();
        return plain(view, name, texts.own_not_inside().into_owned());
    }
    let back = view.link(&Route::Own { hash: None }, "plain", text(texts.own_form_back()));
    let sections = vec![
        part("aturannya", texts.own_form_what(), what(view)),
        part("syaratnya", texts.own_form_criteria(), criteria(view)),
        part("keterangannya", texts.own_form_more(), more(view)),
        part("periksa", texts.own_form_check(), sent(view)),
    ];
    screen(
        view,
        texts.own_form_title().into_owned(),
        vec![p("", text(texts.own_write_lead())), p("", back)],
        sections,
    )
}

fn part(id: &'static str, heading: Cow<'static, str>, body: Vec<Html>) -> Html {
    section(id, heading.into_owned(), all(body), Vec::new())
}

/// A box one types in.
fn entry(
    view: View<'_>,
    field: &'static str,
    label: Cow<'static, str>,
    hint: Option<Cow<'static, str>>,
    behind: Option<Cow<'static, str>>,
) -> Html {
    Entry {
        id: &id_of(field),
        label: label.into_owned(),
        hint: hint.map(Cow::into_owned),
        behind: behind.map(Cow::into_owned),
        typed: view.session.desk.form.typed(field).to_owned(),
        problem: problem(view, field),
        ontype: fill(view, field),
        ..Entry::default()
    }
    .view()
}

fn fill(view: View<'_>, field: &str) -> Callback<String> {
    let field = field.to_owned();
    view.on_type(move |typed| Action::Fill(field.clone(), typed))
}

/// A box to tick.
fn ticked(view: View<'_>, field: &str, label: &str) -> Html {
    let is_ticked = view.session.desk.form.is_ticked(field);
    let id = id_of(field);
    let kept = fill(view, field);
    let onchange = move |event: Event| {
        let is_ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
        kept.emit(if is_ticked { TICK.to_owned() } else { String::new() });
    };
    html! {
        <label class="choice__row choice__row--tick">
            <input type="checkbox" {id} checked={is_ticked} {onchange} />
            <span class="choice__name">{ label.to_owned() }</span>
        </label>
    }
}

/// Boxes to tick below what they are about, and what is wrong with them.
fn ticks(view: View<'_>, field: &'static str, legend: Cow<'static, str>, boxes: Vec<Html>) -> Html {
    let wrong =
        problem(view, field).map(|problem| html! { <p class="field__problem" role="alert">{ problem }</p> });
    html! {
        <fieldset class="fact__group push-s">
            <legend>{ text(legend) }</legend>
            { wrong.unwrap_or_default() }
            { all(boxes) }
        </fieldset>
    }
}

/// What it is called, where, who pays, since when, which programs.
fn what(view: View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let form = &view.session.desk.form;
    let choices = PAYERS.iter().map(|payer| {
        (
            payer.id().to_owned(),
            format::capitalised(&step::payer_word(texts, *payer)),
        )
    });
    let payer = Select {
        id: id_of(field::PAYER),
        label: texts.own_form_payer().into_owned(),
        parts: vec![Part {
            heading: None,
            choices: choices.collect(),
        }],
        chosen: form.typed(field::PAYER),
        onpick: fill(view, field::PAYER),
    }
    .view();
    let programs = Program::ALL.iter().map(|program| {
        ticked(
            view,
            &tick_of(field::PROGRAMS, program.id()),
            &program.id().to_uppercase(),
        )
    });
    let day = |field, label| entry(view, field, label, Some(texts.own_form_day_hint()), None);
    vec![
        Entry {
            id: &id_of(field::NAME),
            label: texts.own_form_name().into_owned(),
            hint: Some(texts.own_form_name_hint().into_owned()),
            typed: form.typed(field::NAME).to_owned(),
            problem: problem(view, field::NAME),
            ontype: fill(view, field::NAME),
            ..Entry::default()
        }
        .view(),
        area(view),
        payer,
        day(field::FROM, texts.own_form_from()),
        day(field::UNTIL, texts.own_form_until()),
        ticks(
            view,
            field::PROGRAMS,
            texts.own_form_programs(),
            programs.collect(),
        ),
    ]
}

/// The area by its name; what could be meant stands there to be tapped. The whole nation is ticked, never left out.
fn area(view: View<'_>) -> Html {
    let texts = view.texts;
    let areas = view.rules.rules.areas;
    let form = &view.session.desk.form;
    let nation = ticked(view, field::NATION, &texts.own_form_nation());
    if form.is_ticked(field::NATION) {
        return div("push-s", nation);
    }
    let typed = form.typed(field::AREA);
    let is_empty = typed.trim().is_empty();
    let chosen = form.area(areas).filter(|_| !is_empty);
    let found = finder::areas(areas, typed);
    let rows = found.rows.iter().filter(|_| !is_empty && chosen.is_none());
    let offers = rows.take(MOST_OFFERS);
    let offers = offers.map(|row| (row.item.code.to_string(), row.item.name.to_owned()));
    let offers: Vec<(String, String)> = offers.collect();
    let said = match chosen {
        Some(area) => texts.own_in(args::OwnIn { area: area.name }),
        None if is_empty => "".into(),
        None if offers.is_empty() => texts.area_none(args::AreaNone { typed }),
        None => texts.area_matches(args::AreaMatches {
            count: &offers.len().to_string(),
        }),
    };
    let entry = Entry {
        id: &id_of(field::AREA),
        label: texts.own_form_area().into_owned(),
        hint: Some(texts.own_form_area_hint().into_owned()),
        // Who has tapped one reads its name; who types is not corrected.
        typed: Area::parse(areas, typed)
            .map_or(typed, |area| area.name)
            .to_owned(),
        problem: problem(view, field::AREA).filter(|_| chosen.is_none()),
        offers,
        ontype: fill(view, field::AREA),
        ..Entry::default()
    };
    all(vec![
        entry.live(),
        html! { <p class="note" role="status">{ text(said) }</p> },
        nation,
    ])
}

/// What it asks of people.
fn criteria(view: View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let years = || Some(texts.own_form_years());
    let mut boxes = vec![
        p("", text(texts.own_form_criteria_lead())),
        entry(view, field::AGE_FROM, texts.own_form_age_from(), None, years()),
        entry(view, field::AGE_TO, texts.own_form_age_to(), None, years()),
    ];
    for id in TICKED {
        let group = tick_of(field::CRITERIA, id.id());
        boxes.push(div("push-s", ticked(view, &group, &criterion(texts, id))));
        boxes.push(only(view.session.desk.form.is_ticked(&group), || {
            beside(view, id)
        }));
    }
    boxes
}

fn criterion(texts: Texts, id: CriterionId) -> Cow<'static, str> {
    match id {
        CriterionId::Informal => texts.own_form_informal(),
        CriterionId::IrregularIncome => texts.own_form_irregular_income(),
        CriterionId::LowIncome => texts.own_form_low_income(),
        CriterionId::NotInsured => texts.own_form_not_insured(),
        CriterionId::NotCivilServant => texts.own_form_not_civil_servant(),
        CriterionId::NotStudent => texts.own_form_not_student(),
        CriterionId::Residence => texts.own_form_residence(),
        CriterionId::Welfare => texts.own_form_welfare(),
        CriterionId::Decile => texts.own_form_decile(),
        CriterionId::Occupation => texts.own_form_occupation(),
        CriterionId::Area => texts.own_form_area(),
        CriterionId::Age => texts.own_form_age_to(),
    }
}

/// What a criterion needs beside its tick.
fn beside(view: View<'_>, id: CriterionId) -> Html {
    let texts = view.texts;
    match id {
        CriterionId::Residence => entry(
            view,
            field::MONTHS,
            texts.own_form_months(),
            None,
            Some(texts.own_form_months_unit()),
        ),
        CriterionId::Welfare => {
            let labels = Welfare::ALL.iter().map(|label| {
                let id = tick_of(field::LABELS, label.id());
                ticked(view, &id, &welfare(texts, *label))
            });
            ticks(view, field::LABELS, texts.own_form_welfare(), labels.collect())
        }
        CriterionId::Decile => {
            let choices = Decile::all().map(|most| {
                let most = most.get().to_string();
                let said = texts.own_form_decile_of(args::OwnFormDecileOf { most: &most });
                (most.clone(), said.into_owned())
            });
            let nothing = (String::new(), String::new());
            let chosen = view.session.desk.form.typed(field::DECILE);
            let select = Select {
                id: id_of(field::DECILE),
                label: texts.own_form_decile_most().into_owned(),
                parts: vec![Part {
                    heading: None,
                    choices: [nothing].into_iter().chain(choices).collect(),
                }],
                chosen,
                onpick: fill(view, field::DECILE),
            };
            let wrong = chosen.is_empty().then(|| problem(view, field::DECILE)).flatten();
            let wrong = wrong.map(|problem| html! { <p class="field__problem" role="alert">{ problem }</p> });
            all(vec![wrong.unwrap_or_default(), select.view()])
        }
        CriterionId::Occupation => occupations(view),
        CriterionId::Area
        | CriterionId::Age
        | CriterionId::Informal
        | CriterionId::IrregularIncome
        | CriterionId::LowIncome
        | CriterionId::NotInsured
        | CriterionId::NotCivilServant
        | CriterionId::NotStudent => Html::default(),
    }
}

/// Occupations, one after the other: typed, tapped, and taken out again.
fn occupations(view: View<'_>) -> Html {
    let texts = view.texts;
    let all_of_them = view.rules.rules.occupations;
    let form = &view.session.desk.form;
    let chosen: Vec<&'static Occupation> = form
        .occupations()
        .filter_map(|id| Occupation::parse(all_of_them, id))
        .collect();
    let typed = form.typed(SEARCHED);
    let found = finder::occupations(all_of_them, &[], typed);
    let rows = found.rows.iter().map(|row| row.item);
    let rows = rows.filter(|one| !typed.trim().is_empty() && !chosen.iter().any(|other| other.id == one.id));
    let offers = rows
        .take(MOST_OFFERS)
        .map(|one| ([ADD, one.id].concat(), one.label.to_owned()));
    let ids: Vec<&str> = chosen.iter().map(|one| one.id).collect();
    let dispatch = view.dispatch.clone();
    let before = ids.clone();
    let ontype = Callback::from(move |typed: String| match typed.strip_prefix(ADD) {
        Some(id) => {
            let ids = before.iter().copied().chain([id]).collect::<Vec<_>>().join(",");
            dispatch.dispatch(Action::Fill(field::OCCUPATIONS.to_owned(), ids));
            dispatch.dispatch(Action::Fill(SEARCHED.to_owned(), String::new()));
        }
        None => dispatch.dispatch(Action::Fill(SEARCHED.to_owned(), typed)),
    });
    let box_of_search = Entry {
        id: &id_of(field::OCCUPATIONS),
        label: texts.own_form_occupation_add().into_owned(),
        hint: Some(texts.own_form_occupation_hint().into_owned()),
        typed: typed.to_owned(),
        problem: chosen
            .is_empty()
            .then(|| problem(view, field::OCCUPATIONS))
            .flatten(),
        offers: offers.collect(),
        ontype,
        ..Entry::default()
    }
    .live();
    let removes = chosen.iter().map(|one| {
        let rest = ids.iter().filter(|id| **id != one.id);
        let rest = rest.copied().collect::<Vec<_>>().join(",");
        let kept = fill(view, field::OCCUPATIONS);
        let name = texts.own_form_remove(args::OwnFormRemove { name: one.label });
        button(
            "button button--quiet",
            move |_: MouseEvent| kept.emit(rest.clone()),
            text(name),
        )
    });
    all(vec![box_of_search, div("actions push-s", removes.collect())])
}

/// What is searched for among the occupations; no field of the file.
const SEARCHED: &str = "cari";

/// What an offer begins with that adds an occupation.
const ADD: &str = "+";

/// What else is said of it.
fn more(view: View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let kept = fill(view, field::NOTES);
    let onchange = move |event: Event| {
        kept.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
    };
    let id = id_of(field::NOTES);
    let notes = html! {
        <div class="field push-s">
            <label class="field__label" for={id.clone()}>{ text(texts.own_form_notes()) }</label>
            <div class="field__box"><textarea class="field__input" {id} rows="4" value={view.session.desk.form.typed(field::NOTES).to_owned()} {onchange} /></div>
        </div>
    };
    vec![
        entry(view, field::OFFICE, texts.own_form_office(), None, None),
        entry(view, field::BRING, texts.own_form_bring(), None, None),
        notes,
        entry(
            view,
            field::SOURCE,
            texts.own_form_source(),
            Some(texts.own_form_source_hint()),
            None,
        ),
    ]
}

/// The way to have it read, and what comes of it.
fn sent(view: View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let book = &view.rules.rules;
    let (client, before) = (view.service.clone(), worn(view));
    let file = view.session.desk.form.file(book.areas, book.occupations);
    let name = texts.own_file_name().into_owned();
    let check = move |_: MouseEvent| {
        let given = Given::Text {
            name: name.clone(),
            text: file.clone(),
            is_form: true,
        };
        client.read(given, before.clone(), texts);
    };
    let dispatch = view.dispatch.clone();
    let clear = move |_: MouseEvent| dispatch.dispatch(Action::Empty);
    vec![
        div(
            "actions",
            all(vec![
                button("button", check, text(texts.own_form_check())),
                button("button button--quiet", clear, text(texts.own_form_clear())),
            ]),
        ),
        read_file(view, true),
    ]
}
