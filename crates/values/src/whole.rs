//! Whole numbers of another kind, nothing lost.
//!
//! Sizes in memory have as many bits as the machine, 32 or 64, and numbers in files have theirs. Sizes, clocks and cells
//! of a workbook are said as floats by other programs: a float holds every whole number up to 2^53, beyond it a whole
//! number is refused.

#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "the one place where numbers become numbers of another kind"
)]

/// From this number on, 2^53, not every whole number has a float of its own.
const TOO_LARGE: u64 = 1 << 53;

/// The whole number that `number` is exactly, if it is one and below 2^53.
#[expect(clippy::float_cmp, reason = "it is the same number or it is not whole")]
pub fn from_float(number: f64) -> Option<i64> {
    // A float without a whole number, such as infinity, becomes another one here and differs from it below.
    let whole = number as i64;
    (whole.unsigned_abs() < TOO_LARGE && whole as f64 == number).then_some(whole)
}

/// A size in memory as a number that is the same on every machine.
pub const fn wide(size: usize) -> u64 {
    const { assert!(usize::BITS <= u64::BITS, "a size has at most 64 bits") };
    size as u64
}

/// A place or a count of four bytes, as a size in memory.
pub const fn size(number: u32) -> usize {
    const { assert!(u32::BITS <= usize::BITS, "a size has at least 32 bits") };
    number as usize
}

/// `whole` as a float: itself up to 2^53, the nearest float beyond.
pub const fn to_float(whole: u64) -> f64 {
    whole as f64
}

#[cfg(test)]
mod tests {
    use super::{from_float, size, to_float, wide};

    #[test]
    fn whole_numbers_are_exact_or_none() {
        for (number, whole) in [
            (0.0, Some(0)),
            (-0.0, Some(0)),
            (1.0, Some(1)),
            (-1.0, Some(-1)),
            (1.5, None),
            (1_500_000.0, Some(1_500_000)),
            (9_007_199_254_740_991.0, Some(9_007_199_254_740_991)),
            (-9_007_199_254_740_991.0, Some(-9_007_199_254_740_991)),
            (9_007_199_254_740_992.0, None),
            (-9_007_199_254_740_992.0, None),
            (f64::NAN, None),
            (f64::INFINITY, None),
            (f64::NEG_INFINITY, None),
            (f64::MIN_POSITIVE, None),
            (0.5, None),
        ] {
            assert_eq!(from_float(number), whole, "{number}");
        }
    }

    #[test]
    fn sizes_keep_their_number() {
        for number in [0, 1, 65_536, u32::MAX] {
            assert_eq!(wide(size(number)), u64::from(number));
        }
        assert_eq!(usize::try_from(wide(usize::MAX)), Ok(usize::MAX));
    }

    #[test]
    fn sizes_come_back_from_floats() {
        for size in [0, 1, 4_294_967_296, 1_000_000_000_001, (1 << 53) - 1] {
            assert_eq!(from_float(to_float(size)), i64::try_from(size).ok());
        }
    }
}
