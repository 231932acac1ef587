//! Pieces used by two screens or more, or too large to stand in one.

pub mod amount;
pub mod bold;
pub mod canopy_edge;
pub mod facts;
pub mod family;
pub mod figure_field;
pub mod hatching;
pub mod html;
pub mod listed;
pub mod near_miss;
pub mod other_doors;
pub mod pass_on;
pub mod price;
pub mod problem_summary;
pub mod reasons;
pub mod route_details;
pub mod rules_used;
pub mod section;
pub mod table;
pub mod text;
pub mod trace;
