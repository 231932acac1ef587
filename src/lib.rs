//! Payung, the app: who can pay an Indonesian worker's BPJS Ketenagakerjaan contribution, what it costs, what the family
//! receives.
//!
//! The screens of the four areas and what they touch of the browser. What they show is computed by the pure crates
//! under `crates/`; the map stands in `ARCHITECTURE.md`.

#[cfg(target_arch = "wasm32")]
pub mod check;
#[cfg(target_arch = "wasm32")]
pub mod lists;
#[cfg(not(target_arch = "wasm32"))]
pub mod plain_page;
#[cfg(target_arch = "wasm32")]
pub mod planner;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod screen;
#[cfg(target_arch = "wasm32")]
pub mod stories;
