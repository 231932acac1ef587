//! What is kept of the rows of a list: forty bytes each, and no text.

use crate::finding::{Findings, PackedFindings};
use serde::{Deserialize, Serialize};

/// What is kept of a row: forty bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StoredRow {
    /// The NIK, or 0.
    pub(super) nik: u64,
    pub(super) findings: PackedFindings,
    /// Where the row begins in the file.
    pub(super) start: u32,
    pub(super) situation: u32,
    /// The upper half of the hash of name and day of birth.
    pub(super) person: u32,
    pub(super) village: u32,
    /// One more than the index in the rules, or 0.
    pub(super) occupation: u16,
    pub(super) bracket: u8,
    pub(super) must_mend: bool,
}

impl StoredRow {
    /// What is odd about the row.
    #[inline]
    pub(super) fn findings(&self) -> Findings {
        self.findings.into()
    }
}

const _: () = assert!(size_of::<StoredRow>() == 40, "a list keeps forty bytes a row");

/// Rows in blocks, so that growing moves nothing.
#[derive(Debug, Default)]
pub(super) struct StoredRows {
    blocks: Vec<Vec<StoredRow>>,
    len: u32,
}

const BLOCK: usize = 1 << 14;

impl StoredRows {
    pub(super) fn len(&self) -> u32 {
        self.len
    }

    #[inline]
    pub(super) fn push(&mut self, row: StoredRow) {
        if let Some(block) = self.blocks.last_mut().filter(|block| block.len() < BLOCK) {
            block.push(row);
        } else {
            let mut block = Vec::with_capacity(BLOCK);
            block.push(row);
            self.blocks.push(block);
        }
        self.len = self.len.saturating_add(1);
    }

    #[inline]
    pub(super) fn get(&self, id: u32) -> Option<&StoredRow> {
        let id = usize::try_from(id).ok()?;
        self.blocks.get(id / BLOCK)?.get(id % BLOCK)
    }

    #[inline]
    pub(super) fn get_mut(&mut self, id: u32) -> Option<&mut StoredRow> {
        let id = usize::try_from(id).ok()?;
        self.blocks.get_mut(id / BLOCK)?.get_mut(id % BLOCK)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &StoredRow)> {
        (0_u32..).zip(self.blocks.iter().flatten())
    }

    pub(super) fn held(&self) -> usize {
        self.blocks.len() * BLOCK * size_of::<StoredRow>()
    }
}

/// The numbers of rows in their sheets: kept only where they run on from another index than before.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct RowNumbers {
    /// From which row on, and by how much the number is ahead of the row's index, around the end of the numbers.
    ahead: Vec<(u32, u32)>,
    /// The first row of each sheet behind the first.
    sheets: Vec<u32>,
}

impl RowNumbers {
    #[inline]
    pub(super) fn push(&mut self, id: u32, number: u32) {
        let ahead = number.wrapping_sub(id);
        if self.ahead.last().map(|(_, ahead)| *ahead) != Some(ahead) {
            self.ahead.push((id, ahead));
        }
    }

    /// Takes the numbers of a part whose first row has the index `first` here, where they are higher by `more`.
    pub(super) fn join(&mut self, part: &Self, first: u32, more: u32) {
        for (from, ahead) in &part.ahead {
            let id = from.wrapping_add(first);
            self.push(id, from.wrapping_add(*ahead).wrapping_add(more));
        }
    }

    pub(super) fn number(&self, id: u32) -> u32 {
        let after = self.ahead.partition_point(|(from, _)| *from <= id);
        let ahead = after.checked_sub(1).and_then(|last| self.ahead.get(last));
        id.wrapping_add(ahead.map_or(0, |(_, ahead)| *ahead))
    }

    /// Another sheet begins with the row of this index.
    pub(super) fn begin_sheet(&mut self, id: u32) {
        self.sheets.push(id);
    }

    /// Which of the sheets a row stands in.
    pub(super) fn sheet(&self, id: u32) -> u16 {
        let sheet = self.sheets.partition_point(|first| *first <= id);
        u16::try_from(sheet).unwrap_or(u16::MAX)
    }
}

/// A row that an earlier one looks like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Repeat {
    pub(super) row: u32,
    pub(super) earlier: u32,
}
