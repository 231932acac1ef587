//! Shares as people type them: `75`, `33,3`, `1/3`, and of the money an amount.

use crate::draft::problem::PlanWrong;
use crate::shares::greatest_common_divisor;
use payung_typed::money;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use std::convert::Infallible;

/// A part of the whole, exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    part: i64,
    whole: i64,
    /// How far what was meant may lie from it, in ten-thousandths of a percent: decimals are rounded.
    off: i64,
}

/// A hundred percent in ten-thousandths of a percent.
const HUNDRED: i64 = 1_000_000;

/// From this amount on a number is rupiah and no percent.
const LEAST_AMOUNT: i64 = 1_000;

impl Share {
    /// Reads a share; where the money is divided, an amount of `budget` too.
    pub(super) fn read(typed: &str, budget: Option<Rupiah>) -> Option<Self> {
        let typed = typed.trim();
        let bare = typed.strip_suffix('%').unwrap_or(typed).trim();
        if let Some((part, whole)) = bare.split_once('/') {
            return Self::of(digits(part)?, digits(whole)?, 0);
        }
        let (number, decimals) = bare.split_once([',', '.']).unwrap_or((bare, ""));
        let is_percent = number.len() <= 3 && decimals.len() <= 2;
        if let (true, Some(number)) = (is_percent, digits(number)) {
            let parts = match decimals {
                "" => 0,
                decimals => digits(decimals)?,
            };
            // `33,3` is 3.330 of 10.000, and stands for whatever rounds to it.
            let (scale, off) = match decimals.len() {
                0 => (1, 0),
                1 => (10, 500),
                _ => (100, 50),
            };
            return Self::of(number * scale + parts, 100 * scale, off);
        }
        let budget = budget?;
        let amount = money::one_sum::<Infallible>(typed).ok()?;
        if amount.get() < LEAST_AMOUNT {
            return None;
        }
        Self::of(amount.get(), budget.get(), 0)
    }

    fn of(part: i64, whole: i64, off: i64) -> Option<Self> {
        (whole > 0).then_some(Self { part, whole, off })
    }

    /// In ten-thousandths of a percent, half up.
    fn rounded(self) -> i64 {
        let twice = 2 * self.part * HUNDRED + self.whole;
        twice.checked_div_euclid(2 * self.whole).unwrap_or(0)
    }

    /// Whether it is less than nothing at all can be divided into.
    pub(super) fn is_nothing(self) -> bool {
        self.part < 1
    }

    /// Whether it is more than the whole.
    pub(super) fn is_too_much(self) -> bool {
        self.part > self.whole
    }
}

/// Digits alone, few enough that a sum of shares in ten-thousandths of a percent fits.
fn digits(text: &str) -> Option<i64> {
    let text = text.trim();
    let is_plain = !text.is_empty() && text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.parse().ok()).flatten()
}

/// What is wrong with shares that are no hundred percent together, as far as one can tell.
pub(super) fn off_a_hundred(shares: &[Share]) -> Option<PlanWrong> {
    let sum: i64 = shares.iter().map(|share| share.rounded()).sum();
    // Each fraction was rounded once more.
    let off: i64 = shares.iter().map(|share| share.off + 1).sum();
    if (sum - HUNDRED).abs() <= off {
        return None;
    }
    let last = shares.last().map_or(0, |share| share.rounded());
    let needed = last + HUNDRED - sum;
    Some(PlanWrong::SharesSum {
        sum: rate(sum),
        last: (needed > 0 && needed <= HUNDRED).then(|| rate(needed)),
    })
}

/// Ten-thousandths of a percent as a share, to a hundredth of a percent.
fn rate(share: i64) -> Rate {
    let hundredths = (share + 50).checked_div(100).unwrap_or(0);
    Rate::new(u32::try_from(hundredths).unwrap_or(u32::MAX), 4)
}

/// The smallest whole numbers in these proportions; `None` if they do not fit.
pub(super) fn parts(shares: &[Share]) -> Option<Vec<i64>> {
    let mut common: i64 = 1;
    for share in shares {
        let divisor = greatest_common_divisor(common, share.whole);
        common = common.checked_mul(share.whole.checked_div(divisor)?)?;
    }
    let part = |share: &Share| {
        let times = common.checked_div(share.whole)?;
        share.part.checked_mul(times)
    };
    shares.iter().map(part).collect()
}

/// A share as it is typed: `75` or, where it is no whole percent, `1/3`.
pub(crate) fn typed(part: i64, whole: i64) -> String {
    let hundred = part.saturating_mul(100);
    if let (Some(0), Some(percent)) = (hundred.checked_rem(whole), hundred.checked_div(whole)) {
        return percent.to_string();
    }
    let divisor = greatest_common_divisor(part, whole);
    let of = |number: i64| number.checked_div(divisor).unwrap_or(number);
    format!("{}/{}", of(part), of(whole))
}
