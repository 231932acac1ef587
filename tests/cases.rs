//! Every case of `tests/cases/` through the library: and that wasm runs the same files.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_case_files::{Case, CaseContent, CaseEntry, CaseStatus, QuestionName};
use payung_cases::Report;
use payung_current::tables::SCHEMES;
use payung_rulebook::case_folder;
use payung_values::truth::Truth;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const FOLDER: &str = "tests/cases";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The case files of the folder, in the order of names.
fn files() -> Vec<(String, Vec<CaseEntry>)> {
    case_folder::read(root(), FOLDER).unwrap()
}

#[test]
fn every_case_gives_exactly_what_it_expects() {
    let rules = payung_current::current(payung_current::NAMES).unwrap();
    let mut report = Report::default();
    for (name, _) in files() {
        report.run_file(
            &rules,
            &name,
            &fs::read_to_string(root().join(FOLDER).join(&name)).unwrap(),
        );
    }
    assert_eq!(report.failures, Vec::<String>::new());
    assert!(report.passed > 60, "only {} cases", report.passed);
}

#[test]
fn wasm_runs_the_very_same_cases() {
    let web = include_str!("web.rs");
    for (name, _) in files() {
        assert!(
            web.contains(&format!("{name:?},")),
            "tests/web.rs does not name {name}"
        );
    }
}

#[test]
fn every_question_is_asked_by_published_and_by_derived_cases() {
    let files = files();
    let entries = || files.iter().flat_map(|(_, entries)| entries);
    for &question in QuestionName::ALL {
        for status in [CaseStatus::Published, CaseStatus::Derived] {
            // No office or newspaper has printed a verdict on a person.
            let wanted = (question, status) != (QuestionName::Eligibility, CaseStatus::Published);
            let found = entries()
                .filter(|entry| entry.question == Some(question) && entry.status == Some(status))
                .count();
            assert_eq!(found > 0, wanted, "{question:?} {status:?}: {found}");
        }
    }
}

#[test]
fn every_scheme_is_met_unmet_and_open_in_some_case() {
    let mut seen: BTreeSet<(String, &str)> = BTreeSet::new();
    for entry in files().into_iter().flat_map(|(_, entries)| entries) {
        let Ok(Case {
            content: CaseContent::Eligibility(_, expected),
            ..
        }) = entry.case
        else {
            continue;
        };
        for (scheme, verdict) in expected.schemes.value().into_iter().flatten() {
            seen.extend(verdict.map(|verdict| (scheme.clone(), verdict.id())));
        }
    }
    for scheme in SCHEMES {
        for verdict in Truth::ALL {
            assert!(
                seen.contains(&(scheme.id.to_owned(), verdict.id())),
                "no case has {}: {}",
                scheme.id,
                verdict.id()
            );
        }
    }
}
