//! What the page of a list knows: the file, how its columns are read, what is asked, how far the worker is, what it
//! answered. Nothing of a row is kept; the tab remembers what columns were called and what was asked.

use super::rows::{PAGE, Pages};
use crate::batch::columns::Columns;
use crate::batch::export::NikShown;
use crate::batch::finding::Kind;
use crate::batch::list::Filter;
use crate::batch::settings::{Settings, Work};
use crate::batch::standing::Standing;
use crate::domain::area_code::AreaCode;
use crate::domain::date::Date;
use crate::domain::engagement::Engagement;
use crate::domain::field::Field;
use crate::domain::month::{Months, YearMonth};
use crate::domain::payer::Payer;
use crate::domain::program::Programs;
use crate::figures::{Figure, Figures, Problem};
use crate::protocol::list::{
    Checked, Findings, ListedFinding, Opened, Progress, Refusal, RowInFull, Rows, RowsAsked,
};
use crate::rules::tables::SCHEMES;
use std::rc::Rc;
use yew::Reducible;

/// How many findings are shown at first, and how many more at each press.
pub const FINDINGS: u16 = 50;

vocabulary! {
    /// A choice of what is asked. The id is that of its box, and stands in the tab's memory.
    pub enum Choice {
        /// The scheme the list is made for.
        Scheme = "program",
        /// Whose money.
        Payer = "pembayar",
        /// The programs paid.
        Programs = "jaminan",
        /// How people work.
        Work = "cara-kerja",
        /// Whether incomes are regular.
        Regular = "penghasilan-tetap",
        /// Whether people are members.
        Insured = "peserta",
        /// Whether people study.
        Student = "pelajar",
        /// The area of those without one.
        Area = "daerah",
    }
}

impl Choice {
    /// Yes, for all.
    pub const YES: &'static str = "ya";
    /// No, for nobody.
    pub const NO: &'static str = "tidak";
    /// Nothing is said.
    pub const NOTHING: &'static str = "";
    /// People work as those of their occupation usually do.
    pub const USUAL: &'static str = "biasanya";
    /// Old-age savings as well.
    pub const SAVINGS: &'static str = "jht";
}

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
pub enum Told {
    /// The file, or what is asked of it, is refused.
    Refused(Refusal),
    /// Nothing was pasted.
    NothingPasted,
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

impl Told {
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

/// What the worker answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// All rows together.
    pub checked: Rc<Checked>,
    /// What was asked.
    pub settings: Settings,
    /// What the columns held.
    pub columns: Columns,
    /// Which findings are shown.
    pub kind: Option<Kind>,
    /// Those that have arrived.
    pub findings: Rc<Vec<ListedFinding>>,
    /// How many there are of these.
    pub n_findings: u32,
    /// Which rows are shown.
    pub filter: Filter,
    /// The text that stands in them.
    pub text: String,
    /// How many there are of these; `None` while they are looked for.
    pub n_rows: Option<u32>,
    /// Those that have arrived.
    pub pages: Rc<Pages>,
    /// The first row of the part that is scrolled through.
    pub part: u32,
    /// The row shown in full, by its place in the list.
    pub opened: Option<u32>,
    /// All about it, once it has arrived.
    pub full: Option<Rc<RowInFull>>,
    /// Whether files have NIK in full.
    pub nik: NikShown,
}

/// What the page of a list knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// How far the work is.
    pub stage: Stage,
    /// What has to be told.
    pub told: Option<Told>,
    /// What the file is called.
    pub name: String,
    /// What was opened.
    pub opened: Option<Rc<Opened>>,
    /// What the columns hold.
    pub columns: Columns,
    /// What is asked, but for the boxes.
    pub settings: Settings,
    /// What was typed into the boxes.
    pub figures: Figures,
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
    /// Nothing was pasted.
    NothingPasted,
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
    /// The worker is done.
    Checked(Rc<Checked>),
    /// The worker refuses.
    Refuse(Refusal),
    /// Something has to be told, and the work stops.
    Stop(Told),
    /// Other findings are to be shown.
    FilterFindings(Option<Kind>),
    /// Findings have arrived.
    Findings(Rc<Findings>),
    /// Other rows are to be shown: those a filter lets through, with a text in them.
    FilterRows(Filter, String),
    /// Rows have arrived.
    Rows(Rc<Rows>),
    /// Another part of the rows is to be scrolled through.
    Part(u32),
    /// A row is to be shown in full, or none.
    OpenRow(Option<u32>),
    /// A row has arrived in full.
    Row(Rc<RowInFull>),
    /// Files are to have NIK in full, or masked again.
    ToggleNik,
    /// A file is being written, or was.
    Writing(Writing),
}

impl Session {
    /// A page without a list. `lines` is what the tab kept, `today` the device's own day.
    pub fn recall(lines: &str, today: Date) -> Self {
        let mut session = Self {
            stage: Stage::Start,
            told: None,
            name: String::new(),
            opened: None,
            columns: Columns {
                header_row: 0,
                fields: Vec::new(),
            },
            settings: Settings::on(today),
            figures: Figures::from_lines(lines),
            search: String::new(),
            hovered: false,
            progress: None,
            results: None,
            writing: None,
            remembered: Vec::new(),
        };
        for (id, value) in lines.lines().filter_map(|line| line.split_once('=')) {
            match Choice::parse(id) {
                Some(choice) => session.choose(choice, value),
                None => {
                    if let Some(field) = id.strip_prefix(COLUMN) {
                        session.remembered.push((value.to_owned(), Field::parse(field)));
                    }
                }
            }
        }
        session
    }

    /// What the tab keeps: what columns are called and hold, and what is asked.
    pub fn to_lines(&self) -> String {
        let mut lines = self.figures.to_lines();
        for choice in Choice::ALL {
            let chosen = self.chosen(*choice);
            if !chosen.is_empty() {
                lines.extend([choice.id(), "=", &chosen, "\n"]);
            }
        }
        for (name, field) in &self.remembered {
            let name = name.replace(['\n', '\r'], " ");
            lines.extend([COLUMN, field.map_or("", Field::id), "=", &name, "\n"]);
        }
        lines
    }

    /// What is asked, or the box that cannot be read.
    pub fn asked(&self) -> Result<Settings, (Figure, Problem)> {
        let mut settings = self.settings;
        if let Some(day) = self.figures.day() {
            settings.day = day.map_err(|problem| (Figure::Day, problem))?;
        }
        let from = self.figures.month(Figure::From);
        settings.from = from
            .unwrap_or(Ok(YearMonth::of(settings.day)))
            .map_err(|problem| (Figure::From, problem))?;
        if let Some(months) = self.figures.count(Figure::Months, 1, Months::MOST.get()) {
            let months = months.map_err(|problem| (Figure::Months, problem))?;
            settings.months = Months::new(i64::from(months)).unwrap_or(settings.months);
        }
        Ok(settings)
    }

    /// What is wrong with a box.
    pub fn problem_with(&self, figure: Figure) -> Option<Problem> {
        let (wrong, problem) = self.asked().err()?;
        (wrong == figure).then_some(problem)
    }

    /// What is kept of a choice.
    pub fn chosen(&self, choice: Choice) -> String {
        let defaults = &self.settings.defaults;
        let said = |yes: Option<bool>| match yes {
            Some(true) => Choice::YES,
            Some(false) => Choice::NO,
            None => Choice::NOTHING,
        };
        match choice {
            Choice::Scheme => {
                let scheme = self
                    .settings
                    .scheme
                    .and_then(|place| SCHEMES.get(usize::from(place)));
                scheme.map_or(Choice::NOTHING, |scheme| scheme.id)
            }
            Choice::Payer => self.settings.payer.map_or(Choice::NOTHING, Payer::id),
            Choice::Programs if self.settings.programs == Programs::WITH_SAVINGS => Choice::SAVINGS,
            Choice::Programs => Choice::NOTHING,
            Choice::Work => match defaults.work {
                Work::Unknown => Choice::NOTHING,
                Work::Usual => Choice::USUAL,
                Work::Same(engagement) => engagement.id(),
            },
            Choice::Regular => said(defaults.regular_income),
            Choice::Insured => said(defaults.insured),
            Choice::Student => said(defaults.student),
            Choice::Area => return defaults.area.map(|area| area.to_string()).unwrap_or_default(),
        }
        .to_owned()
    }

    fn choose(&mut self, choice: Choice, picked: &str) {
        let settings = &mut self.settings;
        let said = match picked {
            Choice::YES => Some(true),
            Choice::NO => Some(false),
            _ => None,
        };
        match choice {
            Choice::Scheme => {
                let place = SCHEMES.iter().position(|scheme| scheme.id == picked);
                settings.scheme = place.and_then(|place| u16::try_from(place).ok());
            }
            Choice::Payer => settings.payer = Payer::parse(picked),
            Choice::Programs if picked == Choice::SAVINGS => settings.programs = Programs::WITH_SAVINGS,
            Choice::Programs => settings.programs = Programs::BASIC,
            Choice::Work if picked == Choice::USUAL => settings.defaults.work = Work::Usual,
            Choice::Work => {
                settings.defaults.work = Engagement::parse(picked).map_or(Work::Unknown, Work::Same);
            }
            Choice::Regular => settings.defaults.regular_income = said,
            Choice::Insured => settings.defaults.insured = said,
            Choice::Student => settings.defaults.student = said,
            Choice::Area => settings.defaults.area = AreaCode::parse(picked),
        }
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

    fn checked(&mut self, checked: Rc<Checked>) {
        self.stage = Stage::Results;
        self.progress = None;
        self.results = Some(Results {
            n_findings: checked.summary.by_kind.iter().sum(),
            n_rows: None,
            checked,
            settings: self.asked().unwrap_or(self.settings),
            columns: self.columns.clone(),
            kind: None,
            findings: Rc::default(),
            filter: Filter::default(),
            text: String::new(),
            pages: Rc::default(),
            part: 0,
            opened: None,
            full: None,
            nik: NikShown::Masked,
        });
    }

    /// What happens before there are answers, and around them.
    fn work(&mut self, action: Action) -> Option<Action> {
        match action {
            Action::Hover(hovered) => self.hovered = hovered,
            Action::Open(name) => {
                self.name = name;
                self.stage = Stage::Opening;
                self.told = None;
                self.hovered = false;
                self.results = None;
                self.writing = None;
            }
            Action::NothingPasted => self.told = Some(Told::NothingPasted),
            Action::Opened(opened) => {
                self.columns = self.recalled(&opened);
                self.opened = Some(opened);
                self.stage = Stage::Columns;
            }
            Action::SetColumn(column, field) => self.set_column(column, field),
            Action::Choose(choice, picked) => self.choose(choice, &picked),
            Action::Try(figure, typed) => self.figures.keep(figure, &typed),
            Action::Search(search) => self.search = search,
            Action::Check => {
                self.stage = Stage::Checking;
                self.told = None;
                self.progress = None;
                self.results = None;
                self.writing = None;
            }
            Action::SeeColumns => {
                self.stage = Stage::Columns;
                self.told = None;
            }
            Action::Progress(progress) => self.progress = Some(progress),
            Action::Checked(checked) => self.checked(checked),
            Action::Refuse(refusal) => {
                self.stage = match refusal {
                    Refusal::NotInForce { .. } | Refusal::NoSuchScheme { .. } | Refusal::NoRows => {
                        Stage::Columns
                    }
                    Refusal::ExportTooLarge => self.stage,
                    Refusal::Csv(_) | Refusal::Book(_) | Refusal::Unreadable | Refusal::NoList => {
                        Stage::Start
                    }
                };
                self.told = Some(Told::Refused(refusal));
                self.progress = None;
            }
            Action::Stop(told) => {
                self.stage = match self.stage {
                    Stage::Checking | Stage::Columns | Stage::Results => Stage::Columns,
                    Stage::Start | Stage::Opening => Stage::Start,
                };
                self.progress = None;
                self.results = None;
                self.writing = None;
                self.told = Some(told);
            }
            Action::Writing(writing) => self.writing = Some(writing),
            other => return Some(other),
        }
        None
    }
}

/// What a column's line of the tab's memory begins with.
const COLUMN: &str = "kolom-";

impl Results {
    /// How many findings there are of a kind.
    pub fn count_of(&self, kind: Kind) -> u32 {
        let place = Kind::ALL.iter().position(|one| *one == kind);
        let count = place.and_then(|place| self.checked.summary.by_kind.get(place));
        count.copied().unwrap_or(0)
    }

    /// How many rows stand so.
    pub fn standing(&self, standing: Standing) -> u32 {
        self.checked.summary.standing(standing).rows
    }

    /// How many findings are not shown yet.
    pub fn findings_left(&self) -> u32 {
        let shown = u32::try_from(self.findings.len()).unwrap_or(u32::MAX);
        self.n_findings.saturating_sub(shown)
    }

    /// What is asked of the worker for rows; which page is added.
    pub fn rows_asked(&self) -> RowsAsked {
        RowsAsked {
            filter: self.filter.clone(),
            text: self.text.clone(),
            from: 0,
            count: u16::try_from(PAGE).unwrap_or(u16::MAX),
            shows_nik: false,
        }
    }

    fn show_other_rows(&mut self) {
        self.n_rows = None;
        self.pages = Rc::default();
        self.part = 0;
        self.opened = None;
        self.full = None;
    }

    /// What happens to answers that are there.
    fn look(&mut self, action: Action) {
        match action {
            Action::FilterFindings(kind) => {
                self.kind = kind;
                self.findings = Rc::default();
                self.n_findings = match kind {
                    Some(kind) => self.count_of(kind),
                    None => self.checked.summary.by_kind.iter().sum(),
                };
            }
            Action::Findings(found) => {
                // An answer to what is no longer asked is passed over.
                if found.kind == self.kind && usize::try_from(found.from) == Ok(self.findings.len()) {
                    self.n_findings = found.total;
                    Rc::make_mut(&mut self.findings).extend(found.findings.iter().cloned());
                }
            }
            Action::FilterRows(filter, text) => {
                self.filter = filter;
                self.text = text;
                self.show_other_rows();
            }
            Action::Rows(rows) => {
                if rows.asked.filter == self.filter && rows.asked.text == self.text {
                    self.n_rows = Some(rows.total);
                    Rc::make_mut(&mut self.pages).insert(rows.asked.from / PAGE, Rc::new(rows.rows.clone()));
                }
            }
            Action::Part(from) => {
                self.part = from;
                self.opened = None;
                self.full = None;
            }
            Action::OpenRow(id) => {
                self.opened = id;
                self.full = None;
            }
            Action::Row(row) => {
                if self.opened == Some(row.row.view.id) {
                    self.full = Some(row);
                }
            }
            Action::ToggleNik => {
                self.nik = match self.nik {
                    NikShown::Masked => NikShown::Full,
                    NikShown::Full => NikShown::Masked,
                };
            }
            Action::Hover(_)
            | Action::Open(_)
            | Action::NothingPasted
            | Action::Opened(_)
            | Action::SetColumn(..)
            | Action::Choose(..)
            | Action::Try(..)
            | Action::Search(_)
            | Action::Check
            | Action::SeeColumns
            | Action::Progress(_)
            | Action::Checked(_)
            | Action::Refuse(_)
            | Action::Stop(_)
            | Action::Writing(_) => {}
        }
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut session = (*self).clone();
        if let Some(look) = session.work(action)
            && let Some(results) = &mut session.results
        {
            results.look(look);
        }
        if session == *self { self } else { Rc::new(session) }
    }
}
