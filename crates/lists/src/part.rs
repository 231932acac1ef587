//! What was found in a part of a list, by a worker beside the one that has the list.
//!
//! Parts are joined in the order of the file, each where the one before ended. The numbers of rows, of situations and of
//! villages in a part are those of who read it; whoever joins it puts its own in their place.

use crate::answer::Answer;
use crate::deciding::Deciding;
use crate::habits::Seen;
use crate::place_cell::Village;
use crate::set_aside::SetAside;
use crate::stored_rows::{RowNumbers, StoredRow};
use payung_sheets::csv::Place;
use serde::{Deserialize, Serialize};

/// What was found in a part of a list, but for its rows.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Part {
    /// Where it begins, as who read it was told.
    pub(super) from: Place,
    /// Where it ends.
    pub(super) to: Place,
    pub(super) numbers: RowNumbers,
    /// The situations that no earlier part of the same worker had.
    pub(super) situations: Vec<(Deciding, Answer)>,
    /// The villages that no earlier part of the same worker had.
    pub(super) villages: Vec<Village>,
    pub(super) aside: Vec<SetAside>,
    /// Whether signatures have begun.
    pub(super) is_signed: bool,
    pub(super) seen: Seen,
}

/// What the situations and villages of one worker are called by who joins its parts, each by its number there.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) situations: Vec<u32>,
    pub(super) villages: Vec<u32>,
}

/// The bytes of a row that another worker reads.
const ROW: usize = 44;

impl Part {
    /// The part and its rows as bytes; each row has the mark of its name and birth beside it.
    pub(super) fn pack<'r>(
        &self,
        rows: impl Iterator<Item = (&'r StoredRow, &'r Option<u32>)>,
    ) -> Option<Vec<u8>> {
        let mut bytes = postcard::to_stdvec(self).ok()?;
        for (row, mark) in rows {
            bytes.extend_from_slice(&packed(row, *mark));
        }
        Some(bytes)
    }

    /// What [`Self::pack`] made bytes of, and the bytes of its rows.
    pub(super) fn unpack(bytes: &[u8]) -> Option<(Self, &[[u8; ROW]])> {
        let (part, rows) = postcard::take_from_bytes(bytes).ok()?;
        match rows.as_chunks() {
            (rows, []) => Some((part, rows)),
            _ => None,
        }
    }
}

fn packed(row: &StoredRow, mark: Option<u32>) -> [u8; ROW] {
    let mut bytes = [0; ROW];
    let [low, middle, high] = row.findings.words();
    let flags = u32::from(row.occupation) | u32::from(row.bracket) << 16 | u32::from(row.must_mend) << 24;
    let numbers = [
        low,
        middle,
        high,
        row.start,
        row.situation,
        row.person,
        row.village,
        flags | u32::from(mark.is_some()) << 25,
        mark.unwrap_or(0),
    ];
    let (nik, rest) = bytes.split_at_mut(8);
    nik.copy_from_slice(&row.nik.to_le_bytes());
    for (place, number) in rest.as_chunks_mut().0.iter_mut().zip(numbers) {
        *place = number.to_le_bytes();
    }
    bytes
}

/// The row in these bytes, and the mark of its name and birth.
pub(super) fn unpacked(bytes: &[u8; ROW]) -> (StoredRow, Option<u32>) {
    let (nik, rest) = bytes.split_first_chunk().unwrap_or((&[0; 8], &[]));
    let mut numbers = [0; 9];
    for (number, place) in numbers.iter_mut().zip(rest.as_chunks().0) {
        *number = u32::from_le_bytes(*place);
    }
    let [low, middle, high, start, situation, person, village, flags, mark] = numbers;
    let [first, second, bracket, more] = flags.to_le_bytes();
    let row = StoredRow {
        nik: u64::from_le_bytes(*nik),
        findings: [low, middle, high].into(),
        start,
        situation,
        person,
        village,
        occupation: u16::from_le_bytes([first, second]),
        bracket,
        must_mend: more & 1 == 1,
    };
    (row, (more & 2 == 2).then_some(mark))
}

#[cfg(test)]
mod tests {
    use super::{packed, unpacked};
    use crate::stored_rows::StoredRow;

    #[test]
    fn a_row_is_read_as_it_was_written() {
        let row = StoredRow {
            nik: 6_407_055_203_900_003,
            findings: [1, 2, 3].into(),
            start: u32::MAX,
            situation: 5,
            person: 6,
            village: 7,
            occupation: 0xfedc,
            bracket: 0xba,
            must_mend: true,
        };
        for row in [row, StoredRow::default()] {
            for mark in [None, Some(0), Some(u32::MAX)] {
                let (read, found) = unpacked(&packed(&row, mark));
                assert_eq!(format!("{read:?}"), format!("{row:?}"));
                assert_eq!(found, mark);
            }
        }
    }
}
