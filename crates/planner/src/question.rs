//! What is wanted of a plan, and how it is answered.

use crate::answer::Answer;
use crate::budget;
use crate::cost::cost;
use crate::plan::Plan;
use crate::refusal::Refusal;
use crate::rules::PlannerRules;
use crate::shares::{ShareOf, Shares};
use payung_values::rupiah::Rupiah;

/// What is wanted of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The cost of the workers of each group.
    Cost,
    /// The workers a budget carries, by a share for each group.
    Workers {
        /// The budget.
        budget: Rupiah,
        /// The share of each group.
        shares: Shares,
    },
    /// The months a budget lasts for the workers of each group.
    Months {
        /// The budget.
        budget: Rupiah,
    },
}

/// A plan and what is wanted of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The plan.
    pub plan: Plan,
    /// What is wanted.
    pub aim: Aim,
}

impl Question {
    /// What several groups have shares of, if a budget is divided between them.
    pub fn divides(&self) -> Option<ShareOf> {
        match &self.aim {
            Aim::Workers { shares, .. } if self.plan.groups.len() > 1 => Some(shares.of()),
            Aim::Workers { .. } | Aim::Cost | Aim::Months { .. } => None,
        }
    }
}

/// The answer to what is wanted of a plan.
///
/// # Errors
///
/// A [`Refusal`] that names what was found and what would be right.
///
/// # Example
///
/// ```
/// use payung_values::wage::Wage;
/// use payung_values::{month::{Months, YearMonth}, payer::Payer, program::Programs, rupiah::Rupiah, sector::Sector};
/// use payung_planner::{Aim, Group, Plan, Question, ShareOf, Shares};
/// let group = |sector| Group {
///     occupation: None,
///     sector,
///     programs: Programs::BASIC,
///     wage: Some(Wage::Base(Rupiah::new(1_000_000))),
///     workers: 0,
/// };
/// let rules = payung_planner::rules::PlannerRules::of(payung_fixture::rules());
/// let answer = payung_planner::answer(&rules, &Question {
///     plan: Plan {
///         payer: Payer::Donor,
///         from: YearMonth::parse("2026-11").unwrap(),
///         months: Months::new(12).unwrap(),
///         groups: vec![group(Sector::Other), group(Sector::Transport)],
///     },
///     aim: Aim::Workers { budget: Rupiah::new(50_000_000), shares: Shares::new(ShareOf::People, &[75, 25]).unwrap() },
/// }).unwrap();
/// // 70 rounds of 3 x 184.800 + 159.600 = 714.000
/// assert_eq!(answer.cost.groups[0].group.workers, 210);
/// assert_eq!(answer.cost.groups[1].group.workers, 70);
/// assert_eq!(answer.cost.total, Rupiah::new(49_980_000));
/// ```
pub fn answer(rules: &PlannerRules, question: &Question) -> Result<Answer, Refusal> {
    match &question.aim {
        Aim::Cost => Ok(Answer {
            cost: cost(rules, &question.plan)?,
            left: None,
        }),
        Aim::Workers { budget, shares } => budget::workers(rules, &question.plan, *budget, shares),
        Aim::Months { budget } => budget::months(rules, &question.plan, *budget),
    }
}
