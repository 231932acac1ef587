//! Payung, the app: who can pay an Indonesian worker's BPJS Ketenagakerjaan contribution, what it costs, what the family
//! receives.
//!
//! The screens of the areas and what they touch of the browser. What they show is computed by the pure crates
//! under `crates/`; the map stands in `ARCHITECTURE.md`. All of it also compiles on the host, where no browser answers:
//! there every screen is rendered as text and tested.

pub mod book;
pub mod check;
pub mod event;
pub mod lists;
#[cfg(not(target_arch = "wasm32"))]
pub mod old_workbook;
#[cfg(not(target_arch = "wasm32"))]
pub mod plain_page;
pub mod planner;
pub mod platform;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules_age;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules_json;
pub mod screen;
pub mod stories;
#[cfg(not(target_arch = "wasm32"))]
pub mod text_packs;
