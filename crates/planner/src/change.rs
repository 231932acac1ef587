//! Where one worker's price changes, and why.

use payung_questions::contribution::Quote;
use payung_rules::discount::Discount;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;

/// A month from which one worker of a group costs more or less than the month before.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// The first month of the new price.
    pub month: YearMonth,
    /// The place of the group in the plan, from 0.
    pub group: usize,
    /// One worker's month before.
    pub before: Rupiah,
    /// One worker's month from now on.
    pub after: Rupiah,
    /// Why.
    pub reason: Reason,
}

/// Why a price changes.
#[derive(Clone, Copy, Debug)]
pub enum Reason {
    /// A window of reduced months begins.
    WindowBegins(&'static Discount),
    /// A window of reduced months has ended the month before.
    WindowEnds(&'static Discount),
    /// A new rate or amount holds.
    NewRate,
}

/// The changes of price between the runs of one group.
pub(crate) fn changes_of(group: usize, quote: &Quote) -> impl Iterator<Item = Change> {
    let pairs = quote.runs.iter().zip(quote.runs.iter().skip(1));
    pairs.filter_map(move |(before, after)| {
        let reason = match (before.discount, after.discount) {
            (Some(ended), None) => Reason::WindowEnds(ended),
            (Some(same), Some(other)) if same.id == other.id => Reason::NewRate,
            (_, Some(begun)) => Reason::WindowBegins(begun),
            (None, None) => Reason::NewRate,
        };
        (before.price.monthly != after.price.monthly).then_some(Change {
            month: after.from,
            group,
            before: before.price.monthly,
            after: after.price.monthly,
            reason,
        })
    })
}
