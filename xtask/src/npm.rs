//! `cargo xtask npm`: the questions as an npm package, for pages and for Node, and whether it does what it says.

use crate::command;
use crate::problem::Problem;
use crate::{rules, site, tools};
use std::fs;
use std::path::Path;

/// Where the package and its archive are made.
pub(crate) const NPM: &str = "target/npm";

/// The folder of the package in [`NPM`].
const PACKAGE: &str = "target/npm/payung-rules";

/// What cargo makes of `npm/`.
const PROGRAM: &str = "target/wasm32-unknown-unknown/release/payung_npm.wasm";

/// What wasm-bindgen makes of it.
const WASM: &str = "target/npm/payung-rules/payung_rules_bg.wasm";

/// Builds the package, then tries it in Node and in Chromium.
pub(crate) fn tried() -> Result<(), Problem> {
    package()?;
    command::run(
        "node",
        &["--test", "--test-reporter=spec", "npm/tests/package.test.mjs"],
    )
}

/// The package, and beside it the archive that `npm install` takes.
pub(crate) fn package() -> Result<(), Problem> {
    tools::for_build()?;
    let made = Path::new(NPM);
    if made.exists() {
        fs::remove_dir_all(made).map_err(|error| Problem::file("remove", made, &error))?;
    }
    fs::create_dir_all(PACKAGE).map_err(|error| Problem::file("make", Path::new(PACKAGE), &error))?;
    site::wasm(&["build", "--release", "--package", "payung-npm"])?;
    let bind = [
        "--target",
        "web",
        "--out-name",
        "payung_rules",
        "--out-dir",
        PACKAGE,
        PROGRAM,
    ];
    command::run("wasm-bindgen", &bind)?;
    let small = [
        "-Oz",
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
        "--low-memory-unused",
    ];
    command::run("wasm-opt", &[&small[..], &[WASM, "-o", WASM]].concat())?;
    rules::write(&Path::new(PACKAGE).join("rules.json"))?;
    command::run("node", &["xtask/node/npm.mjs", PACKAGE])?;
    command::run(
        "npm",
        &[
            "pack",
            "--silent",
            "--pack-destination",
            NPM,
            &["./", PACKAGE].concat(),
        ],
    )
}
