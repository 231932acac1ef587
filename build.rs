//! Reads `rules/`, `locales/` and `tests/cases/`, checks them, and writes typed tables to `OUT_DIR`.
//!
//! Every complaint names the file, the line and what would be right; then the build stops.

#![allow(
    unreachable_pub,
    missing_docs,
    reason = "a build script has no readers but its own modules"
)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "src"]
#[allow(
    dead_code,
    reason = "the library's nouns, so that rules are checked with its own types"
)]
mod library {
    pub mod domain;
    #[path = "case/tree.rs"]
    pub mod tree;
}
#[path = "build/case_bytes.rs"]
mod case_bytes;
#[path = "build/claim_cases.rs"]
mod claim_cases;
#[path = "build/examples.rs"]
mod examples;
#[path = "build/published.rs"]
mod published;
#[path = "build/rulebook.rs"]
mod rulebook;
#[path = "build/tables.rs"]
mod tables;
#[path = "build/texts.rs"]
mod texts;

use library::domain;

fn main() -> ExitCode {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for watched in ["build", "rules", "locales", "tests/cases", "src/domain"] {
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
    let languages = texts::languages(&root.join("locales"))?;
    let mut complaints = Vec::new();
    let rules = rulebook::read(&root.join("rules"), &languages)
        .map(|book| (tables::source_code(&book), tables::names(&book)))
        .map_err(|found| complaints.extend(found.iter().map(ToString::to_string)));
    let texts =
        texts::source_code(&root.join("locales"), &languages).map_err(|found| complaints.extend(found));
    let cases = case_bytes::of(&root.join("tests/cases")).map_err(|found| complaints.push(found));
    let examples = examples::source_code(&root.join("tests/cases/examples.yaml"))
        .map_err(|found| complaints.extend(found));
    let claims =
        claim_cases::source_code(&root.join("tests/cases")).map_err(|found| complaints.extend(found));
    let published = published::source_code(root, &languages).map_err(|found| complaints.extend(found));
    let (Ok((rules, names)), Ok(texts), Ok(cases), Ok(examples), Ok(claims), Ok(published)) =
        (rules, texts, cases, examples, claims, published)
    else {
        return Err(complaints);
    };
    let write = |name: &str, bytes: &[u8]| {
        fs::write(out.join(name), bytes).map_err(|error| vec![format!("cannot write {name}: {error}")])
    };
    write("tables.rs", rules.as_bytes())?;
    write("names.txt", names.as_bytes())?;
    write("texts.rs", texts.as_bytes())?;
    write("examples.rs", examples.as_bytes())?;
    write("claims.rs", claims.as_bytes())?;
    write("published.rs", published.as_bytes())?;
    write("cases.postcard", &cases)
}
