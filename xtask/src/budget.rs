//! What a visit downloads, compressed with brotli 11, against its limits.

use crate::command;
use crate::problem::Problem;
use crate::site::DIST;
use std::path::Path;

const KB: u64 = 1000;

/// The areas of the app that have a program of their own, fetched when their address is opened.
const AREAS: [&str; 3] = ["stories", "planner", "lists"];

/// One thing a visitor waits for.
struct Limit {
    name: String,
    bytes: u64,
    counts: Box<dyn Fn(&str) -> bool>,
}

impl Limit {
    fn new(name: &str, kilobytes: u64, counts: impl Fn(&str) -> bool + 'static) -> Self {
        Self {
            name: name.to_owned(),
            bytes: kilobytes * KB,
            counts: Box::new(counts),
        }
    }
}

/// The self-check, then each area with the same two limits, then the worker.
fn limits() -> Vec<Limit> {
    let mut limits = vec![
        Limit::new("page wasm", 160, is_page_wasm),
        Limit::new("first load", 200, is_first_load),
    ];
    for area in AREAS {
        let is_wasm = move |path: &str| is_of(area, path) && has_ending(path, "wasm");
        let is_load = move |path: &str| is_shared(path) || is_of(area, path);
        limits.push(Limit::new(&format!("{area} wasm"), 160, is_wasm));
        limits.push(Limit::new(&format!("{area} load"), 200, is_load));
    }
    limits.push(Limit::new("worker wasm", 480, is_worker_wasm));
    limits
}

#[derive(Debug, PartialEq)]
struct File {
    path: String,
    raw: u64,
    brotli: u64,
}

/// Prints the table; refuses when a limit is passed, or when there is no page to measure.
pub(crate) fn check() -> Result<(), Problem> {
    let remedy = "build it with `cargo xtask build`";
    if !Path::new(DIST).is_dir() {
        return Err(Problem::new("there is no `dist/`", remedy));
    }
    let measure = ["xtask/node/brotli.mjs", DIST];
    let Some(listing) = command::output("node", &measure) else {
        let line = command::line("node", &measure);
        return Err(Problem::new(
            format!("`{line}` failed"),
            "run it alone and read what it says",
        ));
    };
    let files = listing.lines().filter_map(file).collect::<Vec<_>>();
    if !files.iter().any(|file| is_page_wasm(&file.path)) {
        return Err(Problem::new("`dist/` holds no page wasm", remedy));
    }
    println!("{:>9} {:>9}  file", "raw", "brotli");
    for file in &files {
        let note = if is_first_load(&file.path) {
            ""
        } else {
            "  (later)"
        };
        println!("{:>9} {:>9}  {}{note}", file.raw, file.brotli, file.path);
    }
    println!();
    let mut over = limits();
    over.retain(|limit| !limit.holds(&files));
    let over = over.iter().map(|limit| limit.name.as_str()).collect::<Vec<_>>();
    if over.is_empty() {
        Ok(())
    } else {
        Err(Problem::new(
            format!("over the limit: {}", over.join(", ")),
            "see what the last change added; a new dependency states its cost",
        ))
    }
}

impl Limit {
    /// Prints the line of this limit.
    fn holds(&self, files: &[File]) -> bool {
        let bytes = total(files, &self.counts);
        let share = bytes * 100 / self.bytes;
        println!(
            "{:>12}: {bytes:>7} of {:>7} bytes, {share} %",
            self.name, self.bytes
        );
        bytes <= self.bytes
    }
}

fn total(files: &[File], counts: &dyn Fn(&str) -> bool) -> u64 {
    files
        .iter()
        .filter(|file| counts(&file.path))
        .map(|file| file.brotli)
        .sum()
}

/// A line of `brotli.mjs`: raw bytes, compressed bytes, path, with tabs between.
fn file(line: &str) -> Option<File> {
    let mut parts = line.splitn(3, '\t');
    let (raw, brotli) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(File {
        path: parts.next()?.to_owned(),
        raw,
        brotli,
    })
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

/// The glue or the wasm of the program `name`, whose files keep its name from build to build.
fn is_of(name: &str, path: &str) -> bool {
    path.strip_prefix(name)
        .is_some_and(|rest| [".js", "_bg.wasm", "_loader.js"].contains(&rest))
}

fn is_later(path: &str) -> bool {
    is_of("worker", path) || AREAS.iter().any(|area| is_of(area, path))
}

fn is_worker_wasm(path: &str) -> bool {
    is_of("worker", path) && has_ending(path, "wasm")
}

fn is_page_wasm(path: &str) -> bool {
    has_ending(path, "wasm") && !is_later(path)
}

/// The areas and the worker come when they are asked for, and 404.html is the page again.
fn is_first_load(path: &str) -> bool {
    !is_later(path) && path != "404.html"
}

/// What every area loads: all of the first load but the self-check's own program.
fn is_shared(path: &str) -> bool {
    let is_program = path.starts_with("check-") && !has_ending(path, "css");
    is_first_load(path) && !is_program
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTING: &str = "9\t4\t404.html\n9\t4\tindex.html\n900\t300\tcheck-1f_bg.wasm\n90\t30\tcheck-1f.js\n\
                           5000\t2000\tworker_bg.wasm\n50\t20\tworker.js\n5\t2\tworker_loader.js\n7\t3\ticons/a.svg\n\
                           70\t7\tlists.js\n800\t80\tlists_bg.wasm\n6\t1\tpayung-2e.css\n";

    fn sums() -> Vec<u64> {
        let files = LISTING.lines().filter_map(file).collect::<Vec<_>>();
        limits()
            .iter()
            .map(|limit| total(&files, &limit.counts))
            .collect()
    }

    #[test]
    fn each_limit_counts_its_files() {
        let shared = 4 + 3 + 1;
        let load = shared + 300 + 30;
        assert_eq!(sums(), [300, load, 0, shared, 0, shared, 80, shared + 87, 2000]);
    }

    #[test]
    fn a_line_that_is_no_file_is_left_out() {
        assert_eq!(file("no\t1\ta.js"), None);
        assert_eq!(file("1\t1"), None);
        assert_eq!(
            file("2\t1\ta\tb"),
            Some(File {
                path: "a\tb".to_owned(),
                raw: 2,
                brotli: 1
            })
        );
    }

    #[test]
    fn a_limit_may_be_reached_but_not_passed() {
        let size = |brotli| {
            [File {
                path: "payung_bg.wasm".to_owned(),
                raw: 0,
                brotli,
            }]
        };
        let limits = limits();
        let limit = limits.first().unwrap();
        assert!(limit.holds(&size(160_000)));
        assert!(!limit.holds(&size(160_001)));
    }
}
