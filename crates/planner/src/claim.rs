//! A published budget as it is typed: a draft, with the printed sum where a plan has its budget.

use crate::draft::{Draft, Field, FieldPath, Problem, Wanted};
use crate::published::Claim;
use crate::question::{Aim, Question};
use crate::rules::PlannerRules;
use payung_typed::money;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;

/// Where the printed sum is typed.
pub const PRINTED: FieldPath = FieldPath::of_plan(Field::Budget);

/// What is chosen instead of a sector for a group of wage earners.
pub const WAGE_EARNERS: &str = "upah";

const fn sector(group: usize) -> FieldPath {
    FieldPath::of_group(Field::Sector, group)
}

/// Whether the group at this place is of wage earners.
pub fn is_wage_earners(draft: &Draft, group: usize) -> bool {
    draft.typed(sector(group)) == WAGE_EARNERS
}

/// A draft to begin with: the region's money, twelve months from `from`.
pub fn begun(rules: &PlannerRules, from: YearMonth) -> Draft {
    let mut draft = Draft::begun(rules, from);
    draft.keep(FieldPath::of_plan(Field::Wanted), Wanted::Cost.id());
    draft.keep(FieldPath::of_plan(Field::Payer), Payer::Apbd.id());
    draft.keep(FieldPath::of_group(Field::Share, 0), "");
    draft
}

/// What somebody would have typed for `claim`.
pub fn draft(claim: &Claim) -> Draft {
    let mut draft = Draft::of(&Question {
        plan: claim.plan.clone(),
        aim: Aim::Cost,
    });
    for group in &claim.wage_earners {
        draft.keep(sector(*group), WAGE_EARNERS);
    }
    draft.keep(PRINTED, &money::of_budget(claim.printed));
    draft
}

/// Reads a published budget.
///
/// # Errors
///
/// Every [`Problem`], those of the plan before that of the printed sum.
pub fn read(rules: &PlannerRules, draft: &Draft) -> Result<Claim, Vec<Problem>> {
    let mut problems = Vec::new();
    let groups = 0..draft.n_groups();
    let wage_earners: Vec<usize> = groups.filter(|group| is_wage_earners(draft, *group)).collect();
    let mut plain = draft.clone();
    for group in &wage_earners {
        plain.keep(sector(*group), "");
        plain.keep(FieldPath::of_group(Field::Programs, *group), "");
    }
    let question = plain.read(rules).map_err(|found| problems.extend(found)).ok();
    let printed = money::one_budget(draft.typed(PRINTED));
    let printed = printed.map_err(|wrong| problems.push(draft.problem(PRINTED, wrong)));
    match (question, printed) {
        (Some(Question { plan, .. }), Ok(printed)) => Ok(Claim {
            plan,
            wage_earners,
            printed,
        }),
        _ => Err(problems),
    }
}

#[cfg(test)]
mod tests {
    fn planner_rules() -> crate::rules::PlannerRules {
        crate::rules::PlannerRules::of(payung_fixture::rules())
    }

    use super::{PRINTED, WAGE_EARNERS, YearMonth, begun, draft, read};
    use crate::draft::{Field, FieldPath};
    use payung_typed::problem::Wrong;

    #[test]
    fn a_claim_is_read_as_it_was_typed() {
        let mut typed = begun(&planner_rules(), YearMonth::parse("2026-01").unwrap());
        let problems = read(&planner_rules(), &typed).unwrap_err();
        assert!(problems.iter().all(|problem| problem.wrong == Wrong::Missing));
        assert_eq!(problems.len(), 2, "{problems:?}");
        typed.keep(FieldPath::of_group(Field::Workers, 0), "1.815");
        typed.keep(PRINTED, "Rp395.904.000");
        let claim = read(&planner_rules(), &typed).unwrap();
        assert_eq!((claim.workers(), claim.printed.get()), (1_815, 395_904_000));
        assert_eq!(read(&planner_rules(), &draft(&claim)).unwrap(), claim);
        typed.add_group(&planner_rules());
        typed.keep(FieldPath::of_group(Field::Sector, 1), WAGE_EARNERS);
        typed.keep(FieldPath::of_group(Field::Workers, 1), "320");
        let claim = read(&planner_rules(), &typed).unwrap();
        assert_eq!(
            (claim.workers(), claim.wage_earners.as_slice()),
            (2_135, &[1][..])
        );
        assert_eq!(read(&planner_rules(), &draft(&claim)).unwrap(), claim);
    }
}
