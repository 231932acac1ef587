//! The rule set in force: the files of `rules/`, checked and compiled by the build script.
//!
//! Only programs and tests ask for it. Everything else takes the rules, or a part of them, from its caller.

pub mod tables;

use payung_rules::area::Area;
use payung_rules::names::Names;
use payung_rules::occupation::Occupation;
use payung_rules::rules::Rules;
use std::sync::OnceLock;

pub use tables::{
    BENEFIT_RULES, CELL_WORDS, CLAIM_RULES, CONTRIBUTION_RULES, ELIGIBILITY_RULES, NAMES, PAYROLL_RULES,
    POVERTY_RULES, PROJECT_RULES, REGISTRATION_LISTS,
};

/// The rule set in force; areas and occupations carry the names given. `None` if they are the names of another build.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "so that a program links no table but those of the parts it takes"
)]
pub fn current(names: Names) -> Option<Rules> {
    tables::rules(names)
}

static PROVIDED: OnceLock<(Vec<Area>, Vec<Occupation>)> = OnceLock::new();

/// Takes the names over. Whoever hands them over first is heard; later ones are ignored.
pub fn provide(names: Names) {
    if let (Some(areas), Some(occupations)) = (
        names.areas(tables::AREA_CODES),
        names.occupations(tables::UNNAMED_OCCUPATIONS),
    ) {
        let _ = PROVIDED.set((areas, occupations));
    }
}

fn provided() -> &'static (Vec<Area>, Vec<Occupation>) {
    #[cfg(not(target_arch = "wasm32"))]
    provide(NAMES);
    PROVIDED.get_or_init(Default::default)
}

/// The areas with their names.
pub fn areas() -> &'static [Area] {
    &provided().0
}

/// The occupations with their words.
pub fn occupations() -> &'static [Occupation] {
    &provided().1
}
