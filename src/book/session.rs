//! What this tab knows of the rulebook: what was searched for, and the days that are compared.

use crate::screen::shell::Tab;
use payung_book::Book;
use payung_book::form::Form;
use payung_own::Own;
use payung_rule_file::complaint::Complaint;
use payung_rules::scheme::Scheme;
use payung_typed::day::{self, Century};
use payung_typed::store::{one_line, pairs};
use payung_values::date::Date;
use payung_workshop::protocol::Ran;
use std::rc::Rc;
use yew::Reducible;

/// What this tab knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The device's own day.
    pub today: Date,
    /// Whether the tab can keep anything.
    pub remembers: bool,
    /// What rules were searched for.
    pub search: String,
    /// What areas were searched for.
    pub place: String,
    /// The earlier day, as typed; empty for today.
    pub from: String,
    /// The later day, as typed; empty for the next day on which something changes.
    pub to: String,
    /// Schemes of one's own in the making.
    pub desk: Desk,
}

/// Where schemes of one's own are made: the form, and what the worker last read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// The form.
    pub form: Form,
    /// What is supposed of the rules, as typed.
    pub what_if: Form,
    /// Whether the worker reads something.
    pub is_reading: bool,
    /// Whether it broke over what it was given last.
    pub is_broken: bool,
    /// What was read, and what came of it.
    pub read: Option<Rc<ReadFile>>,
    /// How many answers have come.
    pub answers: u16,
    /// Whether copying worked, once something was copied.
    pub copied: Option<bool>,
    /// Whether the tab has not kept what was to be laid over the rules.
    pub is_not_kept: bool,
    /// The cases that were run last.
    pub ran: Option<Rc<Vec<Ran>>>,
    /// The format of case files, once somebody asked for it.
    pub format: Option<Rc<str>>,
}

/// A scheme file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadFile {
    /// What it is called.
    pub name: String,
    /// Whether it was made of the form.
    pub is_form: bool,
    /// What is in it, or everything that is wrong with it.
    pub found: Result<Opened, Vec<Complaint>>,
}

/// What is in a scheme file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What can be laid over the rules.
    pub own: Own,
    /// Its schemes, as rules are shown.
    pub schemes: &'static [Scheme],
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
    /// A field of the form is filled in.
    Fill(String, String),
    /// A field of what is supposed is filled in.
    Suppose(String, String),
    /// The form is emptied.
    Empty,
    /// The worker is asked.
    Ask,
    /// It has read something.
    Heard(Rc<ReadFile>),
    /// It has run cases.
    Ran(Rc<Vec<Ran>>),
    /// It has described the format of case files.
    Described(Rc<str>),
    /// It broke.
    Broken,
    /// Copying worked, or did not.
    Copied(bool),
    /// The tab has not kept what was to be laid over the rules.
    NotKept,
}

const SEARCH: &str = "cari";
const PLACE: &str = "tempat";
const FROM: &str = "dari";
const TO: &str = "sampai";
/// What a line of the form begins with.
const FORM: &str = "isian-";
/// What a line of what is supposed begins with.
const WHAT_IF: &str = "kalau-";

impl Session {
    /// What the tab kept, on the device's own day; if its clock makes no sense, the day the rules were checked.
    pub fn recall(book: &Book, tab: &Tab) -> Self {
        let today = tab.today.unwrap_or(book.rules.checked_on);
        let lines = tab.lines.as_deref().unwrap_or_default();
        let form = Form::from_lines(lines, FORM);
        let mut session = Self {
            desk: Desk {
                form: if form.is_empty() { Form::usual() } else { form },
                what_if: Form::from_lines(lines, WHAT_IF),
                ..Desk::default()
            },
            today,
            remembers: tab.remembers,
            search: String::new(),
            place: String::new(),
            from: String::new(),
            to: String::new(),
        };
        for (key, value) in pairs(lines) {
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
        let mut lines: String = typed
            .map(|(key, value)| [key, "=", &one_line(value), "\n"].concat())
            .collect();
        if self.desk.form != Form::usual() {
            lines.push_str(&self.desk.form.to_lines(FORM));
        }
        lines.push_str(&self.desk.what_if.to_lines(WHAT_IF));
        lines
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
            Action::Moved => session.desk.copied = None,
            Action::Fill(field, typed) => session.desk.form.keep(&field, &typed),
            Action::Suppose(field, typed) => session.desk.what_if.keep(&field, &typed),
            Action::Empty => {
                session.desk.form = Form::usual();
                session.desk.read = None;
            }
            Action::Ask => {
                session.desk.is_reading = true;
                session.desk.is_broken = false;
                session.desk.is_not_kept = false;
                session.desk.read = None;
                session.desk.ran = None;
                session.desk.format = None;
            }
            Action::Described(format) => {
                session.desk.is_reading = false;
                session.desk.format = Some(format);
                session.desk.answers = session.desk.answers.wrapping_add(1);
            }
            Action::Ran(ran) => {
                session.desk.is_reading = false;
                session.desk.ran = Some(ran);
                session.desk.answers = session.desk.answers.wrapping_add(1);
            }
            Action::Heard(read) => {
                session.desk.is_reading = false;
                session.desk.read = Some(read);
                session.desk.answers = session.desk.answers.wrapping_add(1);
            }
            Action::Broken => {
                session.desk.is_reading = false;
                session.desk.is_broken = true;
                session.desk.answers = session.desk.answers.wrapping_add(1);
            }
            Action::Copied(copied) => session.desk.copied = Some(copied),
            Action::NotKept => session.desk.is_not_kept = true,
        }
        if session == *self { self } else { Rc::new(session) }
    }
}
