//! Checks `rules/` and `tests/cases/` and compiles them.

use payung_rulebook::build_script::{LabelPlace, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    run("rules", "tests/cases", LabelPlace::Packs)
}
