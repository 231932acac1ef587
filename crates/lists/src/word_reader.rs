//! Cells that are read by words: yes and no, man and woman, ways of working, labels, memberships.

use crate::cell_cache::CellCache;
use crate::unseen::is_unseen;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{Cell, decoded, plain, trimmed};

/// A word in a cell, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// Nothing stands there, or that nothing is known.
    Nothing,
    /// What it means.
    Means(Meaning),
    /// A check mark.
    Mark,
    /// A letter that is a mark where nothing but marks stands.
    LetterMark,
    /// A word we do not know, or signs that say nothing.
    Unreadable,
}

/// The words of one kind of cell, and what cells were read as.
#[derive(Debug)]
pub(super) struct WordReader {
    all: &'static CellWords,
    kind: CellKind,
    known: CellCache<Word>,
}

impl WordReader {
    pub(super) fn new(all: &'static CellWords, kind: CellKind) -> Self {
        Self {
            all,
            kind,
            known: CellCache::new(),
        }
    }

    #[inline]
    pub(super) fn read(&mut self, cell: Cell<'_>) -> Word {
        let (all, kind) = (self.all, self.kind);
        match cell {
            Cell::Empty => Word::Nothing,
            Cell::Text(bytes) => self.known.get_or(bytes, |bytes| word(all, kind, &decoded(bytes))),
            Cell::Yes(yes) => word(all, kind, if yes { "1" } else { "0" }),
            Cell::Number(_) | Cell::Day(_) => word(all, kind, &cell.text()),
        }
    }
}

/// What a cell of this text means.
pub(super) fn word(all: &CellWords, kind: CellKind, text: &str) -> Word {
    let word = plain(text);
    if word.is_empty() {
        return signs(all, text);
    }
    // What a sheet writes for a formula that failed, such as `#N/A`.
    if text.trim_start().starts_with('#') {
        return Word::Unreadable;
    }
    let meaning = |kind| all.meaning(kind, &word);
    match meaning(kind).or_else(|| meaning(CellKind::Any)) {
        Some(Meaning::Nothing) => Word::Nothing,
        Some(found) => Word::Means(found),
        None if meaning(CellKind::Mark).is_some() => Word::LetterMark,
        None => Word::Unreadable,
    }
}

/// What a cell without letters and digits means: its signs, if all mean the same.
fn signs(all: &CellWords, text: &str) -> Word {
    let mut found = None;
    for sign in text.chars().filter(|sign| !is_unseen(*sign)) {
        let mut buffer = [0; 4];
        let meaning = match all.meaning(CellKind::Sign, sign.encode_utf8(&mut buffer)) {
            Some(Meaning::Nothing) => Word::Nothing,
            Some(Meaning::Yes(true)) => Word::Mark,
            Some(_) | None => return Word::Unreadable,
        };
        if *found.get_or_insert(meaning) != meaning {
            return Word::Unreadable;
        }
    }
    found.unwrap_or(Word::Nothing)
}

/// Whether a cell says nothing, whatever its column: blanks, dashes, or words such as "not known".
#[inline]
pub(super) fn is_nothing(all: &CellWords, cell: Cell<'_>) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text([first, ..]) if first.is_ascii_digit() => false,
        Cell::Text(bytes) => {
            let bytes = trimmed(bytes);
            bytes.is_empty() || word(all, CellKind::Any, &decoded(bytes)) == Word::Nothing
        }
        Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{CellKind, Word, is_nothing, word};
    use payung_rules::cell_word::Meaning;
    use payung_sheets::cell::Cell;

    #[test]
    fn nothing_is_blanks_dashes_and_words_and_no_other_sign() {
        let words = payung_fixture::rules().cell_words;
        for text in [
            "",
            " ",
            "\u{a0}",
            "\u{200b}",
            "-",
            "--",
            " – ",
            "—",
            "...",
            "…",
            "'-",
            "- / -",
            "n/a",
            "tidak tahu",
            "Tdk. Tahu",
            "NULL",
            "belum ada",
            "tidak diketahui",
            "kosong",
            "_",
        ] {
            assert!(is_nothing(words, Cell::from(text)), "{text:?}");
        }
        for text in [
            "?", "*", "✓", "√", "#", "!!", "☐", "✗", "0", "x", "ya", "tidak", "#N/A", "#NULL!",
        ] {
            assert!(!is_nothing(words, Cell::from(text)), "{text:?}");
        }
    }

    #[test]
    fn marks_are_marks_and_other_signs_cannot_be_read() {
        let words = payung_fixture::rules().cell_words;
        let read = |text| word(words, CellKind::YesNo, text);
        for text in ["✓", "√", "✔", "✔\u{fe0f}", " ✓✓ ", "☑"] {
            assert_eq!(read(text), Word::Mark, "{text}");
        }
        for text in ["v", "V", "x", "X", "(v)", "[x]"] {
            assert_eq!(read(text), Word::LetterMark, "{text}");
        }
        for text in ["✗", "☒", "☐", "?", "*", "●", "✓-", "w", "vx", "#N/A"] {
            assert_eq!(read(text), Word::Unreadable, "{text}");
        }
        assert_eq!(read("ya ✓"), Word::Means(Meaning::Yes(true)));
        assert_eq!(read("-"), Word::Nothing);
    }
}
