//! The boxes of a plan, and what can be wrong with what stands in them.

use crate::draft::first_month::first_month;
use crate::plan::{MOST_GROUPS, MOST_WORKERS};
use crate::refusal::Refusal;
use crate::rules::PlannerRules;
use payung_questions::contribution;
use payung_questions::donation;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::rupiah::{MoneyProblem, Rupiah};

payung_values::vocabulary! {
    /// What is wanted of the plan, as it is chosen.
    pub enum Wanted {
        /// The cost of so many workers.
        Cost = "biaya",
        /// The workers a budget carries.
        Workers = "orang",
        /// The months a budget lasts.
        Months = "bulan",
    }
}

payung_values::vocabulary! {
    /// A box of the plan or of one of its groups. The id stands in the tab's memory.
    pub enum Field {
        /// What is wanted: an id of [`Wanted`].
        Wanted = "tujuan",
        /// Whose money: an id of [`Payer`]. The donor's if nothing is chosen.
        Payer = "pembayar",
        /// The first month: `11-2026`, a day of it, or `2026-11`.
        From = "mulai",
        /// How many months.
        Months = "lama",
        /// The budget.
        Budget = "anggaran",
        /// Of a group: what its workers do, an id of the occupation list. It decides the sector.
        Occupation = "pekerjaan",
        /// Of a group without an occupation: an id of [`Sector`]; other work if nothing is chosen.
        Sector = "sektor",
        /// Of a group: the declared monthly income.
        Income = "penghasilan",
        /// Of a group: ids of [`Program`] joined by `-`; JKK and JKM if nothing is chosen.
        Programs = "program",
        /// Of a group: how many workers.
        Workers = "pekerja",
        /// Of a group: its share in all workers, in whole percent.
        Share = "bagian",
        /// Of a group: whose money, where somebody asks for another than the plan's. Refused if it differs.
        GroupPayer = "pembayar-kelompok",
    }
}

/// Where something was typed: a field of the plan, or of one group, by its place from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The field.
    pub field: Field,
    /// The group, for a field of a group.
    pub group: Option<usize>,
}

impl Place {
    /// A field of the plan.
    pub const fn of_plan(field: Field) -> Self {
        Self { field, group: None }
    }

    /// A field of a group.
    pub const fn of_group(field: Field, group: usize) -> Self {
        Self {
            field,
            group: Some(group),
        }
    }
}

/// Why the plan has no answer as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What was typed there.
    pub typed: String,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong with a typed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing was typed.
    Missing,
    /// Not readable as a whole number.
    NotANumber,
    /// A number outside its limits.
    OutOfRange {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
        /// The limit it lies nearest to.
        nearest: i64,
    },
    /// Not readable as a month.
    NotAMonth,
    /// A month before the rules begin.
    TooEarly {
        /// The first month that has an answer.
        first: YearMonth,
    },
    /// A month so late that the plan would reach beyond the year 9999.
    TooLate,
    /// An amount that cannot be read; too large is more than [`Rupiah::MOST_TYPED`].
    Money(MoneyProblem),
    /// No choice of this field.
    NoSuchChoice,
    /// The shares do not add up to 100 percent.
    SharesSum {
        /// What they add up to.
        sum: i64,
        /// What the last share would have to be, if that is possible.
        last: Option<i64>,
    },
    /// A group asks for another payer than the plan; each payer needs a plan of its own, since prices differ.
    MixedPayers {
        /// The plan's payer.
        payer: Payer,
    },
    /// No group at all.
    NoGroups,
    /// More than [`MOST_GROUPS`].
    TooManyGroups {
        /// How many.
        found: usize,
    },
    /// A budget below the cheapest worker, or below the first month.
    BudgetTooSmall {
        /// The least that is enough.
        least: Rupiah,
    },
    /// A sum that does not fit.
    TooLarge,
}

impl Problem {
    /// The nearest value that would be taken, as it would be typed; `None` where there is none to name.
    pub fn nearest(&self) -> Option<String> {
        match self.trouble {
            Trouble::OutOfRange { nearest, .. } => Some(nearest.to_string()),
            Trouble::TooEarly { first } => Some(first.to_string()),
            Trouble::Money(MoneyProblem::TooLarge) => Some(Rupiah::MOST_TYPED.get().to_string()),
            Trouble::Money(MoneyProblem::Negative) => {
                (self.place.field == Field::Income).then(|| "0".to_owned())
            }
            Trouble::SharesSum { last, .. } => last.map(|last| last.to_string()),
            Trouble::MixedPayers { payer } => Some(payer.id().to_owned()),
            Trouble::BudgetTooSmall { least } => Some(least.get().to_string()),
            Trouble::TooManyGroups { .. } => Some(MOST_GROUPS.to_string()),
            Trouble::Missing
            | Trouble::NotANumber
            | Trouble::NotAMonth
            | Trouble::TooLate
            | Trouble::Money(MoneyProblem::Empty | MoneyProblem::NotMoney | MoneyProblem::Fraction)
            | Trouble::NoSuchChoice
            | Trouble::NoGroups
            | Trouble::TooLarge => None,
        }
    }
}

/// Where a refusal of the answer belongs, and what it says there.
pub(super) fn of_refusal(rules: &PlannerRules, refusal: Refusal) -> (Place, Trouble) {
    match refusal {
        Refusal::BudgetTooSmall { least, .. } => {
            (Place::of_plan(Field::Budget), Trouble::BudgetTooSmall { least })
        }
        Refusal::Donation(donation::Refusal::NegativeBudget { .. }) => (
            Place::of_plan(Field::Budget),
            Trouble::Money(MoneyProblem::Negative),
        ),
        Refusal::TooManyGroups { found } => (Place::of_plan(Field::Wanted), Trouble::TooManyGroups { found }),
        Refusal::Donation(donation::Refusal::NoGroups) => (Place::of_plan(Field::Wanted), Trouble::NoGroups),
        Refusal::EmptyShare { group } => (
            Place::of_group(Field::Share, group),
            Trouble::OutOfRange {
                least: 1,
                most: 100,
                nearest: 1,
            },
        ),
        Refusal::SharesSum { sum } => (
            Place::of_plan(Field::Wanted),
            Trouble::SharesSum {
                sum: i64::from(sum),
                last: None,
            },
        ),
        Refusal::NumberOfShares { groups, .. } => (
            Place::of_group(Field::Share, groups.saturating_sub(1)),
            Trouble::Missing,
        ),
        Refusal::NoWorkers => (
            Place::of_group(Field::Workers, 0),
            Trouble::OutOfRange {
                least: 1,
                most: MOST_WORKERS,
                nearest: 1,
            },
        ),
        Refusal::LastBeforeFirst { .. } => (Place::of_plan(Field::From), Trouble::TooLate),
        Refusal::Donation(donation::Refusal::Contribution(refusal)) => of_price(rules, refusal),
    }
}

/// A refusal of the price: what the fields have let pass is refused only for its size or its month.
fn of_price(rules: &PlannerRules, refusal: contribution::Refusal) -> (Place, Trouble) {
    let from = Place::of_plan(Field::From);
    match refusal {
        contribution::Refusal::NotInForce(_) => (
            from,
            Trouble::TooEarly {
                first: first_month(rules),
            },
        ),
        contribution::Refusal::BeyondCalendar => (from, Trouble::TooLate),
        contribution::Refusal::WageMissing
        | contribution::Refusal::NegativeIncome { .. }
        | contribution::Refusal::NoSuchBase { .. } => (Place::of_group(Field::Income, 0), Trouble::Missing),
        contribution::Refusal::NegativeWorkers { .. } | contribution::Refusal::TooLarge => {
            (Place::of_group(Field::Workers, 0), Trouble::TooLarge)
        }
    }
}
