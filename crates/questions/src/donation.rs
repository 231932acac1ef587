//! Question 4: how many workers does a budget carry, and what do so many cost.
//!
//! Whole numbers only: a division with remainder, no search.

use crate::contribution::{self, Quote};
use crate::explain::{Applied, Outcome, Step};
use payung_rules::contribution::ContributionRules;
use payung_values::rupiah::Rupiah;
use thiserror::Error;

/// What is fixed: the money or the people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// So much money.
    Budget(Rupiah),
    /// So many workers.
    Workers(i64),
}

/// Why a question about a donation has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The cost of one worker has no answer.
    #[error(transparent)]
    Contribution(#[from] contribution::Refusal),
    /// A budget below zero.
    #[error("`budget` is {found}; it must be 0 or more")]
    NegativeBudget {
        /// The budget found.
        found: Rupiah,
    },
    /// Groups without a member.
    #[error("`groups` is empty; name at least one group of workers")]
    NoGroups,
}

/// The answer for workers of one kind.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How many workers.
    pub workers: i64,
    /// All months of one worker.
    pub per_worker: Rupiah,
    /// What they cost.
    pub total: Rupiah,
    /// What is left of a budget.
    pub remainder: Option<Rupiah>,
    /// What one worker more would cost in all; always above a budget.
    pub one_more_worker: Rupiah,
    /// One worker's quote, with its months and steps.
    pub quote: Quote,
    /// How the number of workers came about, after the quote's steps.
    pub steps: Vec<Step>,
}

/// The answer for several groups.
#[derive(Clone, Debug)]
pub struct GroupPlan {
    /// All workers.
    pub workers: i64,
    /// What they cost.
    pub total: Rupiah,
    /// What all of them cost, month by month.
    pub by_month: Vec<Rupiah>,
    /// The quote of each group, with its workers.
    pub groups: Vec<Quote>,
}

/// A plan for workers of one kind. The number of workers in `question` is not looked at.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
pub fn plan(rules: &ContributionRules, question: &contribution::Question, aim: Aim) -> Result<Plan, Refusal> {
    let quote = contribution::quote(
        rules,
        &contribution::Question {
            workers: 1,
            ..*question
        },
    )?;
    let each = quote.per_worker;
    let mut steps = Vec::with_capacity(1);
    let too_large = contribution::Refusal::TooLarge;
    let (workers, remainder) = match aim {
        Aim::Budget(found) if found < Rupiah::ZERO => return Err(Refusal::NegativeBudget { found }),
        Aim::Budget(budget) => {
            let workers = budget.get().checked_div_euclid(each.get()).ok_or(too_large)?;
            let spent = each.checked_times(workers).ok_or(too_large)?;
            steps.push(Step::arithmetic(
                Applied::Budget { budget, each },
                Outcome::Money(spent),
            ));
            (workers, Some(budget.checked_sub(spent).ok_or(too_large)?))
        }
        Aim::Workers(found) if found < 0 => {
            return Err(contribution::Refusal::NegativeWorkers { found }.into());
        }
        Aim::Workers(workers) => (workers, None),
    };
    let total = each.checked_times(workers).ok_or(too_large)?;
    if remainder.is_none() {
        steps.push(Step::arithmetic(
            Applied::Workers { workers, each },
            Outcome::Money(total),
        ));
    }
    let one_more_worker = total.checked_add(each).ok_or(too_large)?;
    Ok(Plan {
        workers,
        per_worker: each,
        total,
        remainder,
        one_more_worker,
        quote,
        steps,
    })
}

/// What several groups cost together.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
pub fn groups(rules: &ContributionRules, questions: &[contribution::Question]) -> Result<GroupPlan, Refusal> {
    if questions.is_empty() {
        return Err(Refusal::NoGroups);
    }
    let too_large = contribution::Refusal::TooLarge;
    let mut plan = GroupPlan {
        workers: 0,
        total: Rupiah::ZERO,
        by_month: Vec::new(),
        groups: Vec::new(),
    };
    for question in questions {
        let quote = contribution::quote(rules, question)?;
        plan.workers = plan.workers.checked_add(question.workers).ok_or(too_large)?;
        plan.total = plan.total.checked_add(quote.total).ok_or(too_large)?;
        for (index, monthly) in quote.by_month().into_iter().enumerate() {
            let month = monthly.checked_times(question.workers).ok_or(too_large)?;
            match plan.by_month.get_mut(index) {
                Some(sum) => *sum = sum.checked_add(month).ok_or(too_large)?,
                None => plan.by_month.push(month),
            }
        }
        plan.groups.push(quote);
    }
    Ok(plan)
}
