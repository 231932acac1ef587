//! Cells that are read by words: yes and no, man and woman, ways of working, labels, memberships.

use crate::cell_cache::CellCache;
use crate::finding::{Code, Findings};
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{Cell, decoded, plain};

/// A word in a cell, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// Nothing stands there, or that nothing is known.
    Nothing,
    /// What it means.
    Means(Meaning),
    /// A word we do not know.
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

    /// Yes or no.
    #[inline]
    pub(super) fn yes(&mut self, cell: Cell<'_>, unreadable: Code, findings: &mut Findings) -> Option<bool> {
        let word = match cell {
            Cell::Empty => return None,
            Cell::Text(b"1") => return Some(true),
            Cell::Text(b"0") => return Some(false),
            Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => self.read(cell),
        };
        if let Word::Means(Meaning::Yes(yes)) = word {
            return Some(yes);
        }
        findings.note(word != Word::Nothing, unreadable);
        None
    }
}

pub(super) fn word(all: &CellWords, kind: CellKind, text: &str) -> Word {
    let text = plain(text);
    if text.is_empty() {
        return Word::Nothing;
    }
    match all
        .meaning(kind, &text)
        .or_else(|| all.meaning(CellKind::Any, &text))
    {
        Some(Meaning::Nothing) => Word::Nothing,
        Some(found) => Word::Means(found),
        None => Word::Unreadable,
    }
}
