//! What a visit downloads, compressed with brotli 11, against its limits.

use crate::command;
use crate::problem::Problem;
use crate::site::DIST;
use std::path::Path;

const KB: u64 = 1000;

/// One thing a visitor waits for.
struct Limit {
    name: &'static str,
    bytes: u64,
    counts: fn(&str) -> bool,
}

const LIMITS: [Limit; 3] = [
    Limit {
        name: "page wasm",
        bytes: 160 * KB,
        counts: is_page_wasm,
    },
    Limit {
        name: "first load",
        bytes: 200 * KB,
        counts: is_first_load,
    },
    Limit {
        name: "worker wasm",
        bytes: 480 * KB,
        counts: is_worker_wasm,
    },
];

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
    let over = LIMITS
        .iter()
        .filter(|limit| !limit.holds(&files))
        .map(|limit| limit.name)
        .collect::<Vec<_>>();
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
        let bytes = total(files, self.counts);
        let share = bytes * 100 / self.bytes;
        println!(
            "{:>11}: {bytes:>7} of {:>7} bytes, {share} %",
            self.name, self.bytes
        );
        bytes <= self.bytes
    }
}

fn total(files: &[File], counts: fn(&str) -> bool) -> u64 {
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

fn is_worker(path: &str) -> bool {
    path.starts_with("worker") && (has_ending(path, "js") || has_ending(path, "wasm"))
}

fn is_worker_wasm(path: &str) -> bool {
    is_worker(path) && has_ending(path, "wasm")
}

fn is_page_wasm(path: &str) -> bool {
    has_ending(path, "wasm") && !is_worker(path)
}

/// The worker comes with the first list, and 404.html is the page again.
fn is_first_load(path: &str) -> bool {
    !is_worker(path) && path != "404.html"
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTING: &str = "9\t4\t404.html\n9\t4\tindex.html\n900\t300\tpayung-1f_bg.wasm\n90\t30\tpayung-1f.js\n\
                           5000\t2000\tworker_bg.wasm\n50\t20\tworker.js\n5\t2\tworker_loader.js\n7\t3\ticons/a.svg\n";

    fn sums() -> Vec<u64> {
        let files = LISTING.lines().filter_map(file).collect::<Vec<_>>();
        LIMITS.iter().map(|limit| total(&files, limit.counts)).collect()
    }

    #[test]
    fn each_limit_counts_its_files() {
        assert_eq!(sums(), [300, 4 + 300 + 30 + 3, 2000]);
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
        let limit = LIMITS.first().unwrap();
        assert!(limit.holds(&size(160_000)));
        assert!(!limit.holds(&size(160_001)));
    }
}
