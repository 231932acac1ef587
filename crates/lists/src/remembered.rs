//! What the bytes of a cell were found to mean, so that the same cell is read once.

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use std::hash::{BuildHasher, Hasher};

/// The most different cells remembered for one purpose; later ones are read each time.
const MOST: usize = 100_000;

/// The seed of every hash here. No order of a table ever reaches anybody, so it need not change.
const SEED: u64 = 0x5061_7975_6e67;

/// The hash of some bytes.
#[inline]
pub fn hash_of(bytes: &[u8]) -> u64 {
    let mut hasher = FixedState::with_seed(SEED).build_hasher();
    hasher.write(bytes);
    hasher.finish()
}

/// The hash of a number.
#[inline]
pub fn hash_of_number(number: u64) -> u64 {
    let mut hasher = FixedState::with_seed(SEED).build_hasher();
    hasher.write_u64(number);
    hasher.finish()
}

#[derive(Clone, Copy, Debug)]
struct Entry<V> {
    hash: u64,
    from: usize,
    to: usize,
    value: V,
}

/// Values by the exact bytes they were found for.
#[derive(Debug)]
pub struct Remembered<V> {
    table: HashTable<Entry<V>>,
    bytes: Vec<u8>,
}

impl<V: Copy> Remembered<V> {
    /// Nothing remembered.
    pub fn new() -> Self {
        Self {
            table: HashTable::new(),
            bytes: Vec::new(),
        }
    }

    /// The value of `key`, found out with `find` if it is new.
    #[inline]
    pub fn get_or(&mut self, key: &[u8], find: impl FnOnce(&[u8]) -> V) -> V {
        let hash = hash_of(key);
        let bytes = &self.bytes;
        let known = self.table.find(hash, |entry| {
            entry.hash == hash && bytes.get(entry.from..entry.to) == Some(key)
        });
        match known {
            Some(entry) => entry.value,
            None => self.keep(hash, key, find),
        }
    }

    #[cold]
    fn keep(&mut self, hash: u64, key: &[u8], find: impl FnOnce(&[u8]) -> V) -> V {
        let value = find(key);
        if self.table.len() < MOST {
            let from = self.bytes.len();
            self.bytes.extend_from_slice(key);
            let entry = Entry {
                hash,
                from,
                to: self.bytes.len(),
                value,
            };
            self.table.insert_unique(hash, entry, |entry| entry.hash);
        }
        value
    }

    /// The bytes held, for the memory an engine takes.
    pub fn held(&self) -> usize {
        self.bytes.capacity() + self.table.allocation_size()
    }
}

impl<V: Copy> Default for Remembered<V> {
    fn default() -> Self {
        Self::new()
    }
}
