//! The columns of a sheet of cases, by their keys.

use crate::keys;
use payung_case_files::QuestionName;
use std::collections::BTreeSet;

/// The columns of a sheet of cases.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns(Vec<String>);

impl Columns {
    /// Those of a header.
    pub(crate) const fn of(header: Vec<String>) -> Self {
        Self(header)
    }

    /// A column as sheets call it: A, B, …, AA.
    pub(crate) fn letters(mut column: usize) -> String {
        let mut letters = Vec::new();
        loop {
            let letter = u8::try_from(column % 26).unwrap_or_default();
            letters.push(char::from(b'A' + letter));
            if column < 26 {
                break;
            }
            column = column / 26 - 1;
        }
        letters.iter().rev().collect()
    }

    /// The column of a key, as sheets call it.
    pub(crate) fn of_key(&self, way: &str) -> Option<String> {
        let column = self.0.iter().position(|name| name == way)?;
        Some(Self::letters(column))
    }

    /// What these questions can know and has no column.
    pub(crate) fn unknown(&self, asked: &BTreeSet<QuestionName>) -> Vec<String> {
        let keys = keys::INPUT
            .iter()
            .filter(|(question, _)| asked.contains(question));
        let ways = keys.flat_map(|(_, keys)| keys.iter().map(|key| ["input.", key].concat()));
        let ways: BTreeSet<String> = ways.filter(|way| !self.0.contains(way)).collect();
        ways.into_iter().collect()
    }
}
