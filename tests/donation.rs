//! Question 4 at its named edges: budgets to the rupiah, groups, refusals.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_questions::contribution::Question;
use payung_questions::donation::{self, Aim, Plan};
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// A donor's question for workers at the lowest base.
fn asked(sector: Sector, from: &str, months: i64) -> Question {
    Question {
        programs: Programs::BASIC,
        wage: Some(Wage::Income(Rupiah::new(1_000_000))),
        payer: Payer::Donor,
        sector,
        from: YearMonth::parse(from).unwrap(),
        months: Months::new(months).unwrap(),
        workers: 1,
    }
}

#[track_caller]
fn with_budget(question: &Question, budget: i64) -> Plan {
    donation::plan(
        payung_fixture::rules().contribution,
        question,
        Aim::Budget(Rupiah::new(budget)),
    )
    .unwrap()
}

/// A year from November 2026 costs Rp184.800 for other work (national.md 12.A, D1).
#[test]
fn one_rupiah_decides_about_one_worker() {
    let question = asked(Sector::Other, "2026-11", 12);
    for (budget, workers, remainder) in [
        (0, 0, 0),
        (184_799, 0, 184_799),
        (184_800, 1, 0),
        (184_801, 1, 1),
        (369_599, 1, 184_799),
        (369_600, 2, 0),
    ] {
        let plan = with_budget(&question, budget);
        assert_eq!(
            (plan.workers, plan.remainder),
            (workers, Some(Rupiah::new(remainder))),
            "{budget}"
        );
        assert_eq!(plan.total.get(), budget - remainder, "{budget}");
        assert_eq!(plan.one_more_worker.get(), plan.total.get() + 184_800, "{budget}");
        assert!(plan.one_more_worker.get() > budget, "{budget}");
    }
}

/// Drivers have five discounted months of the same year, others two (national.md 12.A, D1 and D2).
#[test]
fn the_same_money_carries_more_drivers() {
    assert_eq!(
        with_budget(&asked(Sector::Other, "2026-11", 12), 50_000_000).workers,
        270
    );
    assert_eq!(
        with_budget(&asked(Sector::Transport, "2026-11", 12), 50_000_000).workers,
        313
    );
}

#[test]
fn forward_and_backward_agree() {
    let question = asked(Sector::Other, "2027-01", 12);
    let forward = donation::plan(
        payung_fixture::rules().contribution,
        &question,
        Aim::Workers(20_000),
    )
    .unwrap();
    assert_eq!((forward.total.get(), forward.remainder), (4_032_000_000, None));
    let backward = with_budget(&question, forward.total.get());
    assert_eq!(
        (backward.workers, backward.remainder),
        (20_000, Some(Rupiah::ZERO))
    );
    assert_eq!(with_budget(&question, forward.total.get() - 1).workers, 19_999);
}

/// A hundred fishers and fifty drivers, January to June 2027: the drivers' window is open for three months.
#[test]
fn groups_add_up_month_by_month() {
    let fishers = Question {
        workers: 100,
        ..asked(Sector::Other, "2027-01", 6)
    };
    let drivers = Question {
        workers: 50,
        ..asked(Sector::Transport, "2027-01", 6)
    };
    let plan = donation::groups(payung_fixture::rules().contribution, &[fishers, drivers]).unwrap();
    assert_eq!((plan.workers, plan.total.get()), (150, 13_860_000));
    let by_month: Vec<i64> = plan.by_month.iter().map(|month| month.get()).collect();
    assert_eq!(
        by_month,
        [2_100_000, 2_100_000, 2_100_000, 2_520_000, 2_520_000, 2_520_000]
    );
    assert_eq!(
        plan.groups
            .iter()
            .map(|quote| quote.total.get())
            .collect::<Vec<_>>(),
        [10_080_000, 3_780_000]
    );
}

#[test]
fn a_group_of_nobody_costs_nothing_and_no_group_is_refused() {
    let nobody = Question {
        workers: 0,
        ..asked(Sector::Other, "2027-01", 1)
    };
    let plan = donation::groups(payung_fixture::rules().contribution, &[nobody]).unwrap();
    assert_eq!((plan.workers, plan.total), (0, Rupiah::ZERO));
    assert_eq!(
        donation::groups(payung_fixture::rules().contribution, &[])
            .unwrap_err()
            .to_string(),
        "`groups` is empty; name at least one group of workers"
    );
}

#[test]
fn refusals_name_the_field_and_what_was_found() {
    let question = asked(Sector::Other, "2027-01", 1);
    let refusal = |aim: Aim| {
        donation::plan(payung_fixture::rules().contribution, &question, aim)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refusal(Aim::Budget(Rupiah::new(-1))),
        "`budget` is -Rp1; it must be 0 or more"
    );
    assert_eq!(refusal(Aim::Workers(-1)), "`workers` is -1; it must be 0 or more");
    let too_large = "the sum is larger than can be computed exactly; give smaller numbers";
    assert_eq!(refusal(Aim::Workers(i64::MAX)), too_large);
    // One worker more than the largest budget carries is no longer a number.
    assert_eq!(refusal(Aim::Budget(Rupiah::new(i64::MAX))), too_large);
    let unpriced = Question {
        wage: None,
        ..question
    };
    assert_eq!(
        donation::plan(payung_fixture::rules().contribution, &unpriced, Aim::Workers(1))
            .unwrap_err()
            .to_string(),
        "`income` is missing; give the monthly income, or `base`"
    );
}
