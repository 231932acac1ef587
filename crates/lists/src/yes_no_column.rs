//! A column of yes and no, in words or in marks.
//!
//! A check mark is yes. The letters `v` and `x` are marks where nothing but marks and blanks stands; where words stand
//! beside them, or both of them, nobody knows what they mean. Whether words stand somewhere in the column is known when all
//! rows are read: a list in which letters and words meet is read again with [`WordedColumns`].

use crate::finding::{Code, Findings};
use crate::word_reader::{Word, WordReader};
use payung_rules::cell_word::Meaning;
use payung_sheets::cell::Cell;
use serde::{Deserialize, Serialize};

/// What a cell of yes and no says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Nothing.
    Nothing,
    /// Yes, or no.
    Yes(bool),
    /// What cannot be read.
    Unreadable,
}

impl Said {
    /// The other of both, if one of them is said.
    pub(super) const fn negated(self) -> Self {
        match self {
            Self::Yes(yes) => Self::Yes(!yes),
            Self::Nothing | Self::Unreadable => self,
        }
    }

    /// Yes or no, if one of them is said.
    pub(super) fn known(self) -> Option<bool> {
        match self {
            Self::Yes(yes) => Some(yes),
            Self::Nothing | Self::Unreadable => None,
        }
    }
}

/// Columns in which words stand besides letters that would be marks, as bits by [`MarkColumn`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordedColumns(u16);

impl WordedColumns {
    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

payung_values::vocabulary! {
    /// Columns in which a mark may stand.
    pub enum MarkColumn {
        /// Whether the income is regular.
        RegularIncome = "regular_income",
        /// Whether it is irregular.
        IrregularIncome = "irregular_income",
        /// The label in the register.
        Registry = "registry",
        /// The result of the field check.
        Verified = "verified",
        /// Membership.
        Insured = "insured",
        /// Whether there is an employer.
        HasEmployer = "has_employer",
        /// Civil servants.
        CivilServant = "civil_servant",
        /// Driving and delivering.
        Transport = "transport",
        /// Students.
        Student = "student",
    }
}

impl MarkColumn {
    const fn bit(self) -> u16 {
        match self {
            Self::RegularIncome => 1,
            Self::IrregularIncome => 1 << 1,
            Self::Registry => 1 << 2,
            Self::Verified => 1 << 3,
            Self::Insured => 1 << 4,
            Self::HasEmployer => 1 << 5,
            Self::CivilServant => 1 << 6,
            Self::Transport => 1 << 7,
            Self::Student => 1 << 8,
        }
    }
}

/// What was seen of the columns in which marks may stand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    worded: WordedColumns,
    seen: SeenMarks,
}

/// In which columns letters, words and each of the two letters were seen, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SeenMarks {
    letters: u16,
    words: u16,
    ticks: u16,
    crosses: u16,
}

impl SeenMarks {
    /// With what was seen in other rows.
    pub(super) fn with(self, other: Self) -> Self {
        Self {
            letters: self.letters | other.letters,
            words: self.words | other.words,
            ticks: self.ticks | other.ticks,
            crosses: self.crosses | other.crosses,
        }
    }
}

impl Marks {
    /// Nothing seen yet; letters of `worded` columns are no marks.
    pub(super) fn knowing(worded: WordedColumns) -> Self {
        Self {
            worded,
            seen: SeenMarks::default(),
        }
    }

    /// What was seen.
    pub(super) fn seen(self) -> SeenMarks {
        self.seen
    }

    /// Takes what was seen in other rows.
    pub(super) fn join(&mut self, seen: SeenMarks) {
        self.seen = self.seen.with(seen);
    }

    /// The columns whose letters are no marks.
    pub(super) fn worded(self) -> WordedColumns {
        self.worded
    }

    /// The columns in which letters were taken for marks, and words were seen as well; or both `v` and `x`, of which one may be
    /// no.
    pub(super) fn mistaken(self) -> WordedColumns {
        let both = self.seen.ticks & self.seen.crosses;
        WordedColumns((self.seen.letters & self.seen.words | both) & !self.worded.0)
    }

    /// Whether letters are no marks in the column.
    pub(super) fn is_worded(self, column: MarkColumn) -> bool {
        self.worded.0 & column.bit() != 0
    }

    /// Notes that a word stands in the column.
    #[inline]
    pub(super) fn word(&mut self, column: MarkColumn) {
        self.seen.words |= column.bit();
    }

    /// Whether `word` is a mark in the column.
    #[inline]
    pub(super) fn is_mark(&mut self, column: MarkColumn, cell: Cell<'_>, word: Word) -> bool {
        match word {
            Word::Mark => true,
            Word::LetterMark => {
                self.seen.letters |= column.bit();
                if cell.text().trim().eq_ignore_ascii_case("x") {
                    self.seen.crosses |= column.bit();
                } else {
                    self.seen.ticks |= column.bit();
                }
                !self.is_worded(column)
            }
            Word::Means(_) | Word::Unreadable => {
                self.word(column);
                false
            }
            Word::Nothing => false,
        }
    }

    /// What a cell of yes and no says.
    #[inline]
    pub(super) fn said(
        &mut self,
        column: MarkColumn,
        words: &mut WordReader,
        cell: Cell<'_>,
        unreadable: Code,
        findings: &mut Findings,
    ) -> Said {
        let yes = match cell {
            Cell::Empty => return Said::Nothing,
            Cell::Text(b"1") => Some(true),
            Cell::Text(b"0") => Some(false),
            Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => None,
        };
        if let Some(yes) = yes {
            self.word(column);
            return Said::Yes(yes);
        }
        let word = words.read(cell);
        if self.is_mark(column, cell, word) {
            findings.add(Code::MarkRead);
            return Said::Yes(true);
        }
        match word {
            Word::Nothing => Said::Nothing,
            Word::Means(Meaning::Yes(yes)) => Said::Yes(yes),
            Word::Means(_) | Word::Mark | Word::LetterMark | Word::Unreadable => {
                findings.add(unreadable);
                Said::Unreadable
            }
        }
    }
}
