//! Reads `locales/`, checks it, and writes the messages as Rust to `OUT_DIR`.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=../../locales");
    let written = payung_messages::languages(&root.join("locales"))
        .and_then(|languages| payung_messages::source_code(&root.join("locales"), &languages))
        .and_then(|code| {
            fs::write(out.join("texts.rs"), code)
                .map_err(|error| vec![format!("cannot write texts.rs: {error}")])
        });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            ExitCode::FAILURE
        }
    }
}
