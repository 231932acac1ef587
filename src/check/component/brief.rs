//! What one pays and what the family receives, in two lines each.

use crate::check::component::change::change;
use crate::check::view::View;
use crate::screen::component::html::span;
use crate::screen::component::section::section;
use payung_check::outlook::Outlook;
use payung_questions::eligibility::Worker;
use payung_words::check::brief::{self, Line};
use yew::prelude::*;

/// The two sections; each only where there is something to say.
pub fn brief(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, rules) = (view.texts, &view.rules.person);
    let paid = brief::paid(texts, rules, worker, outlook);
    let received = brief::family(rules, worker, outlook).map(|family| brief::received(texts, family));
    html! {
        <>
            if !paid.is_empty() { { section("bayar", texts.brief_heading().to_string(), html! { <>{ lines(&paid) }{ change(view, outlook) }</> }, Vec::new()) } }
            if let Some(received) = received {
                { section("menerima", texts.brief_family_heading().to_string(), lines(&received), Vec::new()) }
            }
        </>
    }
}

fn lines(lines: &[Line]) -> Html {
    html! {
        <dl class="ledger ledger--brief">
            { for lines.iter().map(|line| html! {
                <div class="ledger__row">
                    <dt class="ledger__figure">{ span("money", (&line.figure).into()) }</dt>
                    <dd>{ &line.words }</dd>
                </div>
            }) }
        </dl>
    }
}
