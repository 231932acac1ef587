//! Laws of what one person is told: which doors are named, what they cost, what the answer rests on.
//!
//! A seed that once failed is kept in `proptest-regressions/` and tried first ever after.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_check::advice::government_by_time;
use payung_check::outlook::outlook;
use payung_check::rules::CheckRules;
use payung_check::rules::PersonRules;
use payung_questions::eligibility::{SchemeVerdict, Worker};
use payung_rules::scheme::Scheme;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::payer::Payer;
use payung_values::registry::Registry;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::FileFailurePersistence;
use std::collections::BTreeSet;

fn check_rules() -> CheckRules {
    CheckRules::of(payung_fixture::rules())
}

fn person() -> PersonRules {
    PersonRules::of(payung_fixture::rules())
}

/// The default number of cases; failing seeds stay beside the package, not in a cache.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/outlook.txt",
        ))),
        ..ProptestConfig::default()
    }
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A day on which everything can be told.
fn day() -> impl Strategy<Value = Date> {
    let any = (2020_i32..=2035, 1_u32..=12, 1_u32..=28);
    let now = (2025_i32..=2027, 1_u32..=12, 1_u32..=28);
    prop_oneof![any, now].prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

/// Somebody of whom each answer is known or not.
fn worker() -> impl Strategy<Value = Worker> {
    let areas: Vec<AreaCode> = payung_fixture::rules()
        .eligibility
        .schemes
        .iter()
        .filter_map(|scheme| scheme.area)
        .collect();
    let own_account = Just(Some(Engagement::OwnAccount));
    let work = (
        of((0..payung_fixture::rules().occupations.len())
            .prop_map(|place| payung_fixture::rules().occupations.get(place).unwrap())),
        prop_oneof![own_account, of(select(Engagement::ALL))],
        of((0_i64..=8_000_000).prop_map(Rupiah::new)),
        of(select(IncomeRegularity::ALL)),
    );
    let rest = (
        of((10_i64..=70).prop_map(|years| Age::new(years).unwrap())),
        of(prop_oneof![
            select(areas),
            Just(AreaCode::parse("53.71").unwrap())
        ]),
        of(select(Registry::ALL)),
        of(select(Insured::ALL)),
        of(any::<bool>()),
        of(0_u16..=12),
    );
    (work, rest).prop_map(|(work, rest)| Worker {
        occupation: work.0,
        engagement: work.1,
        income: work.2,
        income_regular: work.3,
        age: rest.0,
        area: rest.1,
        registry: rest.2,
        insured: rest.3,
        student: rest.4,
        residence_months: rest.5,
        ..Worker::default()
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_first_door_and_the_others_are_all_that_are_open(worker in worker(), day in day()) {
        let told = outlook(&person(), &worker, day).unwrap();
        let open = told.answer.schemes.iter().filter(|one| one.covers_area() && one.truth != Truth::No);
        let open: BTreeSet<&str> = open.map(|one| one.scheme.id).collect();
        let named = told.door().into_iter().chain(told.other_doors()).map(|one| one.scheme.id);
        let named: Vec<&str> = named.collect();
        prop_assert_eq!(named.len(), open.len(), "none twice");
        prop_assert_eq!(named.into_iter().collect::<BTreeSet<_>>(), open);
        let is_meant = |scheme: &Scheme, vulnerable: Truth| {
            let is_known_donor = scheme.payer == Payer::Donor && scheme.area.is_some();
            scheme.payer.is_government() || is_known_donor && vulnerable != Truth::No
        };
        let paid_for = told.door().into_iter().chain(told.other_doors());
        // What a kabupaten of the province or an unknown area may pay, and what comes by itself, is no door yet and a reason to
        // wait.
        let comes = told.is_decided_by_kabupaten() || told.is_decided_by_area(&worker) || government_by_time(&told.answer, &worker, day).is_some();
        prop_assert_eq!(
            told.may_be_paid_for(&worker),
            // A donor pays for vulnerable workers; for others that door is no reason to wait, nor is a donor whom
            // nobody has named.
            comes || paid_for.filter(|one| is_meant(one.scheme, told.answer.vulnerable)).count() > 0
        );
        if told.answer.route == Route::Government {
            prop_assert!(told.may_government_pay(&worker));
        }
        prop_assert!(told.may_be_paid_for(&worker) || !told.may_government_pay(&worker));
    }

    #[test]
    fn the_price_is_that_of_the_first_door(worker in worker(), day in day()) {
        let told = outlook(&person(), &worker, day).unwrap();
        let payer = told.door_price().map(|price| price.payer);
        let wanted = match told.answer.route {
            Route::Government => Some(Payer::Apbd),
            Route::Donor => Some(Payer::Donor),
            Route::SelfPay => Some(Payer::Own),
            Route::Employer | Route::Contractor | Route::Migrant | Route::None => None,
        };
        prop_assert_eq!(payer, wanted);
        let lowest = payung_fixture::rules().contribution.brackets.rows.first().unwrap().base;
        for aid in [&told.government, &told.donor].into_iter().flatten() {
            prop_assert_eq!(aid.quote.base, Some(lowest), "whoever helps pays the lowest row");
        }
        if let Some(own) = &told.own {
            let income = worker.income.unwrap_or(Rupiah::ZERO);
            prop_assert_eq!(own.quote.base, payung_fixture::rules().contribution.brackets.row_of(income).map(|row| row.base));
        }
        // What a household pays for, too, is of the lowest row.
        let is_domestic = worker.engagement == Some(Engagement::Household);
        let is_own = told.answer.route == Route::SelfPay && !is_domestic;
        let of_own_door = told.door_price().filter(|_| is_own);
        let base = of_own_door.and_then(|price| price.quote.base).unwrap_or(lowest);
        prop_assert_eq!(told.family.base, base);
    }

    #[test]
    fn the_rules_of_own_account_members_are_for_them_and_for_the_unknown(worker in worker(), day in day()) {
        let told = outlook(&person(), &worker, day).unwrap();
        prop_assert_eq!(
            told.is_for_bpu(),
            worker.engagement.is_none_or(|engagement| engagement.segment() == Segment::Bpu)
        );
        if !told.is_for_bpu() {
            prop_assert!(told.own.is_none() && told.government.is_none() && told.donor.is_none());
            prop_assert!(!told.may_be_paid_for(&worker) && told.other_doors().count() == 0);
        }
    }

    #[test]
    fn each_rule_an_answer_rests_on_is_named_once_the_scheme_first(worker in worker(), day in day()) {
        let told = outlook(&person(), &worker, day).unwrap();
        let bases = told.bases(&check_rules());
        let named: BTreeSet<(&str, &str)> = bases.iter().map(|one| (one.source.key, one.place)).collect();
        prop_assert_eq!(named.len(), bases.len());
        prop_assert!(bases.iter().all(|basis| basis.since <= day), "a rule yet to come");
        if let Some(door) = told.door() {
            let (first, scheme) = (bases.first().unwrap(), door.scheme.basis);
            prop_assert_eq!((first.source.key, first.place), (scheme.source.key, scheme.place));
        }
        let steps = told.door_price().into_iter().flat_map(|price| &price.quote.steps);
        let family = told.is_for_bpu().then_some(&told.family).into_iter();
        let family = family.flat_map(|family| family.work_death.steps.iter().chain(&family.death.steps));
        for step in steps.chain(family) {
            // That a month has no discount is said by the rule on discounts, also of months before it.
            let is_named = step
                .basis
                .is_none_or(|basis| basis.since > day || named.contains(&(basis.source.key, basis.place)));
            prop_assert!(is_named, "{:?}", step.applied);
        }
    }

    /// Who asks about too early a day is told the first one, and that one has an answer.
    #[test]
    fn the_first_day_that_is_named_has_an_answer(
        worker in worker(),
        (year, month, day) in (1_i32..=2019, 1_u32..=12, 1_u32..=28),
    ) {
        let Err(refusal) = outlook(&person(), &worker, Date::new(year, month, day).unwrap()) else { return Ok(()) };
        let first = refusal.first_day().unwrap();
        prop_assert!(outlook(&person(), &worker, first).is_ok(), "{first}");
        prop_assert!(outlook(&person(), &worker, first.day_before().unwrap()).is_err(), "{first}");
    }
}

/// A day of birth behind the day asked about is no matter of the first day.
#[test]
fn somebody_not_born_yet_is_refused_without_a_first_day() {
    let unborn = Worker {
        birth_date: Some(date("2026-11-22")),
        ..Worker::default()
    };
    let refusal = outlook(&person(), &unborn, date("2026-11-21")).unwrap_err();
    assert_eq!(refusal.first_day(), None);
    assert!(outlook(&person(), &unborn, date("2026-11-22")).is_ok());
}

/// Somebody who works on own account, earns well and regularly: no *pekerja rentan*, so no donor is meant.
fn well_off(area: Option<&str>) -> Worker {
    Worker {
        age: Age::new(41),
        area: area.map(|code| AreaCode::parse(code).unwrap()),
        residence_months: Some(24),
        engagement: Some(Engagement::OwnAccount),
        income: Some(Rupiah::new(9_000_000)),
        income_regular: Some(IncomeRegularity::Regular),
        registry: Some(Registry::Poor),
        insured: Some(Insured::None),
        student: Some(false),
        ..Worker::default()
    }
}

/// "Do not pay yourself yet" is said where a scheme of the person's own area or of a kabupaten of the province is open,
/// and nowhere else.
/// Source: schemes.md; Samarinda asks for no low income, Pergub Kaltim 40/2025 for an irregular one.
#[test]
fn waiting_for_another_payer_is_advised_only_where_there_is_one() {
    let told = |worker: &Worker| outlook(&person(), worker, date("2026-11-21")).unwrap();
    let samarinda = well_off(Some("64.72"));
    assert!(told(&samarinda).may_be_paid_for(&samarinda), "Samarinda pays");
    // A province alone: the schemes of its kabupaten stay open, and any of them may be the person's.
    for area in ["64", "12"] {
        let worker = well_off(Some(area));
        let told = told(&worker);
        let regional = |one: &SchemeVerdict| one.scheme.payer.is_government() && one.truth == Truth::Unknown;
        assert!(told.answer.schemes.iter().any(regional), "{area}");
        assert_eq!(told.answer.vulnerable, Truth::No, "{area}");
        assert!(
            told.is_decided_by_kabupaten() && told.may_be_paid_for(&worker),
            "{area}: the kabupaten decides"
        );
    }
    // Where the area is not known, the person may live where a government pays.
    let anywhere = well_off(None);
    let told_anywhere = told(&anywhere);
    assert_eq!(told_anywhere.answer.route, Route::Donor);
    assert!(told_anywhere.is_decided_by_area(&anywhere) && told_anywhere.may_be_paid_for(&anywhere));
    // Where no donor is known, a donor is a chance and no reason to wait.
    for area in [Some("53.71"), Some("31.74")] {
        let own = well_off(area);
        let told_own = told(&own);
        assert_eq!(told_own.answer.vulnerable, Truth::Unknown, "{area:?}");
        assert_eq!(told_own.answer.route, Route::Donor, "{area:?}");
        assert!(!told_own.may_be_paid_for(&own), "{area:?}: nobody is known to");
        let employee = Worker {
            engagement: Some(Engagement::Employee),
            ..well_off(area)
        };
        assert!(!told(&employee).may_be_paid_for(&employee), "{area:?}");
    }
}

/// `may_be_paid_for` of everybody looks at the schemes of the person's own area and what lies in it alone: with those of other areas taken
/// out of the answer it says the same.
#[test]
fn schemes_of_other_areas_are_no_reason_to_wait() {
    let areas: BTreeSet<AreaCode> = payung_fixture::rules()
        .eligibility
        .schemes
        .iter()
        .filter_map(|scheme| scheme.area)
        .collect();
    let provinces: BTreeSet<AreaCode> = areas.iter().map(|area| area.province()).collect();
    for area in areas.union(&provinces) {
        for engagement in Engagement::ALL {
            let worker = Worker {
                area: Some(*area),
                engagement: Some(*engagement),
                ..well_off(None)
            };
            let told = outlook(&person(), &worker, date("2026-11-21")).unwrap();
            let mut own = told.clone();
            let is_own = |one: &SchemeVerdict| {
                one.scheme
                    .area
                    .is_none_or(|wanted| wanted.contains(*area) || area.contains(wanted))
            };
            own.answer.schemes.retain(is_own);
            assert_eq!(
                told.may_be_paid_for(&worker),
                own.may_be_paid_for(&worker),
                "{area} {}",
                engagement.id()
            );
        }
    }
}
