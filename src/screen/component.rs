//! Pieces used by two screens or more, or too large to stand in one.

pub mod amount;
pub mod bold;
pub mod element;
pub mod facts;
pub mod family;
pub mod figure_field;
pub mod fill;
pub mod listed;
pub mod near_miss;
pub mod other_doors;
pub mod pass_on;
pub mod price;
pub mod problem_summary;
pub mod reasons;
pub mod rim;
pub mod route_details;
pub mod rules_used;
pub mod say;
pub mod section;
pub mod table;
pub mod trace;
