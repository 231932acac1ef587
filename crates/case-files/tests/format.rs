//! What a case file may hold, and what is said of one that holds something else.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

use payung_case_files::expectation::Expectation;
use payung_case_files::{CaseContent, CaseEntry, CaseStatus, QuestionName, read};
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;

/// The one case of a file.
fn entry(yaml: &str) -> CaseEntry {
    let mut entries = read(yaml).unwrap();
    assert_eq!(entries.len(), 1);
    entries.remove(0)
}

/// What is said of the one case of a file.
#[track_caller]
fn problem(yaml: &str) -> String {
    match entry(yaml).case {
        Ok(case) => panic!("{yaml} is read as {case:?}"),
        Err(problem) => problem.to_string(),
    }
}

/// A contribution with this input and output.
fn contribution(input: &str, output: &str) -> String {
    format!(
        "- {{ id: A, question: contribution, date: \"2026-01-01\", input: {{ from: \"2026-01\", {input} }}, output: {{ {output} }} }}"
    )
}

fn benefit(input: &str) -> String {
    format!(
        "- {{ id: A, question: benefit, date: \"2026-01-01\", input: {{ event: death, {input} }}, output: {{ cash: 1 }} }}"
    )
}

fn eligibility(input: &str, output: &str) -> String {
    format!(
        "- {{ id: A, question: eligibility, date: \"2026-01-01\", input: {{ {input} }}, output: {{ {output} }} }}"
    )
}

fn donation(input: &str) -> String {
    format!(
        "- {{ id: A, question: donation, date: \"2026-01-01\", input: {{ from: \"2026-01\", {input} }}, output: {{ total: 1 }} }}"
    )
}

#[test]
fn a_case_is_read_with_its_line() {
    let yaml = r#"# A comment.

- id: MAKASSAR-2025
  name: Makassar
  question: contribution
  date: "2025-01-01"
  reference: regional.md
  status: published
  input: { programs: [jkm, jkk], income: 0xF4240, from: "2025-01", payer: ~ }
  output: { total: 16800, base: , by_month: [16800] }
- id: SECOND
"#;
    let entries = read(yaml).unwrap();
    let lines: Vec<u64> = entries.iter().map(|entry| entry.line).collect();
    assert_eq!(lines, [3, 11]);
    let entry = &entries[0];
    assert_eq!(entry.id.as_deref(), Some("MAKASSAR-2025"));
    assert_eq!(entry.name.as_deref(), Some("Makassar"));
    assert_eq!(
        (entry.question, entry.status),
        (Some(QuestionName::Contribution), Some(CaseStatus::Published))
    );
    let case = entry.case.as_ref().unwrap();
    assert_eq!(case.reference.as_deref(), Some("regional.md"));
    let CaseContent::Contribution(input, output) = &case.content else {
        panic!("{case:?}");
    };
    assert_eq!(input.programs, Some(Programs::BASIC));
    assert_eq!(input.income, Some(Rupiah::new(1_000_000)));
    assert_eq!((input.payer, input.workers), (None, None));
    assert_eq!(output.total, Expectation::Value(Rupiah::new(16_800)));
    assert_eq!(output.base, Expectation::Nothing);
    assert_eq!(output.jkk, Expectation::Unnamed);
    assert_eq!(output.by_month, Expectation::Value(vec![Rupiah::new(16_800)]));
}

#[test]
fn yes_and_no_are_words_with_and_without_quotes() {
    for yes in ["yes", "\"yes\""] {
        let case = entry(&eligibility(
            &format!("student: {yes}, field_verified: no"),
            &format!("vulnerable: {yes}, schemes: {{ a: {yes}, b: }}"),
        ));
        let Ok(CaseContent::Eligibility(input, output)) = case.case.map(|case| case.content) else {
            panic!("{yes}");
        };
        assert_eq!((input.student, input.field_verified), (Some(true), Some(false)));
        assert_eq!(output.vulnerable, Expectation::Value(Truth::Yes));
        let schemes = output.schemes.value().unwrap();
        assert_eq!(schemes["a"], Some(Truth::Yes));
        assert_eq!(schemes["b"], None);
    }
}

#[test]
fn an_anchor_is_read_wherever_it_is_named() {
    let text = r#"
- { id: A, question: benefit, date: "2026-01-01", input: &a { event: death }, output: { cash: 1 } }
- { id: B, question: benefit, date: "2026-01-01", input: *a, output: { cash: 1 } }
"#;
    assert!(read(text).unwrap().iter().all(|entry| entry.case.is_ok()));
}

#[test]
fn a_case_says_which_key_is_missing_or_unknown() {
    let keys = "expected one of `id`, `name`, `question`, `date`, `reference`, `status`, `input`, `output`";
    for (yaml, said) in [
        (
            "- { name: N }",
            "`id` is missing; give the case a stable, unique id in quotes or letters",
        ),
        (
            "- { id: \" \" }",
            "`id`: found \" \"; it must be a text, in quotes or letters",
        ),
        (
            "- { id: 5 }",
            "`id`: found 5; it must be a text, in quotes or letters",
        ),
        (
            "- { id: true }",
            "`id`: found true; it must be a text, in quotes or letters",
        ),
        (
            "- { id: A, inptu: {} }",
            &format!("`inptu`: unknown field `inptu`, {keys}"),
        ),
        ("- { id: A, 1: 2 }", &format!("`1`: unknown field `1`, {keys}")),
        (
            "- { id: A, name: [N] }",
            "`name`: found [\"N\"]; it must be a text, in quotes",
        ),
        (
            "- { id: A, reference: 5 }",
            "`reference`: found 5; it must be a text, in quotes",
        ),
        (
            "- { id: A, status: invented }",
            "`status`: found \"invented\"; it must be one of published, derived, unverified",
        ),
        (
            "- { id: A }",
            "`question` is missing; name one of contribution, benefit, eligibility, donation",
        ),
        (
            "- { id: A, question: contributions }",
            "`question`: found \"contributions\"; it must be one of contribution, benefit, eligibility, donation",
        ),
        (
            "- { id: A, question: donation }",
            "`date` is missing; give the day the question is asked, as \"2026-11-21\"",
        ),
        (
            "- { id: A, question: donation, date: \"2026-02-30\" }",
            "`date`: found \"2026-02-30\"; this day does not exist in the calendar",
        ),
        (
            "- { id: A, question: donation, date: 20260230 }",
            "`date`: found 20260230; it must be a day, as \"2026-11-21\"",
        ),
        (
            "- { id: A, question: donation, date: \"2026-02-28\" }",
            "`output` is missing; name at least one key with the expected value",
        ),
        (
            "- { id: A, question: donation, date: \"2026-02-28\", output: {} }",
            "`output` is missing; name at least one key with the expected value",
        ),
        (
            "- { id: A, question: donation, date: \"2026-02-28\", output: { total: 5 } }",
            "`input`: missing field `from`",
        ),
        (
            "- { id: A, question: eligibility, date: \"2026-02-28\", input: [], output: { route: none } }",
            "`input`: found []; it must be keys with values",
        ),
        (
            "- { id: A, question: eligibility, date: \"2026-02-28\", output: [none] }",
            "`output`: found [\"none\"]; it must be keys with values",
        ),
        ("- only text", "found \"only text\"; it must be keys with values"),
        ("- ", "found null; it must be keys with values"),
    ] {
        assert_eq!(problem(yaml), said, "{yaml}");
    }
}

#[test]
fn a_number_is_whole_without_quotes_and_in_its_range() {
    for (input, key, found, range) in [
        ("income: \"5\"", "income", "\"5\"", "0 or more"),
        ("income: abc", "income", "\"abc\"", "0 or more"),
        ("income: -5", "income", "-5", "0 or more"),
        ("income: 1e3", "income", "1000.0", "0 or more"),
        ("income: 0.5", "income", "0.5", "0 or more"),
        ("income: .nan", "income", "\".nan\"", "0 or more"),
        ("income: yes", "income", "\"yes\"", "0 or more"),
        ("income: true", "income", "true", "0 or more"),
        ("base: [1]", "base", "[1]", "0 or more"),
        (
            "income: 18446744073709551615",
            "income",
            "18446744073709551615",
            "0 or more",
        ),
        ("workers: -1", "workers", "-1", "0 or more"),
        ("months: -3", "months", "-3", "1 to 240 months"),
        ("months: 0", "months", "0", "1 to 240 months"),
        ("months: 241", "months", "241", "1 to 240 months"),
    ] {
        assert_eq!(
            problem(&contribution(input, "total: 1")),
            format!("`input.{key}`: found {found}; it must be a whole number, {range}, without quotes"),
            "{input}"
        );
    }
    assert_eq!(
        problem(&contribution("income: 1", "total: \"16800\"")),
        "`output.total`: found \"16800\"; it must be a whole number, 0 or more, without quotes"
    );
    for (input, key, found, range) in [
        ("age: 121", "age", "121", "0 to 120 years"),
        (
            "residence_months: 1201",
            "residence_months",
            "1201",
            "0 to 1200 months",
        ),
        ("decile: 11", "decile", "11", "1 to 10"),
        ("decile: 0", "decile", "0", "1 to 10"),
        ("household_size: 0", "household_size", "0", "1 to 100 people"),
        ("household_size: 101", "household_size", "101", "1 to 100 people"),
    ] {
        assert_eq!(
            problem(&eligibility(input, "route: none")),
            format!("`input.{key}`: found {found}; it must be a whole number, {range}, without quotes"),
            "{input}"
        );
    }
    for found in ["-1", "101", "\"5\"", "0.00001"] {
        let said = problem(&benefit(&format!("loss_percent: {found}")));
        assert!(
            said.starts_with("`input.loss_percent`: found ")
                && said
                    .ends_with("; it must be a number from 0 to 100, at most four decimals, without quotes"),
            "{said}"
        );
    }
    for right in ["0", "100", "4.5", "1e-3", "50.0"] {
        assert!(
            entry(&benefit(&format!("loss_percent: {right}"))).case.is_ok(),
            "{right}"
        );
    }
}

#[test]
fn a_word_is_one_of_its_set() {
    for (yaml, said) in [
        (
            contribution("payer: king", "total: 1"),
            "`input.payer`: found \"king\"; it must be one of self, donor, employer, apbn, apbd, village",
        ),
        (
            contribution("programs: [jkk, jkp]", "total: 1"),
            "`input.programs`: item 2: found \"jkp\"; it must be one of jkk, jkm, jht",
        ),
        (
            contribution("programs: jkk", "total: 1"),
            "`input.programs`: found \"jkk\"; it must be a list, in [ ]",
        ),
        (
            contribution("programs: []", "total: 1"),
            "`input.programs`: found []; it must be at least one of jkk, jkm, jht",
        ),
        (
            contribution("from: \"2026-13\"", "total: 1").replacen("from: \"2026-01\", ", "", 1),
            "`input.from`: found \"2026-13\"; the month must be 01 to 12",
        ),
        (
            contribution("from: 2026", "total: 1").replacen("from: \"2026-01\", ", "", 1),
            "`input.from`: found 2026; it must be a month, as \"2026-11\"",
        ),
        (
            benefit("children: [tk, 5]"),
            "`input.children`: item 2: found 5; it must be one of tk, sd_1 .. sd_6, smp_1 .. smp_3, sma_1 .. sma_3, pt_1 .. pt_5",
        ),
        (
            eligibility("student: true", "route: none"),
            "`input.student`: found true; it must be \"yes\" or \"no\", in quotes",
        ),
        (
            eligibility("area: \"64.7\"", "route: none"),
            "`input.area`: found \"64.7\"; it must be a Kemendagri code, as \"64\" or \"64.07\"",
        ),
        (
            eligibility("area: 64", "route: none"),
            "`input.area`: found 64; it must be a Kemendagri code, as \"64\" or \"64.07\"",
        ),
        (
            eligibility("", "vulnerable: maybe"),
            "`output.vulnerable`: found \"maybe\"; it must be one of yes, no, unknown",
        ),
        (
            eligibility("", "welfare: rich"),
            "`output.welfare`: found \"rich\"; it must be one of extreme_poor, poor, near_poor, not_poor, unknown",
        ),
        (
            eligibility("", "schemes: { bpu-self: maybe }"),
            "`output.schemes`: `bpu-self`: found \"maybe\"; it must be one of yes, no, unknown",
        ),
        (
            eligibility("", "ask: { bpu-self: area }"),
            "`output.ask`: `bpu-self`: found \"area\"; it must be a list, in [ ]",
        ),
        (
            eligibility("", "ask: [area]"),
            "`output.ask`: found [\"area\"]; it must be ids of schemes with values",
        ),
        (
            donation("groups: [{ workers: 5 }, { workers: 5, foo: 3 }]"),
            "`input.groups`: item 2: `foo`: unknown field `foo`, expected one of `workers`, `sector`, `income`, `base`",
        ),
        (
            donation("groups: [[5]]"),
            "`input.groups`: item 1: found [5]; it must be keys with values",
        ),
        (
            donation("groups: [{ income: 5 }]"),
            "`input.groups`: item 1: missing field `workers`",
        ),
        (
            donation("months: ~, worker: 5"),
            "`input.worker`: unknown field `worker`, expected one of `from`, `programs`, `income`, `base`, `payer`, `sector`, `months`, `budget`, `workers`, `groups`",
        ),
    ] {
        assert_eq!(problem(&yaml), said, "{yaml}");
    }
    let unmet = problem(&eligibility("", "unmet: { bpu-self: [height] }"));
    assert!(
        unmet.starts_with(
            "`output.unmet`: `bpu-self`: item 1: found \"height\"; it must be one of area, age, "
        ),
        "{unmet}"
    );
}

#[test]
fn what_is_no_list_of_cases_is_no_case_file() {
    let list = "a case file is a list of cases, each beginning with `- id:`";
    for (text, said) in [
        ("", "the file holds no cases"),
        ("# Nothing yet.\n", "the file holds no cases"),
        ("~", list),
        ("a: b", list),
        ("id: A\nquestion: benefit\n", list),
        ("[]", "the file holds no cases"),
        (
            "- id: A\n  id: B\n",
            "error: line 2 column 3: duplicate mapping key: id, set DuplicateKeyPolicy in Options if acceptable",
        ),
        (
            "- id: A\n  input: { income: 1\n- id: B\n",
            "error: line 3 column 5: while parsing a flow mapping, did not find expected ',' or '}'",
        ),
    ] {
        assert_eq!(read(text).unwrap_err().to_string(), said, "{text}");
    }
    for depth in [1_000, 100_000] {
        let said = read(&format!("- {}", "[".repeat(depth))).unwrap_err().to_string();
        assert!(said.ends_with("recursion limit exceeded"), "{said}");
    }
}

/// More values than the reader takes by itself, and one case among many that cannot be read.
#[test]
fn a_long_file_is_read_to_its_end() {
    let case = |index: usize| {
        let question = if index == 500 {
            "contributions"
        } else {
            "contribution"
        };
        format!(
            "- id: C{index}\n  question: {question}\n  date: \"2026-01-01\"\n  input: {{ from: \"2026-01\" }}\n  output: {{ total: 16800 }}\n"
        )
    };
    let amounts = "0,".repeat(260_000);
    let long = contribution("income: 1", &format!("by_month: [{amounts}]"));
    let text: String = (0..1_000).map(case).chain([long]).collect();
    let entries = read(&text).unwrap();
    assert_eq!(entries.len(), 1_001);
    let bad: Vec<u64> = entries
        .iter()
        .filter(|entry| entry.case.is_err())
        .map(|entry| entry.line)
        .collect();
    assert_eq!(bad, [500 * 5 + 1]);
}
