//! Near misses and last chances at their boundaries, and that time keeps what they promise.
//!
//! A seed that once failed is kept in `proptest-regressions/` and tried first ever after.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_check::advice::{LastChance, Remedy, last_chance, near_misses};
use payung_questions::eligibility::{Worker, assess};
use payung_questions::explain::Finding;
use payung_rules::wage::MinimumWage;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::month::YearMonth;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::welfare::Decile;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::FileFailurePersistence;

/// The default number of cases; failing seeds stay beside the package, not in a cache.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/advice.txt",
        ))),
        ..ProptestConfig::default()
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

/// Somebody who meets what every scheme of `area` asks.
fn worker(area: &str) -> Worker {
    Worker {
        age: Age::new(41),
        area: AreaCode::parse(area),
        residence_months: Some(24),
        engagement: Some(Engagement::OwnAccount),
        income: Some(Rupiah::new(1_500_000)),
        income_regular: Some(IncomeRegularity::Irregular),
        registry: Some(Registry::Poor),
        insured: Some(Insured::None),
        student: Some(false),
        ..Worker::default()
    }
}

fn born(area: &str, birth: &str) -> Worker {
    Worker {
        age: None,
        birth_date: Some(day(birth)),
        ..worker(area)
    }
}

/// What would have to change for one scheme, and the month if time alone does it.
type Missed = (Vec<Remedy>, Option<YearMonth>);

/// What a scheme misses; `None` if it is met or open.
fn missed(worker: &Worker, on: &str, scheme: &str) -> Option<Missed> {
    let answer = assess(payung_fixture::rules().eligibility, worker, day(on)).unwrap();
    let misses = near_misses(&answer, worker, day(on));
    let miss = misses.iter().find(|miss| miss.verdict.scheme.id == scheme)?;
    let remedies = miss.remedies.iter().map(|(_, remedy)| *remedy).collect();
    Some((remedies, miss.by_time))
}

fn by_month(text: &str) -> Missed {
    (vec![Remedy::Month(month(text))], Some(month(text)))
}

fn by_birthday(text: &str) -> Missed {
    let reached = Remedy::Birthday(day(text));
    (vec![reached], Some(YearMonth::of(day(text))))
}

/// Source: Perwali Balikpapan 3/2025, six months of a Balikpapan KTP.
#[test]
fn the_sixth_month_of_a_ktp_is_the_last_that_is_missing() {
    let of = |held: u16, on: &str| {
        let newcomer = Worker {
            residence_months: Some(held),
            ..worker("64.71")
        };
        missed(&newcomer, on, "balikpapan-perwali-3-2025")
    };
    assert_eq!(of(5, "2026-11-21"), Some(by_month("2026-12")));
    assert_eq!(of(6, "2026-11-21"), None);
    assert_eq!(of(7, "2026-11-21"), None);
    // The day of the month does not matter, and the year turns.
    assert_eq!(of(5, "2026-11-01"), Some(by_month("2026-12")));
    assert_eq!(of(5, "2026-11-30"), Some(by_month("2026-12")));
    assert_eq!(of(5, "2026-12-31"), Some(by_month("2027-01")));
    assert_eq!(of(0, "2026-11-21"), Some(by_month("2027-05")));
}

/// Source: schemes.md, Penajam Paser Utara takes people from 18.
#[test]
fn the_eighteenth_birthday_is_named_until_the_day_before() {
    let of = |birth: &str, on: &str| missed(&born("64.09", birth), on, "ppu-apbd");
    assert_eq!(of("2008-11-22", "2026-11-21"), Some(by_birthday("2026-11-22")));
    assert_eq!(of("2008-11-21", "2026-11-21"), None);
    assert_eq!(of("2008-11-20", "2026-11-21"), None);
    // Born on 29 February, one is 18 on 1 March of a common year.
    assert_eq!(of("2008-02-29", "2026-02-28"), Some(by_birthday("2026-03-01")));
    assert_eq!(of("2008-02-29", "2026-03-01"), None);
}

/// Source: schemes.md, below 15 nobody can register; from 15 to 17 the sources differ, which is no near miss.
#[test]
fn the_age_that_is_sure_is_promised_and_not_the_one_that_is_open() {
    let of = |birth: &str| missed(&born("53.71", birth), "2026-11-21", "bpu-self");
    assert_eq!(of("2011-11-22"), Some(by_birthday("2029-11-22")));
    assert_eq!(of("2011-11-21"), None);
    let aged = |years| {
        let child = Worker {
            age: Age::new(years),
            ..worker("53.71")
        };
        missed(&child, "2026-11-21", "bpu-self")
    };
    assert_eq!(aged(0), Some((vec![Remedy::Years(18)], None)));
    assert_eq!(aged(14), Some((vec![Remedy::Years(4)], None)));
    assert_eq!((aged(15), aged(17), aged(18)), (None, None, None));
}

/// Source: Permenaker 5/2021, registration below 65, also where a region writes 65.
#[test]
fn from_the_sixty_fifth_birthday_on_no_time_helps() {
    let too_late = Some((vec![Remedy::TooLate], None));
    for scheme in ["ppu-apbd", "gn-lingkaran", "sertakan", "bpu-self"] {
        let of = |birth: &str| missed(&born("64.09", birth), "2026-11-21", scheme);
        assert_eq!(of("1961-11-22"), None, "{scheme}: 65 tomorrow");
        assert_eq!(of("1961-11-21"), too_late, "{scheme}: 65 today");
        assert_eq!(of("1961-11-20"), too_late, "{scheme}: 65 since yesterday");
    }
}

/// Source: regional.md, the wage of Balikpapan for 2026 is Rp3.856.694,43; a rupiah has no part below it.
#[test]
fn one_rupiah_above_the_minimum_wage_is_one_rupiah_too_much() {
    let of = |area: &str, scheme: &str, income: i64| {
        let earner = Worker {
            income: Some(Rupiah::new(income)),
            ..worker(area)
        };
        missed(&earner, "2026-11-21", scheme).map(|(remedies, by_time)| {
            assert_eq!(by_time, None, "an income does not fall by itself");
            remedies
        })
    };
    let above = |by: i64| Some(vec![Remedy::LowerIncome(Rupiah::new(by))]);
    let balikpapan = |income| of("64.71", "balikpapan-perwali-3-2025", income);
    assert_eq!(balikpapan(3_856_693), None);
    assert_eq!(balikpapan(3_856_694), None);
    assert_eq!(balikpapan(3_856_695), above(1));
    assert_eq!(balikpapan(5_000_000), above(1_143_306));
    for (area, scheme) in [("64.71", "balikpapan-perwali-3-2025"), ("64.74", "bontang-apbd")] {
        let limit = MinimumWage::of(
            payung_fixture::rules().eligibility.minimum_wages,
            AreaCode::parse(area).unwrap(),
            2026,
        )
        .unwrap()
        .sen / 100;
        assert_eq!(of(area, scheme, limit), None, "{area}");
        assert_eq!(of(area, scheme, limit + 1), above(1), "{area}");
    }
    assert!(
        payung_fixture::rules()
            .eligibility
            .minimum_wages
            .iter()
            .any(|wage| wage.sen % 100 > 0),
        "a wage with parts of a rupiah is among them"
    );
}

/// Source: Pergub Kaltim 40/2025, miskin or miskin ekstrem.
#[test]
fn a_label_or_a_decile_too_high_is_a_matter_of_the_register() {
    let of = |registry: Option<Registry>, decile: Option<u8>, field_verified: Option<bool>| {
        let told = Worker {
            registry,
            decile: decile.and_then(Decile::new),
            field_verified,
            ..worker("64.07")
        };
        missed(&told, "2026-11-21", "kaltim-pergub-40-2025")
    };
    let register = Some((vec![Remedy::Register], None));
    assert_eq!(of(None, Some(2), None), None);
    assert_eq!(of(None, Some(3), None), register);
    assert_eq!(of(Some(Registry::NearPoor), None, None), register);
    assert_eq!(of(Some(Registry::Poor), None, Some(false)), register);
    assert_eq!(of(None, None, None), None, "what is not known is no miss");
}

#[test]
fn the_latest_of_several_months_counts_and_an_unknown_day_none() {
    // 18 on 10 March 2030; the six months are full in February 2027.
    let child = Worker {
        residence_months: Some(3),
        ..born("64.71", "2012-03-10")
    };
    let (remedies, by_time) = missed(&child, "2026-11-21", "balikpapan-perwali-3-2025").unwrap();
    assert_eq!(
        remedies,
        [
            Remedy::Month(month("2027-02")),
            Remedy::Birthday(day("2030-03-10"))
        ]
    );
    assert_eq!(by_time, Some(month("2030-03")));
    let of_age = Worker {
        age: Age::new(14),
        birth_date: None,
        ..child
    };
    let (remedies, by_time) = missed(&of_age, "2026-11-21", "balikpapan-perwali-3-2025").unwrap();
    assert_eq!(remedies, [Remedy::Month(month("2027-02")), Remedy::Years(4)]);
    assert_eq!(by_time, None);
}

/// Source: Permenaker 5/2021, registration below 65; Perwali Balikpapan 3/2025, six months of a Balikpapan KTP.
#[test]
fn time_alone_does_nothing_for_somebody_too_old_before_its_month_ends() {
    // Three months held: full in February 2027. Five: in December 2026. None: in May 2027.
    for (held, full) in [(3, "2027-02"), (5, "2026-12"), (0, "2027-05")] {
        let reached = month(full);
        let of = |birth: Date| {
            let newcomer = Worker {
                residence_months: Some(held),
                age: None,
                birth_date: Some(birth),
                ..worker("64.71")
            };
            let (remedies, by_time) = missed(&newcomer, "2026-11-21", "balikpapan-perwali-3-2025").unwrap();
            assert_eq!(remedies, [Remedy::Month(reached)], "{birth}");
            by_time
        };
        // 65 on the first or the last day of that month, or before: too old before it ends.
        let first = reached.first_day();
        let birth = |day: Date| Date::new(day.year() - 65, day.month(), day.day()).unwrap();
        let next = reached.next().unwrap().first_day();
        assert_eq!(of(birth(first.day_before().unwrap())), None, "{full}");
        assert_eq!(of(birth(first)), None, "{full}");
        assert_eq!(of(birth(next.day_before().unwrap())), None, "{full}");
        assert_eq!(of(birth(next)), Some(reached), "{full}");
    }
    // Of an age alone the birthday may come in any month, this one too.
    for (years, held, by_time) in [
        (64, 5, None),
        (64, 0, None),
        (63, 5, Some("2026-12")),
        (63, 0, Some("2027-05")),
    ] {
        let newcomer = Worker {
            residence_months: Some(held),
            age: Age::new(years),
            ..worker("64.71")
        };
        let missed = missed(&newcomer, "2026-11-21", "balikpapan-perwali-3-2025");
        assert_eq!(missed.unwrap().1, by_time.map(month), "{years} {held}");
    }
}

/// Source: Permenaker 5/2021, registration below 65.
#[test]
fn the_last_year_begins_on_one_birthday_and_ends_on_the_next() {
    let of = |birth: &str| {
        last_chance(
            payung_fixture::rules().eligibility,
            &born("64.71", birth),
            day("2026-11-21"),
        )
        .unwrap()
    };
    let chance = |birthday: &str, months: u16| {
        Some(LastChance {
            limit: 65,
            birthday: Some(day(birthday)),
            months: Some(months),
        })
    };
    assert_eq!(of("1962-11-22"), None, "64 tomorrow");
    assert_eq!(of("1962-11-21"), chance("2027-11-21", 12), "64 today");
    assert_eq!(of("1962-11-20"), chance("2027-11-20", 11), "64 since yesterday");
    assert_eq!(
        of("1961-12-22"),
        chance("2026-12-22", 1),
        "a month and a day left"
    );
    assert_eq!(of("1961-12-21"), chance("2026-12-21", 1), "a month left");
    assert_eq!(of("1961-12-20"), chance("2026-12-20", 0), "a day less");
    assert_eq!(of("1961-11-22"), chance("2026-11-22", 0), "65 tomorrow");
    assert_eq!(of("1961-11-21"), None, "65 today");
    let of_age = |years| {
        let aged = Worker {
            age: Age::new(years),
            ..Worker::default()
        };
        last_chance(payung_fixture::rules().eligibility, &aged, day("2026-11-21")).unwrap()
    };
    assert_eq!((of_age(63), of_age(65)), (None, None));
    assert_eq!(
        of_age(64),
        Some(LastChance {
            limit: 65,
            birthday: None,
            months: None
        })
    );
    assert!(
        last_chance(
            payung_fixture::rules().eligibility,
            &Worker::default(),
            day("2015-06-30")
        )
        .is_err()
    );
}

/// A day with most schemes, and days before and after.
fn any_day() -> impl Strategy<Value = Date> {
    (2024_i32..=2030, 1_u32..=12, 1_u32..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

/// Somebody in an area with a scheme, often young or new to it.
fn anybody() -> impl Strategy<Value = Worker> {
    let areas: Vec<AreaCode> = payung_fixture::rules()
        .eligibility
        .schemes
        .iter()
        .filter_map(|scheme| scheme.area)
        .collect();
    let birth = prop_oneof![
        (2006_i32..=2023, 1_u32..=12, 1_u32..=28),
        (1955_i32..=2005, 1_u32..=12, 1_u32..=28)
    ]
    .prop_map(|(year, month, day)| (None, Date::new(year, month, day)));
    let years = (0_i64..=80).prop_map(|years| (Age::new(years), None));
    let age = prop_oneof![3 => birth, 1 => years];
    let work = (
        of(select(Engagement::ALL)),
        of((0_i64..=6_000_000).prop_map(Rupiah::new)),
        of(select(IncomeRegularity::ALL)),
    );
    let rest = (
        of(select(Registry::ALL)),
        of(select(Insured::ALL)),
        of(any::<bool>()),
        of(0_u16..=12),
    );
    let told = (age, select(areas), work, rest);
    let whoever = told.prop_map(|(age, area, work, rest)| Worker {
        age: age.0,
        birth_date: age.1,
        area: Some(area),
        residence_months: rest.3,
        engagement: work.0,
        income: work.1,
        income_regular: work.2,
        registry: rest.0,
        insured: rest.1,
        student: rest.2,
        ..Worker::default()
    });
    // Half of them miss nothing but time.
    (whoever, any::<bool>()).prop_map(|(any, is_timely)| {
        if !is_timely {
            return any;
        }
        let area = any.area.unwrap().to_string();
        Worker {
            age: any.age,
            birth_date: any.birth_date,
            residence_months: any.residence_months,
            ..worker(&area)
        }
    })
}

/// The same person `months` later: only time has passed.
fn later(worker: &Worker, months: u16) -> Worker {
    Worker {
        residence_months: worker.residence_months.map(|held| held + months),
        ..worker.clone()
    }
}

/// Whole months between two months of the calendar.
fn months_between(from: YearMonth, to: YearMonth) -> u16 {
    from.first_day().months_until(to.first_day()).unwrap()
}

/// The last day of a month.
fn last_day(month: YearMonth) -> Date {
    month.next().unwrap().first_day().day_before().unwrap()
}

proptest! {
    #![proptest_config(config())]

    /// What is promised to come by itself comes: asked in the promised month, on the birthday if it is one, the same
    /// person meets every criterion that was missing. A month or a day earlier not yet.
    #[test]
    fn time_keeps_what_is_promised(worker in anybody(), day in any_day()) {
        let Ok(answer) = assess(payung_fixture::rules().eligibility, &worker, day) else { return Ok(()) };
        for miss in near_misses(&answer, &worker, day) {
            let scheme = miss.verdict.scheme;
            let truth_on = |day: Date, criterion, passed: u16| {
                let answer = assess(payung_fixture::rules().eligibility, &later(&worker, passed), day).unwrap();
                let verdict = answer.scheme(scheme.id)?;
                verdict.decided.iter().find(|one| one.criterion == criterion).map(|one| one.truth)
            };
            for (decided, remedy) in &miss.remedies {
                match *remedy {
                    Remedy::Month(month) => {
                        let passed = months_between(YearMonth::of(day), month);
                        prop_assert!(passed > 0);
                        let reached = truth_on(month.first_day(), decided.criterion, passed);
                        prop_assert!(reached.is_none_or(|truth| truth == Truth::Yes));
                        let before = truth_on(month.first_day().day_before().unwrap(), decided.criterion, passed - 1);
                        prop_assert!(before.is_none_or(|truth| truth == Truth::No));
                    }
                    Remedy::Birthday(birthday) => {
                        prop_assert!(birthday > day);
                        let reached = truth_on(birthday, decided.criterion, 0);
                        prop_assert!(reached.is_none_or(|truth| truth == Truth::Yes));
                        let before = truth_on(birthday.day_before().unwrap(), decided.criterion, 0);
                        prop_assert!(before.is_none_or(|truth| truth != Truth::Yes));
                    }
                    Remedy::Years(years) => prop_assert!(years > 0 && worker.birth_date.is_none()),
                    Remedy::TooLate
                    | Remedy::Register
                    | Remedy::LowerIncome(_)
                    | Remedy::EndOfStudies
                    | Remedy::OtherLife => prop_assert_eq!(miss.by_time, None),
                }
            }
            let Some(month) = miss.by_time else { continue };
            let (last, passed) = (last_day(month), months_between(YearMonth::of(day), month));
            for (decided, _) in &miss.remedies {
                let reached = truth_on(last, decided.criterion, passed);
                // A scheme that has ended until then promises nothing.
                prop_assert!(reached.map_or(!scheme.in_force(last), |truth| truth == Truth::Yes));
            }
        }
    }

    /// A near miss is a scheme of the person's area that is not met, each of its unmet criteria with what would
    /// have to change; and people registered by others have none, nor has a member.
    #[test]
    fn every_miss_is_told_and_nothing_else(worker in anybody(), day in any_day()) {
        let Ok(answer) = assess(payung_fixture::rules().eligibility, &worker, day) else { return Ok(()) };
        let misses = near_misses(&answer, &worker, day);
        let is_for_others = answer.segment.is_some_and(|segment| segment != Segment::Bpu);
        if is_for_others || worker.insured == Some(Insured::Active) {
            prop_assert!(misses.is_empty());
            return Ok(());
        }
        let wanted = answer.schemes.iter().filter(|one| one.truth == Truth::No && one.covers_area());
        prop_assert!(misses.iter().map(|miss| miss.verdict.scheme.id).eq(wanted.map(|one| one.scheme.id)));
        for miss in &misses {
            let told = miss.remedies.iter().map(|(decided, _)| decided.criterion.id());
            prop_assert!(told.eq(miss.verdict.with(Truth::No)));
            let latest = miss.remedies.iter().filter_map(|(_, remedy)| remedy.month()).max();
            prop_assert!(miss.by_time.is_none() || miss.by_time == latest);
            for (decided, remedy) in &miss.remedies {
                if let (Finding::Wage { income, wage }, Remedy::LowerIncome(above)) = (decided.finding, remedy) {
                    prop_assert!(above.get() > 0);
                    let lower = |by: i64| Rupiah::new(income.get() - by);
                    prop_assert!(wage.covers(lower(above.get())) && !wage.covers(lower(above.get() - 1)));
                }
            }
        }
    }

    /// Told exactly in the year before the age at which registration ends, and never with a day already gone.
    #[test]
    fn a_last_chance_is_the_last_year(worker in anybody(), day in any_day()) {
        let Ok(chance) = last_chance(payung_fixture::rules().eligibility, &worker, day) else { return Ok(()) };
        let last = i64::from(payung_fixture::rules().eligibility.age_to.at(day).unwrap().value);
        prop_assert_eq!(chance.is_some(), worker.age_on(day).is_some_and(|age| i64::from(age.get()) == last));
        let Some(chance) = chance else { return Ok(()) };
        prop_assert_eq!(chance.birthday.is_some(), worker.birth_date.is_some());
        prop_assert_eq!(chance.birthday.is_some(), chance.months.is_some());
        if let Some(birthday) = chance.birthday {
            prop_assert!(birthday > day);
            prop_assert!(chance.months <= Some(12));
            prop_assert_eq!(worker.age_on(birthday).map(|age| u16::from(age.get())), Some(chance.limit));
            prop_assert_eq!(worker.age_on(birthday.day_before().unwrap()).map(|age| i64::from(age.get())), Some(last));
        }
    }
}
