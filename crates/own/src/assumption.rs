//! An assumption: one thing of the rules that is supposed to be otherwise.

use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_values::welfare::Decile;
use serde::{Deserialize, Serialize};

/// What is supposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Assumption {
    /// A discount lasts to another month.
    Discount {
        /// The id of the discount.
        id: String,
        /// What it is called.
        name: String,
        /// The last month covered that is reduced.
        to: YearMonth,
    },
    /// JKM costs another sum.
    Jkm {
        /// From this month on.
        from: YearMonth,
        /// So much a month.
        amount: Rupiah,
    },
    /// A scheme takes people up to another decile, whether it asked for one or not.
    Decile {
        /// The id of the scheme.
        scheme: String,
        /// What it is called.
        name: String,
        /// The highest decile it takes.
        most: Decile,
    },
}

impl Assumption {
    /// Whether both are about the same thing, so that one takes the place of the other.
    pub fn is_about_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Discount { id, .. }, Self::Discount { id: another, .. })
            | (Self::Decile { scheme: id, .. }, Self::Decile { scheme: another, .. }) => id == another,
            (Self::Jkm { .. }, Self::Jkm { .. }) => true,
            (Self::Discount { .. } | Self::Jkm { .. } | Self::Decile { .. }, _) => false,
        }
    }
}
