//! What is paid in money: the sum in words, its parts, and why.

use crate::screen::component::amount::amount;
use crate::screen::component::bar;
use crate::screen::component::cited::{CITED, SOURCE, cited};
use crate::screen::component::html::{p, span};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::{grade, trace};
use crate::screen::link::outward;
use payung_questions::explain::Step;
use payung_stories::StoryOutcome;
use payung_stories::rules::StoriesRules;
use payung_values::citation::Basis;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::step;
use payung_words::stories::statement::{self, Statement, is_of_school};
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The section.
pub fn cash(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, statement: &Statement) -> Html {
    let heading = texts.cash_heading().to_string();
    let sum = told.cash.amount;
    if sum == Rupiah::ZERO {
        return section("tunai", heading, p("", text(texts.cash_none())), Vec::new());
    }
    let parts = statement::parts(texts, &told.benefit);
    let steps: Vec<Step> = told
        .steps
        .iter()
        .copied()
        .filter(|step| !is_of_school(step))
        .collect();
    let body = html! {
        <>
            { amount(sum.written(texts), format::in_words(texts, sum)) }
            { for statement.cautions.iter().map(|caution| html! { <p>{ for caution.mark.iter().map(|mark| framed(mark)) }{ " " }{ &caution.long }</p> }) }
            <div class="push-m">{ bar::parts(texts, &parts) }</div>
            { trace(texts, &texts.cash_why(args::CashWhy { amount: &format::round_amount(texts, sum) }), &steps, Some((statement::sum(texts, statement), sum.written(texts)))) }
        </>
    };
    section("tunai", heading, body, margin(rules, texts, told, statement))
}

/// The framed words beside every sum that may not be paid as it stands.
pub fn marks(statement: &Statement) -> Html {
    statement.marks().map(framed).collect()
}

fn framed(mark: &str) -> Html {
    html! { <>{ span("grade grade--open", mark.to_owned().into()) }{ " " }</> }
}

/// The wage the sums rest on, and the sources, each once; a regulation leads to where it can be read.
fn margin(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, statement: &Statement) -> Vec<Html> {
    let base = told.base.map(|base| {
        text(texts.cash_base(args::CashBase {
            base: &base.written(texts),
        }))
    });
    let sources = statement
        .sources
        .iter()
        .map(|basis| html! { <>{ source(rules, texts, basis) }{ ". " }{ grade(texts, basis) }</> });
    base.into_iter().chain(sources).collect()
}

fn source(rules: &StoriesRules, texts: Texts, basis: &Basis) -> Html {
    let words = step::basis(texts, basis);
    let mut known = rules.regulations.iter();
    match known.find(|(key, _)| *key == basis.source.key) {
        Some((_, address)) => outward(["https://", address].concat(), CITED, words.into()),
        None => cited(&[SOURCE, basis.source.key], words),
    }
}
