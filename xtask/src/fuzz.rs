//! `cargo xtask fuzz`: every target of `fuzz/`, for a minute each.
//!
//! Coverage is asked of the stable compiler by codegen flags, so that neither a nightly toolchain nor another program
//! is needed: the engine that invents inputs is compiled from its crate, by the machine's C++ compiler.

use crate::command;
use crate::problem::Problem;
use std::fs;
use std::path::Path;

const FOLDER: &str = "fuzz";

/// The flags that `cargo fuzz` gives, but for the address sanitizer: it needs a nightly compiler and looks for what
/// only unsafe code can do, and there is none.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";

/// Tries every target for a minute; an input that fails stays in `fuzz/artifacts/`.
pub(crate) fn run() -> Result<(), Problem> {
    compiler()?;
    let host = host()?;
    let manifest = format!("{FOLDER}/Cargo.toml");
    let target_dir = format!("{FOLDER}/target");
    // With a target named, build scripts are compiled without the flags.
    let build = [
        "build",
        "--release",
        "--manifest-path",
        &manifest,
        "--target",
        &host,
        "--target-dir",
        &target_dir,
    ];
    command::run_with("cargo", &build, &[("RUSTFLAGS", COVERAGE)])?;
    for name in targets()? {
        let found = format!("{FOLDER}/found/{name}");
        let artifacts = format!("{FOLDER}/artifacts/");
        for folder in [&found, &artifacts] {
            let folder = Path::new(folder);
            fs::create_dir_all(folder).map_err(|error| Problem::file("create", folder, &error))?;
        }
        let program = format!("{target_dir}/{host}/release/{name}");
        let corpus = format!("{FOLDER}/corpus/{name}");
        let prefix = format!("-artifact_prefix={artifacts}{name}-");
        let args = [
            "-max_total_time=60",
            "-print_final_stats=1",
            &prefix,
            &found,
            &corpus,
        ];
        println!("\nFuzzing {name} for a minute …");
        command::run(&program, &args).map_err(|problem| {
            problem.with_remedy(format!(
                "the input that failed lies in `{artifacts}`; run `{program} FILE` on it, make it a test, mend what it found"
            ))
        })?;
    }
    Ok(())
}

/// The names of the targets, in order. None at all is a failure.
fn targets() -> Result<Vec<String>, Problem> {
    let folder = Path::new(FOLDER).join("fuzz_targets");
    let entries = fs::read_dir(&folder).map_err(|error| Problem::file("read", &folder, &error))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut names: Vec<String> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort_unstable();
    if names.is_empty() {
        return Err(Problem::new(
            "there is no fuzz target",
            "they stand in `fuzz/fuzz_targets`",
        ));
    }
    Ok(names)
}

/// The target triple of this machine.
fn host() -> Result<String, Problem> {
    let version = command::output("rustc", &["-vV"]).unwrap_or_default();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| Problem::new("`rustc -vV` names no host", "install rustup's stable toolchain"))
}

/// A C++ compiler; installed where apt can.
fn compiler() -> Result<(), Problem> {
    if command::output("c++", &["--version"]).is_some() {
        return Ok(());
    }
    println!("Installing a C++ compiler (less than a minute) …");
    let install = ["install", "-y", "-q", "--no-install-recommends", "g++"];
    command::run("apt-get", &["update", "-q"])
        .and_then(|()| command::run_with("apt-get", &install, &[("DEBIAN_FRONTEND", "noninteractive")]))
        .map_err(|problem| problem.with_remedy("as root, install a C++ compiler that answers to `c++`"))
}
