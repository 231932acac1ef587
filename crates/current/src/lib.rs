//! The rule set in force: the files of `rules/`, checked and compiled by the build script.
//!
//! Only programs and tests ask for it. Everything else takes the rules, or a part of them, from its caller.

pub mod tables;

use payung_rules::names::Names;
use payung_rules::rules::Rules;

pub use tables::{EDITION, LABELS, NAMES, NAMES_IN};

/// The rule set in force; areas and occupations carry the names given. `None` if they are the names of another build.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "so that a program links no table but those of the parts it takes"
)]
pub fn current(names: Names) -> Option<Rules> {
    tables::rules(names)
}

/// The rule set in force without areas and occupations, for a program that speaks of none.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "so that a program links no table but those of the parts it takes"
)]
pub const fn unnamed() -> Rules {
    tables::unnamed()
}
