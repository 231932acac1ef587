//! What is paid when, and to whom: from the first day of care to the last school year.

use crate::screen::component::html::{h3, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::grade;
use crate::stories::cash::marks;
use payung_rules::service::Limit;
use payung_stories::StoryOutcome;
use payung_stories::rules::StoriesRules;
use payung_stories::timeline::{Amount, Group, grouped};
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::stories::statement::Statement;
use payung_words::stories::timeline as words;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The section.
pub fn when(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, statement: &Statement) -> Html {
    let groups = grouped(&told.timeline);
    let same_time = groups.chunk_by(|one, next| heading(texts, one) == heading(texts, next));
    let blocks = same_time.filter_map(|groups| {
        let first = groups.first()?;
        Some(html! {
            <li class="when">
                { h3("reasons__head", heading(texts, first).into()) }
                <ul>{ for groups.iter().map(|group| row(rules, texts, group)) }</ul>
            </li>
        })
    });
    let is_combined = told.circumstances.journey.modes().nth(1).is_some();
    let transport = told.transport.filter(|_| is_combined).map(|(amount, basis)| {
        html! {
            <p class="note push-s">{ text(texts.services_transport(args::ServicesTransport { amount: &format::round_amount(texts, amount) })) }{ " " }{ grade(texts, &basis) }</p>
        }
    });
    let body = html! { <>{ marks(statement) }<ol>{ for blocks }</ol>{ transport.unwrap_or_default() }</> };
    section("kapan", texts.when_heading().to_string(), body, Vec::new())
}

fn heading(texts: Texts, group: &Group<'_>) -> String {
    words::when(texts, group.first.when)
}

fn row(rules: &StoriesRules, texts: Texts, group: &Group<'_>) -> Html {
    let first = group.first;
    // What has no ceiling says so in its note.
    let says_itself = matches!(first.amount, Amount::Limited(Limit::NoCeiling)) && first.note.is_some();
    let detail = words::detail(texts, group)
        .filter(|_| !says_itself)
        .map(|detail| format::capitalised(&detail));
    html! {
        <li class="when__row">
            <div>
                <b>{ words::what(rules, texts, first.what) }</b>{ ", " }{ words::to(texts, first.to) }
                <span class="reason__note">{ detail.unwrap_or_default() }{ " " }{ grade(texts, &first.basis) }</span>
                if let Some(note) = first.note { { p("trace__law", note.text(texts.language()).into()) } }
            </div>
            if let Some(sum) = group.sum { <b class="money">{ sum.written(texts) }</b> }
        </li>
    }
}
