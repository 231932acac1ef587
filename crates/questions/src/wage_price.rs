//! What a month of a wage earner costs: by the tariff of the employer, not by that of members on own account.

use crate::payroll;
use payung_rules::payroll::PayrollRules;
use payung_rules::registration::Registration;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;

/// A month of one wage earner in JKK and JKM, all of it borne by the employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WagePrice {
    /// The monthly wage.
    pub wage: Rupiah,
    /// What it costs at least.
    pub least: Rupiah,
    /// What it costs at most; the same where the risk group of this way of working was published.
    pub most: Rupiah,
}

/// What a month of somebody who works in this way costs on `day`: in the risk group that was published, else from the
/// first group to the fifth. `None` where no share is known for the day.
pub fn price(
    rules: &PayrollRules,
    registrations: &[Registration],
    engagement: Engagement,
    wage: Rupiah,
    day: Date,
) -> Option<WagePrice> {
    let monthly = |group| {
        let question = payroll::Question { wage, group, day };
        payroll::pair(rules, &question).ok().map(|(pair, _)| pair)
    };
    let published = registrations.iter().find(|one| one.engagement == engagement);
    let (first, last) = match published.and_then(|one| one.group) {
        Some(group) => (group, group),
        None => (RiskGroup::First, RiskGroup::Fifth),
    };
    Some(WagePrice {
        wage,
        least: monthly(first)?,
        most: monthly(last)?,
    })
}
