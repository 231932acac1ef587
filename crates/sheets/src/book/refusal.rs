//! Why a workbook is not read.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a workbook is not read.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// It is locked with a password.
    #[error("the workbook is locked with a password")]
    Password,
    /// It is an XLS of Excel 97 to 2003, which another reader has to write again first.
    #[error("the workbook is of an old kind")]
    OldFormat,
    /// It is an XLSB, which is not read.
    #[error("the workbook is of a binary kind")]
    BinaryFormat,
    /// It is a zip archive, or a compound file, without a workbook in it.
    #[error("the file holds no workbook")]
    NoWorkbook,
    /// Unpacked, it would be larger than is read.
    #[error("unpacked, the workbook has {found} bytes; at most {most} are read")]
    TooLarge {
        /// Its bytes.
        found: u64,
        /// The limit it passes.
        most: u64,
    },
    /// It is packed as no list of people is: such files are made to fill up memory.
    #[error("the workbook is packed {ratio} to 1")]
    Bomb {
        /// How many bytes come out of one.
        ratio: u64,
    },
    /// It cannot be read to its end.
    #[error("the workbook is damaged after row {after_row}")]
    Damaged {
        /// The last row that could be read; 0: none.
        after_row: u32,
    },
    /// No sheet holds anything, or none has the name asked for.
    #[error("the workbook has no such sheet")]
    NoSheet,
}
