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
    /// Rows that are hidden, by hand or by a filter. They were read.
    pub n_hidden_rows: u32,
    /// Cells that were filled because they are joined with another.
    pub n_joined: u32,
}

impl Notes {
    /// Those of both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            n_rows: self.n_rows.saturating_add(other.n_rows),
            n_formulas: self.n_formulas.saturating_add(other.n_formulas),
            n_formulas_without_value: self
                .n_formulas_without_value
                .saturating_add(other.n_formulas_without_value),
            n_hidden_rows: self.n_hidden_rows.saturating_add(other.n_hidden_rows),
            n_joined: self.n_joined.saturating_add(other.n_joined),
        }
    }
}
