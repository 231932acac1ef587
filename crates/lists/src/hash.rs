//! The hash of every table here. No order of a table ever reaches anybody, so that its seed need not change.

use foldhash::fast::FixedState;
use payung_values::whole::wide;
use std::hash::{BuildHasher, Hasher};

/// Payung, in bytes.
const SEED: u64 = 0x5061_7975_6e67;

/// What makes hashers.
pub(super) fn state() -> FixedState {
    FixedState::with_seed(SEED)
}

/// The hash of some bytes.
#[inline]
pub(super) fn hash_of(bytes: &[u8]) -> u64 {
    let mut hasher = state().build_hasher();
    hasher.write(bytes);
    hasher.finish()
}

/// What numbers are multiplied by: the golden ratio in 64 bits.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of a number: that of a short key, whose lower half is the better mixed.
#[inline]
pub(super) const fn hash_of_number(number: u64) -> u64 {
    number.wrapping_mul(GOLDEN).rotate_left(32)
}

/// Hashes short keys, the cells of a row and what can decide about it, with one multiplication of 64 bits for eight bytes
/// and one for all small numbers together. What is better at longer keys gathers them in 128 bits first, which
/// WebAssembly has to put together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ShortKey(u64);

impl Hasher for ShortKey {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (blocks, rest) = bytes.as_chunks::<8>();
        for block in blocks {
            self.write_u64(u64::from_le_bytes(*block));
        }
        let together = |number: u64, byte: &u8| number << 8 | u64::from(*byte);
        self.write_u64(rest.iter().fold(0, together));
    }

    #[inline]
    fn write_u8(&mut self, number: u8) {
        self.beside(number.into());
    }

    #[inline]
    fn write_u16(&mut self, number: u16) {
        self.beside(number.into());
    }

    #[inline]
    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(GOLDEN);
    }

    #[inline]
    fn write_usize(&mut self, number: usize) {
        self.beside(wide(number));
    }

    /// Which of its variants an enum is.
    #[inline]
    fn write_isize(&mut self, number: isize) {
        self.write_usize(number.cast_unsigned());
    }

    /// Tables look at the lower bits first, and the upper ones are the better mixed.
    #[inline]
    fn finish(&self) -> u64 {
        self.0.wrapping_mul(GOLDEN).rotate_left(26)
    }
}

impl ShortKey {
    /// A small number, put beside those before it: most have fewer than seven bits.
    #[inline]
    fn beside(&mut self, number: u64) {
        self.0 = self.0.rotate_left(7) ^ number;
    }
}

#[cfg(test)]
mod tests {
    use super::ShortKey;
    use std::collections::BTreeSet;
    use std::hash::{BuildHasher, BuildHasherDefault};

    /// A table of 100,000 cells looks at the lower 18 bits of a hash.
    #[test]
    fn cells_that_differ_in_one_place_lie_apart() {
        for [before, behind] in [
            ["", ""],
            ["Rp", ""],
            ["", ",00"],
            ["Desa ", " Ulu"],
            ["", "jt/bln  "],
        ] {
            let state = BuildHasherDefault::<ShortKey>::default();
            let cells = (0..100_000).map(|number| format!("{before}{number:05}{behind}"));
            let places: BTreeSet<u64> = cells
                .map(|cell| state.hash_one(cell.as_bytes()) % (1 << 18))
                .collect();
            // Of hashes by chance, 83,000 places would be taken.
            assert!(places.len() > 70_000, "{before:?} {behind:?}: {}", places.len());
        }
    }
}
