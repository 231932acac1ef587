//! Cases run against the rules: those of this repository, by what they rest on, and those of an expert.

use crate::columns::Columns;
use crate::protocol::{Failed, Fault, Gap, Ran, Source, Unreadable, Why};
use payung_case_files::{CaseContent, CaseEntry, CaseStatus, NotRead};
use payung_cases::Failure;
use payung_rules::printed::Printed;
use payung_rules::rules::Rules;
use std::collections::{BTreeMap, BTreeSet};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Runs every case of this repository.
pub(crate) fn all(rules: &Rules) -> Vec<Ran> {
    let mut ids = BTreeSet::new();
    FILES
        .iter()
        .map(|(name, text)| Ran {
            gaps: gaps(rules, text),
            ..run(rules, name, text, None, &mut ids)
        })
        .collect()
}

/// The sums that somebody has printed of cases of a file, where the rules give another one.
fn gaps(rules: &Rules, text: &str) -> Vec<Gap> {
    if !rules.printed.iter().any(|printed| text.contains(printed.id)) {
        return Vec::new();
    }
    let entries = payung_case_files::read(text).unwrap_or_default();
    let gap = |entry: CaseEntry| {
        let printed = Printed::find(rules.printed, entry.id.as_deref()?)?;
        let case = entry.case.ok()?;
        let CaseContent::Contribution(input, _) = &case.content else {
            return None;
        };
        let computed = payung_cases::answer::contribution(rules, input).ok()?.total;
        (computed != printed.sum).then(|| Gap {
            name: entry.name.unwrap_or_default(),
            source: case.reference.unwrap_or_default(),
            printed: printed.sum,
            computed,
        })
    };
    entries.into_iter().filter_map(gap).collect()
}

/// Runs the cases of a file. An id that another case has fails the later one.
pub(crate) fn run(
    rules: &Rules,
    name: &str,
    text: &str,
    columns: Option<&Columns>,
    ids: &mut BTreeSet<String>,
) -> Ran {
    let mut ran = Ran {
        file: name.to_owned(),
        ..Ran::default()
    };
    let entries = match payung_case_files::read(text) {
        Ok(entries) => entries,
        Err(problem) => {
            ran.unreadable = Some(unreadable(text, &problem));
            return ran;
        }
    };
    let lines: Vec<&str> = text.lines().collect();
    let mut sources: BTreeMap<String, Source> = BTreeMap::new();
    let ends = entries
        .iter()
        .skip(1)
        .map(|next| next.line)
        .chain([u64::try_from(lines.len()).unwrap_or(u64::MAX).saturating_add(1)]);
    for (entry, end) in entries.iter().zip(ends) {
        let problem = problem(rules, entry, ids);
        let reference = entry
            .case
            .as_ref()
            .ok()
            .and_then(|case| case.reference.clone())
            .unwrap_or_default();
        let source = sources.entry(reference.clone()).or_insert_with(|| Source {
            name: reference.clone(),
            ..Source::default()
        });
        source.cases = source.cases.saturating_add(1);
        if entry.status == Some(CaseStatus::Published) {
            ran.published = ran.published.saturating_add(1);
        }
        let Some(failure) = problem else {
            ran.passed = ran.passed.saturating_add(1);
            continue;
        };
        source.failed = source.failed.saturating_add(1);
        let place = |line: u64| usize::try_from(line).unwrap_or(usize::MAX);
        let written = lines.iter().skip(place(entry.line).saturating_sub(1));
        let written: Vec<&str> = written
            .take(place(end.saturating_sub(entry.line)))
            .copied()
            .collect();
        ran.failed.push(Failed {
            id: entry.id.clone().unwrap_or_default(),
            name: entry.name.clone().unwrap_or_default(),
            line: entry.line,
            is_published: entry.status == Some(CaseStatus::Published),
            source: reference,
            faults: faults(failure, entry.line, &written, columns),
            written: written.iter().flat_map(|line| [*line, "\n"]).collect(),
        });
    }
    if let Some(columns) = columns {
        ran.unknown = columns.unknown(&entries.iter().filter_map(|entry| entry.question).collect());
    }
    ran.sources = sources.into_values().collect();
    ran
}

fn unreadable(text: &str, problem: &NotRead) -> Unreadable {
    match problem {
        NotRead::Yaml { line, column, .. } => {
            let index = usize::try_from(line.saturating_sub(1)).unwrap_or(usize::MAX);
            let mut lines = text.lines().skip(index);
            let written = lines.next().unwrap_or_default();
            // A tab before a line is complained of at the end of the line above it.
            let next = lines.next().filter(|next| is_tabbed(next) && !is_tabbed(written));
            let below = u64::from(next.is_some());
            Unreadable::Yaml {
                line: line.saturating_add(below),
                column: if next.is_some() { 1 } else { *column },
                text: next.unwrap_or(written).chars().take(MOST_LETTERS).collect(),
            }
        }
        NotRead::NoList => Unreadable::NoList,
        NotRead::NoCases => Unreadable::NoCases,
    }
}

/// Whether a line begins with a tab, or with spaces and one.
fn is_tabbed(line: &str) -> bool {
    line.trim_start_matches(' ').starts_with('\t')
}

/// The most letters of a line that are shown.
const MOST_LETTERS: usize = 80;

fn problem(rules: &Rules, entry: &CaseEntry, ids: &mut BTreeSet<String>) -> Option<Failure> {
    if let Some(id) = &entry.id
        && !ids.insert(id.clone())
    {
        return Some(payung_cases::taken(id).into());
    }
    match &entry.case {
        Ok(case) => payung_cases::answer::check(rules, case).err(),
        Err(complaint) => Some(complaint.clone().into()),
    }
}

/// What is wrong with a case that is `written` from `first` on, each with its place.
fn faults(failure: Failure, first: u64, written: &[&str], columns: Option<&Columns>) -> Vec<Fault> {
    let found = match failure {
        Failure::Complaint(complaint) => vec![(complaint.way(), Why::Complaint(complaint))],
        Failure::Differences(differences) => differences
            .into_iter()
            .map(|difference| (["output.", &difference.key].concat(), Why::Difference(difference)))
            .collect(),
    };
    let fault = |(way, what): (String, Why)| match columns {
        Some(columns) => Fault {
            what,
            line: first,
            column: columns.of_key(&way),
        },
        None => Fault {
            what,
            line: first.saturating_add(line_of(&way, written)),
            column: None,
        },
    };
    found.into_iter().map(fault).collect()
}

/// How many lines below its first a case has this key; none where it has not.
fn line_of(way: &str, written: &[&str]) -> u64 {
    let mut at = 0;
    for key in way.split('.') {
        let below = written.iter().skip(at).position(|line| has_key(line, key));
        let Some(below) = below else { break };
        at += below;
    }
    u64::try_from(at).unwrap_or_default()
}

/// Whether a key stands in a line, with or without quotes.
fn has_key(line: &str, key: &str) -> bool {
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    line.match_indices(key).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        let behind = line.get(at + key.len()..).unwrap_or_default();
        let behind = behind.trim_start_matches(['"', '\'']).trim_start();
        !before.ends_with(is_of_word) && behind.starts_with(':')
    })
}
