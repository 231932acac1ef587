//! Words of lists: `rules/columns.toml`.

use crate::cell_word::{Caption, CellKind, CellWord, HeaderPart, Meaning};
use payung_values::field::Field;

/// The words of lists, in headers and in cells.
#[derive(Clone, Copy, Debug)]
pub struct CellWords {
    /// Which header means which field, in order of the header.
    pub headers: &'static [(&'static str, Field)],
    /// Short forms of single words in headers and the words they stand for, in order of the short form.
    pub header_shorts: &'static [(&'static str, &'static str)],
    /// What stands in a header beside its field, in order of the words.
    pub header_parts: &'static [(&'static str, HeaderPart)],
    /// Every single word of the three above, in order.
    pub header_words: &'static [&'static str],
    /// What rows that hold no person begin with, in order of the words.
    pub captions: &'static [(&'static str, Caption)],
    /// Short forms of single words in cells and the words they stand for, in order of the short form.
    pub cell_shorts: &'static [(&'static str, &'static str)],
    /// English words for what somebody works as and the words they are read as, in order.
    pub english_work: &'static [(&'static str, &'static str)],
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

    /// The word that an English one for what somebody works as, as [`CellWord::word`] is written, is read as.
    pub fn english_work(&self, words: &str) -> Option<&'static str> {
        let found = self.english_work.binary_search_by_key(&words, |entry| entry.0);
        found
            .ok()
            .and_then(|found| self.english_work.get(found))
            .map(|entry| entry.1)
    }

    /// `words` with their short forms written out; `None` if none of them is one.
    pub fn written_out(&self, words: &str) -> Option<String> {
        let whole = |word: &str| {
            let found = self.cell_shorts.binary_search_by_key(&word, |entry| entry.0);
            found.ok().and_then(|found| self.cell_shorts.get(found))
        };
        if !words.split(' ').any(|word| whole(word).is_some()) {
            return None;
        }
        let all: Vec<&str> = words
            .split(' ')
            .map(|word| whole(word).map_or(word, |entry| entry.1))
            .collect();
        Some(all.join(" "))
    }

    /// The words of one kind of cell.
    pub fn of_kind(&self, kind: CellKind) -> impl Iterator<Item = &'static CellWord> {
        self.cells.iter().filter(move |word| word.cell == kind)
    }

    /// The field that a column with this header holds; the header as [`CellWord::word`] is written.
    pub fn field_of_header(&self, header: &str) -> Option<Field> {
        let found = self.headers.binary_search_by_key(&header, |entry| entry.0).ok()?;
        self.headers.get(found).map(|entry| entry.1)
    }

    /// The word that a short form in a header stands for, or the word itself.
    pub fn header_word<'w>(&self, word: &'w str) -> &'w str
    where
        Self: 'w,
    {
        let found = self.header_shorts.binary_search_by_key(&word, |entry| entry.0);
        let entry = found.ok().and_then(|found| self.header_shorts.get(found));
        entry.map_or(word, |entry| entry.1)
    }

    /// What these words say beside the field of a header.
    pub fn header_part(&self, words: &str) -> Option<HeaderPart> {
        let found = self
            .header_parts
            .binary_search_by_key(&words, |entry| entry.0)
            .ok()?;
        self.header_parts.get(found).map(|entry| entry.1)
    }

    /// Whether this single word stands in headers.
    pub fn is_header_word(&self, word: &str) -> bool {
        self.header_words.binary_search(&word).is_ok()
    }

    /// What a row that begins with these words is, if it holds no person.
    pub fn caption(&self, words: &str) -> Option<Caption> {
        let found = self.captions.binary_search_by_key(&words, |entry| entry.0).ok()?;
        self.captions.get(found).map(|entry| entry.1)
    }

    /// Whether a row that holds no person may begin with this single word.
    pub fn may_begin_caption(&self, word: &str) -> bool {
        let from = self.captions.partition_point(|entry| entry.0 < word);
        let next = self.captions.get(from).map(|entry| entry.0);
        next.and_then(|next| next.strip_prefix(word))
            .is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
    }
}
