//! Building and serving the app, and the two steps Trunk calls while it builds.

use crate::command;
use crate::problem::Problem;
use crate::{server, tools};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Where `cargo xtask serve` listens when nobody says otherwise.
pub(crate) const PORT: u16 = 8080;

/// The folder a build fills.
pub(crate) const DIST: &str = "dist";

/// Installs, builds, then serves until the process is ended.
pub(crate) fn serve(port: u16) -> Result<(), Problem> {
    // Known before the minutes of a first build, not after them.
    server::free(port)?;
    build(&[])?;
    let server = server::start(DIST, port)?;
    println!("\nPayung: http://127.0.0.1:{port}");
    server.until_it_ends()
}

/// The release build; `more` goes to Trunk.
pub(crate) fn build(more: &[&str]) -> Result<(), Problem> {
    tools::for_build()?;
    let started = if Path::new(DIST).exists() {
        ""
    } else {
        " (the first time some minutes)"
    };
    println!("Building the release app{started} …");
    let flags = without_paths();
    command::run_with(
        "trunk",
        &[&["build", "--release", "--locked", "--offline"], more].concat(),
        &[(FLAGS, &flags)],
    )
}

/// What the compiler is told for the programs of the page.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Takes out of the programs where on this machine libraries and this repository lie, which the place of each possible
/// panic begins with: bytes that say nothing, and another program from every folder. What holds a blank stays, as
/// blanks divide the flags.
fn without_paths() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let libraries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let libraries = libraries
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let mut folders: Vec<String> = libraries
        .chain(env::current_dir())
        .filter_map(|folder| folder.to_str().map(str::to_owned))
        .filter(|folder| !folder.contains(char::is_whitespace))
        .collect();
    folders.sort();
    let flags = folders
        .iter()
        .map(|folder| format!("--remap-path-prefix={folder}/="));
    flags.collect::<Vec<_>>().join(" ")
}

/// Compiles what [`build`] puts together. Trunk asks for one program after the other; asked for together, they share the
/// cores.
pub(crate) fn compile() -> Result<(), Problem> {
    let areas = [
        "build",
        "--release",
        "--bin",
        "check",
        "--bin",
        "event",
        "--bin",
        "book",
        "--bin",
        "stories",
        "--bin",
        "planner",
        "--bin",
        "lists",
    ];
    let worker = ["build", "--profile", "worker", "--bin", "worker"];
    let old_workbooks = ["build", "--release", "--package", "payung-xls-worker"];
    let workshop = ["build", "--release", "--package", "payung-workshop-worker"];
    for programs in [&areas[..], &worker, &old_workbooks, &workshop] {
        wasm(programs)?;
    }
    Ok(())
}

/// What cargo is asked for, for the browser.
pub(crate) fn wasm(programs: &[&str]) -> Result<(), Problem> {
    let common = ["--locked", "--offline", "--quiet", "--target", tools::TARGET];
    command::run_with(
        "cargo",
        &[programs, &common].concat(),
        &[(FLAGS, &without_paths())],
    )
}

/// The number after `--port`.
pub(crate) fn port(word: &str) -> Result<u16, Problem> {
    word.parse()
        .map_err(|_| Problem::new(format!("`{word}` is not a port"), "give a number from 1 to 65535"))
}

/// Where [`single_file`] writes.
const ONE_FILE: &str = "target/single-file";

/// `dist/` as one HTML file to hand on where there is no host: one without lists, and a larger one with them.
pub(crate) fn single_file() -> Result<(), Problem> {
    if !Path::new(DIST).join("index.html").is_file() {
        build(&[])?;
    }
    let folder = Path::new(ONE_FILE);
    fs::create_dir_all(folder).map_err(|error| Problem::file("make", folder, &error))?;
    let write = |name: &str, more: &[&str]| {
        let target = folder.join(name);
        let args = ["xtask/node/one_file.mjs", DIST, command::text(&target)?];
        command::run("node", &[&args[..], more].concat())
    };
    write("payung.html", &[])?;
    write("payung-dengan-daftar.html", &["lists"])
}

/// `style/` becomes one file that Trunk copies: it does not follow `@import` itself.
pub(crate) fn style() -> Result<(), Problem> {
    command::run(
        "node",
        &[
            "xtask/node/style.mjs",
            "style/payung.css",
            "target/site/payung.css",
        ],
    )
}

/// Where the words of the pages without a program stand.
const PAGES: &str = "public/pages";

/// The words of [`PAGES`], by name.
fn pages() -> Result<Vec<String>, Problem> {
    let folder = Path::new(PAGES);
    let entries = fs::read_dir(folder).map_err(|error| Problem::file("read", folder, &error))?;
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    // Beside some stands the script they have.
    let names = names.filter(|name| name.strip_suffix(".html").is_some());
    let mut pages: Vec<String> = names.map(|name| format!("{PAGES}/{name}")).collect();
    pages.sort();
    Ok(pages)
}

/// Fills the texts of the plain page and of the pages without a program, then makes a release of all the files.
pub(crate) fn finish() -> Result<(), Problem> {
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        return Err(Problem::new(
            "`finish` is a step of Trunk's build",
            "run `cargo xtask build`",
        ));
    };
    let page = staging.join("index.html");
    let manifest = staging.join("manifest.webmanifest");
    let plain_page = [
        "run",
        "--quiet",
        "--locked",
        "--offline",
        "--bin",
        "plain-page",
        "--",
        command::text(&page)?,
        command::text(&manifest)?,
    ];
    let pages = pages()?;
    let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
    command::run("cargo", &[&plain_page[..], &pages].concat())?;
    command::run("node", &["xtask/node/release.mjs", command::text(&staging)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_a_number_that_fits() {
        assert_eq!(port("9000").unwrap(), 9000);
        assert!(port("65536").is_err());
        assert!(port("http").is_err());
    }
}
