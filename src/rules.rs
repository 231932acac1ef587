//! The tables the build script makes from `rules/`, and how to ask them.
//!
//! Pure. Knows values and their sources, and no formula.

pub mod area;
pub mod bracket;
pub mod dated;
pub mod discount;
pub mod membership;
pub mod occupation;
pub mod scheme;
pub mod scholarship;
pub mod tables;
pub mod wage;
