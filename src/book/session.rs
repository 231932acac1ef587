//! What this tab knows of the rulebook: what was searched for, and the days that are compared.

use crate::screen::shell::Tab;
use payung_book::Book;
use payung_typed::day::{self, Century};
use payung_typed::store::{one_line, pairs};
use payung_values::date::Date;
use std::rc::Rc;
use yew::Reducible;

/// What this tab knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The device's own day.
    pub today: Date,
    /// What rules were searched for.
    pub search: String,
    /// What areas were searched for.
    pub place: String,
    /// The earlier day, as typed; empty for today.
    pub from: String,
    /// The later day, as typed; empty for the next day on which something changes.
    pub to: String,
}

/// What happens.
#[derive(Clone, Debug)]
pub enum Action {
    /// Rules are searched.
    Search(String),
    /// Areas are searched.
    Place(String),
    /// The days to compare, as typed.
    Days(String, String),
    /// Another screen is shown.
    Moved,
}

const SEARCH: &str = "cari";
const PLACE: &str = "tempat";
const FROM: &str = "dari";
const TO: &str = "sampai";

impl Session {
    /// What the tab kept, on the device's own day; if its clock makes no sense, the day the rules were checked.
    pub fn recall(book: &Book, tab: &Tab) -> Self {
        let today = tab.today.unwrap_or(book.rules.checked_on);
        let mut session = Self {
            today,
            search: String::new(),
            place: String::new(),
            from: String::new(),
            to: String::new(),
        };
        for (key, value) in pairs(tab.lines.as_deref().unwrap_or_default()) {
            let field = match key {
                SEARCH => &mut session.search,
                PLACE => &mut session.place,
                FROM => &mut session.from,
                TO => &mut session.to,
                _ => continue,
            };
            value.clone_into(field);
        }
        session
    }

    /// What the tab keeps.
    pub fn to_lines(&self) -> String {
        let fields = [
            (SEARCH, &self.search),
            (PLACE, &self.place),
            (FROM, &self.from),
            (TO, &self.to),
        ];
        let typed = fields.into_iter().filter(|(_, value)| !value.is_empty());
        typed
            .map(|(key, value)| [key, "=", &one_line(value), "\n"].concat())
            .collect()
    }

    /// The earlier day; `None` if what was typed is none.
    pub fn day_from(&self) -> Option<Date> {
        read(&self.from, Some(self.today))
    }

    /// The later day, where something changes `next`; `None` if what was typed is none.
    pub fn day_to(&self, next: Option<Date>) -> Option<Date> {
        read(&self.to, Some(next.unwrap_or(self.today)))
    }
}

fn read(typed: &str, otherwise: Option<Date>) -> Option<Date> {
    if typed.trim().is_empty() {
        otherwise
    } else {
        day::day(typed, Century::TwentyFirst)
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut session = (*self).clone();
        match action {
            Action::Search(search) => session.search = search,
            Action::Place(place) => session.place = place,
            Action::Days(from, to) => (session.from, session.to) = (from, to),
            Action::Moved => {}
        }
        if session == *self { self } else { Rc::new(session) }
    }
}
