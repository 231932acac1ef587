//! What a person has answered: the words as typed, and what they mean.
//!
//! Parsing is the validation; there is no second one. What was typed stays, right or wrong.

use crate::rules::PersonRules;
use crate::what_if;
use payung_questions::eligibility::Worker;
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_values::age::Age;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::rupiah::{MoneyProblem, Rupiah};
use payung_values::welfare::Decile;
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

payung_values::vocabulary! {
    /// What one page asks. The id stands in the page's address and in the tab's memory.
    pub enum Topic {
        /// The area on the KTP.
        Area = "daerah",
        /// The occupation.
        Occupation = "pekerjaan",
        /// How the person works.
        Engagement = "cara-kerja",
        /// The monthly income.
        Income = "penghasilan",
        /// Whether the income is regular.
        IncomeRegular = "tetap",
        /// The age.
        Age = "umur",
        /// The label in the poverty register.
        Registry = "data-kemiskinan",
        /// The decile.
        Decile = "desil",
        /// Membership today.
        Insured = "kepesertaan",
        /// Months the KTP has been held.
        Residence = "lama-ktp",
        /// Whether the person studies.
        Student = "pelajar",
    }
}

impl Topic {
    /// The question whose answer decides a criterion.
    pub const fn of_criterion(criterion: CriterionId) -> Self {
        match criterion {
            CriterionId::Area => Self::Area,
            CriterionId::Age => Self::Age,
            CriterionId::Informal | CriterionId::NotCivilServant => Self::Engagement,
            CriterionId::IrregularIncome => Self::IncomeRegular,
            CriterionId::LowIncome => Self::Income,
            CriterionId::NotInsured => Self::Insured,
            CriterionId::NotStudent => Self::Student,
            CriterionId::Residence => Self::Residence,
            CriterionId::Welfare => Self::Registry,
        }
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Topic {
    type Err = UnknownTopic;

    fn from_str(id: &str) -> Result<Self, UnknownTopic> {
        Self::parse(id).ok_or(UnknownTopic)
    }
}

/// A text that names no topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no question has this id")]
pub struct UnknownTopic;

/// The answer "I do not know", to whatever topic.
pub const DONT_KNOW: &str = "tidak-tahu";

/// Why an answer cannot be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was chosen.
    NotChosen,
    /// What was searched for is no area or occupation; the nearest spelling, if one is near.
    NotFound {
        /// What was typed.
        typed: String,
        /// What may have been meant.
        nearest: Option<String>,
    },
    /// An amount that cannot be read.
    Money {
        /// What was typed.
        typed: String,
        /// What is wrong with it.
        problem: MoneyProblem,
    },
    /// An age that is no number.
    AgeNotNumber {
        /// What was typed.
        typed: String,
    },
    /// A number that is no age of a person who works.
    AgeImpossible {
        /// What was typed.
        typed: String,
    },
    /// A decile that is not 1 to 10.
    NoSuchDecile {
        /// What was typed.
        typed: String,
    },
    /// A duration that cannot be read.
    MonthsNotNumber {
        /// What was typed.
        typed: String,
    },
}

/// The answers so far, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Each topic once, in the order of [`Topic::ALL`].
    typed: Vec<(Topic, String)>,
}

impl Answers {
    /// What was typed or chosen for `topic`, right or wrong.
    pub fn typed(&self, topic: Topic) -> Option<&str> {
        self.typed
            .iter()
            .find(|(one, _)| *one == topic)
            .map(|(_, typed)| typed.as_str())
    }

    /// Keeps what was typed.
    pub fn keep(&mut self, topic: Topic, typed: String) {
        let place = self.typed.iter().take_while(|(one, _)| *one < topic).count();
        match self.typed.get_mut(place) {
            Some((one, before)) if *one == topic => *before = typed,
            Some(_) | None => self.typed.insert(place, (topic, typed)),
        }
    }

    /// Whether nothing has been typed at all.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// Whether `topic` has an answer that can be taken: a value, or "I do not know".
    pub fn is_settled(&self, rules: &PersonRules, topic: Topic) -> bool {
        self.typed(topic)
            .is_some_and(|typed| check(rules, topic, typed).is_ok())
    }

    /// Whether `topic` was answered with "I do not know".
    pub fn is_unknown(&self, topic: Topic) -> bool {
        self.typed(topic) == Some(DONT_KNOW)
    }

    fn known(&self, topic: Topic) -> Option<&str> {
        self.typed(topic).filter(|typed| *typed != DONT_KNOW)
    }

    /// What is known of the person. Unreadable answers are unknown.
    pub fn worker(&self, rules: &PersonRules) -> Worker {
        Worker {
            age: self.known(Topic::Age).and_then(|typed| age(typed).ok()),
            birth_date: self.known(Topic::Age).and_then(birth_date),
            area: self
                .known(Topic::Area)
                .and_then(|text| Area::parse(rules.areas, text))
                .map(|area| area.code),
            residence_months: self.known(Topic::Residence).and_then(|typed| months(typed).ok()),
            occupation: self
                .known(Topic::Occupation)
                .and_then(|text| Occupation::parse(rules.occupations, text)),
            engagement: self.known(Topic::Engagement).and_then(Engagement::parse),
            income: self
                .known(Topic::Income)
                .and_then(|typed| Rupiah::parse(typed).ok()),
            income_regular: self.known(Topic::IncomeRegular).and_then(IncomeRegularity::parse),
            registry: self.known(Topic::Registry).and_then(Registry::parse),
            decile: self.known(Topic::Decile).and_then(|typed| decile(typed).ok()),
            field_verified: None,
            insured: self.known(Topic::Insured).and_then(Insured::parse),
            student: self.known(Topic::Student).and_then(yes_or_no),
        }
    }

    /// The answers as lines `topic=typed`, for the tab's memory.
    pub fn to_lines(&self) -> String {
        let mut lines = String::new();
        for (topic, typed) in &self.typed {
            let typed = typed.replace(['\n', '\r'], " ");
            lines.extend([topic.id(), "=", &typed, "\n"]);
        }
        lines
    }

    /// Reads what [`Answers::to_lines`] wrote. Lines of other versions are passed over.
    pub fn from_lines(lines: &str) -> Self {
        let mut answers = Self::default();
        for (topic, typed) in lines.lines().filter_map(|line| line.split_once('=')) {
            if let Some(topic) = Topic::parse(topic) {
                answers.keep(topic, typed.to_owned());
            }
        }
        answers
    }
}

/// Whether `typed` can be taken as the answer to `topic`.
///
/// # Errors
///
/// The [`Problem`] a person should read.
pub fn check(rules: &PersonRules, topic: Topic, typed: &str) -> Result<(), Problem> {
    if typed == DONT_KNOW {
        return Ok(());
    }
    let chosen = |found: bool| if found { Ok(()) } else { Err(Problem::NotChosen) };
    match topic {
        Topic::Area => chosen(Area::parse(rules.areas, typed).is_some()),
        Topic::Occupation => chosen(Occupation::parse(rules.occupations, typed).is_some()),
        Topic::Engagement => chosen(Engagement::parse(typed).is_some()),
        Topic::Income => Rupiah::parse(typed)
            .map(|_| ())
            .map_err(|problem| Problem::Money {
                typed: typed.trim().to_owned(),
                problem,
            }),
        Topic::IncomeRegular => chosen(IncomeRegularity::parse(typed).is_some()),
        Topic::Age if birth_date(typed).is_some() => Ok(()),
        Topic::Age => age(typed).map(|_| ()),
        Topic::Registry => chosen(Registry::parse(typed).is_some()),
        Topic::Decile => decile(typed).map(|_| ()),
        Topic::Insured => chosen(Insured::parse(typed).is_some()),
        Topic::Residence => months(typed).map(|_| ()),
        Topic::Student => chosen(yes_or_no(typed).is_some()),
    }
}

/// Whether `typed` can be taken as the answer to `topic` on `day`: as [`check`], and a day of birth gives an age.
///
/// # Errors
///
/// The [`Problem`] a person should read.
pub fn check_on(rules: &PersonRules, topic: Topic, typed: &str, day: Date) -> Result<(), Problem> {
    let born = (topic == Topic::Age).then(|| birth_date(typed)).flatten();
    match born {
        Some(birth) if Age::on(birth, day).is_none_or(|age| age.get() == 0) => Err(Problem::AgeImpossible {
            typed: typed.trim().to_owned(),
        }),
        Some(_) | None => check(rules, topic, typed),
    }
}

/// The day of birth in `17-8-1985`, if that is what was typed instead of an age.
pub fn birth_date(typed: &str) -> Option<Date> {
    what_if::day(typed)
}

/// The age in `41` or `41 tahun`, from 1 to 120.
///
/// # Errors
///
/// [`Problem::NotChosen`], [`Problem::AgeNotNumber`] or [`Problem::AgeImpossible`].
pub fn age(typed: &str) -> Result<Age, Problem> {
    let typed = typed.trim();
    let digits = typed
        .strip_suffix("tahun")
        .or_else(|| typed.strip_suffix("th"))
        .unwrap_or(typed)
        .trim_end();
    if digits.is_empty() {
        return Err(Problem::NotChosen);
    }
    let is_number = digits
        .strip_prefix('-')
        .unwrap_or(digits)
        .bytes()
        .all(|b| b.is_ascii_digit());
    if !is_number || digits == "-" {
        return Err(Problem::AgeNotNumber {
            typed: typed.to_owned(),
        });
    }
    let age = digits.parse().ok().and_then(Age::new).filter(|age| age.get() > 0);
    age.ok_or_else(|| Problem::AgeImpossible {
        typed: typed.to_owned(),
    })
}

/// The decile in `3` or `desil 3`.
fn decile(typed: &str) -> Result<Decile, Problem> {
    let lower = typed.trim().to_ascii_lowercase();
    let digits = lower.strip_prefix("desil").unwrap_or(&lower).trim_start();
    if digits.is_empty() {
        return Err(Problem::NotChosen);
    }
    let decile = digits.parse().ok().and_then(Decile::new);
    decile.ok_or_else(|| Problem::NoSuchDecile {
        typed: typed.trim().to_owned(),
    })
}

/// The months in `6`, `6 bulan` or `2 tahun`, at most a hundred years.
///
/// # Errors
///
/// [`Problem::NotChosen`] or [`Problem::MonthsNotNumber`].
pub fn months(typed: &str) -> Result<u16, Problem> {
    let lower = typed.trim().to_ascii_lowercase();
    if lower.is_empty() {
        return Err(Problem::NotChosen);
    }
    let (digits, factor) = match lower.strip_suffix("tahun").or_else(|| lower.strip_suffix("th")) {
        Some(years) => (years.trim_end(), 12),
        None => (
            lower
                .strip_suffix("bulan")
                .or_else(|| lower.strip_suffix("bln"))
                .unwrap_or(&lower)
                .trim_end(),
            1,
        ),
    };
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let months = plain
        .then(|| digits.parse::<u16>().ok()?.checked_mul(factor))
        .flatten();
    months
        .filter(|months| *months <= 1200)
        .ok_or_else(|| Problem::MonthsNotNumber {
            typed: typed.trim().to_owned(),
        })
}

fn yes_or_no(typed: &str) -> Option<bool> {
    match typed {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Answers, PersonRules, Problem, Topic, age, check, months};
    use payung_values::age::Age;
    use payung_values::rupiah::MoneyProblem;

    fn rules() -> PersonRules {
        PersonRules::of(payung_fixture::rules())
    }

    #[test]
    fn ages_are_read_or_named() {
        for (typed, years) in [("14", 14), ("65", 65), (" 41 tahun ", 41), ("120", 120)] {
            assert_eq!(age(typed).map(Age::get), Ok(years));
        }
        for typed in ["0", "200", "-5", "99999999999999999999"] {
            assert_eq!(
                age(typed),
                Err(Problem::AgeImpossible {
                    typed: typed.to_owned()
                })
            );
        }
        assert_eq!(
            age("empat puluh"),
            Err(Problem::AgeNotNumber {
                typed: "empat puluh".to_owned()
            })
        );
        assert_eq!(
            age("4.1"),
            Err(Problem::AgeNotNumber {
                typed: "4.1".to_owned()
            })
        );
        assert_eq!(age(""), Err(Problem::NotChosen));
    }

    #[test]
    fn durations_are_read_in_months() {
        assert_eq!(months("6"), Ok(6));
        assert_eq!(months("2 tahun"), Ok(24));
        assert_eq!(months("5 bulan"), Ok(5));
        assert!(months("setengah").is_err() && months("9999 tahun").is_err() && months("-1").is_err());
    }

    #[test]
    fn what_was_typed_stays_even_if_it_is_wrong() {
        let mut answers = Answers::default();
        answers.keep(Topic::Income, "abc".to_owned());
        assert_eq!(answers.typed(Topic::Income), Some("abc"));
        assert!(!answers.is_settled(&rules(), Topic::Income));
        assert_eq!(answers.worker(&rules()).income, None);
        let problem = Problem::Money {
            typed: "abc".to_owned(),
            problem: MoneyProblem::NotMoney,
        };
        assert_eq!(check(&rules(), Topic::Income, "abc"), Err(problem));
    }

    #[test]
    fn a_reload_reads_what_was_kept() {
        let mut answers = Answers::default();
        for (topic, typed) in [
            (Topic::Area, "64.07"),
            (Topic::Income, "1,5 juta = ya\n"),
            (Topic::Age, "tidak-tahu"),
        ] {
            answers.keep(topic, typed.to_owned());
        }
        let again = Answers::from_lines(&answers.to_lines());
        assert_eq!(again.typed(Topic::Income), Some("1,5 juta = ya "));
        assert_eq!(again.worker(&rules()).area, answers.worker(&rules()).area);
        assert_eq!(Answers::from_lines("bukan=apa\nrusak\n"), Answers::default());
    }
}
