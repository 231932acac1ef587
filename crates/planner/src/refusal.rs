//! Why a plan has no answer.

use crate::plan::MOST_GROUPS;
use payung_questions::contribution;
use payung_questions::donation;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use thiserror::Error;

/// Why a plan has no answer. Each names the nearest value that has one, where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A group has no price, or a sum does not fit.
    #[error(transparent)]
    Donation(#[from] donation::Refusal),
    /// More than [`MOST_GROUPS`].
    #[error("`groups` has {found}; at most {most}", most = MOST_GROUPS)]
    TooManyGroups {
        /// How many.
        found: usize,
    },
    /// As many shares as groups are needed.
    #[error("`shares` has {found}; one for each of {groups} groups is needed")]
    NumberOfShares {
        /// How many shares.
        found: usize,
        /// How many groups.
        groups: usize,
    },
    /// A budget below the cheapest worker, or below the first month.
    #[error("`budget` is {found}; the least that carries anything is {least}")]
    BudgetTooSmall {
        /// The budget.
        found: Rupiah,
        /// The least that is enough.
        least: Rupiah,
    },
    /// A budget for how many months, and nobody who would cost anything.
    #[error("no group has a worker; give at least one")]
    NoWorkers,
    /// A range of first months that ends before it begins.
    #[error("the last month to begin, {last}, lies before the first, {first}")]
    LastBeforeFirst {
        /// The first month.
        first: YearMonth,
        /// The last month.
        last: YearMonth,
    },
}

impl From<contribution::Refusal> for Refusal {
    fn from(refusal: contribution::Refusal) -> Self {
        Self::Donation(refusal.into())
    }
}

/// A sum that does not fit.
pub(crate) const TOO_LARGE: Refusal =
    Refusal::Donation(donation::Refusal::Contribution(contribution::Refusal::TooLarge));
