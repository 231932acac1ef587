//! Laws that hold for all inputs: monotone prices, sums that add up, verdicts that need a reason, no panic.
//!
//! A seed that once failed is kept in `proptest-regressions/` and tried first ever after. Long, because all
//! laws share what a question can hold.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_cases::Report;
use payung_questions::benefit::{self, Benefit};
use payung_questions::contribution::{self, Quote};
use payung_questions::donation::{self, Aim};
use payung_questions::eligibility::{self, Eligibility, Worker};
use payung_questions::payroll::{self, Payroll};
use payung_questions::poverty::{self, Indication};
use payung_questions::savings::{self, NO_YIELD};
use payung_rules::group::Group;
use payung_rules::scheme::Criterion;
use payung_typed::money;
use payung_typed::reading::Reading;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::bearer::Bearer;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::event::Event;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rate::Rate;
use payung_values::registry::Registry;
use payung_values::risk_group::RiskGroup;
use payung_values::route::Route;
use payung_values::rupiah::{MoneyProblem, Rupiah};
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::wage::Wage;
use payung_values::wage_program::WageProgram;
use payung_values::welfare::Decile;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::FileFailurePersistence;
use std::fmt::{Debug, Display};

/// The default number of cases; failing seeds stay beside the package, not in a cache.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/properties.txt",
        ))),
        ..ProptestConfig::default()
    }
}

/// A question about a price.
type Asked = contribution::Question;

/// A question about a benefit.
type Claim = benefit::Question;

// What a question can hold.

fn programs() -> impl Strategy<Value = Programs> {
    prop::collection::vec(select(Program::ALL), 1..=3).prop_map(|programs| Programs::of(programs).unwrap())
}

/// A month between the first the tables hold and 2035, so that windows are met often.
fn known_month() -> impl Strategy<Value = YearMonth> {
    (0_u16..240).prop_map(|months| YearMonth::new(2015, 7).unwrap().plus(months).unwrap())
}

fn months() -> impl Strategy<Value = Months> {
    (1_i64..=48).prop_map(|months| Months::new(months).unwrap())
}

fn income() -> impl Strategy<Value = Rupiah> {
    prop_oneof![
        (0_i64..=25_000_000).prop_map(Rupiah::new),
        (
            select(payung_fixture::rules().contribution.brackets.rows),
            -1_i64..=1
        )
            .prop_map(|(row, off)| Rupiah::new((row.from.get() + off).max(0))),
    ]
}

/// A question that always has an answer.
fn question() -> impl Strategy<Value = Asked> {
    let parts = (
        programs(),
        income(),
        select(Payer::ALL),
        select(Sector::ALL),
        known_month(),
        months(),
        0_i64..=50_000,
    );
    parts.prop_map(|(programs, income, payer, sector, from, months, workers)| Asked {
        programs,
        wage: Some(Wage::Income(income)),
        payer,
        sector,
        from,
        months,
        workers,
    })
}

/// A projection that always has an answer.
fn projection() -> impl Strategy<Value = savings::Question> {
    let rate = prop_oneof![Just(NO_YIELD), (0_u32..=2000).prop_map(|rate| Rate::new(rate, 4))];
    let parts = (0_i64..=10_000_000, 1_u16..=50, rate);
    parts.prop_map(|(monthly, years, rate)| savings::Question {
        monthly: Rupiah::new(monthly),
        years,
        rate,
    })
}

/// Any amount, also those nobody would type.
fn any_amount() -> impl Strategy<Value = Rupiah> {
    prop_oneof![
        any::<i64>(),
        select(&[i64::MIN, -1, 0, 1, i64::MAX][..]),
        0_i64..=25_000_000
    ]
    .prop_map(Rupiah::new)
}

fn any_wage() -> impl Strategy<Value = Option<Wage>> {
    let base =
        select(payung_fixture::rules().contribution.brackets.rows).prop_map(|row| Wage::Base(row.base));
    of(prop_oneof![
        any_amount().prop_map(Wage::Income),
        any_amount().prop_map(Wage::Base),
        base
    ])
}

fn any_month() -> impl Strategy<Value = YearMonth> {
    (1_i32..=9999, 1_i32..=12).prop_map(|(year, month)| YearMonth::new(year, month).unwrap())
}

fn any_day() -> impl Strategy<Value = Date> {
    (1_i32..=9999, 1_u32..=12, 1_u32..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

/// A day on which membership rules are known.
fn known_day() -> impl Strategy<Value = Date> {
    (2016_i32..=2035, 1_u32..=12, 1_u32..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

/// A day on which every share and the ceiling of wage earners are known.
fn payroll_day() -> impl Strategy<Value = Date> {
    (2026_i32..=2035, 1_u32..=12, 1_u32..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn any_question() -> impl Strategy<Value = Asked> {
    let all_months = (1_i64..=240).prop_map(|months| Months::new(months).unwrap());
    let workers = prop_oneof![any::<i64>(), 0_i64..=1_000_000];
    let parts = (
        programs(),
        any_wage(),
        select(Payer::ALL),
        select(Sector::ALL),
        any_month(),
        all_months,
        workers,
    );
    parts.prop_map(|(programs, wage, payer, sector, from, months, workers)| Asked {
        programs,
        wage,
        payer,
        sector,
        from,
        months,
        workers,
    })
}

fn class() -> impl Strategy<Value = SchoolClass> {
    let classes = [
        "tk", "sd_1", "sd_6", "smp_1", "smp_3", "sma_1", "sma_2", "sma_3", "pt_1", "pt_2", "pt_5",
    ];
    select(classes.to_vec()).prop_map(|class| SchoolClass::parse(class).unwrap())
}

fn any_claim() -> impl Strategy<Value = Claim> {
    let months = || of(any::<u16>());
    let loss = of((0_u32..=1_000_000).prop_map(|millionths| Rate::new(millionths, 6)));
    let children = prop::collection::vec(class(), 0..=5);
    let parts = (
        any_day(),
        select(Event::ALL),
        any_wage(),
        months(),
        months(),
        months(),
        loss,
        children,
    );
    parts.prop_map(
        |(day, event, wage, consecutive, paid, incapacity_months, loss, children)| Claim {
            day,
            event,
            wage,
            consecutive_paid_months: consecutive,
            paid_months: paid,
            incapacity_months,
            loss,
            children,
        },
    )
}

/// A claim that always has an answer: a known day, a wage above 0, no more months in a row than in all.
fn claim() -> impl Strategy<Value = Claim> {
    let paid = (0_u16..=60).prop_flat_map(|paid| (0..=paid, Just(paid)));
    let parts = (
        any_claim(),
        (2020_i32..=2035, 1_u32..=12, 1_u32..=28),
        1_i64..=100_000_000,
        paid,
        0_u16..=60,
    );
    parts.prop_map(
        |(claim, (year, month, day), base, (consecutive, paid), incapacity)| Claim {
            day: Date::new(year, month, day).unwrap(),
            wage: Some(Wage::Base(Rupiah::new(base))),
            consecutive_paid_months: Some(consecutive),
            paid_months: Some(paid),
            incapacity_months: Some(incapacity),
            loss: claim.loss.or(Some(Rate::new(35, 2))),
            ..claim
        },
    )
}

fn one_of<T: Debug>(all: &'static [T]) -> impl Strategy<Value = &'static T> {
    (0..all.len()).prop_map(move |index| all.get(index).unwrap())
}

fn area() -> impl Strategy<Value = AreaCode> {
    let with_scheme = one_of(payung_fixture::rules().eligibility.schemes)
        .prop_filter_map("holds everywhere", |scheme| scheme.area);
    prop_oneof![
        one_of(payung_fixture::rules().areas).prop_map(|area| area.code),
        with_scheme
    ]
}

/// Somebody of whom each answer is known or not. Age and day of birth are never both given.
fn worker() -> impl Strategy<Value = Worker> {
    let age = (0_i64..=120).prop_map(|years| (Age::new(years), None));
    let birth = (1930_i32..=2015, 1_u32..=12, 1_u32..=28)
        .prop_map(|(year, month, day)| (None, Date::new(year, month, day)));
    let age = prop_oneof![Just((None, None)), age, birth];
    let income = of(prop_oneof![
        any_amount(),
        (3_000_000_i64..=5_000_000).prop_map(Rupiah::new)
    ]);
    let work = (
        of(one_of(payung_fixture::rules().occupations)),
        of(select(Engagement::ALL)),
        income,
        of(select(IncomeRegularity::ALL)),
    );
    let decile = of((1_u8..=10).prop_map(|number| Decile::new(number).unwrap()));
    let register = (of(select(Registry::ALL)), decile, of(any::<bool>()));
    let residence = of(prop_oneof![any::<u16>(), 0_u16..=12]);
    let rest = (of(select(Insured::ALL)), of(any::<bool>()), of(area()), residence);
    (age, work, register, rest).prop_map(|(age, work, register, rest)| Worker {
        age: age.0,
        birth_date: age.1,
        area: rest.2,
        residence_months: rest.3,
        occupation: work.0,
        engagement: work.1,
        income: work.2,
        income_regular: work.3,
        registry: register.0,
        decile: register.1,
        field_verified: register.2,
        insured: rest.0,
        student: rest.1,
    })
}

/// A household in a province with a poverty line, on a day that has one; always an answer.
fn household() -> impl Strategy<Value = poverty::Question> {
    let area = one_of(payung_fixture::rules().areas).prop_map(|area| area.code);
    let area = area.prop_filter("no line", |area| {
        payung_fixture::rules().poverty.areas.contains(&area.province())
    });
    let day = (2026_i32..=2035, 1_u32..=12, 1_u32..=28);
    let parts = (area, 1_u16..=100, 0_i64..=100_000_000, day);
    parts.prop_map(|(area, people, spending, (year, month, day))| poverty::Question {
        area,
        people,
        spending: Rupiah::new(spending),
        day: Date::new(year, month, day).unwrap(),
    })
}

fn any_household() -> impl Strategy<Value = poverty::Question> {
    let parts = (area(), any::<u16>(), any_amount(), any_day());
    parts.prop_map(|(area, people, spending, day)| poverty::Question {
        area,
        people,
        spending,
        day,
    })
}

/// The text of a case file of any shape.
fn any_file() -> impl Strategy<Value = String> {
    let words =
        "id|name|question|date|input|output|contribution|eligibility|2026-11-21|2026-11|poor|tk|[a-z]{1,6}";
    let leaf = prop_oneof![
        Just("~".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|number| number.to_string()),
        "-?[0-9]{1,3}\\.[0-9]{1,9}",
        words.prop_map(|word| format!("{word:?}")),
        words,
    ];
    leaf.prop_recursive(4, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::btree_map(words, inner, 0..6).prop_map(|pairs| {
                let pairs: Vec<String> = pairs
                    .iter()
                    .map(|(key, value)| format!("{key}: {value}"))
                    .collect();
                format!("{{{}}}", pairs.join(", "))
            }),
        ]
    })
}

// What is asked of an answer.

fn by_month(quote: &Quote) -> Vec<i64> {
    quote.by_month().iter().map(|amount| amount.get()).collect()
}

fn priced(question: &Asked) -> Quote {
    contribution::quote(payung_fixture::rules().contribution, question).unwrap()
}

fn month_of(wage: i64, group: RiskGroup, day: Date) -> Payroll {
    let wage = Rupiah::new(wage);
    payroll::due(
        payung_fixture::rules().payroll,
        &payroll::Question { wage, group, day },
    )
    .unwrap()
}

fn paid(claim: &Claim) -> Benefit {
    benefit::payable(payung_fixture::rules().benefit, claim).unwrap()
}

fn indicated(household: &poverty::Question) -> Indication {
    poverty::indicate(
        payung_fixture::rules().poverty,
        payung_fixture::rules().areas,
        household,
    )
    .unwrap()
}

fn assessed(worker: &Worker, day: Date) -> Eligibility {
    eligibility::assess(payung_fixture::rules().eligibility, worker, day).unwrap()
}

/// Whether a refusal has words, or an answer holds what is asked of it.
fn is_named_or<T, E: Display>(answer: Result<T, E>, holds: impl FnOnce(T) -> bool) -> bool {
    answer.map_or_else(|refusal| !refusal.to_string().is_empty(), holds)
}

/// The answers a person can give, each of which may be told or not.
const ANSWERS: usize = 12;

/// `worker` with the answer of that number taken from `told`, if `worker` has not given it; else `None`.
fn told_more(worker: &Worker, told: &Worker, answer: usize) -> Option<Worker> {
    let mut more = worker.clone();
    match answer {
        // Age and day of birth are one answer, given in one of two ways.
        0 if worker.age.is_none() && worker.birth_date.is_none() => {
            (more.age, more.birth_date) = (told.age, told.birth_date);
        }
        1 if worker.area.is_none() => more.area = told.area,
        2 if worker.residence_months.is_none() => more.residence_months = told.residence_months,
        3 if worker.occupation.is_none() => more.occupation = told.occupation,
        4 if worker.engagement.is_none() => more.engagement = told.engagement,
        5 if worker.income.is_none() => more.income = told.income,
        6 if worker.income_regular.is_none() => more.income_regular = told.income_regular,
        7 if worker.registry.is_none() => more.registry = told.registry,
        8 if worker.decile.is_none() => more.decile = told.decile,
        9 if worker.field_verified.is_none() => more.field_verified = told.field_verified,
        10 if worker.insured.is_none() => more.insured = told.insured,
        11 if worker.student.is_none() => more.student = told.student,
        _ => return None,
    }
    (more != *worker).then_some(more)
}

/// What one answer may overrule of another about welfare: the register's label overrules the decile (schemes.md,
/// `welfare`), the decile the label (schemes-2.md, `decile`), and a negative field check both.
fn overruled(worker: &Worker, more: &Worker) -> Vec<CriterionId> {
    let by_label = more.registry != worker.registry && worker.decile.is_some();
    let by_decile = more.decile != worker.decile && worker.registry.is_some();
    let by_check = worker.field_verified.is_none() && more.field_verified == Some(false);
    let welfare = (by_label || by_check).then_some(CriterionId::Welfare);
    let decile = (by_decile || by_check).then_some(CriterionId::Decile);
    welfare.into_iter().chain(decile).collect()
}

/// The route as schemes.md words it, from the verdicts.
fn route_of_schemes_md(worker: &Worker, answer: &Eligibility) -> Route {
    let is_open = |id: &str| {
        answer
            .scheme(id)
            .is_some_and(|verdict| verdict.truth != Truth::No)
    };
    match answer.segment {
        None | Some(Segment::None) => Route::None,
        Some(Segment::Pu) => Route::Employer,
        Some(Segment::Construction) => Route::Contractor,
        Some(Segment::Migrant) => Route::Migrant,
        Some(Segment::Bpu) if worker.insured == Some(Insured::Active) => Route::None,
        Some(Segment::Bpu) => {
            let covers = |wanted: AreaCode| worker.area.is_some_and(|area| wanted.contains(area));
            let government = answer.schemes.iter().any(|verdict| {
                verdict.scheme.payer.is_government()
                    && verdict.truth != Truth::No
                    && verdict.scheme.area.is_none_or(covers)
            });
            if government {
                Route::Government
            } else if answer.vulnerable != Truth::No && is_open("gn-lingkaran") {
                Route::Donor
            } else if is_open("bpu-self") {
                Route::SelfPay
            } else {
                Route::None
            }
        }
    }
}

proptest! {
    #![proptest_config(config())]

    // Question 1: the contribution.

    #[test]
    fn a_contribution_never_falls_as_income_rises(
        question in question(),
        one in income(),
        other in income(),
    ) {
        let of = |income| by_month(&priced(&Asked { wage: Some(Wage::Income(income)), ..question }));
        let (low, high) = (of(one.min(other)), of(one.max(other)));
        prop_assert!(low.iter().zip(&high).all(|(low, high)| low <= high), "{low:?} {high:?}");
    }

    #[test]
    fn a_longer_period_never_costs_less_and_keeps_its_first_months(
        question in question(),
        longer in months(),
    ) {
        let (short, long) = (question.months.min(longer), question.months.max(longer));
        let short = priced(&Asked { months: short, ..question });
        let long = priced(&Asked { months: long, ..question });
        prop_assert!(short.total <= long.total);
        prop_assert!(by_month(&long).starts_with(&by_month(&short)));
        prop_assert!(short.discounted_months <= long.discounted_months);
    }

    #[test]
    fn more_workers_never_cost_less(question in question(), more in 0_i64..=1_000) {
        let crowd = Asked { workers: question.workers + more, ..question };
        prop_assert!(priced(&question).total <= priced(&crowd).total);
    }

    #[test]
    fn the_total_is_the_workers_times_the_sum_of_the_months(question in question()) {
        let quote = priced(&question);
        let months = by_month(&quote);
        prop_assert_eq!(months.len(), usize::from(question.months.get()));
        prop_assert_eq!(quote.per_worker.get(), months.iter().sum::<i64>());
        prop_assert_eq!(quote.total.get(), question.workers * months.iter().sum::<i64>());
        prop_assert_eq!(quote.first.monthly.get(), months[0]);
        let first = quote.first;
        prop_assert_eq!(first.monthly.get(), first.jkk.get() + first.jkm.get() + first.jht.get());
    }

    #[test]
    fn months_add_up_across_a_split(question in question(), cut in 1_u16..=47) {
        let cut = cut.min(question.months.get() - 1);
        if cut == 0 {
            return Ok(());
        }
        let rest = Months::new(i64::from(question.months.get() - cut)).unwrap();
        let head = Asked { months: Months::new(i64::from(cut)).unwrap(), ..question };
        let tail = Asked { from: question.from.plus(cut).unwrap(), months: rest, ..question };
        let (whole, head, tail) = (priced(&question), priced(&head), priced(&tail));
        prop_assert_eq!(whole.total.get(), head.total.get() + tail.total.get());
        prop_assert_eq!(whole.discounted_months, head.discounted_months + tail.discounted_months);
        prop_assert_eq!(by_month(&whole), [by_month(&head), by_month(&tail)].concat());
    }

    #[test]
    fn a_discount_takes_off_half_at_most_and_never_adds(question in question()) {
        let own = priced(&Asked { payer: Payer::Own, ..question });
        let full = priced(&Asked { payer: Payer::Apbd, ..question });
        for (own, full) in by_month(&own).into_iter().zip(by_month(&full)) {
            prop_assert!(full <= own * 2 && own <= full, "{own} of {full}");
        }
    }

    #[test]
    fn state_region_and_village_are_never_discounted(question in question()) {
        for payer in [Payer::Apbn, Payer::Apbd, Payer::Village] {
            let quote = priced(&Asked { payer, ..question });
            prop_assert_eq!(quote.discounted_months, 0);
            prop_assert!(quote.runs.iter().all(|run| run.discount.is_none()));
            let december_2025 = Asked { from: YearMonth::new(2025, 12).unwrap(), ..question };
            prop_assert_eq!(quote.first.monthly, priced(&december_2025).first.monthly);
        }
    }

    #[test]
    fn whoever_pays_from_a_private_purse_pays_the_same(question in question()) {
        let of = |payer| by_month(&priced(&Asked { payer, ..question }));
        prop_assert_eq!(of(Payer::Own), of(Payer::Donor));
        prop_assert_eq!(of(Payer::Own), of(Payer::Employer));
    }

    #[test]
    fn each_program_is_priced_by_itself(question in question()) {
        let of = |programs: &[Program]| {
            let programs = Programs::of(programs.iter().copied()).unwrap();
            priced(&Asked { programs, ..question }).total.get()
        };
        let apart: i64 = Program::ALL.iter().map(|program| of(&[*program])).sum();
        prop_assert_eq!(of(Program::ALL), apart);
    }

    // Question 2: the benefit.

    /// A second child only adds. From the third on the two furthest in school count (FORMAT.md), so one who
    /// is further than they are takes a place and has less to come; one who is not changes nothing.
    #[test]
    fn more_children_never_lower_the_scholarship_while_all_of_them_count(claim in claim(), child in class()) {
        let more = Claim { children: [claim.children.clone(), vec![child]].concat(), ..claim.clone() };
        let (fewer, more) = (paid(&claim), paid(&more));
        let mut counted = claim.children.clone();
        counted.sort_by(|one, other| other.cmp(one));
        match counted.get(1) {
            None => prop_assert!(fewer.scholarship <= more.scholarship),
            Some(second) if child <= *second => prop_assert_eq!(fewer.scholarship, more.scholarship),
            Some(_) => prop_assert!(more.scholarship <= fewer.scholarship),
        }
        prop_assert_eq!(fewer.cash, more.cash);
    }

    #[test]
    fn the_order_of_children_does_not_matter(
        (claim, shuffled) in claim().prop_flat_map(|claim| {
            let children = claim.children.clone();
            (Just(claim), Just(children).prop_shuffle())
        }),
    ) {
        let other = Claim { children: shuffled, ..claim.clone() };
        prop_assert_eq!(paid(&claim).scholarship_by_child, paid(&other).scholarship_by_child);
    }

    #[test]
    fn a_scholarship_is_bounded_by_two_children_of_87_juta(claim in claim()) {
        let by_child = paid(&claim).scholarship_by_child;
        prop_assert!(by_child.len() <= 2 && by_child.len() <= claim.children.len());
        prop_assert!(by_child.iter().all(|sum| (12_000_000..=87_000_000).contains(&sum.get())));
        prop_assert!(by_child.is_sorted(), "the furthest in school has least to come, and stands first");
    }

    #[test]
    fn more_paid_months_never_lower_anything(claim in claim(), in_a_row in 0_u16..=60, in_all in 0_u16..=60) {
        let in_a_row = claim.consecutive_paid_months.unwrap() + in_a_row;
        let in_all = claim.paid_months.unwrap() + in_all;
        let more = Claim {
            consecutive_paid_months: Some(in_a_row),
            paid_months: Some(in_all.max(in_a_row)),
            ..claim.clone()
        };
        let (fewer, more) = (paid(&claim), paid(&more));
        prop_assert!(fewer.cash <= more.cash && fewer.scholarship <= more.scholarship);
        prop_assert!(fewer.total <= more.total);
    }

    #[test]
    fn a_work_death_pays_at_least_what_a_natural_death_pays(claim in claim()) {
        let of = |event| paid(&Claim { event, ..claim.clone() });
        let (natural, work) = (of(Event::Death), of(Event::WorkDeath));
        prop_assert!(natural.cash <= work.cash && natural.scholarship <= work.scholarship);
    }

    #[test]
    fn a_higher_wage_and_a_longer_incapacity_never_pay_less(
        claim in claim(),
        raise in 0_i64..=1_000_000,
        months in 0_u16..=60,
    ) {
        let Some(Wage::Base(base)) = claim.wage else { return Ok(()) };
        let raised = Claim { wage: Some(Wage::Base(Rupiah::new(base.get() + raise))), ..claim.clone() };
        prop_assert!(paid(&claim).total <= paid(&raised).total);
        let longer = claim.incapacity_months.map(|known| known + months);
        let longer = Claim { incapacity_months: longer, ..claim.clone() };
        prop_assert!(paid(&claim).incapacity <= paid(&longer).incapacity);
    }

    #[test]
    fn cash_and_scholarship_are_the_sums_of_their_parts(claim in claim()) {
        let paid = paid(&claim);
        let cash = [paid.death_grant, paid.disability_grant, paid.periodic, paid.burial, paid.incapacity];
        let sum = |parts: &[Rupiah]| parts.iter().map(|part| part.get()).sum::<i64>();
        prop_assert_eq!(paid.cash.get(), sum(&cash));
        prop_assert_eq!(paid.scholarship.get(), sum(&paid.scholarship_by_child));
        prop_assert_eq!(paid.total.get(), paid.cash.get() + paid.scholarship.get());
        prop_assert!(cash.iter().all(|part| part.get() >= 0));
    }

    // Question 3: eligibility.

    #[test]
    fn a_verdict_always_has_its_criteria(worker in worker(), day in known_day()) {
        let answer = assessed(&worker, day);
        for verdict in &answer.schemes {
            let (unmet, asked) = (verdict.with(Truth::No).count(), verdict.with(Truth::Unknown).count());
            match verdict.truth {
                Truth::No => prop_assert!(unmet > 0),
                Truth::Unknown => prop_assert!(unmet == 0 && asked > 0),
                Truth::Yes => prop_assert!(unmet == 0 && asked == 0),
            }
            let order = verdict.decided.iter().map(|decided| decided.criterion.id());
            prop_assert!(order.eq(verdict.scheme.criteria.iter().map(Criterion::id)));
        }
        let in_force = payung_fixture::rules().eligibility.schemes.iter().filter(|scheme| scheme.in_force(day)).map(|scheme| scheme.id);
        prop_assert!(answer.schemes.iter().map(|verdict| verdict.scheme.id).eq(in_force));
    }

    /// One more answer decides what was open. What was decided stays, save for the one that schemes.md lets
    /// another answer overrule.
    #[test]
    fn knowing_more_never_changes_a_decided_criterion(
        worker in worker(),
        told in worker(),
        answer in 0..ANSWERS,
        day in known_day(),
    ) {
        let Some(more) = told_more(&worker, &told, answer) else { return Ok(()) };
        let (before, after) = (assessed(&worker, day), assessed(&more, day));
        let overruled = overruled(&worker, &more);
        for (before, after) in before.schemes.iter().zip(&after.schemes) {
            for (was, is) in before.decided.iter().zip(&after.decided) {
                let is_overruled = overruled.contains(&was.criterion.id());
                let stays = was.truth == Truth::Unknown || was.truth == is.truth;
                prop_assert!(stays || is_overruled, "{:?}", was.criterion);
            }
            if before.truth == Truth::Yes {
                let only_overruled = after.with(Truth::No).all(|id| overruled.contains(&id));
                prop_assert!(after.truth == Truth::Yes || (after.truth == Truth::No && only_overruled));
            }
        }
        prop_assert!(before.vulnerable == Truth::Unknown || before.vulnerable == after.vulnerable);
        prop_assert!(before.segment.is_none() || before.segment == after.segment);
    }

    /// Naming the kabupaten after the province keeps what the province has decided about areas.
    #[test]
    fn naming_the_district_never_changes_a_decided_area(
        worker in worker(),
        district in area(),
        day in known_day(),
    ) {
        let of = |area| assessed(&Worker { area: Some(area), ..worker.clone() }, day);
        let (before, after) = (of(district.province()), of(district));
        for (before, after) in before.schemes.iter().zip(&after.schemes) {
            for (was, is) in before.decided.iter().zip(&after.decided) {
                let stays = was.truth == is.truth;
                let is_open_area = was.criterion.id() == CriterionId::Area && was.truth == Truth::Unknown;
                // Another area can have another minimum wage.
                prop_assert!(stays || is_open_area || was.criterion.id() == CriterionId::LowIncome);
            }
        }
    }

    #[test]
    fn a_higher_income_is_never_low_where_a_lower_one_is_not(
        worker in worker(),
        one in any_amount(),
        other in any_amount(),
        day in known_day(),
    ) {
        let low = |income: Rupiah| {
            let answer = assessed(&Worker { income: Some(income), ..worker.clone() }, day);
            let all = answer.schemes.iter().flat_map(|verdict| verdict.decided.clone());
            let low = all.filter(|decided| decided.criterion.id() == CriterionId::LowIncome);
            low.map(|decided| decided.truth).collect::<Vec<_>>()
        };
        for (lower, higher) in low(one.min(other)).into_iter().zip(low(one.max(other))) {
            prop_assert!(lower == higher || (lower == Truth::Yes && higher == Truth::No));
        }
    }

    #[test]
    fn the_first_door_is_the_one_schemes_md_names(worker in worker(), day in known_day()) {
        let answer = assessed(&worker, day);
        prop_assert_eq!(answer.route, route_of_schemes_md(&worker, &answer));
        let has_door = matches!(answer.route, Route::Government | Route::Donor | Route::SelfPay);
        prop_assert_eq!(answer.door.is_some(), has_door);
        if let Some(door) = answer.door {
            let verdict = answer.scheme(door.id).unwrap();
            prop_assert!(verdict.truth != Truth::No && verdict.covers_area());
        }
    }

    // Question 4: the donation.

    #[test]
    fn a_plan_is_affordable_and_one_more_worker_is_not(
        question in question(),
        budget in 0_i64..=1_000_000_000_000,
    ) {
        let plan = donation::plan(payung_fixture::rules().contribution, &question, Aim::Budget(Rupiah::new(budget))).unwrap();
        let remainder = plan.remainder.unwrap();
        prop_assert_eq!(plan.total.get() + remainder.get(), budget);
        prop_assert!(remainder.get() >= 0 && remainder < plan.per_worker);
        prop_assert!(plan.one_more_worker.get() > budget);
        prop_assert_eq!(plan.one_more_worker.get(), plan.total.get() + plan.per_worker.get());
    }

    #[test]
    fn forward_and_backward_agree(question in question()) {
        let forward = donation::plan(payung_fixture::rules().contribution, &question, Aim::Workers(question.workers)).unwrap();
        prop_assert_eq!(forward.total, priced(&question).total);
        let backward = donation::plan(payung_fixture::rules().contribution, &question, Aim::Budget(forward.total)).unwrap();
        prop_assert_eq!((backward.workers, backward.remainder), (question.workers, Some(Rupiah::ZERO)));
    }

    #[test]
    fn splitting_a_group_never_changes_the_sum(question in question(), cut in 0_i64..=50_000) {
        let cut = cut.min(question.workers);
        let part = |workers| Asked { workers, ..question };
        let whole = donation::groups(payung_fixture::rules().contribution, &[question]).unwrap();
        let split = donation::groups(payung_fixture::rules().contribution, &[part(cut), part(question.workers - cut)]).unwrap();
        prop_assert_eq!((whole.workers, whole.total), (split.workers, split.total));
        prop_assert_eq!(&whole.by_month, &split.by_month);
        prop_assert_eq!(whole.total, Rupiah::checked_sum(whole.by_month).unwrap());
        prop_assert_eq!(whole.total, priced(&question).total);
    }

    // The projection of savings.

    #[test]
    fn without_a_yield_savings_are_what_was_paid_in(question in projection()) {
        let balances = savings::balances(&savings::Question { rate: NO_YIELD, ..question }).unwrap();
        prop_assert_eq!(balances.len(), usize::from(question.years));
        for (year, balance) in (1..).zip(balances) {
            prop_assert_eq!(balance.get(), question.monthly.get() * 12 * year);
        }
    }

    #[test]
    fn savings_grow_with_years_with_the_yield_and_with_what_is_paid_in(
        one in projection(),
        other in projection(),
    ) {
        let least = savings::Question {
            monthly: one.monthly.min(other.monthly),
            years: one.years.min(other.years),
            rate: one.rate.min(other.rate),
        };
        let low = savings::balances(&least).unwrap();
        prop_assert!(low.windows(2).all(|years| years[1].get() - years[0].get() >= 12 * least.monthly.get()));
        for more in [
            savings::Question { monthly: one.monthly.max(other.monthly), ..least },
            savings::Question { rate: one.rate.max(other.rate), ..least },
        ] {
            let high = savings::balances(&more).unwrap();
            prop_assert!(low.iter().zip(&high).all(|(low, high)| low <= high));
        }
        let longer = savings::Question { years: one.years.max(other.years), ..least };
        prop_assert!(savings::balances(&longer).unwrap().starts_with(&low));
    }

    // What a wage earner's month costs.

    #[test]
    fn a_wage_earners_month_is_the_sum_of_its_programs_and_of_its_bearers(
        wage in 0_i64..=1_000_000_000,
        group in select(RiskGroup::ALL),
        day in payroll_day(),
        programs in prop::collection::vec(select(WageProgram::ALL), 0..=5),
    ) {
        let month = month_of(wage, group, day);
        let borne = Bearer::ALL.iter().map(|bearer| month.sum.of(*bearer));
        prop_assert_eq!(Rupiah::checked_sum(borne), Some(month.total));
        let of_programs = WageProgram::ALL.iter().map(|program| month.of(*program).total().unwrap());
        prop_assert_eq!(Rupiah::checked_sum(of_programs), Some(month.total));
        let (some, rest): (Vec<_>, Vec<_>) = WageProgram::ALL.iter().partition(|program| programs.contains(program));
        let parts = [some, rest].map(|programs| month.sum_of(&programs).unwrap().total().unwrap());
        prop_assert_eq!(Rupiah::checked_sum(parts), Some(month.total));
        prop_assert!(month.jkp_from_jkk <= month.jkk.employer);
    }

    #[test]
    fn a_wage_earners_month_never_gets_cheaper_as_the_wage_or_the_risk_rises(
        wage in 0_i64..=25_000_000,
        more in 0_i64..=1_000_000,
        groups in (select(RiskGroup::ALL), select(RiskGroup::ALL)),
        day in payroll_day(),
    ) {
        let (safer, riskier) = (groups.0.min(groups.1), groups.0.max(groups.1));
        let (low, high) = (month_of(wage, safer, day), month_of(wage + more, riskier, day));
        for program in WageProgram::ALL {
            for bearer in Bearer::ALL {
                prop_assert!(low.of(*program).of(*bearer) <= high.of(*program).of(*bearer));
            }
        }
        prop_assert!(low.jkp_from_jkk <= high.jkp_from_jkk);
        prop_assert!(low.total <= high.total);
    }

    // Any input has an answer or a named refusal.

    #[test]
    fn no_payroll_panics(wage in any_amount(), group in select(RiskGroup::ALL), day in any_day()) {
        let question = payroll::Question { wage, group, day };
        prop_assert!(is_named_or(payroll::due(payung_fixture::rules().payroll, &question), |month| month.total.get() >= 0));
    }

    #[test]
    fn no_projection_panics(monthly in any_amount(), years in any::<u16>(), digits in any::<u32>()) {
        for years in [years, 1 + years % 50] {
            for rate in [Rate::new(digits, 2), Rate::new(digits % 2001, 4)] {
                let question = savings::Question { monthly, years, rate };
                let fits = |balances: Vec<Rupiah>| balances.len() == usize::from(years);
                prop_assert!(is_named_or(savings::balances(&question), fits));
            }
        }
    }

    #[test]
    fn no_price_panics(question in any_question(), budget in any_amount(), workers in any::<i64>()) {
        prop_assert!(is_named_or(contribution::quote(payung_fixture::rules().contribution, &question), |quote| quote.total.get() >= 0));
        for aim in [Aim::Budget(budget), Aim::Workers(workers)] {
            prop_assert!(is_named_or(donation::plan(payung_fixture::rules().contribution, &question, aim), |plan| plan.total.get() >= 0));
        }
        prop_assert!(is_named_or(donation::groups(payung_fixture::rules().contribution, &[question, question]), |plan| plan.total.get() >= 0));
    }

    #[test]
    fn no_claim_panics(claim in any_claim()) {
        prop_assert!(is_named_or(benefit::payable(payung_fixture::rules().benefit, &claim), |paid| paid.total.get() >= 0));
    }

    #[test]
    fn no_person_panics(worker in worker(), age in 0_i64..=120, birth in any_day(), day in any_day()) {
        for worker in [
            Worker { age: Age::new(age), birth_date: Some(birth), ..worker.clone() },
            Worker { birth_date: Some(birth), age: None, ..worker.clone() },
            worker,
        ] {
            prop_assert!(is_named_or(eligibility::assess(payung_fixture::rules().eligibility, &worker, day), |answer| answer.steps().count() > 0));
        }
    }

    // Poverty lines and groups.

    #[test]
    fn a_household_is_below_its_line_exactly_if_each_share_is(household in household()) {
        let found = indicated(&household);
        let (line, share) = (found.line.monthly.get(), found.per_person.get());
        let (people, spending) = (i64::from(household.people), household.spending.get());
        prop_assert_eq!(found.household_line.get(), (0..people).map(|_| line).sum::<i64>());
        prop_assert!(share * people <= spending && spending < (share + 1) * people);
        prop_assert_eq!(found.below, share < line);
        prop_assert_eq!(found.below, spending < found.household_line.get());
    }

    #[test]
    fn more_people_or_less_money_never_lift_a_household_above_its_line(household in household(), less in 0_i64..=1_000_000) {
        let more = poverty::Question { people: (household.people + 1).min(100), ..household };
        let spending = Rupiah::new((household.spending.get() - less).max(0));
        let poorer = poverty::Question { spending, ..household };
        if indicated(&household).below {
            prop_assert!(indicated(&more).below);
            prop_assert!(indicated(&poorer).below);
        }
    }

    #[test]
    fn a_household_anywhere_gets_the_answer_of_its_province_or_a_named_refusal(household in any_household()) {
        let province = poverty::Question { area: household.area.province(), ..household };
        match (poverty::indicate(payung_fixture::rules().poverty, payung_fixture::rules().areas, &household), poverty::indicate(payung_fixture::rules().poverty, payung_fixture::rules().areas, &province)) {
            (Ok(here), Ok(there)) => prop_assert_eq!(here, there),
            (Err(here), Err(_)) => prop_assert!(!here.to_string().is_empty()),
            (here, there) => prop_assert!(false, "{:?} against {:?}", here, there),
        }
    }

    #[test]
    fn a_group_is_told_exactly_to_those_it_names(worker in worker()) {
        let told: Vec<&Group> = Group::all_for(payung_fixture::rules().groups, worker.occupation, worker.engagement).collect();
        for group in payung_fixture::rules().groups {
            let by_occupation = worker.occupation.is_some_and(|found| group.occupations.contains(&found.id));
            let by_engagement = worker.engagement.is_some_and(|found| group.engagements.contains(&found));
            let times = told.iter().filter(|found| found.id == group.id).count();
            prop_assert_eq!(times, usize::from(by_occupation || by_engagement), "{}", group.id);
        }
    }

    #[test]
    fn no_case_file_panics_and_none_passes_by_accident(file in any_file()) {
        let mut report = Report::default();
        report.run_file(payung_fixture::rules(), "any.yaml", &file);
        prop_assert_eq!(report.passed, 0);
        prop_assert!(!report.failures.is_empty());
        prop_assert!(report.failures.iter().all(|line| !line.contains('\n')));
    }

    // What is printed can be read again.

    #[test]
    fn money_printed_is_money_read(amount in 0_i64..=999_999_999_999) {
        let amount = Rupiah::new(amount);
        let read = Ok(Reading::One(amount));
        prop_assert_eq!(money::sum(&amount.to_string()), read);
        prop_assert_eq!(money::sum(&amount.get().to_string()), read);
        prop_assert_eq!(money::sum(&format!("{amount},00")), read);
        let below = Rupiah::new(-1 - amount.get());
        prop_assert_eq!(money::sum(&below.to_string()), Err(MoneyProblem::Negative));
    }

    #[test]
    fn no_text_makes_reading_money_panic(
        text in any::<String>(),
        typed in "(Rp|-|−| )?[0-9.,]{0,40}(rb|ribu|jt|juta|m|miliar|k|,-| )?",
    ) {
        for text in [text, typed] {
            for amount in money::sum(&text).into_iter().flat_map(Reading::all) {
                prop_assert!((0..=999_999_999_999).contains(&amount.get()), "{text}");
            }
        }
    }

    #[test]
    fn days_months_and_shares_printed_are_read_again(
        day in any_day(),
        month in any_month(),
        millionths in 0_u32..=1_000_000,
    ) {
        prop_assert_eq!(Date::parse(&day.to_string()), Ok(day));
        prop_assert_eq!(YearMonth::parse(&month.to_string()), Ok(month));
        prop_assert!(YearMonth::of(day).first_day() <= day);
        let share = Rate::new(millionths, 6);
        prop_assert_eq!(Rate::parse(&share.to_string()), Some(share));
    }

    #[test]
    fn no_text_makes_reading_a_day_month_area_class_or_share_panic(
        text in any::<String>(),
        typed in "[0-9a-z_.,%-]{0,12}",
    ) {
        for text in [text, typed] {
            prop_assert!(Date::parse(&text).is_err() || text.len() == 10);
            prop_assert!(YearMonth::parse(&text).is_err() || text.len() == 7);
            prop_assert!(AreaCode::parse(&text).is_none_or(|code| code.to_string() == text));
            prop_assert!(SchoolClass::parse(&text).is_none_or(|class| text.starts_with(class.level().id())));
            prop_assert!(Rate::parse(&text).is_none_or(|share| share <= Rate::new(1, 0)));
        }
    }
}
