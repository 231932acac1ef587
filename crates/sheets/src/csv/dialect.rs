//! How a CSV file divides its cells.

use serde::{Deserialize, Serialize};

/// How a CSV file divides its cells. Line breaks are `\n`, `\r` or both; quotation marks are doubled inside a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialect {
    /// One of [`Dialect::DELIMITERS`].
    pub delimiter: u8,
}

impl Dialect {
    /// What may stand between cells, the likeliest last.
    pub const DELIMITERS: [u8; 4] = [b'|', b'\t', b';', b','];
}
