//! `cargo xtask test`: all a reviewer would run, in the order in which it fails soonest.
//!
//! On two cores most of a first run is compiling: tools, the app twice, its tests. What the last steps need is therefore
//! made beside the first ones, in another folder of `target/`, so that neither waits for the other.

use crate::problem::Problem;
use crate::{budget, command, fuzz, mutants, npm, release, server, site, tidy, tools};
use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::thread;
use std::time::Duration;

const JOURNEYS: &str = "tests/e2e";

/// How many inputs each property is tried with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// What the tests say themselves.
    Usual,
    /// Ten thousand.
    Long,
}

struct Step {
    name: &'static str,
    /// How to run the step alone.
    alone: &'static str,
    /// Whether it wants the tools of [`tools::for_build`], the browser, and the release programs.
    needs_build: bool,
    work: Work,
}

enum Work {
    /// The command itself, which is one of cargo's.
    Cargo,
    /// The part of this program that the command reaches.
    Ours(fn() -> Result<(), Problem>),
}

impl Step {
    const fn cargo(name: &'static str, alone: &'static str) -> Self {
        Self {
            name,
            alone,
            needs_build: false,
            work: Work::Cargo,
        }
    }

    const fn ours(name: &'static str, alone: &'static str, work: fn() -> Result<(), Problem>) -> Self {
        Self {
            name,
            alone,
            needs_build: false,
            work: Work::Ours(work),
        }
    }

    const fn after_build(self) -> Self {
        Self {
            needs_build: true,
            ..self
        }
    }
}

/// No `-q` in the browser's tests: the wasm runner does not know it.
const STEPS: [Step; 13] = [
    Step::ours("tidy", "cargo xtask tidy", tidy::run),
    Step::cargo("format", "cargo fmt --all --check"),
    Step::cargo(
        "lints, host",
        "cargo clippy --workspace --all-targets -- -D warnings",
    ),
    Step::cargo(
        "lints, browser",
        "cargo clippy -p payung -p payung-npm -p payung-workshop-worker -p payung-xls-worker --all-targets --target wasm32-unknown-unknown -- -D warnings",
    ),
    Step::cargo("tests", "cargo test --workspace"),
    Step::cargo("documentation", "cargo doc --workspace --no-deps"),
    Step::cargo("cases", "cargo run --bin cases -- tests/cases"),
    Step::cargo("age of the rules", "cargo run --bin book -- --age"),
    Step::cargo(
        "tests, browser",
        "cargo test -p payung --target wasm32-unknown-unknown --test web",
    )
    .after_build(),
    Step::ours("release build", "cargo xtask build", || site::build(&[])).after_build(),
    Step::ours("npm package", "cargo xtask npm", npm::tried).after_build(),
    Step::ours("budget", "cargo xtask budget", budget::check).after_build(),
    Step::ours("journeys", "cargo xtask journeys", || journeys(&[])).after_build(),
];

/// What `--long` runs besides.
const LONG: [Step; 5] = [
    Step::ours("licences", "cargo xtask licences", licences).after_build(),
    Step::ours(
        "the same build elsewhere",
        "cargo xtask reproduce",
        release::reproduce,
    )
    .after_build(),
    Step::ours(
        "journeys with the service worker",
        "SERVICE_WORKERS=allow cargo xtask journeys",
        || driven(&[], &[("SERVICE_WORKERS", "allow")]),
    )
    .after_build(),
    Step::ours("fuzzing", "cargo xtask fuzz", fuzz::run),
    Step::ours("mutants", "cargo xtask mutants", mutants::of_change),
];

/// Stops at the first step that fails. No step is ever skipped: what a step needs and cannot get is a failure.
pub(crate) fn run(depth: Depth) -> Result<(), Problem> {
    tools::for_lints()?;
    let more = if depth == Depth::Long { &LONG[..] } else { &[] };
    let steps = STEPS.iter().chain(more).collect::<Vec<_>>();
    let (times, whole) = timed(|| {
        thread::scope(|scope| {
            println!("Beside the first steps: tools, Chromium, and the programs of the release build");
            in_order(&steps, depth, scope.spawn(prepare))
        })
    });
    let times = times?;
    println!("\nAll steps passed.");
    for (name, time) in &times {
        println!("{:>6} s  {name}", time.as_secs());
    }
    println!("{:>6} s  together", whole.as_secs());
    Ok(())
}

/// What steps that need a build wait for.
type Preparing<'scope> = thread::ScopedJoinHandle<'scope, Result<(), Problem>>;

/// What takes long and waits for no step.
fn prepare() -> Result<(), Problem> {
    tools::for_tests()?;
    site::compile()
}

/// Runs the steps, and waits for what is prepared before the first that needs it.
fn in_order(
    steps: &[&'static Step],
    depth: Depth,
    preparing: Preparing<'_>,
) -> Result<Vec<(&'static str, Duration)>, Problem> {
    let mut preparing = Some(preparing);
    let mut times = Vec::new();
    for (step, number) in steps.iter().zip(1..) {
        if let Some(preparing) = preparing.take_if(|_| step.needs_build) {
            let (prepared, time) = timed(|| preparing.join());
            prepared.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            times.push(("waited for what is made beside", time));
        }
        let Step { name, alone, .. } = step;
        println!("\n== {number} of {}: {name} ({alone})", steps.len());
        let (result, time) = timed(|| step.run(depth));
        result.map_err(|problem| {
            let place = format!("step {number} of {}, {name}, failed", steps.len());
            let problem = problem.during(&place, &format!("this step alone: `{alone}`"));
            if preparing.is_some() {
                eprintln!(
                    "\nxtask: {problem}\n\nWaiting for what is made beside; it is kept for the next run."
                );
            }
            problem
        })?;
        println!("   {name}: {} s", time.as_secs());
        times.push((*name, time));
    }
    Ok(times)
}

impl Step {
    fn run(&self, depth: Depth) -> Result<(), Problem> {
        let variables: &[(&str, &str)] = match depth {
            Depth::Usual => &[],
            Depth::Long => &[("PROPTEST_CASES", "10000")],
        };
        match self.work {
            Work::Cargo => {
                let args = self.alone.split(' ').skip(1).collect::<Vec<_>>();
                command::run_with("cargo", &args, variables)
            }
            Work::Ours(work) => work(),
        }
    }
}

/// What `deny.toml` says of licences, sources and versions. Advisories need a database that is fetched: `cargo deny check
/// advisories` where there is a network.
pub(crate) fn licences() -> Result<(), Problem> {
    tools::for_licences()?;
    command::run(
        "cargo-deny",
        &[
            "--offline",
            "--log-level",
            "error",
            "check",
            "bans",
            "licenses",
            "sources",
        ],
    )
}

/// Measures `dist/` with a script of Node, which prints what it finds and fails where a limit is passed.
pub(crate) fn measured(script: &str) -> Result<(), Problem> {
    let server = server::start(site::DIST, 0)?;
    command::run_with("node", &[script], &[("BASE_URL", &server.address())])
}

/// Drives Chromium over `dist/`; `named` are files below `tests/e2e`, none of them means all.
pub(crate) fn journeys(named: &[&str]) -> Result<(), Problem> {
    driven(named, &[])
}

/// The same, with variables that the journeys look at.
fn driven(named: &[&str], variables: &[(&str, &str)]) -> Result<(), Problem> {
    if !Path::new(site::DIST).join("index.html").is_file() {
        return Err(Problem::new(
            "there is no `dist/`",
            "build it with `cargo xtask build`",
        ));
    }
    let specs = if named.is_empty() {
        specs()?
    } else {
        named.iter().map(ToString::to_string).collect()
    };
    let server = server::start(site::DIST, 0)?;
    let base = server.address();
    let files = specs.iter().map(String::as_str).collect::<Vec<_>>();
    // A journey waits longer than it computes; Node's own choice is one file less than cores.
    let at_once = thread::available_parallelism().map_or(2, NonZero::get) + 2;
    let at_once = format!("--test-concurrency={at_once}");
    let args = [&["--test", "--test-reporter=spec", &at_once], files.as_slice()].concat();
    command::run_with(
        "node",
        &args,
        &[&[("BASE_URL", base.as_str())], variables].concat(),
    )
}

/// Every journey, by name. None at all is a failure, not a success.
fn specs() -> Result<Vec<String>, Problem> {
    let folder = Path::new(JOURNEYS);
    let entries = fs::read_dir(folder).map_err(|error| Problem::file("read", folder, &error))?;
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut specs = names
        .filter(|name| name.ends_with(".spec.mjs"))
        .collect::<Vec<_>>();
    specs.sort();
    if specs.is_empty() {
        return Err(Problem::new(
            "`tests/e2e` holds no journey",
            "its files end in `.spec.mjs`",
        ));
    }
    Ok(specs.iter().map(|name| format!("{JOURNEYS}/{name}")).collect())
}

#[expect(
    clippy::disallowed_methods,
    reason = "forbidden for the browser's sake; xtask never runs there"
)]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = std::time::Instant::now();
    let result = work();
    (result, start.elapsed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_can_be_run_alone() {
        for step in &STEPS {
            assert!(step.alone.starts_with("cargo "), "{}", step.name);
        }
    }

    #[test]
    fn the_wasm_runner_is_never_told_to_be_quiet() {
        for step in &STEPS {
            assert!(!step.alone.contains(" -q"), "{}", step.name);
        }
    }
}
