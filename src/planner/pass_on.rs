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
use payung_planner::{Answer, link, schedule};
use payung_words::own;
use payung_words::planner as words;
use payung_words::planner::{summary, workbook};
use payung_words::texts::args;
use std::rc::Rc;
use yew::prelude::*;

/// The section.
pub fn pass_on(view: View<'_>, answer: &Answer, wanted: Wanted) -> Html {
    let texts = view.texts;
    let mut lines = summary::lines(view.rules, texts, answer, wanted, view.session.region());
    // A link holds no assumption; who opens it sees other sums, and is told why.
    let published =
        own::supposed(texts, view.rules.contribution, &[]).map(|_| texts.planner_link_published());
    lines.extend(published.as_deref().map(ToOwned::to_owned));
    let summary = lines.join("\n");
    let Some(hash) = own_hash(view) else {
        return Html::default();
    };
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
        carries: html! {
            <p class="note" id={CARRIES}>
                { text(texts.planner_link_note()) }
                if let Some(published) = published { { " " }{ text(published) } }
            </p>
        },
        keeping: html! {
            <>
                { view.link(&Route::Proposal, "button", text(texts.planner_pass_proposal())) }
                { files(view, answer, wanted) }
            </>
        },
        more: html! { <a class="button button--quiet" href={qr}>{ text(texts.qr_open()) }</a> },
        copied: view.session.copied,
        oncopied: Callback::from(move |copied| dispatch.dispatch(Action::Copied(copied))),
    }
    .view(texts)
}

/// One's own plan as the hash of a link, if it can be read.
pub fn own_hash(view: View<'_>) -> Option<String> {
    let question = view.session.plan.read(view.rules).ok()?;
    let area = view.session.region().map(|area| area.code);
    Some(link::write(&question, area, view.rules.checked_on))
}

/// The plan as a workbook, its schedule as a table.
fn files(view: View<'_>, answer: &Answer, wanted: Wanted) -> Html {
    let texts = view.texts;
    let heads = words::schedule_heads(texts, &answer.cost);
    let supposed = own::supposed(texts, view.rules.contribution, &[]);
    // A table of months has one row of words, its last.
    let sums = match &supposed {
        Some(supposed) => format!("{}. {supposed}", texts.planner_sum()),
        None => texts.planner_sum().into_owned(),
    };
    let csv = schedule::table(&answer.cost).to_csv(&heads, &sums);
    let name = texts.planner_file();
    let name = match &supposed {
        Some(_) => texts
            .own_supposed_file(args::OwnSupposedFile { name: &name })
            .into_owned(),
        None => name.into_owned(),
    };
    let home = address::home();
    let book = workbook::workbook(view.rules, texts, answer, wanted, view.session.region(), &home);
    let csv_name = [&name, ".csv"].concat();
    let save = move |_: MouseEvent| download::save_csv(&csv_name, &csv);
    html! {
        <>
            <Xlsx {texts} name={[&name, ".xlsx"].concat()} workbook={Rc::new(book)} />
            <button class="button button--quiet" type="button" onclick={save}>{ text(texts.planner_csv()) }</button>
        </>
    }
}
