//! When to begin: the same plan from every first month of a range.

use crate::cost::cost;
use crate::plan::Plan;
use crate::refusal::{Refusal, TOO_LARGE};
use crate::rules::PlannerRules;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;

/// The most first months that are tried: three years.
pub const MOST_STARTS: u16 = 36;

/// One first month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The first month.
    pub from: YearMonth,
    /// The plan's total when it begins there.
    pub total: Rupiah,
    /// How much more it costs than beginning at the plan's own first month; less where it is below zero.
    pub difference: Rupiah,
}

/// Every first month of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Starts {
    /// All of them, in order.
    pub candidates: Vec<Start>,
    /// The plan's own first month, whether or not it is one of them.
    pub own: Start,
    /// The cheapest; the earliest of those that cost the same.
    pub cheapest: Start,
    /// Whether the range was cut at [`MOST_STARTS`].
    pub is_cut: bool,
}

/// The same plan from every month of `earliest` to `last`; from its own first month where that is earlier.
///
/// # Errors
///
/// A [`Refusal`], if `last` lies before the first of them or the plan has no cost.
pub fn starts(
    rules: &PlannerRules,
    plan: &Plan,
    earliest: YearMonth,
    last: YearMonth,
) -> Result<Starts, Refusal> {
    let first = earliest.min(plan.from);
    if last < first {
        return Err(Refusal::LastBeforeFirst { first, last });
    }
    let own = cost(rules, plan)?.total;
    let mut candidates = Vec::new();
    for offset in 0..MOST_STARTS {
        let Some(from) = first.plus(offset).filter(|from| *from <= last) else {
            break;
        };
        let total = cost(rules, &Plan { from, ..plan.clone() })?.total;
        candidates.push(Start {
            from,
            total,
            difference: total.checked_sub(own).ok_or(TOO_LARGE)?,
        });
    }
    let cheapest = candidates.iter().copied().min_by_key(|start| start.total);
    Ok(Starts {
        is_cut: candidates.last().is_some_and(|start| start.from < last),
        cheapest: cheapest.ok_or(Refusal::LastBeforeFirst { first, last })?,
        candidates,
        own: Start {
            from: plan.from,
            total: own,
            difference: Rupiah::ZERO,
        },
    })
}
