//! What a plan means: its share in a region's workers without protection, as far as anybody has counted them, and
//! what a family is paid when something happens.
//!
//! No probability: how often something happens, no source of ours says.

use crate::cost::Cost;
use crate::picture::WHOLE;
use crate::plan::Group;
use crate::rules::PlannerRules;
use crate::share::share_of;
use payung_questions::benefit::{self, Benefit};
use payung_questions::sorted;
use payung_rules::coverage::{Amount, Coverage};
use payung_values::area_code::AreaCode;
use payung_values::coverage::Measure;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::program::Program;
use payung_values::rate::Rate;
use payung_values::school::SchoolClass;
use std::cmp::Reverse;

/// The workers of a plan beside one statement about a region.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// The statement, with its source, day and confidence.
    pub coverage: &'static Coverage,
    /// The workers of the plan as a share of the people the statement counts, if it counts people without protection
    /// or people in all: to a tenth of a percent, finer below that. It may be above 100 %.
    pub share: Option<Rate>,
}

/// What has been said about `area`, beside a plan for `workers` of its people: newest first, conflicts side by side.
pub fn reach(rules: &PlannerRules, area: AreaCode, workers: i64) -> Vec<Reach> {
    let found = rules
        .coverage
        .iter()
        .filter(|coverage| coverage.is_of(area))
        .map(|coverage| Reach {
            coverage,
            share: match (coverage.measure, coverage.amount) {
                (Measure::Unprotected | Measure::Counted, Amount::People(people)) => {
                    share_of(workers, people)
                }
                _ => None,
            },
        });
    sorted::by_key(found, |reach| Reverse(reach.coverage.basis.since))
}

/// Where the plan's part of a bar ends, of [`WHOLE`], the people who were counted being the whole; not all of nothing
/// where it reaches anybody.
pub fn bar(reach: &Reach) -> Option<i64> {
    let millionths = i64::from(reach.share?.millionths()?);
    Some((millionths * WHOLE / 1_000_000).clamp(WHOLE / 200, WHOLE))
}

/// How long a member has paid when something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// In the first month, of somebody who was no member before.
    FirstMonth,
    /// In the last month of the plan, of somebody who was no member before.
    LastMonth,
    /// Of somebody who has been a member long enough for everything.
    LongMember,
}

/// What one event pays the family of one worker of a group, at most.
#[derive(Clone, Debug)]
pub struct Exposure {
    /// The place of the group in the plan, from 0.
    pub group: usize,
    /// What happens.
    pub event: Event,
    /// How long the member has paid by then.
    pub standing: Membership,
    /// What is paid: cash, and a scholarship of as many children as count, each from kindergarten on.
    pub benefit: Benefit,
}

/// The class that has the most years of school still before it.
const FIRST_CLASS: &str = "tk";

/// The events that are shown, and the program each needs.
const EVENTS: [(Event, Program); 3] = [
    (Event::Death, Program::Jkm),
    (Event::WorkDeath, Program::Jkk),
    (Event::WorkTotalDisability, Program::Jkk),
];

/// The most each event pays one worker of each group by the rules of `day`. Events whose program is not paid for, and
/// days before the rules begin, have no row.
pub fn exposure(rules: &PlannerRules, cost: &Cost, day: Date) -> Vec<Exposure> {
    let mut found = Vec::new();
    for (index, group) in cost.plan.groups.iter().enumerate() {
        for (event, program) in EVENTS {
            if !group.programs.has(program) {
                continue;
            }
            for standing in [
                Membership::FirstMonth,
                Membership::LastMonth,
                Membership::LongMember,
            ] {
                let benefit = paid_months(rules, standing, cost.plan.months.get(), day).and_then(|paid| {
                    benefit::payable(rules.benefit, &claim(rules, group, event, paid, day)).ok()
                });
                found.extend(benefit.map(|benefit| Exposure {
                    group: index,
                    event,
                    standing,
                    benefit,
                }));
            }
        }
    }
    found
}

fn paid_months(rules: &PlannerRules, standing: Membership, months: u16, day: Date) -> Option<u16> {
    match standing {
        Membership::FirstMonth => Some(1),
        Membership::LastMonth => Some(months),
        Membership::LongMember => {
            let needed = rules.benefit.jkm_scholarship_months.at(day).ok()?.value;
            Some(months.max(needed))
        }
    }
}

fn claim(
    rules: &PlannerRules,
    group: &Group,
    event: Event,
    paid_months: u16,
    day: Date,
) -> benefit::Question {
    let children = rules
        .benefit
        .scholarship_children
        .at(day)
        .map_or(0, |entry| usize::from(entry.value));
    benefit::Question {
        day,
        event,
        wage: group.wage,
        consecutive_paid_months: Some(paid_months),
        paid_months: Some(paid_months),
        incapacity_months: None,
        loss: None,
        children: SchoolClass::parse(FIRST_CLASS).map_or_else(Vec::new, |first| vec![first; children]),
    }
}
