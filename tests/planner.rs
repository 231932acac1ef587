//! The donor's planner at its named edges: a plan, a budget backwards, other starts, what it means, its schedule.
//!
//! Every sum is computed by hand: Rp16.800 a month at the lowest base, Rp8.400 inside the window, which ends in
//! December 2026 for other work and in March 2027 for drivers (national.md 2.3, 2.4, 12.A).

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_planner::impact::{self, Membership as Paid};
use payung_planner::prepaying::{self, Prepaid};
use payung_planner::rules::PlannerRules;
use payung_planner::schedule::{self, Cell, Column};
use payung_planner::sources;
use payung_planner::start::starts;
use payung_planner::variation::{self, Difference, Outcome, Variation};
use payung_planner::{
    Aim, Answer, DiscountStanding, Group, MOST_GROUPS, Plan, Question, Reason, Refusal, ShareOf, Shares,
};
use payung_rules::coverage::Amount;
use payung_rules::occupation::Occupation;
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;
use payung_values::wage::Wage;
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

fn group(occupation: &str, workers: i64) -> Group {
    let occupation = Occupation::parse(payung_fixture::rules().occupations, occupation).unwrap();
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
fn with_budget(plan: &Plan, budget: i64, shares: &[i64]) -> Answer {
    divided(plan, budget, ShareOf::People, shares)
}

#[track_caller]
fn divided(plan: &Plan, budget: i64, of: ShareOf, shares: &[i64]) -> Answer {
    payung_planner::answer(
        planner_rules(),
        &Question {
            plan: plan.clone(),
            aim: Aim::Workers {
                budget: rp(budget),
                shares: Shares::new(of, shares).unwrap(),
            },
        },
    )
    .unwrap()
}

fn people(shares: &[i64]) -> Shares {
    Shares::new(ShareOf::People, shares).unwrap()
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
    let cost = payung_planner::cost(planner_rules(), &plan(210, 70)).unwrap();
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
            .all(|group| matches!(group.standing, DiscountStanding::Discounted(_)))
    );
    assert!(cost.all_steps().count() > cost.groups.len());
}

/// A window that begins: January and April 2026.
#[test]
fn a_window_that_begins_is_a_change_too() {
    let cost = payung_planner::cost(
        planner_rules(),
        &Plan {
            from: month("2025-12"),
            months: months(6),
            ..plan(1, 1)
        },
    )
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

/// JKM of Rp7.500 instead of Rp6.800 beside JKK of Rp10.000, from a month without a discount and from one inside a
/// window that halves both.
#[test]
fn a_second_price_is_a_change_by_a_new_rate() {
    let changes = |from: &str| {
        let rules = PlannerRules::of(payung_fixture::with_jkm(month(from), rp(7_500)));
        let mut plan = plan(10, 0);
        plan.groups.truncate(1);
        let cost = payung_planner::cost(&rules, &plan).unwrap();
        let changes: Vec<_> = cost
            .changes
            .iter()
            .map(|change| {
                let is_new_rate = matches!(change.reason, Reason::NewRate);
                (change.month.to_string(), change.before, change.after, is_new_rate)
            })
            .collect();
        (cost.total, changes)
    };
    // Two months at 8.400, six at 16.800, four at 17.500, for ten.
    assert_eq!(
        changes("2027-07"),
        (
            rp(1_876_000),
            vec![
                ("2027-01".to_owned(), rp(8_400), rp(16_800), false),
                ("2027-07".to_owned(), rp(16_800), rp(17_500), true),
            ]
        )
    );
    // A month at 8.400, one at 8.750, ten at 17.500, for ten.
    assert_eq!(
        changes("2026-12"),
        (
            rp(1_921_500),
            vec![
                ("2026-12".to_owned(), rp(8_400), rp(8_750), true),
                ("2027-01".to_owned(), rp(8_750), rp(17_500), false),
            ]
        )
    );
}

/// national.md 2.7, 2.14: state money never, village money unsettled; both at full price. 280 x 201.600.
#[test]
fn state_money_is_never_discounted_and_village_money_says_that_it_is_unsettled() {
    for payer in [Payer::Apbn, Payer::Apbd, Payer::Village] {
        let cost = payung_planner::cost(
            planner_rules(),
            &Plan {
                payer,
                ..plan(210, 70)
            },
        )
        .unwrap();
        assert_eq!(cost.total, rp(56_448_000), "{payer:?}");
        assert!(cost.changes.is_empty(), "{payer:?}");
        for group in &cost.groups {
            let is_told = match group.standing {
                DiscountStanding::Barred(_) => payer != Payer::Village,
                DiscountStanding::Unsettled(_) => payer == Payer::Village,
                DiscountStanding::Discounted(_) | DiscountStanding::NoWindow => false,
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
        let cost = payung_planner::cost(planner_rules(), &plan).unwrap();
        assert!(cost.changes.is_empty());
        assert!(
            cost.groups
                .iter()
                .all(|group| matches!(group.standing, DiscountStanding::NoWindow))
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

/// Thirds are thirds: three equal parts, whatever whole percent they are nearest to.
#[test]
fn shares_are_proportions() {
    assert_eq!(people(&[333, 333, 333]), people(&[1, 1, 1]));
    assert_eq!(people(&[75, 25]).parts(), [3, 1]);
    for wrong in [&[100_i64, 0][..], &[1, -1], &[20_000, 1], &[i64::MAX, 2]] {
        assert_eq!(Shares::new(ShareOf::People, wrong), None, "{wrong:?}");
    }
    assert!(Shares::new(ShareOf::Money, &[250_000_000, 1]).is_some());
}

/// Half of the money for each: 25 juta are 135 fishers at 184.800 (24.948.000) and 156 drivers at 159.600 (24.897.600); the
/// 154.400 left carry nobody more. Three quarters of 200 juta are 811 fishers (149.872.800), the rest 313 drivers
/// (49.954.800); the 172.400 left carry no fisher, and one driver more.
#[test]
fn shares_of_the_money_divide_the_budget() {
    let half = divided(&plan(0, 0), 50_000_000, ShareOf::Money, &[1, 1]);
    assert_eq!(workers_of(&half), [135, 156]);
    let left = half.left.unwrap();
    assert_eq!((left.remainder, left.keeps_shares), (rp(154_400), Some(true)));
    let quarters = divided(&plan(0, 0), 200_000_000, ShareOf::Money, &[3, 1]);
    assert_eq!(workers_of(&quarters), [811, 314]);
    // One fisher is all there is money for: the drivers have nothing, and a half is no fisher.
    let little = divided(&plan(0, 0), 184_800, ShareOf::Money, &[1, 1]);
    assert_eq!(workers_of(&little), [1, 0]);
    assert_eq!(little.left.unwrap().keeps_shares, Some(true));
}

#[test]
fn a_budget_below_one_worker_names_the_least() {
    let refused = |budget: i64, shares: &[i64]| {
        payung_planner::answer(
            planner_rules(),
            &Question {
                plan: plan(0, 0),
                aim: Aim::Workers {
                    budget: rp(budget),
                    shares: people(shares),
                },
            },
        )
        .unwrap_err()
    };
    assert_eq!(
        refused(159_599, &[75, 25]),
        Refusal::BudgetTooSmall {
            found: rp(159_599),
            least: rp(159_600)
        }
    );
    assert_eq!(
        refused(1, &[100]),
        Refusal::NumberOfShares { found: 1, groups: 2 }
    );
    let many = Plan {
        groups: vec![group("nelayan", 1); MOST_GROUPS + 1],
        ..plan(0, 0)
    };
    assert_eq!(
        payung_planner::cost(planner_rules(), &many).unwrap_err(),
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
            shares: people(&[]),
        },
    ] {
        let refused = payung_planner::answer(
            planner_rules(),
            &Question {
                plan: none.clone(),
                aim,
            },
        );
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
        let answer = payung_planner::budget::months(planner_rules(), &thousand, rp(budget)).unwrap();
        let left = answer.left.unwrap();
        assert_eq!(answer.cost.plan.months, months(lasting), "{budget}");
        assert_eq!(
            (left.remainder, left.one_more_month),
            (rp(remainder), Some(rp(short))),
            "{budget}"
        );
    }
    // Three months of one more fisher, 33.600, fit into the 16,4 juta that are left.
    let left = payung_planner::budget::months(planner_rules(), &thousand, rp(50_000_000))
        .unwrap()
        .left
        .unwrap();
    assert_eq!(left.next_worker().unwrap().short, Rupiah::ZERO);
    assert_eq!(
        payung_planner::budget::months(planner_rules(), &thousand, rp(8_399_999)).unwrap_err(),
        Refusal::BudgetTooSmall {
            found: rp(8_399_999),
            least: rp(8_400_000)
        }
    );
    assert_eq!(
        payung_planner::budget::months(planner_rules(), &plan(0, 0), rp(1)).unwrap_err(),
        Refusal::NoWorkers
    );
    let endless = payung_planner::budget::months(planner_rules(), &thousand, rp(999_999_999_999)).unwrap();
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
    let found = starts(planner_rules(), &one, one.from, month("2026-06")).unwrap();
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
    assert_eq!(
        starts(planner_rules(), &one, one.from, month("2025-10"))
            .unwrap()
            .candidates
            .len(),
        1
    );
    assert_eq!(
        starts(planner_rules(), &one, one.from, month("2025-09")).unwrap_err(),
        Refusal::LastBeforeFirst {
            first: month("2025-10"),
            last: month("2025-09")
        }
    );
    let long = starts(planner_rules(), &one, one.from, month("2035-01")).unwrap();
    assert!(long.is_cut && long.candidates.len() == 36);
}

/// The three plans of 280 workers: 210 x 84.000 + 70 x 58.800 = 21.756.000 for six months; from January
/// 210 x 201.600 + 70 x 176.400 = 54.684.000; with savings 280 x 12 x 20.000 = 67.200.000 more.
#[test]
fn plans_stand_side_by_side_with_their_differences() {
    let plan = plan(210, 70);
    let question = Question {
        plan: plan.clone(),
        aim: Aim::Cost,
    };
    let usual = Variation::usual(&question, plan.from, 3);
    assert_eq!(
        usual,
        [
            Variation::Months(months(6)),
            Variation::From(month("2027-01")),
            Variation::WithSavings,
            Variation::Halves
        ]
    );
    let compared = variation::compare(planner_rules(), &question, &usual).unwrap();
    let sums: Vec<(i64, Difference)> = compared
        .iter()
        .map(|one| match &one.outcome {
            Outcome::Answered(answer, difference) => (answer.cost.total.get(), *difference),
            Outcome::Halved(halves, difference) => {
                let totals = halves.iter().map(|half| half.cost.total);
                (Rupiah::checked_sum(totals).unwrap().get(), *difference)
            }
            Outcome::TooLittle { .. } => panic!("there is no budget: {one:?}"),
        })
        .collect();
    let money = |more| Difference::Money(rp(more));
    assert_eq!(
        sums,
        [
            (49_980_000, money(0)),
            (21_756_000, money(-28_224_000)),
            (54_684_000, money(4_704_000)),
            (117_180_000, money(67_200_000)),
            // 105 x 84.000 + 35 x 58.800 from November, then 140 x 100.800 from May
            (24_990_000, money(-24_990_000))
        ]
    );
    let back = Variation::WithoutSavings.of(&Variation::WithSavings.of(&plan));
    assert_eq!(back, plan);
}

/// The same money (D10, D25). 250 juta, a year from January 2027, farmers, lorry and motorcycle drivers 60/20/20: a round
/// of five is 957.600, 261 rounds and a rest of 66.400. From December 2026 a farmer is 193.200, a driver 168.000: a round
/// is 915.600, 273 rounds are 249.958.800, 1.365 people. Six months from January: 3 x 100.800 + 2 x 75.600 = 453.600, 551
/// rounds, 249.933.600, 2.755 people. With savings 20.000 a month more: 2.157.600, 115 rounds are 248.124.000, and the
/// 1.876.000 left carry two farmers at 441.600 and two drivers at 416.400.
#[test]
fn plans_are_compared_for_the_same_money_and_from_the_current_month() {
    let from_january = Plan {
        from: month("2027-01"),
        groups: vec![
            group("petani", 0),
            group("sopir_truk", 0),
            group("ojek_online", 0),
        ],
        ..plan(0, 0)
    };
    let question = Question {
        plan: from_january,
        aim: Aim::Workers {
            budget: rp(250_000_000),
            shares: people(&[60, 20, 20]),
        },
    };
    let current = month("2026-12");
    let usual = Variation::usual(&question, current, 3);
    assert!(usual.contains(&Variation::From(current)));
    let compared = variation::compare(planner_rules(), &question, &usual).unwrap();
    let people = |wanted: Option<Variation>| {
        let one = compared.iter().find(|one| one.variation == wanted).unwrap();
        let Outcome::Answered(answer, Difference::People(more)) = &one.outcome else {
            panic!("{one:?}");
        };
        assert!(answer.cost.total <= rp(250_000_000));
        (answer.cost.workers, *more)
    };
    assert_eq!(people(None), (1_305, 0));
    assert_eq!(people(Some(Variation::From(current))), (1_365, 60));
    assert_eq!(people(Some(Variation::Months(months(6)))), (2_755, 1_450));
    assert_eq!(people(Some(Variation::WithSavings)), (579, -726));
    let found = starts(planner_rules(), &plan(10, 0), month("2026-09"), month("2027-01")).unwrap();
    assert_eq!(found.candidates.first().unwrap().from, month("2026-09"));
    assert_eq!(found.own.from, month("2026-11"));
}

#[test]
fn a_budget_too_small_for_a_variation_says_what_would_do() {
    let question = Question {
        plan: Plan {
            groups: vec![group("petani", 0)],
            ..plan(0, 0)
        },
        aim: Aim::Workers {
            budget: rp(200_000),
            shares: people(&[100]),
        },
    };
    let compared = variation::compare(planner_rules(), &question, &[Variation::WithSavings]).unwrap();
    // 184.800 and twelve times 20.000.
    assert!(matches!(compared.last().unwrap().outcome, Outcome::TooLittle { least } if least == rp(424_800)));
}

/// 12 x 2.352.000 = 28.224.000 is what paying November's price for all months would come to.
#[test]
fn paying_ahead_changes_no_price() {
    let cost = payung_planner::cost(planner_rules(), &plan(210, 70)).unwrap();
    assert_eq!(
        prepaying::prepaid(&cost).unwrap(),
        Prepaid {
            total: rp(49_980_000),
            at_first_price: rp(28_224_000),
            missing: rp(21_756_000)
        }
    );
    let [price, excess, late] = prepaying::facts(planner_rules());
    assert_eq!(price.basis.confidence, Confidence::Inference);
    assert_eq!(excess.basis.confidence, Confidence::Verified(3));
    assert_eq!(late.basis.confidence, Confidence::Verified(2));
}

/// 280 of 20.000 are 1,4%; of 67.000 0,418%; one of 500.000 is 0,0002%.
#[test]
fn a_plan_is_a_share_of_those_somebody_has_counted() {
    let shares = |area: &str, workers: i64| -> Vec<String> {
        impact::reach(planner_rules(), AreaCode::parse(area).unwrap(), workers)
            .iter()
            .filter_map(|reach| reach.share.map(|share| share.to_string()))
            .collect()
    };
    assert_eq!(shares("64", 280), ["1,4%", "0,1%"]);
    assert_eq!(shares("64.03", 280), ["0,4%"]);
    assert_eq!(shares("64", 1), ["0,005%", "0,0002%"]);
    assert_eq!(shares("64", 30_000), ["150%", "6%"]);
    assert_eq!(shares("64.07", 280), Vec::<String>::new());
    let kaltim = impact::reach(planner_rules(), AreaCode::parse("64").unwrap(), 280);
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
    assert!(
        payung_fixture::rules()
            .coverage
            .iter()
            .all(|coverage| !coverage.areas.is_empty())
    );
}

/// national.md section 4 and 3: 42 juta and 174 juta; 48 and 56 wages and 12 and 10 juta.
#[test]
fn exposure_is_what_one_event_pays_at_most_and_no_probability() {
    let cost = payung_planner::cost(planner_rules(), &plan(210, 70)).unwrap();
    let found = impact::exposure(planner_rules(), &cost, Date::parse("2026-11-21").unwrap());
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
    let cost = payung_planner::cost(planner_rules(), &only_death).unwrap();
    let found = impact::exposure(planner_rules(), &cost, Date::parse("2026-11-21").unwrap());
    assert!(found.iter().all(|one| one.event == Event::Death) && found.len() == 6);
}

/// A plan from January 2027 names the window of drivers, and not that of other work, which is over (D38).
#[test]
fn a_window_that_covers_no_month_is_no_source() {
    let windows = |from: &str| -> Vec<String> {
        let cost = payung_planner::cost(
            planner_rules(),
            &Plan {
                from: month(from),
                ..plan(210, 70)
            },
        );
        let bases = sources::bases(cost.unwrap().all_steps());
        let windows = bases
            .iter()
            .filter(|basis| basis.since > Date::parse("2025-12-31").unwrap());
        windows.map(|basis| basis.since.to_string()).collect()
    };
    assert_eq!(windows("2026-11"), ["2026-04-01", "2026-01-01"]);
    assert_eq!(windows("2027-01"), ["2026-01-01"]);
    assert_eq!(windows("2027-04"), Vec::<String>::new());
}

#[test]
fn the_schedule_is_one_table_for_screen_and_files() {
    let cost = payung_planner::cost(
        planner_rules(),
        &Plan {
            months: months(3),
            ..plan(210, 70)
        },
    )
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
        table.to_csv(
            &["Bulan", "=HYPERLINK(\"x\";1)", "ojek; \"daring\"", "Jumlah"].map(str::to_owned),
            "+Jumlah"
        ),
        "\u{feff}Bulan;\"'=HYPERLINK(\"\"x\"\";1)\";\"ojek; \"\"daring\"\"\";Jumlah\r\n\
         2026-11;1764000;588000;2352000\r\n\
         2026-12;1764000;588000;2352000\r\n\
         2027-01;3528000;588000;4116000\r\n\
         '+Jumlah;7056000;1764000;8820000\r\n"
    );
}
