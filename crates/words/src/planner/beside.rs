//! Words for plans side by side: a line for each thing they can differ in.

use crate::format;
use crate::planner::{count, difference, form, group_names, groups, more_or_less, people, weakened};
use crate::texts::{Texts, args};
use payung_planner::rules::PlannerRules;
use payung_planner::{Answer, GroupCost};
use payung_rules::area::Area;
use payung_values::rupiah::Rupiah;

/// A plan that stands beside others.
pub struct Beside<'a> {
    /// What comes of it.
    pub answer: &'a Answer,
    /// The region it is for, if one was chosen.
    pub area: Option<&'static Area>,
}

/// A line: what it is, and of each plan what is said of it and how it differs from the first, where that is a number.
pub struct Line {
    /// What it is.
    pub name: String,
    /// Of each plan.
    pub said: Vec<(String, String)>,
}

/// Every line, for plans in their order.
pub fn lines(rules: &PlannerRules, texts: Texts, plans: &[Beside<'_>]) -> Vec<Line> {
    let told = |name: String, said: &dyn Fn(&Beside<'_>) -> String| Line {
        name,
        said: plans.iter().map(|one| (said(one), String::new())).collect(),
    };
    let first = plans.first().map(|one| &one.answer.cost);
    let beside = |name: String, said: &dyn Fn(&Beside<'_>) -> (String, String)| Line {
        name,
        said: plans
            .iter()
            .enumerate()
            .map(|(index, one)| {
                let (said, differs) = said(one);
                (said, if index == 0 { String::new() } else { differs })
            })
            .collect(),
    };
    let workers = |one: &Beside<'_>| {
        let own = one.answer.cost.workers;
        let more = own.saturating_sub(first.map_or(own, |first| first.workers));
        let size = people(texts, more.saturating_abs());
        (count(own), more_or_less(texts, more, &size))
    };
    let total = |one: &Beside<'_>| {
        let own = one.answer.cost.total;
        let more = own.checked_sub(first.map_or(own, |first| first.total));
        (own.to_string(), difference(texts, more.unwrap_or(Rupiah::ZERO)))
    };
    let rest = |one: &Beside<'_>| {
        let left = one.answer.left.as_ref();
        left.map_or_else(String::new, |left| left.remainder.to_string())
    };
    let each = |one: &Beside<'_>| {
        let each = |(group, name): (&GroupCost, String)| {
            texts
                .planner_each(args::PlannerEach {
                    each: &group.quote.per_worker.to_string(),
                    group: &name,
                })
                .to_string()
        };
        let cost = &one.answer.cost;
        let each: Vec<String> = cost.groups.iter().zip(group_names(texts, cost)).map(each).collect();
        each.join("; ")
    };
    let area = |one: &Beside<'_>| match one.area {
        Some(area) => area.name.to_owned(),
        None => texts.planner_area_none().to_string(),
    };
    let months = |one: &Beside<'_>| {
        texts
            .planner_compare_months(args::PlannerCompareMonths {
                months: &one.answer.cost.plan.months.get().to_string(),
            })
            .to_string()
    };
    vec![
        told(texts.planner_payer().to_string(), &|one| form::payer(texts, one.answer.cost.plan.payer)),
        told(texts.planner_area().to_string(), &area),
        told(texts.planner_from().to_string(), &|one| format::month(texts, one.answer.cost.plan.from)),
        told(texts.planner_months().to_string(), &months),
        beside(texts.planner_beside_people().to_string(), &workers),
        told(texts.planner_beside_groups().to_string(), &|one| groups(texts, &one.answer.cost)),
        beside(texts.planner_compare_total().to_string(), &total),
        told(texts.planner_beside_rest().to_string(), &rest),
        told(texts.planner_each_heading().to_string(), &each),
    ]
    .into_iter()
    .chain(notes(rules, texts, plans))
    .collect()
}

/// What weakens plans, where something does.
fn notes(rules: &PlannerRules, texts: Texts, plans: &[Beside<'_>]) -> Option<Line> {
    let said: Vec<(String, String)> = plans
        .iter()
        .map(|one| {
            let weak = weakened(rules, texts, &one.answer.cost).into_iter();
            let words: Vec<String> = weak.map(|one| one.words).collect();
            (words.join(" "), String::new())
        })
        .collect();
    let is_empty = said.iter().all(|(words, _)| words.is_empty());
    (!is_empty).then(|| Line {
        name: texts.planner_beside_note_line().to_string(),
        said,
    })
}
