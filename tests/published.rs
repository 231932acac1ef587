//! Published budgets: what the check finds, and what the build says of a row of `rules/published.toml` that is none.
//!
//! Every sum is computed by hand: Rp16.800 a month at the lowest base, Rp201.600 a year.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_case_files::CaseContent;
use payung_current::tables::PRINTED;
use payung_planner::printed::claim_of;
use payung_planner::published::{self, Assumption, Claim, Closeness};
use payung_planner::rules::PlannerRules;
use payung_questions::contribution;
use payung_rulebook::published as build_published;
use payung_rules::printed::Printed;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// The part of the rules that is asked here.
fn planner_rules() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

fn months(count: i64) -> Months {
    Months::new(count).unwrap()
}

fn rp(amount: i64) -> Rupiah {
    Rupiah::new(amount)
}

#[test]
fn samosir_is_thirty_million_above_the_premium_and_a_digit_explains_it() {
    let check = published::check(
        planner_rules(),
        &claim_of(Printed::find(payung_fixture::rules().printed, "SAMOSIR-2026").unwrap()),
    )
    .unwrap();
    assert_eq!(
        (check.premium, check.difference),
        (rp(365_904_000), rp(30_000_000))
    );
    assert_eq!(check.closeness, None);
    let assumed: Vec<Assumption> = check.explanations.iter().map(|one| one.assumption).collect();
    assert_eq!(
        assumed,
        [
            Assumption::SumSlip(rp(365_904_000)),
            Assumption::OtherCosts(rp(30_000_000))
        ]
    );
}

/// Every row of the file has an example, and each is recognised; the premium is the one the case expects.
#[test]
fn every_published_row_is_recognised() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/cases/contributions_published.yaml"
    );
    let cases = payung_case_files::read(&fs::read_to_string(file).unwrap()).unwrap();
    assert!(cases.len() >= 17);
    for entry in &cases {
        let id = entry.id.as_deref().unwrap();
        let CaseContent::Contribution(_, expected) = &entry.case.as_ref().unwrap().content else {
            panic!("{id} is no contribution");
        };
        let printed = Printed::find(payung_fixture::rules().printed, id)
            .unwrap_or_else(|| panic!("{id} has no row in rules/published.toml"));
        let check = published::check(planner_rules(), &claim_of(printed)).unwrap();
        assert!(
            check.closeness.is_some() || !check.explanations.is_empty(),
            "{id}: {check:?}"
        );
        assert_eq!(expected.total.value(), Some(&check.premium), "{id}");
    }
    assert_eq!(cases.len(), PRINTED.len());
}

/// The rows of regional.md section 7 that the product alone does not give, and what each needs.
#[test]
fn one_assumption_at_a_time_makes_a_printed_sum_fit() {
    let claim = |workers, lasting, from: &str, printed| Claim {
        workers,
        months: months(lasting),
        from: month(from),
        payer: Payer::Apbd,
        sector: Sector::Other,
        programs: Programs::BASIC,
        wage: Some(Wage::Income(rp(1_000_000))),
        printed: rp(printed),
    };
    let first = |claim: &Claim| {
        let check = published::check(planner_rules(), claim).unwrap();
        assert_eq!(check.closeness, None, "{claim:?}");
        check
            .explanations
            .first()
            .map(|one| (one.assumption, one.closeness))
    };
    let exact = |assumption| Some((assumption, Closeness::Exact));
    // Mimika: a year of 1.000 workers that paid six months, 1.000 x 6 x 16.800.
    assert_eq!(
        first(&claim(1_000, 12, "2025-01", 100_800_000)),
        exact(Assumption::Months(months(6)))
    );
    // Kepahiang: 1.984 x 16.000 = 31.744.000, printed as 31,7 juta.
    let kepahiang = published::check(planner_rules(), &claim(1_984, 1, "2025-01", 31_700_000)).unwrap();
    assert_eq!(kepahiang.closeness, None);
    assert!(
        kepahiang.explanations.iter().any(|one| {
            one.assumption == Assumption::Thousands(rp(16_000)) && one.premium == rp(31_744_000)
        })
    );
    // Samosir, had it been reduced: 1.815 x 126.000 (regional.md 3).
    assert_eq!(
        first(&claim(1_815, 12, "2026-01", 228_690_000)),
        exact(Assumption::Reduced)
    );
    // With old-age savings: 100 x 12 x 36.800.
    assert_eq!(
        first(&claim(100, 12, "2025-01", 44_160_000)),
        exact(Assumption::Programs(Programs::WITH_SAVINGS))
    );
    // Bontang's other headcount: 36.777 printed as 35.777, 36.777 x 201.600.
    assert_eq!(
        first(&claim(35_777, 12, "2025-01", 7_414_243_200)),
        exact(Assumption::WorkersSlip(36_777))
    );
    // The same where the sum is rounded: Rp7,4 miliar fits 36.777 people and not 35.777 (regional.md 2.3).
    let rounded = Closeness::Rounded {
        unit: rp(100_000_000),
    };
    assert_eq!(
        first(&claim(35_777, 12, "2025-01", 7_400_000_000)),
        Some((Assumption::WorkersSlip(36_777), rounded))
    );
    assert_eq!(
        first(&claim(100, 12, "2025-01", 123 * 201_600)),
        exact(Assumption::Workers(123))
    );
    // A donor charged in full inside the window: 1.070 x 12 x 16.800 from April 2026 to March 2027.
    assert_eq!(
        first(&Claim {
            payer: Payer::Donor,
            ..claim(1_070, 12, "2026-04", 215_712_000)
        }),
        exact(Assumption::Full)
    );
    // Two digits swapped: Sumbawa-like, 20.160.000 printed as 21.060.000.
    assert_eq!(
        first(&claim(100, 12, "2025-01", 21_060_000)),
        exact(Assumption::SumSlip(rp(20_160_000)))
    );
    // Nothing fits: the difference is all that is said.
    let check = published::check(planner_rules(), &claim(100, 12, "2025-01", 77_777_777)).unwrap();
    assert_eq!((check.difference, check.explanations), (rp(57_617_777), vec![]));
}

#[test]
fn a_check_refuses_what_has_no_premium_and_bears_any_number() {
    let claim = Claim {
        workers: i64::MAX,
        months: months(12),
        from: month("2025-01"),
        payer: Payer::Apbd,
        sector: Sector::Other,
        programs: Programs::BASIC,
        wage: Some(Wage::Income(rp(1_000_000))),
        printed: rp(i64::MAX),
    };
    assert_eq!(
        published::check(planner_rules(), &claim).unwrap_err(),
        contribution::Refusal::TooLarge
    );
    for printed in [i64::MIN + 365_904_000, -1, 0, 1, i64::MAX] {
        let check = published::check(
            planner_rules(),
            &Claim {
                workers: 1_815,
                printed: rp(printed),
                ..claim
            },
        );
        assert!(check.unwrap().explanations.is_empty(), "{printed}");
    }
    let nobody = published::check(
        planner_rules(),
        &Claim {
            workers: 0,
            printed: rp(0),
            ..claim
        },
    );
    assert_eq!(nobody.unwrap().closeness, Some(Closeness::Exact));
}

const CASE: &str = "- id: B1\n  name: \"Berau: published Rp1.008.000\"\n  question: contribution\n  date: \"2025-01-01\"\n  \
    reference: berau\n  input: { payer: apbd, income: 1000000, from: \"2025-01\", months: 12, workers: 5 }\n  \
    output: { total: 1008000 }\n";
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
    let wanted = "Printed { id: \"B1\", label: LocalText::new(\"Berau 2025\"), reference: \"berau\", workers: 5, months: payung_values::literal!(payung_values::month::Months::of(12)), \
        from: payung_values::literal!(YearMonth::new(2025, 1)), payer: Payer::Apbd, sector: Sector::Other, \
        programs: payung_values::literal!(payung_values::program::Programs::listed(&[Program::Jkk, Program::Jkm])), income: Rupiah::new(1000000), sum: Rupiah::new(1008000) },";
    assert!(code.contains(wanted), "{code}");
}

#[test]
fn what_is_no_example_stops_the_build_with_its_place() {
    let in_case = |what: &str| format!("rules/published.toml:1: B1: {what}");
    let missing = |key: &str| {
        in_case(&format!(
            "`{key}` of the case's input is missing; a printed budget has it"
        ))
    };
    let unreadable =
        |problem: &str| in_case(&format!("tests/cases/contributions_published.yaml:1: {problem}"));
    let other_sum = in_case("the case's name does not hold Rp1.008.001; mend `printed` or the name");
    let part_of_a_sum = in_case("the case's name does not hold Rp1.008; mend `printed` or the name");
    for (name, table, cases, complaint) in [
        ("unknown", ROW.replace("B1", "B2"), CASE.to_owned(), "rules/published.toml:1: B2: no case of tests/cases/contributions_published.yaml has this id".to_owned()),
        ("twice", format!("{ROW}{ROW}"), CASE.to_owned(), "rules/published.toml:5: B1: stands here twice".to_owned()),
        ("sum", ROW.replace("1008000", "1008001"), CASE.to_owned(), other_sum),
        ("part", ROW.replace("1008000", "1008"), CASE.to_owned(), part_of_a_sum),
        ("digits", ROW.replace("1008000", "1.008.000"), CASE.to_owned(), in_case("printed `1.008.000` is not digits")),
        ("label", ROW.replace("Berau 2025", " "), CASE.to_owned(), in_case("the text ` ` is missing in `id`; add `id = \"…\"`")),
        ("months", ROW.to_owned(), CASE.replace("months: 12", "months: 600"), unreadable("`input.months`: found 600; it must be a whole number, 1 to 240 months, without quotes")),
        ("from", ROW.to_owned(), CASE.replace("from: \"2025-01\"", "from: \"2025\""), unreadable("`input.from`: found \"2025\"; a month is written YYYY-MM")),
        ("payer", ROW.to_owned(), CASE.replace("apbd", "apbx"), unreadable("`input.payer`: found \"apbx\"; it must be one of self, donor, employer, apbn, apbd, village")),
        ("sector", ROW.to_owned(), CASE.replace("months", "sector: sea, months"), unreadable("`input.sector`: found \"sea\"; it must be one of transport, other")),
        ("programs", ROW.to_owned(), CASE.replace("months", "programs: [jkp], months"), unreadable("`input.programs`: item 1: found \"jkp\"; it must be one of jkk, jkm, jht")),
        ("workers", ROW.to_owned(), CASE.replace("workers: 5", "workers: many"), unreadable("`input.workers`: found \"many\"; it must be a whole number, 0 or more, without quotes")),
        ("income", ROW.to_owned(), CASE.replace("income: 1000000, ", ""), missing("income")),
        ("input", ROW.to_owned(), CASE.replace("input:", "inputs:"), unreadable("`inputs`: unknown field `inputs`, expected one of `id`, `name`, `question`, `date`, `reference`, `status`, `input`, `output`")),
        ("question", ROW.to_owned(), CASE.replace("contribution", "donation").replace("workers: 5", "budget: 5"), in_case("the case's `question` must be contribution")),
        ("key", ROW.replace("printed =", "sum ="), CASE.to_owned(), "rules/published.toml: unknown field `sum`, expected one of `case`, `label`, `printed`".to_owned()),
        ("list", ROW.to_owned(), "id: B1".to_owned(), "tests/cases/contributions_published.yaml: a case file is a list of cases, each beginning with `- id:`".to_owned()),
    ] {
        assert_eq!(built(name, &table, &cases), Err(vec![complaint]), "{name}");
    }
}
