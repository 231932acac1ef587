//! Published claims as stories: each can be opened, looked at and changed.

use crate::draft::{ChildTyped, Draft, Field, PERCENT};
use crate::rules::StoriesRules;
use crate::story::Story;
use payung_rules::claim::Claim;
use payung_values::segment::Segment;
use payung_values::wage::Wage;

/// The story it is told as.
pub const fn story_of(claim: &Claim) -> Story {
    Story::of_event(claim.event)
}

/// The claim as a draft that a person can change. What was not published has the starting value of its story, but
/// for children, months unable to work and transport: of these there are none.
///
/// A base that the table has is a BPU member's; any other is the wage of a wage earner, in risk group 1.
pub fn draft_of(rules: &StoriesRules, claim: &Claim) -> Draft {
    let mut draft = Draft::of(rules, story_of(claim));
    draft.children = claim
        .children
        .iter()
        .map(|class| ChildTyped::of_class(&class.id()))
        .collect();
    draft.keep(Field::Event, claim.event.id());
    draft.keep(Field::Day, &claim.day.to_string());
    draft.keep(Field::Journey, "");
    let number = |count: Option<u16>| count.map(|count| count.to_string()).unwrap_or_default();
    draft.keep(Field::Incapacity, &number(claim.incapacity_months));
    draft.keep(Field::InARow, &number(claim.consecutive_paid_months));
    if let Some(paid) = claim.paid_months.or(claim.consecutive_paid_months) {
        draft.keep(Field::PaidMonths, &paid.to_string());
    }
    match claim.wage {
        Some(Wage::Base(wage)) if !rules.contribution.brackets.has_base(wage) => {
            draft.keep(Field::Segment, Segment::Pu.id());
            draft.keep(Field::Wage, &wage.get().to_string());
        }
        // Every base of the table lies in its own row, so it can stand for the income.
        Some(Wage::Base(amount) | Wage::Income(amount)) => {
            draft.keep(Field::Income, &amount.get().to_string());
        }
        None => {}
    }
    if let Some(loss) = claim.loss {
        draft.keep(Field::Loss, PERCENT);
        draft.keep(Field::Extent, &loss.to_string());
    }
    draft
}
