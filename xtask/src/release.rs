//! `cargo xtask release`: all that is handed on, in one archive with its digests; and whether a build from another folder
//! is the same.

use crate::command;
use crate::problem::Problem;
use crate::site::{self, DIST};
use crate::{npm, rules};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use toml::{Table, Value};

/// Where the archive and its folder are made.
const RELEASES: &str = "target/releases";

/// Builds, then puts together what `xtask/node/archive.mjs` lists.
pub(crate) fn archive() -> Result<(), Problem> {
    site::build(&[])?;
    site::single_file()?;
    npm::package()?;
    let version = version()?;
    let name = format!("payung-{version}");
    let folder = Path::new(RELEASES).join(&name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Problem::file("remove", &folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| Problem::file("make", &folder, &error))?;
    rules::write(&folder.join("rules.json"))?;
    command::run("node", &["xtask/node/archive.mjs", command::text(&folder)?])?;
    let archive = format!("{RELEASES}/{name}.tar.gz");
    // Neither who packed it nor when stands in it, so that the same release is the same archive.
    let plain = [
        "--sort=name",
        "--mtime=@0",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--use-compress-program=gzip -n9",
    ];
    command::run(
        "tar",
        &[&plain[..], &["-C", RELEASES, "-cf", &archive, &name]].concat(),
    )?;
    println!("{archive}");
    Ok(())
}

/// The version of all our crates.
fn version() -> Result<String, Problem> {
    let path = Path::new("Cargo.toml");
    let text = fs::read_to_string(path).map_err(|error| Problem::file("read", path, &error))?;
    let version = text.parse::<Table>().ok().and_then(|table| {
        let package = table.get("workspace")?.get("package")?;
        package.get("version").and_then(Value::as_str).map(str::to_owned)
    });
    version.ok_or_else(|| {
        Problem::new(
            "Cargo.toml names no version",
            "give `[workspace.package]` its `version`",
        )
    })
}

/// Where the second build is made.
const ELSEWHERE: &str = "target/elsewhere";

/// Builds once more, from a copy of the repository in another folder with nothing compiled in it, and refuses where a file
/// of `dist/` differs.
pub(crate) fn reproduce() -> Result<(), Problem> {
    let elsewhere = Path::new(ELSEWHERE);
    if elsewhere.exists() {
        fs::remove_dir_all(elsewhere).map_err(|error| Problem::file("remove", elsewhere, &error))?;
    }
    let files = command::output("git", &["ls-files", "--cached", "--others", "--exclude-standard"]);
    let files = files.ok_or_else(|| {
        Problem::new(
            "git does not say which files there are",
            "this needs the repository",
        )
    })?;
    for file in files.lines().filter(|file| Path::new(file).is_file()) {
        let target = elsewhere.join(file);
        let folder = target.parent().unwrap_or(elsewhere);
        fs::create_dir_all(folder).map_err(|error| Problem::file("make", folder, &error))?;
        fs::copy(file, &target).map_err(|error| Problem::file("copy", Path::new(file), &error))?;
    }
    for tools in [".tools", "node_modules"] {
        let here =
            fs::canonicalize(tools).map_err(|error| Problem::file("find", Path::new(tools), &error))?;
        symlink(here, elsewhere.join(tools))
            .map_err(|error| Problem::file("link", Path::new(tools), &error))?;
    }
    command::run_in(elsewhere, "cargo", &["xtask", "build"])?;
    let there = elsewhere.join(DIST);
    command::run("diff", &["--recursive", "--brief", DIST, command::text(&there)?]).map_err(|problem| {
        problem.with_remedy("a build from another folder differs in the files named above: find what of the machine stands in them")
    })?;
    fs::remove_dir_all(elsewhere).map_err(|error| Problem::file("remove", elsewhere, &error))
}
