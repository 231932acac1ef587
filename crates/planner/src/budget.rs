//! Plans solved backwards: the workers a budget carries, the months it lasts.
//!
//! Whole numbers only: divisions with remainder and sums, no search. What is found is affordable, and one worker or
//! one month more is not.
//!
//! **Shares of the people.** Shares have a smallest round that keeps them exactly: 75 and 25 are three and one. The
//! budget carries as many whole rounds as it divides into.
//!
//! **Shares of the money.** Each group has its share of the budget, and of that as many whole workers as it carries.
//!
//! **The rest** is spent worker by worker on the group that is furthest behind its share, the larger share first where two
//! are equally far, then the one named first. A group whose worker the rest no longer carries is passed over, so that in
//! the end nobody fits. [`Left::keeps_shares`] says whether every group stands less than one worker from its share.

use crate::answer::Answer;
use crate::cost::{Cost, check_groups, cost};
use crate::left::{Left, OneMore};
use crate::plan::Plan;
use crate::refusal::{Refusal, TOO_LARGE};
use crate::rules::PlannerRules;
use crate::shares::{ShareOf, Shares};
use payung_questions::contribution;
use payung_questions::donation;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_values::month::Months;
use payung_values::rupiah::Rupiah;

/// The workers a budget carries, by `shares`. The numbers of workers in `plan` are not looked at.
///
/// # Errors
///
/// A [`Refusal`]: shares that are not one for each group; a budget below the cheapest worker; a group without a price.
pub fn workers(
    rules: &PlannerRules,
    plan: &Plan,
    budget: Rupiah,
    shares: &Shares,
) -> Result<Answer, Refusal> {
    check_groups(plan)?;
    check_budget(budget)?;
    let (found, groups) = (shares.parts().len(), plan.groups.len());
    if found != groups {
        return Err(Refusal::NumberOfShares { found, groups });
    }
    let each = each_worker(rules, plan)?;
    let least = each.iter().copied().min().ok_or(donation::Refusal::NoGroups)?;
    if budget < least {
        return Err(Refusal::BudgetTooSmall { found: budget, least });
    }
    let Division { workers, mut steps } = match shares.of() {
        ShareOf::People => by_people(budget, shares, &each)?,
        ShareOf::Money => by_money(budget, shares, &each)?,
    };
    let whole = spent(&workers, &each).ok_or(TOO_LARGE)?;
    let rest = budget.checked_sub(whole).ok_or(TOO_LARGE)?;
    let added = spend_rest(rest, shares, &each, |added, index| match shares.of() {
        ShareOf::People => behind_in_people(shares, added, index),
        ShareOf::Money => {
            let of = |counts: &[i64]| counts.get(index).copied().unwrap_or(0);
            let each = each.get(index).copied().unwrap_or(Rupiah::ZERO);
            behind_in_money(budget, shares, index, of(&workers) + of(added), each)
        }
    });
    let both = workers.iter().zip(&added);
    let workers: Vec<i64> = both.map(|(whole, more)| whole + more).collect();
    let cost = cost(rules, &plan.with_workers(&workers))?;
    let n_added = added.iter().sum();
    if n_added > 0 {
        steps.push(Step::arithmetic(
            Applied::Rest {
                rest,
                workers: n_added,
            },
            Outcome::Money(cost.total.checked_sub(whole).ok_or(TOO_LARGE)?),
        ));
    }
    let mut left = left(rules, budget, &each, &cost, steps)?;
    left.keeps_shares = Some(match shares.of() {
        ShareOf::People => keeps_people(&workers, shares),
        ShareOf::Money => keeps_money(budget, &workers, shares, &each),
    });
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

/// What the shares alone give each group, before the rest is spent.
struct Division {
    workers: Vec<i64>,
    steps: Vec<Step>,
}

/// As many whole rounds as the budget divides into.
fn by_people(budget: Rupiah, shares: &Shares, each: &[Rupiah]) -> Result<Division, Refusal> {
    let round = spent(shares.parts(), each).ok_or(TOO_LARGE)?;
    let rounds = budget.get().checked_div_euclid(round.get()).ok_or(TOO_LARGE)?;
    let times = |part: &i64| part.checked_mul(rounds).ok_or(TOO_LARGE);
    let spent = round.checked_times(rounds).ok_or(TOO_LARGE)?;
    let people = shares.whole();
    Ok(Division {
        workers: shares.parts().iter().map(times).collect::<Result<_, _>>()?,
        steps: vec![Step::arithmetic(
            Applied::Rounds {
                budget,
                round,
                people,
            },
            Outcome::Money(spent),
        )],
    })
}

/// As many workers of each group as its share of the budget divides into.
fn by_money(budget: Rupiah, shares: &Shares, each: &[Rupiah]) -> Result<Division, Refusal> {
    let mut division = Division {
        workers: Vec::with_capacity(each.len()),
        steps: Vec::with_capacity(each.len()),
    };
    for (part, each) in shares.parts().iter().zip(each) {
        let part = i128::from(budget.get()) * i128::from(*part);
        let part = part.checked_div_euclid(shares.whole().into()).ok_or(TOO_LARGE)?;
        let part = Rupiah::new(i64::try_from(part).map_err(|_| TOO_LARGE)?);
        let workers = part.get().checked_div_euclid(each.get()).ok_or(TOO_LARGE)?;
        let spent = each.checked_times(workers).ok_or(TOO_LARGE)?;
        division.workers.push(workers);
        division.steps.push(Step::arithmetic(
            Applied::Budget {
                budget: part,
                each: *each,
            },
            Outcome::Money(spent),
        ));
    }
    Ok(division)
}

/// What so many workers of each group cost.
fn spent(workers: &[i64], each: &[Rupiah]) -> Option<Rupiah> {
    let mut sum = Rupiah::ZERO;
    for (workers, each) in workers.iter().zip(each) {
        sum = sum.checked_add(each.checked_times(*workers)?)?;
    }
    Some(sum)
}

/// The workers that `rest` carries, one after the other, each of the group furthest `behind` its share among those whose
/// worker it still carries. As every worker costs something, this ends.
fn spend_rest(
    mut rest: Rupiah,
    shares: &Shares,
    each: &[Rupiah],
    behind: impl Fn(&[i64], usize) -> i128,
) -> Vec<i64> {
    let mut added = vec![0_i64; each.len()];
    loop {
        let mut best: Option<(i128, i64, usize, Rupiah)> = None;
        for (index, (share, each)) in shares.parts().iter().zip(each).enumerate() {
            if *each > rest || *each <= Rupiah::ZERO {
                continue;
            }
            let behind = behind(&added, index);
            if best.is_none_or(|(most, larger, ..)| (behind, *share) > (most, larger)) {
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

fn part(shares: &Shares, index: usize) -> i128 {
    shares.parts().get(index).copied().unwrap_or(0).into()
}

/// How far a group is behind its share once one more of all groups is added. Whole rounds leave nobody behind.
fn behind_in_people(shares: &Shares, added: &[i64], index: usize) -> i128 {
    let people = added.iter().sum::<i64>() + 1;
    let own = added.get(index).copied().unwrap_or(0);
    i128::from(people) * part(shares, index) - i128::from(own) * i128::from(shares.whole())
}

/// How far a group of so many workers is behind its share of the budget, in parts of a rupiah.
fn behind_in_money(budget: Rupiah, shares: &Shares, index: usize, workers: i64, each: Rupiah) -> i128 {
    let spent = i128::from(workers) * i128::from(each.get());
    i128::from(budget.get()) * part(shares, index) - spent * i128::from(shares.whole())
}

fn keeps_people(workers: &[i64], shares: &Shares) -> bool {
    let whole = i128::from(shares.whole());
    let all: i128 = workers.iter().map(|workers| i128::from(*workers)).sum();
    workers.iter().zip(shares.parts()).all(|(workers, share)| {
        let off = i128::from(*workers) * whole - all * i128::from(*share);
        off.abs() < whole
    })
}

fn keeps_money(budget: Rupiah, workers: &[i64], shares: &Shares, each: &[Rupiah]) -> bool {
    let whole = i128::from(shares.whole());
    let mut groups = workers.iter().zip(each).enumerate();
    groups.all(|(index, (workers, each))| {
        let off = behind_in_money(budget, shares, index, *workers, *each);
        off.abs() < i128::from(each.get()) * whole
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
