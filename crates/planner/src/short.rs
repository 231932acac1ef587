//! Plans too short for the whole sum of a death that has nothing to do with work.

use crate::cost::Cost;
use crate::rules::PlannerRules;
use payung_values::program::Program;

/// How many months in a row a new member needs before JKM pays in full, where the plan pays fewer and JKM is paid for.
pub fn waiting_beyond(rules: &PlannerRules, cost: &Cost) -> Option<u16> {
    let day = cost.plan.last_month()?.first_day();
    let needed = rules.benefit.jkm_waiting_months.at(day).ok()?.value;
    let pays_for_death = cost
        .plan
        .groups
        .iter()
        .any(|group| group.programs.has(Program::Jkm));
    (pays_for_death && cost.plan.months.get() < needed).then_some(needed)
}
