//! What is asked back about an answer, in words: the question, and what can be tapped.

use crate::check::topic;
use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_check::topic::asked::Asked;
use payung_typed::age::Birth;
use payung_typed::money::{self, Choice, Per, Why};
use payung_values::rupiah::Rupiah;

/// A question asked back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedBack {
    /// The question.
    pub question: String,
    /// What can be tapped: what is kept, and what is read.
    pub offers: Vec<(String, String)>,
}

/// The question about what was typed, and its offers.
pub fn asked_back(texts: Texts, asked: &Asked, typed: &str) -> AskedBack {
    let labels = match asked {
        Asked::Sum { why, choices, .. } => choices.iter().map(|choice| sum(texts, *why, *choice)).collect(),
        Asked::Birthday(birth) => birthdays(texts, birth),
        Asked::AgeOrBirth(age, birth) => {
            let [after, before] = [birth.after, birth.before].map(|age| age.get().to_string());
            let year = &birth.year.to_string();
            vec![
                texts
                    .asked_age(args::AskedAge {
                        age: &age.get().to_string(),
                    })
                    .to_string(),
                texts
                    .asked_born_after(args::AskedBornAfter { age: &after, year })
                    .to_string(),
                texts
                    .asked_born_before(args::AskedBornBefore { age: &before, year })
                    .to_string(),
            ]
        }
        Asked::Within { districts, .. } => {
            let names = districts.iter().map(|area| area.name.to_owned());
            names.chain([texts.asked_within_unknown().to_string()]).collect()
        }
        Asked::YearsOrMonths { number } => {
            let number = &number.to_string();
            let years = texts.outcome_years(args::OutcomeYears { years: number });
            vec![years.to_string(), months(texts, number)]
        }
        Asked::Months { least, most } => (*least..=*most)
            .map(|number| months(texts, &number.to_string()))
            .collect(),
        Asked::Ages { .. } => Vec::new(),
    };
    let others: Vec<(String, String)> = if let Asked::Sum { others, .. } = asked {
        others.iter().map(|other| for_time(texts, *other)).collect()
    } else {
        Vec::new()
    };
    let is_sum = matches!(asked, Asked::Sum { .. });
    let offers = asked.offers().into_iter().map(|typed| {
        if is_sum {
            format::kept_sum(texts, &typed)
        } else {
            typed
        }
    });
    AskedBack {
        question: question(texts, asked, typed),
        offers: offers.zip(labels).chain(others).collect(),
    }
}

fn months(texts: Texts, months: &str) -> String {
    texts.outcome_months(args::OutcomeMonths { months }).to_string()
}

/// A sum for another time than a month: `Rp15.000 sehari`.
fn for_time(texts: Texts, (sum, per): (Rupiah, Per)) -> (String, String) {
    (
        format::kept_sum(texts, &money::for_time(sum, per)),
        format!("{} {}", sum.written(texts), topic::per(texts, per)),
    )
}

/// Whether the birthday was already, each with the age it makes.
fn birthdays(texts: Texts, birth: &Birth) -> Vec<String> {
    let [after, before] = [birth.after, birth.before].map(|age| age.get().to_string());
    vec![
        texts
            .asked_birthday_after(args::AskedBirthdayAfter { age: &after })
            .to_string(),
        texts
            .asked_birthday_before(args::AskedBirthdayBefore { age: &before })
            .to_string(),
    ]
}

fn question(texts: Texts, asked: &Asked, typed: &str) -> String {
    match asked {
        Asked::Sum { why, .. } => return of_sum(texts, *why, typed),
        Asked::Birthday(birth) => match birth.month {
            Some(month) => texts.asked_birthday_month(args::AskedBirthdayMonth {
                month: &format::month(texts, month),
            }),
            None => texts.asked_birthday(args::AskedBirthday {
                year: &birth.year.to_string(),
            }),
        },
        Asked::AgeOrBirth(..) => texts.asked_age_or_birth(args::AskedAgeOrBirth { typed }),
        Asked::Ages { least, most } => texts.asked_ages(args::AskedAges {
            least: &least.get().to_string(),
            most: &most.get().to_string(),
        }),
        Asked::YearsOrMonths { number } => texts.asked_years_or_months(args::AskedYearsOrMonths {
            number: &number.to_string(),
        }),
        Asked::Months { .. } => texts.asked_months(),
        Asked::Within { province, .. } => texts.asked_within(args::AskedWithin {
            province: province.name,
        }),
    }
    .to_string()
}

fn of_sum(texts: Texts, why: Why, typed: &str) -> String {
    match why {
        Why::TwoWay => texts.asked_two_way(args::AskedTwoWay { typed }),
        Why::Unlikely => texts.asked_unlikely(args::AskedUnlikely { typed }),
        Why::Between(least, most) => texts.asked_between(args::AskedBetween {
            least: &least.written(texts),
            most: &most.written(texts),
        }),
        Why::AtMost(most) => texts.asked_at_most(args::AskedAtMost {
            most: &most.written(texts),
        }),
        Why::AtLeast(least) => texts.asked_at_least(args::AskedAtLeast {
            least: &least.written(texts),
        }),
        Why::For(sum, per) => {
            let sum = &sum.written(texts);
            match per {
                Per::Day => texts.asked_per_day(args::AskedPerDay { sum }),
                Per::Week => texts.asked_per_week(args::AskedPerWeek { sum }),
                Per::Harvest => texts.asked_per_harvest(args::AskedPerHarvest { sum }),
                Per::Month | Per::Year => texts.asked_per_year(args::AskedPerYear { sum }),
            }
        }
    }
    .to_string()
}

/// A sum to tap: with how often it comes where that makes it.
fn sum(texts: Texts, why: Why, choice: Choice) -> String {
    let sum = &choice.sum.written(texts);
    let (Why::For(_, per), Some(times)) = (why, choice.times) else {
        return sum.clone();
    };
    let count = &times.to_string();
    match per {
        Per::Day => texts.asked_days(args::AskedDays { count, sum }),
        Per::Week => texts.asked_weeks(args::AskedWeeks { count, sum }),
        Per::Harvest => texts.asked_harvests(args::AskedHarvests { count, sum }),
        Per::Month | Per::Year => texts.asked_a_month(args::AskedAMonth { sum }),
    }
    .to_string()
}
