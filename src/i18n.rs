//! Typed results into words. No other module holds a sentence a person reads.

pub mod advice;
pub mod door;
pub mod figure;
pub mod format;
pub mod list_file;
pub mod list_finding;
pub mod list_refusal;
pub mod list_standing;
pub mod next_step;
pub mod no_door;
pub mod planner;
pub mod planner_check;
pub mod planner_impact;
pub mod planner_summary;
pub mod reason;
pub mod step;
pub mod story;
pub mod summary;
pub mod texts;
pub mod topic;
pub mod verdict;
