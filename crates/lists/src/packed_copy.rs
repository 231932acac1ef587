//! The rows of a workbook set down in a file of their own, so that each can be fetched again by its place.

use crate::protocol::Refusal;
use crate::rescan::PIECE;
use payung_sheets::book::{self, SheetRow};
use payung_sheets::limits::MOST_BYTES;
use payung_values::whole::wide;
use std::io::Write;
use std::ops::ControlFlow;

/// Rows that are being set down. They stop being taken when there is no more room, or when there are more than a file
/// may have: cells that repeat a long text make much of little.
pub(super) struct PackedCopy<S> {
    sink: S,
    pending: Vec<u8>,
    /// How much has left already.
    start: u64,
    refusal: Option<Refusal>,
}

impl<S: Write> PackedCopy<S> {
    pub(super) fn new(sink: S) -> Self {
        Self {
            sink,
            pending: Vec::new(),
            start: 0,
            refusal: None,
        }
    }

    /// Sets a row down, and says where it begins.
    pub(super) fn row(&mut self, row: &SheetRow, seen: impl FnOnce(u32)) -> ControlFlow<()> {
        let at = self.start.saturating_add(wide(self.pending.len()));
        match u32::try_from(at) {
            Ok(place) if at < MOST_BYTES => seen(place),
            Ok(_) | Err(_) => {
                self.refusal = Some(Refusal::Book(book::Refusal::TooLarge {
                    found: at,
                    most: MOST_BYTES,
                }));
                return ControlFlow::Break(());
            }
        }
        row.pack(&mut self.pending);
        if wide(self.pending.len()) >= PIECE {
            self.start = self.start.saturating_add(wide(self.pending.len()));
            let written = self.sink.write_all(&self.pending);
            self.pending.clear();
            if written.is_err() {
                self.refusal = Some(Refusal::Unreadable);
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }

    /// What the rows were set down in.
    pub(super) fn finish(mut self) -> Result<S, Refusal> {
        if let Some(refusal) = self.refusal {
            return Err(refusal);
        }
        let written = self.sink.write_all(&self.pending);
        written.map(|()| self.sink).map_err(|_| Refusal::Unreadable)
    }
}
