//! `cargo xtask COMMAND`: installs the tools of Payung, builds, serves, tests and measures it.
//!
//! Everything runs on a machine that has rustup's stable toolchain, a C compiler, Node 20 with npm, and apt as
//! root for the browser tests. What is missing is installed into `.tools/` and `node_modules/`.

mod bench;
mod budget;
mod command;
mod fuzz;
mod mutants;
mod npm;
mod problem;
mod release;
mod review;
mod rules;
mod server;
mod site;
mod tidy;
mod tools;

use problem::Problem;
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask COMMAND

  serve [--port N]    install what is missing, build the release app, serve it on 127.0.0.1 (port 8080)
  build [ARGS]        the same without serving; ARGS go to trunk, such as --public-url /payung/
  single-file         dist/ as one HTML file to hand on, without and with lists: target/single-file/
  test [--long]       all a reviewer would run; --long also runs licences, reproduce, and the journeys with the service worker,
                      tries 10,000 inputs for each property, fuzzes each target of fuzz/ for a minute, and tries mutants
                      of what differs from main
  bench [ARGS]        benchmarks, and lists in Chromium on dist/; with ARGS only `cargo bench ARGS`
  budget              what a first visit downloads from dist/, against its limits
  fuzz                each target of fuzz/ for a minute
  journeys [FILES]    the browser journeys on dist/; all of tests/e2e, or the files named
  mutants [--shard K/N]
                      mutants of what differs from main; or the K-th of N samples of the questions, K from 0
  npm                 the questions as an npm package, and whether it works: target/npm/
  release             all that is handed on, in one archive with its digests: target/releases/
  reproduce           builds once more in another folder, and says which files of dist/ differ
  licences            licences and sources of all crates, as deny.toml allows them
  lighthouse          what Lighthouse says of five screens of dist/ on a phone, the median of five
  slow                dist/ in Chromium at 400 kbit/s, 400 ms and a quarter of the speed
  rules               the values of rules/, those checked longest ago first
  rules --json        every rule as one JSON object, as docs/rules.schema.json describes it
  tidy                documents, headers, decisions, names, directions: what no compiler sees
  tools               only install what a build needs

Called by trunk while it builds:
  style               style/ in one file: target/site/payung.css
  finish              texts of the plain page, and 404.html";

fn main() -> ExitCode {
    match enter_root().and_then(|()| run(&env::args().skip(1).collect::<Vec<_>>())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nxtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Makes the repository's root the current folder, wherever below it the person stands.
fn enter_root() -> Result<(), Problem> {
    let Some(package) = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from) else {
        return Err(Problem::new(
            "this program needs cargo around it",
            "run `cargo xtask`",
        ));
    };
    let root = package.parent().unwrap_or(&package);
    env::set_current_dir(root).map_err(|error| Problem::file("enter", root, &error))
}

fn run(words: &[String]) -> Result<(), Problem> {
    let words = words.iter().map(String::as_str).collect::<Vec<_>>();
    match words.as_slice() {
        ["serve"] => site::serve(site::PORT),
        ["serve", "--port", port] => site::serve(site::port(port)?),
        ["build", rest @ ..] => site::build(rest),
        ["test"] => review::run(review::Depth::Usual),
        ["test", "--long"] => review::run(review::Depth::Long),
        ["bench", rest @ ..] => bench::run(rest),
        ["budget"] => budget::check(),
        ["fuzz"] => fuzz::run(),
        ["journeys", rest @ ..] => review::journeys(rest),
        ["mutants"] => mutants::of_change(),
        ["mutants", "--shard", shard] => mutants::of_questions(shard),
        ["npm"] => npm::tried(),
        ["release"] => release::archive(),
        ["reproduce"] => release::reproduce(),
        ["licences"] => review::licences(),
        ["lighthouse"] => review::measured("xtask/node/lighthouse.mjs"),
        ["slow"] => review::measured("xtask/node/slow.mjs"),
        ["rules"] => rules::list(),
        ["rules", "--json"] => rules::json(),
        ["tidy"] => tidy::run(),
        ["tools"] => tools::for_build(),
        ["single-file"] => site::single_file(),
        ["style"] => site::style(),
        ["finish"] => site::finish(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        unknown => Err(Problem::new(
            format!("`cargo xtask {}` is not a command", unknown.join(" ")),
            "`cargo xtask help` lists them",
        )),
    }
}
