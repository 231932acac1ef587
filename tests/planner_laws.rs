//! Laws of the donor's planner that hold for all inputs: affordable and not one more, sums that add up, forward and
//! backward alike, links and schedules that read as they were written, no panic.
//!
//! A seed that once failed is kept in `proptest-regressions/` and tried first ever after.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_planner::draft::{Draft, Field, FieldPath, first_month};
use payung_planner::published::{self, Assumption, Claim};
use payung_planner::rules::PlannerRules;
use payung_planner::schedule::{self, Cell};
use payung_planner::start::starts;
use payung_planner::variation::{self, Difference, Outcome, Variation};
use payung_planner::{
    Aim, Answer, Cost, DiscountStanding, Group, MOST_GROUPS, Plan, Question, ShareOf, Shares, budget,
    instalment, link,
};
use payung_questions::donation;
use payung_rules::occupation::Occupation;
use payung_values::date::Date;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::wage::Wage;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::FileFailurePersistence;
use std::sync::LazyLock;

/// The part of the rules that is asked here.
fn planner_rules() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/planner_laws.txt",
        ))),
        ..ProptestConfig::default()
    }
}

fn programs() -> impl Strategy<Value = Programs> {
    prop::collection::vec(select(Program::ALL), 1..=3).prop_map(|programs| Programs::of(programs).unwrap())
}

fn wage() -> impl Strategy<Value = Wage> {
    (0_i64..=25_000_000).prop_map(|income| Wage::Income(Rupiah::new(income)))
}

/// Those of an occupation are members on own account, as the form takes no others.
fn group(most: i64) -> impl Strategy<Value = Group> {
    let occupations = payung_fixture::rules().occupations.iter();
    let occupations = occupations.filter(|one| one.engagement.segment() == Segment::Bpu);
    let occupation = of(select(occupations.collect::<Vec<_>>()));
    let parts = (occupation, select(Sector::ALL), programs(), wage(), 1..=most);
    parts.prop_map(|(occupation, sector, programs, wage, workers)| Group {
        occupation,
        sector: occupation.map_or(sector, |occupation: &'static Occupation| occupation.sector),
        programs,
        wage: Some(wage),
        workers,
    })
}

/// A plan in or near the windows, or anywhere the rules reach.
fn plan() -> impl Strategy<Value = Plan> {
    let from = prop_oneof![114_u16..=160, 0_u16..=400]
        .prop_map(|months| first_month(planner_rules()).plus(months).unwrap());
    let parts = (
        select(Payer::ALL),
        from,
        1_i64..=48,
        prop::collection::vec(group(5_000), 1..=MOST_GROUPS),
    );
    parts.prop_map(|(payer, from, months, groups)| Plan {
        payer,
        from,
        months: Months::new(months).unwrap(),
        groups,
    })
}

/// Shares for so many groups: of the people or of the money, in any proportions.
fn shares(groups: usize) -> impl Strategy<Value = Shares> {
    (select(ShareOf::ALL), prop::collection::vec(1_i64..=300, groups))
        .prop_map(|(of, parts)| Shares::new(of, &parts).unwrap())
}

fn plan_and_shares() -> impl Strategy<Value = (Plan, Shares)> {
    plan().prop_flat_map(|plan| {
        let shares = shares(plan.groups.len());
        (Just(plan), shares)
    })
}

fn aim(plan: &Plan, shares: Shares, which: u8, budget: i64) -> Question {
    let budget = Rupiah::new(budget);
    // As a link carries it: what an aim does not look at is nothing.
    let (plan, aim) = match which {
        0 => (plan.clone(), Aim::Cost),
        1 => (
            plan.with_workers(&vec![0; plan.groups.len()]),
            Aim::Workers { budget, shares },
        ),
        _ => (
            Plan {
                months: Months::ONE,
                ..plan.clone()
            },
            Aim::Months { budget },
        ),
    };
    Question { plan, aim }
}

fn cost(plan: &Plan) -> Cost {
    payung_planner::cost(planner_rules(), plan).unwrap()
}

/// What every answer keeps: parts add up to the total.
fn adds_up(cost: &Cost) -> bool {
    let sum = |amounts: &mut dyn Iterator<Item = Rupiah>| Rupiah::checked_sum(amounts).unwrap();
    let months = sum(&mut cost.by_month.iter().map(|month| month.total));
    let groups = sum(&mut cost.groups.iter().map(|group| group.quote.total));
    let rows_agree = cost
        .by_month
        .iter()
        .all(|month| sum(&mut month.by_group.iter().copied()) == month.total);
    months == cost.total && groups == cost.total && rows_agree
}

/// One worker more of a group.
fn with_one_more(plan: &Plan, index: usize) -> Plan {
    let mut plan = plan.clone();
    plan.groups.get_mut(index).unwrap().workers += 1;
    plan
}

/// Reads a CSV as a spreadsheet does: semicolons, quotes, lines.
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.strip_prefix('\u{feff}').unwrap().chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, is_quoted) {
            ('"', true) if letters.peek() == Some(&'"') => cell.extend(letters.next()),
            ('"', quoted) => is_quoted = !quoted,
            (';', false) => row.push(std::mem::take(&mut cell)),
            ('\r', false) if letters.peek() == Some(&'\n') => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(letter),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !is_quoted);
    rows
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_parts_of_a_plan_add_up(plan in plan()) {
        let cost = cost(&plan);
        prop_assert!(adds_up(&cost));
        let questions: Vec<_> = plan.groups.iter().map(|group| plan.question(group)).collect();
        prop_assert_eq!(cost.total, donation::groups(payung_fixture::rules().contribution, &questions).unwrap().total);
    }

    #[test]
    fn splitting_a_group_never_changes_the_sum(plan in plan(), cut in 0_i64..=5_000) {
        prop_assume!(plan.groups.len() < MOST_GROUPS);
        let mut split = plan.clone();
        let first = split.groups.first_mut().unwrap();
        let cut = cut.min(first.workers);
        first.workers -= cut;
        let part = Group { workers: cut, ..*first };
        split.groups.push(part);
        prop_assert_eq!(cost(&split).total, cost(&plan).total);
        prop_assert_eq!(cost(&split).workers, cost(&plan).workers);
    }

    #[test]
    fn months_add_up_over_a_years_boundary(plan in plan(), cut in 1_i64..=47) {
        let all = i64::from(plan.months.get());
        if all < 2 {
            return Ok(());
        }
        let cut = 1 + cut % (all - 1);
        let before = Plan { months: Months::new(cut).unwrap(), ..plan.clone() };
        let after = Plan {
            from: plan.from.plus(u16::try_from(cut).unwrap()).unwrap(),
            months: Months::new(all - cut).unwrap(),
            ..plan.clone()
        };
        let sum = cost(&before).total.checked_add(cost(&after).total).unwrap();
        prop_assert_eq!(sum, cost(&plan).total);
    }

    #[test]
    fn a_change_of_price_is_told_exactly_where_there_is_one(plan in plan()) {
        let cost = cost(&plan);
        for (index, group) in cost.groups.iter().enumerate() {
            let prices = group.quote.by_month();
            for ((before, after), month) in prices.iter().zip(prices.iter().skip(1)).zip(cost.by_month.iter().skip(1)) {
                let told = cost.changes_in(month.month).find(|change| change.group == index);
                prop_assert_eq!(told.map(|change| (change.before, change.after)), (before != after).then_some((*before, *after)));
            }
            let is_reduced = group.quote.discounted_months > 0;
            match group.standing {
                DiscountStanding::Discounted(window) => prop_assert!(is_reduced && window.is_for(plan.payer)),
                DiscountStanding::Barred(window) => prop_assert!(!is_reduced && window.barred.contains(&plan.payer)),
                DiscountStanding::Unsettled(window) => prop_assert!(!is_reduced && window.unsettled.contains(&plan.payer)),
                DiscountStanding::NoWindow => prop_assert!(cost.changes_in(plan.from).next().is_none()),
            }
        }
    }

    #[test]
    fn a_budget_by_shares_is_affordable_and_one_more_worker_is_not(
        (plan, shares) in plan_and_shares(),
        sum in 0_i64..=5_000_000_000,
    ) {
        let Ok(Answer { cost: found, left: Some(left) }) = budget::workers(planner_rules(), &plan, Rupiah::new(sum), &shares) else {
            // Refused: then not even one worker of any group is affordable.
            for index in 0..plan.groups.len() {
                let one = with_one_more(&plan.with_workers(&vec![0; plan.groups.len()]), index);
                prop_assert!(cost(&one).total.get() > sum);
            }
            return Ok(());
        };
        prop_assert!(adds_up(&found));
        prop_assert_eq!(found.total.get() + left.remainder.get(), sum);
        prop_assert!(left.remainder >= Rupiah::ZERO && found.workers > 0);
        for more in &left.one_more_worker {
            let total = cost(&with_one_more(&found.plan, more.group)).total.get();
            prop_assert!(total > sum);
            prop_assert_eq!(more.short.get(), total - sum);
        }
        // Forward again: the same workers cost the same.
        prop_assert_eq!(cost(&found.plan).total, found.total);
    }

    /// More money carries fewer people only where the shares could not be kept with the one sum or the other, or by fewer
    /// people than there are groups: shares hold to within one worker of each, who may be the dear one.
    #[test]
    fn more_money_carries_no_fewer_people_than_shares_explain(
        (plan, shares) in plan_and_shares(),
        sum in 0_i64..=500_000_000,
        more in 1_i64..=50_000_000,
    ) {
        let people = |sum: i64| {
            let found = budget::workers(planner_rules(), &plan, Rupiah::new(sum), &shares).ok()?;
            Some((found.cost.workers, found.left?.keeps_shares?))
        };
        if let (Some((before, keeps_before)), Some((after, keeps_after))) = (people(sum), people(sum + more)) {
            let groups = i64::try_from(plan.groups.len()).unwrap();
            prop_assert!(after + groups > before || !keeps_before || !keeps_after, "{} {}", before, after);
        }
    }

    /// What is due by quarters is what the plan costs.
    #[test]
    fn quarters_add_up(plan in plan()) {
        let cost = cost(&plan);
        let quarters = instalment::instalments(&cost).unwrap();
        let total: i64 = quarters.iter().map(|one| one.total.get()).sum();
        let months: i64 = quarters.iter().map(|one| one.months * one.quarters).sum();
        prop_assert_eq!((total, months), (cost.total.get(), plan.months.get().into()));
        let ends = quarters.first().zip(quarters.last()).map(|(first, last)| (first.from, Some(last.to)));
        prop_assert_eq!(ends, Some((plan.from, plan.last_month())));
        for one in &quarters {
            prop_assert_eq!(one.total.get(), one.each.get() * one.quarters);
        }
        for (one, next) in quarters.iter().zip(quarters.iter().skip(1)) {
            prop_assert_eq!(one.to.next(), Some(next.from));
        }
    }

    #[test]
    fn workers_of_whole_rounds_come_back(( plan, shares) in plan_and_shares(), rounds in 1_i64..=50) {
        let shares = Shares::new(ShareOf::People, shares.parts()).unwrap();
        let workers: Vec<i64> = shares.parts().iter().map(|part| part * rounds).collect();
        let forward = cost(&plan.with_workers(&workers));
        let backward = budget::workers(planner_rules(), &plan, forward.total, &shares).unwrap();
        let found: Vec<i64> = backward.cost.plan.groups.iter().map(|group| group.workers).collect();
        prop_assert_eq!(found, workers);
        let left = backward.left.unwrap();
        prop_assert_eq!((left.remainder, left.keeps_shares), (Rupiah::ZERO, Some(true)));
    }

    #[test]
    fn one_group_is_divided_as_donation_divides_it(plan in plan(), sum in 0_i64..=5_000_000_000) {
        let one = Plan { groups: plan.groups.into_iter().take(1).collect(), ..plan };
        let question = one.question(one.groups.first().unwrap());
        let expected = donation::plan(payung_fixture::rules().contribution, &question, donation::Aim::Budget(Rupiah::new(sum))).unwrap();
        if let Ok(found) = budget::workers(planner_rules(), &one, Rupiah::new(sum), &Shares::new(ShareOf::People, &[100]).unwrap()) {
            prop_assert_eq!(found.cost.workers, expected.workers);
            prop_assert_eq!(Some(found.left.unwrap().remainder), expected.remainder);
        } else {
            prop_assert_eq!(expected.workers, 0);
        }
    }

    #[test]
    fn a_budget_lasts_and_one_month_more_does_not(plan in plan(), sum in 0_i64..=50_000_000_000) {
        match budget::months(planner_rules(), &plan, Rupiah::new(sum)) {
            Ok(Answer { cost: found, left: Some(left) }) => {
                prop_assert!(found.total.get() <= sum && adds_up(&found));
                prop_assert_eq!(found.total.get() + left.remainder.get(), sum);
                let longer = Months::new(i64::from(found.plan.months.get()) + 1);
                let total = longer.map(|months| cost(&Plan { months, ..found.plan.clone() }).total.get());
                prop_assert_eq!(left.one_more_month.map(Rupiah::get), total.map(|total| total - sum));
                prop_assert!(total.is_none_or(|total| total > sum));
            }
            Ok(answer) => prop_assert!(answer.left.is_some()),
            Err(_) => {
                let first_month = cost(&Plan { months: Months::ONE, ..plan }).total;
                prop_assert!(first_month.get() > sum);
            }
        }
    }

    #[test]
    fn months_bought_forward_come_back(plan in plan()) {
        let forward = cost(&plan);
        let backward = budget::months(planner_rules(), &plan, forward.total).unwrap();
        prop_assert_eq!(backward.cost.plan.months, plan.months);
        prop_assert_eq!(backward.left.unwrap().remainder, Rupiah::ZERO);
    }

    #[test]
    fn no_start_of_a_range_is_cheaper_than_the_cheapest_and_ties_are_early(plan in plan(), range in 0_u16..36) {
        let found = starts(planner_rules(), &plan, plan.from, plan.from.plus(range).unwrap()).unwrap();
        prop_assert_eq!(found.candidates.len(), usize::from(range) + 1);
        for start in &found.candidates {
            prop_assert!((found.cheapest.total, found.cheapest.from) <= (start.total, start.from));
            let from_there = cost(&Plan { from: start.from, ..plan.clone() });
            prop_assert_eq!(from_there.total, start.total);
        }
    }

    /// With a budget no compared plan costs more than that; without one each costs what it costs by itself.
    #[test]
    fn a_compared_plan_never_costs_more_than_the_budget(
        (plan, shares) in plan_and_shares(),
        which in 0_u8..3,
        sum in 1_i64..=999_999_999_999,
        later in 0_u16..24,
    ) {
        let question = aim(&plan, shares, which, sum);
        let current = first_month(planner_rules()).plus(later).unwrap();
        let usual = Variation::usual(&question, current, 3);
        let Ok(compared) = variation::compare(planner_rules(), &question, &usual) else {
            prop_assert!(payung_planner::answer(planner_rules(), &question).is_err());
            return Ok(());
        };
        prop_assert_eq!(compared.len(), usual.len() + 1);
        for one in compared {
            let varied = one.variation.map_or(plan.clone(), |variation| variation.of(&plan));
            match one.outcome {
                // Of an odd sum the second half has a rupiah less than the first.
                Outcome::TooLittle { least } => prop_assert!(least.get() + 1 > sum),
                Outcome::Halved(halves, difference) => {
                    let total: i64 = halves.iter().map(|half| half.cost.total.get()).sum();
                    let months: u16 = halves.iter().map(|half| half.cost.plan.months.get()).sum();
                    let [first, second] = [0, 1].map(|index| &halves.get(index).unwrap().cost.plan);
                    prop_assert_eq!((months, second.from), (plan.months.get(), first.from.plus(first.months.get()).unwrap()));
                    match (&question.aim, difference) {
                        (Aim::Cost, Difference::Money(more)) => {
                            prop_assert_eq!(more.get(), total - cost(&plan).total.get());
                            let workers: i64 = halves.iter().map(|half| half.cost.workers).sum();
                            prop_assert_eq!(workers, cost(&plan).workers);
                        }
                        (Aim::Workers { .. }, Difference::People(_)) => prop_assert!(total <= sum),
                        other => prop_assert!(false, "{:?}", other),
                    }
                }
                Outcome::Answered(answer, difference) => match (&question.aim, difference) {
                    (Aim::Cost, Difference::Money(more)) => {
                        prop_assert_eq!(answer.cost.total, cost(&varied).total);
                        prop_assert_eq!(more.get(), answer.cost.total.get() - cost(&plan).total.get());
                    }
                    (Aim::Workers { .. }, Difference::People(_)) | (Aim::Months { .. }, Difference::Months(_)) => {
                        prop_assert!(answer.cost.total.get() <= sum);
                    }
                    other => prop_assert!(false, "{:?}", other),
                },
            }
        }
    }

    #[test]
    fn a_link_reads_as_it_was_written((plan, shares) in plan_and_shares(), which in 0_u8..3, sum in 1_i64..=999_999_999_999) {
        let question = aim(&plan, shares, which, sum);
        let day = Date::parse("2026-11-21").unwrap();
        let hash = link::write(&question, None, day);
        let shared = link::read(planner_rules(), &hash).unwrap();
        prop_assert_eq!(shared.question.as_ref(), Some(&question));
        prop_assert_eq!(shared.rules, Some(day));
        prop_assert_eq!(shared.passed_over.len(), 0);
        prop_assert_eq!(link::write(&question, None, day), hash.clone());
        prop_assert_eq!(shared.draft.read(planner_rules()), Ok(question));
        prop_assert!(hash.len() <= 1_200);
        prop_assert_eq!(Draft::from_lines(&shared.draft.to_lines()), shared.draft);
    }

    #[test]
    fn no_text_makes_reading_a_link_panic(text in "(rencana-1;)?[a-z=;.0-9%-]{0,60}(;akhir)?") {
        if let Some(question) = link::read(planner_rules(), &text).ok().and_then(|shared| shared.question) {
            let hash = link::write(&question, None, Date::parse("2026-11-21").unwrap());
            prop_assert_eq!(link::read(planner_rules(), &hash).unwrap().question, Some(question));
        }
    }

    #[test]
    fn a_schedule_reads_as_it_was_written(plan in plan(), name in "\\PC{0,12}", sign in "[-=+@\t]?") {
        let cost = cost(&plan);
        let table = schedule::table(&cost);
        let name = format!("{sign}{name}");
        let heads = vec![name.clone(); table.columns.len()];
        let rows = read_csv(&table.to_csv(&heads, &name));
        prop_assert_eq!(rows.len(), table.months.len() + 2);
        for cell in rows.iter().flatten() {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{}", cell);
            let is_name = *cell == name || *cell == format!("'{name}");
            prop_assert!(is_name || cell.parse::<i64>().is_ok() || YearMonth::parse(cell).is_ok());
        }
        for (row, month) in rows.iter().skip(1).zip(&table.months) {
            let written: Vec<String> = month.iter().map(|cell| match cell {
                Cell::Month(month) => month.to_string(),
                Cell::Money(amount) => amount.get().to_string(),
                Cell::Empty | Cell::Text(_) => "?".to_owned(),
            }).collect();
            prop_assert_eq!(row, &written);
        }
    }

    #[test]
    fn a_sum_that_is_the_premium_fits_exactly_and_its_slips_are_found(
        plan in plan(),
        place in 0_usize..12,
        digit in 0_u8..=9,
    ) {
        let group = plan.groups.first().unwrap();
        let premium = cost(&Plan { groups: vec![*group], ..plan.clone() }).total;
        let claim = Claim {
            plan: Plan { groups: vec![*group], ..plan.clone() },
            wage_earners: Vec::new(),
            printed: premium,
        };
        let check = published::check(planner_rules(), &claim).unwrap();
        prop_assert_eq!(check.closeness, Some(published::Closeness::Exact));
        let mut digits: Vec<char> = premium.get().to_string().chars().collect();
        let place = place % digits.len();
        prop_assume!(place > 0 || digit > 0);
        *digits.get_mut(place).unwrap() = char::from(b'0' + digit);
        let printed = Rupiah::new(digits.into_iter().collect::<String>().parse().unwrap());
        let check = published::check(planner_rules(), &Claim { printed, ..claim }).unwrap();
        let is_found = check.explanations.iter().any(|one| one.assumption == Assumption::SumSlip(premium));
        prop_assert!(check.closeness.is_some() || is_found);
        prop_assert_eq!(check.difference.get(), printed.get() - premium.get());
    }

    #[test]
    fn no_plan_panics_whatever_is_typed(
        typed in prop::collection::vec((select(Field::ALL), of(0_usize..3), "[-0-9a-z.% ]{0,14}"), 0..20),
    ) {
        let mut draft = Draft::begun(planner_rules(), first_month(planner_rules()));
        draft.add_group(planner_rules());
        for (field, group, text) in &typed {
            draft.keep(FieldPath { field: *field, group: *group }, text);
        }
        if let Err(problems) = draft.answer(planner_rules()) {
            prop_assert!(!problems.is_empty());
            // What a problem calls nearest is taken, or leads to another problem of the same field at most.
            for problem in problems {
                prop_assert_eq!(draft.typed(problem.field), problem.typed);
            }
        }
        prop_assert_eq!(Draft::from_lines(&draft.to_lines()), draft);
    }

    #[test]
    fn no_plan_panics_whatever_it_holds(
        plan in plan(),
        workers in any::<i64>(),
        from in (1_i32..=9999, 1_i32..=12),
        shares in prop::collection::vec(any::<i64>(), 0..5),
        sum in any::<i64>(),
        printed in any::<i64>(),
    ) {
        let mut plan = Plan { from: YearMonth::new(from.0, from.1).unwrap(), ..plan };
        if let Some(group) = plan.groups.first_mut() {
            group.workers = workers;
        }
        let sum = Rupiah::new(sum);
        if let Ok(cost) = payung_planner::cost(planner_rules(), &plan) {
            prop_assert!(adds_up(&cost));
        }
        let shares = Shares::new(ShareOf::Money, &shares).into_iter();
        let by_shares = shares.map(|shares| Aim::Workers { budget: sum, shares });
        for aim in [Aim::Cost, Aim::Months { budget: sum }].into_iter().chain(by_shares) {
            if let Err(refusal) = payung_planner::answer(planner_rules(), &Question { plan: plan.clone(), aim }) {
                prop_assert!(!refusal.to_string().is_empty());
            }
        }
        for wage_earners in [vec![], vec![0], vec![1]] {
            let _ = published::check(planner_rules(), &Claim {
                plan: plan.clone(),
                wage_earners,
                printed: Rupiah::new(printed),
            });
        }
    }
}
