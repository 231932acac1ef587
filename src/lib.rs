//! Payung: who can pay an Indonesian worker's BPJS Ketenagakerjaan contribution, what it costs, what the family receives.
//!
//! The map of the modules stands in `ARCHITECTURE.md`. Everything but [`platform`] and [`ui`] is pure:
//! it knows no browser, no clock and no language.

#[macro_use]
pub mod domain;

pub mod answers;
pub mod benefit;
pub mod case;
pub mod contribution;
pub mod donation;
pub mod eligibility;
pub mod explain;
pub mod finder;
pub mod i18n;
pub mod outlook;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod protocol;
pub mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub mod shell;
#[cfg(target_arch = "wasm32")]
pub mod ui;
