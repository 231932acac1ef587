//! Question 1 at its named edges: rows of Lampiran II, windows of PP 50/2025, refusals.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_questions::contribution::{self, Question, Quote, Refusal};
use payung_questions::explain::{Applied, Outcome};
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// A question being put together. It begins as: JKK and JKM, own money, other work, one worker, December
/// 2025.
#[derive(Clone, Copy)]
struct Asked(Question);

impl Asked {
    fn of(wage: Option<Wage>) -> Self {
        Self(Question {
            programs: Programs::BASIC,
            wage,
            payer: Payer::Own,
            sector: Sector::Other,
            from: YearMonth::parse("2025-12").unwrap(),
            months: Months::ONE,
            workers: 1,
        })
    }

    fn income(income: i64) -> Self {
        Self::of(Some(Wage::Income(Rupiah::new(income))))
    }

    fn base(base: i64) -> Self {
        Self::of(Some(Wage::Base(Rupiah::new(base))))
    }

    fn programs(self, programs: &[Program]) -> Self {
        Self(Question {
            programs: Programs::of(programs.iter().copied()).unwrap(),
            ..self.0
        })
    }

    fn paid_by(self, payer: Payer) -> Self {
        Self(Question { payer, ..self.0 })
    }

    fn working_in(self, sector: Sector) -> Self {
        Self(Question { sector, ..self.0 })
    }

    fn from(self, month: &str) -> Self {
        Self(Question {
            from: YearMonth::parse(month).unwrap(),
            ..self.0
        })
    }

    fn months(self, months: i64) -> Self {
        Self(Question {
            months: Months::new(months).unwrap(),
            ..self.0
        })
    }

    fn workers(self, workers: i64) -> Self {
        Self(Question { workers, ..self.0 })
    }

    #[track_caller]
    fn quote(self) -> Quote {
        contribution::quote(payung_fixture::rules().contribution, &self.0).unwrap()
    }

    #[track_caller]
    fn refusal(self) -> Refusal {
        contribution::quote(payung_fixture::rules().contribution, &self.0).unwrap_err()
    }
}

const ALL_THREE: &[Program] = &[Program::Jkk, Program::Jkm, Program::Jht];

/// A row of national.md 1.A: income from, printed income to; base, JKK, JKK+JKM, JHT, three programs; and in
/// the window JKK, JKK+JKM, three programs.
type Row = (i64, Option<i64>, [i64; 8]);

/// PP 44/2015 Lampiran II with the computed columns, as national.md 1.A prints them.
#[rustfmt::skip]
const LAMPIRAN_II: [Row; 33] = [
    (0, Some(1_099_000), [1_000_000, 10_000, 16_800, 20_000, 36_800, 5_000, 8_400, 28_400]),
    (1_100_000, Some(1_299_000), [1_200_000, 12_000, 18_800, 24_000, 42_800, 6_000, 9_400, 33_400]),
    (1_300_000, Some(1_499_000), [1_400_000, 14_000, 20_800, 28_000, 48_800, 7_000, 10_400, 38_400]),
    (1_500_000, Some(1_699_000), [1_600_000, 16_000, 22_800, 32_000, 54_800, 8_000, 11_400, 43_400]),
    (1_700_000, Some(1_899_000), [1_800_000, 18_000, 24_800, 36_000, 60_800, 9_000, 12_400, 48_400]),
    (1_900_000, Some(2_099_000), [2_000_000, 20_000, 26_800, 40_000, 66_800, 10_000, 13_400, 53_400]),
    (2_100_000, Some(2_299_000), [2_200_000, 22_000, 28_800, 44_000, 72_800, 11_000, 14_400, 58_400]),
    (2_300_000, Some(2_499_000), [2_400_000, 24_000, 30_800, 48_000, 78_800, 12_000, 15_400, 63_400]),
    (2_500_000, Some(2_699_000), [2_600_000, 26_000, 32_800, 52_000, 84_800, 13_000, 16_400, 68_400]),
    (2_700_000, Some(3_199_000), [2_950_000, 29_500, 36_300, 59_000, 95_300, 14_750, 18_150, 77_150]),
    (3_200_000, Some(3_699_000), [3_450_000, 34_500, 41_300, 69_000, 110_300, 17_250, 20_650, 89_650]),
    (3_700_000, Some(4_199_000), [3_950_000, 39_500, 46_300, 79_000, 125_300, 19_750, 23_150, 102_150]),
    (4_200_000, Some(4_699_000), [4_450_000, 44_500, 51_300, 89_000, 140_300, 22_250, 25_650, 114_650]),
    (4_700_000, Some(5_199_000), [4_950_000, 49_500, 56_300, 99_000, 155_300, 24_750, 28_150, 127_150]),
    (5_200_000, Some(5_699_000), [5_450_000, 54_500, 61_300, 109_000, 170_300, 27_250, 30_650, 139_650]),
    (5_700_000, Some(6_199_000), [5_950_000, 59_500, 66_300, 119_000, 185_300, 29_750, 33_150, 152_150]),
    (6_200_000, Some(6_699_000), [6_450_000, 64_500, 71_300, 129_000, 200_300, 32_250, 35_650, 164_650]),
    (6_700_000, Some(7_199_000), [6_950_000, 69_500, 76_300, 139_000, 215_300, 34_750, 38_150, 177_150]),
    (7_200_000, Some(7_699_000), [7_450_000, 74_500, 81_300, 149_000, 230_300, 37_250, 40_650, 189_650]),
    (7_700_000, Some(8_199_000), [7_950_000, 79_500, 86_300, 159_000, 245_300, 39_750, 43_150, 202_150]),
    (8_200_000, Some(9_199_000), [8_700_000, 87_000, 93_800, 174_000, 267_800, 43_500, 46_900, 220_900]),
    (9_200_000, Some(10_199_000), [9_700_000, 97_000, 103_800, 194_000, 297_800, 48_500, 51_900, 245_900]),
    (10_200_000, Some(11_199_000), [10_700_000, 107_000, 113_800, 214_000, 327_800, 53_500, 56_900, 270_900]),
    (11_200_000, Some(12_199_000), [11_700_000, 117_000, 123_800, 234_000, 357_800, 58_500, 61_900, 295_900]),
    (12_200_000, Some(13_199_000), [12_700_000, 127_000, 133_800, 254_000, 387_800, 63_500, 66_900, 320_900]),
    (13_200_000, Some(14_199_000), [13_700_000, 137_000, 143_800, 274_000, 417_800, 68_500, 71_900, 345_900]),
    (14_200_000, Some(15_199_000), [14_700_000, 147_000, 153_800, 294_000, 447_800, 73_500, 76_900, 370_900]),
    (15_200_000, Some(16_199_000), [15_700_000, 157_000, 163_800, 314_000, 477_800, 78_500, 81_900, 395_900]),
    (16_200_000, Some(17_199_000), [16_700_000, 167_000, 173_800, 334_000, 507_800, 83_500, 86_900, 420_900]),
    (17_200_000, Some(18_199_000), [17_700_000, 177_000, 183_800, 354_000, 537_800, 88_500, 91_900, 445_900]),
    (18_200_000, Some(19_199_000), [18_700_000, 187_000, 193_800, 374_000, 567_800, 93_500, 96_900, 470_900]),
    (19_200_000, Some(20_199_000), [19_700_000, 197_000, 203_800, 394_000, 597_800, 98_500, 101_900, 495_900]),
    (20_200_000, None, [20_700_000, 207_000, 213_800, 414_000, 627_800, 103_500, 106_900, 520_900]),
];

#[test]
fn every_row_has_its_base_and_prices_from_its_first_rupiah_to_the_last_before_the_next() {
    let nexts = LAMPIRAN_II.iter().skip(1).map(|row| row.0 - 1).chain([i64::MAX]);
    for ((from, to, prices), last) in LAMPIRAN_II.into_iter().zip(nexts) {
        for income in [from, to.unwrap_or(last), last] {
            let full = Asked::income(income).programs(ALL_THREE).quote();
            let halved = Asked::income(income)
                .programs(ALL_THREE)
                .working_in(Sector::Transport)
                .from("2026-01")
                .quote();
            let pair = |quote: &Quote| quote.first.jkk.get() + quote.first.jkm.get();
            let found = [
                full.base.unwrap().get(),
                full.first.jkk.get(),
                pair(&full),
                full.first.jht.get(),
                full.first.monthly.get(),
                halved.first.jkk.get(),
                pair(&halved),
                halved.first.monthly.get(),
            ];
            assert_eq!(found, prices, "income {income}");
        }
    }
}

/// The printed upper bounds end in 99.000 and leave Rp999 to nobody; the lower row holds (national.md 1.A).
#[test]
fn the_printed_gap_belongs_to_the_row_below() {
    for (from, to, prices) in LAMPIRAN_II {
        let Some(to) = to else { continue };
        assert_eq!(to % 100_000, 99_000, "row from {from}");
        for income in [to + 1, to + 500, to + 999] {
            assert_eq!(
                Asked::income(income).quote().base,
                Some(Rupiah::new(prices[0])),
                "income {income}"
            );
        }
        assert!(Asked::income(to + 1_000).quote().base > Some(Rupiah::new(prices[0])));
    }
}

/// PP 50/2025: transport January 2026 to March 2027, others April to December 2026 (national.md 2.3, 2.4).
#[test]
fn the_windows_open_and_close_with_their_month() {
    for (month, transport, other) in [
        ("2025-12", 16_800, 16_800),
        ("2026-01", 8_400, 16_800),
        ("2026-03", 8_400, 16_800),
        ("2026-04", 8_400, 8_400),
        ("2026-12", 8_400, 8_400),
        ("2027-01", 8_400, 16_800),
        ("2027-03", 8_400, 16_800),
        ("2027-04", 16_800, 16_800),
    ] {
        for (sector, price) in [(Sector::Transport, transport), (Sector::Other, other)] {
            for payer in [Payer::Own, Payer::Donor, Payer::Employer] {
                let quote = Asked::income(1_000_000)
                    .working_in(sector)
                    .paid_by(payer)
                    .from(month)
                    .quote();
                assert_eq!(
                    quote.first.monthly.get(),
                    price,
                    "{month} {} {}",
                    sector.id(),
                    payer.id()
                );
                assert_eq!(
                    quote.discounted_months,
                    u16::from(price == 8_400),
                    "{month} {} {}",
                    sector.id(),
                    payer.id()
                );
            }
        }
    }
}

/// PP 50/2025 Pasal 3 bars APBN and APBD; of village money no text speaks (national.md 2.7, 2.14).
#[test]
fn money_of_the_state_a_region_or_a_village_pays_in_full_in_every_month() {
    for payer in [Payer::Apbn, Payer::Apbd, Payer::Village] {
        for sector in Sector::ALL {
            let quote = Asked::income(1_000_000)
                .working_in(*sector)
                .paid_by(payer)
                .from("2025-12")
                .months(17)
                .quote();
            assert_eq!(
                (quote.total.get(), quote.discounted_months),
                (17 * 16_800, 0),
                "{}",
                payer.id()
            );
        }
    }
}

/// PP 50/2025: the step on the discount says what a month inside the window is cheaper, also where the first months
/// asked about lie before it. By hand: half of Rp16.800, and half of JKK and JKM alone where JHT is paid too.
#[test]
fn a_discount_that_begins_later_says_what_it_takes_off() {
    for (sector, before, last) in [
        (Sector::Transport, ["2025-12", "2025-11", "2025-02"], "2025-02"),
        (Sector::Other, ["2026-03", "2026-02", "2025-05"], "2025-05"),
    ] {
        for from in before {
            // Eleven months before the window, the last of twelve is the first inside.
            let discounted = u16::from(from == last);
            for (programs, income, off) in [
                (&[Program::Jkk, Program::Jkm][..], 1_000_000, 8_400),
                (&[Program::Jkm], 1_000_000, 3_400),
                (ALL_THREE, 1_000_000, 8_400),
                (ALL_THREE, 3_300_000, 20_650),
            ] {
                let asked = Asked::income(income).programs(programs).working_in(sector);
                let asked = asked.from(from).months(12);
                let quote = asked.quote();
                let steps = quote.steps.iter();
                let mut said = steps.filter(|step| matches!(step.applied, Applied::Discount { .. }));
                let step = said.next().unwrap();
                assert_eq!(
                    step.result,
                    Outcome::Money(Rupiah::new(off)),
                    "{} {from}",
                    sector.id()
                );
                assert!(said.next().is_none(), "said once");
                assert!(discounted == 0 || quote.discounted_months == 1, "{from}");
                assert_eq!(quote.runs.first().map(|run| run.discount.is_some()), Some(false));
                // The runs say the same: what the months cost in full less what they cost.
                let full = quote.first.monthly.get() * 12;
                let less = off * i64::from(quote.discounted_months);
                assert_eq!(quote.per_worker.get(), full - less, "{} {from}", sector.id());
            }
        }
    }
}

/// Whatever is said of the window is said for every first month from which it is reached, and for none before.
#[test]
fn a_window_is_spoken_of_from_the_first_month_that_reaches_it() {
    let months = 4;
    for discount in payung_fixture::rules().contribution.discounts {
        for payer in Payer::ALL {
            for ahead in 0..=months {
                let from = discount.from.minus(ahead).unwrap();
                let asked = Asked::income(1_000_000)
                    .working_in(discount.sector)
                    .paid_by(*payer);
                let quote = asked.from(&from.to_string()).months(i64::from(months)).quote();
                let said = quote.steps.iter().map(|step| step.applied).find(|applied| {
                    matches!(
                        applied,
                        Applied::Discount { .. }
                            | Applied::DiscountBarred { .. }
                            | Applied::DiscountUnsettled { .. }
                            | Applied::NoDiscount { .. }
                    )
                });
                let expected = if ahead == months {
                    let sector = discount.sector;
                    Applied::NoDiscount { sector }
                } else if discount.barred.contains(payer) {
                    Applied::DiscountBarred { payer: *payer }
                } else if discount.unsettled.contains(payer) {
                    Applied::DiscountUnsettled { payer: *payer }
                } else {
                    Applied::Discount {
                        share: discount.share,
                        from: discount.from,
                        to: discount.to,
                    }
                };
                assert_eq!(said, Some(expected), "{} {from} {}", discount.id, payer.id());
            }
        }
    }
}

/// The answer says why there is no discount: barred, unsettled, or no window.
#[test]
fn a_missing_discount_has_its_reason() {
    let reason = |asked: Asked| {
        let steps = asked.quote().steps;
        steps.iter().map(|step| step.applied).find(|applied| {
            matches!(
                applied,
                Applied::Discount { .. }
                    | Applied::DiscountBarred { .. }
                    | Applied::DiscountUnsettled { .. }
                    | Applied::NoDiscount { .. }
            )
        })
    };
    let asked = Asked::income(1_000_000).from("2026-04");
    assert!(matches!(reason(asked), Some(Applied::Discount { .. })));
    assert_eq!(
        reason(asked.paid_by(Payer::Apbn)),
        Some(Applied::DiscountBarred { payer: Payer::Apbn })
    );
    assert_eq!(
        reason(asked.paid_by(Payer::Apbd)),
        Some(Applied::DiscountBarred { payer: Payer::Apbd })
    );
    assert_eq!(
        reason(asked.paid_by(Payer::Village)),
        Some(Applied::DiscountUnsettled {
            payer: Payer::Village
        })
    );
    assert_eq!(
        reason(asked.from("2026-03")),
        Some(Applied::NoDiscount {
            sector: Sector::Other
        })
    );
    assert_eq!(
        reason(asked.from("2027-01")),
        Some(Applied::NoDiscount {
            sector: Sector::Other
        })
    );
}

/// JHT is not touched by PP 50/2025 (national.md 2.2), yet its months lie inside the window.
#[test]
fn old_age_savings_are_never_halved() {
    let quote = Asked::income(2_950_000)
        .programs(&[Program::Jht])
        .from("2026-12")
        .quote();
    assert_eq!(
        (quote.first.jht.get(), quote.total.get(), quote.discounted_months),
        (59_000, 59_000, 1)
    );
}

#[test]
fn a_program_not_asked_for_costs_nothing() {
    for program in Program::ALL {
        let first = Asked::income(1_000_000).programs(&[*program]).quote().first;
        let price = |one: Program, full: i64| if one == *program { full } else { 0 };
        let (jkk, jkm, jht) = (
            price(Program::Jkk, 10_000),
            price(Program::Jkm, 6_800),
            price(Program::Jht, 20_000),
        );
        assert_eq!(
            (first.jkk.get(), first.jkm.get(), first.jht.get()),
            (jkk, jkm, jht)
        );
        assert_eq!(first.monthly.get(), jkk + jkm + jht);
    }
}

/// JKM is flat (national.md 1.2): it has a price without any income.
#[test]
fn jkm_alone_needs_no_income_and_the_others_do() {
    let quote = Asked::of(None).programs(&[Program::Jkm]).quote();
    assert_eq!((quote.base, quote.total.get()), (None, 6_800));
    for programs in [&[Program::Jkk][..], &[Program::Jht], ALL_THREE] {
        let refusal = Asked::of(None).programs(programs).refusal();
        assert_eq!(refusal, Refusal::WageMissing);
        assert_eq!(
            refusal.to_string(),
            "`income` is missing; give the monthly income, or `base`"
        );
    }
}

#[test]
fn a_base_the_table_does_not_have_is_refused_with_its_neighbours() {
    for (base, nearest) in [
        (1_100_000, "the nearest are Rp1.000.000 and Rp1.200.000"),
        (2_949_999, "the nearest are Rp2.600.000 and Rp2.950.000"),
        (999_999, "the nearest is Rp1.000.000"),
        (0, "the nearest is Rp1.000.000"),
        (-1, "the nearest is Rp1.000.000"),
        (20_700_001, "the nearest is Rp20.700.000"),
        (i64::MAX, "the nearest is Rp20.700.000"),
    ] {
        assert_eq!(
            Asked::base(base).refusal().to_string(),
            format!(
                "`base` is {}, which is no base of PP 44/2015 Lampiran II; {nearest}",
                Rupiah::new(base)
            ),
        );
    }
    assert_eq!(Asked::base(2_950_000).quote().total.get(), 36_300);
}

#[test]
fn an_income_or_a_number_of_workers_below_zero_is_refused() {
    assert_eq!(
        Asked::income(-1).refusal().to_string(),
        "`income` is -Rp1; it must be 0 or more"
    );
    assert_eq!(
        Asked::income(i64::MIN).refusal(),
        Refusal::NegativeIncome {
            found: Rupiah::new(i64::MIN)
        }
    );
    assert_eq!(
        Asked::income(0).workers(-1).refusal().to_string(),
        "`workers` is -1; it must be 0 or more"
    );
    assert_eq!(Asked::income(0).workers(0).quote().total, Rupiah::ZERO);
}

#[test]
fn a_period_has_1_to_240_months() {
    for months in [0, 241, -1, i64::MIN, i64::MAX] {
        assert_eq!(Months::new(months), None, "{months}");
    }
    let twenty_years = Asked::income(1_000_000).from("2030-01").months(240).quote();
    assert_eq!(twenty_years.total.get(), 4_032_000);
    assert_eq!(twenty_years.by_month().len(), 240);
}

/// The tables hold from July 2015 on (national.md 1.1: "mid 2015").
#[test]
fn a_month_before_july_2015_is_refused_and_the_first_day_is_named() {
    assert_eq!(
        Asked::income(1_000_000).from("2015-07").quote().total.get(),
        16_800
    );
    assert_eq!(
        Asked::income(1_000_000).from("2015-06").refusal().to_string(),
        "`jkk_rate` is not known for 2015-06-01; the first day we can answer is 2015-07-01",
    );
    assert!(matches!(
        Asked::income(1_000_000).from("0001-01").months(240).refusal(),
        Refusal::NotInForce(_)
    ));
}

#[test]
fn what_cannot_be_counted_exactly_is_refused() {
    assert_eq!(
        Asked::income(1_000_000).workers(i64::MAX).refusal().to_string(),
        "the sum is larger than can be computed exactly; give smaller numbers",
    );
    // The most workers that fit, and one more.
    let most = i64::MAX / 16_800;
    assert_eq!(
        Asked::income(1_000_000).workers(most).quote().total.get(),
        most * 16_800
    );
    assert_eq!(
        Asked::income(1_000_000).workers(most + 1).refusal(),
        Refusal::TooLarge
    );
    assert_eq!(
        Asked::income(1_000_000).from("9999-12").quote().total.get(),
        16_800
    );
    assert_eq!(
        Asked::income(1_000_000)
            .from("9999-12")
            .months(2)
            .refusal()
            .to_string(),
        "`from` and `months` reach beyond the year 9999; choose an earlier month",
    );
}

/// National.md 12.A, D1: the month covered decides, not the day of payment (2.11).
#[test]
fn months_of_one_price_form_one_run() {
    let quote = Asked::income(1_000_000).from("2026-11").months(12).quote();
    let runs: Vec<_> = quote
        .runs
        .iter()
        .map(|run| (run.from.to_string(), run.months, run.price.monthly.get()))
        .collect();
    assert_eq!(
        runs,
        [
            ("2026-11".to_owned(), 2, 8_400),
            ("2027-01".to_owned(), 10, 16_800)
        ]
    );
    assert_eq!(
        quote.by_month().iter().map(|month| month.get()).sum::<i64>(),
        quote.per_worker.get()
    );
}

/// Every rupiah has a reason: the runs sum up to one worker, the last step is the total.
#[test]
fn the_steps_add_up_to_the_total() {
    let quote = Asked::income(3_300_000)
        .programs(ALL_THREE)
        .from("2026-03")
        .months(12)
        .workers(7)
        .quote();
    let money = |outcome: Outcome| {
        if let Outcome::Money(amount) = outcome {
            amount.get()
        } else {
            0
        }
    };
    let is_run = |applied: Applied| matches!(applied, Applied::Run { .. });
    let of_runs: i64 = quote
        .steps
        .iter()
        .filter(|step| is_run(step.applied))
        .map(|step| money(step.result))
        .sum();
    assert_eq!(of_runs, quote.per_worker.get());
    assert_eq!(
        quote.steps.last().map(|step| money(step.result)),
        Some(quote.total.get())
    );
    // One month in full, nine in the window, two in full: row 11 of national.md 1.A.
    assert_eq!(quote.per_worker.get(), 3 * 110_300 + 9 * 89_650);
    assert_eq!(quote.total.get(), 7 * (3 * 110_300 + 9 * 89_650));
}

/// A share of the base of Rp1.000.000, and JKM: before Rp36.800, and from July 2027 what one new figure makes of it.
#[test]
fn a_run_ends_where_any_one_of_the_rates_changes() {
    let july = YearMonth::parse("2027-07").unwrap();
    let rate = |text: &str| Rate::parse(text).unwrap();
    let asked = Asked::income(1_000_000)
        .programs(ALL_THREE)
        .from("2027-04")
        .months(6);
    for (rules, monthly) in [
        (payung_fixture::with_jkk_rate(july, rate("1.5%")), 41_800),
        (payung_fixture::with_jkm(july, Rupiah::new(7_500)), 37_500),
        (payung_fixture::with_jht_rate(july, rate("3%")), 46_800),
    ] {
        let quote = contribution::quote(rules.contribution, &asked.0).unwrap();
        let runs: Vec<(String, u16, i64)> = quote
            .runs
            .iter()
            .map(|run| (run.from.to_string(), run.months, run.price.monthly.get()))
            .collect();
        assert_eq!(
            runs,
            [
                ("2027-04".to_owned(), 3, 36_800),
                ("2027-07".to_owned(), 3, monthly)
            ]
        );
        assert_eq!(quote.total, Rupiah::new(3 * 36_800 + 3 * monthly));
    }
}
