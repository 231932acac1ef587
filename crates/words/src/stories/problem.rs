//! What is wrong with what was typed into a story, and what would be right.

use crate::check::topic;
use crate::format;
use crate::stories::field;
use crate::texts::{Texts, args};
use payung_stories::draft::{Draft, Field, Place, Problem, Wrong};
use payung_stories::rules::StoriesRules;
use payung_values::rupiah::MoneyProblem;

/// What is asked for at a place.
pub fn place(texts: Texts, place: Place) -> String {
    let number = |child: usize| (child + 1).to_string();
    match place {
        Place::Field(one) => field(texts, one),
        Place::ChildClass(child) => texts.field_child(args::FieldChild {
            number: &number(child),
        }),
        Place::ChildAge(child) => texts.field_child_age(args::FieldChildAge {
            number: &number(child),
        }),
    }
    .to_string()
}

/// One sentence or two: where, what was found, what would be right.
pub fn problem(rules: &StoriesRules, texts: Texts, problem: &Problem) -> String {
    let (place, found) = (place(texts, problem.place), problem.found.as_str());
    match problem.wrong {
        Wrong::Missing | Wrong::NotChosen if matches!(problem.place, Place::ChildClass(_)) => {
            texts.wrong_class(args::WrongClass { field: &place })
        }
        Wrong::Missing => texts.wrong_missing(args::WrongMissing { field: &place }),
        Wrong::NotChosen => texts.wrong_choice(args::WrongChoice { field: &place }),
        Wrong::NoDay => texts.wrong_day(args::WrongDay { field: &place, found }),
        Wrong::TooEarly { first } => texts.wrong_early(args::WrongEarly {
            field: &place,
            first: &format::date(texts, first),
        }),
        Wrong::Money(MoneyProblem::Negative) => {
            texts.wrong_negative(args::WrongNegative { field: &place, found })
        }
        Wrong::MoneyTooLittle { least } => texts.wrong_money_least(args::WrongMoneyLeast {
            field: &place,
            found,
            least: &least.to_string(),
        }),
        Wrong::Money(money) => return [&place, ": ", &topic::money_problem(texts, found, money)].concat(),
        Wrong::Count { .. } if problem.place == Place::Field(Field::Children) => {
            texts.wrong_children(args::WrongChildren {
                counted: &format::count_word(counted(rules)),
                found,
                most: &Draft::MOST_CHILDREN.to_string(),
            })
        }
        Wrong::Count { least, most } => texts.wrong_count(args::WrongCount {
            field: &place,
            found,
            least: &least.to_string(),
            most: &most.to_string(),
        }),
        Wrong::MonthsSince { from, to, most } => texts.wrong_since(args::WrongSince {
            field: &place,
            found,
            from: &format::month(texts, from),
            most: &most.to_string(),
            to: &format::month(texts, to),
        }),
        Wrong::MoreInARow { paid } => texts.wrong_in_a_row(args::WrongInARow {
            field: &place,
            found,
            paid: &paid.to_string(),
        }),
        Wrong::Share { least, most } => texts.wrong_share(args::WrongShare {
            field: &place,
            found,
            least: &least.to_string(),
            most: &most.to_string(),
        }),
        Wrong::TooOld { limit } => texts.wrong_old(args::WrongOld {
            field: &place,
            found,
            limit: &limit.to_string(),
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
