//! Schemes that are not met yet, and what would have to change; then how to get on the register.

use crate::check::component::figure_field::{Around, figure_field, read};
use crate::check::view::View;
use crate::screen::component::html::{all, b, dd, div, dl, dt, h3, li, only, p, ul};
use crate::screen::component::listed::{Opened, listed};
use crate::screen::component::reasons::{reason as reason_row, scheme_details};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use payung_check::advice::{self, NearMiss, Remedy};
use payung_check::outlook::Outlook;
use payung_check::what_if::Figure;
use payung_questions::eligibility::Worker;
use payung_questions::poverty;
use payung_rules::area::Area;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;
use payung_words::check::advice as words;
use payung_words::check::reason::{self, Reason};
use payung_words::check::verdict;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::texts::args;
use yew::prelude::*;

/// The section; nothing if every scheme of the area is met or open.
pub fn near_misses(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let mut misses = advice::near_misses(&outlook.answer, worker, outlook.day);
    // What nothing brings back does not lack one thing.
    misses.retain(|miss| {
        let mut remedies = miss.remedies.iter();
        remedies.all(|(_, remedy)| *remedy != Remedy::TooLate)
    });
    let wants_register = misses
        .iter()
        .flat_map(|miss| &miss.remedies)
        .any(|(_, remedy)| *remedy == Remedy::Register);
    if misses.is_empty() {
        return Html::default();
    }
    let rows = misses.iter().map(|miss| row(view, miss));
    let body = vec![
        ul("links", rows.collect()),
        only(wants_register, || register(view, worker, outlook)),
    ];
    section(
        "hampir",
        view.texts.near_heading().to_string(),
        all(body),
        Vec::new(),
    )
}

fn row(view: View<'_>, miss: &NearMiss<'_>) -> Html {
    let (texts, verdict) = (view.texts, miss.verdict);
    let reasons = miss.remedies.iter().map(|(decided, remedy)| {
        let told = reason::reason(texts, &view.rules.person, decided, Some(verdict.scheme));
        let notes = told
            .note
            .into_iter()
            .chain([words::remedy(texts, decided, *remedy)]);
        let note = Some(notes.collect::<Vec<_>>().join(" "));
        reason_row(
            texts,
            Truth::No,
            &Reason {
                name: told.name,
                note,
            },
        )
    });
    let name = format::capitalised(verdict.scheme.name.text(texts.language()));
    let standing = [
        Some(verdict::standing(texts, verdict)),
        words::standing(texts, miss),
    ];
    let standing = format::sentences(standing.into_iter().flatten());
    let parts = vec![
        h3("reasons__head", name.into()),
        p("", standing.into()),
        ul("", reasons.collect()),
        scheme_details(texts, &view.rules.person, verdict),
    ];
    li("links__row", all(parts))
}

/// How to be proposed for the register, and an indication whether the household is below the poverty line.
fn register(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    html! {
        <div class="push-m">
            { listed(view.texts, view.rules.registry_update, Opened::Always) }
            if !view.session.is_visit { { indication(view, worker, outlook) } }
        </div>
    }
}

/// People and spending of the household beside the poverty line; nothing where no line is known.
fn indication(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, figures) = (view.texts, &view.session.figures);
    let Some(area) = worker.area else {
        return Html::default();
    };
    let people = figures.count(Figure::People, 1, poverty::MOST_PEOPLE);
    let spending = figures.money(Figure::Spending);
    let ((people, people_problem), (spending, spending_problem)) = (read(&people), read(&spending));
    let question = |people: u16, spending| poverty::Question {
        area,
        people,
        spending,
        day: outlook.day,
    };
    let nothing = Rupiah::ZERO;
    if poverty::indicate(view.rules.poverty, view.rules.person.areas, &question(1, nothing)).is_err() {
        return Html::default();
    }
    let told = people.zip(spending).and_then(|(people, spending)| {
        poverty::indicate(
            view.rules.poverty,
            view.rules.person.areas,
            &question(*people, *spending),
        )
        .ok()
    });
    let told = told.map(|told| {
        let name = Area::name_of(view.rules.person.areas, told.line.area);
        let words = if told.below {
            texts.poverty_below()
        } else {
            texts.poverty_above()
        };
        let row = |amount: Rupiah, words| {
            let figure = dt("ledger__figure money", amount.written(texts).into());
            div("ledger__row", all(vec![figure, dd("", text(words))]))
        };
        let line = texts.poverty_line(args::PovertyLine { area: name });
        let rows = vec![
            row(told.per_person, texts.poverty_house()),
            row(told.line.monthly, line),
        ];
        let parts = vec![
            dl("ledger", all(rows)),
            p("", b("", text(words))),
            trace(texts, &texts.poverty_why(), &told.steps, None),
        ];
        html! { <div class="push-m" role="status">{ all(parts) }</div> }
    });
    let of_people = Around {
        label: texts.poverty_people().to_string(),
        behind: Some(texts.poverty_people_unit().to_string()),
        ..Around::default()
    };
    let of_spending = Around {
        label: texts.poverty_spending().to_string(),
        before: Some("Rp"),
        ..Around::default()
    };
    let parts = vec![
        h3("reasons__head", text(texts.poverty_heading())),
        p("note", text(texts.poverty_note())),
        figure_field(view, Figure::People, of_people, people_problem),
        figure_field(view, Figure::Spending, of_spending, spending_problem),
        told.unwrap_or_default(),
    ];
    div("push-m", all(parts))
}
