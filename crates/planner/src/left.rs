//! What is left of a budget, and what more would need.

use payung_questions::explain::Step;
use payung_values::rupiah::Rupiah;

/// What is left of a budget, and what more would need.
#[derive(Clone, Debug)]
pub struct Left {
    /// The budget.
    pub budget: Rupiah,
    /// The budget without the plan's total; never below zero.
    pub remainder: Rupiah,
    /// One worker more, for all months of the plan, in the order of the groups.
    pub one_more_worker: Vec<OneMore>,
    /// The extra money one month more needs for everybody; `None` at [`payung_values::month::Months::MOST`]. After a
    /// budget was turned into months it is above zero.
    pub one_more_month: Option<Rupiah>,
    /// Whether every group stands less than one worker from its share; `None` if there were no shares.
    pub keeps_shares: Option<bool>,
    /// How the numbers came about, before the steps of the cost.
    pub steps: Vec<Step>,
}

impl Left {
    /// The cheapest worker more, the first where two are equal. "One more, a driver, needs Rp … more."
    pub fn next_worker(&self) -> Option<OneMore> {
        self.one_more_worker.iter().copied().min_by_key(|more| more.each)
    }
}

/// One worker more of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneMore {
    /// The place of the group, from 0.
    pub group: usize,
    /// What the worker costs.
    pub each: Rupiah,
    /// The extra money needed; zero where the remainder is enough, which happens only after a budget was turned into
    /// months.
    pub short: Rupiah,
}
