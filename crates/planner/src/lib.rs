//! A donor's plan: groups of workers, one payer, months in a row; what it costs month by month, and where and why
//! the price changes.
//!
//! Built on question 4 ([`donation`]), which prices each group by question 1. [`answer`] takes what a person wants
//! to know: the cost of so many workers, the workers a budget carries ([`budget`]), or the months it lasts. Around
//! it stand other days to begin ([`start`]), plans side by side ([`variation`]), what a plan means for a region and
//! a family ([`impact`]), a check of sums others have printed ([`published`]), the monthly schedule as a table
//! ([`schedule`]), the typed text all of it is read from ([`draft`]) and the link that passes it on ([`link`]).

pub mod budget;
pub mod claim;
pub mod draft;
pub mod impact;
pub mod link;
pub mod picture;
pub mod prepaying;
pub mod printed;
pub mod published;
pub mod rules;
pub mod schedule;
pub mod sources;
pub mod start;
pub mod variation;
pub mod workbook;

use crate::rules::PlannerRules;
use budget::Left;
use payung_questions::contribution::{self, Quote};
use payung_questions::donation;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_questions::order;
use payung_rules::discount::Discount;
use payung_rules::occupation::Occupation;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;
use thiserror::Error;

/// The most groups of a plan; a picture of more cannot be read.
pub const MOST_GROUPS: usize = 12;

/// The most workers of a group: more than there are vulnerable workers in any province.
pub const MOST_WORKERS: i64 = 10_000_000;

/// Workers of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they do, if it was said. It names the group; the price rests on `sector`.
    pub occupation: Option<&'static Occupation>,
    /// Driving or delivering, or other work.
    pub sector: Sector,
    /// Which programs are paid for.
    pub programs: Programs,
    /// The income class: a declared income or a base.
    pub wage: Option<Wage>,
    /// How many. Not looked at where a budget is divided by shares.
    pub workers: i64,
}

/// Groups of workers whom one payer covers for the same months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Whose money. State money is never discounted; of village money no source says.
    pub payer: Payer,
    /// The first month covered.
    pub from: YearMonth,
    /// How many months. Not looked at where a budget decides how long it lasts.
    pub months: Months,
    /// The groups, in the order in which they are shown; at least one, at most [`MOST_GROUPS`].
    pub groups: Vec<Group>,
}

impl Plan {
    /// The question of one group, as `contribution` asks it.
    pub fn question(&self, group: &Group) -> contribution::Question {
        contribution::Question {
            programs: group.programs,
            wage: group.wage,
            payer: self.payer,
            sector: group.sector,
            from: self.from,
            months: self.months,
            workers: group.workers,
        }
    }

    /// The last month covered, unless it lies after the year 9999.
    pub fn last_month(&self) -> Option<YearMonth> {
        self.from.plus(self.months.get().saturating_sub(1))
    }

    /// The same plan with other numbers of workers, group by group; a group without a number keeps its own.
    #[must_use]
    pub fn with_workers(&self, workers: &[i64]) -> Self {
        let mut plan = self.clone();
        for (group, workers) in plan.groups.iter_mut().zip(workers) {
            group.workers = *workers;
        }
        plan
    }
}

/// What is wanted of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The cost of the workers of each group.
    Cost,
    /// The workers a budget carries, by shares of whole percent, one for each group, adding up to 100.
    Workers {
        /// The budget.
        budget: Rupiah,
        /// The share of each group in all workers.
        shares: Vec<u8>,
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

/// The answer: the plan with its cost, and what is left of a budget.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The plan as it came out, with its cost.
    pub cost: Cost,
    /// What is left of the budget, if there was one.
    pub left: Option<Left>,
}

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
    pub standing: Standing,
    /// One worker over all months (`per_worker`), all workers (`total`), the months of equal price (`runs`), the
    /// steps.
    pub quote: Quote,
}

/// How a group stands to the discount of PP 50/2025 in the months of its plan.
#[derive(Clone, Copy, Debug)]
pub enum Standing {
    /// Some or all months are reduced.
    Discounted(&'static Discount),
    /// A window covers months of the plan, but not this payer's money: APBN and APBD.
    Barred(&'static Discount),
    /// A window covers months of the plan, and no source says whether this payer's money gets it: the village's.
    /// Charged in full.
    Unsettled(&'static Discount),
    /// No window covers any month of the plan for this sector and these programs.
    NoWindow,
}

impl Standing {
    /// How `group` stands in `plan`.
    pub fn of(rules: &PlannerRules, plan: &Plan, group: &Group) -> Self {
        let last = plan.last_month().unwrap_or(plan.from);
        let concerns = |discount: &&Discount| {
            discount.sector == group.sector
                && discount.from <= last
                && plan.from <= discount.to
                && discount
                    .programs
                    .iter()
                    .any(|program| group.programs.has(*program))
        };
        match rules.contribution.discounts.iter().find(concerns) {
            None => Self::NoWindow,
            Some(discount) if discount.barred.contains(&plan.payer) => Self::Barred(discount),
            Some(discount) if discount.unsettled.contains(&plan.payer) => Self::Unsettled(discount),
            Some(discount) => Self::Discounted(discount),
        }
    }
}

/// A month from which one worker of a group costs more or less than the month before.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// The first month of the new price.
    pub month: YearMonth,
    /// The place of the group in the plan, from 0.
    pub group: usize,
    /// One worker's month before.
    pub before: Rupiah,
    /// One worker's month from now on.
    pub after: Rupiah,
    /// Why.
    pub reason: Reason,
}

/// Why a price changes.
#[derive(Clone, Copy, Debug)]
pub enum Reason {
    /// A window of reduced months begins.
    WindowBegins(&'static Discount),
    /// A window of reduced months has ended the month before.
    WindowEnds(&'static Discount),
    /// A new rate or amount holds.
    NewRate,
}

/// Why a plan has no answer. Each names the nearest value that has one, where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A group has no price, or a sum does not fit.
    #[error(transparent)]
    Donation(#[from] donation::Refusal),
    /// More than [`MOST_GROUPS`].
    #[error("`groups` has {found}; at most {most}", most = MOST_GROUPS)]
    TooManyGroups {
        /// How many.
        found: usize,
    },
    /// As many shares as groups are needed.
    #[error("`shares` has {found}; one for each of {groups} groups is needed")]
    NumberOfShares {
        /// How many shares.
        found: usize,
        /// How many groups.
        groups: usize,
    },
    /// A share of nothing: a group nobody would be in.
    #[error("the share of group {group} is 0; it must be 1 or more, or the group be left out", group = .group + 1)]
    EmptyShare {
        /// The place of the group, from 0.
        group: usize,
    },
    /// Shares that do not add up to 100.
    #[error("`shares` add up to {sum} percent; they must add up to 100")]
    SharesSum {
        /// What they add up to.
        sum: u32,
    },
    /// A budget below the cheapest worker, or below the first month.
    #[error("`budget` is {found}; the least that carries anything is {least}")]
    BudgetTooSmall {
        /// The budget.
        found: Rupiah,
        /// The least that is enough.
        least: Rupiah,
    },
    /// A budget for how many months, and nobody who would cost anything.
    #[error("no group has a worker; give at least one")]
    NoWorkers,
    /// A range of first months that ends before it begins.
    #[error("the last month to begin, {last}, lies before the first, {first}")]
    LastBeforeFirst {
        /// The first month.
        first: YearMonth,
        /// The last month.
        last: YearMonth,
    },
}

impl From<contribution::Refusal> for Refusal {
    fn from(refusal: contribution::Refusal) -> Self {
        Self::Donation(refusal.into())
    }
}

/// A sum that does not fit.
const TOO_LARGE: Refusal =
    Refusal::Donation(donation::Refusal::Contribution(contribution::Refusal::TooLarge));

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
/// use payung_planner::{Aim, Group, Plan, Question};
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
///     aim: Aim::Workers { budget: Rupiah::new(50_000_000), shares: vec![75, 25] },
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
            standing: Standing::of(rules, plan, group),
            quote,
        });
    }
    let changes = order::by_key(changes, |change| (change.month, change.group));
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

fn check_groups(plan: &Plan) -> Result<(), Refusal> {
    let found = plan.groups.len();
    if found > MOST_GROUPS {
        return Err(Refusal::TooManyGroups { found });
    }
    Ok(())
}

/// The changes of price between the runs of one group.
fn changes_of(group: usize, quote: &Quote) -> impl Iterator<Item = Change> {
    let pairs = quote.runs.iter().zip(quote.runs.iter().skip(1));
    pairs.filter_map(move |(before, after)| {
        let reason = match (before.discount, after.discount) {
            (Some(ended), None) => Reason::WindowEnds(ended),
            (Some(same), Some(other)) if same.id == other.id => Reason::NewRate,
            (_, Some(begun)) => Reason::WindowBegins(begun),
            (None, None) => Reason::NewRate,
        };
        (before.price.monthly != after.price.monthly).then_some(Change {
            month: after.from,
            group,
            before: before.price.monthly,
            after: after.price.monthly,
            reason,
        })
    })
}
