//! The names of areas and occupations: lists, not rules, and the largest of our texts.
//!
//! They stand in the plain page, which the browser reads while the module is still on its way, and the page hands
//! them over before anything is asked. Everywhere else they are part of the program.

use std::sync::OnceLock;

/// All names, taken apart into lines.
#[derive(Debug)]
struct Names {
    /// One line for each entry of `AREAS`.
    areas: Vec<&'static str>,
    /// One line for each entry of `OCCUPATIONS`: label, hint, everyday words divided by `|`; tabs between them.
    occupations: Vec<&'static str>,
}

static NAMES: OnceLock<Names> = OnceLock::new();

/// The text the build wrote: the lines of the areas, an empty line, the lines of the occupations.
pub const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/names.txt"));

/// Takes the names over. Whoever hands them over first is heard; later ones are ignored.
pub fn provide(text: &'static str) {
    let _ = NAMES.set(taken_apart(text));
}

fn taken_apart(text: &'static str) -> Names {
    let (areas, occupations) = text.split_once("\n\n").unwrap_or_default();
    Names {
        areas: areas.lines().collect(),
        occupations: occupations.lines().collect(),
    }
}

fn names() -> &'static Names {
    #[cfg(not(target_arch = "wasm32"))]
    let built_in = TEXT;
    #[cfg(target_arch = "wasm32")]
    let built_in = "";
    NAMES.get_or_init(|| taken_apart(built_in))
}

/// Whether every area and occupation has a line.
pub fn are_complete() -> bool {
    let names = names();
    names.areas.len() == crate::tables::AREAS.len()
        && names.occupations.len() == crate::tables::OCCUPATIONS.len()
}

/// The name of the area at `place`.
pub(super) fn area(place: usize) -> &'static str {
    names().areas.get(place).copied().unwrap_or_default()
}

/// The part of the line of the occupation at `place`: 0 the label, 1 the hint, 2 the everyday words.
pub(super) fn occupation(place: usize, part: usize) -> &'static str {
    let line = names().occupations.get(place).copied().unwrap_or_default();
    line.split('\t').nth(part).unwrap_or_default()
}
