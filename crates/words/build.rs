//! Reads `locales/`, checks it, and writes the messages to `OUT_DIR`: as Rust, and as the packs that hold the sentences.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=../../locales");
    let write = |name: &str, text: &str| {
        fs::write(out.join(name), text).map_err(|error| vec![format!("cannot write {name}: {error}")])
    };
    let written = payung_messages::languages(&root.join("locales"))
        .and_then(|languages| payung_messages::compiled(&root.join("locales"), &languages))
        .and_then(|compiled| {
            for pack in &compiled.packs {
                write(&pack.file(), &pack.text)?;
            }
            write("texts.rs", &compiled.code)
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
