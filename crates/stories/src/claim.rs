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

/// The claim as a draft that a person can change. What was not reported has the starting value of its story where a sum
/// needs one, and is marked as not reported; of children, months unable to work, transport and a widow there are none.
///
/// Reports give sums and no incomes: the base or wage is the one that fits the sum, and so are the classes of children. A base that the table has is a BPU
/// member's; any other is the wage of a wage earner, in risk group 1. Months in a row alone, without months in all, are
/// those that the sum supposes.
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
    draft.keep(Field::Spouse, "");
    let number = |count: Option<u16>| count.map(|count| count.to_string()).unwrap_or_default();
    draft.keep(Field::Incapacity, &number(claim.incapacity_months));
    draft.keep(Field::InARow, &number(claim.consecutive_paid_months));
    if let Some(paid) = claim.paid_months.or(claim.consecutive_paid_months) {
        draft.keep(Field::PaidMonths, &paid.to_string());
    }
    let base = claim.wage.and_then(|wage| match wage {
        Wage::Base(base) => Some(base),
        Wage::Income(income) => rules.contribution.brackets.row_of(income).map(|row| row.base),
    });
    match base {
        Some(wage) if !rules.contribution.brackets.has_base(wage) => {
            draft.keep(Field::Segment, Segment::Pu.id());
            draft.keep(Field::Wage, &wage.get().to_string());
        }
        // Every base of the table lies in its own row, so it can stand for the income.
        Some(base) => draft.keep(Field::Income, &base.get().to_string()),
        None => {}
    }
    if let Some(loss) = claim.loss {
        draft.keep(Field::Loss, PERCENT);
        draft.keep(Field::Extent, &loss.to_string());
    }
    let reported = [
        (Field::PaidMonths, claim.paid_months.is_some()),
        (Field::InARow, claim.paid_months.is_some()),
        (Field::Incapacity, claim.incapacity_months.is_some()),
    ];
    let never = [
        Field::Day,
        Field::Income,
        Field::Wage,
        Field::Group,
        Field::Sector,
        Field::Payer,
        Field::Unpaid,
        Field::Journey,
        Field::Spouse,
        Field::Children,
    ];
    let unreported = reported.iter().filter(|(_, is_reported)| !is_reported);
    let unreported = unreported.map(|(field, _)| *field).chain(never);
    draft.with_unreported(unreported.collect())
}
