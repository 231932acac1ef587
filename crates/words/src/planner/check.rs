//! Words for the check of a published sum.

use crate::planner::{initials, people};
use crate::texts::{Texts, args};
use payung_planner::published::{Assumption, Check, Closeness, Explanation};
use payung_values::rupiah::Rupiah;

/// Whether the printed sum is the premium, and by how much it is not.
pub fn verdict(texts: Texts, check: &Check) -> String {
    let (printed, premium) = (check.claim.printed.to_string(), check.premium.to_string());
    match check.closeness {
        Some(Closeness::Exact) => {
            let months = check.claim.months.get().to_string();
            texts.planner_check_exact(args::PlannerCheckExact {
                months: &months,
                people: &people(texts, check.claim.workers),
                printed: &printed,
            })
        }
        Some(Closeness::Rounded { unit }) => texts.planner_check_rounded(args::PlannerCheckRounded {
            premium: &premium,
            printed: &printed,
            unit: &unit.to_string(),
        }),
        Some(Closeness::Cut { unit }) => texts.planner_check_cut(args::PlannerCheckCut {
            premium: &premium,
            printed: &printed,
            unit: &unit.to_string(),
        }),
        None => {
            let size = Rupiah::new(check.difference.get().saturating_abs()).to_string();
            if check.difference > Rupiah::ZERO {
                texts.planner_check_more(args::PlannerCheckMore {
                    difference: &size,
                    premium: &premium,
                    printed: &printed,
                })
            } else {
                texts.planner_check_less(args::PlannerCheckLess {
                    difference: &size,
                    premium: &premium,
                    printed: &printed,
                })
            }
        }
    }
    .to_string()
}

/// What would have to be otherwise, and what it comes to then.
pub fn explanation(texts: Texts, explanation: &Explanation) -> (String, String) {
    let name = match explanation.assumption {
        Assumption::SumSlip(sum) => texts.planner_fit_sum_slip(args::PlannerFitSumSlip {
            sum: &sum.to_string(),
        }),
        Assumption::WorkersSlip(workers) => texts.planner_fit_workers_slip(args::PlannerFitWorkersSlip {
            people: &people(texts, workers),
        }),
        Assumption::Workers(workers) => texts.planner_fit_workers(args::PlannerFitWorkers {
            people: &people(texts, workers),
        }),
        Assumption::Months(months) => texts.planner_fit_months(args::PlannerFitMonths {
            months: &months.get().to_string(),
        }),
        Assumption::Reduced => texts.planner_fit_reduced(),
        Assumption::Full => texts.planner_fit_full(),
        Assumption::Thousands(price) => texts.planner_fit_thousands(args::PlannerFitThousands {
            price: &price.to_string(),
        }),
        Assumption::Programs(programs) => texts.planner_fit_programs(args::PlannerFitPrograms {
            programs: &initials(texts, programs),
        }),
        Assumption::OtherCosts(costs) => texts.planner_fit_other_costs(args::PlannerFitOtherCosts {
            costs: &costs.to_string(),
        }),
    };
    let closeness = match explanation.closeness {
        Closeness::Exact => texts.planner_fit_exact(),
        Closeness::Rounded { unit } => texts.planner_fit_rounded(args::PlannerFitRounded {
            unit: &unit.to_string(),
        }),
        Closeness::Cut { unit } => texts.planner_fit_cut(args::PlannerFitCut {
            unit: &unit.to_string(),
        }),
    };
    let gives = texts.planner_fit_gives(args::PlannerFitGives {
        closeness: &closeness,
        premium: &explanation.premium.to_string(),
    });
    (name.to_string(), gives.to_string())
}
