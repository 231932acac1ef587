//! A list that several workers check together.
//!
//! One of them has the list: it checks the beginning itself and joins the parts that others have checked, in the order
//! of the file. Parts are cut behind a line break. Whether a row ends there, or the break stands between quotation marks,
//! is known when everything before is read; where it does not, or anything else might be read otherwise by one worker,
//! the one that has the list reads the rest itself. What comes of it is the same as from one worker.

use crate::checker::Checker;
use crate::columns::Columns;
use crate::part::Known;
use crate::progress::ProgressReporter;
use crate::protocol::Refusal;
use crate::rescan::pieces_of;
use crate::settings::Settings;
use crate::world::World;
use payung_sheets::csv;
use payung_sheets::limits::MOST_ROW_BYTES;
use payung_sheets::source::Source;
use payung_values::whole::wide;
use std::ops::ControlFlow;

/// A list of which the beginning is checked, while others check its parts.
pub(super) struct Joining {
    pub(super) checker: Checker,
    pub(super) csv: csv::Reader,
    pub(super) columns: Columns,
    pub(super) settings: Settings,
    /// What each of the others calls the situations and villages of its parts.
    pub(super) known: Vec<Known>,
    pub(super) began: u32,
}

/// Who checks parts for somebody else, from one part to the next.
pub(super) struct PartChecker {
    pub(super) checker: Checker,
    pub(super) columns: Columns,
    pub(super) settings: Settings,
}

impl Joining {
    pub(super) fn read<F: Source>(
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
    pub(super) fn read_on<F: Source>(
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
    pub(super) fn join(&mut self, by: u16, part: &[u8]) -> Option<u64> {
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
pub(super) fn cut_after<F: Source>(file: &F, place: u64) -> Option<u64> {
    if place >= file.size() {
        return Some(file.size());
    }
    let mut bytes = Vec::new();
    let to = place.saturating_add(wide(MOST_ROW_BYTES));
    file.read(place, to, &mut bytes).ok()?;
    let found = bytes.iter().position(|byte| *byte == b'\n')?;
    Some(place.saturating_add(wide(found)).saturating_add(1))
}
