//! Keeping a plan and passing it on: a proposal to print, the schedule as a file, a text, a link.

use crate::event::route as event;
use crate::planner::route::Route;
use crate::planner::session::Action;
use crate::planner::view::View;
use crate::planner::xlsx::Xlsx;
use crate::platform::{address, download};
use crate::screen::component::pass_on::{CARRIES, PassOn, Passed};
use crate::screen::component::text::text;
use crate::screen::route::Route as _;
use payung_planner::draft::Wanted;
use payung_planner::{Answer, link, schedule, workbook};
use payung_words::planner as words;
use payung_words::planner::summary;
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn pass_on(view: View<'_>, answer: &Answer, wanted: Wanted) -> Html {
    let texts = view.texts;
    let summary = summary::lines(view.rules, texts, answer, wanted).join("\n");
    let Ok(question) = view.session.plan.read(view.rules) else {
        return Html::default();
    };
    let hash = link::write(
        &question,
        view.session.region().map(|area| area.code),
        view.rules.checked_on,
    );
    let path = Route::Shared { hash }.path();
    let qr = address::href(&[event::QR, "#", &path].concat());
    let dispatch = view.dispatch.clone();
    PassOn {
        passed: Passed {
            text: summary,
            link: address::whole(&path),
        },
        heading: texts.planner_pass(),
        link_name: texts.planner_link(),
        text_name: texts.planner_text(),
        carries: html! { <p class="note" id={CARRIES}>{ text(texts.planner_link_note()) }</p> },
        keeping: html! {
            <>
                { view.link(&Route::Proposal, "button", text(texts.planner_pass_proposal())) }
                { files(view, answer) }
            </>
        },
        more: html! { <a class="button button--quiet" href={qr}>{ text(texts.qr_open()) }</a> },
        copied: view.session.copied,
        oncopied: Callback::from(move |copied| dispatch.dispatch(Action::Copied(copied))),
    }
    .view(texts)
}

/// The schedule as a file.
fn files(view: View<'_>, answer: &Answer) -> Html {
    let texts = view.texts;
    let (table, columns) = (schedule::table(&answer.cost), words::csv(texts, &answer.cost));
    let csv = table.to_csv(&columns);
    let name = texts.planner_file().to_string();
    let book = workbook::workbook(&table, &columns, &texts.planner_monthly());
    let csv_name = [&name, ".csv"].concat();
    let save = move |_: MouseEvent| download::save_csv(&csv_name, &csv);
    html! {
        <>
            <Xlsx {texts} name={[&name, ".xlsx"].concat()} workbook={Rc::new(book)} />
            <button class="button button--quiet" type="button" onclick={save}>{ text(texts.planner_csv()) }</button>
        </>
    }
}
