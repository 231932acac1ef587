//! Keeping a plan and passing it on: a proposal to print, the schedule as a file, a text, a link.

use crate::planner::route::Route;
use crate::planner::session::Action;
use crate::planner::view::View;
use crate::planner::xlsx::Xlsx;
use crate::platform::{address, download, pass_on as device};
use crate::screen::component::section::section;
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
    let hash = link::write(&question, view.rules.checked_on);
    let link = address::whole(&Route::Shared { hash }.path());
    let whole = format!("{summary}\n{link}");
    let copy = |what: &str| {
        let (what, dispatch) = (what.to_owned(), view.dispatch.clone());
        move |_: MouseEvent| {
            let dispatch = dispatch.clone();
            device::copy(&what, move |copied| dispatch.dispatch(Action::Copied(copied)));
        }
    };
    let (title, shared) = (texts.app_name().to_string(), whole.clone());
    let share = move |_: MouseEvent| device::share(&title, &shared);
    let whatsapp = format!("https://wa.me/?text={}", address::encoded(&whole));
    let told = match view.session.copied {
        Some(true) => texts.pass_copied().to_string(),
        Some(false) => texts.pass_not_copied().to_string(),
        None => String::new(),
    };
    let quiet = "button button--quiet";
    let body = html! {
        <>
            <div class="actions">
                { view.link(&Route::Proposal, "button", text(texts.planner_pass_proposal())) }
                { files(view, answer) }
                <a class={quiet} href={whatsapp} target="_blank" rel="noopener noreferrer">{ text(texts.pass_whatsapp()) }</a>
                if device::can_share() {
                    <button class={quiet} type="button" onclick={share}>{ text(texts.pass_share()) }</button>
                }
                <button class={quiet} type="button" onclick={copy(&summary)}>{ text(texts.pass_copy_text()) }</button>
                <button class={quiet} type="button" onclick={copy(&link)}>{ text(texts.pass_copy_link()) }</button>
            </div>
            <p class="push-s" role="status">{ told }</p>
            <details class="why" open={view.session.copied == Some(false)}>
                <summary>{ text(texts.pass_show()) }</summary>
                <div class="field push-s">
                    <label class="field__label" for="tautan">{ text(texts.planner_link()) }</label>
                    <div class="field__box"><input class="field__input" id="tautan" type="text" readonly=true value={link} aria-describedby="isi-tautan" /></div>
                    <p class="field__echo note" id="isi-tautan">{ text(texts.planner_link_note()) }</p>
                </div>
                <div class="field push-s">
                    <label class="field__label" for="teks">{ text(texts.planner_text()) }</label>
                    <div class="field__box"><textarea class="field__input" id="teks" readonly=true rows="7" value={summary} /></div>
                </div>
            </details>
        </>
    };
    section(
        "teruskan",
        texts.planner_pass().to_string(),
        body,
        vec![text(texts.pass_sends())],
    )
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
            <Xlsx name={[&name, ".xlsx"].concat()} workbook={Rc::new(book)} />
            <button class="button button--quiet" type="button" onclick={save}>{ text(texts.planner_csv()) }</button>
        </>
    }
}
