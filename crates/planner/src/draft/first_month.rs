//! The first month of a plan.

use crate::rules::PlannerRules;
use payung_values::literal;
use payung_values::month::YearMonth;

/// The first month every program has a price.
pub fn first_month(rules: &PlannerRules) -> YearMonth {
    let first_days = [
        rules
            .contribution
            .jkk_rate
            .entries
            .first()
            .map(|entry| entry.basis.since),
        rules
            .contribution
            .jkm_monthly
            .entries
            .first()
            .map(|entry| entry.basis.since),
        rules
            .contribution
            .jht_rate
            .entries
            .first()
            .map(|entry| entry.basis.since),
    ];
    let first = first_days.into_iter().flatten().max();
    first.map_or(literal!(YearMonth::new(1, 1)), |day| {
        let month = YearMonth::of(day);
        // A rule that begins within a month has no price on the month's first day.
        if month.first_day() < day {
            month.next().unwrap_or(month)
        } else {
            month
        }
    })
}
