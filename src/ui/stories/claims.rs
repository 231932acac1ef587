//! Published claims: the list, and on a claim's own screen what was published beside what is computed.

use super::head;
use super::route::{Route, Subject};
use super::view::{Titled, View};
use crate::domain::rupiah::Rupiah;
use crate::i18n::story as words;
use crate::i18n::texts::Texts;
use crate::i18n::format;
use crate::story::Telling;
use crate::story::claim::{CLAIMS, Claim, Expected};
use crate::ui::component::element::p;
use crate::ui::component::say::say;
use crate::ui::component::section::section;
use crate::ui::component::table::{Row, Table};
use std::borrow::Cow;
use yew::prelude::*;



/// The screen with the list.
pub fn claims(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.claims_title().to_string();
    let rows = CLAIMS.iter().map(|claim| {
        html! {
            <li class="links__row">
                <h3>{ view.link(Route::Told(Subject::Claim(claim)), "plain", words::claim(texts, claim).into()) }</h3>
                { p("", say(texts.claim_said(said(texts, &claim.expected)))) }
            </li>
        }
    });
    let body = html! {
        <>
            { head(view, &title, texts.claims_lead().to_string()) }
            <div class="wrap"><ul class="section__body">{ for rows }</ul></div>
        </>
    };
    (title, body)
}

/// What was published, in one line.
fn said(texts: Texts, expected: &Expected) -> String {
    let parts = [
        expected.cash.map(|amount| texts.claim_said_cash(format::story(texts, amount))),
        expected.scholarship.map(|amount| texts.claim_said_scholarship(format::story(texts, amount))),
        expected.total.map(|amount| texts.claim_said_total(format::story(texts, amount))),
    ];
    parts.into_iter().flatten().collect::<Vec<Cow<'static, str>>>().join(", ")
}

/// Published and computed, side by side.
pub fn comparison(view: View<'_>, subject: Subject, claim: &Claim, told: &Telling) -> Html {
    let texts = view.texts;
    let pairs: [(Cow<'static, str>, Option<Rupiah>, Rupiah); 3] = [
        (texts.claim_row_cash(), claim.expected.cash, told.cash.amount),
        (texts.claim_row_scholarship(), claim.expected.scholarship, told.scholarship.amount),
        (texts.claim_row_total(), claim.expected.total, told.total.amount),
    ];
    let published: Vec<_> = pairs.into_iter().filter_map(|(name, said, is)| Some((name, said?, is))).collect();
    let matches = published.iter().all(|(_, said, is)| said == is);
    let line = match (matches, view.session.is_changed(subject)) {
        (true, _) => texts.claim_matches(),
        (false, true) => texts.claim_changed(),
        (false, false) => texts.claim_differs(),
    };
    let rows = published.into_iter().map(|(name, said, is)| Row {
        name: name.to_string(),
        notes: Vec::new(),
        figures: vec![said.to_string(), is.to_string()],
    });
    let table = Table {
        caption: texts.claim_caption().to_string(),
        captioned: false,
        head: vec![
            texts.claim_what().to_string(),
            texts.claim_published().to_string(),
            texts.claim_computed().to_string(),
        ],
        rows: rows.collect(),
    };
    let body = html! { <>{ p("", say(line)) }{ table.view() }</> };
    let margin = say(texts.claim_reference(claim.reference));
    section("berita", texts.claim_match_heading().to_string(), body, vec![margin])
}
