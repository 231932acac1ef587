//! What page and worker say to one another, as postcard bytes.

use serde::{Deserialize, Serialize};

/// What the page asks of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Run the committed cases in this very module.
    RunCases,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
