//! Why a list was not checked, in one sentence.

use payung_lists::protocol::Refusal;
use std::io;
use std::path::Path;
use thiserror::Error;

/// Why a list was not checked. The command ends with 2 then.
#[derive(Debug, Error)]
pub enum Problem {
    /// No file was named, or help was asked for.
    #[error(
        "usage: lists FILE [--sheet NAME] [--default KEY=VALUE]... [--payer PAYER] [--scheme ID] [--programs jkk,jkm,jht] \
         [--from YYYY-MM] [--months N] [--date YYYY-MM-DD] [--out FOLDER] [--json]; keys of --default: area, engagement \
         (an engagement of the case format, or usual), income_regular, insured (none or active), student"
    )]
    Usage,
    /// An option that there is not.
    #[error("{0} is no option; `lists --help` names them")]
    Option(String),
    /// A value that an option does not take.
    #[error("{option} does not take {value:?}; {wanted}")]
    Value {
        /// The option.
        option: String,
        /// What was typed.
        value: String,
        /// What would be right.
        wanted: &'static str,
    },
    /// A file that cannot be read or written.
    #[error("{path}: {error}")]
    File {
        /// Which.
        path: String,
        /// What the system says.
        error: String,
    },
    /// A sheet that the workbook does not have.
    #[error("no sheet is called {sheet:?}; there are: {sheets}")]
    NoSuchSheet {
        /// What was typed.
        sheet: String,
        /// What there is.
        sheets: String,
    },
    /// It is no list that can be checked.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// An old workbook that takes more memory to read than a list can be worth.
    #[error(
        "reading this old workbook (XLS) takes more memory than it may; open it in Excel, save it as XLSX, and name that file"
    )]
    OldTooLarge,
    /// The service answered something else than what was asked, which it never does.
    #[error("the list was not understood")]
    NotUnderstood,
    /// Nobody takes what is printed.
    #[error("what came of it could not be printed")]
    NotPrinted,
}

impl Problem {
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Self::File {
            path: path.display().to_string(),
            error: error.to_string(),
        }
    }
}
