//! The hash of every table here. No order of a table ever reaches anybody, so that its seed need not change.

use foldhash::fast::FixedState;
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

/// The hash of a number.
#[inline]
pub(super) fn hash_of_number(number: u64) -> u64 {
    let mut hasher = state().build_hasher();
    hasher.write_u64(number);
    hasher.finish()
}
