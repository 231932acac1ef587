//! Why a story cannot be told.

use crate::injury::Misfit;
use payung_questions::benefit;
use payung_questions::contribution;
use payung_questions::payroll;
use payung_rules::dated::NotInForce;
use payung_values::month::Months;
use thiserror::Error;

/// Why a story cannot be told. Circumstances that a [`Draft`](crate::Draft) read are told, but for sums too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The benefit has no answer.
    #[error(transparent)]
    Benefit(#[from] benefit::Refusal),
    /// The contributions have no answer.
    #[error(transparent)]
    Contribution(#[from] contribution::Refusal),
    /// The contributions of a wage earner have no answer.
    #[error(transparent)]
    Payroll(#[from] payroll::Refusal),
    /// More months paid than can be priced.
    #[error("`paid_months` is {found}; it can be at most {most}", most = Months::MOST.get())]
    TooManyMonths {
        /// The months found.
        found: u16,
    },
    /// The extent of an injury does not fit its row.
    #[error("`extent` does not fit the row of the table")]
    Injury(Misfit),
}

impl From<NotInForce> for Refusal {
    fn from(refused: NotInForce) -> Self {
        Self::Benefit(refused.into())
    }
}
