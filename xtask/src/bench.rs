//! `cargo xtask bench`: the engine natively, and then lists in Chromium, each beside its native run.

use crate::problem::Problem;
use crate::{command, server, site};
use std::fs;
use std::path::Path;

/// Where the made-up lists lie that both runs read.
const LISTS: &str = "target/lists";

/// All of it; or, when `more` names a benchmark or an option of cargo's, that alone.
pub(crate) fn run(more: &[&str]) -> Result<(), Problem> {
    if !more.is_empty() {
        return command::run("cargo", &[&["bench"], more].concat());
    }
    if !Path::new(site::DIST).join("index.html").is_file() {
        return Err(Problem::new(
            "there is no `dist/` to measure in the browser",
            "build it with `cargo xtask build`",
        ));
    }
    let lists = Path::new(LISTS);
    if lists.exists() {
        fs::remove_dir_all(lists).map_err(|error| Problem::file("remove", lists, &error))?;
    }
    command::run_with("cargo", &["bench"], &[("LISTS_FOLDER", LISTS)])?;
    let server = server::start(site::DIST, 0)?;
    let base = server.address();
    println!("\nLists in Chromium, median of five runs:");
    command::run_with("node", &["xtask/node/lists.mjs", LISTS], &[("BASE_URL", &base)])
}
