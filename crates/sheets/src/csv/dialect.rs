//! How a CSV file divides its cells.

use serde::{Deserialize, Serialize};

/// How a CSV file divides its cells. Line breaks are `\n`, `\r` or both; quotation marks are doubled inside a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialect {
    /// `,`, `;` or a tab.
    pub delimiter: u8,
}
