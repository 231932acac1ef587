//! Words of lists: `rules/columns.toml`.

use crate::cell_word::{CellKind, CellWord, Meaning};
use payung_values::field::Field;

/// The words of lists, in headers and in cells.
#[derive(Clone, Copy, Debug)]
pub struct CellWords {
    /// Which header means which field, in order of the header.
    pub headers: &'static [(&'static str, Field)],
    /// What words in cells mean, in order of kind and word.
    pub cells: &'static [CellWord],
}

impl CellWords {
    /// What `word`, as [`CellWord::word`] is written, means in a cell of this kind.
    pub fn meaning(&self, cell: CellKind, word: &str) -> Option<Meaning> {
        let found = self
            .cells
            .binary_search_by_key(&(cell, word), |entry| (entry.cell, entry.word))
            .ok()?;
        self.cells.get(found).map(|entry| entry.meaning)
    }

    /// The field that a column with this header holds; the header as [`CellWord::word`] is written.
    pub fn field_of_header(&self, header: &str) -> Option<Field> {
        let found = self.headers.binary_search_by_key(&header, |entry| entry.0).ok()?;
        self.headers.get(found).map(|entry| entry.1)
    }
}
