//! One row in full: what stands in it, what is odd, the answer with its reasons, the cost with its steps.

use crate::lists::answers::Results;
use crate::lists::findings::column_of;
use crate::lists::noticed;
use crate::lists::view::View;
use crate::screen::component::html::{button, h3, li, p};
use crate::screen::component::reasons::{group, reason as reason_row, scheme_details, scheme_reasons};
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use payung_check::outlook::{self, Outlook};
use payung_lists::protocol::RowInFull;
use payung_lists::row_finding::RowFinding;
use payung_lists::row_standing::RowStanding;
use payung_questions::contribution;
use payung_questions::eligibility::SchemeVerdict;
use payung_questions::eligibility::Worker;
use payung_values::field::Field;
use payung_values::truth::Truth;
use payung_words::check::reason;
use payung_words::check::verdict;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::lists::finding;
use payung_words::lists::standing;
use payung_words::texts::args;
use yew::prelude::*;

/// The row that is shown in full, once it has arrived.
pub fn person(view: &View<'_>, results: &Results, row: &RowInFull) -> Html {
    let texts = view.texts;
    let number = noticed::place(view, row.row.view.sheet, row.row.view.number);
    let name = results.columns.column(Field::Name);
    let name = name.and_then(|column| row.row.cells.get(usize::from(column)));
    let title = match name.map(|name| name.trim()) {
        Some(name) if !name.is_empty() => {
            texts.lists_detail_named(args::ListsDetailNamed { name, row: &number })
        }
        _ => texts.lists_detail_heading(args::ListsDetailHeading { row: &number }),
    };
    let close = view.on_press(|client| client.close_row());
    html! {
        <section class="person" aria-labelledby="baris-lengkap">
            <div class="person__head">
                <h3 id="baris-lengkap" tabindex="-1">{ text(title) }</h3>
                { button("plain", close, text(texts.lists_detail_close())) }
            </div>
            <div class="person__body">
                <div>{ answer(view, results, row) }</div>
                <div>
                    if !row.findings.is_empty() {
                        { h3("reasons__head push-m", text(texts.lists_detail_findings())) }
                        <ul class="listed__items">{ for row.findings.iter().map(|finding| odd(view, finding)) }</ul>
                    }
                    { h3("reasons__head push-m", text(texts.lists_detail_cells())) }
                    <dl class="facts">{ for (0_u16..).zip(&row.row.cells).map(|(column, cell)| html! {
                        <div class="facts__row"><dt>{ crate::lists::columns::name_of(view, column) }</dt><dd>{ cell }</dd></div>
                    }) }</dl>
                </div>
            </div>
        </section>
    }
}

/// What is odd, and what to do.
fn odd(view: &View<'_>, finding: &RowFinding) -> Html {
    let words = finding::finding(view.texts, view.rules, finding);
    let column = column_of(view, finding.column);
    li(
        "",
        html! { <><b>{ words.kind }</b>{ format!(" {} ({column}) {}", words.what, words.advice) }</> },
    )
}

/// The answer, as the self-check gives it.
fn answer(view: &View<'_>, results: &Results, row: &RowInFull) -> Html {
    let texts = view.texts;
    let standing = standing::standing(texts, row.row.view.standing);
    let head = |note: String| html! { <p><b>{ text(standing.clone()) }{ "." }</b>{ " " }{ note }</p> };
    if row.row.view.standing == RowStanding::Mend {
        return head(texts.lists_detail_mend().to_string());
    }
    let worker = Worker {
        occupation: row
            .row
            .view
            .occupation
            .and_then(|index| view.rules.occupations.get(usize::from(index))),
        ..row.worker.clone()
    };
    let Ok(outlook) = outlook::outlook(view.rules, &worker, results.settings.day) else {
        return head(texts.lists_detail_mend().to_string());
    };
    let told = verdict::verdict(texts, view.rules, &worker, &outlook);
    let counted = row
        .answer
        .counted_for
        .and_then(|index| view.rules.eligibility.schemes.get(usize::from(index)));
    let counted = counted.and_then(|scheme| outlook.answer.scheme(scheme.id));
    html! {
        <>
            { head(String::new()) }
            <div class="push-s">
                { p("note", text(texts.lists_detail_self_check())) }
                { p("", html! { <><q><b>{ told.line }{ "." }</b>{ " " }{ told.note }</q></> }) }
            </div>
            { cost(view, results, row) }
            { vulnerable(view, &outlook) }
            if let Some(verdict) = counted {
                { h3("reasons__head push-m", text(texts.lists_detail_scheme(args::ListsDetailScheme { scheme: verdict.scheme.name.text(texts.language()) }))) }
                { scheme_reasons(texts, view.rules, verdict) }
            }
            { others(view, &outlook, counted) }
        </>
    }
}

/// What the row costs, and every step to it.
fn cost(view: &View<'_>, results: &Results, row: &RowInFull) -> Html {
    let texts = view.texts;
    let question = row
        .answer
        .question(&results.settings, row.worker.income, row.sector);
    let Some(quote) =
        question.and_then(|question| contribution::quote(view.rules.contribution, &question).ok())
    else {
        return Html::default();
    };
    let total = quote.total.written(texts);
    let sum = Some((texts.lists_detail_sum().to_string(), total.clone()));
    trace(
        texts,
        &texts.money_why(args::MoneyWhy { amount: &total }),
        &quote.steps,
        sum,
    )
}

/// Whether this is a pekerja rentan.
fn vulnerable(view: &View<'_>, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let because = &outlook.answer.vulnerable_because;
    let rows = because.iter().map(|decided| {
        reason_row(
            texts,
            decided.truth,
            &reason::of_person(texts, view.rules, &outlook.answer, decided),
        )
    });
    let steps: Vec<_> = because
        .iter()
        .map(|decided| decided.step(outlook.answer.definition))
        .collect();
    html! {
        <>
            { group(texts.lists_detail_vulnerable().to_string(), rows.collect::<Html>(), because.len()) }
            if !steps.is_empty() { { trace(texts, &texts.verdict_why(), &steps, None) } }
        </>
    }
}

/// What the other schemes of the area say.
fn others(view: &View<'_>, outlook: &Outlook, counted: Option<&SchemeVerdict>) -> Html {
    let texts = view.texts;
    let counted = counted.map(|verdict| verdict.scheme.id);
    let others = outlook.answer.schemes.iter();
    let others = others.filter(|verdict| verdict.covers_area() && Some(verdict.scheme.id) != counted);
    // Said of somebody, where the self-check speaks to them.
    let standing = |verdict: &SchemeVerdict| match verdict.truth {
        Truth::Yes => texts.standing_met(),
        Truth::No => texts.lists_detail_unmet(),
        Truth::Unknown => texts.standing_open(),
    };
    let row = |verdict: &SchemeVerdict| {
        html! {
            <li class="links__row">
                { h3("reasons__head", format::capitalised(verdict.scheme.name.text(texts.language())).into()) }
                { p("", text(standing(verdict))) }
                { scheme_details(texts, view.rules, verdict) }
            </li>
        }
    };
    html! { <ul class="links push-m">{ for others.map(row) }</ul> }
}
