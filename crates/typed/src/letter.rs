//! What a letter of a typed word is: those of ASCII and those with an accent, as in names of people and places.
//!
//! Tables of the letters of all the world's scripts would be four hundred bytes of every program for words that no rule
//! and no name of ours has.

/// Whether it is a letter.
pub(crate) const fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic() || (matches!(letter, 'À'..='ɏ') && !matches!(letter, '×' | '÷'))
}

/// Whether it is a letter or a digit: what words consist of.
pub(crate) const fn is_of_word(letter: char) -> bool {
    is_letter(letter) || letter.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::{is_letter, is_of_word};

    #[test]
    fn letters_are_letters_and_signs_divide_words() {
        for letter in ['a', 'Z', 'é', 'Ñ', 'ž'] {
            assert!(is_letter(letter) && is_of_word(letter), "{letter}");
        }
        assert!(is_of_word('7') && !is_letter('7'));
        for sign in [
            ' ', '-', '–', '—', '’', '\u{a0}', '½', '²', '×', '…', '“', '✓', '\u{200b}',
        ] {
            assert!(!is_of_word(sign), "{sign:?}");
        }
    }

    /// Of all that Latin writes, the same as the tables say.
    #[test]
    fn latin_letters_are_those_of_the_tables() {
        for letter in ('\0'..='ɏ').filter(|letter| !matches!(letter, 'ª' | 'µ' | 'º')) {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter:?}");
        }
    }
}
