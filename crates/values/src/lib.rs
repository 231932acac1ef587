//! The nouns of the field and what always holds for them.
//!
//! Pure: no lookups, no texts a person reads, no clock, no browser. Figures come in as arguments.

#[macro_use]
pub mod vocabulary;
pub mod literal;

pub mod age;
pub mod area_code;
pub mod bearer;
pub mod citation;
pub mod coverage;
pub mod criterion_id;
pub mod date;
pub mod employer_size;
pub mod engagement;
pub mod event;
pub mod field;
pub mod income_regularity;
pub mod insured;
pub mod language;
pub mod local_text;
pub mod month;
pub mod payer;
pub mod precision;
pub mod program;
pub mod rate;
pub mod registry;
pub mod risk_group;
pub mod route;
pub mod rupiah;
pub mod school;
pub mod sector;
pub mod segment;
pub mod service_id;
pub mod tally;
pub mod truth;
pub mod wage;
pub mod wage_program;
pub mod welfare;
pub mod whole;
