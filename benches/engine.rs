//! How long an answer takes, beside the bare look-up of the figures it needs.
//!
//! Targets, native: a person against all schemes with every step at most 20 microseconds, twelve months of
//! one contribution at most 2, the open questions at most 50, of somebody nobody knows anything of and of somebody
//! half through; a plan of ten groups over 36 months with its budget backwards at most 200. The ratio is printed first: to the look-up, what the reasons cost; of the questions to one verdict
//! on the same person, what their order costs.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    // `cargo bench` says `--bench`; `cargo test --benches` only wants to see every benchmark run once.
    if std::env::args().any(|argument| argument == "--bench") {
        host::print_ratios();
    }
    divan::main();
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use payung_check::answers::Answers;
    use payung_check::interview;
    use payung_check::rules::PersonRules;
    use payung_check::topic::Topic;
    use payung_planner::rules::PlannerRules;
    use payung_planner::{Aim, Group, Plan, ShareOf, Shares};
    use payung_questions::contribution::{self, Question};
    use payung_questions::eligibility::{self, Eligibility, Worker};
    use payung_questions::explain::Step;
    use payung_rules::wage::MinimumWage;
    use payung_values::age::Age;
    use payung_values::area_code::AreaCode;
    use payung_values::date::Date;
    use payung_values::engagement::Engagement;
    use payung_values::income_regularity::IncomeRegularity;
    use payung_values::insured::Insured;
    use payung_values::month::{Months, YearMonth};
    use payung_values::payer::Payer;
    use payung_values::program::Programs;
    use payung_values::registry::Registry;
    use payung_values::rupiah::Rupiah;
    use payung_values::sector::Sector;
    use payung_values::wage::Wage;
    use std::hint::black_box;
    use std::time::{Duration, Instant};

    /// The fisherman of Kutai Barat: every answer given.
    fn fisherman() -> (Worker, Option<Date>) {
        let worker = Worker {
            age: Age::new(41),
            area: AreaCode::parse("64.07"),
            residence_months: Some(120),
            engagement: Some(Engagement::OwnAccount),
            income: Some(Rupiah::new(1_500_000)),
            income_regular: Some(IncomeRegularity::Irregular),
            registry: Some(Registry::Poor),
            insured: Some(Insured::None),
            student: Some(false),
            ..Worker::default()
        };
        (worker, Date::new(2026, 11, 21))
    }

    /// One person against all schemes, every step collected.
    fn assess(worker: &Worker, day: Option<Date>) -> Vec<Step> {
        let answer =
            day.and_then(|day| eligibility::assess(payung_fixture::rules().eligibility, worker, day).ok());
        answer.map(|answer| answer.steps().collect()).unwrap_or_default()
    }

    /// The figures that answer needs, without an answer: which schemes hold here and now, and the wage.
    fn look_up_schemes(worker: &Worker, day: Option<Date>) -> (usize, Option<&'static MinimumWage>) {
        let (Some(day), Some(area)) = (day, worker.area) else {
            return (0, None);
        };
        let here = payung_fixture::rules()
            .eligibility
            .schemes
            .iter()
            .filter(|scheme| scheme.in_force(day));
        let here = here.filter(|scheme| scheme.area.is_none_or(|wanted| wanted.contains(area)));
        (
            here.count(),
            MinimumWage::of(
                payung_fixture::rules().eligibility.minimum_wages,
                area,
                day.year(),
            ),
        )
    }

    /// The same fisherman half through the questions: four of the eight on his way are answered.
    fn half_answered() -> Answers {
        let mut answers = Answers::default();
        for (topic, typed) in [
            (Topic::Engagement, "own_account"),
            (Topic::Age, "41"),
            (Topic::Insured, "none"),
            (Topic::Area, "64.07"),
        ] {
            answers.keep(topic, typed);
        }
        answers
    }

    fn person() -> PersonRules {
        PersonRules::of(payung_fixture::rules())
    }

    /// Which questions are open, in their order.
    fn open_topics(answers: &Answers, day: Option<Date>) -> Vec<Topic> {
        day.map(|day| interview::open_topics(&person(), answers, day))
            .unwrap_or_default()
    }

    /// The verdict alone that the open questions rest on.
    fn verdict(worker: &Worker, day: Option<Date>) -> Option<Eligibility> {
        eligibility::assess(payung_fixture::rules().eligibility, worker, day?).ok()
    }

    /// A driver's year: two prices on the way.
    fn year() -> Option<Question> {
        Some(Question {
            programs: Programs::BASIC,
            wage: Some(Wage::Income(Rupiah::new(2_950_000))),
            payer: Payer::Own,
            sector: Sector::Transport,
            from: YearMonth::new(2026, 11)?,
            months: Months::new(12)?,
            workers: 1,
        })
    }

    /// The whole answer, with its steps.
    fn quote(question: Option<&Question>) -> Option<contribution::Quote> {
        contribution::quote(payung_fixture::rules().contribution, question?).ok()
    }

    /// The figures that answer needs, without an answer: the row, the rates and the discount of each month.
    fn look_up_prices(question: Option<&Question>) -> Option<usize> {
        let question = question?;
        let Some(Wage::Income(income)) = question.wage else {
            return None;
        };
        black_box(payung_fixture::rules().contribution.brackets.row_of(income)?);
        let mut discounted = 0;
        for offset in 0..question.months.get() {
            let month = question.from.plus(offset)?;
            let day = month.first_day();
            black_box((
                payung_fixture::rules().contribution.jkk_rate.at(day).ok()?,
                payung_fixture::rules().contribution.jkm_monthly.at(day).ok()?,
                payung_fixture::rules().contribution.jht_rate.at(day).ok()?,
            ));
            let found = payung_fixture::rules()
                .contribution
                .discounts
                .iter()
                .find(|discount| discount.covers(question.sector, month));
            discounted += usize::from(found.is_some_and(|discount| discount.is_for(question.payer)));
        }
        Some(discounted)
    }

    /// Ten groups over 36 months from before the windows to after them: both sectors, five incomes, all programs.
    fn ten_groups() -> Option<Plan> {
        let group = |index: i64| Group {
            occupation: None,
            sector: if index % 2 == 0 {
                Sector::Other
            } else {
                Sector::Transport
            },
            programs: Programs::WITH_SAVINGS,
            wage: Some(Wage::Income(Rupiah::new(1_000_000 + index / 2 * 700_000))),
            workers: 100 + index,
        };
        Some(Plan {
            payer: Payer::Donor,
            from: YearMonth::new(2025, 11)?,
            months: Months::new(36)?,
            groups: (0..10).map(group).collect(),
        })
    }

    fn planner_rules() -> &'static PlannerRules {
        static RULES: std::sync::LazyLock<PlannerRules> =
            std::sync::LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
        &RULES
    }

    /// The plan forward, then its own total backwards by shares that leave a rest.
    fn plan_and_back(plan: Option<&Plan>) -> Option<(payung_planner::Cost, payung_planner::Answer)> {
        let plan = plan?;
        let cost = payung_planner::cost(planner_rules(), plan).ok()?;
        let aim = Aim::Workers {
            budget: cost.total,
            shares: Shares::new(ShareOf::People, &[19, 17, 13, 11, 11, 7, 7, 7, 5, 3])?,
        };
        let question = payung_planner::Question {
            plan: plan.clone(),
            aim,
        };
        let back = payung_planner::answer(planner_rules(), &question).ok()?;
        Some((cost, back))
    }

    /// The plan forward, then its own total backwards into months.
    fn plan_and_months(plan: Option<&Plan>) -> Option<(payung_planner::Cost, payung_planner::Answer)> {
        let cost = payung_planner::cost(planner_rules(), plan?).ok()?;
        let back = payung_planner::budget::months(planner_rules(), plan?, cost.total).ok()?;
        Some((cost, back))
    }

    /// The ten quotes alone.
    fn quotes(plan: Option<&Plan>) -> Option<Vec<contribution::Quote>> {
        let plan = plan?;
        let quotes = plan.groups.iter().map(|group| {
            contribution::quote(payung_fixture::rules().contribution, &plan.question(group)).ok()
        });
        quotes.collect()
    }

    #[divan::bench]
    fn plan_of_ten_groups_and_back(bencher: divan::Bencher<'_, '_>) {
        let plan = ten_groups();
        bencher.bench_local(|| plan_and_back(black_box(plan.as_ref())));
    }

    #[divan::bench]
    fn plan_of_ten_groups_and_its_months(bencher: divan::Bencher<'_, '_>) {
        let plan = ten_groups();
        bencher.bench_local(|| plan_and_months(black_box(plan.as_ref())));
    }

    #[divan::bench]
    fn person_against_all_schemes(bencher: divan::Bencher<'_, '_>) {
        let (worker, day) = fisherman();
        bencher.bench_local(|| assess(black_box(&worker), black_box(day)));
    }

    #[divan::bench]
    fn person_against_all_schemes_look_up(bencher: divan::Bencher<'_, '_>) {
        let (worker, day) = fisherman();
        bencher.bench_local(|| look_up_schemes(black_box(&worker), black_box(day)));
    }

    #[divan::bench]
    fn twelve_months_of_one_contribution(bencher: divan::Bencher<'_, '_>) {
        let question = year();
        bencher.bench_local(|| quote(black_box(question.as_ref())));
    }

    #[divan::bench]
    fn twelve_months_of_one_contribution_look_up(bencher: divan::Bencher<'_, '_>) {
        let question = year();
        bencher.bench_local(|| look_up_prices(black_box(question.as_ref())));
    }

    #[divan::bench]
    fn open_questions_of_nobody_known(bencher: divan::Bencher<'_, '_>) {
        let (answers, (_, day)) = (Answers::default(), fisherman());
        bencher.bench_local(|| open_topics(black_box(&answers), black_box(day)));
    }

    #[divan::bench]
    fn open_questions_half_through(bencher: divan::Bencher<'_, '_>) {
        let (answers, (_, day)) = (half_answered(), fisherman());
        bencher.bench_local(|| open_topics(black_box(&answers), black_box(day)));
    }

    /// Every question says how many can still come, so that this is part of drawing it.
    #[divan::bench]
    fn most_questions_of_nobody_known(bencher: divan::Bencher<'_, '_>) {
        let (answers, (_, day)) = (Answers::default(), fisherman());
        let rules = payung_current::current(payung_current::NAMES);
        let rules = rules.as_ref().map(PersonRules::of);
        bencher.bench_local(|| {
            let (rules, day) = (black_box(rules.as_ref())?, black_box(day)?);
            Some(interview::most_after(
                rules,
                black_box(&answers),
                Topic::Occupation,
                day,
            ))
        });
    }

    const RUNS: u32 = 1_000;

    /// The median time of a thousand runs, of 101 samples.
    #[expect(
        clippy::disallowed_methods,
        reason = "a native benchmark is where time is measured"
    )]
    fn median<T>(mut run: impl FnMut() -> T) -> Duration {
        let mut samples: Vec<Duration> = (0..101)
            .map(|_| {
                let start = Instant::now();
                for _ in 0..RUNS {
                    black_box(run());
                }
                start.elapsed()
            })
            .collect();
        samples.sort_unstable();
        samples.get(samples.len() / 2).copied().unwrap_or_default()
    }

    #[expect(clippy::print_stdout, reason = "a benchmark speaks by printing")]
    fn print_ratio(name: &str, whole: Duration, (beside, part): (&str, Duration), target: Duration) {
        let tenths = whole.as_nanos() * 10 / part.as_nanos().max(1);
        let ratio = format!("{}.{}", tenths / 10, tenths % 10);
        let (one, bare) = (whole / RUNS, part / RUNS);
        let verdict = if one <= target { "within" } else { "ABOVE" };
        println!(
            "{name}: median {one:?}, {beside} {bare:?}, ratio {ratio}; {verdict} the target of {target:?}"
        );
    }

    /// Two questions beside the look-up of the same figures; the open questions beside one verdict.
    pub(super) fn print_ratios() {
        let (worker, day) = fisherman();
        print_ratio(
            "person against all schemes, every step",
            median(|| assess(black_box(&worker), black_box(day))),
            (
                "look-up",
                median(|| look_up_schemes(black_box(&worker), black_box(day))),
            ),
            Duration::from_micros(20),
        );
        let question = year();
        print_ratio(
            "contribution over 12 months, every step",
            median(|| quote(black_box(question.as_ref()))),
            ("look-up", median(|| look_up_prices(black_box(question.as_ref())))),
            Duration::from_micros(2),
        );
        let ten = ten_groups();
        for (name, whole) in [
            (
                "ten groups over 36 months, and back into workers",
                median(|| plan_and_back(black_box(ten.as_ref()))),
            ),
            (
                "ten groups over 36 months, and back into months",
                median(|| plan_and_months(black_box(ten.as_ref()))),
            ),
        ] {
            print_ratio(
                name,
                whole,
                ("ten quotes", median(|| quotes(black_box(ten.as_ref())))),
                Duration::from_micros(200),
            );
        }
        for (name, answers) in [
            ("open questions, nobody known", Answers::default()),
            ("open questions, half through", half_answered()),
        ] {
            let worker = answers.worker(&person(), day.unwrap_or(person().checked_on));
            print_ratio(
                name,
                median(|| open_topics(black_box(&answers), black_box(day))),
                (
                    "one verdict",
                    median(|| verdict(black_box(&worker), black_box(day))),
                ),
                Duration::from_micros(50),
            );
        }
    }
}
