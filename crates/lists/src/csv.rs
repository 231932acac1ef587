//! CSV: bytes in chunks to rows of cells, and rows of cells to bytes.
//!
//! Where a chunk ends never matters. Rows without quotation marks are cut in one pass over their bytes, without
//! copying; a row with one goes through `csv-core`. Both give the same (`tests/batch.rs` compares them on anything).
//! Blank lines are counted and passed over. Line breaks are `\n`, `\r` or both.

use crate::MOST_COLUMNS;
use crate::MOST_ROW_BYTES;
use crate::cell::{Cell, plain};
use crate::facts::Row;
use crate::finding::{Code, Findings};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What other kind of file this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OtherKind {
    /// A zip: XLSX, ODS, or an archive.
    Zip,
    /// A compound file of Microsoft: an old XLS, or a workbook with a password.
    Compound,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// Text in UTF-16, as "Unicode text" of sheets is.
    Utf16,
    /// Something that is no text.
    Binary,
}

/// Why a file is not read as CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// It is something else.
    #[error("the file is {0:?}, no CSV")]
    Other(OtherKind),
    /// It is larger than is read.
    #[error("the file has {found} bytes; at most {most} are read", most = crate::MOST_BYTES)]
    TooLarge {
        /// Its bytes.
        found: u64,
    },
}

/// How a CSV file divides its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialect {
    /// `,`, `;` or a tab.
    pub delimiter: u8,
}

impl Dialect {
    /// Cells pasted from a sheet: tabs between them.
    pub const PASTED: Self = Self { delimiter: b'\t' };

    /// The dialect of a file with these first bytes (a few thousand are enough).
    ///
    /// The delimiter is that under which most header words are known; where none is, the one that most lines have
    /// equally often.
    ///
    /// # Errors
    ///
    /// [`Refusal::Empty`], or [`Refusal::Other`] for a file that is no text.
    pub fn detect(start: &[u8]) -> Result<Self, Refusal> {
        if let Some(other) = other_kind(start) {
            return Err(Refusal::Other(other));
        }
        if start
            .iter()
            .all(|byte| byte.is_ascii_whitespace() || BOM.contains(byte))
        {
            return Err(Refusal::Empty);
        }
        let score = |delimiter: u8| {
            let mut rows: Vec<(usize, usize)> = Vec::new();
            let mut reader = Reader::new(Self { delimiter });
            let mut look = |record: &Record<'_>| {
                if rows.len() >= 50 {
                    return;
                }
                let known = record
                    .cells()
                    .filter(|cell| {
                        payung_current::CELL_WORDS
                            .field_of_header(&plain(&cell.text()))
                            .is_some()
                    })
                    .count();
                rows.push((known, record.width()));
            };
            reader.feed(start.get(..MOST_ROW_BYTES).unwrap_or(start), &mut look);
            if start.len() <= MOST_ROW_BYTES {
                reader.finish(&mut look);
            }
            let known = rows.iter().map(|(known, _)| *known).max().unwrap_or(0);
            let alike = |width: usize| rows.iter().filter(|(_, one)| *one == width).count();
            let steady = rows
                .iter()
                .filter(|(_, width)| *width > 1)
                .map(|(_, width)| alike(*width));
            (known, steady.max().unwrap_or(0))
        };
        // The last of equals wins, so the comma stands last.
        let best = [b'\t', b';', b',']
            .into_iter()
            .max_by_key(|delimiter| score(*delimiter));
        Ok(Self {
            delimiter: best.unwrap_or(b','),
        })
    }
}

/// The mark that UTF-8 files of sheets begin with.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// What the first bytes say, if they are no text.
fn other_kind(start: &[u8]) -> Option<OtherKind> {
    const MARKS: [(&[u8], OtherKind); 9] = [
        (b"PK\x03\x04", OtherKind::Zip),
        (b"PK\x05\x06", OtherKind::Zip),
        (b"\xd0\xcf\x11\xe0", OtherKind::Compound),
        (b"%PDF", OtherKind::Pdf),
        (b"\x89PNG", OtherKind::Picture),
        (b"\xff\xd8\xff", OtherKind::Picture),
        (b"GIF8", OtherKind::Picture),
        (b"\xff\xfe", OtherKind::Utf16),
        (b"\xfe\xff", OtherKind::Utf16),
    ];
    if let Some((_, kind)) = MARKS.iter().find(|(mark, _)| start.starts_with(mark)) {
        return Some(*kind);
    }
    // One byte in twenty that no text has is more than damage.
    let start = start.get(..4096).unwrap_or(start);
    let odd = start
        .iter()
        .filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace());
    (odd.count() * 20 > start.len()).then_some(OtherKind::Binary)
}

/// One row of a CSV file.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// Its number in the file as sheets count rows, from 1: blank lines count, breaks inside a cell do not.
    pub number: u32,
    /// Where it begins, in bytes of the file.
    pub start: u64,
    /// What is wrong with the row as a whole: too long, a quotation mark left open, a NUL byte.
    pub findings: Findings,
    bytes: &'a [u8],
    spans: &'a [Span],
}

/// A cell's first byte and the one behind its last.
type Span = (u32, u32);

impl<'a> Record<'a> {
    /// The bytes of the cell in `column`, without quotation marks; nothing where the row has no such cell.
    #[inline]
    pub fn bytes(&self, column: usize) -> &'a [u8] {
        let span = self.spans.get(column).copied().unwrap_or((0, 0));
        slice(self.bytes, span)
    }

    /// The cells.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'a>> + use<'a> {
        let bytes = self.bytes;
        self.spans.iter().map(move |span| Cell::Text(slice(bytes, *span)))
    }
}

#[inline]
fn slice(bytes: &[u8], (from, to): Span) -> &[u8] {
    let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    bytes.get(place(from)..place(to)).unwrap_or_default()
}

impl Row for Record<'_> {
    #[inline]
    fn cell(&self, column: usize) -> Cell<'_> {
        match self.bytes(column) {
            [] => Cell::Empty,
            bytes => Cell::Text(bytes),
        }
    }

    fn width(&self) -> usize {
        self.spans.len()
    }

    #[inline]
    fn shape(&self, expected: usize) -> Findings {
        let mut findings = self.findings;
        if self.spans.len() != expected {
            let mut beyond = self.cells().skip(expected);
            if self.spans.len() < expected {
                findings.add(Code::TooFewCells);
            } else if beyond.any(|cell| !cell.is_blank()) {
                findings.add(Code::TooManyCells);
            }
        }
        findings
    }
}

/// How the first record of some bytes ends.
enum Cut {
    /// It takes so many bytes, its line break included.
    Whole(usize),
    /// The bytes end before it does.
    Partial,
    /// It has a cell in quotation marks.
    Quoted,
    /// It does not end within [`MOST_ROW_BYTES`].
    TooLong,
}

/// What a byte is to the scanner.
const PLAIN: u8 = 0;
const DELIMITER: u8 = 1;
const BREAK: u8 = 2;
const QUOTE: u8 = 3;
const NUL: u8 = 4;

/// Cuts bytes into records, chunk by chunk.
#[derive(Debug)]
pub struct Reader {
    classes: [u8; 256],
    core: csv_core::Reader,
    /// The spans of the record being cut.
    spans: Vec<Span>,
    /// The cells of a quoted record, without their marks.
    unquoted: Vec<u8>,
    ends: Vec<usize>,
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
}

impl Reader {
    /// A reader at the beginning of a file.
    pub fn new(dialect: Dialect) -> Self {
        let mut classes = [PLAIN; 256];
        let marks = [
            (b'\n', BREAK),
            (b'\r', BREAK),
            (b'"', QUOTE),
            (0, NUL),
            (dialect.delimiter, DELIMITER),
        ];
        for (byte, class) in marks {
            if let Some(one) = classes.get_mut(usize::from(byte)) {
                *one = class;
            }
        }
        Self {
            classes,
            core: csv_core::ReaderBuilder::new()
                .delimiter(dialect.delimiter)
                .build(),
            spans: Vec::with_capacity(MOST_COLUMNS + 1),
            unquoted: Vec::new(),
            ends: vec![0; MOST_COLUMNS + 2],
            pending: Vec::new(),
            position: 0,
            number: 0,
            after_return: false,
            skips: false,
            has_begun: false,
        }
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
        self.position = u64::try_from(start.len() - rest.len()).unwrap_or(0);
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
            self.position = self.position.saturating_add(u64::try_from(took).unwrap_or(0));
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
            let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            return end.unwrap_or(rest.len());
        }
        let (cut, findings) = self.scan(rest, is_last, true);
        match cut {
            Cut::Whole(took) => self.give(rest, rest, took, findings, each),
            Cut::Partial => 0,
            Cut::TooLong => self.cut_short(rest, Code::RowTooLong, each),
            Cut::Quoted => self.quoted(rest, is_last, each),
        }
    }

    /// Hands out the record whose spans lie in `bytes`, and remembers how it ended.
    #[inline]
    fn give(
        &mut self,
        rest: &[u8],
        bytes: &[u8],
        took: usize,
        findings: Findings,
        each: &mut impl FnMut(&Record<'_>),
    ) -> usize {
        self.number = self.number.saturating_add(1);
        self.after_return = took.checked_sub(1).and_then(|last| rest.get(last)) == Some(&b'\r');
        each(&Record {
            number: self.number,
            start: self.position,
            findings,
            bytes,
            spans: &self.spans,
        });
        took
    }

    /// Cuts the first record of `rest` at delimiters and line breaks. Stops at a quoted cell if `heeds_quotes`.
    #[inline]
    fn scan(&mut self, rest: &[u8], is_last: bool, heeds_quotes: bool) -> (Cut, Findings) {
        let Self { classes, spans, .. } = self;
        spans.clear();
        let mut findings = Findings::NONE;
        let within = rest.get(..MOST_ROW_BYTES).unwrap_or(rest);
        let mut from = 0_u32;
        let mut at = 0_u32;
        for byte in within {
            match classes.get(usize::from(*byte)).copied().unwrap_or(PLAIN) {
                DELIMITER => {
                    keep(spans, (from, at));
                    from = at + 1;
                }
                BREAK => {
                    keep(spans, (from, at));
                    return (Cut::Whole(usize::try_from(at).map_or(1, |at| at + 1)), findings);
                }
                QUOTE if heeds_quotes && at == from => return (Cut::Quoted, findings),
                NUL => findings.add(Code::NulByte),
                _ => {}
            }
            at += 1;
        }
        keep(spans, (from, at));
        if within.len() == MOST_ROW_BYTES {
            return (Cut::TooLong, findings);
        }
        if !is_last {
            return (Cut::Partial, findings);
        }
        (Cut::Whole(within.len()), findings)
    }

    /// Reads a record with a cell in quotation marks.
    fn quoted(&mut self, rest: &[u8], is_last: bool, each: &mut impl FnMut(&Record<'_>)) -> usize {
        let within = rest.get(..MOST_ROW_BYTES).unwrap_or(rest);
        self.unquoted.resize(MOST_ROW_BYTES + 2, 0);
        self.core.reset();
        // Blank lines are passed over; after one, the core no longer looks for the mark of a file's beginning.
        self.core.read_record(b"\n", &mut self.unquoted, &mut self.ends);
        let mut parts = [within, if is_last { b"\n" } else { b"" }].into_iter();
        let (mut read, mut written, mut n_ends) = (0, 0, 0);
        let mut input = parts.next().unwrap_or_default();
        self.spans.clear();
        let mut first = 0;
        loop {
            let (Some(output), Some(ends)) = (self.unquoted.get_mut(written..), self.ends.get_mut(n_ends..))
            else {
                return self.cut_short(rest, Code::QuoteOpen, each);
            };
            let (result, took, wrote, ended) = self.core.read_record(input, output, ends);
            read += took;
            written += wrote;
            n_ends += ended;
            for end in self.ends.iter().take(n_ends).skip(self.spans.len().min(n_ends)) {
                let end = u32::try_from(*end).unwrap_or(u32::MAX);
                self.spans.push((first, end));
                first = end;
            }
            match result {
                csv_core::ReadRecordResult::Record => break,
                csv_core::ReadRecordResult::InputEmpty => {
                    match parts.next().filter(|part| !part.is_empty()) {
                        Some(part) if within.len() < MOST_ROW_BYTES => input = part,
                        Some(_) | None if is_last || within.len() == MOST_ROW_BYTES => {
                            return self.cut_short(rest, Code::QuoteOpen, each);
                        }
                        Some(_) | None => return 0,
                    }
                }
                // More cells than are kept: they are read over, so that the end of the record is found.
                csv_core::ReadRecordResult::OutputEndsFull => {
                    input = input.get(took..).unwrap_or_default();
                    n_ends = MOST_COLUMNS + 1;
                }
                csv_core::ReadRecordResult::OutputFull | csv_core::ReadRecordResult::End => {
                    return self.cut_short(rest, Code::QuoteOpen, each);
                }
            }
        }
        self.spans.truncate(MOST_COLUMNS + 1);
        let took = read.min(within.len());
        let unquoted = std::mem::take(&mut self.unquoted);
        let mut findings = Findings::NONE;
        if unquoted.get(..written).is_some_and(|bytes| bytes.contains(&0)) {
            findings.add(Code::NulByte);
        }
        let took = self.give(within, &unquoted, took, findings, each);
        self.unquoted = unquoted;
        took
    }

    /// Ends a record that would swallow what follows: at its line, else at [`MOST_ROW_BYTES`].
    fn cut_short(&mut self, rest: &[u8], code: Code, each: &mut impl FnMut(&Record<'_>)) -> usize {
        let within = rest.get(..MOST_ROW_BYTES).unwrap_or(rest);
        let line = within.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let line = line.map_or(within, |end| within.get(..=end).unwrap_or(within));
        let (cut, mut findings) = self.scan(line, true, false);
        let took = if let Cut::Whole(took) = cut {
            findings.add(code);
            took
        } else {
            findings.add(Code::RowTooLong);
            self.skips = true;
            line.len()
        };
        self.give(rest, rest, took, findings, each)
    }
}

/// Keeps a span, one more than there are columns at most, so that a row too wide is seen.
#[inline]
fn keep(spans: &mut Vec<Span>, span: Span) {
    if spans.len() <= MOST_COLUMNS {
        spans.push(span);
    }
}

/// Writes one row. Cells with a delimiter, a quotation mark, a line break or a blank at an end are quoted.
///
/// `cells` are written as they are: guard strange text with [`guarded`] first.
pub fn write_row<'a>(out: &mut Vec<u8>, dialect: Dialect, cells: impl IntoIterator<Item = &'a str>) {
    let mut is_first = true;
    let start = out.len();
    for cell in cells {
        if !is_first {
            out.push(dialect.delimiter);
        }
        is_first = false;
        let needs_quotes = cell
            .bytes()
            .any(|byte| byte == dialect.delimiter || matches!(byte, b'"' | b'\n' | b'\r'))
            || cell.starts_with([' ', '\u{feff}'])
            || cell.ends_with(' ');
        if needs_quotes {
            out.push(b'"');
            for byte in cell.bytes() {
                if byte == b'"' {
                    out.push(b'"');
                }
                out.push(byte);
            }
            out.push(b'"');
        } else {
            out.extend_from_slice(cell.as_bytes());
        }
    }
    if out.len() == start {
        // A row of one empty cell would be a blank line.
        out.extend_from_slice(b"\"\"");
    }
    out.extend_from_slice(b"\r\n");
}

/// `text` so that no sheet takes it for a formula: a leading `=`, `+`, `-`, `@`, tab or return gets an apostrophe
/// before it (OWASP, CSV injection). Amounts of ours are numbers and need none.
pub fn guarded(text: &str) -> std::borrow::Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        std::borrow::Cow::Owned(format!("'{text}"))
    } else {
        std::borrow::Cow::Borrowed(text)
    }
}
