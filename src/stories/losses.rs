//! The anatomical table: rows with a source first, those without behind words that say so.

use crate::screen::component::html::p;
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::component::trace::{grade, source};
use crate::stories::view::{Titled, View, head};
use payung_rules::loss::Loss;
use payung_words::format;
use payung_words::stories as words;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The screen.
pub fn losses(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.losses_title().to_string();
    let (read, unread): (Vec<&Loss>, Vec<&Loss>) =
        view.rules.claim.losses.iter().partition(|loss| loss.is_read());
    let margin = read.first().map(|loss| source(texts, &loss.basis));
    let unread_table = html! {
        <>
            { p("", text(texts.losses_unread_lead())) }
            <details class="why">
                <summary>{ text(texts.losses_unread_open()) }</summary>
                { table(texts, &texts.losses_caption_unread(), &unread) }
            </details>
        </>
    };
    let body = html! {
        <>
            { head(view, &title, texts.losses_lead(args::LossesLead { wages: &words::wages(view.rules) }).to_string()) }
            { section("terbaca", texts.losses_read().to_string(), table(texts, &texts.losses_caption(), &read), margin.into_iter().collect()) }
            { section("belum", texts.losses_unread().to_string(), unread_table, Vec::new()) }
        </>
    };
    (title, body)
}

fn table(texts: Texts, caption: &str, losses: &[&Loss]) -> Html {
    let rows = losses.iter().map(|loss| {
        let (share, rest) = words::share_and_rest(texts, loss);
        let rest = rest.map(|rest| format::capitalised(&rest).into());
        let note = loss.note.map(|note| note.text(texts.language()).into());
        Row {
            name: loss.label.text(texts.language()).to_owned(),
            notes: rest
                .into_iter()
                .chain(note)
                .chain([grade(texts, &loss.basis)])
                .collect(),
            figures: vec![share],
        }
    });
    Table {
        caption: caption.to_string(),
        captioned: false,
        head: vec![texts.losses_what().to_string(), texts.losses_share().to_string()],
        rows: rows.collect(),
    }
    .view()
}
