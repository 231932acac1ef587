//! What a build and its tests need, installed only when it is missing.
//!
//! Versions stand where the tool's own files say them: Trunk in `Trunk.toml`, wasm-bindgen in `Cargo.lock`, the
//! Node packages in `package-lock.json`. Programs go to `.tools/bin`, built there and not for the whole machine.

use crate::command;
use crate::problem::Problem;
use std::fs;
use std::path::Path;
use std::thread;
use toml::{Table, Value};

/// Debian's packages that the tests need, each with a program of it: Chromium, its driver, and the one without windows
/// that journeys run in; the two other engines; a host. `webdriver.json` and `tests/e2e/` name the same programs.
const PACKAGES: [(&str, &str); 7] = [
    ("chromium", "/usr/bin/chromium"),
    ("chromium-driver", "/usr/bin/chromedriver"),
    (
        "chromium-headless-shell",
        "/usr/lib/chromium/chromium-headless-shell",
    ),
    ("firefox-esr", "/usr/bin/firefox-esr"),
    ("webkit2gtk-driver", "/usr/bin/WebKitWebDriver"),
    ("xvfb", "/usr/bin/Xvfb"),
    ("caddy", "/usr/bin/caddy"),
];

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The programs are started a few hundred times in their life: they are built to be ready soon, not to be fast.
const SOON: [(&str, &str); 7] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
    ("CARGO_PROFILE_DEV_DEBUG", "false"),
    ("CARGO_INCREMENTAL", "0"),
    // Both programs share this folder, so that a run that was interrupted goes on where it stopped.
    ("CARGO_TARGET_DIR", BUILD),
];

const BUILD: &str = ".tools/build";

/// The version of cargo-mutants, which no file of its own can hold.
const MUTANTS: &str = "27.1.0";

/// All that `serve` and `build` need: about seven minutes on two cores when nothing is there.
pub(crate) fn for_build() -> Result<(), Problem> {
    node()?;
    target()?;
    node_packages()?;
    crates()?;
    programs()
}

/// What the steps of `test` need that look and compile only: some seconds.
pub(crate) fn for_lints() -> Result<(), Problem> {
    component("rustfmt", &["fmt", "--version"])?;
    component("clippy", &["clippy", "--version"])?;
    node()?;
    target()?;
    crates()
}

/// What the other steps of `test` need.
pub(crate) fn for_tests() -> Result<(), Problem> {
    // Packages wait for the network and the disk, programs that are compiled for the processor.
    let (built, packages) = thread::scope(|scope| {
        let packages = scope.spawn(packages);
        (for_build(), packages.join())
    });
    built.and(packages.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
}

/// The version of cargo-deny, which no file of its own can hold.
const DENY: &str = "0.20.2";

/// What looks at licences.
pub(crate) fn for_licences() -> Result<(), Problem> {
    let time = "about four minutes on two cores";
    program("cargo-deny", "cargo-deny", DENY, &["--locked"], time)?;
    remove_build()
}

/// What `test --long` needs besides [`for_tests`].
pub(crate) fn for_mutants() -> Result<(), Problem> {
    let time = "about a minute on two cores";
    program("cargo-mutants", "cargo-mutants", MUTANTS, &["--locked"], time)?;
    remove_build()
}

fn node() -> Result<(), Problem> {
    let version = command::output("node", &["--version"]).unwrap_or_default();
    match major(&version) {
        Some(20..) => Ok(()),
        Some(old) => Err(Problem::new(
            format!("Node {old} is too old"),
            "install Node 20 or newer, with npm",
        )),
        None => Err(Problem::new(
            "there is no `node` on the path",
            "install Node 20 or newer, with npm",
        )),
    }
}

fn target() -> Result<(), Problem> {
    let folder =
        command::output("rustc", &["--print", "target-libdir", "--target", TARGET]).unwrap_or_default();
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    installing("the standard library for wasm", "some seconds");
    command::run("rustup", &["target", "add", TARGET])
}

fn component(name: &str, probe: &[&str]) -> Result<(), Problem> {
    if command::output("cargo", probe).is_some() {
        return Ok(());
    }
    installing(name, "some seconds");
    command::run("rustup", &["component", "add", name])
}

/// `npm ci`, when `package-lock.json` is not the one that filled `node_modules` last.
fn node_packages() -> Result<(), Problem> {
    let lock = Path::new("package-lock.json");
    let stamp = Path::new("node_modules/.package-lock.installed.json");
    let wanted = read(lock)?;
    if fs::read_to_string(stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    installing("the Node packages of package-lock.json", "some seconds");
    command::run("npm", &["ci"])?;
    fs::write(stamp, wanted).map_err(|error| Problem::file("write", stamp, &error))
}

/// Trunk builds without the network, so every crate of `Cargo.lock` has to be here before.
fn crates() -> Result<(), Problem> {
    if command::output("cargo", &["fetch", "--locked", "--offline", "--quiet"]).is_some() {
        return Ok(());
    }
    installing("the crates of Cargo.lock", "less than a minute");
    command::run("cargo", &["fetch", "--locked"]).map_err(|problem| {
        problem.with_remedy("look at the network; when Cargo.lock is out of date, `cargo update -w`")
    })
}

/// One after the other: each alone keeps two cores busy, so both at once would save less than half a minute.
fn programs() -> Result<(), Problem> {
    let trunk = trunk_version(&read(Path::new("Trunk.toml"))?)?;
    let bindgen = bindgen_version(&read(Path::new("Cargo.lock"))?)?;
    // Not `--locked`: the lock file wasm-bindgen-cli comes with names a crate some registries do not have yet.
    program(
        "wasm-bindgen-cli",
        "wasm-bindgen",
        &bindgen,
        &[],
        "about 2 minutes on two cores",
    )?;
    // Trunk only hands files on: not optimised at all it is there sooner and builds as fast. wasm-bindgen rewrites the
    // programs and would take five times as long.
    let lean = ["--locked", "--no-default-features", "--debug"];
    program("trunk", "trunk", &trunk, &lean, "about 3 minutes on two cores")?;
    remove_build()
}

fn remove_build() -> Result<(), Problem> {
    let build = Path::new(BUILD);
    if build.exists() {
        fs::remove_dir_all(build).map_err(|error| Problem::file("remove", build, &error))?;
    }
    Ok(())
}

fn program(package: &str, name: &str, version: &str, flags: &[&str], time: &str) -> Result<(), Problem> {
    let installed = command::output(&format!(".tools/bin/{name}"), &["--version"]);
    if installed.is_some_and(|text| text.split_whitespace().nth(1) == Some(version)) {
        return Ok(());
    }
    installing(&format!("{package} {version} into .tools"), time);
    let install = [
        "install",
        package,
        "--version",
        version,
        "--root",
        ".tools",
        "--force",
    ];
    command::run_with("cargo", &[&install, flags].concat(), &SOON)
}

fn packages() -> Result<(), Problem> {
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(_, program)| !Path::new(program).exists())
        .map(|(name, _)| *name)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(", ");
    installing(&format!("Debian's packages {names}"), "about a minute");
    let quiet = [("DEBIAN_FRONTEND", "noninteractive")];
    let install = ["install", "-y", "-q", "--no-install-recommends"];
    command::run("apt-get", &["update", "-q"])
        .and_then(|()| command::run_with("apt-get", &[&install[..], &missing].concat(), &quiet))
        .map_err(|problem| problem.with_remedy(format!("as root, install Debian's packages {names}")))
}

fn installing(what: &str, time: &str) {
    println!("Installing {what} ({time}) …");
}

fn read(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|error| Problem::file("read", path, &error))
}

/// 20 of "v20.20.2".
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// The `trunk-version` of `Trunk.toml`, which has to be one version, `=1.2.3`.
fn trunk_version(config: &str) -> Result<String, Problem> {
    let version = config.parse::<Table>().ok().and_then(|table| {
        let wanted = table.get("trunk-version")?.as_str()?;
        wanted.strip_prefix('=').map(str::to_owned)
    });
    version.ok_or_else(|| {
        Problem::new(
            "Trunk.toml names no version",
            "give it `trunk-version = \"=…\"` as first line",
        )
    })
}

/// The version of wasm-bindgen that `Cargo.lock` has: its command line tool must be the same.
fn bindgen_version(lock: &str) -> Result<String, Problem> {
    let version = lock.parse::<Table>().ok().and_then(|table| {
        let packages = table.get("package")?.as_array()?.iter();
        let text = |package: &Value, key| package.get(key).and_then(Value::as_str).map(str::to_owned);
        packages
            .clone()
            .find(|package| text(package, "name").as_deref() == Some("wasm-bindgen"))
            .and_then(|package| text(package, "version"))
    });
    version.ok_or_else(|| {
        Problem::new(
            "Cargo.lock has no wasm-bindgen",
            "`cargo update -w` writes the file anew",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_version_is_read_to_its_first_number() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v8.0.0"), Some(8));
        assert_eq!(major(""), None);
        assert_eq!(major("node"), None);
    }

    #[test]
    fn trunk_is_pinned_to_one_version() {
        assert_eq!(
            trunk_version("trunk-version = \"=0.21.14\"\n[build]\n").unwrap(),
            "0.21.14"
        );
        assert!(trunk_version("trunk-version = \"0.21\"").is_err());
        assert!(trunk_version("[build]\ntrunk-version = \"=0.21.14\"").is_err());
        assert!(trunk_version("trunk-version = ").is_err());
    }

    #[test]
    fn the_bindgen_version_is_the_one_of_the_lock_file() {
        let lock = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.50\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(bindgen_version(lock).unwrap(), "0.2.130");
        assert!(bindgen_version("version = 4\n").is_err());
    }

    #[test]
    fn this_repository_names_a_trunk() {
        assert!(trunk_version(include_str!("../../Trunk.toml")).is_ok());
    }
}
