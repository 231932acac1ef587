//! The boxes of a plan, and what can be wrong with what stands in them.

use crate::draft::first_month::first_month;
use crate::plan::{MOST_GROUPS, MOST_WORKERS};
use crate::refusal::Refusal;
use crate::rules::PlannerRules;
use crate::wage_earner::WagePrice;
use payung_questions::contribution;
use payung_questions::donation;
use payung_typed::problem::Wrong;
use payung_typed::store::Key;
use payung_values::engagement::Engagement;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::rate::Rate;
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
        /// Of a group: its share, in percent or as a fraction; of the money also as an amount.
        Share = "bagian",
        /// What is shared: an id of [`ShareOf`]. The people if nothing is chosen.
        SharesOf = "bagian-dari",
        /// Of a group: whose money, where somebody asks for another than the plan's. Refused if it differs.
        GroupPayer = "pembayar-kelompok",
    }
}

/// Where something was typed: a field of the plan, or of one group, by its place from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldPath {
    /// The group, for a field of a group. The plan stands before its groups.
    pub group: Option<usize>,
    /// The field.
    pub field: Field,
}

/// `mulai`, or of a group `0.pekerjaan`.
impl Key for FieldPath {
    fn write(self) -> String {
        match self.group {
            None => self.field.id().to_owned(),
            Some(group) => format!("{group}.{}", self.field.id()),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let (group, field) = match text.split_once('.') {
            None => (None, text),
            Some((group, field)) => (Some(group.parse().ok()?), field),
        };
        let field = Field::parse(field)?;
        Some(Self { group, field })
    }
}

impl FieldPath {
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
pub type Problem = payung_typed::problem::Problem<FieldPath, PlanWrong>;

/// What only a plan asks of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanWrong {
    /// The shares do not add up to 100 percent.
    SharesSum {
        /// What they add up to.
        sum: Rate,
        /// What the last share would have to be, if that is possible.
        last: Option<Rate>,
    },
    /// What was typed is no share.
    NotAShare,
    /// The shares are so fine that no number of people could keep them.
    SharesTooFine,
    /// A group asks for another payer than the plan; each payer needs a plan of its own, since prices differ.
    MixedPayers {
        /// The plan's payer.
        payer: Payer,
    },
    /// What the workers of a group do is usually done by people who are no members on own account, so that its prices
    /// are not theirs.
    NotOwnAccount {
        /// How they usually work.
        engagement: Engagement,
        /// What they cost; `None` where that is not a share of a wage, or not known.
        price: Option<WagePrice>,
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

/// The value nearest to what is wrong that would be taken, as it would be typed; `None` where there is none to name.
/// For a number out of range it is the least.
pub(super) fn nearest(place: FieldPath, wrong: Wrong<PlanWrong>) -> Option<String> {
    match wrong {
        Wrong::OutOfRange { least, .. } => Some(least.to_string()),
        Wrong::TooEarly { first } => Some(YearMonth::of(first).to_string()),
        Wrong::YearOnly(january) => Some(january.to_string()),
        Wrong::Money(MoneyProblem::TooLarge) => Some(Rupiah::MOST_TYPED.get().to_string()),
        Wrong::Money(MoneyProblem::Negative) => (place.field == Field::Income).then(|| "0".to_owned()),
        Wrong::Own(PlanWrong::SharesSum { last, .. }) => last.map(|last| last.to_string().replace('%', "")),
        Wrong::Own(PlanWrong::MixedPayers { payer }) => Some(payer.id().to_owned()),
        Wrong::Own(PlanWrong::BudgetTooSmall { least }) => Some(least.get().to_string()),
        Wrong::Own(PlanWrong::TooManyGroups { .. }) => Some(MOST_GROUPS.to_string()),
        Wrong::Missing
        | Wrong::NotChosen
        | Wrong::NotFound
        | Wrong::NotNumber { .. }
        | Wrong::Unclear
        | Wrong::UnclearSum
        | Wrong::NoDay
        | Wrong::NoMonth
        | Wrong::TooLate
        | Wrong::Money(MoneyProblem::Empty | MoneyProblem::NotMoney | MoneyProblem::Fraction)
        | Wrong::Share { .. }
        | Wrong::Own(
            PlanWrong::NotOwnAccount { .. }
            | PlanWrong::NotAShare
            | PlanWrong::SharesTooFine
            | PlanWrong::NoGroups
            | PlanWrong::TooLarge,
        ) => None,
    }
}

/// Where a refusal of the answer belongs, and what it says there.
pub(super) fn of_refusal(rules: &PlannerRules, refusal: Refusal) -> (FieldPath, Wrong<PlanWrong>) {
    match refusal {
        Refusal::BudgetTooSmall { least, .. } => (
            FieldPath::of_plan(Field::Budget),
            Wrong::Own(PlanWrong::BudgetTooSmall { least }),
        ),
        Refusal::Donation(donation::Refusal::NegativeBudget { .. }) => (
            FieldPath::of_plan(Field::Budget),
            Wrong::Money(MoneyProblem::Negative),
        ),
        Refusal::TooManyGroups { found } => (
            FieldPath::of_plan(Field::Wanted),
            Wrong::Own(PlanWrong::TooManyGroups { found }),
        ),
        Refusal::Donation(donation::Refusal::NoGroups) => {
            (FieldPath::of_plan(Field::Wanted), Wrong::Own(PlanWrong::NoGroups))
        }
        Refusal::NumberOfShares { groups, .. } => (
            FieldPath::of_group(Field::Share, groups.saturating_sub(1)),
            Wrong::Missing,
        ),
        Refusal::NoWorkers => (
            FieldPath::of_group(Field::Workers, 0),
            Wrong::OutOfRange {
                least: 1,
                most: MOST_WORKERS,
            },
        ),
        Refusal::LastBeforeFirst { .. } => (FieldPath::of_plan(Field::From), Wrong::TooLate),
        Refusal::Donation(donation::Refusal::Contribution(refusal)) => of_price(rules, refusal),
    }
}

/// A refusal of the price: what the fields have let pass is refused only for its size or its month.
fn of_price(rules: &PlannerRules, refusal: contribution::Refusal) -> (FieldPath, Wrong<PlanWrong>) {
    let from = FieldPath::of_plan(Field::From);
    match refusal {
        contribution::Refusal::NotInForce(_) => (
            from,
            Wrong::TooEarly {
                first: first_month(rules).first_day(),
            },
        ),
        contribution::Refusal::BeyondCalendar => (from, Wrong::TooLate),
        contribution::Refusal::WageMissing
        | contribution::Refusal::NegativeIncome { .. }
        | contribution::Refusal::NoSuchBase { .. } => (FieldPath::of_group(Field::Income, 0), Wrong::Missing),
        contribution::Refusal::NegativeWorkers { .. } | contribution::Refusal::TooLarge => (
            FieldPath::of_group(Field::Workers, 0),
            Wrong::Own(PlanWrong::TooLarge),
        ),
    }
}
