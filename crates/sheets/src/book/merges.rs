//! Cells that are joined: only the first of them holds anything, and a person sees it in all of them.

use crate::book::sheet_row::SheetRow;
use crate::row::Row as _;

/// A region of joined cells: first and last row, as numbers from 1, and first and last column, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Merge {
    pub(super) first_row: u32,
    pub(super) last_row: u32,
    pub(super) first_column: usize,
    pub(super) last_column: usize,
}

/// The most regions that are followed at once. A list with more is a drawing.
const MOST: usize = 10_000;

/// Wider than this, a region is a title above a table and stands once.
const WIDEST: usize = 8;

/// The regions of a sheet while its rows pass.
#[derive(Debug, Default)]
pub(super) struct Merges {
    /// Those that no row has reached yet, the nearest last.
    ahead: Vec<Merge>,
    /// Those that the last row lay in, with what they hold.
    open: Vec<(Merge, SheetRow)>,
}

impl Merges {
    pub(super) fn new(mut regions: Vec<Merge>) -> Self {
        regions.truncate(MOST);
        regions.sort_unstable();
        regions.reverse();
        Self {
            ahead: regions,
            open: Vec::new(),
        }
    }

    /// Adds one that begins in the row at hand, which [`Self::fill`] has not seen.
    pub(super) fn add(&mut self, merge: Merge) {
        if self.ahead.len() < MOST {
            self.ahead.push(merge);
        }
    }

    /// Fills the empty cells of `row` that are joined with one that is not, and gives how many.
    pub(super) fn fill(&mut self, row: &mut SheetRow) -> u32 {
        if self.ahead.is_empty() && self.open.is_empty() {
            return 0;
        }
        self.open.retain(|(merge, _)| merge.last_row >= row.number);
        while let Some(merge) = self.ahead.pop_if(|merge| merge.first_row <= row.number) {
            let width = merge.last_column.saturating_sub(merge.first_column);
            if merge.first_row == row.number && width < WIDEST {
                let mut held = SheetRow::default();
                held.copy(0, row, merge.first_column);
                self.open.push((merge, held));
            }
        }
        let mut n_filled = 0;
        for (merge, held) in &self.open {
            for column in merge.first_column..=merge.last_column {
                if row.is_empty(column) && held.width() > 0 {
                    row.copy(column, held, 0);
                    n_filled += 1;
                }
            }
        }
        n_filled
    }
}
