//! Case files: one question with its expected answer.
//!
//! The contract between policy experts and the engine. A misspelt key or value fails the case; nothing is skipped.
//! YAML is read on the host alone; the same trees reach wasm as bytes (see [`committed`]).

pub mod answer;
pub mod fields;
pub mod tree;

use answer::Question;
use fields::Fields;
use payung_values::date::Date;
use std::collections::BTreeSet;
use std::fmt;
use tree::Tree;

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
    /// Runs every case of a file. `name` is shown where a case has no id.
    pub fn run_file(&mut self, name: &str, file: &Tree) {
        let Tree::List(cases) = file else {
            self.fail(
                name,
                "",
                "a case file is a list of cases, each beginning with `- id:`",
            );
            return;
        };
        if cases.is_empty() {
            self.fail(name, "", "the file holds no cases");
        }
        for (index, case) in cases.iter().enumerate() {
            let text = |key: &str| match case.get(key) {
                Some(Tree::Text(text)) if !text.trim().is_empty() => Some(text.as_str()),
                _ => None,
            };
            let place = format!("{name}[{}]", index + 1);
            let id = text("id");
            match self.check(id, case) {
                Ok(()) => self.passed += 1,
                Err(problem) => self.fail(id.unwrap_or(&place), text("name").unwrap_or_default(), &problem),
            }
        }
    }

    /// Notes a failure that no case could be blamed for, such as an unreadable file.
    pub fn fail(&mut self, id: &str, name: &str, problem: &str) {
        let name = if name.is_empty() {
            String::new()
        } else {
            format!(" {name}")
        };
        let printable = |c: char| if c.is_control() { ' ' } else { c };
        let line: String = format!("{id}{name}: {problem}").chars().map(printable).collect();
        self.failures.push(
            line.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .replace(" :", ":"),
        );
    }

    fn check(&mut self, id: Option<&str>, case: &Tree) -> Result<(), String> {
        let id = id.ok_or_else(|| match case.get("id") {
            Some(found) => format!("`id` is {found}; it must be a text, in quotes or letters"),
            None => "`id` is missing; give the case a stable, unique id in quotes or letters".to_owned(),
        })?;
        if !self.ids.insert(id.to_owned()) {
            return Err(format!(
                "`id` {id} is taken by another case; ids are unique over all files"
            ));
        }
        run(case)
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

/// Runs one case; the error says which keys differ, as `key expected X, got Y`.
///
/// # Errors
///
/// What is wrong with the case or its answer, on one line.
pub fn run(case: &Tree) -> Result<(), String> {
    let known = [
        "id",
        "name",
        "question",
        "date",
        "reference",
        "status",
        "input",
        "output",
    ];
    let fields = Fields::new(case, "the case", &known)?;
    fields.text("name")?;
    fields.text("reference")?;
    if let Some(status) = fields.text("status")?
        && !["published", "derived", "unverified"].contains(&status)
    {
        return Err(format!(
            "`status` is {status}; it must be published, derived or unverified"
        ));
    }
    let question: Option<Question> = fields.word("question")?;
    let question =
        question.ok_or("`question` is missing; name contribution, benefit, eligibility or donation")?;
    let day: Option<Date> = fields.date("date")?;
    let day = day.ok_or("`date` is missing; give the day the question is asked, as \"2026-11-21\"")?;
    let nothing = Tree::Map(Vec::new());
    let input = fields.get("input").unwrap_or(&nothing);
    let expected = match fields.get("output") {
        Some(Tree::Map(expected)) => expected,
        Some(found) => {
            return Err(format!(
                "`output` is {found}; it must be keys with the expected values"
            ));
        }
        None => return Err("`output` is missing; name at least one key with the expected value".to_owned()),
    };
    if expected.is_empty() {
        return Err("`output` is empty; name at least one key with the expected value".to_owned());
    }
    let answer = answer::answer(question, day, input)?;
    let mut differences = Vec::new();
    for (key, value) in expected {
        if !question.output_keys().contains(&key.as_str()) {
            return Err(format!(
                "unknown key `{key}` in `output`; known are {}",
                question.output_keys().join(", ")
            ));
        }
        compare(key, value, answer.get(key), &mut differences);
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(differences.join("; "))
    }
}

/// Compares only what is named; of a map, only the keys named. An empty value expects that the answer has no such key.
fn compare(key: &str, expected: &Tree, got: Option<&Tree>, differences: &mut Vec<String>) {
    if let (Tree::Map(pairs), Some(got @ Tree::Map(_))) = (expected, got) {
        for (inner, value) in pairs {
            compare(&format!("{key}.{inner}"), value, got.get(inner), differences);
        }
        return;
    }
    if got == Some(expected) || (got.is_none() && *expected == Tree::Nothing) {
        return;
    }
    let got = got.map_or("nothing".to_owned(), ToString::to_string);
    let written = expected.to_string();
    // A text that looks like the number it should be.
    let written = if written == got {
        format!("{written:?}")
    } else {
        written
    };
    differences.push(format!("{key} expected {written}, got {got}"));
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::{Report, Tree};

    fn report(yaml: &str) -> String {
        let mut report = Report::default();
        report.run_file("test.yaml", &Tree::read_yaml(yaml).unwrap());
        report.to_string()
    }

    #[test]
    fn a_wrong_figure_is_named_with_both_values() {
        let yaml = r#"
- { id: A, name: Wrong, question: contribution, date: "2026-01-01", input: { income: 1, from: "2026-01" }, output: { total: 5, jkm: 6800, base: 2 } }"#;
        assert_eq!(
            report(yaml),
            "A Wrong: total expected 5, got 16800; base expected 2, got 1000000\n0 passed, 1 failed"
        );
    }

    #[test]
    fn nothing_is_skipped() {
        for (yaml, line) in [
            (
                "- { id: A, name: N, output: { total: 5 } }",
                "A N: `question` is missing; name contribution, benefit, eligibility or donation",
            ),
            (
                "- { id: A, inptu: {} }",
                "A: unknown key `inptu` in the case; known are id, name, question, date, reference, status, input, output",
            ),
            (
                r#"- { id: A, question: contribution, date: "2026-01-01", input: { incom: 1 }, output: { total: 5 } }"#,
                "A: unknown key `incom` in `input`; known are programs, income, base, payer, sector, from, months, workers",
            ),
            (
                r#"- { id: A, question: contribution, date: "2026-01-01", input: { income: 1, from: "2026-13" }, output: { total: 5 } }"#,
                "A: `from` is 2026-13; the month must be 01 to 12",
            ),
            (
                r#"- { id: A, question: contribution, date: "2026-01-01", input: { income: 1, from: "2026-01", payer: king }, output: { total: 5 } }"#,
                "A: `payer` is king; it must be one of self, donor, employer, apbn, apbd, village",
            ),
            (
                r#"- { id: A, question: contribution, date: "2026-01-01", input: { income: 1, from: "2026-01" }, output: { totl: 5 } }"#,
                "A: unknown key `totl` in `output`; known are base, jkk, jkm, jht, monthly, total, by_month, discounted_months",
            ),
            (
                r#"- { id: A, question: eligibility, date: "2026-01-01", input: { area: "99" }, output: { vulnerable: "yes" } }"#,
                "A: `area` is 99; it must be a Kemendagri code that exists, as \"64\" or \"64.07\"",
            ),
            (
                "- { name: N }",
                "test.yaml[1] N: `id` is missing; give the case a stable, unique id in quotes or letters",
            ),
            (
                "a: b",
                "test.yaml: a case file is a list of cases, each beginning with `- id:`",
            ),
            ("[]", "test.yaml: the file holds no cases"),
        ] {
            assert_eq!(report(yaml), format!("{line}\n0 passed, 1 failed"));
        }
    }

    #[test]
    fn an_id_is_used_once() {
        let case = r#"{ id: A, question: benefit, date: "2026-01-01", input: { event: death, paid_months: 1 }, output: { cash: 10000000 } }"#;
        assert_eq!(
            report(&format!("[{case}, {case}]")),
            "A: `id` A is taken by another case; ids are unique over all files\n1 passed, 1 failed"
        );
    }
}
