//! What this tab knows: the answers, and the day they are asked on.

use crate::answers::{Answers, Problem, Topic};
use crate::domain::date::Date;
use crate::eligibility::interview;
use crate::platform::{clock, memory};
use crate::rules::tables::CHECKED_ON;
use crate::ui::route::Route;
use std::rc::Rc;
use yew::{Reducible, UseReducerHandle};

/// What this tab knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The answers so far.
    pub answers: Answers,
    /// The day they are asked on.
    pub today: Date,
    /// What is searched for on the page of this question.
    pub search: Option<(Topic, String)>,
    /// What is wrong with the answer that was sent, on the page of this question.
    pub problem: Option<(Topic, Problem)>,
}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Something was typed or chosen.
    Keep(Topic, String),
    /// Something is searched for.
    Search(Topic, String),
    /// The answer that was sent cannot be taken.
    Refuse(Topic, Problem),
    /// Everything is to be forgotten.
    Forget,
}

/// The handle screens read and send through.
pub type SessionHandle = UseReducerHandle<Session>;

impl Session {
    /// What the tab kept, asked on the device's own day; if its clock makes no sense, the day the rules were checked.
    pub fn recall() -> Self {
        let answers = memory::recall()
            .map(|lines| Answers::from_lines(&lines))
            .unwrap_or_default();
        Self {
            answers,
            today: clock::today().unwrap_or(CHECKED_ON),
            search: None,
            problem: None,
        }
    }

    /// What is searched for on the page of `topic`.
    pub fn search(&self, topic: Topic) -> &str {
        self.search
            .as_ref()
            .filter(|(asked, _)| *asked == topic)
            .map_or("", |(_, search)| search)
    }

    /// What is wrong on the page of `topic`.
    pub fn problem(&self, topic: Topic) -> Option<&Problem> {
        self.problem
            .as_ref()
            .filter(|(asked, _)| *asked == topic)
            .map(|(_, problem)| problem)
    }

    /// The questions still open.
    pub fn open_topics(&self) -> Vec<Topic> {
        interview::open_topics(&self.answers, self.today)
    }

    /// Where to go when nothing on this screen is left to answer: the first open question, else the overview.
    pub fn onward(&self) -> Route {
        self.open_topics()
            .first()
            .map_or(Route::Review, |topic| Route::Question { topic: *topic })
    }

    /// The screen before the question `topic`: the question before it, or the start.
    pub fn before(&self, topic: Topic) -> Route {
        let asked = interview::asked_topics(&self.answers, self.today);
        let place = asked.iter().position(|one| *one == topic).unwrap_or(0);
        let before = place.checked_sub(1).and_then(|place| asked.get(place));
        before.map_or(Route::Start, |topic| Route::Question { topic: *topic })
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut session = (*self).clone();
        session.problem = None;
        match action {
            Action::Keep(topic, typed) => session.answers.keep(topic, typed),
            Action::Search(topic, search) => session.search = Some((topic, search)),
            Action::Refuse(topic, problem) => session.problem = Some((topic, problem)),
            Action::Forget => {
                session.answers = Answers::default();
                session.search = None;
            }
        }
        if session == *self { self } else { Rc::new(session) }
    }
}
