//! What this tab knows: the answers, the figures tried out, and the day they are asked on.

use crate::check::route::{Part, Route};
use crate::screen::route::Route as _;
use crate::screen::shell::Tab;
use payung_check::answers::{Answers, DONT_KNOW};
use payung_check::interview;
use payung_check::outlook;
use payung_check::rules::CheckRules;
use payung_check::topic::Topic;
use payung_check::what_if::{Figure, Figures};
use payung_typed::part::short;
use payung_typed::problem::{Problem, Wrong};
use payung_values::date::Date;
use std::rc::Rc;
use yew::Reducible;

/// What this tab knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The rules the tab asks.
    pub rules: CheckRules,
    /// The answers so far.
    pub answers: Answers,
    /// The figures tried out.
    pub figures: Figures,
    /// The device's own day.
    pub today: Date,
    /// Whether somebody answers for other people, one after the other.
    pub for_others: bool,
    /// What the device can do.
    pub device: Device,
    /// Whether these are not the person's own answers but an example's or a link's.
    pub is_visit: bool,
    /// The last page that shows answers or what they lead to: where a change comes back to.
    pub origin: Origin,
    /// What is searched for on the page of this question.
    pub search: Option<(Topic, String)>,
    /// What is wrong with the answer that was sent, on the page of this question.
    pub problem: Option<Problem<Topic>>,
    /// Whether copying worked, once something was copied.
    pub copied: Option<bool>,
    /// Whether what is passed on leaves the income out.
    pub without_income: bool,
}

/// What the device can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// Whether the tab can keep anything.
    pub remembers: bool,
    /// Whether it can read Indonesian aloud.
    pub has_voice: bool,
}

/// Where answers can be changed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The list of answers, on the way to the result.
    Review,
    /// The list of answers, looked at from the result.
    ReviewOfResult,
    /// The result.
    Result,
    /// A page behind the result.
    Part(Part),
}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Something was typed or chosen.
    Keep(Topic, String),
    /// A figure was typed.
    Try(Figure, String),
    /// Something is searched for.
    Search(Topic, String),
    /// The answer that was sent cannot be taken.
    Refuse(Problem<Topic>),
    /// These answers take the place of those given, asked on this day if it is not today.
    Adopt(Answers, Option<Date>),
    /// Everything is to be forgotten.
    Forget,
    /// Everything is to be forgotten, and the next person is asked.
    NextPerson,
    /// Copying worked, or did not.
    Copied(bool),
    /// What is passed on is to leave the income out, or not.
    WithoutIncome(bool),
    /// Another screen is shown, at this address.
    Moved(String),
    /// The device has found an Indonesian voice.
    Voice(bool),
}

/// The line of the tab's memory that says one answers for other people.
const FOR_OTHERS: &str = "untuk=orang-lain";

impl Session {
    /// What the tab kept, asked on the device's own day; if its clock makes no sense, the day the rules were checked.
    pub fn recall(tab: &Tab, rules: CheckRules) -> Self {
        let lines = tab.lines.as_deref().unwrap_or_default();
        Self {
            rules,
            answers: Answers::from_lines(lines),
            figures: Figures::from_lines(lines),
            today: tab.today.unwrap_or(rules.person.checked_on),
            for_others: lines.lines().any(|line| line == FOR_OTHERS),
            device: Device {
                remembers: tab.remembers,
                has_voice: false,
            },
            is_visit: false,
            origin: Origin::Review,
            search: None,
            problem: None,
            copied: None,
            without_income: false,
        }
    }

    /// What the tab keeps.
    pub fn to_lines(&self) -> String {
        let for_others = if self.for_others { FOR_OTHERS } else { "" };
        [&self.answers.to_lines(), &self.figures.to_lines(), for_others].concat()
    }

    /// The same tab with the answers of an example or a link in place of its own.
    #[must_use]
    pub fn visiting(&self, answers: Answers, day: Option<Date>) -> Self {
        let mut visit = self.clone();
        visit.answers = answers;
        visit.figures = Figures::default();
        if let Some(day) = day {
            visit.figures.keep(Figure::Day, &day.to_string());
        }
        visit.is_visit = true;
        visit
    }

    /// The day everything is computed for: the one chosen, if it can be answered, else today.
    pub fn day(&self) -> Date {
        match self.chosen_day() {
            Some(Ok(day)) => day,
            Some(Err(_)) | None => self.today,
        }
    }

    /// The day that was chosen, or why it cannot be taken.
    pub fn chosen_day(&self) -> Option<Result<Date, Problem<Figure>>> {
        let answerable = |day: Date| match outlook::outlook(
            &self.rules.person,
            &self.answers.worker(&self.rules.person, day),
            day,
        ) {
            Ok(_) => Ok(day),
            Err(refusal) => refusal.first_day().map_or(Ok(day), |first| {
                let typed = self.figures.typed(Figure::Day);
                Err(Problem::new(Figure::Day, typed, Wrong::TooEarly { first }))
            }),
        };
        Some(self.figures.day()?.and_then(answerable))
    }

    /// Whether something was answered or tried out that the next person must not meet.
    pub fn holds_answers(&self) -> bool {
        !(self.answers.is_empty() && self.figures.to_lines().is_empty())
    }

    /// The same tab with this answer.
    #[must_use]
    pub fn changed_to(&self, topic: Topic, typed: &str) -> Self {
        let mut session = self.clone();
        let day = session.day();
        session.answers.change(&self.rules.person, topic, typed, day);
        session
    }

    /// What is searched for on the page of `topic`.
    pub fn search(&self, topic: Topic) -> &str {
        self.search
            .as_ref()
            .filter(|(asked, _)| *asked == topic)
            .map_or("", |(_, search)| search)
    }

    /// What is wrong on the page of `topic`.
    pub fn problem(&self, topic: Topic) -> Option<&Problem<Topic>> {
        self.problem.as_ref().filter(|problem| problem.field == topic)
    }

    /// The questions still open, the one that can change most first.
    pub fn open_topics(&self) -> Vec<Topic> {
        interview::open_topics(&self.rules.person, &self.answers, self.day())
    }

    /// Where to go when nothing on this screen is left to answer: the next question, else the overview.
    pub fn onward(&self) -> Route {
        self.open_topics()
            .first()
            .map_or(Route::Review, |topic| Route::Question { topic: *topic })
    }

    /// Where a check goes on that was left: at the next question, else at its result.
    pub fn resumed(&self) -> Route {
        self.open_topics()
            .first()
            .map_or(Route::Result, |topic| Route::Question { topic: *topic })
    }

    /// The first question of somebody who has answered nothing.
    pub fn beginning(&self) -> Route {
        let first = interview::open_topics(&self.rules.person, &Answers::default(), self.day());
        first
            .first()
            .map_or(Route::Review, |topic| Route::Question { topic: *topic })
    }

    /// The screen before the question `topic`: the question before it, or the start.
    pub fn before(&self, topic: Topic) -> Route {
        let asked = interview::asked_topics(&self.rules.person, &self.answers, self.day());
        let before = asked.iter().take_while(|one| **one != topic).last();
        before.map_or(Route::Start, |topic| Route::Question { topic: *topic })
    }

    /// The page that a change comes back to.
    pub const fn changed(&self) -> Route {
        match self.origin {
            Origin::Review | Origin::ReviewOfResult => Route::Review,
            Origin::Result => Route::Result,
            Origin::Part(part) => Route::Part { part },
        }
    }

    /// The screen before the list of answers: the result, if it was looked at from there, else the last question.
    pub fn before_review(&self) -> Route {
        if self.origin == Origin::ReviewOfResult {
            return Route::Result;
        }
        let asked = interview::asked_topics(&self.rules.person, &self.answers, self.day());
        asked
            .last()
            .map_or(Route::Start, |topic| Route::Question { topic: *topic })
    }

    /// Remembers the page at `address` if a change can begin there.
    fn moved(&mut self, address: &str) {
        self.origin = match Route::parse(address, &self.rules) {
            Some(Route::Review) if self.origin == Origin::Review => Origin::Review,
            Some(Route::Review) => Origin::ReviewOfResult,
            Some(Route::Result) => Origin::Result,
            Some(Route::Part { part }) => Origin::Part(part),
            Some(Route::Start) => Origin::Review,
            _ => self.origin,
        };
    }

    fn forget(&mut self) {
        self.answers = Answers::default();
        self.figures = Figures::default();
        self.search = None;
        self.without_income = false;
        self.for_others = false;
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut session = (*self).clone();
        if let Action::Moved(address) = action {
            session.moved(&address);
            return if session == *self { self } else { Rc::new(session) };
        }
        session.problem = None;
        session.copied = None;
        match action {
            Action::Keep(topic, typed) => {
                if typed == DONT_KNOW {
                    // Who does not know searches no longer.
                    session.search = None;
                }
                session = session.changed_to(topic, &typed);
            }
            Action::Try(figure, typed) => session.figures.keep(figure, &typed),
            Action::Search(topic, search) => session.search = Some((topic, short(&search).to_owned())),
            Action::Refuse(problem) => session.problem = Some(problem),
            Action::Adopt(answers, day) => {
                session = session.visiting(answers, day);
                session.is_visit = false;
            }
            Action::Forget => session.forget(),
            Action::NextPerson => {
                session.forget();
                session.for_others = true;
            }
            Action::Copied(copied) => session.copied = Some(copied),
            Action::WithoutIncome(without) => session.without_income = without,
            Action::Moved(_) => {}
            Action::Voice(has_voice) => session.device.has_voice = has_voice,
        }
        if session == *self { self } else { Rc::new(session) }
    }
}
