//! A row of a checked list, without its text.

use crate::cost::Cost;
use crate::finding::Findings;
use crate::row_standing::RowStanding;
use serde::{Deserialize, Serialize};

/// A row, without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowView {
    /// Its index in the list, from 0.
    pub id: u32,
    /// Its number in the file as sheets count rows, from 1.
    pub number: u32,
    /// Which of the sheets that are read it stands in.
    pub sheet: u16,
    /// Where it begins in a CSV file, in bytes, and where the next one does; the text stands between.
    pub bytes: (u64, u64),
    /// Where it stands.
    pub standing: RowStanding,
    /// What is odd.
    pub findings: Findings,
    /// The NIK, if it has sixteen digits.
    pub nik: Option<u64>,
    /// The occupation, as its index in the rules.
    pub occupation: Option<u16>,
    /// The village, by its number; 0: not known.
    pub village: u32,
    /// The index of the situation: that of its answer.
    pub situation: u32,
    /// What it costs; nothing for a row to be mended.
    pub cost: Cost,
    /// The index of the earlier row that it repeats.
    pub earlier: Option<u32>,
}
