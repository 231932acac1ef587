//! Runs case files: asks what they ask and compares with what they expect.
//!
//! The contract between policy experts and the engine. A misspelt key or value fails the case; nothing is skipped.

pub mod answer;
mod difference;
mod failure;
mod refusal;

pub use difference::{Difference, Said};
pub use failure::Failure;

use payung_case_files::{CaseEntry, Complaint, Wrong};
use payung_rules::rules::Rules;
use std::collections::BTreeSet;
use std::fmt;

/// What came of running cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many cases gave exactly what they expect.
    pub passed: usize,
    /// One line for each case that did not.
    pub failures: Vec<String>,
    ids: BTreeSet<String>,
}

impl Report {
    /// Asks `rules` every case of a file. `file` is its name, `text` what it holds.
    pub fn run_file(&mut self, rules: &Rules, file: &str, text: &str) {
        let entries = match payung_case_files::read(text) {
            Ok(entries) => entries,
            Err(problem) => {
                self.fail(file, &problem.to_string());
                return;
            }
        };
        for entry in &entries {
            let Err(problem) = self.run(rules, entry) else {
                self.passed += 1;
                continue;
            };
            let line = format!("{file}:{}", entry.line);
            let name = entry.name.as_deref().unwrap_or_default();
            match &entry.id {
                Some(id) => self.fail(&format!("{id} {name}"), &format!("{problem} ({line})")),
                None => self.fail(&format!("{line} {name}"), &problem.to_string()),
            }
        }
    }

    /// Notes a failure of `what`: a case, or a file that cannot be read.
    pub fn fail(&mut self, what: &str, problem: &str) {
        self.failures
            .push(format!("{}: {}", on_one_line(what), on_one_line(problem)));
    }

    fn run(&mut self, rules: &Rules, entry: &CaseEntry) -> Result<(), Failure> {
        if let Some(id) = &entry.id
            && !self.ids.insert(id.clone())
        {
            return Err(taken(id).into());
        }
        answer::check(rules, entry.case.as_ref().map_err(Clone::clone)?)
    }
}

impl fmt::Display for Report {
    /// A line for each failure, then `N passed, N failed`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "{failure}")?;
        }
        write!(f, "{} passed, {} failed", self.passed, self.failures.len())
    }
}

/// That another case has this id.
pub fn taken(id: &str) -> Complaint {
    let said = format!("`id` {id} is taken by another case; ids are unique over all files");
    Complaint::new(Wrong::Taken(id.to_owned()), said)
}

fn on_one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}
