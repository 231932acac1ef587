//! Between the page and the worker: what a person does becomes a request, what the worker says an action.
//!
//! The file stays here as the browser's reference to it, so that after a crash or a cancelled check another worker
//! reads it again.

use crate::lists::answers::{FINDINGS, Look};
use crate::lists::laid::lay_own;
use crate::lists::rows::PAGE;
use crate::lists::session::{Action, Notice, Session, Writing};
use crate::lists::sharing::Shared;
use crate::platform::worker_bridge::{Bridge, Crash, Event};
use crate::platform::worker_files::Program;
use crate::platform::{document, download};
use payung_lists::columns::Columns;
use payung_lists::export::{Form, NikShown, Part, Wanted};
use payung_lists::filter::Filter;
use payung_lists::finding::Kind;
use payung_lists::protocol::{Layout, Refusal, Reply, Request, RowsAsked};
use payung_lists::settings::Settings;
use payung_protocol::{self as protocol, old_workbook};
use payung_sheets::book;
use payung_values::whole;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use web_sys::{Blob, File};
use yew::UseReducerDispatcher;

/// Where a list comes from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file of the device.
    File(File),
    /// Cells that were pasted, and what they are called.
    Cells(String, String),
}

/// What is written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// All rows with their answers.
    All(Form),
    /// The rows that need no mending.
    Clean,
    /// The rows to be mended, with what is wrong.
    Mend,
    /// The summary.
    Summary,
    /// A list to begin with.
    Template(Form),
}

/// The worker and the file.
pub struct ListClient {
    dispatch: UseReducerDispatcher<Session>,
    bridge: RefCell<Option<Bridge>>,
    source: RefCell<Option<Source>>,
    /// The workers that check parts of a large file.
    helpers: RefCell<Vec<Bridge>>,
    /// The worker that reads old workbooks, while it reads one.
    old_workbooks: RefCell<Option<Bridge>>,
    /// What it made of the file; nothing where the file is no old workbook.
    rewritten: RefCell<Option<Blob>>,
    /// What is to be asked as soon as a new worker has opened the file.
    awaited: RefCell<Option<Request>>,
    /// What the list that is checked was asked.
    settings: Cell<Option<Settings>>,
    /// The pages of rows that are on their way.
    asked: RefCell<BTreeSet<u32>>,
    /// The last row that was told of.
    row: Cell<Option<u32>>,
    /// Whether the worker is in the middle of something long, so that another list needs another worker.
    is_busy: Cell<bool>,
}

impl ListClient {
    /// A client without a worker: it is fetched when it is needed.
    pub fn new(dispatch: UseReducerDispatcher<Session>) -> Rc<Self> {
        Rc::new(Self {
            dispatch,
            bridge: RefCell::new(None),
            source: RefCell::new(None),
            helpers: RefCell::new(Vec::new()),
            old_workbooks: RefCell::new(None),
            rewritten: RefCell::new(None),
            awaited: RefCell::new(None),
            settings: Cell::new(None),
            asked: RefCell::new(BTreeSet::new()),
            row: Cell::new(None),
            is_busy: Cell::new(false),
        })
    }

    /// Fetches the worker ahead of the first list, so that a person may switch the internet off before choosing one.
    pub fn get_ready(self: &Rc<Self>) {
        self.begin();
    }

    /// Tells the page something.
    pub fn dispatch(&self, action: Action) {
        self.dispatch.dispatch(action);
    }

    fn look(&self, look: Look) {
        self.dispatch(Action::Look(look));
    }

    /// Opens a list.
    pub fn open(self: &Rc<Self>, source: Source) {
        let name = match &source {
            Source::File(file) => file.name(),
            Source::Cells(cells, _) if cells.trim().is_empty() => {
                return self.dispatch(Action::NothingPasted);
            }
            Source::Cells(_, name) => name.clone(),
        };
        self.source.replace(Some(source));
        self.rewritten.replace(None);
        self.begin_to_open(Action::Open(name));
    }

    /// Opens the same list again, after its worker was lost.
    pub fn open_again(self: &Rc<Self>) {
        if self.source.borrow().is_some() {
            self.begin_to_open(Action::OpenAgain);
        }
    }

    fn begin_to_open(self: &Rc<Self>, action: Action) {
        self.awaited.replace(None);
        document::hold_file(false);
        self.dispatch(action);
        if self.is_busy.get() {
            self.end();
        }
        self.ask_to_open();
    }

    fn ask_to_open(self: &Rc<Self>) {
        if !self.begin() {
            return;
        }
        self.is_busy.set(true);
        if let (Some(bridge), Some(source)) = (&*self.bridge.borrow(), &*self.source.borrow()) {
            match source {
                Source::File(original) => {
                    let rewritten = self.rewritten.borrow();
                    let file = rewritten.as_ref().unwrap_or(original);
                    let name = original.name();
                    bridge.ask_about(&protocol::Request::List(Request::Open { name }), file);
                }
                Source::Cells(text, name) => {
                    let (text, name) = (text.clone(), name.clone());
                    bridge.ask(&protocol::Request::List(Request::OpenCells { name, text }));
                }
            }
        }
    }

    /// Checks the list. Where the worker is gone, another one opens the file first.
    pub fn check(self: &Rc<Self>, layout: Layout, columns: Columns, settings: Settings) {
        self.row.set(None);
        self.settings.set(Some(settings));
        self.asked.borrow_mut().clear();
        self.dispatch(Action::Check);
        self.ask_of_open(Request::Check {
            layout,
            columns,
            settings,
        });
    }

    /// Opens the same list again, read in another way.
    pub fn reopen(self: &Rc<Self>, layout: Layout) {
        self.ask_of_open(Request::Reopen { layout });
    }

    /// Asks something about the list that is open. Where the worker is gone, another one opens it first.
    fn ask_of_open(self: &Rc<Self>, request: Request) {
        if self.bridge.borrow().is_some() {
            self.is_busy.set(true);
            self.ask(self.shared(request));
        } else {
            self.awaited.replace(Some(request));
            self.ask_to_open();
        }
    }

    /// Ends the work at once. The file stays.
    pub fn cancel(&self) {
        self.end();
        self.dispatch(Action::Stop(Notice::Cancelled));
    }

    /// Findings of a kind, or all.
    pub fn filter_findings(&self, kind: Option<Kind>) {
        self.look(Look::FilterFindings(kind));
        self.ask_for_findings(kind, 0);
    }

    /// Findings of a kind from the `from`th on.
    pub fn ask_for_findings(&self, kind: Option<Kind>, from: u32) {
        self.ask(Request::Findings {
            kind,
            from,
            count: FINDINGS,
            nik: NikShown::Masked,
        });
    }

    /// Rows that hold no person, from the `from`th on.
    pub fn ask_for_set_aside(&self, from: u32) {
        self.ask(Request::SetAside {
            from,
            count: FINDINGS,
        });
    }

    /// Rows that a filter lets through and in which a text stands.
    pub fn filter_rows(&self, filter: Filter, text: String) {
        self.asked.borrow_mut().clear();
        self.look(Look::FilterRows(filter.clone(), text.clone()));
        self.ask_for_rows(RowsAsked {
            filter,
            text,
            ..first_rows()
        });
    }

    /// A page of rows that is in sight, unless it is on its way.
    pub fn want(&self, asked: RowsAsked, page: u32) {
        self.ask_for_rows(RowsAsked {
            from: page.saturating_mul(PAGE),
            ..asked
        });
    }

    /// Another part of the rows.
    pub fn show_part(&self, from: u32) {
        self.look(Look::Part(from));
    }

    fn ask_for_rows(&self, asked: RowsAsked) {
        if self.asked.borrow_mut().insert(asked.from / PAGE) {
            self.ask(Request::Rows(asked));
        }
    }

    /// A row in full, or none.
    pub fn open_row(&self, id: Option<u32>) {
        self.look(Look::OpenRow(id));
        if let Some(id) = id {
            self.ask(Request::Row {
                id,
                nik: NikShown::Masked,
            });
        }
    }

    /// No row in full any more; the focus goes back to the table.
    pub fn close_row(&self) {
        self.open_row(None);
        document::focus(".rows");
    }

    /// Writes a file, called `name`, which the browser saves when it is done.
    pub fn export(self: &Rc<Self>, export: Export, name: String, nik: NikShown) {
        if !self.begin() {
            return;
        }
        self.is_busy.set(true);
        self.dispatch(Action::Writing(Writing::Begun));
        let written = |part| Wanted { part, nik };
        self.ask(match export {
            Export::All(form) => Request::Export {
                name,
                form,
                wanted: written(Part::All),
            },
            Export::Clean | Export::Mend => Request::Export {
                name,
                form: Form::Xlsx,
                wanted: written(if export == Export::Clean {
                    Part::Clean
                } else {
                    Part::Mend
                }),
            },
            Export::Summary => Request::ExportSummary {
                name,
                form: Form::Xlsx,
            },
            Export::Template(form) => Request::Template { name, form },
        });
    }

    /// The same request, or that for the beginning of a file that several workers check.
    fn shared(self: &Rc<Self>, request: Request) -> Request {
        self.helpers.replace(Vec::new());
        let source = self.source.borrow();
        let (
            Request::Check {
                layout,
                columns,
                settings,
            },
            Some(Source::File(file)),
        ) = (&request, &*source)
        else {
            return request;
        };
        let (Some(delimiter), Some(size)) = (layout.delimiter, size_of(file)) else {
            return request;
        };
        let shared = Shared {
            file,
            size,
            delimiter,
            columns,
            settings: *settings,
        };
        let client = Rc::downgrade(self);
        let begun = shared.begin(move |by, part| {
            if let Some(client) = client.upgrade()
                && let Some(bridge) = &*client.bridge.borrow()
            {
                bridge.hand(&protocol::Request::List(Request::Join { by }), part);
            }
        });
        let Some((helpers, until)) = begun else {
            return request;
        };
        self.helpers.replace(helpers);
        Request::CheckBeginning {
            layout: layout.clone(),
            columns: columns.clone(),
            settings: *settings,
            until,
        }
    }

    fn ask(&self, request: Request) {
        if let Some(bridge) = &*self.bridge.borrow() {
            bridge.ask(&protocol::Request::List(request));
        }
    }

    /// Whether a worker runs; one is started if none does.
    fn begin(self: &Rc<Self>) -> bool {
        if self.bridge.borrow().is_some() {
            return true;
        }
        let client = Rc::downgrade(self);
        let started = Bridge::start(Program::Worker, move |event| {
            if let Some(client) = client.upgrade() {
                client.heard(event);
            }
        });
        let Ok(bridge) = started else {
            self.dispatch(Action::Stop(Notice::NotStarted));
            return false;
        };
        lay_own(&bridge);
        self.bridge.replace(Some(bridge));
        true
    }

    /// Ends the workers.
    fn end(&self) {
        self.is_busy.set(false);
        self.helpers.replace(Vec::new());
        end_soon(&self.bridge);
        end_soon(&self.old_workbooks);
    }

    /// Has the file, which is an old workbook, written again, to open it then.
    fn rewrite(self: &Rc<Self>) {
        let client = Rc::downgrade(self);
        let started = Bridge::start(Program::OldWorkbooks, move |event| {
            if let Some(client) = client.upgrade() {
                client.heard_of_old_workbook(event);
            }
        });
        if let (Ok(bridge), Some(Source::File(file))) = (started, &*self.source.borrow()) {
            bridge.ask_about(&old_workbook::Request::List(()), file);
            self.old_workbooks.replace(Some(bridge));
        } else {
            self.is_busy.set(false);
            self.dispatch(Action::Stop(Notice::NotStarted));
        }
    }

    fn heard_of_old_workbook(self: &Rc<Self>, event: Event<Result<(), book::Refusal>>) {
        end_soon(&self.old_workbooks);
        match event {
            Event::Said(protocol::Reply::List(Ok(())), Some(workbook)) => {
                self.rewritten.replace(Some(workbook));
                return self.ask_to_open();
            }
            Event::Said(protocol::Reply::List(Err(refusal)), _) => {
                self.dispatch(Action::Refuse(Refusal::Book(refusal)));
            }
            Event::Crashed(Crash::NotStarted) => self.dispatch(Action::Stop(Notice::NotStarted)),
            Event::Crashed(Crash::Broken) | Event::Said(..) | Event::Handed(_) => {
                self.dispatch(Action::Stop(Notice::Broken { row: None }));
            }
        }
        self.is_busy.set(false);
    }

    fn heard(self: &Rc<Self>, event: Event<Reply>) {
        match event {
            Event::Said(protocol::Reply::List(reply), _) => self.answered(reply),
            Event::Said(protocol::Reply::Written { name }, content) => {
                if let Some(content) = content {
                    download::save(&name, &content);
                }
                self.is_busy.set(false);
                self.dispatch(Action::Writing(Writing::Done(name)));
            }
            Event::Said(protocol::Reply::NotWritten { name }, _) => {
                self.is_busy.set(false);
                self.dispatch(Action::Writing(Writing::Failed(name)));
            }
            // Nobody has asked for anything yet: the next list starts another worker.
            Event::Crashed(Crash::NotStarted) if !self.is_busy.get() => self.end(),
            Event::Crashed(crash) => {
                self.end();
                self.dispatch(Action::Stop(match crash {
                    Crash::NotStarted => Notice::NotStarted,
                    Crash::Broken => Notice::Broken { row: self.row.get() },
                }));
            }
            Event::Said(protocol::Reply::Ready | protocol::Reply::NotUnderstood, _) | Event::Handed(_) => {}
        }
    }

    fn answered(self: &Rc<Self>, reply: Reply) {
        match reply {
            // Once: what was written again is no old workbook.
            Reply::Refused(Refusal::Book(book::Refusal::OldFormat)) if self.rewritten.borrow().is_none() => {
                self.rewrite();
            }
            Reply::Opened(opened) => {
                if let Some(request) = self.awaited.take() {
                    self.ask(self.shared(request));
                } else {
                    self.is_busy.set(false);
                    document::hold_file(true);
                    self.dispatch(Action::Opened(Rc::new(*opened)));
                }
            }
            Reply::Refused(refusal) => {
                self.is_busy.set(false);
                self.helpers.replace(Vec::new());
                self.dispatch(Action::Refuse(refusal));
            }
            Reply::Joined | Reply::Part => {}
            Reply::Progress(progress) => {
                self.row.set(Some(progress.rows));
                self.dispatch(Action::Progress(progress));
            }
            Reply::Checked(checked) => {
                self.is_busy.set(false);
                self.helpers.replace(Vec::new());
                if let Some(settings) = self.settings.get() {
                    if checked.summary.set_aside > 0 {
                        self.ask_for_set_aside(0);
                    }
                    self.dispatch(Action::Checked(Rc::new(*checked), settings));
                    self.ask_for_findings(None, 0);
                    self.ask_for_rows(first_rows());
                }
            }
            Reply::Rows(rows) => {
                self.asked.borrow_mut().remove(&(rows.asked.from / PAGE));
                self.look(Look::Rows(Rc::new(*rows)));
            }
            Reply::Findings(found) => self.look(Look::Findings(Rc::new(*found))),
            Reply::Row(row) => self.look(Look::Row(Rc::new(*row))),
            Reply::SetAside(page) => self.look(Look::SetAside(Rc::new(*page))),
        }
    }
}

/// The bytes of a file.
fn size_of(file: &File) -> Option<u64> {
    u64::try_from(whole::from_float(file.size())?).ok()
}

/// Ends a worker. It may be what is speaking just now, so that it is let go a moment later.
fn end_soon(bridge: &RefCell<Option<Bridge>>) {
    if let Some(bridge) = bridge.take() {
        wasm_bindgen_futures::spawn_local(async move { drop(bridge) });
    }
}

/// The first page of all rows.
fn first_rows() -> RowsAsked {
    RowsAsked {
        count: u16::try_from(PAGE).unwrap_or(u16::MAX),
        ..RowsAsked::default()
    }
}
