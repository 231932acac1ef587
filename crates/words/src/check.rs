//! The words of the self-check.

pub mod advice;
pub mod asked;
pub mod brief;
pub mod door;
pub mod known_here;
pub mod next_step;
mod open;
pub mod reason;
pub mod summary;
pub mod topic;
pub mod verdict;
pub mod way;
