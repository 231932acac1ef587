//! A cache of what the bytes of a cell were found to mean, so that the same cell is read once.

use crate::hash::ShortKey;
use hashbrown::HashMap;
use std::hash::BuildHasherDefault;

/// The most different cells kept for one purpose; later ones are read each time.
const MOST: usize = 100_000;

/// Values by the exact bytes they were found for.
#[derive(Debug)]
pub(super) struct CellCache<V> {
    values: HashMap<Box<[u8]>, V, BuildHasherDefault<ShortKey>>,
    /// The bytes of all keys.
    key_bytes: usize,
}

impl<V: Copy> CellCache<V> {
    /// An empty cache.
    pub(super) fn new() -> Self {
        Self {
            values: HashMap::default(),
            key_bytes: 0,
        }
    }

    /// The value of `key`, found out with `find` if it is new.
    #[inline]
    pub(super) fn get_or(&mut self, key: &[u8], find: impl FnOnce(&[u8]) -> V) -> V {
        match self.values.get(key) {
            Some(value) => *value,
            None => self.insert(key, find(key)),
        }
    }

    #[cold]
    fn insert(&mut self, key: &[u8], value: V) -> V {
        if self.values.len() < MOST {
            self.key_bytes += key.len();
            self.values.insert(key.into(), value);
        }
        value
    }

    /// The bytes held, without the allocator's own.
    pub(super) fn held(&self) -> usize {
        self.key_bytes + self.values.allocation_size()
    }
}

impl<V: Copy> Default for CellCache<V> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::{CellCache, MOST};

    #[test]
    fn a_cell_is_read_once_and_a_full_cache_still_answers() {
        let mut cache = CellCache::default();
        let mut n_read = 0;
        let mut read = |cell: &[u8]| {
            cache.get_or(cell, |cell| {
                n_read += 1;
                cell.len()
            })
        };
        assert_eq!([read(b"petani"), read(b""), read(b"petani")], [6, 0, 6]);
        for number in 0..=MOST {
            read(number.to_string().as_bytes());
        }
        read(MOST.to_string().as_bytes());
        assert_eq!(n_read, 2 + MOST + 2);
        assert_eq!(cache.values.len(), MOST);
    }
}
