//! Rows read again from their file: all of them in order, or one by its index.

use crate::list::List;
use crate::protocol::Refusal;
use payung_sheets::book::SheetRow;
use payung_sheets::csv::{self, Dialect, Record};
use payung_sheets::limits::MOST_ROW_BYTES;
use payung_sheets::row::Row;
use payung_sheets::source::Source;
use payung_values::whole::wide;
use std::ops::ControlFlow;

/// How much of a file is read at once. Each reading costs the browser a call to another process: in pieces of one
/// megabyte a file of 78 takes half as long again.
pub(super) const PIECE: u64 = 1 << 22;

/// How much of it is read at first, and then twice as much each time. A browser compiles a loop better while it runs,
/// and only the next call of it runs what was compiled.
const FIRST_PIECE: u64 = 1 << 16;

/// Gives `each` every row of the list with its index, in the order of the file, until it breaks off.
pub(super) fn scan<F: Source>(
    list: &List,
    file: &F,
    dialect: Option<Dialect>,
    each: &mut dyn FnMut(u32, &dyn Row) -> ControlFlow<()>,
) -> Result<(), Refusal> {
    let mut id = 0;
    let mut flow = ControlFlow::Continue(());
    let mut next = list.row(0).map(|view| view.bytes.0);
    let mut take = |start: u64, row: &dyn Row, flow: &mut ControlFlow<()>| {
        if flow.is_continue() && next == Some(start) {
            *flow = each(id, row);
            id += 1;
            next = list.row(id).map(|view| view.bytes.0);
        }
    };
    let Some(dialect) = dialect else {
        return scan_packed(file, |start, row| {
            take(start, row, &mut flow);
            flow
        });
    };
    let mut csv = csv::Reader::new(dialect);
    let ended = pieces(file, |piece| {
        csv.feed(piece, &mut |record: &Record<'_>| {
            take(record.start, record, &mut flow);
        });
        flow
    })?;
    if ended.is_continue() {
        csv.finish(&mut |record: &Record<'_>| take(record.start, record, &mut flow));
    }
    Ok(())
}

/// Gives `each` every row that was set down, with where it begins, until it breaks off.
fn scan_packed<F: Source>(
    file: &F,
    mut each: impl FnMut(u64, &SheetRow) -> ControlFlow<()>,
) -> Result<(), Refusal> {
    let mut row = SheetRow::default();
    let (mut rest, mut start) = (Vec::new(), 0_u64);
    let mut flow = ControlFlow::Continue(());
    let _ended = pieces(file, |piece| {
        rest.extend_from_slice(piece);
        let mut read = 0;
        while let Some(took) = row.unpack(rest.get(read..).unwrap_or_default()) {
            if flow.is_continue() {
                flow = each(start, &row);
            }
            read += took;
            start = start.saturating_add(wide(took));
        }
        rest.drain(..read);
        flow
    })?;
    Ok(())
}

/// Gives `each` the file piece by piece, until it breaks off.
pub(super) fn pieces<F: Source>(
    file: &F,
    each: impl FnMut(&[u8]) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, Refusal> {
    pieces_of(file, (0, file.size()), each)
}

/// Gives `each` the file from one place to another, piece by piece, until it breaks off.
pub(super) fn pieces_of<F: Source>(
    file: &F,
    (mut from, end): (u64, u64),
    mut each: impl FnMut(&[u8]) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, Refusal> {
    let (mut piece, mut length) = (Vec::new(), FIRST_PIECE);
    while from < end {
        let to = from.saturating_add(length).min(end);
        length = PIECE.min(2 * length);
        file.read(from, to, &mut piece).map_err(|_| Refusal::Unreadable)?;
        if each(&piece).is_break() {
            return Ok(ControlFlow::Break(()));
        }
        from = to;
    }
    Ok(ControlFlow::Continue(()))
}

/// A piece of the file in which rows are looked up: neighbours are fetched once.
#[derive(Default)]
pub(super) struct Window {
    from: u64,
    piece: Vec<u8>,
}

impl Window {
    /// What `seen` makes of the row that begins at the first place and ends before the second, or where it ends itself.
    pub(super) fn row<F: Source, T: Default>(
        &mut self,
        file: &F,
        dialect: Option<Dialect>,
        (start, end): (u64, u64),
        seen: impl FnOnce(&dyn Row) -> T,
    ) -> Result<T, Refusal> {
        let most = 2 * wide(MOST_ROW_BYTES);
        // A packed row is as long as it is; one of a text file is cut where the next begins.
        let end = match dialect {
            Some(_) => end.min(start.saturating_add(most)).min(file.size()),
            None => end.min(file.size()),
        };
        let last = self.from.saturating_add(wide(self.piece.len()));
        if start < self.from || end > last {
            let to = end.max(start.saturating_add(most));
            file.read(start, to, &mut self.piece)
                .map_err(|_| Refusal::Unreadable)?;
            self.from = start;
        }
        let index = |at: u64| {
            usize::try_from(at - self.from)
                .unwrap_or(usize::MAX)
                .min(self.piece.len())
        };
        let bytes = self.piece.get(index(start)..index(end)).unwrap_or_default();
        let mut seen = Some(seen);
        let mut result = None;
        if let Some(dialect) = dialect {
            let mut csv = csv::Reader::new(dialect);
            let mut first = |record: &Record<'_>| {
                if let Some(seen) = seen.take() {
                    result = Some(seen(record));
                }
            };
            csv.feed(bytes, &mut first);
            csv.finish(&mut first);
        } else {
            let mut row = SheetRow::default();
            if row.unpack(bytes).is_some() {
                result = seen.take().map(|seen| seen(&row));
            }
        }
        Ok(result.unwrap_or_default())
    }
}
