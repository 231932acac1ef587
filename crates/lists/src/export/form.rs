//! Which kinds of file a list is written to.

use serde::{Deserialize, Serialize};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// A workbook.
    Xlsx,
    /// UTF-8 with a mark, semicolons between cells: what Excel opens by itself with Indonesian settings.
    Csv,
}

impl Form {
    /// The media type of its files.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv;charset=utf-8",
        }
    }
}
