//! What page and worker say to one another, as postcard bytes. A file travels beside them, as a reference.

pub mod list;
pub mod table;

use crate::workbook::Workbook;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// What the page asks of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Run the committed cases in this very module.
    RunCases,
    /// Write a table as an XLSX file.
    WriteTable {
        /// What the reply is to be told apart by.
        name: String,
        /// What is written.
        workbook: Workbook,
    },
    /// Something about a list.
    List(list::Request),
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// The worker listens; nothing is sent to it before.
    Ready,
    /// What came of the cases.
    CasesRun {
        /// How many gave exactly what they expect.
        passed: u32,
        /// One line for each that did not.
        failures: Vec<String>,
    },
    /// The request could not be understood.
    NotUnderstood,
    /// The file that was asked for travels beside this reply.
    Written {
        /// Under which name it is to be saved.
        name: String,
    },
    /// The file that was asked for cannot be written.
    NotWritten {
        /// Its name.
        name: String,
    },
    /// Something about a list.
    List(list::Reply),
}

/// What a page hears: all replies, or those it can be told.
pub trait Said: DeserializeOwned {
    /// Whether this is `Ready`.
    fn is_ready(&self) -> bool;
}

impl Said for Reply {
    fn is_ready(&self) -> bool {
        *self == Self::Ready
    }
}

/// A message as bytes.
///
/// # Errors
///
/// If it cannot be encoded, which these types always can.
pub fn encode<T: Serialize>(message: &T) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_stdvec(message)
}

/// The message in `bytes`.
///
/// # Errors
///
/// If the bytes are not a message of this build.
pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, postcard::Error> {
    postcard::from_bytes(bytes)
}
