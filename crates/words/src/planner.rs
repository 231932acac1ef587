//! Words for a plan: its groups, its answer, where prices change.
//!
//! A sentence may hold words between two `*`, which a screen shows in bold, as messengers do.

pub mod beside;
pub mod check;
pub mod form;
pub mod impact;
pub mod proposal;
pub mod summary;
pub mod workbook;

use crate::format;
use crate::format::Written as _;
use crate::own;
use crate::step;
use crate::texts::{Texts, args};
use payung_planner::draft::Wanted;
use payung_planner::picture::Part;
use payung_planner::rules::PlannerRules;
use payung_planner::schedule::{self, Column};
use payung_planner::short;
use payung_planner::start::Starts;
use payung_planner::variation::{Compared, Difference, Outcome, Variation};
use payung_planner::{Answer, Change, Cost, DiscountStanding, Group, GroupCost, Reason};
use payung_rules::discount::Discount;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

/// The answer in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerText {
    /// The one sentence.
    pub line: String,
    /// What belongs to it, a sentence each.
    pub rest: Vec<String>,
}

/// `1.815 orang`.
pub fn people(texts: Texts, workers: i64) -> String {
    texts
        .planner_people(args::PlannerPeople {
            count: &format::count(texts, workers),
            jumlah: plural(workers),
        })
        .to_string()
}

/// `12 bulan`.
pub fn months(texts: Texts, months: impl TryInto<i64>) -> String {
    let months = months.try_into().unwrap_or(i64::MAX);
    texts
        .planner_months_long(args::PlannerMonthsLong {
            count: &months.to_string(),
            jumlah: plural(months),
        })
        .to_string()
}

/// One or many, as the word that selects the message.
fn plural(count: i64) -> &'static str {
    format::plural(usize::try_from(count).unwrap_or(usize::MAX))
}

/// What a group is called.
pub fn group(texts: Texts, group: &Group) -> String {
    match (group.occupation, group.sector) {
        (Some(occupation), _) => occupation.label.to_owned(),
        (None, Sector::Transport) => texts.planner_group_transport().to_string(),
        (None, Sector::Other) => texts.planner_group_other().to_string(),
    }
}

/// What the group at this place is called, in the middle of a sentence.
pub fn group_in_sentence(texts: Texts, cost: &Cost, index: usize) -> String {
    let name = cost.plan.groups.get(index).map(|one| group(texts, one));
    format::in_sentence(&name.unwrap_or_default())
}

/// What a part of a column stands for.
pub fn part(texts: Texts, cost: &Cost, part: Part) -> String {
    match part {
        Part::Group(index) => group_names(texts, cost)
            .into_iter()
            .nth(index)
            .unwrap_or_default(),
        Part::Rest(groups) => texts
            .planner_rest_groups(args::PlannerRestGroups {
                count: &groups.to_string(),
            })
            .to_string(),
    }
}

/// `a`, `a dan b`, `a, b, dan c`.
pub fn listed(texts: Texts, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first, last] => texts
            .planner_and(args::PlannerAnd {
                first: first.as_str(),
                last: last.as_str(),
            })
            .to_string(),
        [first @ .., last] => texts
            .planner_and(args::PlannerAnd {
                first: &format!("{},", first.join(", ")),
                last: last.as_str(),
            })
            .to_string(),
    }
}

/// `JKK dan JKM`.
pub fn initials(texts: Texts, programs: Programs) -> String {
    let names = Program::ALL.iter().filter(|program| programs.has(**program));
    let names: Vec<String> = names.map(|program| program.id().to_ascii_uppercase()).collect();
    listed(texts, &names)
}

/// The sentence that answers, and what is left.
pub fn answer(rules: &PlannerRules, texts: Texts, answer: &Answer, wanted: Wanted) -> AnswerText {
    let cost = &answer.cost;
    let (all, months) = (people(texts, cost.workers), months(texts, cost.plan.months.get()));
    let groups = groups(texts, cost);
    let budget = answer
        .left
        .as_ref()
        .map(|left| format::round_amount(texts, left.budget));
    let line = match (wanted, budget) {
        (Wanted::Workers, Some(budget)) => texts.planner_answer_workers(args::PlannerAnswerWorkers {
            budget: &budget,
            groups: &groups,
            months: &months,
            people: &all,
        }),
        (Wanted::Months, Some(budget)) => texts.planner_answer_months(args::PlannerAnswerMonths {
            budget: &budget,
            groups: &groups,
            months: &months,
            people: &all,
        }),
        (Wanted::Cost | Wanted::Workers | Wanted::Months, _) => {
            texts.planner_answer_cost(args::PlannerAnswerCost {
                groups: &groups,
                months: &months,
                people: &all,
                total: &cost.total.written(texts),
            })
        }
    };
    let mut rest = vec![format::capitalised(&span(texts, cost))];
    if let Some(left) = &answer.left {
        rest.push(
            texts
                .planner_spent(args::PlannerSpent {
                    rest: &left.remainder.written(texts),
                    spent: &cost.total.written(texts),
                })
                .to_string(),
        );
        rest.extend(match wanted {
            Wanted::Months => Some(match left.one_more_month {
                Some(short) => texts
                    .planner_more_month(args::PlannerMoreMonth {
                        short: &short.written(texts),
                    })
                    .to_string(),
                None => texts
                    .planner_most_months(args::PlannerMostMonths {
                        months: &Months::MOST.get().to_string(),
                    })
                    .to_string(),
            }),
            Wanted::Cost | Wanted::Workers => left.next_worker().map(|more| {
                let name = group_in_sentence(texts, cost, more.group);
                texts
                    .planner_more_worker(args::PlannerMoreWorker {
                        group: &name,
                        short: &more.short.written(texts),
                    })
                    .to_string()
            }),
        });
        if left.keeps_shares == Some(false) {
            rest.push(shares_off(texts, cost));
        }
    }
    let weak = weakened(rules, texts, cost);
    let mut line = line.into_owned();
    // What makes a plan too short belongs to the first line.
    if short::waiting_beyond(rules, cost).is_some() {
        for sentence in weak.lasting {
            line.extend([" ", &sentence]);
        }
    } else {
        rest.extend(weak.lasting);
    }
    rest.extend(weak.prices);
    AnswerText { line, rest }
}

/// That the shares are not kept: which groups nobody fits into, and what to do.
fn shares_off(texts: Texts, cost: &Cost) -> String {
    let names = group_names(texts, cost).into_iter().zip(&cost.groups);
    let nobody = names.filter(|(_, group)| group.group.workers == 0);
    let nobody: Vec<String> = nobody.map(|(name, _)| format::in_sentence(&name)).collect();
    if nobody.is_empty() {
        return texts.planner_shares_off().to_string();
    }
    texts
        .planner_shares_nobody(args::PlannerSharesNobody {
            groups: &format::listed(texts, &nobody),
        })
        .to_string()
}

/// Reasons not to take a plan for granted, a sentence each.
pub struct Weak {
    /// That it is too short for the whole sum, or no period of the donors' scheme.
    pub lasting: Vec<String>,
    /// What prices of years to come rest on.
    pub prices: Option<String>,
}

/// What weakens a plan.
pub fn weakened(rules: &PlannerRules, texts: Texts, cost: &Cost) -> Weak {
    let mut lasting = Vec::new();
    lasting.extend(too_short(rules, texts, cost));
    lasting.extend(no_period(rules, texts, cost));
    Weak {
        lasting,
        prices: known_today(rules, texts, cost),
    }
}

/// That a plan is too short for the whole sum.
fn too_short(rules: &PlannerRules, texts: Texts, cost: &Cost) -> Option<String> {
    let needed = &short::waiting_beyond(rules, cost)?.to_string();
    Some(texts.planner_short(args::PlannerShort { needed }).into_owned())
}

/// That the first month is over on `today`, so that nobody takes an old plan for one to come.
pub fn begun(texts: Texts, cost: &Cost, today: Date) -> Option<String> {
    let from = cost.plan.from;
    (from < YearMonth::of(today)).then(|| {
        texts
            .planner_past(args::PlannerPast {
                from: &format::month(texts, from),
            })
            .to_string()
    })
}

/// The periods donors give for through GN Lingkaran, where the plan is none of them.
fn no_period(rules: &PlannerRules, texts: Texts, cost: &Cost) -> Option<String> {
    let own = months(texts, cost.plan.months.get());
    let periods = rules.donor_months.items.iter();
    let periods: Vec<String> = periods
        .map(|period| period.text(texts.language()).to_owned())
        .collect();
    let is_one = cost.plan.payer != Payer::Donor || periods.contains(&own);
    (!is_one).then(|| {
        texts
            .planner_no_period(args::PlannerNoPeriod {
                periods: &listed(texts, &periods),
            })
            .to_string()
    })
}

/// What the prices of years to come rest on: years after the one the rules were last checked in.
fn known_today(rules: &PlannerRules, texts: Texts, cost: &Cost) -> Option<String> {
    // Prices that are supposed are none that are known.
    if own::supposed(texts, rules.contribution, &[]).is_some() {
        return None;
    }
    let january = YearMonth::new(rules.checked_on.year() + 1, 1)?;
    let last = cost.plan.last_month().filter(|last| *last >= january)?;
    let from = january.max(cost.plan.from).min(last);
    let from = format::month(texts, from);
    Some(
        texts
            .planner_known_today(args::PlannerKnownToday { from: &from })
            .to_string(),
    )
}

/// `210 nelayan dan 70 pengemudi ojek`. Groups of one name are one, and those without anybody are not named.
pub fn groups(texts: Texts, cost: &Cost) -> String {
    let mut named: Vec<(String, i64)> = Vec::new();
    for one in cost.groups.iter().filter(|one| one.group.workers > 0) {
        let name = format::in_sentence(&group(texts, &one.group));
        match named.iter_mut().find(|(other, _)| *other == name) {
            Some((_, workers)) => *workers = workers.saturating_add(one.group.workers),
            None => named.push((name, one.group.workers)),
        }
    }
    let named = named
        .iter()
        .map(|(name, workers)| of_group(texts, *workers, name));
    listed(texts, &named.collect::<Vec<_>>())
}

/// `164 nelayan`.
pub(crate) fn of_group(texts: Texts, workers: i64, group: &str) -> String {
    let workers = &format::count(texts, workers);
    texts
        .planner_of_group(args::PlannerOfGroup { group, workers })
        .into_owned()
}

/// What each group is called, so that no two are called the same: where one would be, its place in the plan stands behind
/// it.
pub fn group_names(texts: Texts, cost: &Cost) -> Vec<String> {
    let names: Vec<String> = cost.plan.groups.iter().map(|one| group(texts, one)).collect();
    let alone = |(index, name): (usize, &String)| {
        if names.iter().filter(|other| *other == name).count() < 2 {
            return name.clone();
        }
        let place = &(index + 1).to_string();
        let place = texts.planner_group(args::PlannerGroup { place });
        format!("{name}, {}", format::in_sentence(&place))
    };
    names.iter().enumerate().map(alone).collect()
}

/// The heads of the schedule's columns: the month, each group with its workers, all.
pub fn schedule_heads(texts: Texts, cost: &Cost) -> Vec<String> {
    let names = group_names(texts, cost);
    let head = |column: &Column| match *column {
        Column::Month => texts.planner_month().to_string(),
        Column::Group(index) => match (cost.groups.get(index), names.get(index)) {
            (Some(one), Some(name)) => format!(
                "{} {}",
                format::count(texts, one.group.workers),
                format::in_sentence(name)
            ),
            _ => String::new(),
        },
        Column::Total => texts.planner_all_groups().to_string(),
    };
    schedule::table(cost).columns.iter().map(head).collect()
}

/// `November 2026 sampai Oktober 2027.`
pub fn span(texts: Texts, cost: &Cost) -> String {
    let from = format::month(texts, cost.plan.from);
    match cost.plan.last_month() {
        Some(last) if last != cost.plan.from => texts.planner_span(args::PlannerSpan {
            from: &from,
            to: &format::month(texts, last),
        }),
        Some(_) | None => texts.planner_span_one(args::PlannerSpanOne { from: &from }),
    }
    .to_string()
}

/// How the groups stand to the discount, a sentence for each kind of standing there is.
pub fn standings(texts: Texts, cost: &Cost) -> Vec<String> {
    let payer = step::payer_word(texts, cost.plan.payer);
    let mut told: Vec<String> = Vec::new();
    for group in &cost.groups {
        let sentence = match group.standing {
            DiscountStanding::Barred(_) => texts.planner_standing_barred(args::PlannerStandingBarred {
                payer: payer.as_str(),
            }),
            DiscountStanding::Unsettled(_) => {
                texts.planner_standing_unsettled(args::PlannerStandingUnsettled {
                    payer: payer.as_str(),
                })
            }
            DiscountStanding::Discounted(_) if cost.plan.payer != Payer::Own => texts
                .planner_standing_inference(args::PlannerStandingInference {
                    payer: payer.as_str(),
                }),
            DiscountStanding::Discounted(_) | DiscountStanding::NoWindow => continue,
        }
        .to_string();
        if !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    told
}

/// What belongs beside the price of some groups: whose duty it is, and for whom the discount is not settled.
pub fn cautions(texts: Texts, cost: &Cost) -> Vec<String> {
    let names = |engagement: Engagement, is_meant: fn(&GroupCost) -> bool| {
        let mut names: Vec<String> = Vec::new();
        for one in cost.groups.iter().filter(|one| is_meant(one)) {
            let works = one.group.occupation.map(|occupation| occupation.engagement);
            let name = format::in_sentence(&group(texts, &one.group));
            if works == Some(engagement) && !names.contains(&name) {
                names.push(name);
            }
        }
        (!names.is_empty()).then(|| listed(texts, &names))
    };
    let household = names(Engagement::Household, |_| true).filter(|_| cost.plan.payer != Payer::Employer);
    let owner = names(Engagement::OwnAccount, |one| {
        matches!(one.standing, DiscountStanding::Discounted(_))
    });
    let household = household.map(|groups| {
        texts
            .planner_note_household(args::PlannerNoteHousehold { groups: &groups })
            .to_string()
    });
    let owner = owner.map(|groups| {
        texts
            .planner_note_owner(args::PlannerNoteOwner { groups: &groups })
            .to_string()
    });
    household.into_iter().chain(owner).collect()
}

/// The changes that begin with `month`, in a few words each: of one group, or of so many.
pub fn changes_in(texts: Texts, cost: &Cost, month: YearMonth) -> Option<String> {
    let changes: Vec<&Change> = cost.changes_in(month).collect();
    let first = changes.first()?;
    let is_up = first.after > first.before;
    let words = if let [one] = changes.as_slice() {
        let (name, price) = (
            group_in_sentence(texts, cost, one.group),
            one.after.written(texts),
        );
        if is_up {
            texts.planner_change_up(args::PlannerChangeUp {
                group: &name,
                price: &price,
            })
        } else {
            texts.planner_change_down(args::PlannerChangeDown {
                group: &name,
                price: &price,
            })
        }
    } else if is_up {
        texts.planner_change_many_up(args::PlannerChangeManyUp {
            count: &changes.len().to_string(),
        })
    } else {
        texts.planner_change_many_down(args::PlannerChangeManyDown {
            count: &changes.len().to_string(),
        })
    };
    Some(words.to_string())
}

/// A change of price and why, for all groups whose price changes alike.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The sentence.
    pub words: String,
    /// The window that begins or ends with it.
    pub window: Option<&'static Discount>,
}

/// What changes and why, a sentence for all groups whose price changes alike, in the order of months.
pub fn changes(texts: Texts, cost: &Cost) -> Vec<Changed> {
    let is_like = |one: &Change, other: &Change| {
        (one.month, one.before, one.after) == (other.month, other.before, other.after)
            && window(one).map(|window| window.id) == window(other).map(|window| window.id)
    };
    let mut told = Vec::new();
    for (index, one) in cost.changes.iter().enumerate() {
        if cost.changes.iter().take(index).any(|before| is_like(before, one)) {
            continue;
        }
        let mut names: Vec<String> = Vec::new();
        for other in cost.changes.iter().filter(|other| is_like(one, other)) {
            let name = group_in_sentence(texts, cost, other.group);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        told.push(Changed {
            words: change(texts, one, &listed(texts, &names)),
            window: window(one),
        });
    }
    told
}

/// In how many months a price changes.
pub fn n_changes(cost: &Cost) -> usize {
    let months = cost
        .by_month
        .iter()
        .filter(|month| cost.changes_in(month.month).next().is_some());
    months.count()
}

fn window(change: &Change) -> Option<&'static Discount> {
    match change.reason {
        Reason::WindowBegins(window) | Reason::WindowEnds(window) => Some(window),
        Reason::NewRate => None,
    }
}

fn change(texts: Texts, change: &Change, name: &str) -> String {
    let (after, before) = (change.after.written(texts), change.before.written(texts));
    let month = format::month(texts, change.month);
    match change.reason {
        Reason::WindowEnds(window) => {
            let last = format::month(texts, window.to);
            texts.planner_changed_ends(args::PlannerChangedEnds {
                after: &after,
                before: &before,
                group: name,
                last: &last,
                month: &month,
                share: &window.share.written(texts),
            })
        }
        Reason::WindowBegins(window) => {
            let last = format::month(texts, window.to);
            texts.planner_changed_begins(args::PlannerChangedBegins {
                after: &after,
                before: &before,
                group: name,
                last: &last,
                month: &month,
                share: &window.share.written(texts),
            })
        }
        Reason::NewRate => texts.planner_changed_rate(args::PlannerChangedRate {
            after: &after,
            before: &before,
            group: name,
            month: &month,
        }),
    }
    .to_string()
}

/// A plan beside another: what is different, what comes of it, and how much more or less that is.
pub struct ComparedText {
    /// What is different.
    pub name: String,
    /// What comes of it.
    pub result: String,
    /// How much more or less that is.
    pub difference: String,
    /// That it is too short for the whole sum.
    pub short: Option<String>,
}

/// The words of a plan beside another.
pub fn compared(rules: &PlannerRules, texts: Texts, one: &Compared) -> ComparedText {
    let came_of = |answers: &[&Answer], difference: Difference| match difference {
        Difference::Money(money) => {
            let totals = Rupiah::checked_sum(answers.iter().map(|answer| answer.cost.total));
            let total = totals.map(|total| total.written(texts));
            (total.unwrap_or_default(), self::difference(texts, money))
        }
        Difference::People(more) => {
            let size = people(texts, more.saturating_abs());
            let workers = answers.iter().map(|answer| answer.cost.workers).sum();
            (people(texts, workers), more_or_less(texts, more, &size))
        }
        Difference::Months(more) => {
            let months = answers
                .iter()
                .map(|answer| i64::from(answer.cost.plan.months.get()));
            (
                self::months(texts, months.sum::<i64>()),
                more_or_less(texts, more, &self::months(texts, more.saturating_abs())),
            )
        }
    };
    let (result, difference) = match &one.outcome {
        Outcome::Answered(answer, difference) => came_of(&[answer], *difference),
        Outcome::Halved(halves, difference) => came_of(&halves.iter().collect::<Vec<_>>(), *difference),
        Outcome::TooLittle { least } => (
            texts.planner_compare_little().to_string(),
            texts
                .planner_compare_least(args::PlannerCompareLeast {
                    least: &least.written(texts),
                })
                .to_string(),
        ),
    };
    let name = match (one.variation, &one.outcome) {
        (None, Outcome::Answered(answer, _)) => {
            let plan = &answer.cost.plan;
            texts.planner_compare_own(args::PlannerCompareOwn {
                from: &format::month(texts, plan.from),
                months: &months(texts, plan.months.get()),
            })
        }
        (_, Outcome::Halved(halves, _)) => {
            let from = |half: Option<&Answer>| half.map(|half| format::month(texts, half.cost.plan.from));
            let each = halves.first().map_or(0, |half| half.cost.plan.months.get());
            texts.planner_compare_halves(args::PlannerCompareHalves {
                first: &from(halves.first()).unwrap_or_default(),
                months: &months(texts, each),
                second: &from(halves.last()).unwrap_or_default(),
            })
        }
        (Some(Variation::EqualShares), _) => texts.planner_compare_equal(),
        (Some(Variation::Halves), _) => texts.planner_compare_halves_too_little(),
        (None, Outcome::TooLittle { .. }) => texts.planner_this(),
        (Some(Variation::Months(months)), _) => self::months(texts, months.get()).into(),
        (Some(Variation::From(from)), _) => texts.planner_compare_from(args::PlannerCompareFrom {
            from: &format::month(texts, from),
        }),
        (Some(Variation::WithSavings), _) => texts.planner_compare_with(),
        (Some(Variation::WithoutSavings), _) => texts.planner_compare_without(),
    };
    let short = match &one.outcome {
        Outcome::Answered(answer, _) => too_short(rules, texts, &answer.cost),
        Outcome::Halved(halves, _) => halves.iter().find_map(|half| too_short(rules, texts, &half.cost)),
        Outcome::TooLittle { .. } => None,
    };
    ComparedText {
        name: name.to_string(),
        short,
        result,
        difference: match one.variation {
            None => texts.planner_this().to_string(),
            Some(_) => difference,
        },
    }
}

/// `lebih Rp4.704.000`, `kurang Rp4.704.000`, `sama`.
pub fn difference(texts: Texts, difference: Rupiah) -> String {
    let size = Rupiah::new(difference.get().saturating_abs()).written(texts);
    more_or_less(texts, difference.get(), &size)
}

fn more_or_less(texts: Texts, difference: i64, size: &str) -> String {
    match difference.cmp(&0) {
        std::cmp::Ordering::Greater => texts.planner_more_than(args::PlannerMoreThan { amount: size }),
        std::cmp::Ordering::Less => texts.planner_less_than(args::PlannerLessThan { amount: size }),
        std::cmp::Ordering::Equal => texts.planner_equal(),
    }
    .to_string()
}

/// Which first month is the cheapest, and which the dearest.
pub fn starts(texts: Texts, starts: &Starts) -> Vec<String> {
    let month = |month| format::month(texts, month);
    let dearest = starts.candidates.iter().rev().max_by_key(|start| start.total);
    let candidates = (starts.candidates.first(), starts.candidates.last(), dearest);
    let (Some(earliest), Some(last), Some(dearest)) = candidates else {
        return Vec::new();
    };
    let own = starts.own;
    let (cheapest, total) = (starts.cheapest, starts.cheapest.total.written(texts));
    if dearest.total == cheapest.total && own.total == cheapest.total {
        return vec![
            texts
                .planner_start_same(args::PlannerStartSame {
                    from: &month(earliest.from),
                    to: &month(last.from),
                    total: &total,
                })
                .to_string(),
        ];
    }
    let first = if cheapest.total >= own.total {
        texts.planner_start_cheapest_own(args::PlannerStartCheapestOwn {
            month: &month(own.from),
        })
    } else {
        let less = Rupiah::new(cheapest.difference.get().saturating_abs()).written(texts);
        texts.planner_start_cheapest(args::PlannerStartCheapest {
            less: &less,
            month: &month(cheapest.from),
            own: &month(own.from),
            total: &total,
        })
    };
    let dearest = texts.planner_start_dearest(args::PlannerStartDearest {
        month: &month(dearest.from),
        total: &dearest.total.written(texts),
    });
    vec![first.to_string(), dearest.to_string()]
}
