//! Turns the published benefit cases of `tests/cases/` into a table of claims that can be opened as stories.
//!
//! The tests of the case runner run every case. Here a published case that cannot be read is a complaint, never left out.

use crate::case_folder;
use crate::code::{Rust, item, rust};
use payung_case_files::benefit;
use payung_case_files::{CaseContent, CaseEntry, CaseStatus, QuestionName};
use payung_values::wage::Wage;
use std::path::Path;

/// The Rust code of all claims of the folder `cases` below `root`, in the order of files and cases.
///
/// # Errors
///
/// File, line, case and what would be right, for each published case that cannot be written as a claim.
pub fn source_code(root: &Path, cases: &str) -> Result<String, Vec<String>> {
    let files = case_folder::read(root, cases).map_err(|problem| vec![problem])?;
    let (mut claims, mut complaints) = (Vec::new(), Vec::new());
    for (file, entries) in &files {
        for entry in entries.iter().filter(|entry| is_published_benefit(entry)) {
            match claim(entry) {
                Ok(claim) => claims.push(claim),
                Err(problem) => {
                    let id = entry.id.as_deref().unwrap_or("a case without `id`");
                    complaints.push(format!("{cases}/{file}:{}: {id}: {problem}", entry.line));
                }
            }
        }
    }
    if complaints.is_empty() {
        let doc = "Every published claim, in the order of files and cases.";
        Ok(item(doc, "CLAIMS", "&[Claim]", &claims))
    } else {
        Err(complaints)
    }
}

fn is_published_benefit(entry: &CaseEntry) -> bool {
    entry.question == Some(QuestionName::Benefit) && entry.status == Some(CaseStatus::Published)
}

/// What a case that is shown to people refers to: something a reader can look up, and no file of ours.
pub(crate) fn openable(reference: &str) -> Result<&str, String> {
    if reference.contains(".md") {
        return Err(format!(
            "`reference`: found \"{reference}\"; it must be where a reader finds it, and no file of this project"
        ));
    }
    Ok(reference)
}

/// One claim as Rust.
fn claim(entry: &CaseEntry) -> Result<Rust, String> {
    let case = entry.case.as_ref().map_err(Clone::clone)?;
    let CaseContent::Benefit(input, expected) = &case.content else {
        return Err("`question` must be benefit; a claim is one".to_owned());
    };
    let missing = |key: &str| format!("`{key}` is missing; a published case has it");
    let benefit::Input {
        event,
        income,
        base,
        consecutive_paid_months,
        paid_months,
        incapacity_months,
        loss_percent,
        children,
    } = input;
    Ok(rust!(Claim {
        id: entry.id.as_ref().ok_or_else(|| missing("id"))?,
        name: entry.name.as_ref().ok_or_else(|| missing("name"))?,
        day: case.day,
        reference: openable(case.reference.as_deref().ok_or_else(|| missing("reference"))?)?,
        event,
        wage: base.map(Wage::Base).or(income.map(Wage::Income)),
        consecutive_paid_months,
        paid_months,
        incapacity_months,
        loss: loss_percent,
        children: children.as_deref().unwrap_or_default(),
        expected: published(expected),
    }))
}

/// What was published, key by key.
fn published(expected: &benefit::Output) -> Rust {
    let benefit::Output {
        death_grant,
        disability_grant,
        periodic,
        burial,
        incapacity,
        cash,
        scholarship,
        scholarship_by_child,
        total,
    } = expected;
    rust!(Expected {
        death_grant: death_grant.value(),
        disability_grant: disability_grant.value(),
        periodic: periodic.value(),
        burial: burial.value(),
        incapacity: incapacity.value(),
        cash: cash.value(),
        scholarship: scholarship.value(),
        scholarship_by_child: scholarship_by_child.value(),
        total: total.value(),
    })
}
