//! Checks `rules/` and `tests/cases/` and compiles them.

use std::process::ExitCode;

fn main() -> ExitCode {
    payung_rulebook::build_script::run("rules", "tests/cases")
}
