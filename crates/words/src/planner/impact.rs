//! Words for what a plan means: statements about a region, and what an event pays.

use crate::format;
use crate::format::Written as _;
use crate::planner::{group_in_sentence, listed, people};
use crate::texts::{Texts, args};
use payung_planner::Cost;
use payung_planner::impact::{Exposure, Membership, Reach};
use payung_rules::coverage::Amount;
use payung_values::event::Event;
use payung_values::rupiah::Rupiah;

/// How much of what was counted the plan reaches, if people without protection were counted.
pub fn reach(texts: Texts, reach: &Reach, workers: i64) -> Option<String> {
    let share = reach.share?;
    let over = matches!(reach.coverage.amount, Amount::People(counted) if counted < workers);
    let all = people(texts, workers);
    Some(
        if over {
            texts.planner_reach_over(args::PlannerReachOver { people: &all })
        } else {
            texts.planner_reach(args::PlannerReach {
                people: &all,
                share: &share.written(texts),
            })
        }
        .to_string(),
    )
}

/// What one event pays, for all groups and lengths of membership that are paid the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid {
    /// What happens.
    pub event: String,
    /// For whom and when, a sentence each.
    pub notes: Vec<String>,
    /// Cash.
    pub cash: Rupiah,
    /// Scholarship, at most.
    pub scholarship: Rupiah,
    /// For how many children, at most.
    pub children: usize,
    /// A row of the exposures it stands for, by its place.
    pub index: usize,
}

/// Cash and scholarship together, which is what the steps come to.
pub fn total(one: &Paid) -> Option<Rupiah> {
    one.cash.checked_add(one.scholarship)
}

/// The question that opens to the steps; no two rows have the same one.
pub fn why(texts: Texts, one: &Paid) -> Option<String> {
    let (amount, event) = (total(one)?.written(texts), format::in_sentence(&one.event));
    let question = if one.scholarship > Rupiah::ZERO {
        texts.planner_why_paid_school(args::PlannerWhyPaidSchool {
            amount: &amount,
            event: &event,
        })
    } else {
        texts.planner_why_paid(args::PlannerWhyPaid {
            amount: &amount,
            event: &event,
        })
    };
    Some(question.to_string())
}

/// The exposures, those that pay the same joined, in their order.
pub fn paid(texts: Texts, cost: &Cost, exposures: &[Exposure], long_months: u16) -> Vec<Paid> {
    let is_like = |one: &Exposure, other: &Exposure| {
        one.event == other.event
            && one.benefit.cash == other.benefit.cash
            && one.benefit.scholarship == other.benefit.scholarship
    };
    let mut rows: Vec<Paid> = Vec::new();
    for (index, one) in exposures.iter().enumerate() {
        let is_first = exposures.iter().take(index).all(|before| !is_like(before, one));
        if !is_first {
            continue;
        }
        let like: Vec<&Exposure> = exposures.iter().filter(|other| is_like(one, other)).collect();
        rows.push(Paid {
            event: event(texts, one.event),
            notes: notes(texts, cost, &like, long_months),
            cash: one.benefit.cash,
            scholarship: one.benefit.scholarship,
            children: one.benefit.scholarship_by_child.len(),
            index,
        });
    }
    rows
}

fn notes(texts: Texts, cost: &Cost, like: &[&Exposure], long_months: u16) -> Vec<String> {
    let has = |standing| like.iter().any(|one| one.standing == standing);
    let mut when: Vec<String> = Vec::new();
    if has(Membership::FirstMonth) && has(Membership::LastMonth) && has(Membership::LongMember) {
        when.push(texts.planner_when_any().to_string());
    } else {
        let all = [
            (Membership::FirstMonth, texts.planner_when_first()),
            (Membership::LastMonth, texts.planner_when_last()),
            (
                Membership::LongMember,
                texts.planner_when_long(args::PlannerWhenLong {
                    months: &long_months.to_string(),
                }),
            ),
        ];
        when.extend(
            all.into_iter()
                .filter(|(standing, _)| has(*standing))
                .map(|(_, words)| words.to_string()),
        );
    }
    let groups: Vec<usize> = (0..cost.groups.len())
        .filter(|group| like.iter().any(|one| one.group == *group))
        .collect();
    let mut notes = vec![listed(texts, &when)];
    if groups.len() < cost.groups.len() {
        let names: Vec<String> = groups
            .iter()
            .map(|index| group_in_sentence(texts, cost, *index))
            .collect();
        notes.push(
            texts
                .planner_when_for(args::PlannerWhenFor {
                    groups: &listed(texts, &names),
                })
                .to_string(),
        );
    }
    notes
}

fn event(texts: Texts, event: Event) -> String {
    match event {
        Event::WorkDeath => texts.planner_event_work_death(),
        Event::WorkTotalDisability => texts.planner_event_disability(),
        Event::Death | Event::WorkPartialDisability | Event::TemporaryIncapacity => {
            texts.planner_event_death()
        }
    }
    .to_string()
}
