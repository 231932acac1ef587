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

    /// Reads an amount as people in Indonesia write it.
    ///
    /// Points group thousands, a comma begins the decimals: `1500000`, `1.500.000`, `Rp 1.500.000,00`.
    /// `1,500,000` is read too, since it can mean only one amount. `rb`/`ribu`, `jt`/`juta` and
    /// `miliar`/`m` may follow, then a decimal comma or point is allowed: `1,5 juta`.
    ///
    /// # Errors
    ///
    /// A [`MoneyProblem`] that says why it cannot be read.
    ///
    /// # Example
    ///
    /// ```
    /// use payung_values::rupiah::{MoneyProblem, Rupiah};
    /// assert_eq!(Rupiah::parse("1,5 juta"), Ok(Rupiah::new(1_500_000)));
    /// assert_eq!(Rupiah::parse("1.5.0"), Err(MoneyProblem::NotMoney));
    /// ```
    pub fn parse(typed: &str) -> Result<Self, MoneyProblem> {
        let text: String = typed.trim().to_ascii_lowercase().split_whitespace().collect();
        let text = text
            .strip_prefix("rp")
            .map_or(text.as_str(), |rest| rest.strip_prefix('.').unwrap_or(rest));
        let text = text
            .strip_suffix(",-")
            .or_else(|| text.strip_suffix(".-"))
            .unwrap_or(text);
        if text.is_empty() {
            return Err(MoneyProblem::Empty);
        }
        let (text, negative) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (rest.strip_prefix("rp").unwrap_or(rest), true),
            None => (text, false),
        };
        let end = text
            .find(|c: char| !matches!(c, '0'..='9' | '.' | ','))
            .unwrap_or(text.len());
        let (number, unit) = text.split_at(end);
        let power = match unit {
            "" | "rupiah" => 0,
            "rb" | "ribu" | "k" => 3,
            "jt" | "juta" => 6,
            "m" | "miliar" | "milyar" => 9,
            _ => return Err(MoneyProblem::NotMoney),
        };
        let amount = scaled(number, power)?;
        if negative && amount != 0 {
            return Err(MoneyProblem::Negative);
        }
        let amount = Self(amount);
        if amount > Self::MOST_TYPED {
            Err(MoneyProblem::TooLarge)
        } else {
            Ok(amount)
        }
    }
}

/// `number` times ten to the `power`, in whole rupiah.
fn scaled(number: &str, power: usize) -> Result<i64, MoneyProblem> {
    let (whole, decimals) = split_decimals(number, power > 0).ok_or(MoneyProblem::NotMoney)?;
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > power {
        return Err(MoneyProblem::Fraction);
    }
    let digits = format!("{whole}{decimals:0<power$}");
    let digits = digits.trim_start_matches('0');
    if digits.len() > 18 {
        return Err(MoneyProblem::TooLarge);
    }
    if digits.is_empty() {
        Ok(0)
    } else {
        digits.parse().map_err(|_| MoneyProblem::NotMoney)
    }
}

/// The digits before and after the decimal mark, without grouping marks; `None` if they make no number.
fn split_decimals(number: &str, has_unit: bool) -> Option<(String, String)> {
    let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let grouped = |digits: &str, mark: char| -> Option<String> {
        let mut groups = digits.split(mark);
        let first = groups.next().filter(|group| plain(group))?;
        let mut joined = first.to_owned();
        let mut many = false;
        for group in groups {
            if group.len() != 3 || !plain(group) || first.len() > 3 {
                return None;
            }
            many = true;
            joined.push_str(group);
        }
        (many || plain(digits)).then_some(joined)
    };
    if let Some(whole) = grouped(number, '.') {
        // `1.500 juta` would be one and a half billion to some and one and a half million to others.
        return (!(has_unit && number.contains('.'))).then_some((whole, String::new()));
    }
    if number.matches(',').count() > 1 {
        return grouped(number, ',')
            .filter(|_| !has_unit)
            .map(|whole| (whole, String::new()));
    }
    if let Some((whole, decimals)) = number.split_once(',') {
        return (plain(decimals)).then(|| grouped(whole, '.').map(|whole| (whole, decimals.to_owned())))?;
    }
    let (whole, decimals) = number.split_once('.').filter(|_| has_unit)?;
    (plain(whole) && plain(decimals)).then(|| (whole.to_owned(), decimals.to_owned()))
}

impl fmt::Display for Rupiah {
    /// As Indonesians write it: `Rp1.000.000`.
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
    use super::{MoneyProblem, Rupiah};

    #[test]
    fn reads_what_people_write() {
        for (typed, amount) in [
            ("1500000", 1_500_000),
            ("1.500.000", 1_500_000),
            ("Rp 1.500.000,00", 1_500_000),
            ("Rp1.500.000,-", 1_500_000),
            ("rp. 1.500.000", 1_500_000),
            ("1,500,000", 1_500_000),
            ("1,5 juta", 1_500_000),
            ("1.5 jt", 1_500_000),
            ("1,25juta", 1_250_000),
            ("750 ribu", 750_000),
            ("50rb", 50_000),
            ("0", 0),
            ("-0", 0),
            ("007", 7),
            ("1.000.000 rupiah", 1_000_000),
            ("999.999.999.999", 999_999_999_999),
        ] {
            assert_eq!(Rupiah::parse(typed), Ok(Rupiah::new(amount)), "{typed}");
        }
    }

    #[test]
    fn names_what_is_wrong() {
        for (typed, problem) in [
            ("", MoneyProblem::Empty),
            ("  ", MoneyProblem::Empty),
            ("Rp", MoneyProblem::Empty),
            ("abc", MoneyProblem::NotMoney),
            ("1.5.0", MoneyProblem::NotMoney),
            ("1.5", MoneyProblem::NotMoney),
            ("1..000", MoneyProblem::NotMoney),
            (".", MoneyProblem::NotMoney),
            (",", MoneyProblem::NotMoney),
            ("1,", MoneyProblem::NotMoney),
            ("1.500 juta", MoneyProblem::NotMoney),
            ("12 lusin", MoneyProblem::NotMoney),
            ("1e6", MoneyProblem::NotMoney),
            ("juta", MoneyProblem::NotMoney),
            ("-5", MoneyProblem::Negative),
            ("-Rp5.000", MoneyProblem::Negative),
            ("1,5", MoneyProblem::Fraction),
            ("1,2345678 juta", MoneyProblem::Fraction),
            ("1.000.000.000.000", MoneyProblem::TooLarge),
            ("111111111111111111111111111111", MoneyProblem::TooLarge),
        ] {
            assert_eq!(Rupiah::parse(typed), Err(problem), "{typed}");
        }
    }

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
