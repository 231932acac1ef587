//! What comes of a plan: its cost, and what is left of a budget.

use crate::cost::Cost;
use crate::left::Left;

/// The answer: the plan with its cost, and what is left of a budget.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The plan as it came out, with its cost.
    pub cost: Cost,
    /// What is left of the budget, if there was one.
    pub left: Option<Left>,
}
