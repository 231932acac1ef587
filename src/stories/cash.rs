//! What is paid in money: the sum in words, its parts, and why.

use crate::screen::component::amount::amount;
use crate::screen::component::html::{p, span};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::{grade, trace};
use crate::stories::bar;
use payung_questions::explain::{Applied, Step};
use payung_stories::StoryOutcome;
use payung_values::citation::Confidence;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::step;
use payung_words::stories::verdict;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The section.
pub fn cash(texts: Texts, told: &StoryOutcome) -> Html {
    let heading = texts.cash_heading().to_string();
    let sum = told.cash.amount;
    if sum == Rupiah::ZERO {
        return section("tunai", heading, p("", text(texts.cash_none())), Vec::new());
    }
    let parts = verdict::parts(texts, &told.benefit);
    let steps: Vec<Step> = told
        .steps
        .iter()
        .copied()
        .filter(|step| !is_of_school(step))
        .collect();
    let body = html! {
        <>
            { amount(sum.to_string(), format::in_words(sum)) }
            if told.unverified_loss.is_some() { <p>{ unverified(texts, told) }{ " " }{ text(texts.story_note_unverified()) }</p> }
            <div class="push-m">{ bar::parts(texts, &parts) }</div>
            { trace(texts, &texts.cash_why(args::CashWhy { amount: &format::round_amount(texts, sum) }), &steps, Some((verdict::sum(texts, told), sum.to_string()))) }
        </>
    };
    section("tunai", heading, body, margin(texts, told, &steps))
}

/// The framed word beside every sum that rests on a loss without a source.
pub fn unverified(texts: Texts, told: &StoryOutcome) -> Html {
    if told.unverified_loss.is_none() {
        return Html::default();
    }
    span("grade grade--open", text(texts.cash_unverified()))
}

/// Whether a step speaks of the scholarship, which has a section of its own.
pub fn is_of_school(step: &Step) -> bool {
    matches!(
        step.applied,
        Applied::Scholarship { .. } | Applied::ScholarshipMonths { .. }
    )
}

/// The wage the sums rest on, and the sources, each once.
fn margin(texts: Texts, told: &StoryOutcome, steps: &[Step]) -> Vec<Html> {
    let base = told.base.map(|base| {
        text(texts.cash_base(args::CashBase {
            base: &base.to_string(),
        }))
    });
    let mut lines: Vec<Html> = base.into_iter().collect();
    let mut shown: Vec<&str> = Vec::new();
    for basis in steps.iter().filter_map(|step| step.basis) {
        if !shown.contains(&basis.source.key) && basis.confidence != Confidence::Unverified {
            shown.push(basis.source.key);
            lines.push(html! { <>{ step::basis(texts, &basis) }{ ". " }{ grade(texts, &basis) }</> });
        }
    }
    lines
}
