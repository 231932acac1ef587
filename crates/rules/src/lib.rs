//! The tables the build script makes from `rules/`, and how to ask them.
//!
//! Pure. Knows values and their sources, and no formula.

pub mod area;
pub mod bracket;
pub mod cell_word;
pub mod claim;
pub mod construction;
pub mod coverage;
pub mod dated;
pub mod discount;
pub mod employer_size;
pub mod example;
pub mod group;
pub mod listed;
pub mod loss;
pub mod membership;
pub mod migrant;
pub mod misquoted;
pub mod names;
pub mod occupation;
pub mod poverty_line;
pub mod printed;
pub mod registration;
pub mod risk_group;
pub mod scheme;
pub mod scholarship;
pub mod service;
pub mod tables;
pub mod wage;
