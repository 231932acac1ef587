//! Why a file is not read as CSV.

use crate::csv::file_kind::OtherKind;
use crate::limits::MOST_BYTES;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a file is not read as CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// It is something else.
    #[error("the file is {0:?}, no CSV")]
    Other(OtherKind),
    /// It is larger than is read.
    #[error("the file has {found} bytes; at most {most} are read", most = MOST_BYTES)]
    TooLarge {
        /// Its bytes.
        found: u64,
    },
}
