//! What a person's own choices cost, side by side: by hand, and laws that hold for every income.
//!
//! A seed that once failed is kept in `proptest-regressions/` and tried first ever after.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_check::comparison::{Choice, Compared, compare};
use payung_check::price::Price;
use payung_check::rules::PersonRules;
use payung_questions::contribution::{self, Question};
use payung_values::date::Date;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::FileFailurePersistence;

fn person() -> PersonRules {
    PersonRules::of(payung_fixture::rules())
}

/// The default number of cases; failing seeds stay beside the package, not in a cache.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/comparison.txt",
        ))),
        ..ProptestConfig::default()
    }
}

fn compared(programs: Programs, income: i64, sector: Sector, day: Date) -> Compared {
    let choice = Choice {
        programs,
        income: Rupiah::new(income),
    };
    compare(&person(), choice, sector, day).unwrap()
}

/// As `[this month, after the change, a year, a death by work]`.
fn figures(programs: Programs, income: i64, sector: Sector, on: &str) -> [i64; 4] {
    let told = compared(programs, income, sector, Date::parse(on).unwrap());
    [
        told.price.quote.total,
        told.price.later(),
        told.year,
        told.work_death,
    ]
    .map(Rupiah::get)
}

/// The last month at today's price.
fn last_month(sector: Sector, on: &str) -> Option<String> {
    let told = compared(Programs::BASIC, 1_000_000, sector, Date::parse(on).unwrap());
    told.price.change.map(|(last, _)| last.to_string())
}

/// Source: PP 44/2015 Lampiran II row 1 (JKK 10.000, JKM 6.800), PP 50/2025 (half from April to December 2026;
/// transport from January 2026 to March 2027). A death by work: 48 x 1.000.000, and 22.000.000 beside.
#[test]
fn the_lowest_row_by_hand() {
    let row = |sector, on| figures(Programs::BASIC, 1_000_000, sector, on);
    let million = 1_000_000;
    // Before: five months in full, seven of nine reduced ones.
    assert_eq!(
        row(Sector::Other, "2025-11-30"),
        [16_800, 8_400, 5 * 16_800 + 7 * 8_400, 70 * million]
    );
    assert_eq!(
        row(Sector::Other, "2026-04-01"),
        [8_400, 16_800, 9 * 8_400 + 3 * 16_800, 70 * million]
    );
    assert_eq!(
        row(Sector::Other, "2026-12-31"),
        [8_400, 16_800, 8_400 + 11 * 16_800, 70 * million]
    );
    assert_eq!(
        row(Sector::Other, "2027-01-01"),
        [16_800, 16_800, 12 * 16_800, 70 * million]
    );
    assert_eq!(
        row(Sector::Transport, "2026-03-15"),
        [8_400, 16_800, 12 * 8_400, 70 * million]
    );
    assert_eq!(
        row(Sector::Transport, "2027-03-31"),
        [8_400, 16_800, 8_400 + 11 * 16_800, 70 * million]
    );
    assert_eq!(
        row(Sector::Transport, "2027-04-01"),
        [16_800, 16_800, 12 * 16_800, 70 * million]
    );
}

/// Source: PP 50/2025: the months covered.
#[test]
fn the_change_names_the_last_month_at_the_old_price() {
    let month = |text: &str| Some(text.to_owned());
    assert_eq!(last_month(Sector::Other, "2026-03-31"), month("2026-03"));
    assert_eq!(last_month(Sector::Other, "2026-04-01"), month("2026-12"));
    assert_eq!(last_month(Sector::Other, "2026-12-31"), month("2026-12"));
    assert_eq!(last_month(Sector::Other, "2027-01-01"), None);
    assert_eq!(last_month(Sector::Transport, "2027-01-01"), month("2027-03"));
    // Two years are looked ahead: the window that begins in the 24th month is seen, in the 25th not.
    assert_eq!(last_month(Sector::Transport, "2024-02-01"), month("2025-12"));
    assert_eq!(last_month(Sector::Transport, "2024-01-31"), None);
}

/// Source: PP 46/2015, JHT is 2% of the base; PP 50/2025 reduces JKK and JKM alone.
#[test]
fn savings_by_hand() {
    let with = |income| figures(Programs::WITH_SAVINGS, income, Sector::Other, "2026-11-21");
    assert_eq!(
        with(1_000_000),
        [28_400, 36_800, 2 * 28_400 + 10 * 36_800, 70_000_000]
    );
    // Row 10: base 2.950.000, JKK 29.500, JKM 6.800, JHT 59.000.
    assert_eq!(
        with(2_950_000),
        [77_150, 95_300, 2 * 77_150 + 10 * 95_300, 163_600_000]
    );
}

/// A day on which every figure is known.
fn day() -> impl Strategy<Value = Date> {
    let now = (2026_i32..=2027, 1_u32..=12, 1_u32..=28);
    let any = (2020_i32..=2035, 1_u32..=12, 1_u32..=28);
    prop_oneof![now, any].prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn income() -> impl Strategy<Value = i64> {
    prop_oneof![
        0_i64..=25_000_000,
        (
            select(payung_fixture::rules().contribution.brackets.rows),
            -1_i64..=1
        )
            .prop_map(|(row, off)| (row.from.get() + off).max(0)),
    ]
}

fn programs() -> impl Strategy<Value = Programs> {
    select(vec![Programs::BASIC, Programs::WITH_SAVINGS])
}

fn sector() -> impl Strategy<Value = Sector> {
    select(Sector::ALL)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_higher_income_never_costs_or_pays_less(
        programs in programs(),
        (one, other) in (income(), income()),
        sector in sector(),
        day in day(),
    ) {
        let (low, high) = (
            compared(programs, one.min(other), sector, day),
            compared(programs, one.max(other), sector, day),
        );
        prop_assert!(low.price.quote.total <= high.price.quote.total);
        prop_assert!(low.price.later() <= high.price.later());
        prop_assert!(low.year <= high.year && low.work_death <= high.work_death);
    }

    #[test]
    fn a_year_is_the_sum_of_twelve_months_asked_one_by_one(
        programs in programs(),
        income in income(),
        sector in sector(),
        day in day(),
    ) {
        let told = compared(programs, income, sector, day);
        let wage = Wage::Income(Rupiah::new(income));
        let months = (0..12_u16).map(|ahead| {
            let day = YearMonth::of(day).plus(ahead).unwrap().first_day();
            Price::of(payung_fixture::rules().contribution, programs, Payer::Own, wage, sector, day).unwrap().quote.total
        });
        let months: Vec<Rupiah> = months.collect();
        prop_assert_eq!(months.first(), Some(&told.price.quote.total));
        prop_assert_eq!(Some(told.year), Rupiah::checked_sum(months));
    }

    /// What the screen says of savings: with JHT a year costs so much more, and all of it is JHT.
    #[test]
    fn savings_cost_twelve_months_of_jht_more_and_nothing_else(
        income in income(),
        sector in sector(),
        day in day(),
    ) {
        let with = compared(Programs::WITH_SAVINGS, income, sector, day);
        let basic = compared(Programs::BASIC, income, sector, day);
        let jht = contribution::quote(payung_fixture::rules().contribution, &Question {
            programs: Programs::of([Program::Jht]).unwrap(),
            wage: Some(Wage::Income(Rupiah::new(income))),
            payer: Payer::Own,
            sector,
            from: YearMonth::of(day),
            months: Months::ONE,
            workers: 1,
        }).unwrap();
        prop_assert_eq!(with.year.get() - basic.year.get(), 12 * jht.total.get());
        prop_assert_eq!(with.price.quote.total.get() - basic.price.quote.total.get(), jht.total.get());
        prop_assert_eq!(with.price.later().get() - basic.price.later().get(), jht.total.get());
        prop_assert_eq!(with.work_death, basic.work_death);
        prop_assert_eq!(with.price.change.map(|(last, _)| last), basic.price.change.map(|(last, _)| last));
    }

    #[test]
    fn a_price_holds_until_the_month_it_names(
        programs in programs(),
        payer in select(Payer::ALL),
        income in income(),
        sector in sector(),
        day in day(),
    ) {
        let wage = Wage::Income(Rupiah::new(income));
        let price = Price::of(payung_fixture::rules().contribution, programs, payer, wage, sector, day).unwrap();
        let on = |month: YearMonth| Price::of(payung_fixture::rules().contribution, programs, payer, wage, sector, month.first_day()).unwrap().quote.total;
        prop_assert_eq!(price.payer, payer);
        let Some((last, then)) = price.change else {
            let last = YearMonth::of(day).plus(23).unwrap();
            prop_assert_eq!(on(last), price.quote.total);
            prop_assert_eq!(price.later(), price.quote.total);
            return Ok(());
        };
        prop_assert!(YearMonth::of(day) <= last);
        prop_assert_eq!(on(last), price.quote.total);
        prop_assert_eq!(on(last.next().unwrap()), then);
        prop_assert_eq!(price.later(), then);
        prop_assert_ne!(then, price.quote.total);
    }
}
