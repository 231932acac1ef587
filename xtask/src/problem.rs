//! What went wrong and what to do about it, in two sentences.

use std::fmt;
use std::io;
use std::path::Path;

/// A reason to stop, for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Problem {
    what: String,
    remedy: String,
}

impl Problem {
    pub(crate) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// `verb` says what was tried with the file or folder: "read", "write".
    pub(crate) fn file(verb: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(
            format!("could not {verb} `{}`: {error}", path.display()),
            "look at the path and its permissions",
        )
    }

    /// The same reason and advice, with where it happened before and one more advice after.
    pub(crate) fn during(self, step: &str, advice: &str) -> Self {
        Self {
            what: format!("{step}: {}", self.what),
            remedy: format!("{}; {advice}", self.remedy),
        }
    }

    /// The same reason with another advice, for callers who know more.
    pub(crate) fn with_remedy(self, remedy: impl Into<String>) -> Self {
        Self {
            remedy: remedy.into(),
            ..self
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n       what to do: {}", self.what, self.remedy)
    }
}
