//! `cargo mutants`: does a test fail when a line of ours is wrong?
//!
//! What is left out stands in `.cargo/mutants.toml`.

use crate::command;
use crate::problem::Problem;
use crate::tools;
use std::fs;
use std::path::Path;

const FOLDER: &str = "target/mutants";

/// The questions: what it costs, what it pays, who may join, how many a budget carries.
const QUESTIONS: &str = "crates/questions";

/// How many mutants of one change are tried; at about a minute each, a bit more than an hour.
const MOST: usize = 60;

/// Symbols that every test build would carry and nobody reads here; without them each mutant links sooner.
const LEAN: [(&str, &str); 1] = [("CARGO_PROFILE_DEV_DEBUG", "0")];

/// Tries the lines that differ from where this branch left `main`; where none do, those of the last commit.
pub(crate) fn of_change() -> Result<(), Problem> {
    tools::for_mutants()?;
    let (base, diff) = change()?;
    if diff.is_empty() {
        println!("No Rust differs from {base}: there is nothing to try.");
        return Ok(());
    }
    fs::create_dir_all(FOLDER).map_err(|error| Problem::file("create", Path::new(FOLDER), &error))?;
    let path = format!("{FOLDER}/change.diff");
    fs::write(&path, diff).map_err(|error| Problem::file("write", Path::new(&path), &error))?;
    let within = ["--in-diff", &path];
    let list = [&["mutants", "--list"], within.as_slice()].concat();
    let listing = command::output("cargo", &list).ok_or_else(|| {
        Problem::new(
            format!("`{}` failed", command::line("cargo", &list)),
            "run it alone and read what it says",
        )
    })?;
    let n_mutants = listing.lines().count();
    let one_in = n_mutants.div_ceil(MOST);
    println!("{n_mutants} mutants of what differs from {base}.");
    if one_in > 1 {
        println!("THAT IS MANY: one in {one_in} is tried, spread over all of them.");
    }
    run(&within, one_in.max(1), 0)
}

/// Tries a sample of the questions, `shard` being `K/N`: the K-th of N parts, from 0, spread over all of them.
pub(crate) fn of_questions(shard: &str) -> Result<(), Problem> {
    let (number, of) = part(shard)?;
    if !Path::new(QUESTIONS).is_dir() {
        return Err(Problem::new(
            format!("there is no `{QUESTIONS}`"),
            "say in `xtask/src/mutants.rs` where the questions stand",
        ));
    }
    tools::for_mutants()?;
    run(&["--file", &format!("{QUESTIONS}/**")], of, number)
}

/// One of `of` parts. A mutant that no test notices fails the command.
fn run(within: &[&str], of: usize, number: usize) -> Result<(), Problem> {
    let shard = format!("{number}/{of}");
    let args = [
        "mutants",
        "--output",
        FOLDER,
        "--no-shuffle",
        "--sharding",
        "round-robin",
        "--shard",
        &shard,
    ];
    command::run_with("cargo", &[&args, within].concat(), &LEAN).map_err(|problem| {
        problem.with_remedy(format!(
            "for each line `MISSED` above write the test that would have failed; `{FOLDER}/mutants.out` has them all"
        ))
    })
}

/// From which commit the change is counted, in words, and its Rust as a patch.
fn change() -> Result<(String, String), Problem> {
    let diff = |base: &str| command::output("git", &["diff", base, "--", "*.rs"]);
    let main = ["origin/main", "main"].into_iter().find_map(|branch| {
        let base = command::output("git", &["merge-base", branch, "HEAD"])?;
        Some((format!("`{branch}`"), diff(base.trim())?))
    });
    let last = || Some(("the last commit but one".to_owned(), diff("HEAD^")?));
    main.filter(|(_, diff)| !diff.is_empty())
        .or_else(last)
        .ok_or_else(|| {
            Problem::new(
                "git knows no commit to compare with",
                "run it in a clone with at least two commits",
            )
        })
}

/// 3 and 20 of "3/20".
fn part(shard: &str) -> Result<(usize, usize), Problem> {
    let parts = shard.split_once('/');
    parts
        .and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)))
        .filter(|(number, of)| number < of)
        .ok_or_else(|| {
            Problem::new(
                format!("`{shard}` is not a part"),
                "write `K/N`, K from 0 and below N, such as `0/20`",
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_counted_from_zero() {
        assert_eq!(part("0/20").unwrap(), (0, 20));
        assert_eq!(part("19/20").unwrap(), (19, 20));
        for wrong in ["20/20", "0/0", "1", "a/2", "1/"] {
            assert!(part(wrong).is_err(), "{wrong}");
        }
    }
}
