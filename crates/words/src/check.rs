//! The words of the self-check.

pub mod advice;
pub mod door;
pub mod next_step;
pub mod no_door;
pub mod reason;
pub mod summary;
pub mod topic;
pub mod verdict;
