//! What the build makes of the cases that are shown to people, and what it says of those that cannot be.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_rulebook::{claim_cases, examples, published};
use std::fs;
use std::path::PathBuf;

/// The folder of cases below the root.
const CASES: &str = "tests/cases";

/// The root of a test, with an empty folder of cases.
fn root(subject: &str, name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("shown_cases")
        .join(subject)
        .join(name);
    fs::create_dir_all(root.join(CASES)).unwrap();
    root
}

const CASE: &str = "- id: B1\n  name: \"Berau: published Rp1.008.000\"\n  question: contribution\n  date: \"2025-01-01\"\n  \
    reference: berau\n  input: { payer: apbd, income: 1000000, from: \"2025-01\", months: 12, workers: 5 }\n  \
    output: { total: 1008000 }\n";
const ROW: &str = "[[printed]]\ncase = \"B1\"\nlabel = { id = \"Berau 2025\" }\nprinted = \"1008000\"\n";

/// What the build says of a table and its cases.
fn built_budget(name: &str, table: &str, cases: &str) -> Result<String, Vec<String>> {
    let root = root("published", name);
    fs::create_dir_all(root.join("rules")).unwrap();
    fs::write(root.join("rules/published.toml"), table).unwrap();
    fs::write(root.join(CASES).join("contributions_published.yaml"), cases).unwrap();
    published::source_code(&root, "rules", CASES, &[]).map(|(code, _)| code)
}

#[test]
fn a_row_and_its_case_become_a_printed_budget() {
    let code = built_budget("good", ROW, CASE).unwrap();
    let wanted = "Printed { id: \"B1\", label: LocalText::new(\"Berau 2025\"), reference: \"berau\", workers: 5, months: literal!(Months::of(12)), \
        from: literal!(YearMonth::new(2025, 1)), payer: Payer::Apbd, sector: Sector::Other, \
        programs: literal!(Programs::listed(&[Program::Jkk, Program::Jkm])), income: Rupiah::new(1000000), sum: Rupiah::new(1008000) }";
    assert!(code.contains(wanted), "{code}");
}

#[test]
fn what_is_no_printed_budget_stops_the_build_with_its_line() {
    let case = |what: &str| format!("rules/published.toml:2: {what}");
    let printed = |what: &str| format!("rules/published.toml:4: {what}");
    let missing = |key: &str| {
        case(&format!(
            "case `B1`, line 1 of contributions_published.yaml: `{key}` of its input is missing; a printed budget has it"
        ))
    };
    let unreadable = |problem: &str| {
        case(&format!(
            "case `B1`, line 1 of contributions_published.yaml: {problem}"
        ))
    };
    let other_sum =
        printed("the name of the case `B1` does not hold Rp1.008.001; mend `printed` or the name");
    let part_of_a_sum =
        printed("the name of the case `B1` does not hold Rp1.008; mend `printed` or the name");
    for (name, table, cases, complaint) in [
        ("unknown", ROW.replace("B1", "B2"), CASE.to_owned(), case("no case of contributions_published.yaml has the id `B2`")),
        ("twice", format!("{ROW}{ROW}"), CASE.to_owned(), "rules/published.toml:6: `B1` stands here twice".to_owned()),
        ("sum", ROW.replace("1008000", "1008001"), CASE.to_owned(), other_sum),
        ("part", ROW.replace("1008000", "1008"), CASE.to_owned(), part_of_a_sum),
        ("digits", ROW.replace("1008000", "1.008.000"), CASE.to_owned(), printed("printed `1.008.000` is not a plain number of rupiah")),
        ("label", ROW.replace("Berau 2025", " "), CASE.to_owned(), "rules/published.toml:3: a text must not be empty".to_owned()),
        ("months", ROW.to_owned(), CASE.replace("months: 12", "months: 600"), unreadable("`input.months`: found 600; it must be a whole number, 1 to 240 months, without quotes")),
        ("from", ROW.to_owned(), CASE.replace("from: \"2025-01\"", "from: \"2025\""), unreadable("`input.from`: found \"2025\"; a month is written YYYY-MM")),
        ("payer", ROW.to_owned(), CASE.replace("apbd", "apbx"), unreadable("`input.payer`: found \"apbx\"; it must be one of self, donor, employer, apbn, apbd, village")),
        ("sector", ROW.to_owned(), CASE.replace("months", "sector: sea, months"), unreadable("`input.sector`: found \"sea\"; it must be one of transport, other")),
        ("programs", ROW.to_owned(), CASE.replace("months", "programs: [jkp], months"), unreadable("`input.programs`: item 1: found \"jkp\"; it must be one of jkk, jkm, jht")),
        ("workers", ROW.to_owned(), CASE.replace("workers: 5", "workers: many"), unreadable("`input.workers`: found \"many\"; it must be a whole number, 0 or more, without quotes")),
        ("income", ROW.to_owned(), CASE.replace("income: 1000000, ", ""), missing("income")),
        ("input", ROW.to_owned(), CASE.replace("input:", "inputs:"), unreadable("`inputs`: unknown field `inputs`, expected one of `id`, `name`, `question`, `date`, `reference`, `status`, `input`, `output`")),
        ("question", ROW.to_owned(), CASE.replace("contribution", "donation").replace("workers: 5", "budget: 5"), unreadable("its `question` must be contribution")),
        ("key", ROW.replace("printed =", "sum ="), CASE.to_owned(), "rules/published.toml:4: unknown key `sum`; known are case, label, printed; `printed` is missing".to_owned()),
        ("list", ROW.to_owned(), "id: B1".to_owned(), "tests/cases/contributions_published.yaml: a case file is a list of cases, each beginning with `- id:`".to_owned()),
    ] {
        assert_eq!(built_budget(name, &table, &cases), Err(vec![complaint]), "{name}");
    }
}

/// What the build says of a file.
fn built_example(name: &str, yaml: &str) -> Result<String, Vec<String>> {
    let root = root("examples", name);
    fs::write(root.join(CASES).join("examples.yaml"), yaml).unwrap();
    examples::source_code(&root, CASES, &[]).map(|(code, _)| code)
}

const GOOD: &str = "- id: CONTOH-nelayan\n  name: Nelayan\n  question: eligibility\n  date: \"2026-11-21\"\n  \
    input: { age: 41, area: \"64.07\" }\n  output: { route: self_pay }\n";

#[test]
fn an_example_becomes_lines_in_the_order_of_questions() {
    let code = built_example("good.yaml", GOOD).unwrap();
    assert!(code.contains(
        r#"Example { id: "nelayan", name: LocalText::new("Nelayan"), lines: "daerah=64.07\numur=41\n" }"#
    ));
}

#[test]
fn what_is_no_example_stops_the_build_with_its_place() {
    let place = "tests/cases/examples.yaml";
    let asked = "an example holds what a person is asked";
    for (name, yaml, complaints) in [
        (
            "asked.yaml",
            GOOD.replace("age: 41", "birth_date: \"1985-01-01\", field_verified: \"no\""),
            vec![
                format!("{place}:1: CONTOH-nelayan: no question asks `birth_date` of `input`; {asked}"),
                format!("{place}:1: CONTOH-nelayan: no question asks `field_verified` of `input`; {asked}"),
            ],
        ),
        (
            "twice.yaml",
            format!("{GOOD}{GOOD}"),
            vec![format!("{place}:7: CONTOH-nelayan stands here twice")],
        ),
        (
            "id.yaml",
            format!("# People\n{}", GOOD.replace("CONTOH-nelayan", "E1")),
            vec![format!(
                "{place}:2: E1: `id` must be CONTOH- and then letters and hyphens, as CONTOH-nelayan"
            )],
        ),
        (
            "bare.yaml",
            "- id: CONTOH-nelayan".to_owned(),
            vec![
                format!("{place}:1: CONTOH-nelayan: `name` is missing; it is what people read"),
                format!(
                    "{place}:1: CONTOH-nelayan: `question` is missing; name one of contribution, benefit, eligibility, donation"
                ),
            ],
        ),
        (
            "claim.yaml",
            GOOD.replace("eligibility", "benefit")
                .replace("age: 41, area: \"64.07\"", "event: death")
                .replace("route: self_pay", "cash: 0"),
            vec![format!(
                "{place}:1: CONTOH-nelayan: `question` must be eligibility; an example is a person"
            )],
        ),
        (
            "nameless.yaml",
            GOOD.replace("id: CONTOH-nelayan", "id: "),
            vec![
                format!("{place}:1: `id` must be CONTOH- and then letters and hyphens, as CONTOH-nelayan"),
                format!("{place}:1: `id` is missing; give the case a stable, unique id in quotes or letters"),
            ],
        ),
        (
            "list.yaml",
            GOOD.replace("41", "[41]"),
            vec![format!(
                "{place}:1: CONTOH-nelayan: `input.age`: found [41]; it must be a whole number, 0 to 120 years, without quotes"
            )],
        ),
        (
            "map.yaml",
            "a: b".to_owned(),
            vec![format!(
                "{place}: a case file is a list of cases, each beginning with `- id:`"
            )],
        ),
    ] {
        assert_eq!(built_example(name, &yaml), Err(complaints), "{name}");
    }
}

#[test]
fn a_case_that_is_no_claim_stops_the_build() {
    let root = root("claims", "one");
    let said = |fields: &str| {
        let case = format!("- {{ id: A, name: N, question: benefit, status: published, {fields} }}");
        fs::write(root.join(CASES).join("a.yaml"), case).unwrap();
        claim_cases::source_code(&root, CASES).unwrap_err()
    };
    let known = r#"reference: R, date: "2026-11-21""#;
    for (fields, problem) in [
        (
            r#"date: "2026-11-21", input: { event: death }, output: { cash: 0 }"#.to_owned(),
            "`reference` is missing; a published case has it",
        ),
        (
            r#"reference: R, date: "2026-13-21""#.to_owned(),
            "`date`: found \"2026-13-21\"; this day does not exist in the calendar",
        ),
        (
            r#"reference: national.md W34, date: "2026-11-21", input: { event: death }, output: { cash: 0 }"#
                .to_owned(),
            "`reference`: found \"national.md W34\"; it must be where a reader finds it, and no file of this project",
        ),
        (
            format!("{known}, input: {{ event: flood }}, output: {{ cash: 0 }}"),
            "`input.event`: found \"flood\"; it must be one of death, work_death, work_total_disability, work_partial_disability, temporary_incapacity",
        ),
        (
            format!("{known}, input: {{ event: death, paid_months: many }}, output: {{ cash: 0 }}"),
            "`input.paid_months`: found \"many\"; it must be a whole number, 0 to 1200 months, without quotes",
        ),
        (
            format!("{known}, input: {{ event: death, paid_months: -1 }}, output: {{ cash: 0 }}"),
            "`input.paid_months`: found -1; it must be a whole number, 0 to 1200 months, without quotes",
        ),
        (
            format!("{known}, input: {{ event: death, children: [sd_9] }}, output: {{ cash: 0 }}"),
            "`input.children`: item 1: found \"sd_9\"; it must be one of tk, sd_1 .. sd_6, smp_1 .. smp_3, sma_1 .. sma_3, pt_1 .. pt_5",
        ),
        (
            format!(
                "{known}, input: {{ event: work_partial_disability, loss_percent: 101 }}, output: {{ cash: 0 }}"
            ),
            "`input.loss_percent`: found 101; it must be a number from 0 to 100, at most four decimals, without quotes",
        ),
        (
            format!("{known}, input: {{ event: death }}, output: {{ scholarship_by_child: [a] }}"),
            "`output.scholarship_by_child`: item 1: found \"a\"; it must be a whole number, 0 or more, without quotes",
        ),
    ] {
        assert_eq!(said(&fields), [format!("tests/cases/a.yaml:1: A: {problem}")]);
    }
}
