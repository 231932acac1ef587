//! The messages about a table to be written, alone.
//!
//! They are the first of [`super::Request`] and [`super::Reply`], in the same bytes: postcard writes a variant as its
//! place. An area that only has tables written speaks these and does not carry what is said of lists, which is 8 KB
//! (brotli) of reading code. A test keeps both alike.

use super::Said;
use crate::workbook::Workbook;
use serde::{Deserialize, Serialize};

/// What the page asks of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Request {
    /// As [`super::Request::RunCases`].
    RunCases,
    /// As [`super::Request::WriteTable`].
    WriteTable {
        /// What the reply is to be told apart by.
        name: String,
        /// What is written.
        workbook: Workbook,
    },
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Reply {
    /// As [`super::Reply::Ready`].
    Ready,
    /// As [`super::Reply::CasesRun`].
    CasesRun {
        /// How many gave exactly what they expect.
        passed: u32,
        /// One line for each that did not.
        failures: Vec<String>,
    },
    /// As [`super::Reply::NotUnderstood`].
    NotUnderstood,
    /// As [`super::Reply::Written`].
    Written {
        /// Under which name it is to be saved.
        name: String,
    },
    /// As [`super::Reply::NotWritten`].
    NotWritten {
        /// Its name.
        name: String,
    },
}

impl Said for Reply {
    fn is_ready(&self) -> bool {
        *self == Self::Ready
    }
}

#[cfg(test)]
mod tests {
    use super::super::{self as whole, decode, encode};
    use super::{Reply, Request};
    use crate::workbook::Workbook;

    #[test]
    fn the_messages_are_those_of_the_whole_protocol() {
        let name = || "jadwal.xlsx".to_owned();
        let workbook = Workbook::default();
        let asked = Request::WriteTable {
            name: name(),
            workbook: workbook.clone(),
        };
        let whole_asked = whole::Request::WriteTable {
            name: name(),
            workbook,
        };
        assert_eq!(encode(&asked).unwrap(), encode(&whole_asked).unwrap());
        assert_eq!(
            encode(&Request::RunCases).unwrap(),
            encode(&whole::Request::RunCases).unwrap()
        );
        let (passed, failures) = (3, vec![name()]);
        for (whole, alone) in [
            (whole::Reply::Ready, Reply::Ready),
            (
                whole::Reply::CasesRun {
                    passed,
                    failures: failures.clone(),
                },
                Reply::CasesRun { passed, failures },
            ),
            (whole::Reply::NotUnderstood, Reply::NotUnderstood),
            (
                whole::Reply::Written { name: name() },
                Reply::Written { name: name() },
            ),
            (
                whole::Reply::NotWritten { name: name() },
                Reply::NotWritten { name: name() },
            ),
        ] {
            assert_eq!(decode::<Reply>(&encode(&whole).unwrap()).unwrap(), alone);
        }
    }
}
