//! The result on one sheet: facts, answer, steps, sources, date, version.

use crate::check::component::facts::facts;
use crate::check::page::told::told;
use crate::check::route::Route;
use crate::check::view::{Titled, View};
use crate::platform::{address, document};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{button, div, p};
use crate::screen::component::reasons::reason as reason_row;
use crate::screen::component::text::text;
use crate::screen::component::trace::{checked, source};
use payung_check::outlook::{self, Outlook};
use payung_check::situation::{Situation, leading_price};
use payung_questions::eligibility::Worker;
use payung_questions::explain::Step;
use payung_values::truth::Truth;
use payung_words::check::brief;
use payung_words::check::door::{self, Door};
use payung_words::check::next_step;
use payung_words::check::reason;
use payung_words::check::verdict;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::step;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The sheet, or what to do where there is no result.
pub fn sheet(view: View<'_>) -> Titled {
    let (title, body) = told(view, &|outlook, worker| screen(view, worker, outlook));
    (format!("{}: {title}", view.texts.sheet_title()), body)
}

/// What the result is on paper, whatever it is on the screen; nothing where there is none.
pub fn paper(view: View<'_>) -> Html {
    let worker = view
        .session
        .answers
        .worker(&view.rules.person, view.session.day());
    match outlook::outlook(&view.rules.person, &worker, view.session.day()) {
        Ok(outlook) if !view.session.answers.is_empty() => {
            // The screen has its own heading of the first level.
            let title = p("sheet__title as-h1", text(view.texts.sheet_title()));
            div(
                "paper",
                div(
                    "wrap sheet",
                    html! { <>{ title }{ blocks(view, &worker, &outlook) }</> },
                ),
            )
        }
        Ok(_) | Err(_) => Html::default(),
    }
}

fn screen(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    html! {
        <>
            { masthead_edge() }
            <div class="wrap sheet">
                { div("question__top", (view.link(&Route::Result, "plain", text(texts.sheet_back()))).into()) }
                <h1 class="sheet__title" tabindex="-1">{ text(texts.sheet_title()) }</h1>
                <div class="actions">
                    { button("button button--wide", |_| document::print(), text(texts.sheet_print())) }
                </div>
                { blocks(view, worker, outlook) }
            </div>
        </>
    }
}

fn blocks(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let told = verdict::verdict(texts, &view.rules.person, worker, outlook);
    let first_door = door::door(texts, &view.rules.person, worker, outlook);
    let date = format::date(texts, outlook.day);
    let foot = texts.sheet_foot(args::SheetFoot {
        checked: &format::date(texts, view.rules.person.checked_on),
        date: &date,
        version: env!("CARGO_PKG_VERSION"),
    });
    let steps = next_step::steps(texts, view.rules, worker, outlook);
    let sources = outlook.bases(view.rules);
    let paid = brief::paid(texts, &view.rules.person, worker, outlook);
    let block = |heading: String, body: Html| html! { <section class="sheet__block"><h2>{ heading }</h2>{ body }</section> };
    html! {
        <>
            { block(texts.sheet_answer().to_string(), html! {
                <>
                    <p class="sheet__line"><b>{ told.line }</b></p>
                    { p("", told.note.into()) }
                    <p>{ text(texts.summary_door(args::SummaryDoor { door: &first_door.place })) }
                        if let Some(bring) = &first_door.bring { { format!(" {bring}") } }</p>
                    { p("sheet__say", said(texts, &first_door)) }
                    { for paid.iter().map(|line| p("", brief::sentence(&texts.brief_heading(), line).into())) }
                </>
            }) }
            { block(texts.sheet_facts().to_string(), facts(view)) }
            { block(texts.sheet_steps().to_string(), html! {
                <ol class="sheet__steps">{ for steps.iter().map(|step| html! {
                    <li><b>{ &step.name }</b>{ ". " }{ step.whole.as_deref().or(step.note.as_deref()).unwrap_or_default() }</li>
                }) }</ol>
            }) }
            if let Some(why) = why(view, worker, outlook) { { block(texts.sheet_why().to_string(), why) } }
            { block(texts.sheet_sources().to_string(), html! {
                <ul class="sheet__sources">{ for sources.iter().map(|basis| html! {
                    <li>{ source(texts, basis) }{ " " }{ checked(texts, basis) }</li>
                }) }</ul>
            }) }
            <p class="sheet__foot">
                { foot.to_string() }
                if let Some(address) = address::whole("") { { " " }{ text(texts.sheet_own_check(args::SheetOwnCheck { address: &address })) } }
            </p>
        </>
    }
}

/// What to say at the door; what is said in Indonesian is marked as that.
fn said(texts: Texts, door: &Door) -> Html {
    let words = door.said();
    let line = texts.summary_say(args::SummarySay { words: &words });
    match line.split_once(&door.say) {
        Some((before, behind)) if door.meaning.is_some() => {
            html! { <>{ before }<span lang="id">{ &door.say }</span>{ behind }</> }
        }
        _ => text(line.to_string().into()),
    }
}

/// The criteria of the scheme behind the door, and what a month costs and a death pays, step by step; none where
/// nothing of this is told.
fn why(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Option<Html> {
    let texts = view.texts;
    let criteria = outlook.door().into_iter().flat_map(|door| &door.decided);
    let criteria = criteria.map(|decided| {
        let mut told = reason::reason(texts, &view.rules.person, decided, outlook.answer.door);
        if decided.truth == Truth::Yes {
            told.note = None;
        }
        reason_row(texts, decided.truth, &told)
    });
    let line = |step: &Step| {
        html! { <tr><td>{ step::applied(texts, step) }</td><td class="num">{ step::result(texts, step) }</td></tr> }
    };
    let total = |words: String, sum: String| html! { <tr><th scope="row">{ words }</th><td class="num"><b>{ sum }</b></td></tr> };
    // The price and the sums that the result tells first, so that paper and screen say the same.
    let situation = Situation::of(&view.rules.person, worker, outlook);
    let price = leading_price(situation, outlook).map(|price| {
        html! { <>{ for price.quote.steps.iter().map(line) }{ total(texts.sheet_sum().to_string(), price.quote.total.written(texts)) }</> }
    });
    let family = brief::family(&view.rules.person, worker, outlook).map(|received| {
        html! {
            <>
                { total(brief::work_words(texts, received), received.first.work_death.cash.written(texts)) }
                { total(brief::death_words(texts, received.first), received.first.death.cash.written(texts)) }
            </>
        }
    });
    let criteria = criteria.collect::<Vec<_>>();
    let has_sums = price.is_some() || family.is_some();
    (has_sums || !criteria.is_empty()).then(|| html! {
        <>
            if !criteria.is_empty() { <ul class="sheet__criteria">{ for criteria }</ul> }
            if has_sums {
                <table class="table sheet__table"><tbody>{ price.unwrap_or_default() }{ family.unwrap_or_default() }</tbody></table>
            }
        </>
    })
}
