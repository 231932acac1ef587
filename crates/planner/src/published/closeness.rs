//! How near two sums are, at the precision one of them was printed with: its zeros at the end say how far it was rounded.

use payung_values::rupiah::Rupiah;

/// How a sum equals the printed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closeness {
    /// To the rupiah.
    Exact,
    /// When rounded to the nearest multiple of `unit`, half up.
    Rounded {
        /// The unit: ten, hundred, thousand, and so on.
        unit: Rupiah,
    },
    /// When cut to a multiple of `unit`.
    Cut {
        /// The unit.
        unit: Rupiah,
    },
}

impl Closeness {
    /// The unit at which the sums are equal: one rupiah if they are so exactly.
    pub const fn unit(self) -> Rupiah {
        match self {
            Self::Exact => Rupiah::new(1),
            Self::Rounded { unit } | Self::Cut { unit } => unit,
        }
    }
}

/// The largest gap, in percent of the premium, at which a rounded sum still fits.
const NEAR: i128 = 2;

/// Whether a sum is near enough to the printed one for a rounding.
pub fn is_near(sum: Rupiah, printed: Rupiah) -> bool {
    let gap = i128::from(printed.get()) - i128::from(sum.get());
    gap.abs() * 100 <= NEAR * i128::from(sum.get())
}

/// How `printed` fits `sum`: to the rupiah; or rounded or cut where at least two digits are printed and the gap is at
/// most two percent.
pub fn fits(sum: Rupiah, printed: Rupiah) -> Option<Closeness> {
    let closeness = closeness(sum, printed)?;
    let is_fit = closeness == Closeness::Exact || (is_near(sum, printed) && has_two_digits(printed));
    is_fit.then_some(closeness)
}

/// Whether anything but zeros stands behind the first digit.
fn has_two_digits(printed: Rupiah) -> bool {
    let mut digits = printed.get();
    while digits != 0 && digits % 10 == 0 {
        digits /= 10;
    }
    digits.abs() >= 10
}

/// How `sum` equals `printed`, by the finest unit at which it does.
pub(super) fn closeness(sum: Rupiah, printed: Rupiah) -> Option<Closeness> {
    let (sum, printed) = (sum.get(), printed.get());
    if sum == printed {
        return Some(Closeness::Exact);
    }
    if sum <= 0 || printed <= 0 {
        return None;
    }
    let mut unit: i64 = 10;
    while printed.checked_rem(unit) == Some(0) {
        let below = sum.checked_sub(sum.checked_rem(unit)?)?;
        // A sum below one unit would be rounded up from nothing.
        if below == 0 {
            return None;
        }
        let is_upper_half = sum.checked_sub(below)? >= unit.checked_div(2)?;
        let nearest = if is_upper_half {
            below.checked_add(unit)
        } else {
            Some(below)
        };
        if nearest == Some(printed) {
            return Some(Closeness::Rounded {
                unit: Rupiah::new(unit),
            });
        }
        let has_two_digits = unit.checked_mul(10).is_some_and(|ten| printed >= ten);
        if below == printed && has_two_digits {
            return Some(Closeness::Cut {
                unit: Rupiah::new(unit),
            });
        }
        unit = unit.checked_mul(10)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Closeness, Rupiah, closeness, fits};

    #[test]
    fn the_zeros_of_a_printed_sum_say_how_far_it_is_rounded() {
        let unit = Rupiah::new;
        for (sum, printed, expected) in [
            (
                3_024_000_000,
                3_000_000_000,
                Some(Closeness::Rounded {
                    unit: unit(100_000_000),
                }),
            ),
            (
                1_753_012_800,
                1_700_000_000,
                Some(Closeness::Cut {
                    unit: unit(100_000_000),
                }),
            ),
            (
                1_144_785_600,
                1_000_000_000,
                Some(Closeness::Rounded {
                    unit: unit(1_000_000_000),
                }),
            ),
            (67_200, 67_200, Some(Closeness::Exact)),
            (67_200, 67_100, None),
            (
                1_400_000,
                1_000_000,
                Some(Closeness::Rounded {
                    unit: unit(1_000_000),
                }),
            ),
            (1_600_000, 1_000_000, None),
            (
                950_000,
                1_000_000,
                Some(Closeness::Rounded { unit: unit(100_000) }),
            ),
            (949_999, 1_000_000, None),
            (2_100_000, 1_000_000, None),
            (0, 10, None),
            (15, 20, Some(Closeness::Rounded { unit: unit(10) })),
            (
                i64::MAX,
                9_000_000_000_000_000_000,
                Some(Closeness::Rounded {
                    unit: unit(1_000_000_000_000_000_000),
                }),
            ),
        ] {
            assert_eq!(closeness(unit(sum), unit(printed)), expected, "{sum} {printed}");
        }
    }

    #[test]
    fn a_rounded_sum_fits_only_near_and_with_two_digits() {
        for (sum, printed, is_fit) in [
            // Two percent of 1.000 are 20.
            (1_020, 1_000, false),
            (10_200, 10_000, false),
            (1_020_408, 1_000_000, false),
            (2_217_600_000, 2_200_000_000, true),
            (2_177_280_000, 2_100_000_000, false),
            (1_530_612, 1_500_000, true),
            (1_530_613, 1_500_000, false),
            (3_024_000_000, 3_000_000_000, false),
            (3_000_000_000, 3_000_000_000, true),
            (105_436_800, 105_000_000, true),
            (67_200, 67_100, false),
        ] {
            assert_eq!(
                fits(Rupiah::new(sum), Rupiah::new(printed)).is_some(),
                is_fit,
                "{sum} {printed}"
            );
        }
    }
}
