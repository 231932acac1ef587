//! Reads `rules/` and the cases that are shown to people, checks them, and writes them as Rust.
//!
//! For build scripts and tests alone. Every complaint names the file, the line and what would be right.

#![allow(
    missing_docs,
    reason = "its readers are a build script and the tests of complaints"
)]

pub mod build_script;
pub mod case_folder;
pub mod claim_cases;
mod code;
pub mod complaint;
mod document;
mod entry;
pub mod examples;
mod files;
mod folder;
mod known;
mod labels;
mod listed;
mod parameter;
pub mod published;
pub mod rule_set;
mod translated;
