//! A list that several workers check together.
//!
//! One of them has the list: it checks the beginning itself and joins the parts that others have checked, in the order
//! of the file. Parts are cut behind a line break. Whether a row ends there, or the break stands between quotation marks,
//! is known when everything before is read; where it does not, or anything else might be read otherwise by one worker,
//! the one that has the list reads the rest itself. What comes of it is the same as from one worker.

use crate::checker::Checker;
use crate::columns::Columns;
use crate::list_service::{Content, ListService, Read, conclude, refusal_of};
use crate::part::Known;
use crate::progress::ProgressReporter;
use crate::protocol::{PartAsked, Progress, Refusal, Reply, Source as Origin};
use crate::rescan::pieces_of;
use crate::settings::Settings;
use crate::world::World;
use payung_sheets::csv::{self, Dialect, Place};
use payung_sheets::limits::MOST_ROW_BYTES;
use payung_sheets::source::Source;
use payung_values::whole::wide;
use std::ops::ControlFlow;

/// A list of which the beginning is checked, while others check its parts.
pub(super) struct Joining {
    checker: Checker,
    csv: csv::Reader,
    columns: Columns,
    settings: Settings,
    /// What each of the others calls the situations and villages of its parts.
    known: Vec<Known>,
    began: u32,
}

/// Who checks parts for somebody else, from one part to the next.
pub(super) struct PartChecker {
    checker: Checker,
    columns: Columns,
    settings: Settings,
}

impl<W: World> ListService<W> {
    /// Checks the beginning of what is open, while others check its parts. What cannot be shared is checked whole.
    ///
    /// # Errors
    ///
    /// As [`Self::check`].
    pub(super) fn check_beginning(
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
    pub(super) fn join(
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
    pub(super) fn check_part(&mut self, file: &W::File, asked: PartAsked) -> Option<Vec<u8>> {
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
}

impl Joining {
    fn read<F: Source>(
        &mut self,
        file: &F,
        (from, to): (u64, u64),
        progress: &mut ProgressReporter<'_, impl World>,
    ) -> Result<(), Refusal> {
        let Self { checker, csv, .. } = self;
        let mut is_expected = false;
        let _ended = pieces_of(file, (from, to), |piece| {
            csv.feed(piece, &mut |record| checker.record(record));
            if !is_expected {
                is_expected = true;
                checker.expect(csv.position(), file.size());
            }
            progress.bytes_done(checker.n_rows(), csv.position());
            ControlFlow::Continue(())
        })?;
        Ok(())
    }

    /// Reads all that is left.
    fn read_on<F: Source>(
        &mut self,
        file: &F,
        progress: &mut ProgressReporter<'_, impl World>,
    ) -> Result<(), Refusal> {
        let fed = self.csv.fed();
        self.read(file, (fed, file.size()), progress)?;
        let Self { checker, csv, .. } = self;
        csv.finish(&mut |record| checker.record(record));
        Ok(())
    }

    /// Takes a part, and says where it ends.
    fn join(&mut self, by: u16, part: &[u8]) -> Option<u64> {
        let place = self.csv.place()?;
        let by = usize::from(by);
        if self.known.len() <= by {
            self.known.resize_with(by + 1, Known::default);
        }
        let end = self.checker.join(part, place, self.known.get_mut(by)?)?;
        self.csv = csv::Reader::at(self.csv.dialect(), end);
        Some(end.position)
    }
}

/// Where a line begins, at `place` or soon behind it; `None` where none does within a row's length.
fn cut_after<F: Source>(file: &F, place: u64) -> Option<u64> {
    if place >= file.size() {
        return Some(file.size());
    }
    let mut bytes = Vec::new();
    let to = place.saturating_add(wide(MOST_ROW_BYTES));
    file.read(place, to, &mut bytes).ok()?;
    let found = bytes.iter().position(|byte| *byte == b'\n')?;
    Some(place.saturating_add(wide(found)).saturating_add(1))
}
