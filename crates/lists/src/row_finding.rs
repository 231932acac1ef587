//! A finding with what it is about, for a row whose cells are at hand.

use crate::finding::Code;
use crate::reading::Reading;
use serde::{Deserialize, Serialize};

/// One finding with what it is about, for one row whose cells are at hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RowFinding {
    /// What is odd.
    pub code: Code,
    /// The column in the file, from 0, if it is about one that the list has.
    pub column: Option<u16>,
    /// What stands there; a NIK in full.
    pub found: String,
    /// What it was read as, where something was.
    pub reading: Option<Reading>,
    /// The number of the earlier row, for one that stands twice.
    pub earlier_row: Option<u32>,
    /// The sheet in which that stands, where several are read.
    pub earlier_sheet: Option<String>,
}
