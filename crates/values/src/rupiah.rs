//! Whole rupiah.

use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// An amount of whole rupiah. Negative amounts exist as differences; none is ever charged or paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Rupiah(i64);

/// A typed amount that cannot be read as whole rupiah.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MoneyProblem {
    /// Nothing was typed.
    #[error("no amount was typed")]
    Empty,
    /// Not a number, or one that could mean two amounts.
    #[error("not readable as an amount of money")]
    NotMoney,
    /// Below zero.
    #[error("below zero")]
    Negative,
    /// Parts of a rupiah.
    #[error("not whole rupiah")]
    Fraction,
    /// Above [`Rupiah::MOST_TYPED`].
    #[error("more than `{most}`", most = Rupiah::MOST_TYPED)]
    TooLarge,
}

impl Rupiah {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The largest amount a person can type: one rupiah below a trillion (satu triliun).
    pub const MOST_TYPED: Self = Self(999_999_999_999);

    /// `amount` whole rupiah.
    pub const fn new(amount: i64) -> Self {
        Self(amount)
    }

    /// The number of rupiah.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The sum, unless it is too large to hold.
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }

    /// The difference, unless it is too large to hold.
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(difference) => Some(Self(difference)),
            None => None,
        }
    }

    /// `count` times the amount, unless it is too large to hold.
    pub const fn checked_times(self, count: i64) -> Option<Self> {
        match self.0.checked_mul(count) {
            Some(product) => Some(Self(product)),
            None => None,
        }
    }

    /// The sum of all, unless it is too large to hold.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }
}

impl fmt::Display for Rupiah {
    /// `Rp1.000.000`, for refusals and for what is put into a box. What people read, the words write as their language
    /// does.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            f.write_str("-")?;
        }
        write!(f, "Rp{}", grouped_by_thousands(self.0.unsigned_abs()))
    }
}

/// `1815` as `1.815`.
pub fn grouped_by_thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Rupiah;

    #[test]
    fn prints_with_points() {
        assert_eq!(Rupiah::new(0).to_string(), "Rp0");
        assert_eq!(Rupiah::new(999).to_string(), "Rp999");
        assert_eq!(Rupiah::new(3_024_000_000).to_string(), "Rp3.024.000.000");
        assert_eq!(Rupiah::new(-30_000).to_string(), "-Rp30.000");
        assert_eq!(Rupiah::new(i64::MIN).to_string(), "-Rp9.223.372.036.854.775.808");
    }

    #[test]
    fn sums_that_do_not_fit_are_none() {
        assert_eq!(Rupiah::new(i64::MAX).checked_add(Rupiah::new(1)), None);
        assert_eq!(Rupiah::new(i64::MAX).checked_times(2), None);
        assert_eq!(
            Rupiah::checked_sum([Rupiah::new(1), Rupiah::new(2)]),
            Some(Rupiah::new(3))
        );
    }
}
