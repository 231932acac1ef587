//! Which dialect a file has, from its first bytes.

use crate::csv::dialect::Dialect;
use crate::csv::file_kind::OtherKind;
use crate::csv::reader::{BOM, Reader};
use crate::csv::record::Record;
use crate::csv::refusal::Refusal;
use crate::limits::MOST_ROW_BYTES;
use crate::row::Row as _;

/// The rows that are looked at.
const MOST_SAMPLES: usize = 50;

impl Dialect {
    /// The dialect of a file with these first bytes (a few thousand are enough).
    ///
    /// The delimiter is that under which one row has most cells that `is_known_header`; where none has any, the one
    /// that most lines have equally often. One that a first line such as `sep=;` says wins unless another knows more.
    ///
    /// # Errors
    ///
    /// [`Refusal::Empty`], or [`Refusal::Other`] for a file that is no text.
    pub fn detect(start: &[u8], is_known_header: impl Fn(&str) -> bool) -> Result<Self, Refusal> {
        if let Some(other) = OtherKind::of(start) {
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
                if rows.len() >= MOST_SAMPLES {
                    return;
                }
                let known = record.cells().filter(|cell| is_known_header(&cell.text()));
                rows.push((known.count(), record.width()));
            };
            reader.feed(start.get(..MOST_ROW_BYTES).unwrap_or(start), &mut look);
            if start.len() <= MOST_ROW_BYTES {
                reader.finish(&mut look);
            }
            let known = rows.iter().map(|(known, _)| *known).max().unwrap_or(0);
            let alike = |width: usize| rows.iter().filter(|(_, other)| *other == width).count();
            let steady = rows
                .iter()
                .filter(|(_, width)| *width > 1)
                .map(|(_, width)| alike(*width));
            (known, steady.max().unwrap_or(0))
        };
        // The last of equals wins, so the comma stands last.
        let best = Self::DELIMITERS
            .into_iter()
            .max_by_key(|delimiter| score(*delimiter));
        let best = best.unwrap_or(b',');
        let said = said(start).filter(|said| score(*said).0 >= score(best).0);
        Ok(Self {
            delimiter: said.unwrap_or(best),
        })
    }
}

/// The delimiter that a first line such as `sep=;` says, by which Excel is told.
fn said(start: &[u8]) -> Option<u8> {
    let start = start.strip_prefix(BOM).unwrap_or(start);
    let (hint, behind) = start.split_at_checked(4)?;
    let (delimiter, behind) = behind.split_first()?;
    let is_hint =
        hint.eq_ignore_ascii_case(b"sep=") && behind.first().is_none_or(|byte| matches!(byte, b'\n' | b'\r'));
    (is_hint && Dialect::DELIMITERS.contains(delimiter)).then_some(*delimiter)
}
