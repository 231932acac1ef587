//! Finds rows that stand twice.

use hashbrown::HashTable;

/// The first row of each key, by the key's hash. Keys stay with the rows; a row is compared with them only where half
/// of the hash agrees.
#[derive(Debug, Default)]
pub(super) struct Duplicates {
    table: HashTable<Entry>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The lower half of the hash.
    mark: u32,
    row: u32,
}

impl Entry {
    /// What the table is built on: all of the mark, spread.
    #[inline]
    fn spread(mark: u32) -> u64 {
        u64::from(mark).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

impl Duplicates {
    /// The first row with the key of `row`; `row` itself is kept if there is none.
    #[inline]
    pub(super) fn first_or_keep(
        &mut self,
        hash: u64,
        row: u32,
        mut is_same: impl FnMut(u32) -> bool,
    ) -> Option<u32> {
        let [m1, m2, m3, m4, ..] = hash.to_le_bytes();
        let mark = u32::from_le_bytes([m1, m2, m3, m4]);
        let entry = self.table.entry(
            Entry::spread(mark),
            |entry| entry.mark == mark && is_same(entry.row),
            |entry| Entry::spread(entry.mark),
        );
        match entry {
            hashbrown::hash_table::Entry::Occupied(known) => Some(known.get().row),
            hashbrown::hash_table::Entry::Vacant(vacant) => {
                vacant.insert(Entry { mark, row });
                None
            }
        }
    }

    /// The bytes held.
    pub(super) fn held(&self) -> usize {
        self.table.allocation_size()
    }
}
