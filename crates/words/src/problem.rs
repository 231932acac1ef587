//! What is wrong with what was typed, and what would be right, whichever area asks.
//!
//! [`figure`] has the words for every field; topics, stories and plans have words of their own for what they know
//! better, such as the name of the box.

use crate::check::topic as topic_words;
use crate::duty;
use crate::format;
use crate::format::Written as _;
use crate::planner::form;
use crate::stories::field as field_words;
use crate::texts::{Texts, args};
use payung_check::topic::Topic;
use payung_planner::MOST_GROUPS;
use payung_planner::draft as plan;
use payung_planner::draft::{PlanWrong, Wanted};
use payung_planner::rules::PlannerRules;
use payung_planner::wage_earner::WagePrice;
use payung_rules::occupation::Occupation;
use payung_stories::draft as story;
use payung_stories::draft::{Draft, StoryWrong};
use payung_stories::rules::StoriesRules;
use payung_typed::money as typed_money;
use payung_typed::problem::{Problem, Wrong};
use payung_values::engagement::Engagement;
use payung_values::month::YearMonth;
use payung_values::rupiah::{MoneyProblem, Rupiah};

/// With an answer of the self-check.
pub fn topic(texts: Texts, problem: &Problem<Topic>) -> String {
    let (topic, typed) = (problem.field, problem.typed.as_str());
    let number = |is_number| topic_words::number(texts, topic, typed, is_number);
    let own = match problem.wrong {
        Wrong::Missing | Wrong::NotChosen | Wrong::NotFound => Some(topic_words::empty(texts, topic)),
        Wrong::NotNumber { .. } => number(false),
        Wrong::OutOfRange { .. } => number(true),
        Wrong::Money(problem) => Some(money(texts, typed, problem)),
        Wrong::Unclear
        | Wrong::UnclearSum
        | Wrong::NoDay
        | Wrong::NoMonth
        | Wrong::YearOnly(_)
        | Wrong::TooEarly { .. }
        | Wrong::TooLate
        | Wrong::Share { .. } => None,
        Wrong::Own(never) => match never {},
    };
    own.unwrap_or_else(|| figure(texts, problem))
}

/// With a figure that is tried out, and with any other field.
pub fn figure<F>(texts: Texts, problem: &Problem<F>) -> String {
    general(texts, &problem.typed, problem.wrong)
}

fn general(texts: Texts, typed: &str, wrong: Wrong) -> String {
    match wrong {
        Wrong::Missing | Wrong::NotChosen | Wrong::NotFound => texts.problem_choose(),
        Wrong::NoDay => texts.figure_day(args::FigureDay { typed }),
        Wrong::NoMonth => texts.figure_month(args::FigureMonth { typed }),
        Wrong::YearOnly(january) => texts.figure_year(args::FigureYear {
            month: &format::month(texts, january),
            typed,
        }),
        Wrong::Unclear | Wrong::UnclearSum => texts.figure_unclear(args::FigureUnclear { typed }),
        Wrong::TooEarly { first } => texts.figure_early(args::FigureEarly {
            date: &format::date(texts, first),
        }),
        Wrong::TooLate => texts.planner_too_late(),
        Wrong::Money(MoneyProblem::Negative) => texts.figure_negative(),
        Wrong::Money(problem) => return money(texts, typed, problem),
        Wrong::NotNumber { least, most } | Wrong::OutOfRange { least, most } => {
            texts.figure_count(args::FigureCount {
                least: &least.to_string(),
                most: &most.to_string(),
                typed,
            })
        }
        Wrong::Share { most, .. } => texts.figure_share(args::FigureShare {
            most: most.written(texts).trim_end_matches('%'),
            typed,
        }),
        Wrong::Own(never) => match never {},
    }
    .to_string()
}

/// What can be tapped instead of what was typed where that can mean several things: what is kept, and what is read.
pub fn offers<F, O>(texts: Texts, problem: &Problem<F, O>) -> Vec<(String, String)> {
    match problem.wrong {
        Wrong::Unclear => {
            let choices = typed_money::choices(&problem.typed).into_iter();
            choices
                .map(|choice| {
                    (
                        format::kept_sum(texts, &choice.typed()),
                        choice.sum.written(texts),
                    )
                })
                .collect()
        }
        Wrong::UnclearSum => sums(texts, &problem.typed),
        Wrong::YearOnly(january) => {
            let month = format::month(texts, january);
            vec![(month.clone(), month)]
        }
        Wrong::Missing
        | Wrong::NotChosen
        | Wrong::NotFound
        | Wrong::Money(_)
        | Wrong::NotNumber { .. }
        | Wrong::OutOfRange { .. }
        | Wrong::NoDay
        | Wrong::NoMonth
        | Wrong::TooEarly { .. }
        | Wrong::TooLate
        | Wrong::Share { .. }
        | Wrong::Own(_) => Vec::new(),
    }
}

/// The sums that something typed where any sum may stand can mean: what is kept, and what is read.
pub fn sums(texts: Texts, typed: &str) -> Vec<(String, String)> {
    let sums = typed_money::sums(typed).into_iter();
    sums.map(|sum| {
        (
            format::kept_sum(texts, &typed_money::confirmed(sum)),
            sum.written(texts),
        )
    })
    .collect()
}

/// What is wrong with an amount and what would be right.
fn money(texts: Texts, typed: &str, problem: MoneyProblem) -> String {
    match problem {
        MoneyProblem::Empty => texts.problem_money_empty(),
        MoneyProblem::NotMoney => texts.problem_money_unreadable(args::ProblemMoneyUnreadable { typed }),
        MoneyProblem::Negative => texts.problem_money_negative(),
        MoneyProblem::Fraction => texts.problem_money_fraction(args::ProblemMoneyFraction { typed }),
        MoneyProblem::TooLarge => texts.problem_money_large(args::ProblemMoneyLarge {
            most: &Rupiah::MOST_TYPED.written(texts),
        }),
    }
    .to_string()
}

/// With a story: where, what was found, what would be right.
pub fn story(rules: &StoriesRules, texts: Texts, problem: &story::Problem) -> String {
    let (name, found) = (place(texts, problem.field), problem.typed.as_str());
    let field = name.as_str();
    match problem.wrong {
        Wrong::Missing | Wrong::NotChosen if matches!(problem.field, story::FieldPath::ChildClass(_)) => {
            texts.wrong_class(args::WrongClass { field })
        }
        Wrong::Missing => texts.wrong_missing(args::WrongMissing { field }),
        Wrong::NotChosen | Wrong::NotFound => texts.wrong_choice(args::WrongChoice { field }),
        Wrong::NoDay => texts.wrong_day(args::WrongDay { field, found }),
        Wrong::TooEarly { first } => texts.wrong_early(args::WrongEarly {
            field,
            first: &format::date(texts, first),
        }),
        Wrong::Money(MoneyProblem::Negative) => texts.wrong_negative(args::WrongNegative { field, found }),
        Wrong::Money(problem) => return [field, ": ", &money(texts, found, problem)].concat(),
        Wrong::NotNumber { .. } | Wrong::OutOfRange { .. }
            if problem.field == story::FieldPath::Field(story::Field::Children) =>
        {
            texts.wrong_children(args::WrongChildren {
                counted: &format::count_word(texts, counted(rules)),
                found,
                most: &Draft::MOST_CHILDREN.to_string(),
            })
        }
        Wrong::NotNumber { least, most } | Wrong::OutOfRange { least, most } => {
            texts.wrong_count(args::WrongCount {
                field,
                found,
                least: &least.to_string(),
                most: &most.to_string(),
            })
        }
        Wrong::Share { least, most } => texts.wrong_share(args::WrongShare {
            field,
            found,
            least: &least.written(texts),
            most: &most.written(texts),
        }),
        Wrong::NoMonth => return of_field(texts, field, found, Wrong::NoMonth),
        Wrong::YearOnly(january) => return of_field(texts, field, found, Wrong::YearOnly(january)),
        Wrong::Unclear | Wrong::UnclearSum => return of_field(texts, field, found, Wrong::Unclear),
        Wrong::TooLate => return of_field(texts, field, found, Wrong::TooLate),
        Wrong::Own(own) => return story_own(texts, field, found, own),
    }
    .to_string()
}

fn of_field(texts: Texts, field: &str, found: &str, wrong: Wrong) -> String {
    [field, ": ", &general(texts, found, wrong)].concat()
}

fn story_own(texts: Texts, field: &str, found: &str, wrong: StoryWrong) -> String {
    match wrong {
        StoryWrong::MoneyTooLittle { least } => texts.wrong_money_least(args::WrongMoneyLeast {
            field,
            found,
            least: &least.written(texts),
        }),
        StoryWrong::MonthsSince { from, to, most } => texts.wrong_since(args::WrongSince {
            field,
            found,
            from: &format::month(texts, from),
            most: &most.to_string(),
            to: &format::month(texts, to),
        }),
        StoryWrong::MoreInARow { paid } => texts.wrong_in_a_row(args::WrongInARow {
            field,
            found,
            paid: &paid.to_string(),
        }),
        StoryWrong::TooOld { limit } => texts.wrong_old(args::WrongOld {
            field,
            found,
            limit: &limit.to_string(),
        }),
    }
    .to_string()
}

/// What a story asks for at a place.
fn place(texts: Texts, place: story::FieldPath) -> String {
    let number = |child: usize| (child + 1).to_string();
    match place {
        story::FieldPath::Field(one) => field_words(texts, one),
        story::FieldPath::ChildClass(child) => texts.field_child(args::FieldChild {
            number: &number(child),
        }),
        story::FieldPath::ChildAge(child) => texts.field_child_age(args::FieldChildAge {
            number: &number(child),
        }),
    }
    .to_string()
}

/// How many children a scholarship counts, by the newest rule.
pub fn counted(rules: &StoriesRules) -> u16 {
    rules
        .benefit
        .scholarship_children
        .entries
        .last()
        .map_or(0, |entry| entry.value)
}

/// With a plan, and the nearest value that would be right.
/// `today` is the month that is an example of one.
pub fn plan(texts: Texts, draft: &plan::Draft, problem: &plan::Problem, today: YearMonth) -> String {
    let (typed, field) = (problem.typed.as_str(), problem.field.field);
    match problem.wrong {
        Wrong::Missing => {
            let name = form::field(texts, problem.field.field);
            texts.planner_missing(args::PlannerMissing {
                field: &format::in_sentence(&name),
            })
        }
        Wrong::NotNumber { least, most } => texts.planner_not_a_number(args::PlannerNotANumber {
            least: &format::count(texts, least),
            most: &format::count(texts, most),
            typed,
        }),
        Wrong::OutOfRange { least, .. } if problem.nearest == Some(least.to_string()) => texts
            .planner_too_few(args::PlannerTooFew {
                nearest: &format::count(texts, least),
                typed,
            }),
        Wrong::OutOfRange { most, .. } => texts.planner_too_many(args::PlannerTooMany {
            nearest: &format::count(texts, most),
            typed,
        }),
        Wrong::NoMonth => texts.planner_not_a_month(args::PlannerNotAMonth {
            example: &format::month(texts, today),
            typed,
        }),
        Wrong::TooEarly { first } => texts.planner_too_early(args::PlannerTooEarly {
            month: &format::month(texts, YearMonth::of(first)),
        }),
        Wrong::Money(money) if field == plan::Field::Income && money != MoneyProblem::TooLarge => {
            texts.planner_income_wrong(args::PlannerIncomeWrong { typed })
        }
        Wrong::Money(MoneyProblem::Negative) => texts.planner_negative(),
        Wrong::Money(MoneyProblem::Fraction) => texts.planner_fraction(args::PlannerFraction { typed }),
        Wrong::Money(MoneyProblem::TooLarge) => texts.planner_money_large(args::PlannerMoneyLarge {
            most: &Rupiah::MOST_TYPED.written(texts),
        }),
        Wrong::Money(MoneyProblem::Empty | MoneyProblem::NotMoney) => {
            texts.planner_money(args::PlannerMoney { typed })
        }
        Wrong::NotChosen if field == plan::Field::Occupation => {
            texts.planner_no_such_work(args::PlannerNoSuchWork { typed })
        }
        Wrong::NotChosen | Wrong::NotFound => texts.planner_no_such_choice(),
        Wrong::YearOnly(january) => return general(texts, typed, Wrong::YearOnly(january)),
        Wrong::Unclear | Wrong::UnclearSum => return general(texts, typed, Wrong::Unclear),
        Wrong::TooLate => return general(texts, typed, Wrong::TooLate),
        Wrong::NoDay => return general(texts, typed, Wrong::NoDay),
        Wrong::Share { least, most } => return general(texts, typed, Wrong::Share { least, most }),
        Wrong::Own(own) => return plan_own(texts, draft, typed, own),
    }
    .to_string()
}

/// The same away from its box, with the name of the box: `Kelompok 2, jumlah: 0 terlalu sedikit. …`.
pub fn plan_listed(texts: Texts, draft: &plan::Draft, problem: &plan::Problem, today: YearMonth) -> String {
    let sentence = plan(texts, draft, problem, today);
    let name = form::field(texts, problem.field.field);
    match (problem.field.group, problem.wrong) {
        (_, Wrong::Own(_)) => sentence,
        (Some(group), _) if draft.n_groups() > 1 => {
            let place = &(group + 1).to_string();
            let group = texts.planner_group(args::PlannerGroup { place });
            format!("{group}, {}: {}", format::in_sentence(&name), sentence)
        }
        (_, Wrong::Missing) => sentence,
        (_, _) => format!("{name}: {sentence}"),
    }
}

/// That a group of a plan has no price in it, how many of whom, why, and what to do.
pub fn left_out(
    rules: &PlannerRules,
    texts: Texts,
    draft: &plan::Draft,
    problem: &plan::Problem,
    today: YearMonth,
) -> String {
    let group = problem.field.group.unwrap_or(0);
    let place = &(group + 1).to_string();
    let name = texts.planner_group(args::PlannerGroup { place });
    let occupation = Occupation::parse(rules.occupations, &problem.typed);
    let who = occupation.map_or(problem.typed.clone(), |one| format::in_sentence(one.label));
    let workers = draft.typed(plan::FieldPath::of_group(plan::Field::Workers, group));
    let who = match workers.parse::<i64>() {
        Ok(workers) => super::planner::of_group(texts, workers, &who),
        Err(_) => who,
    };
    let said = texts.planner_left_out(args::PlannerLeftOut {
        group: &name,
        who: &who,
    });
    [&said, " ", &plan(texts, draft, problem, today)].concat()
}

fn plan_own(texts: Texts, draft: &plan::Draft, typed: &str, wrong: PlanWrong) -> String {
    match wrong {
        PlanWrong::SharesSum {
            sum,
            last: Some(last),
        } if draft.n_groups() > 1 => texts.planner_shares_last(args::PlannerSharesLast {
            last: &last.written(texts),
            sum: &sum.written(texts),
        }),
        PlanWrong::SharesSum { sum, .. } => texts.planner_shares(args::PlannerShares {
            sum: &sum.written(texts),
        }),
        PlanWrong::NotAShare => texts.planner_not_a_share(args::PlannerNotAShare { typed }),
        PlanWrong::SharesTooFine => texts.planner_shares_fine(),
        PlanWrong::MixedPayers { payer } => texts.planner_mixed(args::PlannerMixed {
            payer: &format::in_sentence(&form::payer(texts, payer)),
        }),
        PlanWrong::NotOwnAccount { engagement, price } => return not_own_account(texts, engagement, price),
        PlanWrong::NoGroups => texts.planner_no_groups(),
        PlanWrong::TooManyGroups { .. } => texts.planner_too_many_groups(args::PlannerTooManyGroups {
            most: &MOST_GROUPS.to_string(),
        }),
        PlanWrong::BudgetTooSmall { least } if draft.wanted() == Wanted::Months => texts
            .planner_budget_small_month(args::PlannerBudgetSmallMonth {
                least: &least.written(texts),
            }),
        PlanWrong::BudgetTooSmall { least } => texts.planner_budget_small(args::PlannerBudgetSmall {
            least: &least.written(texts),
        }),
        PlanWrong::TooLarge => texts.planner_too_large(),
    }
    .to_string()
}

/// Whose duty such workers are, what they cost, and what to choose where they work otherwise.
fn not_own_account(texts: Texts, engagement: Engagement, price: Option<WagePrice>) -> String {
    let mut said = vec![duty::duty(texts, engagement).into_owned()];
    // They are registered by nobody's wage, and have no other work to choose.
    match engagement {
        Engagement::NotWorking => return said.concat(),
        Engagement::CivilServant | Engagement::Abroad => {
            said.push(texts.planner_duty_bpu().into_owned());
            return said.join(" ");
        }
        Engagement::OwnAccount
        | Engagement::Partner
        | Engagement::Casual
        | Engagement::Household
        | Engagement::Employee
        | Engagement::VillageOfficial
        | Engagement::GovernmentNonAsn
        | Engagement::ConstructionProject => said.push(texts.planner_duty_bpu().into_owned()),
    }
    said.extend(price.map(|price| duty::price(texts, price)));
    said.push(texts.planner_duty_otherwise().to_string());
    said.join(" ")
}
