//! What a person has answered: the words as typed, and what they mean.
//!
//! Parsing is the validation; there is no second one. What was typed stays, right or wrong.

use crate::doubt::{employers, fits, named_office, unnamed_employer};
use crate::rules::PersonRules;
use crate::topic::{Topic, age};
use payung_questions::eligibility::Worker;
use payung_typed::problem::Problem;
use payung_typed::store::Typed;
use payung_values::date::Date;
use payung_values::engagement::Engagement;

/// The answer "I do not know", to whatever topic.
pub const DONT_KNOW: &str = "tidak-tahu";

/// The answers so far, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    typed: Typed<Topic>,
}

impl Answers {
    /// What somebody would have answered of whom this much is known on `day`.
    pub fn of(worker: &Worker, day: Date) -> Self {
        let mut answers = Self::default();
        for topic in Topic::ALL {
            if let Some(value) = topic.print(worker, day) {
                answers.keep(*topic, &topic.kept(&value));
            }
        }
        answers
    }

    /// What was typed or chosen for `topic`, right or wrong.
    pub fn typed(&self, topic: Topic) -> Option<&str> {
        self.typed.typed(topic)
    }

    /// Keeps what was typed. What is confirmed is how the person works; another way of working or another occupation
    /// has not been confirmed.
    pub fn keep(&mut self, topic: Topic, typed: &str) {
        let is_other = self.typed(topic) != Some(typed);
        if topic == Topic::Confirmed && Engagement::parse(typed).is_some() {
            self.typed.keep(Topic::Engagement, typed);
        } else if is_other && matches!(topic, Topic::Engagement | Topic::Occupation) {
            self.typed.keep_or_forget(Topic::Confirmed, "");
        }
        self.typed.keep(topic, typed);
    }

    /// Keeps what was typed, where an answer takes the place of another: a way of working that does not fit the other
    /// occupation was given for the one before, and is asked again.
    pub fn change(&mut self, rules: &PersonRules, topic: Topic, typed: &str, day: Date) {
        let is_other = self.typed(topic).is_some_and(|before| before != typed);
        self.keep(topic, typed);
        if topic != Topic::Occupation || !is_other || typed == DONT_KNOW {
            return;
        }
        let said = read(rules, topic, typed, day).unwrap_or_default();
        let given = self.typed(Topic::Engagement).and_then(Engagement::parse);
        let still_holds = given.is_some_and(|given| match (said.occupation, said.engagement) {
            (Some(occupation), _) => fits(occupation, given),
            (None, Some(is)) => is == given,
            (None, None) => false,
        });
        if !still_holds {
            self.forget(Topic::Engagement);
            self.forget(Topic::Confirmed);
        }
    }

    /// Forgets what was typed.
    pub fn forget(&mut self, topic: Topic) {
        self.typed.keep_or_forget(topic, "");
    }

    /// Whether nothing has been typed at all.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// Whether `topic` has an answer that can be taken on `day`: a value, or "I do not know".
    pub fn is_settled(&self, rules: &PersonRules, topic: Topic, day: Date) -> bool {
        self.typed(topic)
            .is_some_and(|typed| read(rules, topic, typed, day).is_ok())
    }

    /// Whether `topic` was answered with "I do not know".
    pub fn is_unknown(&self, topic: Topic) -> bool {
        self.typed(topic) == Some(DONT_KNOW)
    }

    /// What is known of the person on `day`. Unreadable answers are unknown. An employer is the one whom people of the
    /// occupation have, as long as nobody says that it is a company.
    pub fn worker(&self, rules: &PersonRules, day: Date) -> Worker {
        let mut worker = Worker::default();
        for topic in self.typed.fields() {
            let known = self.typed(topic).filter(|typed| *typed != DONT_KNOW);
            // What cannot be read leaves the worker as it is.
            let _ = known.map(|typed| topic.read(rules, typed, day, &mut worker));
        }
        if self.typed(Topic::Confirmed) != Some(Engagement::Employee.id()) {
            worker.engagement = unnamed_employer(&worker).or(worker.engagement);
        }
        if self.typed(Topic::Engagement) == Some(DONT_KNOW) {
            worker.engagement = named_office(&worker);
        }
        worker
    }

    /// Whether an employer was given of whom it is not known who it is.
    pub fn has_unnamed_employer(&self, worker: &Worker) -> bool {
        let is_employed = self.typed(Topic::Engagement) == Some(Engagement::Employee.id());
        is_employed
            && worker
                .occupation
                .is_some_and(|occupation| employers(occupation).next().is_some())
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

/// Whether `typed` can be taken as the answer to `topic` on `day`; a day of birth has to give an age.
///
/// # Errors
///
/// The [`Problem`] a person should read.
pub fn check(rules: &PersonRules, topic: Topic, typed: &str, day: Date) -> Result<(), Problem<Topic>> {
    match read(rules, topic, typed, day)?.birth_date {
        Some(birth) => age::born(birth, day).map_err(|wrong| Problem::new(topic, typed, wrong)),
        None => Ok(()),
    }
}

/// What is known of somebody who has answered nothing else.
fn read(rules: &PersonRules, topic: Topic, typed: &str, day: Date) -> Result<Worker, Problem<Topic>> {
    let mut worker = Worker::default();
    if typed != DONT_KNOW {
        topic
            .read(rules, typed, day, &mut worker)
            .map_err(|wrong| Problem::new(topic, typed, wrong))?;
    }
    Ok(worker)
}

#[cfg(test)]
mod tests {
    use super::{Answers, PersonRules, Problem, Topic, check};
    use payung_typed::problem::Wrong;
    use payung_values::date::Date;
    use payung_values::rupiah::MoneyProblem;

    fn day() -> Date {
        Date::parse("2026-11-29").unwrap()
    }

    fn rules() -> PersonRules {
        PersonRules::of(payung_fixture::rules())
    }

    #[test]
    fn what_was_typed_stays_even_if_it_is_wrong() {
        let mut answers = Answers::default();
        answers.keep(Topic::Income, "abc");
        assert_eq!(answers.typed(Topic::Income), Some("abc"));
        assert!(!answers.is_settled(&rules(), Topic::Income, day()));
        assert_eq!(answers.worker(&rules(), day()).income, None);
        let problem = Problem::new(Topic::Income, "abc", Wrong::Money(MoneyProblem::NotMoney));
        assert_eq!(check(&rules(), Topic::Income, "abc", day()), Err(problem));
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
        assert_eq!(
            again.worker(&rules(), day()).area,
            answers.worker(&rules(), day()).area
        );
        assert_eq!(Answers::from_lines("bukan=apa\nrusak\n"), Answers::default());
    }
}
