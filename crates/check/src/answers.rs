//! What a person has answered: the words as typed, and what they mean.
//!
//! Parsing is the validation; there is no second one. What was typed stays, right or wrong.

use crate::rules::PersonRules;
use crate::topic::{Topic, age};
use payung_questions::eligibility::Worker;
use payung_typed::problem::Problem;
use payung_typed::store::Typed;
use payung_values::date::Date;

/// The answer "I do not know", to whatever topic.
pub const DONT_KNOW: &str = "tidak-tahu";

/// The answers so far, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    typed: Typed<Topic>,
}

impl Answers {
    /// What was typed or chosen for `topic`, right or wrong.
    pub fn typed(&self, topic: Topic) -> Option<&str> {
        self.typed.typed(topic)
    }

    /// Keeps what was typed.
    pub fn keep(&mut self, topic: Topic, typed: &str) {
        self.typed.keep(topic, typed);
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

    /// What is known of the person. Unreadable answers are unknown.
    pub fn worker(&self, rules: &PersonRules) -> Worker {
        let mut worker = Worker::default();
        for topic in self.typed.fields() {
            let known = self.typed(topic).filter(|typed| *typed != DONT_KNOW);
            // What cannot be read leaves the worker as it is.
            let _ = known.map(|typed| topic.read(rules, typed, &mut worker));
        }
        worker
    }

    /// The answers as lines `topic=typed`, for the tab's memory.
    pub fn to_lines(&self) -> String {
        self.typed.to_lines()
    }

    /// Reads what [`Answers::to_lines`] wrote. Lines of other versions are passed over.
    pub fn from_lines(lines: &str) -> Self {
        Self {
            typed: Typed::from_lines(lines),
        }
    }
}

/// Whether `typed` can be taken as the answer to `topic`.
///
/// # Errors
///
/// The [`Problem`] a person should read.
pub fn check(rules: &PersonRules, topic: Topic, typed: &str) -> Result<(), Problem<Topic>> {
    read(rules, topic, typed).map(|_| ())
}

/// Whether `typed` can be taken as the answer to `topic` on `day`: as [`check`], and a day of birth gives an age.
///
/// # Errors
///
/// The [`Problem`] a person should read.
pub fn check_on(rules: &PersonRules, topic: Topic, typed: &str, day: Date) -> Result<(), Problem<Topic>> {
    match read(rules, topic, typed)?.birth_date {
        Some(birth) => age::born(birth, day).map_err(|wrong| Problem::new(topic, typed, wrong)),
        None => Ok(()),
    }
}

/// What is known of somebody who has answered nothing else.
fn read(rules: &PersonRules, topic: Topic, typed: &str) -> Result<Worker, Problem<Topic>> {
    let mut worker = Worker::default();
    if typed != DONT_KNOW {
        topic
            .read(rules, typed, &mut worker)
            .map_err(|wrong| Problem::new(topic, typed, wrong))?;
    }
    Ok(worker)
}

#[cfg(test)]
mod tests {
    use super::{Answers, PersonRules, Problem, Topic, check};
    use payung_typed::problem::Wrong;
    use payung_values::rupiah::MoneyProblem;

    fn rules() -> PersonRules {
        PersonRules::of(payung_fixture::rules())
    }

    #[test]
    fn what_was_typed_stays_even_if_it_is_wrong() {
        let mut answers = Answers::default();
        answers.keep(Topic::Income, "abc");
        assert_eq!(answers.typed(Topic::Income), Some("abc"));
        assert!(!answers.is_settled(&rules(), Topic::Income));
        assert_eq!(answers.worker(&rules()).income, None);
        let problem = Problem::new(Topic::Income, "abc", Wrong::Money(MoneyProblem::NotMoney));
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
            answers.keep(topic, typed);
        }
        let again = Answers::from_lines(&answers.to_lines());
        assert_eq!(again.typed(Topic::Income), Some("1,5 juta = ya "));
        assert_eq!(again.worker(&rules()).area, answers.worker(&rules()).area);
        assert_eq!(Answers::from_lines("bukan=apa\nrusak\n"), Answers::default());
    }
}
