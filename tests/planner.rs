//! The donor's planner at its named edges: a plan, a budget backwards, other starts, printed sums, typed text.
//!
//! Every sum is computed by hand: Rp16.800 a month at the lowest base, Rp8.400 inside the window, which ends in
//! December 2026 for other work and in March 2027 for drivers (national.md 2.3, 2.4, 12.A).

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung::case::tree::Tree;
use payung::contribution::{self, Wage};
use payung::domain::area_code::AreaCode;
use payung::domain::citation::Confidence;
use payung::domain::date::Date;
use payung::domain::event::Event;
use payung::domain::month::{Months, YearMonth};
use payung::domain::payer::Payer;
use payung::domain::program::{Program, Programs};
use payung::domain::rupiah::{MoneyProblem, Rupiah};
use payung::domain::sector::Sector;
use payung::link::LinkProblem;
use payung::planner::draft::{Draft, Field, Place, Problem, Trouble, Wanted};
use payung::planner::impact::{self, Standing as Paid};
use payung::planner::prepaying::{self, Prepaid};
use payung::planner::printed::{PRINTED, Printed};
use payung::planner::published::{self, Assumption, Claim, Closeness};
use payung::planner::schedule::{self, Cell, Column, CsvWords};
use payung::planner::start::starts;
use payung::planner::variation::{self, Variation};
use payung::planner::{
    self, Aim, Answer, Group, MOST_GROUPS, MOST_WORKERS, Plan, Question, Reason, Refusal, Standing, link,
};
use payung::rules::coverage::Amount;
use payung::rules::occupation::Occupation;
use payung::rules::tables::COVERAGE;

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

fn months(count: i64) -> Months {
    Months::new(count).unwrap()
}

fn rp(amount: i64) -> Rupiah {
    Rupiah::new(amount)
}

fn group(occupation: &str, workers: i64) -> Group {
    let occupation = Occupation::parse(occupation).unwrap();
    Group {
        occupation: Some(occupation),
        sector: occupation.sector,
        programs: Programs::BASIC,
        wage: Some(Wage::Income(rp(1_000_000))),
        workers,
    }
}

/// Fishers and drivers for twelve months from November 2026, paid by a donor.
fn plan(fishers: i64, drivers: i64) -> Plan {
    Plan {
        payer: Payer::Donor,
        from: month("2026-11"),
        months: months(12),
        groups: vec![group("nelayan", fishers), group("ojek_online", drivers)],
    }
}

#[track_caller]
fn with_budget(plan: &Plan, budget: i64, shares: &[u8]) -> Answer {
    planner::answer(&Question {
        plan: plan.clone(),
        aim: Aim::Workers {
            budget: rp(budget),
            shares: shares.to_vec(),
        },
    })
    .unwrap()
}

fn workers_of(answer: &Answer) -> Vec<i64> {
    answer
        .cost
        .groups
        .iter()
        .map(|group| group.group.workers)
        .collect()
}

/// Year at Rp184.800 for a fisher, Rp159.600 for a driver: 70 rounds of three and one at Rp714.000 are Rp49.980.000.
#[test]
fn fifty_million_carries_280_people_by_three_quarters_and_one() {
    let answer = with_budget(&plan(0, 0), 50_000_000, &[75, 25]);
    assert_eq!(workers_of(&answer), [210, 70]);
    assert_eq!((answer.cost.workers, answer.cost.total), (280, rp(49_980_000)));
    let left = answer.left.unwrap();
    assert_eq!((left.remainder, left.keeps_shares), (rp(20_000), Some(true)));
    let next = left.next_worker().unwrap();
    assert_eq!((next.group, next.each, next.short), (1, rp(159_600), rp(139_600)));
    // Month 13 is November 2027: 280 x 16.800 = 4.704.000, of which 20.000 is there.
    assert_eq!(left.one_more_month, Some(rp(4_684_000)));
}

#[test]
fn every_month_and_every_change_of_price_is_told() {
    let cost = planner::cost(&plan(210, 70)).unwrap();
    let by_month: Vec<(String, i64)> = cost
        .by_month
        .iter()
        .map(|month| (month.month.to_string(), month.total.get()))
        .collect();
    let expected = [
        ("2026-11", 2_352_000),
        ("2026-12", 2_352_000),
        ("2027-01", 4_116_000),
        ("2027-02", 4_116_000),
        ("2027-03", 4_116_000),
        ("2027-04", 4_704_000),
    ];
    for ((found, total), (month, sum)) in by_month.iter().zip(expected) {
        assert_eq!((found.as_str(), *total), (month, sum));
    }
    assert!(by_month.iter().skip(6).all(|(_, total)| *total == 4_704_000));
    assert_eq!(cost.by_month.len(), 12);
    assert_eq!(
        cost.by_month.get(2).unwrap().by_group,
        [rp(3_528_000), rp(588_000)]
    );
    let changes: Vec<_> = cost
        .changes
        .iter()
        .map(|change| {
            let Reason::WindowEnds(window) = change.reason else {
                panic!("only windows end in this year: {change:?}");
            };
            (
                change.month.to_string(),
                change.group,
                change.before,
                change.after,
                window.id,
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            ("2027-01".to_owned(), 0, rp(8_400), rp(16_800), "pp-50-2025-other"),
            (
                "2027-04".to_owned(),
                1,
                rp(8_400),
                rp(16_800),
                "pp-50-2025-transport"
            ),
        ]
    );
    assert_eq!(cost.changes_in(month("2027-04")).count(), 1);
    assert!(
        cost.groups
            .iter()
            .all(|group| matches!(group.standing, Standing::Discounted(_)))
    );
    assert!(cost.all_steps().count() > cost.groups.len());
}

/// A window that begins: January and April 2026.
#[test]
fn a_window_that_begins_is_a_change_too() {
    let cost = planner::cost(&Plan {
        from: month("2025-12"),
        months: months(6),
        ..plan(1, 1)
    })
    .unwrap();
    let begun: Vec<_> = cost
        .changes
        .iter()
        .filter(|change| matches!(change.reason, Reason::WindowBegins(_)))
        .map(|change| (change.month.to_string(), change.group, change.after))
        .collect();
    assert_eq!(
        begun,
        [
            ("2026-01".to_owned(), 1, rp(8_400)),
            ("2026-04".to_owned(), 0, rp(8_400))
        ]
    );
    assert_eq!(cost.changes.len(), 2);
}

/// national.md 2.7, 2.14: state money never, village money unsettled; both at full price. 280 x 201.600.
#[test]
fn state_money_is_never_discounted_and_village_money_says_that_it_is_unsettled() {
    for payer in [Payer::Apbn, Payer::Apbd, Payer::Village] {
        let cost = planner::cost(&Plan {
            payer,
            ..plan(210, 70)
        })
        .unwrap();
        assert_eq!(cost.total, rp(56_448_000), "{payer:?}");
        assert!(cost.changes.is_empty(), "{payer:?}");
        for group in &cost.groups {
            let is_told = match group.standing {
                Standing::Barred(_) => payer != Payer::Village,
                Standing::Unsettled(_) => payer == Payer::Village,
                Standing::Discounted(_) | Standing::NoWindow => false,
            };
            assert!(is_told, "{payer:?} {:?}", group.standing);
        }
    }
}

#[test]
fn savings_alone_and_years_without_a_window_are_no_window() {
    let mut savings = plan(1, 1);
    for group in &mut savings.groups {
        group.programs = Programs::of([Program::Jht]).unwrap();
    }
    let later = Plan {
        from: month("2027-04"),
        ..plan(1, 1)
    };
    for plan in [savings, later] {
        let cost = planner::cost(&plan).unwrap();
        assert!(cost.changes.is_empty());
        assert!(
            cost.groups
                .iter()
                .all(|group| matches!(group.standing, Standing::NoWindow))
        );
    }
}

/// 75 and 25: a rest of Rp164.800 carries a driver, though a fisher would be next by the shares.
#[test]
fn the_rest_goes_to_whoever_it_still_carries() {
    for (budget, workers, keeps, next, short) in [
        (159_600, [0, 1], true, 1, 159_600),
        (184_799, [0, 1], true, 1, 134_401),
        (184_800, [1, 0], true, 1, 159_600),
        (344_400, [1, 1], true, 1, 159_600),
        (713_999, [2, 2], false, 1, 134_401),
        (714_000, [3, 1], true, 1, 159_600),
        (714_000 + 159_600, [3, 2], true, 1, 159_600),
        (714_000 + 184_800, [4, 1], true, 1, 159_600),
    ] {
        let answer = with_budget(&plan(0, 0), budget, &[75, 25]);
        assert_eq!(workers_of(&answer), workers, "{budget}");
        let left = answer.left.unwrap();
        assert_eq!(left.keeps_shares, Some(keeps), "{budget}");
        let more = left.next_worker().unwrap();
        assert_eq!((more.group, more.short), (next, rp(short)), "{budget}");
    }
}

/// 34, 33 and 33 make no round below 100 people: whoever is furthest behind comes first, the larger share before the
/// others, then the one named first.
#[test]
fn shares_that_do_not_divide_go_to_whoever_is_furthest_behind() {
    let thirds = Plan {
        groups: vec![group("petani", 0), group("nelayan", 0), group("pemulung", 0)],
        ..plan(0, 0)
    };
    for (people, workers) in [
        (1, [1, 0, 0]),
        (2, [1, 1, 0]),
        (3, [1, 1, 1]),
        (4, [2, 1, 1]),
        (100, [34, 33, 33]),
        (101, [35, 33, 33]),
        (250, [85, 83, 82]),
    ] {
        let answer = with_budget(&thirds, 184_800 * people, &[34, 33, 33]);
        assert_eq!(workers_of(&answer), workers, "{people}");
        let left = answer.left.unwrap();
        assert_eq!(
            (left.remainder, left.keeps_shares),
            (Rupiah::ZERO, Some(true)),
            "{people}"
        );
    }
}

/// With old-age savings a fisher's December 2026 costs 28.400, a driver's without them 8.400: a rest can carry many of
/// the cheap group, and the answer says that the shares are not kept.
#[test]
fn a_budget_that_cannot_keep_the_shares_says_so() {
    let mut uneven = Plan {
        from: month("2026-12"),
        months: Months::ONE,
        ..plan(0, 0)
    };
    uneven.groups.first_mut().unwrap().programs = Programs::WITH_SAVINGS;
    let answer = with_budget(&uneven, 28_399, &[50, 50]);
    assert_eq!(workers_of(&answer), [0, 3]);
    let left = answer.left.unwrap();
    assert_eq!((left.remainder, left.keeps_shares), (rp(3_199), Some(false)));
    assert_eq!(workers_of(&with_budget(&uneven, 36_800, &[50, 50])), [1, 1]);
}

#[test]
fn a_budget_below_one_worker_names_the_least() {
    let refused = |budget: i64, shares: &[u8]| {
        planner::answer(&Question {
            plan: plan(0, 0),
            aim: Aim::Workers {
                budget: rp(budget),
                shares: shares.to_vec(),
            },
        })
        .unwrap_err()
    };
    assert_eq!(
        refused(159_599, &[75, 25]),
        Refusal::BudgetTooSmall {
            found: rp(159_599),
            least: rp(159_600)
        }
    );
    assert_eq!(refused(1, &[75, 24]), Refusal::SharesSum { sum: 99 });
    assert_eq!(refused(1, &[200, 156]), Refusal::SharesSum { sum: 356 });
    assert_eq!(refused(1, &[100, 0]), Refusal::EmptyShare { group: 1 });
    assert_eq!(
        refused(1, &[100]),
        Refusal::NumberOfShares { found: 1, groups: 2 }
    );
    let many = Plan {
        groups: vec![group("nelayan", 1); MOST_GROUPS + 1],
        ..plan(0, 0)
    };
    assert_eq!(
        planner::cost(&many).unwrap_err(),
        Refusal::TooManyGroups { found: 13 }
    );
    let none = Plan {
        groups: vec![],
        ..plan(0, 0)
    };
    for aim in [
        Aim::Cost,
        Aim::Months { budget: rp(1) },
        Aim::Workers {
            budget: rp(1),
            shares: vec![],
        },
    ] {
        let refused = planner::answer(&Question {
            plan: none.clone(),
            aim,
        });
        assert_eq!(
            refused.unwrap_err().to_string(),
            "`groups` is empty; name at least one group of workers"
        );
    }
}

/// 1.000 fishers: 8,4 juta in November and December, 16,8 juta from January: 33,6 juta after three months, 50,4 after four.
#[test]
fn a_budget_lasts_as_long_as_the_next_month_fits() {
    let thousand = Plan {
        groups: vec![group("nelayan", 1_000)],
        ..plan(0, 0)
    };
    for (budget, lasting, remainder, short) in [
        (8_400_000, 1, 0, 8_400_000),
        (16_799_999, 1, 8_399_999, 1),
        (16_800_000, 2, 0, 16_800_000),
        (50_000_000, 3, 16_400_000, 400_000),
        (50_400_000, 4, 0, 16_800_000),
    ] {
        let answer = planner::budget::months(&thousand, rp(budget)).unwrap();
        let left = answer.left.unwrap();
        assert_eq!(answer.cost.plan.months, months(lasting), "{budget}");
        assert_eq!(
            (left.remainder, left.one_more_month),
            (rp(remainder), Some(rp(short))),
            "{budget}"
        );
    }
    // Three months of one more fisher, 33.600, fit into the 16,4 juta that are left.
    let left = planner::budget::months(&thousand, rp(50_000_000))
        .unwrap()
        .left
        .unwrap();
    assert_eq!(left.next_worker().unwrap().short, Rupiah::ZERO);
    assert_eq!(
        planner::budget::months(&thousand, rp(8_399_999)).unwrap_err(),
        Refusal::BudgetTooSmall {
            found: rp(8_399_999),
            least: rp(8_400_000)
        }
    );
    assert_eq!(
        planner::budget::months(&plan(0, 0), rp(1)).unwrap_err(),
        Refusal::NoWorkers
    );
    let endless = planner::budget::months(&thousand, rp(999_999_999_999)).unwrap();
    assert_eq!(endless.cost.plan.months, Months::MOST);
    assert_eq!(endless.left.unwrap().one_more_month, None);
}

/// Twelve months of other work: from January to April 2026 nine of them are reduced, 12 x 16.800 - 9 x 8.400 = 126.000.
#[test]
fn of_equally_cheap_starts_the_earliest_is_named() {
    let one = Plan {
        from: month("2025-10"),
        groups: vec![group("nelayan", 1)],
        ..plan(0, 0)
    };
    let found = starts(&one, month("2026-06")).unwrap();
    let totals: Vec<i64> = found.candidates.iter().map(|start| start.total.get()).collect();
    assert_eq!(
        totals,
        [
            151_200, 142_800, 134_400, 126_000, 126_000, 126_000, 126_000, 134_400, 142_800
        ]
    );
    assert_eq!(found.cheapest.from, month("2026-01"));
    assert_eq!(found.cheapest.difference, rp(-25_200));
    assert!(!found.is_cut);
    assert_eq!(starts(&one, month("2025-10")).unwrap().candidates.len(), 1);
    assert_eq!(
        starts(&one, month("2025-09")).unwrap_err(),
        Refusal::LastBeforeFirst {
            first: month("2025-10"),
            last: month("2025-09")
        }
    );
    let long = starts(&one, month("2035-01")).unwrap();
    assert!(long.is_cut && long.candidates.len() == 36);
}

/// The three plans of 280 workers: 210 x 84.000 + 70 x 58.800 = 21.756.000 for six months; from January
/// 210 x 201.600 + 70 x 176.400 = 54.684.000; with savings 280 x 12 x 20.000 = 67.200.000 more.
#[test]
fn plans_stand_side_by_side_with_their_differences() {
    let plan = plan(210, 70);
    let usual = Variation::usual(&plan);
    assert_eq!(
        usual,
        [
            Variation::Months(months(6)),
            Variation::From(month("2027-01")),
            Variation::WithSavings
        ]
    );
    let compared = variation::compare(&plan, &usual).unwrap();
    let sums: Vec<(i64, i64)> = compared
        .iter()
        .map(|one| (one.cost.total.get(), one.difference.get()))
        .collect();
    assert_eq!(
        sums,
        [
            (49_980_000, 0),
            (21_756_000, -28_224_000),
            (54_684_000, 4_704_000),
            (117_180_000, 67_200_000)
        ]
    );
    let back = Variation::WithoutSavings.of(&Variation::WithSavings.of(&plan));
    assert_eq!(back, plan);
}

/// 12 x 2.352.000 = 28.224.000 is what paying November's price for all months would come to.
#[test]
fn paying_ahead_changes_no_price() {
    let cost = planner::cost(&plan(210, 70)).unwrap();
    assert_eq!(
        prepaying::prepaid(&cost).unwrap(),
        Prepaid {
            total: rp(49_980_000),
            at_first_price: rp(28_224_000),
            missing: rp(21_756_000)
        }
    );
    let [price, excess, late] = prepaying::FACTS;
    assert_eq!(price.basis.confidence, Confidence::Inference);
    assert_eq!(excess.basis.confidence, Confidence::Verified(3));
    assert_eq!(late.basis.confidence, Confidence::Verified(2));
}

/// 280 of 20.000 are 1,4%; of 67.000 0,418%; one of 500.000 is 0,0002%.
#[test]
fn a_plan_is_a_share_of_those_somebody_has_counted() {
    let shares = |area: &str, workers: i64| -> Vec<String> {
        impact::reach(AreaCode::parse(area).unwrap(), workers)
            .iter()
            .filter_map(|reach| reach.share.map(|share| share.to_string()))
            .collect()
    };
    assert_eq!(shares("64", 280), ["1,4%", "0,1%"]);
    assert_eq!(shares("64.03", 280), ["0,4%"]);
    assert_eq!(shares("64", 1), ["0,005%", "0,0002%"]);
    assert_eq!(shares("64", 30_000), ["150%", "6%"]);
    assert_eq!(shares("64.07", 280), Vec::<String>::new());
    let kaltim = impact::reach(AreaCode::parse("64").unwrap(), 280);
    let said: Vec<(String, String)> = kaltim
        .iter()
        .map(|reach| {
            let amount = match reach.coverage.amount {
                Amount::Share(share) => share.to_string(),
                Amount::People(people) => people.to_string(),
            };
            (reach.coverage.basis.since.to_string(), amount)
        })
        .collect();
    let newest_first = [
        ("2026-02-01", "58,53%"),
        ("2025-05-14", "63%"),
        ("2025-05-14", "20000"),
        ("2023-12-01", "837154"),
        ("2023-07-05", "500000"),
    ];
    assert_eq!(
        said,
        newest_first.map(|(day, amount)| (day.to_owned(), amount.to_owned()))
    );
    let conflict = kaltim.iter().find(|reach| reach.share.is_some()).unwrap();
    assert_eq!(conflict.coverage.basis.confidence, Confidence::Conflict);
    assert!(COVERAGE.iter().all(|coverage| !coverage.areas.is_empty()));
}

/// national.md section 4 and 3: 42 juta and 174 juta; 48 and 56 wages and 12 and 10 juta.
#[test]
fn exposure_is_what_one_event_pays_at_most_and_no_probability() {
    let cost = planner::cost(&plan(210, 70)).unwrap();
    let found = impact::exposure(&cost, Date::parse("2026-11-21").unwrap());
    let paid = |event, standing| {
        let one = found
            .iter()
            .find(|one| one.group == 0 && one.event == event && one.standing == standing)
            .unwrap();
        (one.benefit.cash.get(), one.benefit.scholarship.get())
    };
    assert_eq!(paid(Event::Death, Paid::FirstMonth), (10_000_000, 0));
    assert_eq!(paid(Event::Death, Paid::LastMonth), (42_000_000, 0));
    assert_eq!(paid(Event::Death, Paid::LongMember), (42_000_000, 174_000_000));
    assert_eq!(
        paid(Event::WorkDeath, Paid::FirstMonth),
        (70_000_000, 174_000_000)
    );
    assert_eq!(
        paid(Event::WorkTotalDisability, Paid::FirstMonth),
        (68_000_000, 174_000_000)
    );
    assert_eq!(found.len(), 18);
    let mut only_death = plan(1, 1);
    for group in &mut only_death.groups {
        group.programs = Programs::of([Program::Jkm]).unwrap();
    }
    let cost = planner::cost(&only_death).unwrap();
    let found = impact::exposure(&cost, Date::parse("2026-11-21").unwrap());
    assert!(found.iter().all(|one| one.event == Event::Death) && found.len() == 6);
}

#[test]
fn samosir_is_thirty_million_above_the_premium_and_a_digit_explains_it() {
    let check = published::check(&Printed::find("SAMOSIR-2026").unwrap().claim()).unwrap();
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
    let Tree::List(cases) = Tree::read_yaml(&std::fs::read_to_string(file).unwrap()).unwrap() else {
        panic!("a list of cases");
    };
    assert!(cases.len() >= 17);
    for case in &cases {
        let Some(Tree::Text(id)) = case.get("id") else {
            panic!("a case without an id: {case}");
        };
        let printed = Printed::find(id).unwrap_or_else(|| panic!("{id} has no row in rules/published.toml"));
        let check = published::check(&printed.claim()).unwrap();
        assert!(
            check.closeness.is_some() || !check.explanations.is_empty(),
            "{id}: {check:?}"
        );
        let expected = case.get("output").and_then(|output| output.get("total")).unwrap();
        assert_eq!(expected.to_string(), check.premium.get().to_string(), "{id}");
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
        let check = published::check(claim).unwrap();
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
    let kepahiang = published::check(&claim(1_984, 1, "2025-01", 31_700_000)).unwrap();
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
    let check = published::check(&claim(100, 12, "2025-01", 77_777_777)).unwrap();
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
        published::check(&claim).unwrap_err(),
        contribution::Refusal::TooLarge
    );
    for printed in [i64::MIN + 365_904_000, -1, 0, 1, i64::MAX] {
        let check = published::check(&Claim {
            workers: 1_815,
            printed: rp(printed),
            ..claim
        });
        assert!(check.unwrap().explanations.is_empty(), "{printed}");
    }
    let nobody = published::check(&Claim {
        workers: 0,
        printed: rp(0),
        ..claim
    });
    assert_eq!(nobody.unwrap().closeness, Some(Closeness::Exact));
}

fn words() -> CsvWords {
    CsvWords {
        month: "Bulan".to_owned(),
        groups: vec!["=HYPERLINK(\"x\";1)".to_owned(), "ojek; \"daring\"".to_owned()],
        total: "Jumlah".to_owned(),
        workers: "+Orang".to_owned(),
        sums: "Jumlah".to_owned(),
    }
}

#[test]
fn the_schedule_is_one_table_for_screen_and_files() {
    let cost = planner::cost(&Plan {
        months: months(3),
        ..plan(210, 70)
    })
    .unwrap();
    let table = schedule::table(&cost);
    assert_eq!(
        table.columns,
        [Column::Month, Column::Group(0), Column::Group(1), Column::Total]
    );
    assert_eq!(
        table.months.get(2).unwrap(),
        &[
            Cell::Month(month("2027-01")),
            Cell::Money(rp(3_528_000)),
            Cell::Money(rp(588_000)),
            Cell::Money(rp(4_116_000))
        ]
    );
    assert_eq!(
        table.to_csv(&words()),
        "\u{feff}Bulan;\"'=HYPERLINK(\"\"x\"\";1)\";\"ojek; \"\"daring\"\"\";Jumlah\r\n\
         '+Orang;210;70;280\r\n\
         2026-11;1764000;588000;2352000\r\n\
         2026-12;1764000;588000;2352000\r\n\
         2027-01;3528000;588000;4116000\r\n\
         Jumlah;7056000;1764000;8820000\r\n"
    );
}

// What was typed.

fn typed(fields: &[(Place, &str)]) -> Draft {
    let mut draft = Draft::begun(month("2026-11"));
    draft.add_group();
    for (place, text) in [
        (Place::of_plan(Field::Budget), "Rp 50 juta"),
        (Place::of_group(Field::Occupation, 0), "nelayan"),
        (Place::of_group(Field::Share, 0), "75 %"),
        (Place::of_group(Field::Occupation, 1), "ojek_online"),
        (Place::of_group(Field::Share, 1), "25"),
    ]
    .iter()
    .chain(fields)
    {
        draft.keep(*place, text);
    }
    draft
}

#[track_caller]
fn problems(fields: &[(Place, &str)]) -> Vec<(Place, Trouble, Option<String>)> {
    let found: Vec<Problem> = typed(fields).answer().unwrap_err();
    for problem in &found {
        assert_eq!(problem.typed, typed(fields).typed(problem.place));
    }
    found
        .into_iter()
        .map(|problem| (problem.place, problem.trouble, problem.nearest()))
        .collect()
}

#[test]
fn what_was_typed_is_read_and_stays() {
    let draft = typed(&[]);
    let answer = draft.answer().unwrap();
    assert_eq!(workers_of(&answer), [210, 70]);
    assert_eq!(draft.typed(Place::of_plan(Field::Budget)), "Rp 50 juta");
    assert_eq!(Draft::from_lines(&draft.to_lines()), draft);
    assert_eq!(Draft::of(&draft.read().unwrap()).read(), draft.read());
}

#[test]
fn bad_input_is_named_with_the_nearest_value() {
    let plan = Place::of_plan;
    let out = |least, most, nearest: i64| Trouble::OutOfRange { least, most, nearest };
    let cost = (plan(Field::Wanted), Wanted::Cost.id());
    let workers = Place::of_group(Field::Workers, 0);
    let others = (Place::of_group(Field::Workers, 1), "1");
    for (field, text, trouble, nearest) in [
        (plan(Field::Months), "0", out(1, 240, 1), Some("1")),
        (plan(Field::Months), "600", out(1, 240, 240), Some("240")),
        (plan(Field::Months), "-3", out(1, 240, 1), Some("1")),
        (plan(Field::Months), "setahun", Trouble::NotANumber, None),
        (plan(Field::Months), "Rp12", Trouble::NotANumber, None),
        (plan(Field::Months), "", Trouble::Missing, None),
        (
            plan(Field::From),
            "6-2015",
            Trouble::TooEarly {
                first: month("2015-07"),
            },
            Some("2015-07"),
        ),
        (
            plan(Field::From),
            "12-2014",
            Trouble::TooEarly {
                first: month("2015-07"),
            },
            Some("2015-07"),
        ),
        (plan(Field::From), "13-2026", Trouble::NotAMonth, None),
        (plan(Field::From), "9999-12", Trouble::TooLate, None),
        (
            plan(Field::Budget),
            "159.599",
            Trouble::BudgetTooSmall { least: rp(159_600) },
            Some("159600"),
        ),
        (
            plan(Field::Budget),
            "0",
            Trouble::BudgetTooSmall { least: rp(159_600) },
            Some("159600"),
        ),
        (
            plan(Field::Budget),
            "-1",
            Trouble::Money(MoneyProblem::Negative),
            Some("0"),
        ),
        (
            plan(Field::Budget),
            "5000 miliar",
            Trouble::Money(MoneyProblem::TooLarge),
            Some("999999999999"),
        ),
        (
            plan(Field::Budget),
            "banyak",
            Trouble::Money(MoneyProblem::NotMoney),
            None,
        ),
        (plan(Field::Payer), "zakat", Trouble::NoSuchChoice, None),
        (
            Place::of_group(Field::Occupation, 0),
            "astronot",
            Trouble::NoSuchChoice,
            None,
        ),
        (
            Place::of_group(Field::Programs, 0),
            "jkk-jkp",
            Trouble::NoSuchChoice,
            None,
        ),
        (Place::of_group(Field::Income, 1), "", Trouble::Missing, None),
        (Place::of_group(Field::Share, 0), "0", out(1, 100, 1), Some("1")),
        (
            Place::of_group(Field::Share, 0),
            "101",
            out(1, 100, 100),
            Some("100"),
        ),
        (
            Place::of_group(Field::GroupPayer, 1),
            "apbd",
            Trouble::MixedPayers { payer: Payer::Donor },
            Some("donor"),
        ),
    ] {
        let nearest = nearest.map(str::to_owned);
        assert_eq!(
            problems(&[(field, text)]),
            [(field, trouble, nearest)],
            "{field:?} {text}"
        );
    }
    for (shares, sum, last) in [(("75", "20"), 95, Some(25)), (("100", "25"), 125, None)] {
        let found = problems(&[
            (Place::of_group(Field::Share, 0), shares.0),
            (Place::of_group(Field::Share, 1), shares.1),
        ]);
        let trouble = Trouble::SharesSum { sum, last };
        let nearest = last.map(|last: i64| last.to_string());
        assert_eq!(found, [(Place::of_group(Field::Share, 1), trouble, nearest)]);
    }
    for (text, nearest) in [("0", "1"), ("100.000.000", "10000000")] {
        let trouble = out(1, MOST_WORKERS, nearest.parse().unwrap());
        assert_eq!(
            problems(&[cost, (workers, text), others]),
            [(workers, trouble, Some(nearest.to_owned()))]
        );
    }
}

#[test]
fn no_groups_and_too_many_are_named() {
    let mut draft = typed(&[]);
    while draft.n_groups() > 0 {
        draft.remove_group(0);
    }
    draft.remove_group(0);
    assert_eq!(
        draft.answer().unwrap_err().first().unwrap().trouble,
        Trouble::NoGroups
    );
    for _ in 0..=MOST_GROUPS {
        draft.add_group();
    }
    let found = draft.answer().unwrap_err();
    assert_eq!(
        found.first().unwrap().trouble,
        Trouble::TooManyGroups { found: 13 }
    );
    assert_eq!(found.first().unwrap().nearest().as_deref(), Some("12"));
    assert_eq!(Draft::from_lines(&draft.to_lines()), draft);
}

#[test]
fn the_largest_plan_that_can_be_typed_has_a_sum() {
    let mut draft = Draft::begun(month("2026-11"));
    draft.keep(Place::of_plan(Field::Wanted), Wanted::Cost.id());
    draft.keep(Place::of_plan(Field::Months), "240");
    for group in 0..MOST_GROUPS {
        if group > 0 {
            draft.add_group();
        }
        draft.keep(Place::of_group(Field::Workers, group), "10.000.000");
        draft.keep(Place::of_group(Field::Income, group), "999 miliar");
        draft.keep(Place::of_group(Field::Programs, group), "jkk-jkm-jht");
    }
    // 207.000 + 6.800 + 414.000 = 627.800 a month, two months 106.900 less (half of 213.800).
    let each: i64 = 240 * 627_800 - 2 * 106_900;
    assert_eq!(draft.answer().unwrap().cost.total, rp(each * 120_000_000));
}

// Links.

const LINK: &str = "rencana-1;aturan=2026-11-21;tujuan=orang;pembayar=donor;mulai=2026-11;lama=12;\
    anggaran=50000000;kelompok=nelayan.other.jkk-jkm.1000000.75;kelompok=ojek_online.transport.jkk-jkm.1000000.25;akhir";

#[test]
fn a_plan_travels_in_a_link() {
    let question = typed(&[]).read().unwrap();
    let day = Date::parse("2026-11-21").unwrap();
    assert_eq!(link::write(&question, day), LINK);
    let shared = link::read(LINK).unwrap();
    assert_eq!((shared.question, shared.rules), (question, Some(day)));
    assert_eq!(shared.draft.answer().unwrap().cost.workers, 280);
    let encoded = LINK.replace(';', "%3B").replace('=', "%3d");
    for changed in [format!("#{LINK}."), encoded, format!("{LINK})")] {
        assert_eq!(link::read(&changed), link::read(LINK), "{changed}");
    }
}

#[test]
fn a_damaged_link_is_refused_and_names_its_part() {
    for (end, _) in LINK.char_indices() {
        assert!(link::read(&LINK[..end]).is_err(), "{}", &LINK[..end]);
    }
    let broken = |part: &str| LinkProblem::Broken {
        part: part.to_owned(),
    };
    for (old, new, problem) in [
        ("mulai=2026-11", "mulai=2014-11", broken("mulai")),
        ("lama=12", "lama=600", broken("lama")),
        ("lama=12", "lama=12;lama=6", broken("lama")),
        ("anggaran=50000000", "anggaran=5x", broken("anggaran")),
        ("donor", "siapa", broken("pembayar")),
        ("nelayan.other", "nelayan.transport", broken("kelompok")),
        (".75", ".74", broken("kelompok")),
        (".75", "", broken("kelompok")),
        ("jkk-jkm", "jkk-jkx", broken("kelompok")),
        ("aturan=2026-11-21", "aturan=2026-02-30", broken("aturan")),
        ("akhir", "akhir;akhir", broken("akhir")),
        ("lama=12", "nik=6407011234560001", broken("nik")),
        ("lama=12", "lama=12;nama=Budi", broken("nama")),
        ("rencana-1", "rencana-2", LinkProblem::NewerVersion { found: 2 }),
        ("rencana-1", "rencana-0", LinkProblem::OlderVersion { found: 0 }),
        ("rencana-1", "1", LinkProblem::NotOurs),
        ("rencana-1", "rencana", LinkProblem::NotOurs),
    ] {
        let damaged = LINK.replacen(old, new, 1);
        assert_eq!(link::read(&damaged), Err(problem), "{damaged}");
    }
    assert_eq!(link::read(&"1".repeat(1501)), Err(LinkProblem::TooLong));
    // A link of the worker's self-check is none of ours, nor the reverse.
    assert_eq!(link::read("1;umur=41;akhir"), Err(LinkProblem::NotOurs));
    assert_eq!(payung::link::read(LINK), Err(LinkProblem::NotOurs));
}

#[test]
fn what_a_later_version_added_is_passed_over_and_named() {
    let later =
        LINK.replacen("nelayan.other", "penyelam.other", 1)
            .replacen("lama=12", "lama=12;warna=biru", 1);
    let shared = link::read(&later).unwrap();
    assert_eq!(shared.passed_over, ["warna=biru", "penyelam"]);
    assert_eq!(shared.question.plan.groups.first().unwrap().occupation, None);
}
