//! Question 2 at its named edges: days, paid months, wages, children, refusals.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_questions::benefit::{self, Benefit, Question, Refusal};
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::wage::Wage;

/// A question being put together. It begins with nothing known but the event and the day.
#[derive(Clone)]
struct Claim(Question);

impl Claim {
    fn of(event: Event) -> Self {
        Self(Question {
            day: Date::parse("2026-11-21").unwrap(),
            event,
            wage: None,
            consecutive_paid_months: None,
            paid_months: None,
            incapacity_months: None,
            loss: None,
            children: Vec::new(),
        })
    }

    fn on(mut self, day: &str) -> Self {
        self.0.day = Date::parse(day).unwrap();
        self
    }

    fn base(mut self, base: i64) -> Self {
        self.0.wage = Some(Wage::Base(Rupiah::new(base)));
        self
    }

    fn income(mut self, income: i64) -> Self {
        self.0.wage = Some(Wage::Income(Rupiah::new(income)));
        self
    }

    fn in_a_row(mut self, months: u16) -> Self {
        self.0.consecutive_paid_months = Some(months);
        self
    }

    fn in_all(mut self, months: u16) -> Self {
        self.0.paid_months = Some(months);
        self
    }

    fn unable_for(mut self, months: u16) -> Self {
        self.0.incapacity_months = Some(months);
        self
    }

    fn losing(mut self, percent: &str) -> Self {
        self.0.loss = Rate::parse_percent(percent);
        self
    }

    fn with_children(mut self, classes: &[&str]) -> Self {
        self.0.children = classes
            .iter()
            .map(|class| SchoolClass::parse(class).unwrap())
            .collect();
        self
    }

    #[track_caller]
    fn paid(self) -> Benefit {
        benefit::payable(payung_fixture::rules().benefit, &self.0).unwrap()
    }

    #[track_caller]
    fn cash(self) -> i64 {
        self.paid().cash.get()
    }

    #[track_caller]
    fn scholarship(self) -> i64 {
        self.paid().scholarship.get()
    }

    #[track_caller]
    fn refusal(self) -> Refusal {
        benefit::payable(payung_fixture::rules().benefit, &self.0).unwrap_err()
    }
}

/// PP 82/2019, here from 2 December 2019; before, older sums held that we do not compute (FORMAT.md; W32,
/// W33).
#[test]
fn a_day_before_pp_82_2019_is_refused_for_every_event() {
    for event in Event::ALL {
        let claim = Claim::of(*event)
            .base(1_000_000)
            .in_a_row(12)
            .in_all(12)
            .unable_for(1)
            .losing("35");
        assert_eq!(
            claim.clone().on("2019-12-01").refusal().to_string(),
            "`date` is 2019-12-01; before PP 82/2019 other amounts held, and the first day we can answer is 2019-12-02",
            "{}",
            event.id(),
        );
        assert!(claim.on("2019-12-02").cash() > 0, "{}", event.id());
    }
}

/// Permenaker 1/2025, 24 February 2025 (national.md 4.2).
#[test]
fn the_three_month_rule_begins_on_its_day() {
    let death = |day: &str, months: u16| Claim::of(Event::Death).on(day).in_a_row(months).cash();
    assert_eq!(
        [0, 1, 2, 3].map(|months| death("2025-02-23", months)),
        [42_000_000; 4]
    );
    assert_eq!(
        [0, 1, 2, 3].map(|months| death("2025-02-24", months)),
        [10_000_000, 10_000_000, 10_000_000, 42_000_000]
    );
}

/// The rule does not apply to JKK (national.md 4.5), nor does the scholarship wait there (3.23).
#[test]
fn a_work_accident_knows_no_waiting() {
    let accident = Claim::of(Event::WorkDeath)
        .base(1_000_000)
        .in_a_row(0)
        .in_all(0)
        .with_children(&["tk"])
        .paid();
    assert_eq!(
        (accident.cash.get(), accident.scholarship.get()),
        (70_000_000, 87_000_000)
    );
}

#[test]
fn months_not_told_are_asked_for_where_they_decide() {
    let missing = "`consecutive_paid_months` is missing; `death` needs it";
    assert_eq!(Claim::of(Event::Death).refusal().to_string(), missing);
    assert_eq!(Claim::of(Event::Death).in_all(3).refusal().to_string(), missing);
    // Two in all cannot be three in a row; before the rule nothing needs to be known.
    assert_eq!(Claim::of(Event::Death).in_all(2).cash(), 10_000_000);
    assert_eq!(Claim::of(Event::Death).on("2025-02-23").cash(), 42_000_000);

    let with_child = Claim::of(Event::Death).in_a_row(35).with_children(&["pt_1"]);
    assert_eq!(
        with_child.clone().refusal().to_string(),
        "`paid_months` is missing; `death` needs it"
    );
    assert_eq!(with_child.clone().in_a_row(36).scholarship(), 60_000_000);
    assert_eq!(with_child.in_a_row(2).scholarship(), 0);
    assert_eq!(Claim::of(Event::Death).in_a_row(35).cash(), 42_000_000);
}

#[test]
fn more_months_in_a_row_than_in_all_are_refused() {
    let refusal = Claim::of(Event::Death).in_a_row(4).in_all(3).refusal();
    assert_eq!(
        refusal.to_string(),
        "`consecutive_paid_months` is 4, more than `paid_months` 3; it can be at most as many"
    );
    assert_eq!(Claim::of(Event::Death).in_a_row(3).in_all(3).cash(), 42_000_000);
}

/// JKM scholarship: at least three years of contributions (national.md 4.4).
#[test]
fn a_jkm_scholarship_needs_36_paid_months_in_all() {
    let death = |months: u16| {
        Claim::of(Event::Death)
            .in_a_row(3)
            .in_all(months)
            .with_children(&["tk", "tk"])
            .scholarship()
    };
    assert_eq!((death(35), death(36)), (0, 174_000_000));
}

/// National.md 3.B and regional.md 8: what one child gets from each class on.
#[test]
fn each_class_has_its_remaining_sum() {
    for (class, sum) in [
        ("tk", 87_000_000),
        ("sd_1", 84_000_000),
        ("sd_2", 82_500_000),
        ("sd_3", 81_000_000),
        ("sd_4", 79_500_000),
        ("sd_5", 78_000_000),
        ("sd_6", 76_500_000),
        ("smp_1", 75_000_000),
        ("smp_2", 73_000_000),
        ("smp_3", 71_000_000),
        ("sma_1", 69_000_000),
        ("sma_2", 66_000_000),
        ("sma_3", 63_000_000),
        ("pt_1", 60_000_000),
        ("pt_2", 48_000_000),
        ("pt_3", 36_000_000),
        ("pt_4", 24_000_000),
        ("pt_5", 12_000_000),
    ] {
        let claim = Claim::of(Event::WorkDeath)
            .base(1_000_000)
            .with_children(&[class]);
        assert_eq!(claim.scholarship(), sum, "{class}");
    }
}

#[test]
fn the_two_furthest_in_school_count_and_are_listed_in_that_order() {
    let by_child = |classes: &[&str]| {
        let paid = Claim::of(Event::WorkDeath)
            .base(1_000_000)
            .with_children(classes)
            .paid();
        assert_eq!(paid.total.get(), paid.cash.get() + paid.scholarship.get());
        paid.scholarship_by_child
            .iter()
            .map(|sum| sum.get())
            .collect::<Vec<_>>()
    };
    assert_eq!(by_child(&["sd_1", "pt_1", "sma_1"]), [60_000_000, 69_000_000]);
    assert_eq!(by_child(&["sma_1", "sd_1", "pt_1"]), [60_000_000, 69_000_000]);
    assert_eq!(by_child(&["tk", "tk", "tk"]), [87_000_000, 87_000_000]);
    assert_eq!(by_child(&["tk"]), [87_000_000]);
    assert_eq!(by_child(&[]), Vec::<i64>::new());
}

/// National.md 3.23: death and total disability; nothing published for the others.
#[test]
fn only_death_and_total_disability_pay_a_scholarship() {
    for event in Event::ALL {
        let claim = Claim::of(*event)
            .base(1_000_000)
            .in_a_row(36)
            .in_all(36)
            .unable_for(1)
            .losing("35");
        let pays = !matches!(event, Event::WorkPartialDisability | Event::TemporaryIncapacity);
        assert_eq!(
            claim.with_children(&["tk"]).scholarship(),
            if pays { 87_000_000 } else { 0 },
            "{}",
            event.id()
        );
    }
}

/// National.md 3.11: 48 wages, not less than Rp20.000.000; W29, W30 and W34 have wages outside the table.
#[test]
fn a_work_death_is_48_wages_and_at_least_the_floor() {
    let grant = |base: i64| Claim::of(Event::WorkDeath).base(base).paid().death_grant.get();
    assert_eq!(grant(1_000_000), 48_000_000);
    assert_eq!(grant(2_600_000), 124_800_000);
    assert_eq!(grant(2_426_640), 116_478_720);
    assert_eq!(grant(10_000_000), 480_000_000);
    assert_eq!(grant(416_667), 20_000_016);
    assert_eq!(grant(416_666), 20_000_000);
    assert_eq!(grant(1), 20_000_000);
}

/// National.md 1.6: the base of the row is the wage of all JKK cash.
#[test]
fn an_income_counts_by_the_base_of_its_row() {
    let death = |income: i64| Claim::of(Event::WorkDeath).income(income).cash();
    assert_eq!(death(0), 70_000_000);
    assert_eq!(death(1_099_999), 70_000_000);
    assert_eq!(death(1_100_000), 79_600_000);
    assert_eq!(death(i64::MAX), 1_015_600_000);
}

/// National.md 3.A and 3.8: per cent of the table x 80 wages; rows 1, 12, 17 and 27 of the evidenced ones.
#[test]
fn a_partial_disability_is_the_tables_share_of_80_wages() {
    let grant = |percent: &str| {
        Claim::of(Event::WorkPartialDisability)
            .base(1_000_000)
            .losing(percent)
            .paid()
            .disability_grant
            .get()
    };
    assert_eq!(grant("40"), 32_000_000);
    assert_eq!(grant("35"), 28_000_000);
    assert_eq!(grant("10"), 8_000_000);
    assert_eq!(grant("3"), 2_400_000);
    assert_eq!(grant("3.5"), 2_800_000);
    assert_eq!(grant("0"), 0);
    assert_eq!(grant("100"), 80_000_000);
}

/// STMB: twelve months in full, then half (national.md 3.6; D10).
#[test]
fn the_thirteenth_month_unable_to_work_is_half() {
    let sum = |months: u16| {
        Claim::of(Event::TemporaryIncapacity)
            .base(1_000_000)
            .unable_for(months)
            .cash()
    };
    assert_eq!([0, 1, 6, 12].map(sum), [0, 1_000_000, 6_000_000, 12_000_000]);
    assert_eq!([13, 14, 24].map(sum), [12_500_000, 13_000_000, 18_000_000]);
}

/// National.md 3.6: STMB runs until death or disability, which then pays beside it. After a natural death it
/// does not.
#[test]
fn months_unable_to_work_are_paid_beside_the_other_benefits_of_jkk_only() {
    let cash = |event: Event| {
        Claim::of(event)
            .base(1_000_000)
            .unable_for(3)
            .losing("35")
            .in_a_row(3)
            .paid()
            .incapacity
            .get()
    };
    assert_eq!(cash(Event::WorkDeath), 3_000_000);
    assert_eq!(cash(Event::WorkTotalDisability), 3_000_000);
    assert_eq!(cash(Event::WorkPartialDisability), 3_000_000);
    assert_eq!(cash(Event::Death), 0);
}

#[test]
fn what_an_event_needs_is_asked_for_by_name() {
    let missing = |claim: Claim| claim.refusal().to_string();
    assert_eq!(
        missing(Claim::of(Event::WorkDeath)),
        "`income` is missing; `work_death` needs it"
    );
    assert_eq!(
        missing(Claim::of(Event::WorkTotalDisability)),
        "`income` is missing; `work_total_disability` needs it"
    );
    assert_eq!(
        missing(Claim::of(Event::WorkPartialDisability).base(1_000_000)),
        "`loss_percent` is missing; `work_partial_disability` needs it"
    );
    assert_eq!(
        missing(Claim::of(Event::TemporaryIncapacity).base(1_000_000)),
        "`incapacity_months` is missing; `temporary_incapacity` needs it"
    );
    assert_eq!(
        missing(Claim::of(Event::TemporaryIncapacity).unable_for(1)),
        "`income` is missing; `temporary_incapacity` needs it"
    );
}

#[test]
fn a_wage_below_zero_or_a_base_of_nothing_is_refused() {
    let refusal = |claim: Claim| claim.refusal().to_string();
    assert_eq!(
        refusal(Claim::of(Event::WorkDeath).income(-1)),
        "`income` is -Rp1; it must be Rp0 or more"
    );
    assert_eq!(
        refusal(Claim::of(Event::WorkDeath).base(0)),
        "`base` is Rp0; it must be Rp1 or more"
    );
    assert_eq!(
        refusal(Claim::of(Event::WorkDeath).base(-5)),
        "`base` is -Rp5; it must be Rp1 or more"
    );
}

#[test]
fn a_sum_that_cannot_be_counted_exactly_is_refused() {
    assert_eq!(
        Claim::of(Event::WorkDeath).base(i64::MAX).refusal().to_string(),
        "the sum is larger than can be computed exactly; give a smaller base"
    );
    assert_eq!(
        Claim::of(Event::TemporaryIncapacity)
            .base(i64::MAX / 2)
            .unable_for(u16::MAX)
            .refusal(),
        Refusal::TooLarge
    );
}
