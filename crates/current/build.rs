//! Reads `rules/` and `tests/cases/`, checks them, and writes typed tables to `OUT_DIR`.
//!
//! Every complaint names the file, the line and what would be right; then the build stops.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use payung_rulebook::{claim_cases, examples, published, rulebook, tables};

fn main() -> ExitCode {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for watched in ["../../rules", "../../locales", "../../tests/cases"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    match write_all(&root, &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes the generated files, or says everything that is wrong.
fn write_all(root: &Path, out: &Path) -> Result<(), Vec<String>> {
    let languages = payung_messages::languages(&root.join("locales"))?;
    let mut complaints = Vec::new();
    let rules = rulebook::read(&root.join("rules"), &languages)
        .map(|book| (tables::source_code(&book), tables::names(&book)))
        .map_err(|found| complaints.extend(found.iter().map(ToString::to_string)));
    let examples = examples::source_code(&root.join("tests/cases/examples.yaml"))
        .map_err(|found| complaints.extend(found));
    let claims =
        claim_cases::source_code(&root.join("tests/cases")).map_err(|found| complaints.extend(found));
    let published = published::source_code(root, &languages).map_err(|found| complaints.extend(found));
    let (Ok((rules, names)), Ok(examples), Ok(claims), Ok(published)) = (rules, examples, claims, published)
    else {
        return Err(complaints);
    };
    let write = |name: &str, bytes: &[u8]| {
        fs::write(out.join(name), bytes).map_err(|error| vec![format!("cannot write {name}: {error}")])
    };
    write("tables.rs", rules.as_bytes())?;
    write("names.txt", names.as_bytes())?;
    write("examples.rs", examples.as_bytes())?;
    write("claims.rs", claims.as_bytes())?;
    write("published.rs", published.as_bytes())
}
