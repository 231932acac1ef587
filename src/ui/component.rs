//! Pieces used by two screens or more, or too large to stand in one.

pub mod amount;
pub mod facts;
pub mod family;
pub mod problem_summary;
pub mod reasons;
pub mod rim;
pub mod section;
pub mod trace;
