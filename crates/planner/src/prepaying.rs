//! What paying ahead does: nothing to the price. A price belongs to the month covered (PP 50/2025 as read in
//! `rules/registration.toml`), so that twelve months paid at once cost what they cost one by one.

use crate::cost::Cost;
use crate::refusal::{Refusal, TOO_LARGE};
use crate::rules::PlannerRules;
use payung_rules::listed::Listed;
use payung_values::rupiah::Rupiah;

/// What the sources say of paying ahead or late, each with its own basis and confidence.
pub const fn facts(rules: &PlannerRules) -> [&'static Listed; 3] {
    [rules.prepaid_price, rules.overpayment, rules.arrears_discount]
}

/// The whole plan paid in its first month, beside what one might take it to cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prepaid {
    /// What it costs: each month at its own price, as if paid month by month.
    pub total: Rupiah,
    /// Every month at the first month's price. It is not the price; it is what one would pay too little or too much.
    pub at_first_price: Rupiah,
    /// How much would be missing at the first month's price; below zero, the excess, which counts for later months.
    pub missing: Rupiah,
}

/// What paying the whole plan in its first month means.
///
/// # Errors
///
/// A [`Refusal`], if a sum does not fit.
pub fn prepaid(cost: &Cost) -> Result<Prepaid, Refusal> {
    let first = cost.by_month.first().map_or(Rupiah::ZERO, |month| month.total);
    let months = i64::from(cost.plan.months.get());
    let at_first_price = first.checked_times(months).ok_or(TOO_LARGE)?;
    Ok(Prepaid {
        total: cost.total,
        at_first_price,
        missing: cost.total.checked_sub(at_first_price).ok_or(TOO_LARGE)?,
    })
}
