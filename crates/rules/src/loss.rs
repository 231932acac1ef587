//! The anatomical table: which loss counts for how many per cent of eighty wages (national.md 3.A).
//!
//! Some rows were read in one source, the others are known from memory alone. The latter carry
//! [`Confidence::Unverified`], and nobody may be shown them as official.

use payung_values::citation::{Basis, Confidence};
use payung_values::local_text::LocalText;
use payung_values::rate::Rate;

/// One row of the table, or one variant of a row: an entry of `rules/disability.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct Loss {
    /// Its id, such as `hand_right`. It stands in the tab's memory.
    pub id: &'static str,
    /// The row of the table, from 1. Variants share it.
    pub row: u8,
    /// What is lost.
    pub label: LocalText,
    /// How much it counts.
    pub share: LossShare,
    /// What it rests on.
    pub basis: Basis,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
}

/// How much a loss counts, as a share of eighty wages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossShare {
    /// One share.
    Fixed(Rate),
    /// A doctor sets the share, between these two.
    Between {
        /// The least.
        least: Rate,
        /// The most.
        most: Rate,
    },
    /// So much for every step, such as every 10 decibels.
    Each {
        /// The share of one step.
        each: Rate,
        /// What one step is: `10 desibel`.
        step: LocalText,
        /// The id of the row for the whole loss, which more steps than that would exceed.
        whole: &'static str,
    },
}

impl Loss {
    /// The row with this id.
    pub fn find(losses: &'static [Self], id: &str) -> Option<&'static Self> {
        losses.iter().find(|loss| loss.id == id)
    }

    /// Whether a source was read for the row. Rows for which none was belong behind "belum terverifikasi".
    pub fn is_read(&self) -> bool {
        self.basis.confidence != Confidence::Unverified
    }
}
