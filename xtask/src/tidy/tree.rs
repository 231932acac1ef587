//! All files of the repository, read once.

use crate::command;
use crate::problem::Problem;
use std::collections::BTreeMap;
use std::fs;

/// Path from the root, with slashes, to text. A file that is no text counts as empty.
pub(super) struct Tree {
    files: BTreeMap<String, String>,
}

impl Tree {
    /// What git tracks, and what it would track if it were added.
    pub(super) fn read() -> Result<Self, Problem> {
        let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        let listing = command::output("git", &list).ok_or_else(|| {
            Problem::new(
                "git lists no files",
                "run it in a clone of the repository, not in an unpacked archive",
            )
        })?;
        let paths = listing.split('\0').filter(|path| !path.is_empty());
        // A file that was deleted and not yet committed is listed and not there.
        let read = |path: &str| Some((path.to_owned(), fs::read(path).ok()?));
        let text = |(path, bytes)| (path, String::from_utf8(bytes).unwrap_or_default());
        Ok(Self {
            files: paths.filter_map(read).map(text).collect(),
        })
    }

    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Path and text of each file, by path.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The same of those whose path begins so.
    pub(super) fn below(&self, start: &str) -> impl Iterator<Item = (&str, &str)> {
        self.files().filter(move |(path, _)| path.starts_with(start))
    }

    /// Path, line number from 1, and line of every line with these words. Left out are the checks of this step, whose
    /// tests spell what is wrong on purpose.
    pub(super) fn lines_with(&self, words: &'static str) -> impl Iterator<Item = (&str, usize, &str)> {
        // Whole files first: most have no such line.
        let files = self
            .files()
            .filter(move |(path, text)| !path.starts_with("xtask/src/tidy/") && text.contains(words));
        let lines = files.flat_map(|(path, text)| {
            text.lines()
                .zip(1..)
                .map(move |(line, number)| (path, number, line))
        });
        lines.filter(move |(_, _, line)| line.contains(words))
    }
}

#[cfg(test)]
impl<const N: usize> From<[(&str, &str); N]> for Tree {
    fn from(files: [(&str, &str); N]) -> Self {
        Self {
            files: files
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .into(),
        }
    }
}
