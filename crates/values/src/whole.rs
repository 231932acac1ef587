//! Whole numbers that other programs say as floats: sizes, clocks and cells of a workbook. A float holds every whole
//! number up to 2^53, so nothing is lost there; beyond it a whole number is refused.

#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "the one place where whole numbers and floats become one another"
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

/// `whole` as a float: itself up to 2^53, the nearest float beyond.
pub const fn to_float(whole: u64) -> f64 {
    whole as f64
}

#[cfg(test)]
mod tests {
    use super::{from_float, to_float};

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
    fn sizes_come_back_from_floats() {
        for size in [0, 1, 4_294_967_296, 1_000_000_000_001, (1 << 53) - 1] {
            assert_eq!(from_float(to_float(size)), i64::try_from(size).ok());
        }
    }
}
