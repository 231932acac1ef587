//! Something wrong in a file of a rule set.

use crate::wrong::Wrong;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where, what, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// The file, such as `rules/schemes.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The keys that lead there, such as `scheme.criteria.id`; empty where none is meant.
    pub key: String,
    /// What is wrong and what would be right.
    pub what: Wrong,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}
