//! Answers what a page asks about a list: opened, checked, looked through, written out again.
//!
//! One [`Request`] after the other, and without a browser: files and the clock are a [`World`]. What it keeps of a list
//! is the checked [`List`]; text is read again from the file when somebody wants to see it.

use crate::answer::Answer;
use crate::checker::Checker;
use crate::columns::{Columns, FirstRows, PREVIEW_ROWS, Preview, is_known_header};
use crate::export::file::{self, Frame};
use crate::export::widths::Widths;
use crate::export::words::Words;
use crate::export::{self, Form, NikShown, Out, Provenance, Wanted};
use crate::facts::{FactReader, Facts};
use crate::finding::Kind;
use crate::habits::Habits;
use crate::list::List;
use crate::packed_copy::PackedCopy;
use crate::progress::ProgressReporter;
use crate::protocol::{
    Checked, FindingsPage, Layout, ListedAside, ListedFinding, ListedRow, Opened, PartAsked, Progress,
    Refusal, Reply, Request, RowInFull, Rows, RowsAsked, SetAsidePage, Source as Origin,
};
use crate::rescan::{Window, pieces, pieces_of, scan};
use crate::row_finding::RowFinding;
use crate::row_view::RowView;
use crate::rules::ListsRules;
use crate::set_aside::SetAside;
use crate::settings::{self, Settings};
use crate::sharing::{Joining, PartChecker, cut_after};
use crate::world::World;
use payung_questions::contribution;
use payung_rules::cell_words::CellWords;
use payung_sheets::book::{self, Book, SheetRow};
use payung_sheets::cell::{Cell, plain};
use payung_sheets::csv::{self, Dialect, OtherKind, Place};
use payung_sheets::limits::{MOST_BYTES, MOST_COLUMNS, MOST_ROW_BYTES};
use payung_sheets::row::Row;
use payung_sheets::source::{Seeker, Source};
use payung_sheets::utf16::Utf16;
use payung_sheets::workbook::Workbook;
use payung_values::field::Field;
use payung_values::whole::wide;
use std::io::{self, Write as _};
use std::ops::ControlFlow;

/// Answers what a page asks about a list.
pub struct ListService<W: World> {
    rules: ListsRules,
    world: W,
    open: Option<Open<W>>,
    checked: Option<CheckedList<W>>,
    /// What others check parts of.
    joining: Option<Joining>,
    /// What is checked for others.
    parts: Option<PartChecker>,
}

/// What was opened.
struct Open<W: World> {
    file: W::File,
    /// Whether it is the very file that was chosen, and not what was made of it.
    is_as_chosen: bool,
    /// What it is called; empty where nobody said so.
    called: String,
    origin: Origin,
    /// The words above its columns, as last opened.
    names: Vec<String>,
    content: Content<W>,
}

enum Content<W: World> {
    Text {
        /// The first bytes.
        start: Vec<u8>,
        suggested: Dialect,
        chosen: Dialect,
        header_row: Option<u32>,
    },
    Book {
        book: Box<Book<Seeker<W::File>>>,
        /// The beginning of each sheet that was looked at.
        previews: Vec<Preview>,
        /// Those that are read; at least one.
        sheets: Vec<u16>,
        header_row: Option<u32>,
    },
}

/// What was checked.
struct CheckedList<W: World> {
    list: List,
    /// What its file is called.
    called: String,
    /// Made when a row is to be explained.
    reader: Option<FactReader>,
    /// Where the text of the rows stands, and how its cells are divided; `None`: packed rows of a workbook.
    file: W::File,
    dialect: Option<Dialect>,
    /// The names of the sheets it was read from, if there were several.
    sheets: Vec<String>,
    /// The words above its columns.
    names: Vec<String>,
    /// The text that was looked for last, and the rows it stands in.
    found: Option<(String, Vec<u32>)>,
}

/// How what was checked was read: what [`CheckedList`] says of it.
struct Read<F> {
    file: F,
    dialect: Option<Dialect>,
    notes: Option<book::Notes>,
    sheets: Vec<String>,
}

/// What comes of a request.
#[derive(Debug)]
pub enum Answered<F> {
    /// Words.
    Said(Reply),
    /// A file.
    Written {
        /// Under which name it is to be saved.
        name: String,
        /// The file.
        file: F,
    },
    /// A part of a list, as bytes for the worker that has the list; empty where it cannot be checked alone.
    Part(Vec<u8>),
}

/// A row with all that is known of it, while its cells are at hand. NIKs are not hidden.
#[derive(Debug)]
pub struct FullRow<'r> {
    /// Where it stands.
    pub view: &'r RowView,
    /// What it says of a person.
    pub facts: &'r Facts,
    /// What is odd about it.
    pub findings: &'r [RowFinding],
    /// The answer to its situation.
    pub answer: &'r Answer,
    /// What stands in its column of names.
    pub name: String,
    /// What stands in its column of NIKs.
    pub nik: String,
    /// The sheet it stands in, where several are read.
    pub sheet: Option<&'r str>,
}

impl<W: World> ListService<W> {
    /// A service without a list.
    pub fn new(rules: ListsRules, world: W) -> Self {
        Self {
            rules,
            world,
            open: None,
            checked: None,
            joining: None,
            parts: None,
        }
    }

    /// Joins a part that another worker has checked: the answer to [`Request::Join`].
    pub fn joined(&mut self, by: u16, part: &[u8], on_progress: &mut dyn FnMut(Progress)) -> Reply {
        self.join(by, part, on_progress).unwrap_or_else(Reply::Refused)
    }

    /// Answers a request; `file` is the one beside [`Request::Open`]. Whatever cannot be done is [`Reply::Refused`],
    /// which says why.
    pub fn answer(
        &mut self,
        request: Request,
        file: Option<W::File>,
        words: &impl Words,
        on_progress: &mut dyn FnMut(Progress),
    ) -> Answered<W::File> {
        self.try_answer(request, file, words, on_progress)
            .unwrap_or_else(|refusal| Answered::Said(Reply::Refused(refusal)))
    }

    fn try_answer(
        &mut self,
        request: Request,
        file: Option<W::File>,
        words: &impl Words,
        on_progress: &mut dyn FnMut(Progress),
    ) -> Result<Answered<W::File>, Refusal> {
        Ok(Answered::Said(match request {
            Request::Open { name } => {
                let file = file.ok_or(Refusal::Unreadable)?;
                Reply::Opened(Box::new(self.open_called(name, file, Origin::Csv)?))
            }
            Request::OpenCells { name, text } => {
                let file = self.file_of(text.as_bytes(), "");
                let file = file.map_err(|_| Refusal::Unreadable)?;
                Reply::Opened(Box::new(self.open_called(name, file, Origin::Cells)?))
            }
            Request::Reopen { layout } => Reply::Opened(Box::new(self.reopen(&layout)?)),
            Request::Check {
                layout,
                columns,
                settings,
            } => {
                self.reopen(&layout)?;
                Reply::Checked(Box::new(self.check(columns, settings, on_progress)?))
            }
            Request::CheckBeginning {
                layout,
                columns,
                settings,
                until,
            } => {
                self.reopen(&layout)?;
                self.check_beginning(columns, settings, until, on_progress)?
            }
            Request::CheckPart(asked) => {
                let part = file.and_then(|file| self.check_part(&file, asked));
                return Ok(Answered::Part(part.unwrap_or_default()));
            }
            // Nothing travels beside it here.
            Request::Join { by } => self.join(by, &[], on_progress)?,
            Request::Rows(asked) => Reply::Rows(Box::new(self.rows(asked)?)),
            Request::Findings {
                kind,
                from,
                count,
                nik,
            } => Reply::Findings(Box::new(self.findings(kind, from, count, nik)?)),
            Request::Row { id, nik } => Reply::Row(Box::new(self.row(id, nik)?)),
            Request::SetAside { from, count } => Reply::SetAside(Box::new(self.set_aside(from, count)?)),
            Request::Export { name, form, wanted } => {
                let file = self.export(form, wanted, words, on_progress)?;
                return Ok(Answered::Written { name, file });
            }
            Request::ExportSummary { name, form } => {
                let file = self.export_summary(form, words)?;
                return Ok(Answered::Written { name, file });
            }
            Request::Template { name, form } => {
                let file = self.template(form, words)?;
                return Ok(Answered::Written { name, file });
            }
        }))
    }

    /// A file of these bytes.
    fn file_of(&self, bytes: &[u8], kind: &str) -> io::Result<W::File> {
        let mut sink = self.world.sink();
        sink.write_all(bytes)?;
        self.world.file(sink, kind)
    }

    /// Looks at a file that is called so.
    fn open_called(&mut self, name: String, file: W::File, kind: Origin) -> Result<Opened, Refusal> {
        let opened = self.open(file, kind)?;
        if let Some(open) = &mut self.open {
            open.called = name;
        }
        Ok(opened)
    }

    /// Looks at a file.
    ///
    /// # Errors
    ///
    /// [`Refusal`] if it is not a list that can be read; nothing is open then.
    pub fn open(&mut self, file: W::File, kind: Origin) -> Result<Opened, Refusal> {
        self.open = None;
        self.checked = None;
        self.joining = None;
        let size = file.size();
        if size > MOST_BYTES {
            return Err(csv::Refusal::TooLarge { found: size }.into());
        }
        let mut file = file;
        let mut start = start_of(&file)?;
        let is_known = |text: &str| is_known_header(self.rules.cell_words, text);
        let mut is_as_chosen = true;
        let mut detected = Dialect::detect(&start, is_known);
        if detected == Err(csv::Refusal::Other(OtherKind::Utf16)) {
            is_as_chosen = false;
            file = self.in_utf8(&file)?;
            start = start_of(&file)?;
            detected = Dialect::detect(&start, is_known);
        }
        let seeker = Seeker::new(file.clone());
        let content = match detected {
            Ok(dialect) => Content::Text {
                start,
                suggested: dialect,
                chosen: dialect,
                header_row: None,
            },
            Err(csv::Refusal::Other(OtherKind::Zip | OtherKind::Compound)) => {
                self.content_of(Book::open(seeker)?)?
            }
            Err(csv::Refusal::Other(OtherKind::Markup(markup))) => {
                self.content_of(Book::open_markup(markup, seeker)?)?
            }
            Err(refusal) => return Err(refusal.into()),
        };
        let origin = match content {
            Content::Text { .. } => kind,
            Content::Book { .. } => Origin::Book,
        };
        let open = self.open.insert(Open {
            file,
            is_as_chosen,
            called: String::new(),
            origin,
            names: Vec::new(),
            content,
        });
        let mut opened = open.opened(self.rules.cell_words);
        if kind == Origin::Csv && opened.as_ref().is_ok_and(is_prose) {
            opened = Err(csv::Refusal::Other(OtherKind::Binary).into());
        }
        if opened.is_err() {
            self.open = None;
        }
        opened
    }

    /// The file with its text in UTF-8.
    fn in_utf8(&self, file: &W::File) -> Result<W::File, Refusal> {
        let mut sink = self.world.sink();
        let mut decoder = Utf16::default();
        let mut text = Vec::new();
        let mut written = Ok(());
        let _ended = pieces(file, |piece| {
            text.clear();
            decoder.decode(piece, &mut text);
            written = sink.write_all(&text);
            if written.is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })?;
        let file = written.and_then(|()| self.world.file(sink, ""));
        file.map_err(|_| Refusal::Unreadable)
    }

    /// A workbook, with the sheet that has people chosen: the first in which NIKs stand, else one with a column for
    /// them, else the one with a name and most columns that are known.
    fn content_of(&self, book: Book<Seeker<W::File>>) -> Result<Content<W>, Refusal> {
        let mut book = Box::new(book);
        let names: Vec<String> = book.sheets().iter().take(MOST_PREVIEWS).cloned().collect();
        let previews = names
            .iter()
            .map(|name| {
                let rows = first_rows(&mut book, name)?;
                Ok(Preview::of_rows(self.rules.cell_words, &rows.rows, None))
            })
            .collect::<Result<Vec<_>, Refusal>>()?;
        let with_niks = previews.iter().position(Preview::has_niks);
        let with_column = || {
            let has = |preview: &Preview| preview.columns.column(Field::Nik).is_some();
            previews.iter().position(has)
        };
        // A sheet of totals may look as if it had names: the one with most columns that are known is the list.
        let most_known = (0..previews.len()).rev().max_by_key(|index| {
            let columns = previews.get(*index).map(|preview| &preview.columns);
            columns.map_or((false, 0), |columns| {
                (columns.column(Field::Name).is_some(), columns.n_known())
            })
        });
        let first = with_niks.or_else(with_column).or(most_known).unwrap_or(0);
        Ok(Content::Book {
            book,
            previews,
            sheets: vec![u16::try_from(first).unwrap_or(0)],
            header_row: None,
        })
    }

    /// Looks at what is open once more, read in another way.
    ///
    /// # Errors
    ///
    /// [`Refusal::NoList`] if nothing is open; what is wrong with the sheet.
    pub fn reopen(&mut self, layout: &Layout) -> Result<Opened, Refusal> {
        let open = self.open.as_mut().ok_or(Refusal::NoList)?;
        open.lay_out(layout)?;
        open.opened(self.rules.cell_words)
    }

    /// Checks every row.
    ///
    /// # Errors
    ///
    /// [`Refusal`] if nothing is open, nothing can be answered so, or no row is there.
    pub fn check(
        &mut self,
        columns: Columns,
        settings: Settings,
        on_progress: &mut dyn FnMut(Progress),
    ) -> Result<Checked, Refusal> {
        let again = columns.clone();
        let (checked, mistaken) = self.check_as(columns, settings, Habits::default(), on_progress)?;
        if mistaken.is_usual() {
            return Ok(checked);
        }
        let (checked, _) = self.check_as(again, settings, mistaken, on_progress)?;
        Ok(checked)
    }

    /// Checks every row, and says what was not known of how they are written.
    fn check_as(
        &mut self,
        columns: Columns,
        settings: Settings,
        habits: Habits,
        on_progress: &mut dyn FnMut(Progress),
    ) -> Result<(Checked, Habits), Refusal> {
        self.checked = None;
        self.joining = None;
        let open = self.open.as_mut().ok_or(Refusal::NoList)?;
        let refused = |refusal| refusal_of(&refusal, settings);
        let mut checker = Checker::knowing(self.rules, columns, settings, habits).map_err(refused)?;
        let mut progress = ProgressReporter::new(&self.world, open.file.size(), on_progress);
        let (file, dialect, notes, sheets) = match &mut open.content {
            Content::Text { chosen, .. } => {
                let mut csv = csv::Reader::new(*chosen);
                let mut is_expected = false;
                let ended = pieces(&open.file, |piece| {
                    csv.feed(piece, &mut |record| checker.record(record));
                    if !is_expected {
                        is_expected = true;
                        checker.expect(csv.position(), open.file.size());
                    }
                    progress.bytes_done(checker.n_rows(), csv.position());
                    ControlFlow::Continue(())
                })?;
                if ended.is_continue() {
                    csv.finish(&mut |record| checker.record(record));
                }
                (open.file.clone(), Some(*chosen), None, Vec::new())
            }
            Content::Book {
                book,
                previews,
                sheets,
                ..
            } => {
                let mut copy = PackedCopy::new(self.world.sink());
                let mut notes = book::Notes::default();
                let mut names = Vec::new();
                for (index, sheet) in sheets.iter().enumerate() {
                    let name = name_of(book, *sheet)?;
                    let mut order = None;
                    if index > 0 {
                        let others = previews.get(usize::from(*sheet)).map(|preview| &preview.names);
                        order = others.and_then(|others| order_of(&open.names, others));
                        let columns = previews.get(usize::from(*sheet)).map(|preview| &preview.columns);
                        let header = columns.map_or((0, 0), |one| (one.first_header_row, one.header_row));
                        checker.begin_sheet(header.0, header.1);
                    } else if sheets.len() == 1 {
                        progress.expect_rows(book.expected_rows(&name));
                    }
                    let is_usual = |order: &Vec<usize>| order.iter().copied().eq(0..order.len());
                    let order = order.filter(|order| !is_usual(order));
                    let mut in_order = SheetRow::default();
                    let read = book.read(&name, |row| {
                        let row = match &order {
                            Some(order) => {
                                in_order.put_in_order(row, order);
                                &in_order
                            }
                            None => row,
                        };
                        let flow = copy.row(row, |at| checker.row_at(row.number, at, row));
                        progress.row_done(row.number);
                        flow
                    })?;
                    notes = notes.with(read);
                    names.push(name);
                }
                let copy = copy.finish()?;
                let copy = self.world.file(copy, "").map_err(|_| Refusal::Unreadable)?;
                (copy, None, Some(notes), names)
            }
        };
        let mistaken = checker.mistaken();
        let read = Read {
            file,
            dialect,
            notes,
            sheets,
        };
        let progress = progress.end(checker.n_rows());
        let (checked, list) = conclude(&self.world, open, checker, settings, read, progress)?;
        self.checked = Some(list);
        Ok((checked, mistaken))
    }

    /// Checks the beginning of what is open, while others check its parts. What cannot be shared is checked whole.
    ///
    /// # Errors
    ///
    /// As [`Self::check`].
    fn check_beginning(
        &mut self,
        columns: Columns,
        settings: Settings,
        until: u64,
        on_progress: &mut dyn FnMut(Progress),
    ) -> Result<Reply, Refusal> {
        self.checked = None;
        self.joining = None;
        let open = self.open.as_ref().ok_or(Refusal::NoList)?;
        let dialect = match &open.content {
            Content::Text { chosen, .. } if open.origin == Origin::Csv && open.is_as_chosen => *chosen,
            Content::Text { .. } | Content::Book { .. } => {
                return self.check_whole(columns, settings, on_progress);
            }
        };
        let Some(end) = cut_after(&open.file, until) else {
            return self.check_whole(columns, settings, on_progress);
        };
        let checker = Checker::new(self.rules, columns.clone(), settings);
        let checker = checker.map_err(|refusal| refusal_of(&refusal, settings))?;
        let mut joining = Joining {
            checker,
            csv: csv::Reader::new(dialect),
            columns,
            settings,
            known: Vec::new(),
            began: self.world.millis(),
        };
        let mut progress = ProgressReporter::new(&self.world, open.file.size(), on_progress);
        joining.read(&open.file, (0, end), &mut progress)?;
        self.joining = Some(joining);
        Ok(Reply::Joined)
    }

    fn check_whole(
        &mut self,
        columns: Columns,
        settings: Settings,
        on_progress: &mut dyn FnMut(Progress),
    ) -> Result<Reply, Refusal> {
        let checked = self.check(columns, settings, on_progress)?;
        Ok(Reply::Checked(Box::new(checked)))
    }

    /// Joins the next part; what is no part that can be joined is read here, with all that follows. Nothing is done where
    /// nothing is waited for.
    ///
    /// # Errors
    ///
    /// As [`Self::check`].
    fn join(
        &mut self,
        by: u16,
        part: &[u8],
        on_progress: &mut dyn FnMut(Progress),
    ) -> Result<Reply, Refusal> {
        let Some(mut joining) = self.joining.take() else {
            return Ok(Reply::Joined);
        };
        let open = self.open.as_ref().ok_or(Refusal::NoList)?;
        let size = open.file.size();
        let mut progress = ProgressReporter::new(&self.world, size, on_progress).since(joining.began);
        match joining.join(by, part) {
            Some(end) if end < size => {
                progress.bytes_done(joining.checker.n_rows(), end);
                self.joining = Some(joining);
                return Ok(Reply::Joined);
            }
            Some(_) => {}
            None => joining.read_on(&open.file, &mut progress)?,
        }
        let dialect = joining.csv.dialect();
        let read = Read {
            file: open.file.clone(),
            dialect: Some(dialect),
            notes: None,
            sheets: Vec::new(),
        };
        let progress = progress.end(joining.checker.n_rows());
        let mistaken = joining.checker.mistaken();
        if !mistaken.is_usual() {
            let Joining {
                columns, settings, ..
            } = joining;
            let (checked, _) = self.check_as(columns, settings, mistaken, on_progress)?;
            return Ok(Reply::Checked(Box::new(checked)));
        }
        let (checked, list) = conclude(
            &self.world,
            open,
            joining.checker,
            joining.settings,
            read,
            progress,
        )?;
        self.checked = Some(list);
        Ok(Reply::Checked(Box::new(checked)))
    }

    /// Checks a part of `file` for whoever joins it. `None` where it cannot be checked alone.
    fn check_part(&mut self, file: &W::File, asked: PartAsked) -> Option<Vec<u8>> {
        let PartAsked {
            delimiter,
            columns,
            settings,
            from,
            until,
        } = asked;
        let is_same = |one: &PartChecker| one.columns == columns && one.settings == settings;
        if !self.parts.as_ref().is_some_and(is_same) {
            self.parts = Some(PartChecker {
                checker: Checker::of_parts(self.rules, columns.clone(), settings).ok()?,
                columns,
                settings,
            });
        }
        let PartChecker { checker, columns, .. } = self.parts.as_mut()?;
        let (from, to) = (cut_after(file, from)?, cut_after(file, until)?);
        let place = Place {
            position: from,
            // Every row stands below the header; who joins the part knows the numbers.
            number: columns.header_row,
            width: u32::try_from(columns.width()).ok()?,
        };
        let mut csv = csv::Reader::at(Dialect { delimiter }, place);
        let _ended = pieces_of(file, (from, to), |piece| {
            csv.feed(piece, &mut |record| checker.record(record));
            ControlFlow::Continue(())
        })
        .ok()?;
        if to == file.size() {
            csv.finish(&mut |record| checker.record(record));
        }
        let end = csv.place().filter(|end| end.position == to)?;
        checker.part(place, end)
    }

    /// Rows of the checked list.
    ///
    /// # Errors
    ///
    /// [`Refusal::NoList`] if nothing is checked, [`Refusal::Unreadable`] if the file is gone.
    pub fn rows(&mut self, asked: RowsAsked) -> Result<Rows, Refusal> {
        let checked = self.checked.as_mut().ok_or(Refusal::NoList)?;
        let mut filter = asked.filter.clone();
        if !asked.text.trim().is_empty() {
            checked.find(asked.text.trim())?;
            filter.among = checked.found.as_ref().map(|(_, rows)| rows.clone());
        }
        let ids = checked.list.rows(&filter);
        let from = usize::try_from(asked.from).unwrap_or(usize::MAX);
        let page = ids.iter().skip(from).take(asked.count.into());
        let nik = shown(asked.shows_nik);
        let mut window = Window::default();
        let rows = page
            .filter_map(|id| checked.row(*id, nik, &mut window).transpose())
            .collect::<Result<_, _>>()?;
        Ok(Rows {
            total: u32::try_from(ids.len()).unwrap_or(u32::MAX),
            rows,
            asked,
        })
    }

    /// Findings one by one.
    ///
    /// # Errors
    ///
    /// As [`Self::rows`].
    pub fn findings(
        &mut self,
        kind: Option<Kind>,
        from: u32,
        count: u16,
        nik: NikShown,
    ) -> Result<FindingsPage, Refusal> {
        let checked = self.checked.as_mut().ok_or(Refusal::NoList)?;
        let skipped = usize::try_from(from).unwrap_or(usize::MAX);
        let (page, total) = checked.list.findings(kind, skipped, count.into());
        let mut window = Window::default();
        let mut findings = Vec::with_capacity(page.len());
        for (id, code) in page {
            let Some(view) = checked.list.row(id) else {
                continue;
            };
            let (_, explained) = checked.explained(&view, nik, &mut window)?;
            let of_code = explained.into_iter().filter(|finding| finding.code == code);
            findings.extend(of_code.map(|finding| ListedFinding {
                id,
                number: view.number,
                sheet: view.sheet,
                finding,
            }));
        }
        Ok(FindingsPage {
            kind,
            from,
            total: u32::try_from(total).unwrap_or(u32::MAX),
            findings,
        })
    }

    /// Everything about one row.
    ///
    /// # Errors
    ///
    /// As [`Self::rows`]; [`Refusal::NoRows`] if there is no such row.
    pub fn row(&mut self, id: u32, nik: NikShown) -> Result<RowInFull, Refusal> {
        let checked = self.checked.as_mut().ok_or(Refusal::NoList)?;
        let mut window = Window::default();
        let row = checked.row(id, nik, &mut window)?.ok_or(Refusal::NoRows)?;
        let (facts, findings) = checked.explained(&row.view, nik, &mut window)?;
        let answer = checked.list.answer(row.view.situation).cloned();
        Ok(RowInFull {
            row,
            findings,
            answer: answer.ok_or(Refusal::NoRows)?,
            worker: facts.worker,
            sector: facts.sector,
        })
    }

    /// Rows that were set aside.
    ///
    /// # Errors
    ///
    /// As [`Self::rows`].
    pub fn set_aside(&self, from: u32, count: u16) -> Result<SetAsidePage, Refusal> {
        let checked = self.checked.as_ref().ok_or(Refusal::NoList)?;
        let all = checked.list.set_aside();
        let skipped = usize::try_from(from).unwrap_or(usize::MAX);
        let mut window = Window::default();
        let listed = all.iter().skip(skipped).take(count.into()).map(|aside| {
            let start = u64::from(aside.start);
            let bytes = (start, start.saturating_add(wide(MOST_ROW_BYTES)));
            let cells = window.row(&checked.file, checked.dialect, bytes, |row| {
                let cells = (0..row.width()).map(|column| row.cell(column));
                let mut texts: Vec<String> = cells
                    .filter(|cell| !cell.is_blank())
                    .map(|cell| export::hidden_text(&cell.text()))
                    .collect();
                // What is joined stands in each of its cells.
                texts.dedup();
                texts
            })?;
            Ok(ListedAside {
                number: aside.number,
                sheet: aside.sheet,
                why: aside.why,
                cells,
            })
        });
        Ok(SetAsidePage {
            from,
            total: u32::try_from(all.len()).unwrap_or(u32::MAX),
            rows: listed.collect::<Result<_, Refusal>>()?,
        })
    }

    /// The rows that were set aside; none where nothing is checked.
    pub fn set_aside_rows(&self) -> &[SetAside] {
        self.checked
            .as_ref()
            .map_or(&[], |checked| checked.list.set_aside())
    }

    /// Gives `each` every row with all that is known of it, in the order of the file, until it breaks off.
    ///
    /// # Errors
    ///
    /// As [`Self::rows`].
    pub fn every_row(
        &mut self,
        each: &mut dyn FnMut(&FullRow<'_>) -> ControlFlow<()>,
    ) -> Result<(), Refusal> {
        let checked = self.checked.as_mut().ok_or(Refusal::NoList)?;
        let CheckedList {
            list, reader, sheets, ..
        } = checked;
        let reader = reader_of(list, reader)?;
        let text = |row: &dyn Row, field| match list.columns().column(field) {
            Some(column) => row.cell(column.into()).text().into_owned(),
            None => String::new(),
        };
        scan(list, &checked.file, checked.dialect, &mut |id, row| {
            let Some(view) = list.row(id) else {
                return ControlFlow::Continue(());
            };
            let Some(answer) = list.answer(view.situation) else {
                return ControlFlow::Continue(());
            };
            let (facts, findings) = list.explained(reader, &view, row);
            let findings = with_sheets(findings, list, &view, sheets);
            each(&FullRow {
                view: &view,
                facts: &facts,
                findings: &findings,
                answer,
                name: text(row, Field::Name),
                nik: text(row, Field::Nik),
                sheet: sheets.get(usize::from(view.sheet)).map(String::as_str),
            })
        })
    }

    /// Writes the list to a file.
    ///
    /// # Errors
    ///
    /// As [`Self::rows`]; [`Refusal::ExportTooLarge`].
    pub fn export(
        &mut self,
        form: Form,
        wanted: Wanted,
        words: &impl Words,
        on_progress: &mut dyn FnMut(Progress),
    ) -> Result<W::File, Refusal> {
        let checked = self.checked.as_mut().ok_or(Refusal::NoList)?;
        let n_rows = file::count(&checked.list, wanted);
        let mut progress = ProgressReporter::new(&self.world, 0, on_progress);
        progress.expect_rows(Some(checked.list.n_rows()));
        let cover = words.cover(&checked.list, &checked.provenance());
        let CheckedList {
            list,
            reader,
            sheets,
            names,
            file,
            dialect,
            ..
        } = checked;
        let reader = reader_of(list, reader)?;
        let mut with_cells = |id: u32, row: &dyn Row, each: &mut dyn FnMut(&[Out<'_>])| {
            if let Some((view, answer)) = export::row_to_write(list, id, wanted) {
                let findings = list.explained(reader, &view, row).1;
                let findings = with_sheets(findings, list, &view, sheets);
                let sheet = sheets.get(usize::from(view.sheet)).map(String::as_str);
                each(&export::cells(
                    list,
                    row,
                    &view,
                    answer,
                    (&findings, sheet),
                    wanted,
                ));
            }
        };
        let mut widths = Widths::default();
        if form == Form::Xlsx {
            scan(list, file, *dialect, &mut |id, row| {
                with_cells(id, row, &mut |cells| widths.add(cells, words));
                if widths.is_enough() || id >= MOST_MEASURED {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            })?;
        }
        let frame = Frame {
            names,
            fields: &list.columns().fields,
            has_sheets: !sheets.is_empty(),
            widths,
            cover,
        };
        let mut writer = file::ListWriter::new(self.world.sink(), form, wanted, words, &frame, n_rows)?;
        let mut written = Ok(());
        scan(list, file, *dialect, &mut |id, row| {
            with_cells(id, row, &mut |cells| written = writer.row(cells));
            progress.row_done(id);
            if written.is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })?;
        written?;
        self.world
            .file(writer.finish()?, form.media_type())
            .map_err(|_| Refusal::ExportTooLarge)
    }

    /// Writes the summary to a file.
    ///
    /// # Errors
    ///
    /// [`Refusal::NoList`], [`Refusal::ExportTooLarge`].
    pub fn export_summary(&self, form: Form, words: &impl Words) -> Result<W::File, Refusal> {
        let checked = self.checked.as_ref().ok_or(Refusal::NoList)?;
        self.workbook(form, &words.summary(&checked.list, &checked.provenance()))
    }

    /// Writes an empty list to fill in.
    ///
    /// # Errors
    ///
    /// [`Refusal::ExportTooLarge`], which it is not.
    pub fn template(&self, form: Form, words: &impl Words) -> Result<W::File, Refusal> {
        let mut template = words.template();
        if form == Form::Csv {
            // What may be chosen stands on a sheet of its own, which a text file does not have.
            template.sheets.truncate(1);
        }
        self.workbook(form, &template)
    }

    fn workbook(&self, form: Form, workbook: &Workbook) -> Result<W::File, Refusal> {
        let bytes = match form {
            Form::Xlsx => workbook.to_xlsx()?,
            Form::Csv => file::csv_of(workbook),
        };
        self.file_of(&bytes, form.media_type())
            .map_err(|_| Refusal::ExportTooLarge)
    }
}

impl<W: World> Open<W> {
    /// Takes over how it is to be read. What is not there is not taken.
    fn lay_out(&mut self, layout: &Layout) -> Result<(), Refusal> {
        match &mut self.content {
            Content::Text {
                suggested,
                chosen,
                header_row,
                ..
            } => {
                let delimiter = layout.delimiter;
                *chosen = delimiter.map_or(*suggested, |delimiter| Dialect { delimiter });
                *header_row = layout.header_row;
            }
            Content::Book {
                book,
                sheets,
                header_row,
                ..
            } => {
                for sheet in &layout.sheets {
                    name_of(book, *sheet)?;
                }
                if !layout.sheets.is_empty() {
                    sheets.clone_from(&layout.sheets);
                }
                *header_row = layout.header_row;
            }
        }
        Ok(())
    }

    fn opened(&mut self, words: &CellWords) -> Result<Opened, Refusal> {
        let bytes = self.file.size();
        let opened = match &mut self.content {
            Content::Text {
                start,
                chosen,
                header_row,
                ..
            } => {
                let rows = FirstRows::of_csv(*chosen, start);
                Opened {
                    source: self.origin,
                    bytes,
                    layout: Layout {
                        delimiter: Some(chosen.delimiter),
                        sheets: Vec::new(),
                        header_row: *header_row,
                    },
                    sheets: Vec::new(),
                    alike: Vec::new(),
                    n_hidden_sheets: 0,
                    expected_rows: None,
                    preview: preview(words, &rows, *header_row)?,
                }
            }
            Content::Book {
                book,
                previews,
                sheets,
                header_row,
            } => {
                let first = sheets.first().copied().unwrap_or(0);
                let name = name_of(book, first)?;
                let rows = first_rows(book, &name)?;
                let preview = preview(words, &rows, *header_row)?;
                let all = (0_u16..).zip(previews.iter());
                let alike = all.filter(|(index, other)| {
                    let is_alike = other.columns.n_known() > 0 && other.second_table.is_none();
                    *index == first || is_alike && order_of(&preview.names, &other.names).is_some()
                });
                Opened {
                    source: Origin::Book,
                    bytes,
                    layout: Layout {
                        delimiter: None,
                        sheets: sheets.clone(),
                        header_row: *header_row,
                    },
                    alike: alike.map(|(index, _)| index).collect(),
                    sheets: book.sheets().to_vec(),
                    n_hidden_sheets: book.n_hidden_sheets(),
                    expected_rows: book.expected_rows(&name),
                    preview,
                }
            }
        };
        self.names.clone_from(&opened.preview.names);
        Ok(opened)
    }
}

/// The most sheets of a workbook that are looked at to find people.
const MOST_PREVIEWS: usize = 40;

/// The last of the rows in which the widths of columns are looked for.
const MOST_MEASURED: u32 = 2_000;

/// Whether a file is text that nothing divides, without a header and without a NIK: a letter, and no list.
fn is_prose(opened: &Opened) -> bool {
    let Preview { names, columns, .. } = &opened.preview;
    let is_text = matches!(opened.source, Origin::Csv) && names.len() <= 1;
    is_text && columns.header_row == 0 && columns.column(Field::Nik).is_none()
}

/// The first bytes of a file.
fn start_of<F: Source>(file: &F) -> Result<Vec<u8>, Refusal> {
    let mut start = Vec::new();
    file.read(0, 2 * wide(MOST_ROW_BYTES), &mut start)
        .map_err(|_| Refusal::Unreadable)?;
    Ok(start)
}

/// The preview of rows that have no more columns than are kept.
fn preview(words: &CellWords, first: &FirstRows, header_row: Option<u32>) -> Result<Preview, Refusal> {
    if first.width > MOST_COLUMNS {
        let found = u32::try_from(first.width).unwrap_or(u32::MAX);
        return Err(Refusal::TooManyColumns { found });
    }
    let preview = Preview::of_rows(words, &first.rows, header_row);
    match preview.second_table {
        Some(column) => Err(Refusal::TwoTables { column }),
        None => Ok(preview),
    }
}

/// Where each column of the first header stands below another, whose columns may stand in another order; `None` where
/// they are not the same.
fn order_of(first: &[String], other: &[String]) -> Option<Vec<usize>> {
    let plainly = |names: &[String]| names.iter().map(|name| plain(name)).collect::<Vec<_>>();
    let (first, mut left) = (
        plainly(first),
        plainly(other).into_iter().map(Some).collect::<Vec<_>>(),
    );
    if first.len() != left.len() {
        return None;
    }
    let find = |(column, name): (usize, &String)| {
        let is_it = |one: Option<&Option<String>>| one.is_some_and(|one| one.as_ref() == Some(name));
        let same = is_it(left.get(column)).then_some(column);
        let found = same.or_else(|| (0..left.len()).find(|index| is_it(left.get(*index))))?;
        *left.get_mut(found)? = None;
        Some(found)
    };
    first.iter().enumerate().map(find).collect()
}

/// The first rows of a sheet.
fn first_rows<R: io::Read + io::Seek>(book: &mut Book<R>, name: &str) -> Result<FirstRows, Refusal> {
    let mut first = FirstRows::default();
    book.read(name, |row| {
        first.width = first.width.max(row.width());
        let cells = row.cells().map(|cell| cell.text().into_owned());
        first.rows.push((row.number, cells.collect()));
        if first.rows.len() < PREVIEW_ROWS {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    })?;
    Ok(first)
}

impl<W: World> CheckedList<W> {
    /// What the list was read from.
    fn provenance(&self) -> Provenance<'_> {
        Provenance {
            file: &self.called,
            sheets: &self.sheets,
        }
    }

    /// The row as a table shows it.
    fn row(&mut self, id: u32, nik: NikShown, window: &mut Window) -> Result<Option<ListedRow>, Refusal> {
        let Some(view) = self.list.row(id) else {
            return Ok(None);
        };
        let columns = self.list.columns();
        let cells = window.row(&self.file, self.dialect, view.bytes, |row| {
            (0..columns.width().max(row.width()))
                .map(|column| export::shown(columns, row, column, nik).text())
                .collect()
        })?;
        Ok(Some(ListedRow { view, cells }))
    }

    fn explained(
        &mut self,
        view: &RowView,
        nik: NikShown,
        window: &mut Window,
    ) -> Result<(Facts, Vec<RowFinding>), Refusal> {
        let list = &self.list;
        let reader = reader_of(list, &mut self.reader)?;
        let explained = window.row(&self.file, self.dialect, view.bytes, |row| {
            Some(list.explained(reader, view, row))
        })?;
        let (facts, findings) = explained.ok_or(Refusal::Unreadable)?;
        let findings = with_sheets(findings, list, view, &self.sheets);
        Ok((facts, export::hidden(&findings, nik)))
    }

    /// Looks for the rows in which `text` stands, unless that was done last.
    fn find(&mut self, text: &str) -> Result<(), Refusal> {
        if self.found.as_ref().is_some_and(|(last, _)| last == text) {
            return Ok(());
        }
        let wanted = text.to_lowercase();
        let mut rows = Vec::new();
        scan(&self.list, &self.file, self.dialect, &mut |id, row| {
            let has = |column: usize| holds(row.cell(column), &wanted);
            if (0..row.width()).any(has) {
                rows.push(id);
            }
            ControlFlow::Continue(())
        })?;
        self.found = Some((text.to_owned(), rows));
        Ok(())
    }
}

/// A reader of the list's rows, made when it is first needed.
fn reader_of<'r>(list: &List, reader: &'r mut Option<FactReader>) -> Result<&'r mut FactReader, Refusal> {
    if reader.is_none() {
        *reader = Some(
            list.reader()
                .map_err(|refusal| refusal_of(&refusal.into(), *list.settings()))?,
        );
    }
    reader.as_mut().ok_or(Refusal::NoList)
}

/// What is told of rows that are all taken, and what is kept.
fn conclude<W: World>(
    world: &W,
    open: &Open<W>,
    checker: Checker,
    settings: Settings,
    read: Read<W::File>,
    progress: Progress,
) -> Result<(Checked, CheckedList<W>), Refusal> {
    let list = checker
        .finish()
        .map_err(|refusal| refusal_of(&refusal, settings))?;
    if list.n_rows() == 0 {
        return Err(Refusal::NoRows);
    }
    let Read {
        file,
        dialect,
        notes,
        sheets,
    } = read;
    let mut names = open.names.clone();
    names.resize(list.columns().width(), String::new());
    let checked = Checked {
        summary: list.summary().clone(),
        answers: list.answers().to_vec(),
        notes,
        progress,
        memory: world.memory(),
    };
    let list = CheckedList {
        list,
        called: open.called.clone(),
        reader: None,
        file,
        dialect,
        sheets: if sheets.len() > 1 { sheets } else { Vec::new() },
        names,
        found: None,
    };
    Ok((checked, list))
}

/// The findings, with the sheet of an earlier row where several are read.
fn with_sheets(
    mut findings: Vec<RowFinding>,
    list: &List,
    view: &RowView,
    sheets: &[String],
) -> Vec<RowFinding> {
    let earlier = view.earlier.and_then(|earlier| list.row(earlier));
    let sheet = earlier.and_then(|earlier| sheets.get(usize::from(earlier.sheet)));
    if let Some(sheet) = sheet {
        let told = findings
            .iter_mut()
            .filter(|finding| finding.earlier_row.is_some());
        told.for_each(|finding| finding.earlier_sheet = Some(sheet.clone()));
    }
    findings
}

/// Whether a text in small letters stands in a cell.
fn holds(cell: Cell<'_>, wanted: &str) -> bool {
    match cell {
        Cell::Text(bytes) if bytes.is_ascii() && wanted.is_ascii() => {
            let wanted = wanted.as_bytes();
            bytes
                .windows(wanted.len().max(1))
                .any(|part| part.eq_ignore_ascii_case(wanted))
        }
        Cell::Empty => false,
        Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => {
            cell.text().to_lowercase().contains(wanted)
        }
    }
}

fn name_of<F: Source>(book: &Book<Seeker<F>>, sheet: u16) -> Result<String, Refusal> {
    let name = book.sheets().get(usize::from(sheet)).cloned();
    name.ok_or(Refusal::Book(book::Refusal::NoSheet))
}

fn refusal_of(refusal: &settings::Refusal, settings: Settings) -> Refusal {
    match *refusal {
        settings::Refusal::Scheme { index, day } => Refusal::NoSuchScheme { index, day },
        settings::Refusal::NoSum | settings::Refusal::Contribution(contribution::Refusal::TooLarge) => {
            Refusal::NoSum
        }
        settings::Refusal::Eligibility(_) | settings::Refusal::Contribution(_) => {
            Refusal::NotInForce { day: settings.day }
        }
    }
}

const fn shown(shows_nik: bool) -> NikShown {
    if shows_nik {
        NikShown::Full
    } else {
        NikShown::Masked
    }
}

#[cfg(test)]
mod tests {
    use super::refusal_of;
    use crate::protocol::Refusal;
    use crate::settings::{self, Settings};
    use payung_questions::contribution;
    use payung_values::date::Date;

    #[test]
    fn a_price_that_does_not_fit_is_no_wrong_day() {
        let settings = Settings::on(Date::parse("2026-11-29").unwrap());
        for refusal in [
            settings::Refusal::NoSum,
            settings::Refusal::Contribution(contribution::Refusal::TooLarge),
        ] {
            assert_eq!(refusal_of(&refusal, settings), Refusal::NoSum);
        }
        let beyond = settings::Refusal::Contribution(contribution::Refusal::BeyondCalendar);
        assert!(matches!(
            refusal_of(&beyond, settings),
            Refusal::NotInForce { .. }
        ));
    }
}
