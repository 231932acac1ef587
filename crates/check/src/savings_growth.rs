//! What old-age savings come to after some years, beside what was paid in.

use payung_questions::savings::{self, Refusal};
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

/// What savings have come to after some years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavingsAfter {
    /// The years.
    pub years: u16,
    /// What was paid in.
    pub paid_in: Rupiah,
    /// What it has become.
    pub balance: Rupiah,
}

/// The years that are looked at.
const YEARS: [u16; 3] = [1, 5, 10];

/// What `monthly` comes to at a yield of `rate` a year, after one year, five and ten.
///
/// # Errors
///
/// A [`Refusal`] as [`savings::balances`] gives it.
pub fn growth(monthly: Rupiah, rate: Rate) -> Result<Vec<SavingsAfter>, Refusal> {
    let last = |years: u16, rate: Rate| {
        let balances = savings::balances(&savings::Question { monthly, years, rate })?;
        balances.last().copied().ok_or(Refusal::Years { found: years })
    };
    let after = |years: u16| {
        Ok(SavingsAfter {
            years,
            paid_in: last(years, savings::NO_YIELD)?,
            balance: last(years, rate)?,
        })
    };
    YEARS.into_iter().map(after).collect()
}

#[cfg(test)]
mod tests {
    use super::{SavingsAfter, growth};
    use payung_values::rate::Rate;
    use payung_values::rupiah::Rupiah;

    #[test]
    fn the_first_year_earns_nothing_and_later_ones_do() {
        let grown = growth(Rupiah::new(20_000), Rate::new(5, 2)).unwrap();
        let [first, fifth, tenth] = grown.as_slice() else {
            panic!("three spans of years are looked at");
        };
        let year = Rupiah::new(240_000);
        let expected = SavingsAfter {
            years: 1,
            paid_in: year,
            balance: year,
        };
        assert_eq!(*first, expected);
        assert_eq!((fifth.years, fifth.paid_in), (5, Rupiah::new(1_200_000)));
        assert_eq!((tenth.years, tenth.paid_in), (10, Rupiah::new(2_400_000)));
        // 240.000, then each year 5 % of what is there, rounded down, and 240.000 more.
        assert_eq!(fifth.balance, Rupiah::new(1_326_151));
        assert!(growth(Rupiah::new(20_000), Rate::new(21, 2)).is_err());
    }
}
