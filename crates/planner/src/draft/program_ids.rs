//! The programs of a group as one word: `jkk-jkm`.

use payung_values::program::{Program, Programs};

/// Writes `jkk-jkm`.
pub fn program_ids(programs: Programs) -> String {
    let chosen = Program::ALL.iter().filter(|program| programs.has(**program));
    chosen.map(|program| program.id()).collect::<Vec<_>>().join("-")
}

/// Reads `jkk-jkm`.
pub fn programs(ids: &str) -> Option<Programs> {
    let programs: Option<Vec<Program>> = ids.split('-').map(Program::parse).collect();
    Programs::of(programs?)
}
