//! What a plan costs, month by month and group by group.

use crate::change::{Change, changes_of};
use crate::discount_standing::DiscountStanding;
use crate::plan::{Group, MOST_GROUPS, Plan};
use crate::refusal::{Refusal, TOO_LARGE};
use crate::rules::PlannerRules;
use payung_questions::contribution::{self, Quote};
use payung_questions::donation;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_questions::sorted;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;

/// What a plan costs.
#[derive(Clone, Debug)]
pub struct Cost {
    /// The plan.
    pub plan: Plan,
    /// All workers.
    pub workers: i64,
    /// All months of all workers.
    pub total: Rupiah,
    /// Month by month, in order.
    pub by_month: Vec<MonthCost>,
    /// Group by group, in the plan's order.
    pub groups: Vec<GroupCost>,
    /// Where one worker's price changes, in the order of months and then of groups.
    pub changes: Vec<Change>,
    /// How the sum of the groups came about, after the steps of each group's quote.
    pub steps: Vec<Step>,
}

impl Cost {
    /// The changes that begin with `month`.
    pub fn changes_in(&self, month: YearMonth) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.month == month)
    }

    /// Every step, group by group, then the sum.
    pub fn all_steps(&self) -> impl Iterator<Item = &Step> {
        self.groups
            .iter()
            .flat_map(|group| &group.quote.steps)
            .chain(&self.steps)
    }
}

/// What one month costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthCost {
    /// The month covered.
    pub month: YearMonth,
    /// Each group, in the plan's order: its price times its workers.
    pub by_group: Vec<Rupiah>,
    /// The sum of the groups.
    pub total: Rupiah,
}

/// What one group costs.
#[derive(Clone, Debug)]
pub struct GroupCost {
    /// The group.
    pub group: Group,
    /// Whether its price is reduced, and why not.
    pub standing: DiscountStanding,
    /// One worker over all months (`per_worker`), all workers (`total`), the months of equal price (`runs`), the
    /// steps.
    pub quote: Quote,
}

/// What a plan costs.
///
/// # Errors
///
/// A [`Refusal`], if a group has no price, there are no groups or too many, or a sum does not fit.
pub fn cost(rules: &PlannerRules, plan: &Plan) -> Result<Cost, Refusal> {
    check_groups(plan)?;
    let questions: Vec<contribution::Question> =
        plan.groups.iter().map(|group| plan.question(group)).collect();
    let priced = donation::groups(rules.contribution, &questions)?;
    let mut by_month = Vec::with_capacity(priced.by_month.len());
    for (offset, total) in (0..).zip(&priced.by_month) {
        by_month.push(MonthCost {
            month: plan.from.plus(offset).ok_or(TOO_LARGE)?,
            by_group: Vec::with_capacity(plan.groups.len()),
            total: *total,
        });
    }
    let mut changes = Vec::new();
    let mut groups = Vec::with_capacity(plan.groups.len());
    for (index, (group, quote)) in plan.groups.iter().zip(priced.groups).enumerate() {
        for (month, each) in by_month.iter_mut().zip(quote.by_month()) {
            month
                .by_group
                .push(each.checked_times(group.workers).ok_or(TOO_LARGE)?);
        }
        changes.extend(changes_of(index, &quote));
        groups.push(GroupCost {
            group: *group,
            standing: DiscountStanding::of(rules, plan, group),
            quote,
        });
    }
    let changes = sorted::by_key(changes, |change| (change.month, change.group));
    let sum = Step::arithmetic(
        Applied::Groups {
            groups: groups.len(),
            workers: priced.workers,
        },
        Outcome::Money(priced.total),
    );
    Ok(Cost {
        plan: plan.clone(),
        workers: priced.workers,
        total: priced.total,
        by_month,
        groups,
        changes,
        steps: vec![sum],
    })
}

pub(crate) fn check_groups(plan: &Plan) -> Result<(), Refusal> {
    let found = plan.groups.len();
    if found > MOST_GROUPS {
        return Err(Refusal::TooManyGroups { found });
    }
    Ok(())
}
