//! Why a text is no case file.

use std::fmt;

/// Why a text is no case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is no YAML.
    Yaml {
        /// The line, from 1.
        line: u64,
        /// The column, from 1.
        column: u64,
        /// What its reader says.
        said: String,
    },
    /// It is no list of cases.
    NoList,
    /// It holds no cases.
    NoCases,
}

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Yaml { said, .. } => said,
            Self::NoList => "a case file is a list of cases, each beginning with `- id:`",
            Self::NoCases => "the file holds no cases",
        })
    }
}
