//! Plans side by side for the same money: shorter or longer, with or without old-age savings, now or from January.

use crate::answer::Answer;
use crate::plan::Plan;
use crate::question::{Aim, Question, answer};
use crate::refusal::{Refusal, TOO_LARGE};
use crate::rules::PlannerRules;
use crate::shares::{ShareOf, Shares};
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
    /// As many people in every group.
    EqualShares,
    /// In two halves one after the other, each with people and half the money of its own.
    Halves,
}

impl Variation {
    /// The plan with this difference; of halves the first.
    pub fn of(self, plan: &Plan) -> Plan {
        let mut plan = plan.clone();
        match self {
            Self::Months(months) => plan.months = months,
            Self::From(from) => plan.from = from,
            Self::EqualShares => {}
            Self::Halves => plan.months = half(plan.months).unwrap_or(plan.months),
            Self::WithSavings | Self::WithoutSavings => {
                for group in &mut plan.groups {
                    group.programs = with_savings(group.programs, self == Self::WithSavings);
                }
            }
        }
        plan
    }

    /// What is wanted of the plan with this difference.
    fn aim(self, question: &Question) -> Aim {
        match (self, &question.aim) {
            (Self::EqualShares, Aim::Workers { budget, shares }) => Aim::Workers {
                budget: *budget,
                shares: equal(shares),
            },
            (_, aim) => aim.clone(),
        }
    }

    /// The variations worth showing beside the plan of `question`: six or twelve months, the current month where that is
    /// earlier, the January after its first month, the other choice of old-age savings, as many people in every group,
    /// and two halves where each is at least `least` months long. Those that would change nothing are left out; so is another number of months where
    /// that is what is wanted.
    pub fn usual(question: &Question, current: YearMonth, least: u16) -> Vec<Self> {
        let plan = &question.plan;
        let is_lasting = matches!(question.aim, Aim::Months { .. });
        let mut usual = Vec::new();
        if !is_lasting {
            usual.extend([6, 12].into_iter().filter_map(Months::new).map(Self::Months));
        }
        if current < plan.from {
            usual.push(Self::From(current));
        }
        usual.extend(YearMonth::new(plan.from.year() + 1, 1).map(Self::From));
        usual.extend([Self::WithSavings, Self::WithoutSavings, Self::EqualShares]);
        if !is_lasting && half(plan.months).is_some_and(|half| half.get() >= least) {
            usual.push(Self::Halves);
        }
        usual.retain(|variation| variation.of(plan) != *plan || variation.aim(question) != question.aim);
        usual
    }
}

/// The same share of the people for every group.
fn equal(shares: &Shares) -> Shares {
    let ones = vec![1; shares.parts().len()];
    Shares::new(ShareOf::People, &ones).unwrap_or_else(|| shares.clone())
}

/// Half of so many months; `None` for an odd number.
fn half(months: Months) -> Option<Months> {
    let is_even = months.get().is_multiple_of(2);
    Months::of(months.get() / 2).filter(|_| is_even)
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
                Outcome::Halved(..) => false,
                Outcome::TooLittle { .. } => true,
            }
    }
}

/// What comes of a plan for the same money, or for the same people where there is no budget.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// An answer, and by how much it differs from that of the plan itself.
    Answered(Box<Answer>, Difference),
    /// The answers of both halves, and by how much they differ together.
    Halved(Vec<Answer>, Difference),
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
    let same = difference(&question.aim, &own, &[&own])?;
    let mut compared = vec![Compared {
        variation: None,
        outcome: Outcome::Answered(Box::new(own.clone()), same),
    }];
    for variation in variations {
        if *variation == Variation::Halves {
            compared.push(Compared {
                variation: Some(*variation),
                outcome: halved(rules, question, &own)?,
            });
            continue;
        }
        let varied = Question {
            plan: variation.of(&question.plan),
            aim: variation.aim(question),
        };
        let outcome = match answer(rules, &varied) {
            Ok(found) => {
                let difference = difference(&question.aim, &own, &[&found])?;
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

/// Two halves one after the other. Each has half the money, the first what does not divide; without a budget half the
/// people, the first those that do not divide.
fn halved(rules: &PlannerRules, question: &Question, own: &Answer) -> Result<Outcome, Refusal> {
    let mut halves = Vec::with_capacity(2);
    for is_second in [false, true] {
        let part = |whole: i64| if is_second { whole / 2 } else { whole - whole / 2 };
        let mut half = Question {
            plan: Variation::Halves.of(&question.plan),
            aim: question.aim.clone(),
        };
        if is_second {
            half.plan.from = half.plan.from.plus(half.plan.months.get()).ok_or(TOO_LARGE)?;
        }
        match &mut half.aim {
            Aim::Workers { budget, .. } | Aim::Months { budget } => *budget = Rupiah::new(part(budget.get())),
            Aim::Cost => {
                for group in &mut half.plan.groups {
                    group.workers = part(group.workers);
                }
            }
        }
        match answer(rules, &half) {
            Ok(found) => halves.push(found),
            Err(Refusal::BudgetTooSmall { least, .. }) => {
                let least = least.checked_times(2).ok_or(TOO_LARGE)?;
                return Ok(Outcome::TooLittle { least });
            }
            Err(refusal) => return Err(refusal),
        }
    }
    let difference = difference(&question.aim, own, &halves.iter().collect::<Vec<_>>())?;
    Ok(Outcome::Halved(halves, difference))
}

/// How much more comes of some plans together than of another.
fn difference(aim: &Aim, own: &Answer, others: &[&Answer]) -> Result<Difference, Refusal> {
    let own = &own.cost;
    let totals = Rupiah::checked_sum(others.iter().map(|other| other.cost.total));
    let workers = others
        .iter()
        .try_fold(0_i64, |sum, other| sum.checked_add(other.cost.workers));
    let months: i64 = others
        .iter()
        .map(|other| i64::from(other.cost.plan.months.get()))
        .sum();
    Ok(match aim {
        Aim::Cost => {
            let total = totals.ok_or(TOO_LARGE)?;
            Difference::Money(total.checked_sub(own.total).ok_or(TOO_LARGE)?)
        }
        Aim::Workers { .. } => {
            let workers = workers.ok_or(TOO_LARGE)?;
            Difference::People(workers.checked_sub(own.workers).ok_or(TOO_LARGE)?)
        }
        Aim::Months { .. } => Difference::Months(months - i64::from(own.plan.months.get())),
    })
}
