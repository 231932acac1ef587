//! Months whose price may have been another one: a discount of the past whose months no source settles.

use payung_values::citation::Basis;
use payung_values::local_text::LocalText;
use payung_values::month::YearMonth;

/// An entry `[[doubtful]]` of `rules/contribution.toml`. Nothing is taken off: the price is that of the law without it, and
/// says so.
#[derive(Debug, PartialEq, Eq)]
pub struct DoubtfulMonths {
    /// The first month whose price says so. It is wider than the discount can have been.
    pub from: YearMonth,
    /// The last month whose price says so.
    pub to: YearMonth,
    /// What is known and what is not.
    pub note: LocalText,
    /// What it rests on; its first day is that of the document.
    pub basis: Basis,
}

impl DoubtfulMonths {
    /// Whether the price of this month may have been another one.
    pub fn covers(&self, month: YearMonth) -> bool {
        self.from <= month && month <= self.to
    }
}
