//! Why a workbook is not written.

use thiserror::Error;
use zip::result::ZipError;

/// Why a workbook is not written: a part would be larger than the 4 GB that a zip archive holds, or where it goes there
/// is no more room.
#[derive(Debug, Error)]
#[error("the workbook is too large for its format, or for where it is written to")]
pub struct Problem(#[from] ZipError);

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        Self(error.into())
    }
}
