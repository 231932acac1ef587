//! What was noticed while a sheet was read.

use serde::{Deserialize, Serialize};

/// What was noticed while a sheet was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    /// Rows that hold anything.
    pub n_rows: u32,
    /// Cells with a formula; the value kept beside it was read.
    pub n_formulas: u32,
    /// Those of them that keep no value: they count as empty.
    pub n_formulas_without_value: u32,
    /// Cells that were filled because they are joined with another.
    pub n_joined: u32,
}
