//! What was paid in, to stand beside what is paid out.

use crate::contribution::Run;
use crate::domain::month::YearMonth;
use crate::domain::rupiah::Rupiah;
use crate::explain::Step;

/// The contributions to JKK and JKM for the months paid.
#[derive(Clone, Debug)]
pub struct PaidIn {
    /// How many months.
    pub months: u16,
    /// The sum of all months.
    pub total: Rupiah,
    /// The part that the worker paid; nothing where an employer, a donor or a government paid.
    pub by_worker: Rupiah,
    /// The first of the months, as they are counted: backwards from the last one paid.
    pub from: Option<YearMonth>,
    /// Months of equal price, in order. Empty for wage earners.
    pub runs: Vec<Run>,
    /// Whether the months are known, or counted as if there had been no break. With a break in them the prices of
    /// earlier months may have been others.
    pub counting: Counting,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// How sure the months are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// Without a break up to the last month paid.
    Unbroken,
    /// As if without a break: the months of the breaks are not known.
    AsIfUnbroken,
    /// A wage earner's months at today's wage and shares.
    AtTodaysWage,
}
