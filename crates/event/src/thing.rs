//! What a month costs in things people buy. Which things, and what they cost here, the presenter types; there is no
//! default.

use payung_typed::money;
use payung_typed::problem::Wrong;
use payung_values::rupiah::Rupiah;
use std::convert::Infallible;

/// The most things that are shown.
pub const MOST_THINGS: usize = 3;

/// The most letters of a name; more do not fit a line of a slide.
pub const MOST_LETTERS: usize = 30;

/// A thing as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thing {
    /// What it is.
    pub name: String,
    /// What it costs, as typed.
    pub price: String,
}

impl Thing {
    /// Its name and price; `None` where one of them is missing or cannot be read.
    pub fn read(&self) -> Option<(&str, Rupiah)> {
        let name = self.name.trim();
        let price = self.price().ok()?;
        (!name.is_empty() && name.chars().count() <= MOST_LETTERS).then_some((name, price))
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.price.trim().is_empty()
    }

    /// Its price.
    ///
    /// # Errors
    ///
    /// Why it cannot be taken: nothing, no amount, or one of nothing.
    pub fn price(&self) -> Result<Rupiah, Wrong<Infallible>> {
        match money::one_sum(&self.price)? {
            price if price > Rupiah::ZERO => Ok(price),
            _ => Err(Wrong::Missing),
        }
    }
}

/// A month's contribution beside the price of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// The month costs as much as so many of them, and a rest.
    Several {
        /// How many.
        count: i64,
        /// What is left of the contribution.
        rest: Rupiah,
    },
    /// One of them costs as much as so many months, and a rest.
    Months {
        /// How many months.
        months: i64,
        /// What is left of the price.
        rest: Rupiah,
    },
}

/// `monthly` beside the price of one thing; `None` where one of them is nothing.
///
/// # Example
///
/// ```
/// use payung_event::thing::{Exchange, exchange};
/// use payung_values::rupiah::Rupiah;
///
/// let month = Rupiah::new(16_800);
/// assert_eq!(exchange(month, Rupiah::new(5_000)), Some(Exchange::Several { count: 3, rest: Rupiah::new(1_800) }));
/// assert_eq!(exchange(month, Rupiah::new(35_000)), Some(Exchange::Months { months: 2, rest: Rupiah::new(1_400) }));
/// assert_eq!(exchange(month, Rupiah::ZERO), None);
/// ```
pub fn exchange(monthly: Rupiah, price: Rupiah) -> Option<Exchange> {
    let (month, one) = (monthly.get(), price.get());
    if month <= 0 || one <= 0 {
        return None;
    }
    Some(if one <= month {
        Exchange::Several {
            count: month.checked_div(one)?,
            rest: Rupiah::new(month.checked_rem(one)?),
        }
    } else {
        Exchange::Months {
            months: one.checked_div(month)?,
            rest: Rupiah::new(one.checked_rem(month)?),
        }
    })
}
