//! Pieces of the self-check alone, each too large to stand in its screen or used by two.

pub mod brief;
pub mod change;
pub mod facts;
pub mod family;
pub mod figure_field;
pub mod near_miss;
pub mod other_doors;
pub mod pass_on;
pub mod price;
pub mod reasons;
pub mod route_details;
pub mod rules_used;
pub mod sources;
pub mod steps;
pub mod time_choice;
pub mod ways;
