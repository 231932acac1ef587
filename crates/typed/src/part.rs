//! The parts of what was typed: numbers, words and signs.
//!
//! Every reader of this crate reads parts, so that blanks, capitals, the many hyphens and what nobody sees are the same
//! to all of them.

use crate::letter::is_letter;

/// The most bytes that are looked at: what is longer is no answer, and no reader has to be fast on it.
pub const MOST_BYTES: usize = 200;

/// The beginning of what was typed, as far as it is looked at.
pub fn short(typed: &str) -> &str {
    let mut end = typed.len().min(MOST_BYTES);
    while !typed.is_char_boundary(end) {
        end -= 1;
    }
    typed.get(..end).unwrap_or_default()
}

/// A part of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'t> {
    /// Digits, with points or commas between them: `1.500.000,00`.
    Number(&'t str),
    /// Letters.
    Word(&'t str),
    /// Anything else that is no blank.
    Sign(char),
}

/// `typed` in lower case, with one blank, hyphen, quotation mark and set of digits for those that look alike, without
/// what nobody sees and without pictures, and with words written out that are said twice (`kira2`). Empty if it is
/// longer than [`MOST_BYTES`].
///
/// # Example
///
/// ```
/// assert_eq!(payung_typed::part::tidy(" 1\u{a0}–\u{200b} ２ Juta "), "1 - 2 juta");
/// ```
pub fn tidy(typed: &str) -> String {
    let typed = typed.trim();
    let mut tidy = String::with_capacity(typed.len());
    if typed.len() > MOST_BYTES {
        return tidy;
    }
    for letter in typed.chars() {
        match letter {
            // Soft hyphen, joiners and marks of direction, byte order mark; the pictures that phones offer.
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{2600}'..='\u{27bf}'
            | '\u{fe0f}'
            | '\u{1f300}'..='\u{1faff}' => {}
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => tidy.push('-'),
            '’' | '‘' | '´' | '`' => tidy.push('\''),
            '½' => tidy.push_str(" setengah "),
            '，' => tidy.push(','),
            '．' => tidy.push('.'),
            _ if letter.is_whitespace() || letter.is_control() => {
                if !tidy.ends_with(' ') {
                    tidy.push(' ');
                }
            }
            _ => match digit(letter) {
                Some(digit) => tidy.push(digit),
                None => tidy.push(letter.to_ascii_lowercase()),
            },
        }
    }
    tidy.truncate(tidy.trim_end().len());
    said_twice(&tidy).unwrap_or(tidy)
}

/// The text with `kira2` as `kira kira`: a word of three letters or more with a 2 behind it and nothing else. `None` if
/// there is none.
fn said_twice(text: &str) -> Option<String> {
    let end = text.match_indices('2').find_map(|(at, _)| {
        let before = text.get(..at)?;
        let word = before.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
        let is_word =
            before.len() >= word.len() + 3 && !word.ends_with(|letter: char| letter.is_ascii_digit());
        let is_end = !text
            .get(at + 1..)?
            .starts_with(|next: char| next.is_alphanumeric() || matches!(next, '.' | ','));
        (is_word && is_end).then_some((word.len(), at))
    });
    let (from, at) = end?;
    Some([text.get(..at)?, " ", text.get(from..at)?, text.get(at + 1..)?].concat())
}

/// The digit that a full-width, Arabic or Persian digit is.
fn digit(letter: char) -> Option<char> {
    let zeros = ['０', '٠', '۰'];
    zeros.into_iter().find_map(|zero| {
        let value = u32::from(letter).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

/// The parts of a text that is tidy.
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = if first.is_ascii_digit() {
            number_end(rest)
        } else if is_letter(first) {
            rest.find(|letter: char| !is_letter(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (part, after) = rest.split_at(end);
        parts.push(if first.is_ascii_digit() {
            Part::Number(part)
        } else if is_letter(first) {
            Part::Word(part)
        } else {
            Part::Sign(first)
        });
        rest = after.trim_start();
    }
    parts
}

/// Where the number at the beginning ends: before the first letter that is neither a digit nor a mark between digits.
fn number_end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let goes_on = letter.is_ascii_digit()
            || matches!(letter, '.' | ',') && letters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !goes_on {
            return at;
        }
    }
    text.len()
}

/// A place among parts; what is taken is behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'t> {
    rest: &'t [Part<'t>],
}

impl<'t> Cursor<'t> {
    pub(crate) fn new(parts: &'t [Part<'t>]) -> Self {
        Self { rest: parts }
    }

    pub(crate) fn peek(&self) -> Option<Part<'t>> {
        self.rest.first().copied()
    }

    pub(crate) fn peek_word(&self) -> Option<&'t str> {
        match self.peek() {
            Some(Part::Word(word)) => Some(word),
            Some(Part::Number(_) | Part::Sign(_)) | None => None,
        }
    }

    pub(crate) fn skip(&mut self) {
        self.rest = self.rest.get(1..).unwrap_or_default();
    }

    pub(crate) fn take_number(&mut self) -> Option<&'t str> {
        match self.peek() {
            Some(Part::Number(number)) => {
                self.skip();
                Some(number)
            }
            Some(Part::Word(_) | Part::Sign(_)) | None => None,
        }
    }

    /// Takes the next word if it is one of `words`.
    pub(crate) fn take_word(&mut self, words: &[&str]) -> bool {
        let is_one = self.peek_word().is_some_and(|word| words.contains(&word));
        if is_one {
            self.skip();
        }
        is_one
    }

    /// Takes the words and signs of a phrase if they come next; blanks divide them.
    pub(crate) fn take_phrase(&mut self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let mut ahead = *self;
            let all = phrase.split(' ').all(|part| {
                match part.chars().next().filter(|letter| !is_letter(*letter)) {
                    Some(sign) => ahead.take_sign(&[sign]),
                    None => ahead.take_word(&[part]),
                }
            });
            if all {
                *self = ahead;
            }
            all
        })
    }

    /// Takes the next sign if it is one of `signs`.
    pub(crate) fn take_sign(&mut self, signs: &[char]) -> bool {
        let is_one = matches!(self.peek(), Some(Part::Sign(sign)) if signs.contains(&sign));
        if is_one {
            self.skip();
        }
        is_one
    }

    /// Takes all of these signs that come next.
    pub(crate) fn take_signs(&mut self, signs: &[char]) {
        while self.take_sign(signs) {}
    }

    pub(crate) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_BYTES, Part, parts, tidy};

    #[test]
    fn numbers_keep_the_marks_between_their_digits_only() {
        assert_eq!(
            parts("rp1.500.000,- / bln"),
            [
                Part::Word("rp"),
                Part::Number("1.500.000"),
                Part::Sign(','),
                Part::Sign('-'),
                Part::Sign('/'),
                Part::Word("bln"),
            ]
        );
        assert_eq!(parts("2jt"), [Part::Number("2"), Part::Word("jt")]);
    }

    #[test]
    fn a_two_behind_a_word_says_it_twice_and_pictures_say_nothing() {
        assert_eq!(tidy("Kira2 900rb"), "kira kira 900rb");
        assert_eq!(tidy("900rb rata2"), "900rb rata rata");
        for same in [
            "1jt2",
            "rt2",
            "mei 2",
            "1 juta 200",
            "agustus 2020",
            "mei2020",
            "kira2,5",
        ] {
            assert_eq!(tidy(same), same);
        }
        assert_eq!(tidy("1jt \u{1f44d}\u{fe0f}"), "1jt");
    }

    #[test]
    fn what_nobody_sees_is_not_there_and_what_looks_alike_is_one() {
        assert_eq!(tidy("\u{feff}4\u{200b}1\u{a0}\t TAHUN\n"), "41 tahun");
        assert_eq!(tidy("٤١ – ۴۱"), "41 - 41");
        assert_eq!(tidy(&"a".repeat(MOST_BYTES + 1)), "");
    }
}
