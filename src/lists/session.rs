//! What the page of a list knows: the file, how its columns are read, what is asked, how far the worker is, what it
//! answered. Nothing of a row is kept; the tab remembers what columns were called and what was asked.

use crate::lists::answers::{Look, Results};
use crate::lists::asked::{Asked, Choice};
use payung_check::rules::PersonRules;
use payung_check::what_if::Figure;
use payung_lists::columns::Columns;
use payung_lists::protocol::{Checked, Layout, Opened, Progress, Refusal};
use payung_lists::settings::Settings;
use payung_values::date::Date;
use payung_values::field::Field;
use std::rc::Rc;
use yew::Reducible;

/// How far the work is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// No list yet.
    #[default]
    Start,
    /// The beginning of the file is read.
    Opening,
    /// The columns are confirmed.
    Columns,
    /// The rows are checked.
    Checking,
    /// The answers are there.
    Results,
}

/// What the page has to tell above everything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file, or what is asked of it, is refused.
    Refused(Refusal),
    /// Nothing was pasted.
    NothingPasted,
    /// So many files were dropped, and one is read.
    OneOf(u32),
    /// The work was cancelled.
    Cancelled,
    /// The worker never started.
    NotStarted,
    /// It broke, about at this row if one is known.
    Broken {
        /// The last row it had told of.
        row: Option<u32>,
    },
}

impl Notice {
    /// Whether something went wrong, which a person has to hear at once.
    pub fn is_problem(&self) -> bool {
        *self != Self::Cancelled
    }

    /// Whether the same can be tried again at once.
    pub fn can_be_repeated(&self) -> bool {
        matches!(self, Self::Broken { .. } | Self::NotStarted | Self::Cancelled)
    }
}

/// A file on its way to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    /// The worker writes it.
    Begun,
    /// It was handed over under this name.
    Done(String),
    /// It could not be written.
    Failed(String),
}

/// What the page of a list knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// How far the work is.
    pub stage: Stage,
    /// What has to be told.
    pub notice: Option<Notice>,
    /// What the file is called.
    pub name: String,
    /// What was opened.
    pub opened: Option<Rc<Opened>>,
    /// What the columns hold.
    pub columns: Columns,
    /// What is asked.
    pub asked: Asked,
    /// The area that is searched for.
    pub search: String,
    /// Whether something is held over the page.
    pub hovered: bool,
    /// How far the worker is.
    pub progress: Option<Progress>,
    /// Its answers.
    pub results: Option<Results>,
    /// The file that is being written, or was.
    pub writing: Option<Writing>,
    /// What the tab remembers of columns: their names and what they hold.
    pub remembered: Vec<(String, Option<Field>)>,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Something is held over the page, or no longer.
    Hover(bool),
    /// A file of this name is to be opened.
    Open(String),
    /// The same file is to be opened once more.
    OpenAgain,
    /// Nothing was pasted.
    NothingPasted,
    /// So many files were dropped, and the first is being opened.
    OneOf(u32),
    /// The worker has opened it.
    Opened(Rc<Opened>),
    /// A column holds something else.
    SetColumn(u16, Option<Field>),
    /// A choice was made.
    Choose(Choice, String),
    /// A figure was typed.
    Try(Figure, String),
    /// An area is searched for.
    Search(String),
    /// The rows are to be checked.
    Check,
    /// The columns are to be shown again.
    SeeColumns,
    /// The worker has come so far.
    Progress(Progress),
    /// The worker is done with what it was asked.
    Checked(Rc<Checked>, Settings),
    /// The worker refuses.
    Refuse(Refusal),
    /// Something has to be told, and the work stops.
    Stop(Notice),
    /// Something happens to the answers that are there.
    Look(Look),
    /// A file is being written, or was.
    Writing(Writing),
}

impl Session {
    /// A page without a list. `lines` is what the tab kept, `today` the device's own day.
    pub fn recall(rules: PersonRules, lines: &str, today: Date) -> Self {
        let mut session = Self {
            stage: Stage::Start,
            notice: None,
            name: String::new(),
            opened: None,
            columns: Columns::default(),
            asked: Asked::recall(rules, lines, today),
            search: String::new(),
            hovered: false,
            progress: None,
            results: None,
            writing: None,
            remembered: Vec::new(),
        };
        for (id, name) in lines.lines().filter_map(|line| line.split_once('=')) {
            if let Some(field) = id.strip_prefix(COLUMN) {
                session.remembered.push((name.to_owned(), Field::parse(field)));
            }
        }
        session
    }

    /// What the tab keeps: what columns are called and hold, and what is asked.
    pub fn to_lines(&self) -> String {
        let mut lines = self.asked.to_lines();
        for (name, field) in &self.remembered {
            let name = name.replace(['\n', '\r'], " ");
            lines.extend([COLUMN, field.map_or("", Field::id), "=", &name, "\n"]);
        }
        lines
    }

    /// The columns as suggested, and as the person read columns of the same names before in this tab.
    fn recalled(&self, opened: &Opened) -> Columns {
        let mut columns = opened.preview.columns.clone();
        for (column, name) in (0_u16..).zip(&opened.preview.names) {
            let before = self
                .remembered
                .iter()
                .find(|(one, _)| one == name && !name.is_empty());
            if let Some((_, field)) = before {
                columns.set(column, *field);
            }
        }
        columns
    }

    /// How the file that is open is read.
    pub fn layout(&self) -> Layout {
        let opened = self.opened.as_ref();
        opened.map(|opened| opened.layout.clone()).unwrap_or_default()
    }

    fn set_column(&mut self, column: u16, field: Option<Field>) {
        self.columns.set(column, field);
        let name = self
            .opened
            .as_ref()
            .and_then(|opened| opened.preview.names.get(usize::from(column)).cloned());
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            self.remembered
                .retain(|(one, held)| *one != name && (field.is_none() || *held != field));
            self.remembered.push((name, field));
        }
    }

    fn begin_to_open(&mut self) {
        self.stage = Stage::Opening;
        self.notice = None;
        self.hovered = false;
        self.results = None;
        self.writing = None;
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::Hover(hovered) => self.hovered = hovered,
            Action::Open(name) => {
                self.name = name;
                self.asked.forget_defaults();
                self.search.clear();
                self.begin_to_open();
            }
            Action::OpenAgain => self.begin_to_open(),
            Action::NothingPasted => self.notice = Some(Notice::NothingPasted),
            Action::OneOf(count) => self.notice = Some(Notice::OneOf(count)),
            Action::Opened(opened) => {
                self.columns = self.recalled(&opened);
                self.opened = Some(opened);
                self.stage = Stage::Columns;
            }
            Action::SetColumn(column, field) => self.set_column(column, field),
            Action::Choose(choice, picked) => self.asked.choose(choice, &picked),
            Action::Try(figure, typed) => self.asked.keep(figure, &typed),
            Action::Search(search) => self.search = search,
            Action::Check => {
                self.stage = Stage::Checking;
                self.notice = None;
                self.progress = None;
                self.results = None;
                self.writing = None;
            }
            Action::SeeColumns => {
                self.stage = Stage::Columns;
                self.notice = None;
            }
            Action::Progress(progress) => self.progress = Some(progress),
            Action::Checked(checked, settings) => {
                self.stage = Stage::Results;
                self.progress = None;
                self.results = Some(Results::new(checked, self.columns.clone(), settings));
            }
            Action::Refuse(refusal) => {
                self.stage = match (self.stage, &refusal) {
                    (stage, Refusal::ExportTooLarge) => stage,
                    (Stage::Start | Stage::Opening, _) | (_, Refusal::Unreadable | Refusal::NoList) => {
                        Stage::Start
                    }
                    (Stage::Columns | Stage::Checking | Stage::Results, _) => Stage::Columns,
                };
                if refusal == Refusal::ExportTooLarge {
                    self.writing = None;
                }
                self.notice = Some(Notice::Refused(refusal));
                self.progress = None;
            }
            Action::Stop(notice) => {
                self.stage = match self.stage {
                    Stage::Checking | Stage::Columns | Stage::Results => Stage::Columns,
                    Stage::Start | Stage::Opening => Stage::Start,
                };
                self.progress = None;
                self.results = None;
                self.writing = None;
                self.notice = Some(notice);
            }
            Action::Writing(writing) => {
                if self.notice == Some(Notice::Refused(Refusal::ExportTooLarge)) {
                    self.notice = None;
                }
                self.writing = Some(writing);
            }
            Action::Look(look) => {
                if let Some(results) = &mut self.results {
                    results.look(look);
                }
            }
        }
    }
}

/// What a column's line of the tab's memory begins with.
const COLUMN: &str = "kolom-";

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut session = (*self).clone();
        session.act(action);
        if session == *self { self } else { Rc::new(session) }
    }
}
