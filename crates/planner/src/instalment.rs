//! When the money is due, by quarters of the calendar: what covers the months of each, those that are alike as one line.

use crate::cost::Cost;
use crate::refusal::{Refusal, TOO_LARGE};
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;

/// Quarters in a row, each of as many months and of the same sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// The first month.
    pub from: YearMonth,
    /// The last month.
    pub to: YearMonth,
    /// How many quarters.
    pub quarters: i64,
    /// How many months each of them has: three, or fewer where the plan begins or ends within it.
    pub months: i64,
    /// What each of them costs.
    pub each: Rupiah,
    /// What all of them cost.
    pub total: Rupiah,
}

/// The quarters of a plan, in order. They add up to its total.
///
/// # Errors
///
/// A [`Refusal`], if a sum does not fit.
pub fn instalments(cost: &Cost) -> Result<Vec<Instalment>, Refusal> {
    let mut quarters: Vec<Instalment> = Vec::new();
    for month in &cost.by_month {
        match quarters.last_mut() {
            Some(last) if quarter(last.to) == quarter(month.month) => {
                last.to = month.month;
                last.months += 1;
                last.each = last.each.checked_add(month.total).ok_or(TOO_LARGE)?;
                last.total = last.each;
            }
            Some(_) | None => quarters.push(Instalment {
                from: month.month,
                to: month.month,
                quarters: 1,
                months: 1,
                each: month.total,
                total: month.total,
            }),
        }
    }
    let mut joined: Vec<Instalment> = Vec::new();
    for one in quarters {
        match joined.last_mut() {
            Some(last) if (last.months, last.each) == (one.months, one.each) => {
                last.to = one.to;
                last.quarters += 1;
                last.total = last.total.checked_add(one.each).ok_or(TOO_LARGE)?;
            }
            Some(_) | None => joined.push(one),
        }
    }
    Ok(joined)
}

/// The year and the quarter of it, from 0.
fn quarter(month: YearMonth) -> (i32, i32) {
    (month.year(), (month.month() - 1) / 3)
}
