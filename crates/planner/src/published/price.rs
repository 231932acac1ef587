//! What a group of a published budget costs: members on own account by their question, wage earners by the tariff of their
//! employer in risk group 1, the only one that was published of any kind of work.

use crate::published::claim::Claim;
use crate::rules::PlannerRules;
use payung_questions::contribution::{self, Refusal};
use payung_questions::explain::Step;
use payung_questions::payroll;
use payung_values::month::YearMonth;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::wage::Wage;

/// What a group costs.
pub(super) struct Price {
    /// One worker in the first month.
    pub first: Rupiah,
    /// Whether all months have that price.
    pub is_level: bool,
    /// One worker over all months.
    pub per_worker: Rupiah,
    /// All workers.
    pub total: Rupiah,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// The price of each group, in their order.
pub(super) fn prices(rules: &PlannerRules, claim: &Claim) -> Result<Vec<Price>, Refusal> {
    let price = |index| {
        if claim.wage_earners.contains(&index) {
            wage_earner(rules, claim, index)
        } else {
            member(rules, claim, index)
        }
    };
    (0..claim.plan.groups.len()).map(price).collect()
}

/// What all groups cost.
pub(super) fn total(prices: &[Price]) -> Result<Rupiah, Refusal> {
    Rupiah::checked_sum(prices.iter().map(|price| price.total)).ok_or(Refusal::TooLarge)
}

fn member(rules: &PlannerRules, claim: &Claim, index: usize) -> Result<Price, Refusal> {
    let group = claim.plan.groups.get(index).ok_or(Refusal::TooLarge)?;
    let quote = contribution::quote(rules.contribution, &claim.plan.question(group))?;
    Ok(Price {
        first: quote.first.monthly,
        is_level: quote.runs.len() == 1,
        per_worker: quote.per_worker,
        total: quote.total,
        steps: quote.steps,
    })
}

fn wage_earner(rules: &PlannerRules, claim: &Claim, index: usize) -> Result<Price, Refusal> {
    let group = claim.plan.groups.get(index).ok_or(Refusal::TooLarge)?;
    let (first, steps) = monthly(rules, group.wage, claim.plan.from)?;
    let (mut per_worker, mut is_level) = (first, true);
    for offset in 1..claim.plan.months.get() {
        let month = claim.plan.from.plus(offset).ok_or(Refusal::BeyondCalendar)?;
        let (one, _) = monthly(rules, group.wage, month)?;
        is_level &= one == first;
        per_worker = per_worker.checked_add(one).ok_or(Refusal::TooLarge)?;
    }
    Ok(Price {
        first,
        is_level,
        per_worker,
        total: per_worker.checked_times(group.workers).ok_or(Refusal::TooLarge)?,
        steps,
    })
}

/// A month of JKK and JKM of a wage earner.
fn monthly(
    rules: &PlannerRules,
    wage: Option<Wage>,
    month: YearMonth,
) -> Result<(Rupiah, Vec<Step>), Refusal> {
    let Some(Wage::Income(wage) | Wage::Base(wage)) = wage else {
        return Err(Refusal::WageMissing);
    };
    let question = payroll::Question {
        wage,
        group: RiskGroup::First,
        day: month.first_day(),
    };
    payroll::pair(rules.payroll, &question).map_err(|refusal| match refusal {
        payroll::Refusal::NegativeWage { found } => Refusal::NegativeIncome { found },
        payroll::Refusal::NotInForce(not) => Refusal::NotInForce(not),
        payroll::Refusal::TooLarge => Refusal::TooLarge,
    })
}
