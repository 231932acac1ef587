//! Words for the check of a published sum.

use crate::planner::{initials, people};
use crate::texts::Texts;
use payung_planner::published::{Assumption, Check, Closeness, Explanation};
use payung_values::rupiah::Rupiah;

/// Whether the printed sum is the premium, and by how much it is not.
pub fn verdict(texts: Texts, check: &Check) -> String {
    let (printed, premium) = (check.claim.printed.to_string(), check.premium.to_string());
    match check.closeness {
        Some(Closeness::Exact) => {
            let months = check.claim.months.get().to_string();
            texts.planner_check_exact(months, people(texts, check.claim.workers), printed)
        }
        Some(Closeness::Rounded { unit }) => texts.planner_check_rounded(premium, printed, unit.to_string()),
        Some(Closeness::Cut { unit }) => texts.planner_check_cut(premium, printed, unit.to_string()),
        None => {
            let size = Rupiah::new(check.difference.get().saturating_abs()).to_string();
            if check.difference > Rupiah::ZERO {
                texts.planner_check_more(size, premium, printed)
            } else {
                texts.planner_check_less(size, premium, printed)
            }
        }
    }
    .to_string()
}

/// What would have to be otherwise, and what it comes to then.
pub fn explanation(texts: Texts, explanation: &Explanation) -> (String, String) {
    let name = match explanation.assumption {
        Assumption::SumSlip(sum) => texts.planner_fit_sum_slip(sum.to_string()),
        Assumption::WorkersSlip(workers) => texts.planner_fit_workers_slip(people(texts, workers)),
        Assumption::Workers(workers) => texts.planner_fit_workers(people(texts, workers)),
        Assumption::Months(months) => texts.planner_fit_months(months.get().to_string()),
        Assumption::Reduced => texts.planner_fit_reduced(),
        Assumption::Full => texts.planner_fit_full(),
        Assumption::Thousands(price) => texts.planner_fit_thousands(price.to_string()),
        Assumption::Programs(programs) => texts.planner_fit_programs(initials(texts, programs)),
        Assumption::OtherCosts(costs) => texts.planner_fit_other_costs(costs.to_string()),
    };
    let closeness = match explanation.closeness {
        Closeness::Exact => texts.planner_fit_exact(),
        Closeness::Rounded { unit } => texts.planner_fit_rounded(unit.to_string()),
        Closeness::Cut { unit } => texts.planner_fit_cut(unit.to_string()),
    };
    let gives = texts.planner_fit_gives(closeness, explanation.premium.to_string());
    (name.to_string(), gives.to_string())
}
