//! The conditions that surprise families, worked out; then papers, heirs and deadlines.

use crate::screen::component::html::span;
use crate::screen::component::listed::{Opened, listed};
use crate::screen::component::section::section;
use crate::screen::component::trace::trace;
use crate::stories::cash::marks;
use payung_stories::StoryOutcome;
use payung_stories::condition::{Condition, ConditionId, ConditionState};
use payung_stories::rules::StoriesRules;
use payung_words::stories::condition as words;
use payung_words::stories::statement::Statement;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// Both sections.
pub fn conditions(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, statement: &Statement) -> Html {
    let (papers, surprises): (Vec<&Condition>, Vec<&Condition>) = told
        .conditions
        .iter()
        .partition(|condition| is_about_claiming(condition.id));
    let of_id = |id: &'static str, heading: String, conditions: Vec<&Condition>| {
        if conditions.is_empty() {
            return Html::default();
        }
        let rows = html! { <ul>{ for conditions.into_iter().map(|condition| row(rules, texts, statement, condition)) }</ul> };
        section(id, heading, rows, Vec::new())
    };
    html! {
        <>
            { of_id("kejutan", texts.conditions_heading().to_string(), surprises) }
            { of_id("berkas", texts.conditions_papers().to_string(), papers) }
        </>
    }
}

fn is_about_claiming(id: ConditionId) -> bool {
    match id {
        ConditionId::Report
        | ConditionId::ClaimDeadline
        | ConditionId::Payment
        | ConditionId::Heirs
        | ConditionId::Documents
        | ConditionId::ScholarshipDocuments => true,
        ConditionId::Waiting
        | ConditionId::ScholarshipMonths
        | ConditionId::Arrears
        | ConditionId::AgeLine
        | ConditionId::Children
        | ConditionId::ScholarshipEnd
        | ConditionId::BurialOnce
        | ConditionId::Violence
        | ConditionId::SuddenDeath
        | ConditionId::LateDisease => false,
    }
}

fn row(rules: &StoriesRules, texts: Texts, statement: &Statement, condition: &Condition) -> Html {
    let lists = condition
        .lists
        .iter()
        .map(|list| listed(texts, list, Opened::OnDemand));
    // Where nothing was worked out the lists say it all, each under a title of its own.
    let Some(standing) = words::standing(rules, texts, condition) else {
        return html! { <li class="links__row">{ for lists }</li> };
    };
    let name = words::name(texts, condition);
    html! {
        <li class="links__row">
            { span("reason__name", name.clone().into()) }
            <p>{ standing }{ " " }if matches!(condition.standing, ConditionState::Payment { .. }) { { marks(statement) } }</p>
            if !condition.steps.is_empty() { { trace(texts, &texts.cond_why(args::CondWhy { name: &name }), &condition.steps, None) } }
            { for lists }
        </li>
    }
}
