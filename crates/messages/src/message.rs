//! A message of a language, as it was read.

use std::collections::BTreeSet;

/// A message: where it stands, which variables it uses, what it says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// Its file, without the folder and the language: empty for the one that areas share. What programs load once they
    /// stand ends in `-later`.
    pub(crate) part: String,
    /// Its file and line.
    pub(crate) place: String,
    pub(crate) variables: BTreeSet<String>,
    /// What it says, as a pack holds it.
    pub(crate) words: String,
}
