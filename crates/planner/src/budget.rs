//! Plans solved backwards: the workers a budget carries, the months it lasts.
//!
//! Whole numbers only: divisions with remainder and sums, no search. What is found is affordable, and one worker or
//! one month more is not.
//!
//! **Shares that do not divide.** Shares of whole percent have a smallest round that keeps them exactly: 75 and 25
//! are three and one. The budget carries as many whole rounds as it divides into. The rest, less than a round, is
//! spent worker by worker on the group that is furthest behind its share, the larger share first where two are
//! equally far, then the one named first. A group whose worker the rest no longer carries is passed over, so that in
//! the end nobody fits. [`Left::keeps_shares`] says whether every group stands less than one worker from its share.

use crate::answer::Answer;
use crate::cost::{Cost, check_groups, cost};
use crate::left::{Left, OneMore};
use crate::plan::Plan;
use crate::refusal::{Refusal, TOO_LARGE};
use crate::rules::PlannerRules;
use payung_questions::contribution;
use payung_questions::donation;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_values::month::Months;
use payung_values::rupiah::Rupiah;

/// The workers a budget carries, by `shares` of whole percent. The numbers of workers in `plan` are not looked at.
///
/// # Errors
///
/// A [`Refusal`]: shares that are not one for each group, are zero or do not add up to 100; a budget below the
/// cheapest worker; a group without a price.
pub fn workers(rules: &PlannerRules, plan: &Plan, budget: Rupiah, shares: &[u8]) -> Result<Answer, Refusal> {
    check_groups(plan)?;
    check_budget(budget)?;
    check_shares(plan, shares)?;
    let each = each_worker(rules, plan)?;
    let least = each.iter().copied().min().ok_or(donation::Refusal::NoGroups)?;
    if budget < least {
        return Err(Refusal::BudgetTooSmall { found: budget, least });
    }
    let round = Round::of(shares);
    let round_cost = round.cost(&each).ok_or(TOO_LARGE)?;
    let rounds = budget
        .get()
        .checked_div_euclid(round_cost.get())
        .ok_or(TOO_LARGE)?;
    let spent = round_cost.checked_times(rounds).ok_or(TOO_LARGE)?;
    let rest = budget.checked_sub(spent).ok_or(TOO_LARGE)?;
    let added = spend_rest(rest, shares, &each);
    let mut workers = Vec::with_capacity(each.len());
    for (part, more) in round.people.iter().zip(&added) {
        let whole = part.checked_mul(rounds).ok_or(TOO_LARGE)?;
        workers.push(whole.checked_add(*more).ok_or(TOO_LARGE)?);
    }
    let cost = cost(rules, &plan.with_workers(&workers))?;
    let mut steps = vec![Step::arithmetic(
        Applied::Rounds {
            budget,
            round: round_cost,
            people: round.people.iter().sum(),
        },
        Outcome::Money(spent),
    )];
    let n_added = added.iter().sum();
    if n_added > 0 {
        steps.push(Step::arithmetic(
            Applied::Rest {
                rest,
                workers: n_added,
            },
            Outcome::Money(cost.total.checked_sub(spent).ok_or(TOO_LARGE)?),
        ));
    }
    let mut left = left(rules, budget, &each, &cost, steps)?;
    left.keeps_shares = Some(keeps_shares(&workers, shares));
    Ok(Answer {
        cost,
        left: Some(left),
    })
}

/// The months a budget lasts for the workers of `plan`, at most [`Months::MOST`]. Its months are not looked at.
///
/// # Errors
///
/// A [`Refusal`]: nobody to pay for, a budget below the first month, a group without a price.
pub fn months(rules: &PlannerRules, plan: &Plan, budget: Rupiah) -> Result<Answer, Refusal> {
    check_groups(plan)?;
    check_budget(budget)?;
    let longest = |group| contribution::Question {
        months: Months::MOST,
        ..plan.question(group)
    };
    let questions: Vec<contribution::Question> = plan.groups.iter().map(longest).collect();
    let most = donation::groups(rules.contribution, &questions)?;
    if most.workers == 0 {
        return Err(Refusal::NoWorkers);
    }
    let mut spent = Rupiah::ZERO;
    let mut n_months: i64 = 0;
    for month in &most.by_month {
        let sum = spent.checked_add(*month).ok_or(TOO_LARGE)?;
        if sum > budget {
            break;
        }
        spent = sum;
        n_months += 1;
    }
    let least = *most
        .by_month
        .first()
        .ok_or(contribution::Refusal::BeyondCalendar)?;
    let Some(months) = Months::new(n_months) else {
        return Err(Refusal::BudgetTooSmall { found: budget, least });
    };
    let plan = Plan {
        months,
        ..plan.clone()
    };
    let cost = cost(rules, &plan)?;
    let steps = vec![Step::arithmetic(
        Applied::BudgetMonths { budget, spent },
        Outcome::Months(months.get()),
    )];
    let each = each_worker(rules, &plan)?;
    let left = left(rules, budget, &each, &cost, steps)?;
    Ok(Answer {
        cost,
        left: Some(left),
    })
}

fn check_budget(budget: Rupiah) -> Result<(), Refusal> {
    if budget < Rupiah::ZERO {
        return Err(donation::Refusal::NegativeBudget { found: budget }.into());
    }
    Ok(())
}

fn check_shares(plan: &Plan, shares: &[u8]) -> Result<(), Refusal> {
    let groups = plan.groups.len();
    if shares.len() != groups {
        return Err(Refusal::NumberOfShares {
            found: shares.len(),
            groups,
        });
    }
    if let Some(group) = shares.iter().position(|share| *share == 0) {
        return Err(Refusal::EmptyShare { group });
    }
    let sum: u32 = shares.iter().map(|share| u32::from(*share)).sum();
    // No groups at all are refused when they are priced.
    if sum != 100 && groups > 0 {
        return Err(Refusal::SharesSum { sum });
    }
    Ok(())
}

/// One worker of each group over all months.
fn each_worker(rules: &PlannerRules, plan: &Plan) -> Result<Vec<Rupiah>, Refusal> {
    let one = |group| {
        let question = contribution::Question {
            workers: 1,
            ..plan.question(group)
        };
        contribution::quote(rules.contribution, &question).map(|quote| quote.per_worker)
    };
    Ok(plan.groups.iter().map(one).collect::<Result<_, _>>()?)
}

/// The smallest whole numbers of workers that keep the shares exactly.
struct Round {
    people: Vec<i64>,
}

impl Round {
    fn of(shares: &[u8]) -> Self {
        let divisor = shares
            .iter()
            .fold(0, |divisor, share| greatest_common_divisor(divisor, *share));
        let part = |share: &u8| i64::from(share.checked_div(divisor).unwrap_or(*share));
        Self {
            people: shares.iter().map(part).collect(),
        }
    }

    fn cost(&self, each: &[Rupiah]) -> Option<Rupiah> {
        let mut sum = Rupiah::ZERO;
        for (people, each) in self.people.iter().zip(each) {
            sum = sum.checked_add(each.checked_times(*people)?)?;
        }
        Some(sum)
    }
}

fn greatest_common_divisor(a: u8, b: u8) -> u8 {
    match a.checked_rem(b) {
        None => a,
        Some(rest) => greatest_common_divisor(b, rest),
    }
}

/// The workers that `rest` carries, one after the other, each of the group furthest behind its share among those
/// whose worker it still carries. As every worker costs something, this ends.
fn spend_rest(mut rest: Rupiah, shares: &[u8], each: &[Rupiah]) -> Vec<i64> {
    let mut added = vec![0_i64; each.len()];
    let mut people: i64 = 0;
    loop {
        people += 1;
        let mut best: Option<(i64, u8, usize, Rupiah)> = None;
        for (index, ((share, each), count)) in shares.iter().zip(each).zip(&added).enumerate() {
            // How far the group is behind, in hundredths of a worker.
            let behind = people * i64::from(*share) - count * 100;
            let is_better = best.is_none_or(|(most, larger, ..)| (behind, *share) > (most, larger));
            if *each <= rest && *each > Rupiah::ZERO && is_better {
                best = Some((behind, *share, index, *each));
            }
        }
        let Some((_, _, index, each)) = best else {
            return added;
        };
        let (Some(count), Some(less)) = (added.get_mut(index), rest.checked_sub(each)) else {
            return added;
        };
        *count += 1;
        rest = less;
    }
}

fn keeps_shares(workers: &[i64], shares: &[u8]) -> bool {
    let all: i128 = workers.iter().map(|workers| i128::from(*workers)).sum();
    workers.iter().zip(shares).all(|(workers, share)| {
        let off = i128::from(*workers) * 100 - all * i128::from(*share);
        off.abs() < 100
    })
}

fn left(
    rules: &PlannerRules,
    budget: Rupiah,
    each: &[Rupiah],
    cost_of_plan: &Cost,
    steps: Vec<Step>,
) -> Result<Left, Refusal> {
    let remainder = budget.checked_sub(cost_of_plan.total).ok_or(TOO_LARGE)?;
    let short = |needed: Rupiah| needed.checked_sub(remainder).map(|short| short.max(Rupiah::ZERO));
    let mut one_more_worker = Vec::with_capacity(each.len());
    for (group, each) in each.iter().enumerate() {
        one_more_worker.push(OneMore {
            group,
            each: *each,
            short: short(*each).ok_or(TOO_LARGE)?,
        });
    }
    let one_more_month = match next_month(&cost_of_plan.plan) {
        Some(next) => Some(short(cost(rules, &next)?.total).ok_or(TOO_LARGE)?),
        None => None,
    };
    Ok(Left {
        budget,
        remainder,
        one_more_worker,
        one_more_month,
        keeps_shares: None,
        steps,
    })
}

/// The month after the plan, alone; `None` if the plan cannot be longer.
fn next_month(plan: &Plan) -> Option<Plan> {
    if plan.months == Months::MOST {
        return None;
    }
    Some(Plan {
        from: plan.last_month()?.next()?,
        months: Months::ONE,
        ..plan.clone()
    })
}
