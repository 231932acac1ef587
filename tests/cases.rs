//! Every case of `tests/cases/` through the library: and that wasm runs the same files.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_cases::{Report, tree::Tree};
use payung_current::tables::SCHEMES;
use payung_values::truth::Truth;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The YAML files of the folder, in the order of names.
fn files() -> Vec<(String, Tree)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, Tree::read_yaml(&fs::read_to_string(path).unwrap()).unwrap())
        })
        .collect()
}

fn report_on(files: &[(String, Tree)]) -> Report {
    let mut report = Report::default();
    for (name, file) in files {
        report.run_file(name, file);
    }
    report
}

/// The cases of all files.
fn cases(files: &[(String, Tree)]) -> Vec<&Tree> {
    let mut all = Vec::new();
    for (_, file) in files {
        if let Tree::List(cases) = file {
            all.extend(cases);
        }
    }
    all
}

#[test]
fn every_case_gives_exactly_what_it_expects() {
    let report = report_on(&files());
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
    for question in ["contribution", "benefit", "eligibility", "donation"] {
        for status in ["published", "derived"] {
            // No office or newspaper has printed a verdict on a person.
            let wanted = (question, status) != ("eligibility", "published");
            let is =
                |case: &&&Tree, key: &str, word: &str| case.get(key) == Some(&Tree::Text(word.to_owned()));
            let found = cases(&files)
                .iter()
                .filter(|case| is(case, "question", question) && is(case, "status", status))
                .count();
            assert_eq!(found > 0, wanted, "{question} {status}: {found}");
        }
    }
}

#[test]
fn every_scheme_is_met_unmet_and_open_in_some_case() {
    let files = files();
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for case in cases(&files) {
        let Some(Tree::Map(schemes)) = case.get("output").and_then(|output| output.get("schemes")) else {
            continue;
        };
        for (scheme, verdict) in schemes {
            if let Tree::Text(verdict) = verdict {
                *seen.entry((scheme, verdict)).or_default() += 1;
            }
        }
    }
    for scheme in SCHEMES {
        for verdict in Truth::ALL {
            assert!(
                seen.contains_key(&(scheme.id, verdict.id())),
                "no case has {}: {}",
                scheme.id,
                verdict.id()
            );
        }
    }
}
