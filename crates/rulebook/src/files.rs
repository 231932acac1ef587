//! The files of a rule set: what stands in each, what would be wrong in it, and what it is in Rust.

pub(crate) mod area_aliases;
pub(crate) mod area_notes;
pub(crate) mod areas;
pub(crate) mod benefit;
pub(crate) mod columns;
pub(crate) mod construction;
pub(crate) mod contacts;
pub(crate) mod contribution;
pub(crate) mod coverage;
pub(crate) mod disability;
pub(crate) mod districts;
pub(crate) mod edition;
pub(crate) mod groups;
pub(crate) mod ktp_occupations;
pub(crate) mod membership;
pub(crate) mod migrant;
pub(crate) mod misquoted;
pub(crate) mod occupations;
pub(crate) mod open_questions;
pub(crate) mod past;
pub(crate) mod poverty;
pub(crate) mod schemes;
pub(crate) mod service;
pub(crate) mod sources;
pub(crate) mod wage_earner;
pub(crate) mod wages;
