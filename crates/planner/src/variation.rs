//! Plans side by side for the same money: shorter or longer, with or without old-age savings, now or from January.

use crate::answer::Answer;
use crate::plan::Plan;
use crate::question::{Aim, Question, answer};
use crate::refusal::{Refusal, TOO_LARGE};
use crate::rules::PlannerRules;
use payung_values::month::{Months, YearMonth};
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;

/// What is different in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variation {
    /// Another number of months.
    Months(Months),
    /// Another first month.
    From(YearMonth),
    /// With old-age savings (JHT) for every group.
    WithSavings,
    /// Without old-age savings; a group that has nothing else gets JKK and JKM.
    WithoutSavings,
}

impl Variation {
    /// The plan with this difference.
    pub fn of(self, plan: &Plan) -> Plan {
        let mut plan = plan.clone();
        match self {
            Self::Months(months) => plan.months = months,
            Self::From(from) => plan.from = from,
            Self::WithSavings | Self::WithoutSavings => {
                for group in &mut plan.groups {
                    group.programs = with_savings(group.programs, self == Self::WithSavings);
                }
            }
        }
        plan
    }

    /// The variations worth showing beside the plan of `question`: six or twelve months, the current month where that is
    /// earlier, the January after its first month, and the other choice of old-age savings. Those that would change
    /// nothing are left out; so is another number of months where that is what is wanted.
    pub fn usual(question: &Question, current: YearMonth) -> Vec<Self> {
        let plan = &question.plan;
        let is_lasting = matches!(question.aim, Aim::Months { .. });
        let lasting = [6, 12].into_iter().filter_map(Months::new).map(Self::Months);
        let now = (current < plan.from).then_some(Self::From(current));
        let january = YearMonth::new(plan.from.year() + 1, 1).map(Self::From);
        let savings = [Self::WithSavings, Self::WithoutSavings];
        lasting
            .filter(|_| !is_lasting)
            .chain(now)
            .chain(january)
            .chain(savings)
            .filter(|variation| variation.of(plan) != *plan)
            .collect()
    }
}

fn with_savings(programs: Programs, wanted: bool) -> Programs {
    let kept = Program::ALL.iter().copied().filter(|program| {
        if *program == Program::Jht {
            wanted
        } else {
            programs.has(*program)
        }
    });
    Programs::of(kept).unwrap_or(Programs::BASIC)
}

/// A plan beside another.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What is different; `None` for the plan itself.
    pub variation: Option<Variation>,
    /// What comes of it.
    pub outcome: Outcome,
}

impl Compared {
    /// Whether it begins after `from` and gives less for it.
    pub fn is_dearer_later(&self, from: YearMonth) -> bool {
        let is_later = matches!(self.variation, Some(Variation::From(month)) if month > from);
        is_later
            && match &self.outcome {
                Outcome::Answered(_, Difference::Money(more)) => *more > Rupiah::ZERO,
                Outcome::Answered(_, Difference::People(more) | Difference::Months(more)) => *more < 0,
                Outcome::TooLittle { .. } => true,
            }
    }
}

/// What comes of a plan for the same money, or for the same people where there is no budget.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// An answer, and by how much it differs from that of the plan itself.
    Answered(Box<Answer>, Difference),
    /// The budget carries nothing.
    TooLittle {
        /// The least that carries anything.
        least: Rupiah,
    },
}

/// How much more comes of a plan than of another; less where it is below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It costs more.
    Money(Rupiah),
    /// It carries more people.
    People(i64),
    /// It lasts longer.
    Months(i64),
}

/// The plan of `question`, then each of its variations, all asked what is wanted of it: with a budget none of them costs
/// more than that.
///
/// # Errors
///
/// A [`Refusal`] other than a budget too small for a variation.
pub fn compare(
    rules: &PlannerRules,
    question: &Question,
    variations: &[Variation],
) -> Result<Vec<Compared>, Refusal> {
    let own = answer(rules, question)?;
    let same = difference(&question.aim, &own, &own)?;
    let mut compared = vec![Compared {
        variation: None,
        outcome: Outcome::Answered(Box::new(own.clone()), same),
    }];
    for variation in variations {
        let varied = Question {
            plan: variation.of(&question.plan),
            aim: question.aim.clone(),
        };
        let outcome = match answer(rules, &varied) {
            Ok(found) => {
                let difference = difference(&question.aim, &own, &found)?;
                Outcome::Answered(Box::new(found), difference)
            }
            Err(Refusal::BudgetTooSmall { least, .. }) => Outcome::TooLittle { least },
            Err(refusal) => return Err(refusal),
        };
        compared.push(Compared {
            variation: Some(*variation),
            outcome,
        });
    }
    Ok(compared)
}

fn difference(aim: &Aim, own: &Answer, other: &Answer) -> Result<Difference, Refusal> {
    let (own, other) = (&own.cost, &other.cost);
    Ok(match aim {
        Aim::Cost => Difference::Money(other.total.checked_sub(own.total).ok_or(TOO_LARGE)?),
        Aim::Workers { .. } => Difference::People(other.workers.checked_sub(own.workers).ok_or(TOO_LARGE)?),
        Aim::Months { .. } => {
            Difference::Months(i64::from(other.plan.months.get()) - i64::from(own.plan.months.get()))
        }
    })
}
