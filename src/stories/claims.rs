//! Published claims: the list, and on a claim's own screen what was published beside what is computed.

use crate::screen::component::html::p;
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::link::outward;
use crate::stories::route::Route;
use crate::stories::view::{Titled, View, head};
use payung_questions::sorted;
use payung_rules::claim::Claim;
use payung_stories::StoryOutcome;
use payung_stories::Subject;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::stories as words;
use payung_words::texts::args;
use std::borrow::Cow;
use yew::prelude::*;

/// The screen with the list.
pub fn claims(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.claims_title().to_string();
    // Claims of the same sum stand together, each known by where it was published.
    let claims = sorted::by_key(view.rules.claims, |claim| {
        (claim.event, words::claim(view.rules, texts, claim))
    });
    let rows = claims.into_iter().map(|claim| {
        let references = words::references(claim).map(|(words, address)| match address {
            Some(_) => Cow::Borrowed(words),
            None => texts.claim_no_address(args::ClaimNoAddress { source: words }),
        });
        let name = texts.claim_listed(args::ClaimListed {
            claim: &words::claim(view.rules, texts, claim),
            reference: &references.collect::<Vec<_>>().join("; "),
        });
        html! { <li class="links__row">{ view.link(&Route::Told(Subject::Claim(claim)), "plain", text(name)) }</li> }
    });
    let body = html! {
        <>
            { head(view, &title, texts.claims_lead().to_string()) }
            <div class="wrap"><ul class="section__body">{ for rows }</ul></div>
        </>
    };
    (title, body)
}

/// Published and computed, side by side.
pub fn comparison(view: View<'_>, subject: Subject, claim: &Claim, told: &StoryOutcome) -> Html {
    let texts = view.texts;
    let (said, paid) = (&claim.expected, &told.benefit);
    let pairs: [(Cow<'static, str>, Option<Rupiah>, Rupiah); 8] = [
        (texts.part_death(), said.death_grant, paid.death_grant),
        (
            texts.part_disability(),
            said.disability_grant,
            paid.disability_grant,
        ),
        (texts.part_periodic(), said.periodic, paid.periodic),
        (texts.part_burial(), said.burial, paid.burial),
        (texts.part_incapacity(), said.incapacity, paid.incapacity),
        (texts.claim_row_cash(), said.cash, told.cash.amount),
        (
            texts.claim_row_scholarship(),
            said.scholarship,
            told.scholarship.amount,
        ),
        (texts.claim_row_total(), said.total, told.total.amount),
    ];
    let published: Vec<_> = pairs
        .into_iter()
        .filter_map(|(name, said, is)| Some((name, said?, is)))
        .collect();
    let matches = published.iter().all(|(_, said, is)| said == is);
    let line = match (matches, view.session.is_changed(subject)) {
        (true, _) => texts.claim_matches(),
        (false, true) => texts.claim_changed(),
        (false, false) => texts.claim_differs(),
    };
    let rows = published.into_iter().map(|(name, said, is)| Row {
        name: format::capitalised(&name),
        notes: Vec::new(),
        figures: vec![said.written(texts), is.written(texts)],
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
    let body = html! { <>{ p("", text(line)) }{ table.view() }</> };
    let references = words::references(claim).map(|(words, address)| {
        let no_address = || text(texts.claim_no_address(args::ClaimNoAddress { source: words }));
        let said = match address {
            Some(href) => outward(href, "plain", words.into()),
            None => no_address(),
        };
        html! { <>{ " " }{ said }</> }
    });
    let margin = html! { <>{ text(texts.claim_reference()) }{ for references }</> };
    section(
        "berita",
        texts.claim_match_heading().to_string(),
        body,
        vec![margin],
    )
}
