//! Words for the form of a plan: its choices, its boxes, what is wrong with what was typed.

use crate::format;
use crate::planner::{count, initials};
use crate::texts::{Texts, args};
use payung_check::what_if;
use payung_planner::draft::{Draft, Field, Place, Problem, Trouble, Wanted};
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::{MoneyProblem, Rupiah};

/// `11-2026`, as people type a month.
pub fn typed_month(month: YearMonth) -> String {
    format!("{}-{}", month.month(), month.year())
}

/// The same draft as people type it: the month first, points between thousands. What cannot be read stays as it is.
#[must_use]
pub fn as_typed(mut draft: Draft) -> Draft {
    let from = Place::of_plan(Field::From);
    if let Some(month) = what_if::month(draft.typed(from)) {
        draft.keep(from, &typed_month(month));
    }
    let groups = 0..draft.n_groups();
    let numbers =
        groups.flat_map(|group| [Field::Income, Field::Workers].map(|field| Place::of_group(field, group)));
    for place in numbers.chain([Place::of_plan(Field::Budget)]) {
        if let Ok(number) = Rupiah::parse(draft.typed(place)) {
            draft.keep(place, &count(number.get()));
        }
    }
    draft
}

/// Whose money it is, as a choice.
pub fn payer(texts: Texts, payer: Payer) -> String {
    match payer {
        Payer::Own => texts.planner_payer_own(),
        Payer::Donor => texts.planner_payer_donor(),
        Payer::Employer => texts.planner_payer_employer(),
        Payer::Apbn => texts.planner_payer_apbn(),
        Payer::Apbd => texts.planner_payer_apbd(),
        Payer::Village => texts.planner_payer_village(),
    }
    .to_string()
}

/// What is wanted, as a choice.
pub fn wanted(texts: Texts, wanted: Wanted) -> String {
    match wanted {
        Wanted::Workers => texts.planner_wanted_workers(),
        Wanted::Cost => texts.planner_wanted_cost(),
        Wanted::Months => texts.planner_wanted_months(),
    }
    .to_string()
}

/// Which programs, as a choice.
pub fn programs(texts: Texts, programs: Programs) -> String {
    if programs == Programs::BASIC {
        return texts.planner_programs_basic().to_string();
    }
    if programs == Programs::WITH_SAVINGS {
        return texts.planner_programs_savings().to_string();
    }
    texts
        .planner_programs_of(args::PlannerProgramsOf {
            programs: &initials(texts, programs),
        })
        .to_string()
}

/// What a field is called.
pub fn field(texts: Texts, field: Field) -> String {
    match field {
        Field::Wanted => texts.planner_wanted(),
        Field::Payer | Field::GroupPayer => texts.planner_payer(),
        Field::From => texts.planner_from(),
        Field::Months => texts.planner_months(),
        Field::Budget => texts.planner_budget(),
        Field::Occupation | Field::Sector => texts.planner_occupation(),
        Field::Income => texts.planner_income(),
        Field::Programs => texts.planner_programs(),
        Field::Workers => texts.planner_workers(),
        Field::Share => texts.planner_share(),
    }
    .to_string()
}

/// What is wrong with what was typed, and the nearest value that would be right.
pub fn problem(texts: Texts, draft: &Draft, problem: &Problem) -> String {
    let typed = problem.typed.as_str();
    let example = || problem.nearest().unwrap_or_default();
    match problem.trouble {
        Trouble::Missing => {
            let name = field(texts, problem.place.field);
            texts.planner_missing(args::PlannerMissing {
                field: &format::in_sentence(&name),
            })
        }
        Trouble::NotANumber => texts.planner_not_a_number(args::PlannerNotANumber { typed }),
        Trouble::OutOfRange { nearest, least, .. } if nearest == least => {
            texts.planner_too_few(args::PlannerTooFew {
                nearest: &count(nearest),
                typed,
            })
        }
        Trouble::OutOfRange { nearest, .. } => texts.planner_too_many(args::PlannerTooMany {
            nearest: &count(nearest),
            typed,
        }),
        Trouble::NotAMonth => texts.planner_not_a_month(args::PlannerNotAMonth {
            example: EXAMPLE_MONTH,
            typed,
        }),
        Trouble::TooEarly { first } => texts.planner_too_early(args::PlannerTooEarly {
            month: &format::month(texts, first),
        }),
        Trouble::TooLate => texts.planner_too_late(),
        Trouble::Money(MoneyProblem::Negative) => texts.planner_negative(),
        Trouble::Money(MoneyProblem::Fraction) => texts.planner_fraction(args::PlannerFraction { typed }),
        Trouble::Money(MoneyProblem::TooLarge) => texts.planner_money_large(args::PlannerMoneyLarge {
            most: &Rupiah::MOST_TYPED.to_string(),
        }),
        Trouble::Money(MoneyProblem::Empty | MoneyProblem::NotMoney) => {
            texts.planner_money(args::PlannerMoney { typed })
        }
        Trouble::NoSuchChoice => texts.planner_no_such_choice(),
        Trouble::SharesSum {
            sum,
            last: Some(last),
        } if draft.n_groups() > 1 => texts.planner_shares_last(args::PlannerSharesLast {
            last: &last.to_string(),
            sum: &sum.to_string(),
        }),
        Trouble::SharesSum { sum, .. } => texts.planner_shares(args::PlannerShares {
            sum: &sum.to_string(),
        }),
        Trouble::MixedPayers { payer } => texts.planner_mixed(args::PlannerMixed {
            payer: &format::in_sentence(&self::payer(texts, payer)),
        }),
        Trouble::NoGroups => texts.planner_no_groups(),
        Trouble::TooManyGroups { .. } => {
            texts.planner_too_many_groups(args::PlannerTooManyGroups { most: &example() })
        }
        Trouble::BudgetTooSmall { least } if wanted_of(draft) == Wanted::Months => texts
            .planner_budget_small_month(args::PlannerBudgetSmallMonth {
                least: &least.to_string(),
            }),
        Trouble::BudgetTooSmall { least } => texts.planner_budget_small(args::PlannerBudgetSmall {
            least: &least.to_string(),
        }),
        Trouble::TooLarge => texts.planner_too_large(),
    }
    .to_string()
}

fn wanted_of(draft: &Draft) -> Wanted {
    Wanted::parse(draft.typed(Place::of_plan(Field::Wanted))).unwrap_or(Wanted::Cost)
}

/// How a month is typed, where no month is at hand.
const EXAMPLE_MONTH: &str = "11-2026";
