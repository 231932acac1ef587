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
use payung_rules::printed::Printed;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;
use std::fs;
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
