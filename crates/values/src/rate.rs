//! Exact decimal fractions.

use crate::rupiah::Rupiah;
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use std::fmt;

/// An exact decimal fraction such as 1 % or 0.24 %. Never a floating-point number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rate(Decimal);

/// What happens to parts of a rupiah. Named at every use, so that no rule rounds by accident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest rupiah, half away from zero.
    HalfUp,
    /// To the rupiah below.
    Down,
}

impl Rate {
    /// `digits` divided by ten to the `scale`: `Rate::new(1, 2)` is 1 %. A scale above 28 counts as 28.
    pub const fn new(digits: u32, scale: u32) -> Self {
        Self(Decimal::from_parts(
            digits,
            0,
            0,
            false,
            if scale > 28 { 28 } else { scale },
        ))
    }

    /// Reads a share as laws print it: `1%`, `0.24%`, `0,24%`. At most 100 %, at most four decimals.
    pub fn parse(text: &str) -> Option<Self> {
        Self::parse_percent(text.strip_suffix('%')?.trim_end())
    }

    /// Reads the number before a percent sign: `4.5`. From 0 to 100, at most four decimals.
    pub fn parse_percent(number: &str) -> Option<Self> {
        let (whole, decimals) = number.split_once(['.', ',']).unwrap_or((number, ""));
        let plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 3 || decimals.len() > 4 || !plain(whole) || !plain(decimals) {
            return None;
        }
        let digits: u32 = format!("{whole}{decimals:0<4}").parse().ok()?;
        (digits <= 1_000_000).then_some(Self::new(digits, 6))
    }

    /// This share of `base`, with parts of a rupiah treated as `rounding` says. `None` if it does not fit.
    ///
    /// # Example
    ///
    /// ```
    /// use payung_values::{rate::{Rate, Rounding}, rupiah::Rupiah};
    /// let one_percent = Rate::new(1, 2);
    /// assert_eq!(one_percent.of(Rupiah::new(2_950_000), Rounding::HalfUp), Some(Rupiah::new(29_500)));
    /// ```
    pub fn of(self, base: Rupiah, rounding: Rounding) -> Option<Rupiah> {
        let strategy = match rounding {
            Rounding::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            Rounding::Down => RoundingStrategy::ToZero,
        };
        let exact = self.0.checked_mul(Decimal::from(base.get()))?;
        exact
            .round_dp_with_strategy(0, strategy)
            .to_i64()
            .map(Rupiah::new)
    }

    /// This share of another share, exactly. `None` if it has more than 28 decimals.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        self.0.checked_mul(other.0).map(Self)
    }

    /// The number of millionths, as the generated tables write it.
    pub fn millionths(self) -> Option<u32> {
        self.0.checked_mul(Decimal::from(1_000_000))?.to_u32()
    }
}

impl Rate {
    /// The share in percent, as digits with a point: `0.24`.
    pub fn percent(self) -> String {
        let percent = self.0.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(self.0);
        percent.normalize().to_string()
    }
}

impl fmt::Display for Rate {
    /// As Indonesian laws print it: `0,24%`. What people read, the words write as their language does.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.percent().replace('.', ","))
    }
}

#[cfg(test)]
mod tests {
    use super::{Rate, Rounding, Rupiah};

    #[test]
    fn reads_and_prints_percentages() {
        for (text, printed) in [
            ("1%", "1%"),
            ("0.24%", "0,24%"),
            ("50 %", "50%"),
            ("100%", "100%"),
            ("0,5%", "0,5%"),
        ] {
            assert_eq!(Rate::parse(text).unwrap().to_string(), printed);
        }
        for text in ["", "%", "1", "101%", "-1%", "1.00001%", "1e1%", "..%"] {
            assert_eq!(Rate::parse(text), None, "{text}");
        }
    }

    #[test]
    fn rounding_is_what_its_name_says() {
        let half = Rate::parse("50%").unwrap();
        assert_eq!(half.of(Rupiah::new(5), Rounding::HalfUp), Some(Rupiah::new(3)));
        assert_eq!(half.of(Rupiah::new(5), Rounding::Down), Some(Rupiah::new(2)));
        assert_eq!(half.of(Rupiah::new(-5), Rounding::HalfUp), Some(Rupiah::new(-3)));
        assert_eq!(
            Rate::new(1, 0).of(Rupiah::new(i64::MAX), Rounding::Down),
            Some(Rupiah::new(i64::MAX))
        );
        assert_eq!(Rate::new(2, 0).of(Rupiah::new(i64::MAX), Rounding::Down), None);
    }
}
