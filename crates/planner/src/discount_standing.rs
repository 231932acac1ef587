//! How a group stands to the discount.

use crate::plan::{Group, Plan};
use crate::rules::PlannerRules;
use payung_rules::discount::Discount;

/// How a group stands to the discount of PP 50/2025 in the months of its plan.
#[derive(Clone, Copy, Debug)]
pub enum DiscountStanding {
    /// Some or all months are reduced.
    Discounted(&'static Discount),
    /// A window covers months of the plan, but not this payer's money: APBN and APBD.
    Barred(&'static Discount),
    /// A window covers months of the plan, and no source says whether this payer's money gets it: the village's.
    /// Charged in full.
    Unsettled(&'static Discount),
    /// No window covers any month of the plan for this sector and these programs.
    NoWindow,
}

impl DiscountStanding {
    /// How `group` stands in `plan`.
    pub fn of(rules: &PlannerRules, plan: &Plan, group: &Group) -> Self {
        let last = plan.last_month().unwrap_or(plan.from);
        let concerns = |discount: &&Discount| {
            discount.sector == group.sector
                && discount.from <= last
                && plan.from <= discount.to
                && discount
                    .programs
                    .iter()
                    .any(|program| group.programs.has(*program))
        };
        match rules.contribution.discounts.iter().find(concerns) {
            None => Self::NoWindow,
            Some(discount) if discount.barred.contains(&plan.payer) => Self::Barred(discount),
            Some(discount) if discount.unsettled.contains(&plan.payer) => Self::Unsettled(discount),
            Some(discount) => Self::Discounted(discount),
        }
    }
}
