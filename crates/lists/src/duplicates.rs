//! Finds rows that stand twice.
//!
//! A table of our own: looking up a row waits for one place of memory where common tables look at two, and who compares
//! many rows can have all their places fetched before the first is looked at (decision 054).

use crate::hash::hash_of_number;

/// The first row of each key, by half of the key's hash. Keys stay with the rows; a row is compared with them only where
/// that half agrees.
#[derive(Debug, Default)]
pub(super) struct Duplicates {
    /// A mark and one more than a row's index below it, each at the first free place from the mark's own on; 0: free.
    /// As many as a power of two, or none.
    places: Vec<u64>,
    len: usize,
}

/// The lower half of a hash, which is what is kept of it.
#[inline]
pub(super) fn mark_of(hash: u64) -> u32 {
    let [m1, m2, m3, m4, ..] = hash.to_le_bytes();
    u32::from_le_bytes([m1, m2, m3, m4])
}

/// The places at first.
const LEAST: usize = 1 << 10;

impl Duplicates {
    /// Makes room for so many rows at once, which else is made again and again.
    pub(super) fn expect(&mut self, rows: u32) {
        let rows = usize::try_from(rows).unwrap_or(0);
        let mut wanted = self.places.len().max(LEAST);
        while is_full(rows, wanted) {
            wanted *= 2;
        }
        if wanted > self.places.len() {
            self.grow(wanted);
        }
    }

    /// Has the place of a mark fetched from memory. What is there means nothing, but has to be used.
    #[inline]
    pub(super) fn fetched(&self, mark: u32) -> u64 {
        self.places.get(self.place_of(mark)).copied().unwrap_or(0)
    }

    /// The first row with the key of `row`; `row` itself is kept if there is none.
    #[inline]
    pub(super) fn first_or_keep(
        &mut self,
        mark: u32,
        row: u32,
        is_same: impl Fn(u32) -> bool,
    ) -> Option<u32> {
        if is_full(self.len + 1, self.places.len()) {
            self.grow((2 * self.places.len()).max(LEAST));
        }
        let mut place = self.place_of(mark);
        while let Some(kept) = self.places.get_mut(place) {
            if *kept == 0 {
                *kept = u64::from(mark) << 32 | u64::from(row.wrapping_add(1));
                self.len += 1;
                return None;
            }
            let (its_mark, its_row) = (mark_of(*kept >> 32), mark_of(*kept).wrapping_sub(1));
            if its_mark == mark && is_same(its_row) {
                return Some(its_row);
            }
            place = (place + 1) & (self.places.len() - 1);
        }
        None
    }

    /// The place of a mark: the lower bits of its hash, spread.
    #[inline]
    fn place_of(&self, mark: u32) -> usize {
        let spread = usize::try_from(mark_of(hash_of_number(mark.into()))).unwrap_or(0);
        spread & self.places.len().wrapping_sub(1)
    }

    #[cold]
    fn grow(&mut self, n_places: usize) {
        let places = std::mem::replace(&mut self.places, vec![0; n_places]);
        for kept in places.into_iter().filter(|kept| *kept != 0) {
            let mut place = self.place_of(mark_of(kept >> 32));
            while self.places.get(place).is_some_and(|there| *there != 0) {
                place = (place + 1) & (n_places - 1);
            }
            if let Some(free) = self.places.get_mut(place) {
                *free = kept;
            }
        }
    }

    /// The bytes held.
    pub(super) fn held(&self) -> usize {
        self.places.capacity() * size_of::<u64>()
    }
}

/// Whether so many rows are more than three quarters of the places.
const fn is_full(rows: usize, n_places: usize) -> bool {
    rows > n_places / 4 * 3
}

#[cfg(test)]
mod tests {
    use super::{Duplicates, mark_of};
    use crate::hash::hash_of_number;

    #[test]
    fn the_first_row_of_each_key_is_found_however_the_table_grows() {
        // Every key stands three times, and of two keys each the marks are the same.
        let keys: Vec<u64> = (0..9_000).map(|row| row % 3_000).collect();
        for expected in [0, 100, 9_000] {
            let mut table = Duplicates::default();
            table.expect(expected);
            for (row, key) in (0_u32..).zip(&keys) {
                let mark = mark_of(hash_of_number(key / 2));
                let is_same = |other: u32| keys[usize::try_from(other).unwrap()] == *key;
                let first = u32::try_from(*key).unwrap();
                let found = table.first_or_keep(mark, row, is_same);
                assert_eq!(found, (row >= 3_000).then_some(first), "{row}");
            }
        }
    }
}
