//! Cases run against the rules: those of this repository, by what they rest on, and those of an expert.

use crate::protocol::{Failed, Gap, Ran, Source, Unreadable};
use payung_case_files::{CaseContent, CaseEntry, CaseStatus};
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
            ..run(rules, name, text, &mut ids)
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
pub(crate) fn run(rules: &Rules, name: &str, text: &str, ids: &mut BTreeSet<String>) -> Ran {
    let mut ran = Ran {
        file: name.to_owned(),
        ..Ran::default()
    };
    let entries = match payung_case_files::read(text) {
        Ok(entries) => entries,
        Err(problem) => {
            ran.unreadable = Some(Unreadable::Yaml(problem));
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
        let Some(said) = problem else {
            ran.passed = ran.passed.saturating_add(1);
            continue;
        };
        source.failed = source.failed.saturating_add(1);
        let place = |line: u64| usize::try_from(line).unwrap_or(usize::MAX);
        let written = lines.iter().skip(place(entry.line).saturating_sub(1));
        let written = written.take(place(end.saturating_sub(entry.line)));
        ran.failed.push(Failed {
            id: entry.id.clone().unwrap_or_default(),
            name: entry.name.clone().unwrap_or_default(),
            line: entry.line,
            is_published: entry.status == Some(CaseStatus::Published),
            source: reference,
            said,
            written: written.flat_map(|line| [line, "\n"]).collect(),
        });
    }
    ran.sources = sources.into_values().collect();
    ran
}

fn problem(rules: &Rules, entry: &CaseEntry, ids: &mut BTreeSet<String>) -> Option<String> {
    if let Some(id) = &entry.id
        && !ids.insert(id.clone())
    {
        return Some(format!(
            "`id` {id} is taken by another case; ids are unique over all files"
        ));
    }
    let case = match &entry.case {
        Ok(case) => case,
        Err(problem) => return Some(problem.clone()),
    };
    payung_cases::answer::check(rules, case).err()
}
