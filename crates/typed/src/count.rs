//! Whole numbers as people write them: `12`, `1.500 orang`, `dua belas`, `3 anak`.

use crate::number::{NotWhole, in_words, marked};
use crate::part::{Cursor, parts, tidy};
use crate::reading::Reading;

/// Why a text is no whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCount {
    /// Nothing was typed.
    Empty,
    /// It is not written as one, or can mean two.
    Unreadable,
}

/// Words that may stand behind a number: what is counted.
const COUNTED: [&str; 27] = [
    "orang", "org", "jiwa", "pekerja", "anak", "peserta", "bulan", "bln", "kali", "x", "hari", "langkah",
    "buah", "ruas", "people", "person", "workers", "worker", "children", "child", "members", "member",
    "months", "month", "times", "days", "day",
];

/// Reads a whole number. One too long to hold is the largest there is.
///
/// # Errors
///
/// A [`NoCount`].
///
/// # Example
///
/// ```
/// use payung_typed::count::{NoCount, read};
/// assert_eq!(read("1.500 orang"), Ok(1_500));
/// assert_eq!(read("dua belas"), Ok(12));
/// assert_eq!(read("1,5"), Err(NoCount::Unreadable));
/// ```
pub fn read(typed: &str) -> Result<i64, NoCount> {
    if typed.trim().is_empty() {
        return Err(NoCount::Empty);
    }
    let text = tidy(typed);
    let all = parts(&text);
    let mut cursor = Cursor::new(&all);
    let is_negative = cursor.take_sign(&['-']);
    let number = if let Some(number) = in_words(&mut cursor) {
        i64::from(number)
    } else {
        let digits = cursor.take_number().ok_or(NoCount::Unreadable)?;
        let number = marked(digits, false)
            .and_then(Reading::one)
            .ok_or(NoCount::Unreadable)?;
        match number.scaled(0) {
            Ok(number) => number,
            Err(NotWhole::TooLarge) => i64::MAX,
            Err(NotWhole::Fraction) => return Err(NoCount::Unreadable),
        }
    };
    cursor.take_word(&COUNTED);
    cursor.take_signs(&['.', '%']);
    if !cursor.is_done() {
        return Err(NoCount::Unreadable);
    }
    Ok(if is_negative { -number } else { number })
}

#[cfg(test)]
mod tests {
    use super::{NoCount, read};

    #[test]
    fn numbers_are_read_with_what_is_counted_or_without() {
        for (typed, number) in [
            ("12", 12),
            ("1.500", 1_500),
            ("1.500 orang", 1_500),
            ("248 Orang", 248),
            ("3 anak", 3),
            ("dua belas", 12),
            ("50%", 50),
            ("-1", -1),
            ("\u{2212}1", -1),
            ("99999999999999999999", i64::MAX),
        ] {
            assert_eq!(read(typed), Ok(number), "{typed}");
        }
        for typed in ["banyak", "1,5", "1.5", "750,000", "3 ekor", "rp5", "1 2"] {
            assert_eq!(read(typed), Err(NoCount::Unreadable), "{typed}");
        }
        assert_eq!(read(" "), Err(NoCount::Empty));
    }
}
