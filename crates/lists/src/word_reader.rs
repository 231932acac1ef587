//! Cells that are read by words: yes and no, man and woman, ways of working, labels, memberships.

use crate::cell_cache::CellCache;
use crate::unseen::is_unseen;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{Cell, decoded, plain, trimmed};
use payung_values::whole;

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
            Cell::Number(number) => match digit(number) {
                Some(digit) => self
                    .known
                    .get_or(&[digit], |bytes| word(all, kind, &decoded(bytes))),
                None => word(all, kind, &cell.text()),
            },
            Cell::Day(_) => word(all, kind, &cell.text()),
        }
    }
}

/// A number as the one digit it is written with: sheets have 1 and 0 for yes and no in every row.
fn digit(number: f64) -> Option<u8> {
    let digit = u8::try_from(whole::from_float(number)?).ok()?;
    (digit < 10).then_some(b'0' + digit)
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
    let whole = all.written_out(&word);
    let meaning = |kind| {
        let as_written = all.meaning(kind, &word);
        as_written.or_else(|| all.meaning(kind, whole.as_deref()?))
    };
    match meaning(kind).or_else(|| meaning(CellKind::Any)) {
        Some(Meaning::Nothing) => Word::Nothing,
        Some(found) => Word::Means(found),
        None if meaning(CellKind::Mark).is_some() => Word::LetterMark,
        None => said_twice(all, kind, text)
            .or_else(|| Some(self::word(all, kind, without_number(text)?)))
            .unwrap_or(Word::Unreadable),
    }
}

/// What stands behind the number of an answer, as forms print them: `1. Berusaha sendiri`, `2) Tidak`.
pub(super) fn without_number(text: &str) -> Option<&str> {
    let behind = text
        .trim_start()
        .trim_start_matches(|digit: char| digit.is_ascii_digit());
    let answer = behind
        .trim_start()
        .strip_prefix(['.', ')', '-', ':'])?
        .trim_start();
    let is_numbered = behind.len() < text.trim_start().len();
    (is_numbered && answer.starts_with(char::is_alphabetic)).then_some(answer)
}

/// What words mean that stand side by side, in two languages or with what is added to them, as `Tidak / No`, `Sudah,
/// masih aktif` and `BPU (mandiri)`: the same. `L/P`, which nobody has chosen from, means nothing we know.
fn said_twice(all: &CellWords, kind: CellKind, text: &str) -> Option<Word> {
    let (one, other) = text.split_once(['/', ',', ';', '('])?;
    let read = |part: &str| match word(all, kind, part) {
        word @ Word::Means(_) => Some(word),
        Word::Nothing | Word::Mark | Word::LetterMark | Word::Unreadable => None,
    };
    read(one).filter(|word| read(other) == Some(*word))
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

/// The words that say nothing, for the cells of every row: nearly all are names, which are told apart by their first
/// letter and their length, so that no memory is taken and no word is looked for.
#[derive(Debug)]
pub(super) struct NothingWords {
    all: &'static CellWords,
    /// How long such words are, by their first letter: a bit for each length.
    lengths: [u64; 128],
}

impl NothingWords {
    pub(super) fn new(all: &'static CellWords) -> Self {
        let mut lengths = [0; 128];
        let words = all.of_kind(CellKind::Any);
        for word in words.filter(|word| word.meaning == Meaning::Nothing) {
            let first = word.word.bytes().next().map(usize::from);
            if let Some(lengths) = first.and_then(|first| lengths.get_mut(first)) {
                *lengths |= bit(word.word.len());
            }
        }
        Self { all, lengths }
    }

    /// As [`is_nothing`].
    #[inline]
    pub(super) fn has(&self, cell: Cell<'_>) -> bool {
        match cell {
            // Most names begin with a letter that no such word begins with.
            Cell::Text([first, ..]) if first.is_ascii_alphabetic() && self.begins_none(*first) => false,
            Cell::Text(bytes) if !bytes.first().is_some_and(u8::is_ascii_digit) => {
                let mut room = [0; MOST_FOLDED];
                let is_word = folded(bytes, &mut room).is_some_and(|word| self.is_other_word(word));
                !is_word && is_nothing(self.all, cell)
            }
            Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => {
                is_nothing(self.all, cell)
            }
        }
    }

    /// Whether no word that says nothing begins with this letter.
    #[inline]
    fn begins_none(&self, letter: u8) -> bool {
        let lengths = self.lengths.get(usize::from(letter.to_ascii_lowercase()));
        lengths.is_some_and(|lengths| *lengths == 0)
    }

    /// Whether this is a word, and none that says nothing has its first letter and its length.
    #[inline]
    fn is_other_word(&self, word: &[u8]) -> bool {
        let lengths = word
            .first()
            .and_then(|first| self.lengths.get(usize::from(*first)));
        lengths.is_some_and(|lengths| lengths & bit(word.len()) == 0)
    }
}

/// The bit of a length; the last stands for all that are longer.
fn bit(length: usize) -> u64 {
    1 << length.min(63)
}

/// The most letters that are folded in place: more than any word has that says nothing.
const MOST_FOLDED: usize = 48;

/// ASCII text as [`plain`] makes it, in `room`; `None` for other text and for what is too long.
#[inline]
fn folded<'r>(bytes: &[u8], room: &'r mut [u8; MOST_FOLDED]) -> Option<&'r [u8]> {
    if bytes.len() > MOST_FOLDED {
        return None;
    }
    let mut n_letters = 0;
    let mut after_blank = false;
    for byte in bytes {
        if byte.is_ascii_alphanumeric() {
            if after_blank && n_letters > 0 {
                *room.get_mut(n_letters)? = b' ';
                n_letters += 1;
            }
            after_blank = false;
            *room.get_mut(n_letters)? = byte.to_ascii_lowercase();
            n_letters += 1;
        } else if byte.is_ascii() {
            after_blank = true;
        } else {
            return None;
        }
    }
    room.get(..n_letters)
}

#[cfg(test)]
mod tests {
    use super::{CellKind, MOST_FOLDED, NothingWords, Word, folded, is_nothing, plain, word};
    use payung_rules::cell_word::Meaning;
    use payung_sheets::cell::Cell;

    #[test]
    fn the_number_of_an_answer_is_left_out() {
        let all = payung_fixture::rules().cell_words;
        let read = |kind, text| word(all, kind, text);
        for (numbered, bare) in [("2. Tidak", "Tidak"), ("1) Ya", "Ya"), ("0 - Tidak", "Tidak")] {
            assert_eq!(
                read(CellKind::YesNo, numbered),
                read(CellKind::YesNo, bare),
                "{numbered}"
            );
        }
        let own = read(CellKind::Engagement, "Berusaha sendiri");
        assert_eq!(read(CellKind::Engagement, "1. Berusaha sendiri"), own);
        assert!(matches!(own, Word::Means(_)));
        for unclear in ["1. Ya 2. Tidak", "12", "1. 2. Ya"] {
            assert!(
                !matches!(read(CellKind::YesNo, unclear), Word::Means(_)),
                "{unclear}"
            );
        }
    }

    #[test]
    fn every_word_that_says_nothing_is_found_quickly() {
        let words = payung_fixture::rules().cell_words;
        let nothings = NothingWords::new(words);
        let all = words.of_kind(CellKind::Any);
        let mut all = all.filter(|word| word.meaning == Meaning::Nothing).peekable();
        assert!(all.peek().is_some());
        for word in all {
            for text in [
                word.word.to_owned(),
                word.word.to_uppercase(),
                format!(" -{}. ", word.word),
            ] {
                assert!(is_nothing(words, Cell::from(text.as_str())), "{text:?}");
                assert!(nothings.has(Cell::from(text.as_str())), "{text:?}");
            }
        }
    }

    #[test]
    fn text_is_folded_in_place_as_elsewhere() {
        for text in [
            "Siti  Aminah",
            "- Tidak_Tahu. ",
            "",
            "...",
            "N/A",
            "a",
            " x Y",
            "A1-b2",
        ] {
            let mut room = [0; MOST_FOLDED];
            assert_eq!(
                folded(text.as_bytes(), &mut room),
                Some(plain(text).as_bytes()),
                "{text:?}"
            );
        }
        let mut room = [0; MOST_FOLDED];
        assert_eq!(folded("Renée".as_bytes(), &mut room), None);
        assert_eq!(folded(&[b'a'; MOST_FOLDED + 1], &mut room), None);
        assert_eq!(
            folded(&[b'a'; MOST_FOLDED], &mut room).map(<[u8]>::len),
            Some(MOST_FOLDED)
        );
    }

    #[test]
    fn nothing_is_blanks_dashes_and_words_and_no_other_sign() {
        let words = payung_fixture::rules().cell_words;
        let nothings = NothingWords::new(words);
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
            assert!(nothings.has(Cell::from(text)), "{text:?}");
        }
        for text in [
            "?", "*", "✓", "√", "#", "!!", "☐", "✗", "0", "x", "ya", "tidak", "#N/A", "#NULL!", "Siti",
            "Nur Aini",
        ] {
            assert!(!is_nothing(words, Cell::from(text)), "{text:?}");
            assert!(!nothings.has(Cell::from(text)), "{text:?}");
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
        for (text, said) in [
            ("Tidak / No", Word::Means(Meaning::Yes(false))),
            ("Sudah, ada", Word::Means(Meaning::Yes(true))),
            ("Sudah, belum", Word::Unreadable),
            ("Ya/Yes", Word::Means(Meaning::Yes(true))),
            ("Ya/Tidak", Word::Unreadable),
            ("Ya/Oui", Word::Unreadable),
            ("sdh", Word::Means(Meaning::Yes(true))),
            ("tdk ada", Word::Means(Meaning::Yes(false))),
        ] {
            assert_eq!(read(text), said, "{text}");
        }
        assert_eq!(read("ya ✓"), Word::Means(Meaning::Yes(true)));
        assert_eq!(read("-"), Word::Nothing);
    }
}
