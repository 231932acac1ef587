//! What page and worker say to one another, as postcard bytes. A file travels beside them, as a reference.
//!
//! The messages about lists are a parameter, so that a page that only has tables written carries none of them.

pub mod old_workbook;

use payung_sheets::workbook::Workbook;
use serde::{Deserialize, Serialize};

/// What the page asks of the worker. `L` is what it asks about a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request<L> {
    /// Write a table as an XLSX file.
    WriteTable {
        /// What the reply is to be told apart by.
        name: String,
        /// What is written.
        workbook: Workbook,
    },
    /// Something about a list.
    List(L),
    /// Lay this over the rules from now on, in its written form (`payung_own`). The worker says once more that it is ready.
    Own(String),
}

/// What the worker answers. `L` is what it answers about a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply<L> {
    /// The worker listens; nothing is sent to it before.
    Ready,
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
    List(L),
}

/// The messages about lists of a page that has none: there is no such message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoList {}

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

#[cfg(test)]
mod tests {
    use super::{NoList, Reply, Request, decode, encode};
    use payung_sheets::workbook::Workbook;

    #[test]
    fn a_page_without_lists_speaks_the_same_bytes() {
        let asked = Request::<NoList>::WriteTable {
            name: "jadwal.xlsx".to_owned(),
            workbook: Workbook::default(),
        };
        let heard: Request<u32> = decode(&encode(&asked).unwrap()).unwrap();
        assert_eq!(encode(&heard).unwrap(), encode(&asked).unwrap());
        let written = Reply::<u32>::Written {
            name: "jadwal.xlsx".to_owned(),
        };
        let heard: Reply<NoList> = decode(&encode(&written).unwrap()).unwrap();
        assert!(matches!(heard, Reply::Written { name } if name == "jadwal.xlsx"));
        assert!(decode::<Reply<NoList>>(&encode(&Reply::List(7_u32)).unwrap()).is_err());
    }
}
