//! Cuts bytes into records chunk by chunk: at their delimiters, and with `csv-core` where a quotation mark stands.
//!
//! Where a chunk ends never matters. Blank lines are counted and passed over. A record that would swallow what follows,
//! because a quotation mark was never closed or no line break comes, is ended at its line and says so.

use crate::csv::dialect::Dialect;
use crate::csv::record::Record;
use crate::limits::{MOST_COLUMNS, MOST_ROW_BYTES};
use crate::row::Cut;
use csv_core::ReadRecordResult;
use payung_values::whole::wide;
use serde::{Deserialize, Serialize};

/// The mark that UTF-8 files of sheets begin with.
pub(super) const BOM: &[u8] = b"\xef\xbb\xbf";

/// Cuts bytes into records, chunk by chunk.
#[derive(Debug)]
pub struct Reader {
    dialect: Dialect,
    special: Special,
    core: csv_core::Reader,
    cells: Cells,
    /// The beginning of a record that the last chunk did not finish.
    pending: Vec<u8>,
    /// Bytes of whole records so far.
    position: u64,
    /// The number of the last row.
    number: u32,
    /// Whether the last record ended with `\r`, so that a `\n` belongs to it.
    after_return: bool,
    /// Whether a row too long is being passed over.
    skips: bool,
    has_begun: bool,
    /// How many cells the last record had that went on for one line, as nearly all do.
    width: usize,
}

/// Where a reader stands between two records, and what it knows of those before: another one can go on from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The bytes of all records before.
    pub position: u64,
    /// The number of the last row.
    pub number: u32,
    /// How many cells the last record had that went on for one line.
    pub width: u32,
}

/// The cells of the record at hand, one behind the other, and where each ends.
#[derive(Debug)]
struct Cells {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    n_bytes: usize,
    n_ends: usize,
    /// How many cells there were in all, and up to the last of those beyond that holds something.
    n_ended: usize,
    n_filled_beyond: usize,
    /// Whether the cells were not copied: they stand in the file as they are, with a delimiter between them.
    is_plain: bool,
}

/// The bytes that do something to a row: those that end cells and rows, quotation marks, and NUL. They are looked for in
/// eight bytes at once.
#[derive(Clone, Copy, Debug)]
struct Special {
    delimiter: u8,
    /// The delimiter, eight times.
    delimiters: u64,
}

/// A byte eight times.
const fn eight_times(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

impl Special {
    const LOW: u64 = eight_times(0x7f);
    /// All but the delimiter lie below this.
    const BEYOND: u8 = b'"' + 1;
    /// What makes the upper bit of a byte of at most 127 if it is not below.
    const TO_BEYOND: u64 = eight_times(0x80 - Self::BEYOND);

    fn new(dialect: Dialect) -> Self {
        Self {
            delimiter: dialect.delimiter,
            delimiters: eight_times(dialect.delimiter),
        }
    }

    #[inline]
    fn has(self, byte: u8) -> bool {
        matches!(byte, b'\n' | b'\r' | b'"' | 0) || byte == self.delimiter
    }

    /// Of these eight bytes, the upper bits of those that may do something: every one that does, and besides blanks,
    /// exclamation marks and control characters.
    #[inline]
    fn among(self, bytes: [u8; 8]) -> u64 {
        let bytes = u64::from_le_bytes(bytes);
        let is_beyond = ((bytes & Self::LOW) + Self::TO_BEYOND) | bytes;
        let other = bytes ^ self.delimiters;
        let is_other = ((other & Self::LOW) + Self::LOW) | other;
        !(is_beyond & is_other) & !Self::LOW
    }
}

/// A record that was found: how many bytes it takes, its line break included, and why it was ended early.
struct Found {
    took: usize,
    cut: Option<Cut>,
}

impl Cells {
    /// Room for a record of [`MOST_ROW_BYTES`] and a line break. One cell more than there may be columns is kept, so
    /// that a row too wide is seen; the last place is for all behind it.
    fn new() -> Self {
        Self {
            bytes: vec![0; MOST_ROW_BYTES + 2],
            ends: vec![0; MOST_COLUMNS + 2],
            n_bytes: 0,
            n_ends: 0,
            n_ended: 0,
            n_filled_beyond: 0,
            is_plain: false,
        }
    }

    /// Notes where the cells of the record end at the beginning of `input`, if nothing but delimiters divides them, as in
    /// nearly all rows. How many bytes it takes; `None`: it goes on behind them, or takes a closer look.
    #[inline]
    fn fill_plainly(&mut self, special: Special, input: &[u8]) -> Option<usize> {
        let (blocks, rest) = input.as_chunks::<8>();
        for (at, block) in (0..).step_by(8).zip(blocks) {
            let mut found = special.among(*block);
            while found != 0 {
                let within = usize::try_from(found.trailing_zeros() / 8).ok()?;
                if let Some(step) = self.step(special, at + within, *block.get(within)?) {
                    return step.ok();
                }
                found &= found - 1;
            }
        }
        for (at, byte) in (input.len() - rest.len()..).zip(rest) {
            if let Some(step) = self.step(special, at, *byte) {
                return step.ok();
            }
        }
        None
    }

    /// Takes a byte of a plain record. How many bytes the record takes if it ends there; an error if it takes a closer
    /// look; `None`: it goes on.
    #[inline]
    fn step(&mut self, special: Special, at: usize, byte: u8) -> Option<Result<usize, ()>> {
        if !special.has(byte) {
            return None;
        }
        if matches!(byte, b'"' | 0) || self.n_ends == MOST_COLUMNS {
            return Some(Err(()));
        }
        *self.ends.get_mut(self.n_ends)? = at;
        self.n_ends += 1;
        self.is_plain = matches!(byte, b'\n' | b'\r');
        self.is_plain.then_some(Ok(at + 1))
    }

    /// Adds what `core` finds in `input`, which is not empty. How many bytes of it the record takes; `None`: it goes on
    /// behind them.
    #[inline]
    fn fill(&mut self, core: &mut csv_core::Reader, mut input: &[u8]) -> Option<usize> {
        let mut took = 0;
        loop {
            let bytes = self.bytes.get_mut(self.n_bytes..)?;
            let ends = self.ends.get_mut(self.n_ends..)?;
            let (result, read, wrote, ended) = core.read_record(input, bytes, ends);
            took += read;
            self.n_bytes += wrote;
            self.n_ends += ended;
            self.n_ended += ended;
            if self.n_ended > MOST_COLUMNS && wrote > 0 && self.holds_beyond() {
                self.n_filled_beyond = self.n_ended;
            }
            match result {
                ReadRecordResult::Record => return Some(took),
                // More cells than are kept: they are read over, so that the end of the record is found.
                ReadRecordResult::OutputEndsFull => {
                    input = input.get(read..)?;
                    self.n_ends = MOST_COLUMNS + 1;
                }
                ReadRecordResult::InputEmpty | ReadRecordResult::OutputFull | ReadRecordResult::End => {
                    return None;
                }
            }
        }
    }

    fn clear(&mut self) {
        self.n_bytes = 0;
        self.n_ends = 0;
        self.n_ended = 0;
        self.n_filled_beyond = 0;
        self.is_plain = false;
    }

    /// Whether something stands in a cell that is not kept.
    fn holds_beyond(&self) -> bool {
        let kept = self.ends.get(MOST_COLUMNS - 1);
        kept.is_some_and(|end| self.n_bytes > *end)
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.n_bytes).unwrap_or_default()
    }

    fn ends(&self) -> &[usize] {
        let kept = self.n_ends.min(MOST_COLUMNS + 1);
        self.ends.get(..kept).unwrap_or_default()
    }
}

impl Reader {
    /// A reader at the beginning of a file.
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            special: Special::new(dialect),
            core: at_start(csv_core::ReaderBuilder::new().delimiter(dialect.delimiter)),
            cells: Cells::new(),
            pending: Vec::new(),
            position: 0,
            number: 0,
            after_return: false,
            skips: false,
            has_begun: false,
            width: 0,
        }
    }

    /// A reader that goes on where another one stood.
    pub fn at(dialect: Dialect, place: Place) -> Self {
        Self {
            position: place.position,
            number: place.number,
            width: usize::try_from(place.width).unwrap_or(0),
            has_begun: true,
            ..Self::new(dialect)
        }
    }

    /// Where it stands, if all that it was given is whole records.
    pub fn place(&self) -> Option<Place> {
        let is_between = self.has_begun && self.pending.is_empty() && !self.skips && !self.after_return;
        is_between.then(|| Place {
            position: self.position,
            number: self.number,
            width: u32::try_from(self.width).unwrap_or(u32::MAX),
        })
    }

    /// How it cuts.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The bytes it was given, those of an unfinished row counted.
    pub fn fed(&self) -> u64 {
        self.position.saturating_add(wide(self.pending.len()))
    }

    /// The bytes read so far, those of an unfinished row not counted.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Takes the next bytes and gives `each` every record they finish.
    pub fn feed(&mut self, chunk: &[u8], each: &mut impl FnMut(&Record<'_>)) {
        let mut chunk = chunk;
        if !self.pending.is_empty() || !self.has_begun {
            chunk = self.join(chunk, each);
        }
        if self.has_begun && self.pending.is_empty() {
            let read = self.records(chunk, chunk.len(), false, each);
            self.pending
                .extend_from_slice(chunk.get(read..).unwrap_or_default());
        }
    }

    /// Finishes what the last chunk left behind. The reader is at its end then.
    pub fn finish(&mut self, each: &mut impl FnMut(&Record<'_>)) {
        let pending = std::mem::take(&mut self.pending);
        let rest = if self.has_begun {
            pending.as_slice()
        } else {
            self.begin(&pending)
        };
        self.records(rest, rest.len(), true, each);
    }

    /// Finishes the pending record with the beginning of `chunk`, and gives what of the chunk is left.
    fn join<'c>(&mut self, chunk: &'c [u8], each: &mut impl FnMut(&Record<'_>)) -> &'c [u8] {
        let mut joined = std::mem::take(&mut self.pending);
        let old = joined.len();
        let (head, _) = chunk.split_at_checked(MOST_ROW_BYTES).unwrap_or((chunk, &[]));
        joined.extend_from_slice(head);
        if !self.has_begun && joined.len() < BOM.len() {
            self.pending = joined;
            return &[];
        }
        let rest = if self.has_begun {
            joined.as_slice()
        } else {
            self.begin(&joined)
        };
        let mark = joined.len() - rest.len();
        // Records that begin in the old bytes; those behind them are cut from the chunk itself, uncopied.
        let read = mark + self.records(rest, old.saturating_sub(mark), false, each);
        if read >= old {
            return chunk.get(read - old..).unwrap_or_default();
        }
        // Not even the whole of a short chunk finished it.
        joined.drain(..read);
        self.pending = joined;
        &[]
    }

    /// The first bytes of the file without their mark.
    fn begin<'b>(&mut self, start: &'b [u8]) -> &'b [u8] {
        self.has_begun = true;
        let rest = start.strip_prefix(BOM).unwrap_or(start);
        self.position = wide(start.len() - rest.len());
        rest
    }

    /// Cuts every record that begins before `until`, and gives how many bytes they took.
    fn records(
        &mut self,
        bytes: &[u8],
        until: usize,
        is_last: bool,
        each: &mut impl FnMut(&Record<'_>),
    ) -> usize {
        let mut read = 0;
        while let Some(rest) = bytes.get(read..).filter(|rest| !rest.is_empty() && read < until) {
            let took = self.record(rest, is_last, each);
            if took == 0 {
                break;
            }
            self.position = self.position.saturating_add(wide(took));
            read += took;
        }
        read
    }

    /// Cuts the record at the beginning of `rest`, and gives how many bytes it took; 0 if it is not finished.
    #[inline]
    fn record(&mut self, rest: &[u8], is_last: bool, each: &mut impl FnMut(&Record<'_>)) -> usize {
        match rest.first() {
            Some(b'\n') if self.after_return => {
                self.after_return = false;
                return 1;
            }
            Some(byte @ (b'\n' | b'\r')) => {
                self.after_return = *byte == b'\r';
                self.number = self.number.saturating_add(u32::from(!self.skips));
                self.skips = false;
                return 1;
            }
            Some(_) | None => self.after_return = false,
        }
        if self.skips {
            return line_break(rest).unwrap_or(rest.len());
        }
        let Some(Found { took, cut }) = self.find(rest, is_last) else {
            return 0;
        };
        self.number = self.number.saturating_add(1);
        self.after_return = took.checked_sub(1).and_then(|last| rest.get(last)) == Some(&b'\r');
        let (bytes, gap) = if self.cells.is_plain {
            (rest.get(..took).unwrap_or_default(), 1)
        } else {
            (self.cells.bytes(), 0)
        };
        each(&Record {
            number: self.number,
            start: self.position,
            cut,
            has_nul: !self.cells.is_plain && memchr::memchr(0, bytes).is_some(),
            bytes,
            gap,
            ends: self.cells.ends(),
            n_filled_beyond: self.cells.n_filled_beyond,
        });
        took
    }

    /// Reads the record at the beginning of `rest` into its cells; `None` if it is not finished.
    #[inline]
    fn find(&mut self, rest: &[u8], is_last: bool) -> Option<Found> {
        let within = rest.get(..MOST_ROW_BYTES).unwrap_or(rest);
        self.cells.clear();
        if let Some(took) = self.cells.fill_plainly(self.special, within) {
            self.width = self.cells.ends().len();
            return Some(Found { took, cut: None });
        }
        self.cells.clear();
        if let Some(took) = self.cells.fill(&mut self.core, within) {
            if memchr::memchr2(b'\n', b'\r', self.cells.bytes()).is_none() {
                self.width = self.cells.ends().len();
            } else if let Some(record) = within.get(..took).filter(|record| self.holds_rows(record)) {
                return Some(self.end_at_line(record, Cut::OpenQuote));
            }
            return Some(Found { took, cut: None });
        }
        self.find_end(within, is_last)
    }

    /// Ends a record that does not end in `within`, if there are no more bytes for it.
    #[cold]
    fn find_end(&mut self, within: &[u8], is_last: bool) -> Option<Found> {
        let is_too_long = within.len() == MOST_ROW_BYTES;
        let may_end = is_last || is_too_long;
        // A line break ends it, unless it stands between quotation marks.
        let cut = match may_end.then(|| self.cells.fill(&mut self.core, b"\n").is_some()) {
            Some(true) if !is_too_long => None,
            Some(true) => Some(Cut::TooLong),
            Some(false) => Some(Cut::OpenQuote),
            None => None,
        };
        self.core.reset();
        skip_mark(&mut self.core);
        if !may_end {
            return None;
        }
        Some(match cut {
            Some(cut) => self.end_at_line(within, cut),
            None => Found {
                took: within.len(),
                cut: None,
            },
        })
    }

    /// Whether a record with line breaks in its cells is rows that a stray quotation mark has run together: two of its
    /// lines have as many cells as a row.
    #[cold]
    fn holds_rows(&self, record: &[u8]) -> bool {
        /// Of two cells a line of a note may be, too.
        const LEAST: usize = 3;
        let lines = record.split(|byte| matches!(byte, b'\n' | b'\r'));
        let width = |line: &[u8]| memchr::memchr_iter(self.dialect.delimiter, line).count() + 1;
        let whole = lines.filter(|line| width(line) == self.width);
        self.width >= LEAST && whole.count() > 1
    }

    /// Ends a record that would swallow what follows at its line, else at [`MOST_ROW_BYTES`]; quotation marks are
    /// letters then.
    fn end_at_line(&mut self, within: &[u8], cut: Cut) -> Found {
        let end = line_break(within);
        let line = end.map_or(within, |end| within.get(..=end).unwrap_or(within));
        let mut core = at_start(
            csv_core::ReaderBuilder::new()
                .delimiter(self.dialect.delimiter)
                .quoting(false),
        );
        self.cells.clear();
        if self.cells.fill(&mut core, line).is_none() {
            self.cells.fill(&mut core, b"\n");
        }
        self.skips = end.is_none() && line.len() == MOST_ROW_BYTES;
        Found {
            took: line.len(),
            cut: Some(if self.skips { Cut::TooLong } else { cut }),
        }
    }
}

/// Where the first line of `bytes` ends.
fn line_break(bytes: &[u8]) -> Option<usize> {
    memchr::memchr2(b'\n', b'\r', bytes)
}

fn at_start(builder: &csv_core::ReaderBuilder) -> csv_core::Reader {
    let mut core = builder.build();
    skip_mark(&mut core);
    core
}

/// Lets `core` pass over a blank line: after one it no longer looks for the mark of a file's beginning, which may well
/// be how a cell begins.
fn skip_mark(core: &mut csv_core::Reader) {
    core.read_record(b"\n", &mut [0], &mut [0]);
}

#[cfg(test)]
mod tests {
    use super::Special;
    use crate::csv::dialect::Dialect;

    #[test]
    fn every_byte_that_does_something_is_among_eight_wherever_it_stands() {
        for delimiter in [b',', b';', b'\t', b'|', 0xff] {
            let special = Special::new(Dialect { delimiter });
            for byte in 0..=u8::MAX {
                for beside in [b'a', 0x7f, 0x80, 0xff, b'#', delimiter, 0] {
                    for at in 0..8 {
                        let mut bytes = [beside; 8];
                        bytes[at] = byte;
                        let is_found = |at: usize| special.among(bytes) >> (8 * at + 7) & 1 == 1;
                        let may_do = byte < b'#' || byte == delimiter;
                        assert_eq!(is_found(at), may_do, "{byte} at {at} beside {beside}");
                        assert!(!special.has(byte) || may_do);
                        assert_eq!(special.among(bytes) & u64::from_le_bytes([0x7f; 8]), 0);
                    }
                }
            }
        }
    }
}
