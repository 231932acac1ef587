//! What the build says of a row of `rules/published.toml` that is no example of a printed budget.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[allow(
    missing_docs,
    unreachable_pub,
    reason = "a module of the build script, which has no readers but itself"
)]
#[path = "../build/published.rs"]
mod build_published;
#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "a module of the build script, of which its neighbour needs little"
)]
#[path = "../build/rulebook.rs"]
mod rulebook;

/// The library under the name the build script gives it.
mod library {
    pub(crate) use payung::case::tree;
    pub(crate) use payung::domain;
}

use std::fs;
use std::path::PathBuf;

const CASE: &str = "- id: B1\n  name: \"Berau: published Rp1.008.000\"\n  question: contribution\n  reference: berau\n  \
    input: { payer: apbd, income: 1000000, from: \"2025-01\", months: 12, workers: 5 }\n";
const ROW: &str = "[[printed]]\ncase = \"B1\"\nlabel = { id = \"Berau 2025\" }\nprinted = \"1008000\"\n";

/// What the build says of a table and its cases.
fn built(name: &str, table: &str, cases: &str) -> Result<String, Vec<String>> {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("published")
        .join(name);
    fs::create_dir_all(root.join("rules")).unwrap();
    fs::create_dir_all(root.join("tests/cases")).unwrap();
    fs::write(root.join("rules/published.toml"), table).unwrap();
    fs::write(root.join("tests/cases/contributions_published.yaml"), cases).unwrap();
    build_published::source_code(&root, &["id".to_owned()])
}

#[test]
fn a_row_and_its_case_become_an_example() {
    let code = built("good", ROW, CASE).unwrap();
    let wanted = "Printed { id: \"B1\", label: Label { id: \"Berau 2025\" }, reference: \"berau\", workers: 5, months: 12, \
        from: YearMonth::literal(2025, 1), payer: Payer::Apbd, sector: Sector::Other, \
        programs: &[Program::Jkk, Program::Jkm], income: Rupiah::new(1000000), sum: Rupiah::new(1008000) },";
    assert!(code.contains(wanted), "{code}");
}

#[test]
fn what_is_no_example_stops_the_build_with_its_place() {
    let in_case = |what: &str| format!("rules/published.toml:1: B1: {what}");
    let unreadable = |key: &str| {
        in_case(&format!(
            "`{key}` of the case's input is missing or cannot be read"
        ))
    };
    let other_sum = in_case("the case's name does not hold Rp1.008.001; mend `printed` or the name");
    let part_of_a_sum = in_case("the case's name does not hold Rp1.008; mend `printed` or the name");
    for (name, table, cases, complaint) in [
        ("unknown", ROW.replace("B1", "B2"), CASE.to_owned(), "rules/published.toml:1: B2: no case of tests/cases/contributions_published.yaml has this id".to_owned()),
        ("twice", format!("{ROW}{ROW}"), CASE.to_owned(), "rules/published.toml:5: B1: stands here twice".to_owned()),
        ("sum", ROW.replace("1008000", "1008001"), CASE.to_owned(), other_sum),
        ("part", ROW.replace("1008000", "1008"), CASE.to_owned(), part_of_a_sum),
        ("digits", ROW.replace("1008000", "1.008.000"), CASE.to_owned(), in_case("printed `1.008.000` is not digits")),
        ("label", ROW.replace("Berau 2025", " "), CASE.to_owned(), in_case("the text ` ` is missing in `id`; add `id = \"…\"`")),
        ("months", ROW.to_owned(), CASE.replace("months: 12", "months: 600"), unreadable("months")),
        ("from", ROW.to_owned(), CASE.replace("2025-01", "2025"), unreadable("from")),
        ("payer", ROW.to_owned(), CASE.replace("apbd", "apbx"), unreadable("payer")),
        ("sector", ROW.to_owned(), CASE.replace("months", "sector: sea, months"), unreadable("sector")),
        ("programs", ROW.to_owned(), CASE.replace("months", "programs: [jkp], months"), unreadable("programs")),
        ("workers", ROW.to_owned(), CASE.replace("workers: 5", "workers: many"), unreadable("workers")),
        ("income", ROW.to_owned(), CASE.replace("income: 1000000, ", ""), unreadable("income")),
        ("input", ROW.to_owned(), CASE.replace("input:", "inputs:"), in_case("the case has no input")),
        ("key", ROW.replace("printed =", "sum ="), CASE.to_owned(), "rules/published.toml: unknown field `sum`, expected one of `case`, `label`, `printed`".to_owned()),
        ("list", ROW.to_owned(), "id: B1".to_owned(), "tests/cases/contributions_published.yaml: it must be a list of cases, each beginning with `- id:`".to_owned()),
    ] {
        assert_eq!(built(name, &table, &cases), Err(vec![complaint]), "{name}");
    }
}
