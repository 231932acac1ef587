//! Sums as lengths: whole numbers for the coordinates of charts, from the amounts that are written beside them.

use payung_values::rupiah::Rupiah;

/// A stretch of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Where it begins.
    pub from: i64,
    /// How long it is.
    pub length: i64,
}

/// Parts side by side, together as long as `whole`, one stretch each; of length 0 where the sum is nothing.
///
/// Each border is rounded for itself, so that no error adds up and the parts end where the bar does.
///
/// # Example
///
/// ```
/// use payung_values::rupiah::Rupiah;
/// use payung_stories::drawing::side_by_side;
/// let parts = [48, 12, 10].map(|million| Rupiah::new(million * 1_000_000));
/// let lengths: Vec<i64> = side_by_side(&parts, 700).iter().map(|part| part.length).collect();
/// assert_eq!(lengths, [480, 120, 100]);
/// ```
pub fn side_by_side(parts: &[Rupiah], whole: i64) -> Vec<Stretch> {
    let sum: i128 = parts.iter().map(|part| i128::from(part.get())).sum();
    let mut before = 0;
    let stretches = parts.iter().map(|part| {
        let from = length_of(before, sum, whole);
        before += i128::from(part.get());
        Stretch {
            from,
            length: length_of(before, sum, whole) - from,
        }
    });
    stretches.collect()
}

/// How long `amount` is where `most` is as long as `whole`: at least 1 for anything above zero.
pub fn scaled(amount: Rupiah, most: Rupiah, whole: i64) -> i64 {
    length_of(amount.get().into(), most.get().into(), whole)
}

fn length_of(amount: i128, most: i128, whole: i64) -> i64 {
    if amount <= 0 || most <= 0 {
        return 0;
    }
    let length = (amount * i128::from(whole) + most / 2) / most;
    i64::try_from(length).unwrap_or(whole).clamp(1, whole)
}

#[cfg(test)]
mod tests {
    use super::{scaled, side_by_side};
    use payung_values::rupiah::Rupiah;

    #[test]
    fn parts_touch_and_end_where_the_bar_ends() {
        let parts = [1, 1, 1].map(Rupiah::new);
        let drawn = side_by_side(&parts, 1000);
        assert_eq!(drawn.iter().map(|part| part.length).sum::<i64>(), 1000);
        for pair in drawn.windows(2) {
            assert_eq!(pair[0].from + pair[0].length, pair[1].from);
        }
        assert_eq!(
            side_by_side(&[Rupiah::ZERO], 1000)
                .iter()
                .map(|part| part.length)
                .sum::<i64>(),
            0
        );
    }

    #[test]
    fn what_is_paid_in_is_still_seen_beside_what_is_paid_out() {
        assert_eq!(scaled(Rupiah::new(16_800), Rupiah::new(223_000_000), 1000), 1);
        assert_eq!(scaled(Rupiah::ZERO, Rupiah::new(1), 1000), 0);
        assert_eq!(scaled(Rupiah::MOST_TYPED, Rupiah::MOST_TYPED, 1000), 1000);
    }
}
