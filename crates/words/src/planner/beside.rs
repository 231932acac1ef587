//! Words for plans side by side: a line for each thing they can differ in.

use crate::format;
use crate::format::Written as _;
use crate::planner::{difference, form, group_names, groups, more_or_less, people, weakened};
use crate::texts::{Texts, args};
use payung_planner::rules::PlannerRules;
use payung_planner::{Answer, Cost, ShareOf};
use payung_rules::area::Area;
use payung_values::rupiah::Rupiah;

/// A plan that stands beside others.
pub struct Beside<'a> {
    /// What comes of it.
    pub answer: &'a Answer,
    /// The region it is for, if one was chosen.
    pub area: Option<&'static Area>,
    /// What its groups have shares of, if a budget is divided between several.
    pub shares: Option<ShareOf>,
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
    let Some(first) = plans.first() else {
        return Vec::new();
    };
    let names = [
        texts.planner_payer(),
        texts.planner_area(),
        texts.planner_from(),
        texts.planner_months(),
        texts.planner_beside_people(),
        texts.planner_beside_groups(),
        texts.planner_share_of(),
        texts.planner_compare_total(),
        texts.planner_beside_rest(),
        texts.planner_each_heading(),
        texts.planner_beside_note_line(),
    ];
    let mut lines: Vec<Line> = Vec::new();
    lines.extend(names.map(|name| Line {
        name: name.into_owned(),
        said: Vec::new(),
    }));
    for (index, one) in plans.iter().enumerate() {
        let said = said(rules, texts, one, &first.answer.cost);
        for (line, (said, differs)) in lines.iter_mut().zip(said) {
            let differs = if index == 0 { String::new() } else { differs };
            line.said.push((said, differs));
        }
    }
    // What is said of no plan has no line.
    lines.retain(|line| line.said.iter().any(|(said, _)| !said.is_empty()));
    lines
}

/// What is said of a plan in each line, and how that differs from the first plan.
fn said(rules: &PlannerRules, texts: Texts, one: &Beside<'_>, first: &Cost) -> [(String, String); 11] {
    let cost = &one.answer.cost;
    let area = one.area.map(|area| area.name.to_owned());
    let months = super::months(texts, cost.plan.months.get());
    let more = cost.workers.saturating_sub(first.workers);
    let size = people(texts, more.saturating_abs());
    let dearer = cost.total.checked_sub(first.total).unwrap_or(Rupiah::ZERO);
    let rest = one.answer.left.as_ref().map(|left| left.remainder.written(texts));
    let mut each = Vec::new();
    for (group, name) in cost.groups.iter().zip(group_names(texts, cost)) {
        let said = texts.planner_each(args::PlannerEach {
            each: &group.quote.per_worker.written(texts),
            group: &name,
        });
        each.push(said.into_owned());
    }
    let weakened = weakened(rules, texts, cost);
    let mut weak = weakened.lasting;
    weak.extend(weakened.prices);
    let alone = |said: String| (said, String::new());
    [
        alone(form::payer(texts, cost.plan.payer)),
        alone(area.unwrap_or_else(|| texts.planner_area_none().into_owned())),
        alone(format::month(texts, cost.plan.from)),
        alone(months),
        (
            format::count(texts, cost.workers),
            more_or_less(texts, more, &size),
        ),
        alone(groups(texts, cost)),
        alone(
            one.shares
                .map_or_else(String::new, |of| form::share_of(texts, of)),
        ),
        (cost.total.written(texts), difference(texts, dearer)),
        alone(rest.unwrap_or_default()),
        alone(each.join("; ")),
        alone(weak.join(" ")),
    ]
}
