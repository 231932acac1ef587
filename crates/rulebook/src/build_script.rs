//! The build script of a crate that holds a rule set.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::{claim_cases, examples, published, rule_set};

/// Reads the rule files and cases of these folders, which stand below the root of the repository, checks them, and
/// writes `tables.rs` and `names.txt` to `OUT_DIR`. For a crate in `crates/`.
///
/// Every complaint is one error of the build.
#[expect(clippy::print_stdout, reason = "so a build script speaks to Cargo")]
pub fn run(rules: &str, cases: &str) -> ExitCode {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for watched in [rules, cases, "locales"] {
        println!("cargo::rerun-if-changed={}", root.join(watched).display());
    }
    // Cargo fails the build for an error, and says it once. If the script failed, too, Cargo would print its output.
    for complaint in write_all(&root, rules, cases, &out).err().into_iter().flatten() {
        println!("cargo::error={complaint}");
    }
    ExitCode::SUCCESS
}

/// Writes the generated files, or says everything that is wrong.
fn write_all(root: &Path, rules: &str, cases: &str, out: &Path) -> Result<(), Vec<String>> {
    let languages = payung_messages::languages(&root.join("locales"))?;
    let mut complaints = Vec::new();
    let rule_set = rule_set::read(root, rules, &languages)
        .map_err(|found| complaints.extend(found.iter().map(ToString::to_string)));
    let lists = [
        examples::source_code(root, cases),
        claim_cases::source_code(root, cases),
        published::source_code(root, rules, cases, &languages),
    ]
    .map(|list| list.map_err(|found| complaints.extend(found)));
    let (Ok(rule_set), [Ok(examples), Ok(claims), Ok(printed)]) = (rule_set, lists) else {
        return Err(complaints);
    };
    let write = |name: &str, text: String| {
        fs::write(out.join(name), text).map_err(|error| vec![format!("cannot write {name}: {error}")])
    };
    write("tables.rs", [rule_set.code, examples, claims, printed].concat())?;
    write("names.txt", rule_set.names)
}
