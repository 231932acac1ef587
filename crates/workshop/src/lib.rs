//! The workshop of the rulebook: what a worker does with files that an expert opens, so that the page never waits and
//! nothing in such a file can stop it.
//!
//! Total and pure: bytes in, an answer or named complaints out.

mod case_sheet;
mod cases;
mod columns;
mod keys;
pub mod protocol;
mod workshop;

pub use workshop::{Beside, Workshop};
