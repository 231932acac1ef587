//! One thing that is not as it should be, and where.

use std::fmt;

/// Ordered by file and line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Complaint {
    path: String,
    /// From 1.
    line: usize,
    what: String,
    right: String,
}

impl Complaint {
    /// `what` is wrong; `right` says what would be right.
    pub(super) fn new(path: &str, line: usize, what: impl Into<String>, right: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            what: what.into(),
            right: right.into(),
        }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.path, self.line, self.what, self.right)
    }
}
