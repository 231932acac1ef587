//! Payung: who can pay an Indonesian worker's BPJS Ketenagakerjaan contribution, what it costs, what the family receives.
//!
//! The map of the modules stands in `ARCHITECTURE.md`. Everything but [`platform`] and [`ui`] is pure:
//! it knows no browser, no clock and no language.

#[macro_use]
pub mod domain;

pub mod advice;
pub mod answers;
pub mod batch;
pub mod benefit;
pub mod case;
pub mod comparison;
pub mod contribution;
pub mod donation;
pub mod eligibility;
pub mod examples;
pub mod explain;
pub mod figures;
pub mod finder;
pub mod i18n;
pub mod link;
pub mod order;
pub mod outlook;
pub mod payroll;
pub mod planner;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod poverty;
pub mod price;
pub mod protocol;
pub mod rules;
pub mod savings;
#[cfg(not(target_arch = "wasm32"))]
pub mod shell;
pub mod story;
#[cfg(target_arch = "wasm32")]
pub mod ui;
pub mod workbook;
