//! Cells that are joined: only the first of them holds anything, and a person sees it in all of them.

use crate::book::{Held, SheetRow};
use crate::facts::Row;

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
                copy(row, merge.first_column, &mut held, 0);
                self.open.push((merge, held));
            }
        }
        let mut n_filled = 0;
        for (merge, held) in &self.open {
            for column in merge.first_column..=merge.last_column {
                if row.cells.get(column).is_none_or(|cell| *cell == Held::Empty) && held.width() > 0 {
                    copy(held, 0, row, column);
                    n_filled += 1;
                }
            }
        }
        n_filled
    }
}

fn copy(from: &SheetRow, at: usize, to: &mut SheetRow, column: usize) {
    match from.cells.get(at).copied().unwrap_or_default() {
        Held::Text {
            from: first,
            to: last,
        } => {
            let text = from.text.get(first..last).unwrap_or_default();
            let first = to.text.len();
            to.text.extend_from_slice(text);
            let last = to.text.len();
            to.hold(
                column,
                Held::Text {
                    from: first,
                    to: last,
                },
            );
        }
        held @ (Held::Empty | Held::Number(_) | Held::Day(_) | Held::Yes(_)) => to.hold(column, held),
    }
}
