//! Words for the form of a plan: its choices, its boxes, what is wrong with what was typed.

use crate::format;
use crate::planner::initials;
use crate::texts::{Texts, args};
use payung_planner::ShareOf;
use payung_planner::draft::{Draft, Field, FieldPath, Wanted};
use payung_typed::day;

use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::program::Programs;

/// `11-2026`, as people type a month.
pub fn typed_month(month: YearMonth) -> String {
    format!("{}-{}", month.month(), month.year())
}

/// The same draft as people write it: the month by its name, points between thousands. What cannot be read stays as it
/// is.
#[must_use]
pub fn as_typed(texts: Texts, mut draft: Draft) -> Draft {
    let from = FieldPath::of_plan(Field::From);
    if let Ok(month) = day::month(draft.typed(from)) {
        draft.keep(from, &format::month(texts, month));
    }
    let groups = 0..draft.n_groups();
    let numbers = groups
        .flat_map(|group| [Field::Income, Field::Workers].map(|field| FieldPath::of_group(field, group)));
    for index in numbers.chain([FieldPath::of_plan(Field::Budget)]) {
        let typed = draft.typed(index);
        if let Ok(number) = typed.parse::<i64>() {
            draft.keep(index, &format::count(texts, number));
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

/// What is divided, as a choice.
pub fn share_of(texts: Texts, of: ShareOf) -> String {
    match of {
        ShareOf::People => texts.planner_share_people(),
        ShareOf::Money => texts.planner_share_money(),
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
        Field::SharesOf => texts.planner_share_of(),
    }
    .to_string()
}
