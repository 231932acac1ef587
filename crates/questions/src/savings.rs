//! What a member's old-age savings (JHT) would come to, year by year: a plain projection.
//!
//! The rule, all in whole rupiah: a year's yield is counted on the balance at the beginning of that year alone and
//! rounded down; at its end twelve contributions are added. So the contributions of a year bring nothing in that
//! year, and the projection is rather too low than too high.
//!
//! No source read says what JHT yields, and nobody promises it. The rate is therefore always the person's own
//! assumption, and the one to show first is [`NO_YIELD`]: the sum of what was paid in.

use payung_values::rate::{Rate, Rounding};
use payung_values::rupiah::Rupiah;
use thiserror::Error;

/// 0 % a year: nothing but what was paid in.
pub const NO_YIELD: Rate = Rate::new(0, 0);

/// The most years that are projected.
pub const MOST_YEARS: u16 = 50;

/// The highest yield of a year that may be assumed. Not a figure of any rule: above it an entry is a slip.
pub const MOST_RATE: Rate = Rate::new(20, 2);

/// The contributions of a year.
const MONTHS: i64 = 12;

/// What is assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is paid in a month, 0 or more.
    pub monthly: Rupiah,
    /// For how many years, 1 to [`MOST_YEARS`].
    pub years: u16,
    /// The yield of a year, 0 to [`MOST_RATE`].
    pub rate: Rate,
}

/// Why a projection has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A contribution below zero.
    #[error("`monthly` is {found}; it must be 0 or more")]
    NegativeMonthly {
        /// The contribution found.
        found: Rupiah,
    },
    /// No year, or more than a working life.
    #[error("`years` is {found}; it must be 1 to {most}", most = MOST_YEARS)]
    Years {
        /// The years found.
        found: u16,
    },
    /// A yield above [`MOST_RATE`].
    #[error("`rate` is {found}; it must be 0% to {most}", most = MOST_RATE)]
    Rate {
        /// The yield found.
        found: Rate,
    },
    /// A balance too large to hold.
    #[error("the balance is too large to compute")]
    TooLarge,
}

/// The balance at the end of each year, the first year first.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
///
/// # Example
///
/// ```
/// use payung_values::{rate::Rate, rupiah::Rupiah};
/// use payung_questions::savings::{Question, balances};
/// let question = Question { monthly: Rupiah::new(20_000), years: 2, rate: Rate::new(5, 2) };
/// // 12 x 20.000; then 5 % of that, 12.000, and 12 x 20.000 more.
/// assert_eq!(balances(&question).unwrap(), [Rupiah::new(240_000), Rupiah::new(492_000)]);
/// ```
pub fn balances(question: &Question) -> Result<Vec<Rupiah>, Refusal> {
    let Question { monthly, years, rate } = *question;
    if monthly < Rupiah::ZERO {
        return Err(Refusal::NegativeMonthly { found: monthly });
    }
    if !(1..=MOST_YEARS).contains(&years) {
        return Err(Refusal::Years { found: years });
    }
    if rate > MOST_RATE {
        return Err(Refusal::Rate { found: rate });
    }
    let paid = monthly.checked_times(MONTHS).ok_or(Refusal::TooLarge)?;
    let mut balance = Rupiah::ZERO;
    let mut balances = Vec::with_capacity(usize::from(years));
    for _ in 0..years {
        balance = rate
            .of(balance, Rounding::Down)
            .and_then(|earned| balance.checked_add(earned))
            .and_then(|grown| grown.checked_add(paid))
            .ok_or(Refusal::TooLarge)?;
        balances.push(balance);
    }
    Ok(balances)
}

#[cfg(test)]
mod tests {
    use super::{MOST_RATE, NO_YIELD, Question, Rate, Refusal, Rupiah, balances};

    fn asked(monthly: i64, years: u16, rate: Rate) -> Question {
        Question {
            monthly: Rupiah::new(monthly),
            years,
            rate,
        }
    }

    #[test]
    fn without_a_yield_the_balance_is_what_was_paid_in() {
        let paid = [240_000, 480_000, 720_000].map(Rupiah::new);
        assert_eq!(balances(&asked(20_000, 3, NO_YIELD)).unwrap(), paid);
    }

    /// 5,7 % of 240.012 is 13.680,684; of 493.704 it is 28.141,128: both are rounded down.
    #[test]
    fn parts_of_a_rupiah_are_left_out_every_year() {
        let rate = Rate::parse("5,7%").unwrap();
        let expected = [240_012, 493_704, 761_857].map(Rupiah::new);
        assert_eq!(balances(&asked(20_001, 3, rate)).unwrap(), expected);
    }

    #[test]
    fn nothing_paid_in_stays_nothing() {
        assert_eq!(
            balances(&asked(0, 2, MOST_RATE)).unwrap(),
            [Rupiah::ZERO, Rupiah::ZERO]
        );
    }

    #[test]
    fn what_cannot_be_projected_is_refused_by_name() {
        let refused = |question| balances(&question).unwrap_err().to_string();
        assert_eq!(
            refused(asked(-1, 1, NO_YIELD)),
            "`monthly` is -Rp1; it must be 0 or more"
        );
        assert_eq!(refused(asked(1, 0, NO_YIELD)), "`years` is 0; it must be 1 to 50");
        assert_eq!(
            refused(asked(1, 51, NO_YIELD)),
            "`years` is 51; it must be 1 to 50"
        );
        assert_eq!(
            refused(asked(1, 50, Rate::new(2001, 4))),
            "`rate` is 20,01%; it must be 0% to 20%"
        );
        for huge in [i64::MAX, i64::MAX / 12, i64::MAX / 13] {
            assert_eq!(balances(&asked(huge, 2, NO_YIELD)), Err(Refusal::TooLarge));
        }
        assert!(balances(&asked(i64::MAX / 24, 2, NO_YIELD)).is_ok());
        assert_eq!(
            balances(&asked(i64::MAX / 24, 2, MOST_RATE)),
            Err(Refusal::TooLarge)
        );
    }
}
