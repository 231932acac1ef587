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
use payung_planner::{Group, Plan};
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

const fn rp(amount: i64) -> Rupiah {
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

/// What is said of each printed budget: the gap, its share of the premium, whether it fits, what explains it first.
/// Gaps by hand: Rp201.600 a year, Rp50.400 for three months, Rp16.800 a month for a worker.
const JUDGED: [(&str, i64, &str, bool, Option<Assumption>); 17] = [
    // 395.904.000 - 1.815 x 201.600
    (
        "SAMOSIR-2026",
        30_000_000,
        "8,2%",
        false,
        Some(Assumption::SumSlip(rp(365_904_000))),
    ),
    ("PB001", 0, "0%", true, None),
    // 3 miliar - 15.000 x 201.600; one digit is no precision.
    ("PB003", -24_000_000, "0,8%", false, Some(Assumption::Rounding)),
    // 1,7 miliar - 34.782 x 50.400
    ("PB005", -53_012_800, "3%", false, Some(Assumption::Rounding)),
    // 7 miliar - 36.777 x 201.600
    ("PB007", -414_243_200, "5,6%", false, Some(Assumption::Rounding)),
    // 600 juta - 35.777 x 16.800
    ("PB009", -1_053_600, "0,2%", false, Some(Assumption::Rounding)),
    // 2,1 miliar - 10.800 x 201.600
    ("PB021", -77_280_000, "3,5%", false, Some(Assumption::Rounding)),
    // 1 miliar - 22.714 x 50.400
    ("PB023", -144_785_600, "12,6%", false, Some(Assumption::Rounding)),
    // 6,36 miliar - 31.556 x 201.600
    ("PB025", -1_689_600, "0,0266%", true, None),
    // 2,2 miliar - 11.000 x 201.600
    ("PB027", -17_600_000, "0,8%", true, None),
    ("PB031", 0, "0%", true, None),
    ("PB033", 0, "0%", true, None),
    ("PB035", 0, "0%", true, None),
    // 200 juta - 950 x 201.600
    ("PB039", 8_480_000, "4,4%", false, Some(Assumption::Rounding)),
    ("PB043", 0, "0%", true, None),
    ("PB057", 0, "0%", true, None),
    // 105 juta - 523 x 201.600
    ("PB059", -436_800, "0,4%", true, None),
];

/// Every row of the file has an example, and each is judged; the premium is the one the case expects.
#[test]
fn every_published_row_is_judged() {
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
        let judged = (
            id,
            check.difference.get(),
            check.share.unwrap().to_string(),
            check.closeness.is_some(),
            check.explanations.first().map(|one| one.assumption),
        );
        let (_, gap, share, fits, first) = JUDGED.into_iter().find(|row| row.0 == id).unwrap();
        assert_eq!(judged, (id, gap, share.to_owned(), fits, first));
        assert_eq!(expected.total.value(), Some(&check.premium), "{id}");
    }
    assert_eq!(cases.len(), PRINTED.len());
}

const fn group(workers: i64) -> Group {
    Group {
        occupation: None,
        sector: Sector::Other,
        programs: Programs::BASIC,
        wage: Some(Wage::Income(rp(1_000_000))),
        workers,
    }
}

fn claim_of_state(workers: i64, lasting: Months, from: YearMonth, printed: i64) -> Claim {
    Claim {
        plan: Plan {
            payer: Payer::Apbd,
            from,
            months: lasting,
            groups: vec![group(workers)],
        },
        wage_earners: Vec::new(),
        printed: rp(printed),
    }
}

fn of_a_donor(mut claim: Claim) -> Claim {
    claim.plan.payer = Payer::Donor;
    claim
}

/// What explains a sum first that does not fit.
fn first(claim: &Claim) -> Option<(Assumption, Closeness)> {
    let check = published::check(planner_rules(), claim).unwrap();
    assert_eq!(check.closeness, None, "{claim:?}");
    let first = check.explanations.first();
    first.map(|one| (one.assumption, one.closeness))
}

/// What is likelier stands first, and what a rounded sum leaves open is not told.
#[test]
fn the_likelier_explanation_stands_first() {
    let claim = |workers, lasting, from: &str, printed| {
        claim_of_state(workers, months(lasting), month(from), printed)
    };
    let exact = |assumption| Some((assumption, Closeness::Exact));
    // Money that never gets the discount, at half price for a year in which nine months are reduced for others.
    assert_eq!(
        first(&claim(1_000, 12, "2026-01", 100_800_000)),
        exact(Assumption::ReducedBarred(rp(8_400)))
    );
    // A zero lost or added; the third sum is rounded besides, 104 x 201.600 = 20.966.400.
    for (workers, printed, meant) in [
        (1_000, 20_160_000, 201_600_000),
        (1_000, 2_016_000_000, 201_600_000),
        (104, 210_000_000, 21_000_000),
    ] {
        let check = published::check(planner_rules(), &claim(workers, 12, "2025-01", printed)).unwrap();
        let told = check.explanations.first().map(|one| one.assumption);
        assert_eq!(told, Some(Assumption::Zero(rp(meant))), "{printed}");
    }
    // What is likelier stands before a slip in the number of people: the full price, and costs of five to twenty percent.
    assert_eq!(
        first(&of_a_donor(claim(1_000, 12, "2026-01", 201_600_000))),
        exact(Assumption::Full)
    );
    for percent in [5, 10, 20] {
        let costs = 201_600_000 * percent / 100;
        assert_eq!(
            first(&claim(1_000, 12, "2025-01", 201_600_000 + costs)),
            exact(Assumption::OtherCosts(rp(costs)))
        );
    }
    // Of slips that a rounded sum leaves open none is told: Bontang 2023, 34.782 x 3 months, 1,7 miliar.
    let check = published::check(planner_rules(), &claim(34_782, 3, "2023-10", 1_700_000_000)).unwrap();
    let is_slip = |one: &published::Explanation| matches!(one.assumption, Assumption::WorkersSlip(_));
    assert!(
        !check.explanations.iter().any(is_slip),
        "{:?}",
        check.explanations
    );
}

/// The rows of regional.md section 7 that the product alone does not give, and what each needs.
#[test]
fn one_assumption_at_a_time_makes_a_printed_sum_fit() {
    let claim = |workers, lasting, from: &str, printed| {
        claim_of_state(workers, months(lasting), month(from), printed)
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
        first(&of_a_donor(claim(1_070, 12, "2026-04", 215_712_000))),
        exact(Assumption::Full)
    );
    // Two digits swapped: Sumbawa-like, 20.160.000 printed as 21.060.000.
    assert_eq!(
        first(&claim(100, 12, "2025-01", 21_060_000)),
        exact(Assumption::SumSlip(rp(20_160_000)))
    );
    // Kutai Kartanegara-like, the tariff of village officials: 4.156 x (0,24% + 0,30%) of a million.
    assert_eq!(
        first(&claim(4_156, 1, "2025-01", 4_156 * 5_400)),
        exact(Assumption::WageEarner(rp(5_400)))
    );
    // 1.495 all year and 320 for half of it: 19.860 of 21.780 months.
    assert_eq!(
        first(&claim(1_815, 12, "2026-01", (1_495 * 12 + 320 * 6) * 16_800)),
        exact(Assumption::PartOfTime {
            fewer: 320,
            months: months(6),
        })
    );
    // Costs of five percent: 27.619.200 and 1.380.960.
    assert_eq!(
        first(&claim(137, 12, "2025-01", 29_000_160)),
        exact(Assumption::OtherCosts(rp(1_380_960)))
    );
    // Drivers pay half until March 2027: a year from January 2026, and six months from January 2027.
    let donor = |lasting, from, printed| of_a_donor(claim(1_000, lasting, from, printed));
    for (lasting, from, printed) in [(12, "2026-01", 100_800_000), (6, "2027-01", 75_600_000)] {
        assert_eq!(
            first(&donor(lasting, from, printed)),
            exact(Assumption::Sector(Sector::Transport))
        );
    }
    // Half of it for all of 2027, when nothing is reduced any more.
    assert_eq!(
        first(&donor(12, "2027-01", 100_800_000)),
        exact(Assumption::ReducedThroughout(rp(8_400)))
    );
    // Nothing fits: the difference is all that is said.
    let check = published::check(planner_rules(), &claim(100, 12, "2025-01", 77_777_777)).unwrap();
    assert_eq!((check.difference, check.explanations), (rp(57_617_777), vec![]));
}

/// A coincidence of leading digits is no fit: 29.700 x 3 and 12.400 x 12 at Rp16.800 (D4).
#[test]
fn a_sum_far_from_the_premium_never_fits() {
    for (workers, lasting, printed, gap) in [
        (29_700, 3, 1_000_000_000, -496_880_000),
        (12_400, 12, 2_000_000_000, -499_840_000),
    ] {
        let claim = claim_of_state(workers, months(lasting), month("2025-01"), printed);
        let check = published::check(planner_rules(), &claim).unwrap();
        assert_eq!((check.closeness, check.difference), (None, rp(gap)));
        assert_eq!(
            check.explanations.first().unwrap().assumption,
            Assumption::Rounding
        );
    }
}

#[test]
fn a_check_refuses_what_has_no_premium_and_bears_any_number() {
    let claim = |workers, printed| claim_of_state(workers, months(12), month("2025-01"), printed);
    assert_eq!(
        published::check(planner_rules(), &claim(i64::MAX, i64::MAX)).unwrap_err(),
        contribution::Refusal::TooLarge
    );
    for printed in [i64::MIN + 365_904_000, -1, 0, 1, i64::MAX] {
        let check = published::check(planner_rules(), &claim(1_815, printed));
        assert!(check.unwrap().explanations.is_empty(), "{printed}");
    }
    let nobody = published::check(planner_rules(), &claim(0, 0));
    assert_eq!(nobody.unwrap().closeness, Some(Closeness::Exact));
}

/// Groups of one budget, the wage earners at these places.
fn of_groups(groups: &[i64], wage_earners: &[usize], lasting: Months, from: &str, printed: i64) -> Claim {
    let mut claim = claim_of_state(0, lasting, month(from), printed);
    claim.plan.groups = groups.iter().copied().map(group).collect();
    claim.wage_earners = wage_earners.to_vec();
    claim
}

/// The published budgets that name two groups, each with the gap, whether it fits, and what explains it first.
#[test]
fn published_budgets_of_two_groups_are_judged_by_their_sum() {
    let judged = |claim: &Claim| {
        let check = published::check(planner_rules(), claim).unwrap();
        let first = check.explanations.first().map(|one| (one.assumption, one.group));
        (
            check.premium.get(),
            check.difference.get(),
            check.closeness.is_some(),
            first,
        )
    };
    // Kutai Kartanegara, October 2021 to December 2022 (regional.md 2.4): 35.440 x 16.800 and 10.633 x 5.400, 15 months.
    let kukar = of_groups(&[35_440, 10_633], &[1], months(15), "2021-10", 7_700_000_000);
    assert_eq!(judged(&kukar), (9_792_153_000, -2_092_153_000, false, None));
    // Bontang, January 2025 (addendum A8, regional.md 2.3): (34.782 + 1.995) x 201.600.
    let bontang = of_groups(&[34_782, 1_995], &[], months(12), "2025-01", 7_400_000_000);
    assert_eq!(judged(&bontang), (7_414_243_200, -14_243_200, true, None));
    // Samosir (regional.md 3): (1.495 + 320) x 201.600, as in one group.
    let samosir = of_groups(&[1_495, 320], &[], months(12), "2026-01", 395_904_000);
    let slip = Some((Assumption::SumSlip(rp(365_904_000)), None));
    assert_eq!(judged(&samosir), (365_904_000, 30_000_000, false, slip));
}

/// Of two groups one alone is changed, and named: its tariff, its window, its number of people.
#[test]
fn one_of_several_groups_can_explain_a_sum() {
    let first = |claim: &Claim| {
        let check = published::check(planner_rules(), claim).unwrap();
        assert_eq!(check.closeness, None, "{claim:?}");
        check.explanations.first().map(|one| (one.assumption, one.group))
    };
    // 1.000 x 16.800 + 500 x 5.400, for a month.
    let mixed = 16_800_000 + 2_700_000;
    assert_eq!(
        first(&of_groups(&[1_000, 500], &[], months(1), "2025-01", mixed)),
        Some((Assumption::WageEarner(rp(5_400)), Some(1)))
    );
    assert_eq!(
        published::check(
            planner_rules(),
            &of_groups(&[1_000, 500], &[1], months(1), "2025-01", mixed)
        )
        .unwrap()
        .closeness,
        Some(Closeness::Exact)
    );
    // Drivers are reduced all of 2026, others from April on: 1.000 x 126.000 + 400 x 100.800.
    let drivers = of_groups(&[1_000, 400], &[], months(12), "2026-01", 166_320_000);
    assert_eq!(
        first(&of_a_donor(drivers)),
        Some((Assumption::Sector(Sector::Transport), Some(1)))
    );
    // 36.777 printed as 35.777 beside 1.995.
    let slip = of_groups(&[35_777, 1_995], &[], months(12), "2025-01", 38_772 * 201_600);
    assert_eq!(first(&slip), Some((Assumption::WorkersSlip(36_777), Some(0))));
}
