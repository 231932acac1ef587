//! Pieces used by two screens or more, or too large to stand in one.

pub mod amount;
pub mod bar;
pub mod bold;
pub mod canopy_edge;
pub mod cited;
pub mod handout;
pub mod hatching;
pub mod html;
pub mod listed;
pub mod notice;
pub mod pass_on;
pub mod picture;
pub mod problem_summary;
pub mod read_aloud;
pub mod reasons;
pub mod section;
pub mod table;
pub mod text;
pub mod trace;
