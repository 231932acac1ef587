//! Choices side by side: with and without old-age savings, another income, now and after the next change.

use crate::check::component::figure_field::{Around, figure_field, form, read};
use crate::check::page::told::told;
use crate::check::route::Route;
use crate::check::view::{Titled, View};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{self, all, div, p};
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use payung_check::comparison::{self, Choice, Compared};
use payung_check::outlook::Outlook;
use payung_check::savings_growth::growth;
use payung_check::what_if::Figure;
use payung_questions::eligibility::Worker;
use payung_questions::savings;
use payung_values::program::Programs;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::texts::args;
use yew::prelude::*;

/// The comparison for the answers given.
pub fn compare(view: View<'_>) -> Titled {
    let (title, body) = told(view, &|outlook, worker| body(view, worker, outlook));
    (format!("{}: {title}", view.texts.compare_title()), body)
}

fn body(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let sector = worker
        .occupation
        .map_or(Sector::Other, |occupation| occupation.sector);
    let typed = view.session.figures.money(Figure::OtherIncome);
    let (other, problem) = read(&typed);
    let income = worker.income.unwrap_or(Rupiah::ZERO);
    let choices = [
        Some((Programs::BASIC, income)),
        Some((Programs::WITH_SAVINGS, income)),
        other.map(|other| (Programs::BASIC, *other)),
    ];
    let compared = choices.into_iter().flatten().filter_map(|(programs, income)| {
        comparison::compare(
            &view.rules.person,
            Choice { programs, income },
            sector,
            outlook.day,
        )
        .ok()
    });
    let compared: Vec<Compared> = compared.collect();
    let around = Around {
        label: texts.compare_other_label().to_string(),
        before: Some("Rp"),
        ..Around::default()
    };
    let more = more_for_savings(&compared).map(|more| {
        let amount = &more.written(texts);
        p("push-s", text(texts.compare_more(args::CompareMore { amount })))
    });
    let choices = vec![
        table(view, worker, &compared),
        more.unwrap_or_default(),
        form(texts, figure_field(view, Figure::OtherIncome, around, problem)),
        div("", compared.iter().map(|one| steps(view, one)).collect()),
    ];
    let head = vec![
        div(
            "question__top",
            view.link(&Route::Result, "plain", text(texts.sheet_back())),
        ),
        html::title(texts.compare_title().to_string()),
        p("question__hint", text(texts.compare_lead())),
    ];
    let savings = compared.get(1).map(|savings| balance(view, savings));
    all(vec![
        masthead_edge(),
        div("wrap", all(head)),
        section(
            "pilihan",
            texts.compare_caption().to_string(),
            all(choices),
            Vec::new(),
        ),
        savings.unwrap_or_default(),
    ])
}

fn name(view: View<'_>, worker: &Worker, one: &Compared) -> (String, String) {
    let texts = view.texts;
    let programs = if one.choice.programs == Programs::BASIC {
        texts.compare_basic()
    } else {
        texts.compare_savings()
    };
    let income = if worker.income.is_none() && one.choice.income == Rupiah::ZERO {
        texts.payer_own_lowest().to_string()
    } else {
        texts
            .compare_at(args::CompareAt {
                income: &one.choice.income.written(texts),
            })
            .to_string()
    };
    (programs.to_string(), income)
}

fn table(view: View<'_>, worker: &Worker, compared: &[Compared]) -> Html {
    let texts = view.texts;
    let now = compared
        .first()
        .and_then(|one| one.price.quote.runs.first())
        .map(|run| run.from);
    let change = compared
        .iter()
        .find_map(|one| one.price.change)
        .and_then(|(last, _)| last.next());
    let rows = compared.iter().map(|one| {
        let (name, income) = name(view, worker, one);
        let later = change.map(|_| one.price.later());
        let figures = [one.price.quote.total].into_iter().chain(later).chain([one.year]);
        Row {
            name,
            notes: vec![
                income.into(),
                text(texts.compare_work_death(args::CompareWorkDeath {
                    amount: &one.work_death.written(texts),
                })),
            ],
            figures: figures.map(|amount| amount.written(texts)).collect(),
        }
    });
    let later = change.map(|month| {
        texts
            .money_table_later(args::MoneyTableLater {
                month: &format::month(texts, month),
            })
            .to_string()
    });
    let now = now.map(|now| format::month(texts, now)).unwrap_or_default();
    let head = [texts.compare_choice().to_string(), now];
    Table {
        caption: texts.compare_caption().to_string(),
        captioned: false,
        head: head
            .into_iter()
            .chain(later)
            .chain([texts.compare_year().to_string()])
            .collect(),
        rows: rows.collect(),
    }
    .view()
}

/// How much more a year costs with savings than without, which are the first two choices.
fn more_for_savings(compared: &[Compared]) -> Option<Rupiah> {
    let [basic, savings, ..] = compared else {
        return None;
    };
    savings.more_a_year_than(basic)
}

fn steps(view: View<'_>, one: &Compared) -> Html {
    let texts = view.texts;
    let total = one.price.quote.total.written(texts);
    let sum = Some((texts.money_sum().to_string(), total.clone()));
    trace(
        texts,
        &texts.money_why(args::MoneyWhy { amount: &total }),
        &one.price.quote.steps,
        sum,
    )
}

/// What the savings come to, at a yield the person assumes.
fn balance(view: View<'_>, one: &Compared) -> Html {
    let texts = view.texts;
    let typed = view.session.figures.share(Figure::Yield, savings::MOST_RATE);
    let (given, problem) = read(&typed);
    let rate: Rate = given.copied().unwrap_or(savings::NO_YIELD);
    let monthly = one.price.quote.first.jht;
    let rows = growth(monthly, rate).into_iter().flatten().map(|after| Row {
        name: texts
            .compare_years(args::CompareYears {
                years: &after.years.to_string(),
            })
            .to_string(),
        notes: Vec::new(),
        figures: vec![after.paid_in.written(texts), after.balance.written(texts)],
    });
    let table = Table {
        caption: texts
            .compare_savings_caption(args::CompareSavingsCaption {
                rate: &rate.written(texts),
            })
            .to_string(),
        captioned: true,
        head: vec![
            String::new(),
            texts.compare_paid_in().to_string(),
            texts.compare_balance().to_string(),
        ],
        rows: rows.collect(),
    };
    let around = Around {
        label: texts.compare_yield_label().to_string(),
        behind: Some(texts.compare_yield_unit().to_string()),
        ..Around::default()
    };
    let note = texts.compare_savings_note(args::CompareSavingsNote {
        monthly: &monthly.written(texts),
    });
    let body = all(vec![
        p("", text(note)),
        form(texts, figure_field(view, Figure::Yield, around, problem)),
        table.view(),
    ]);
    section(
        "tabungan",
        texts.compare_savings_heading().to_string(),
        body,
        Vec::new(),
    )
}
