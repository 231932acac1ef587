//! Numbers as people write them: with points and commas, and in words.

use crate::part::{Cursor, Part};
use crate::reading::Reading;

/// A number as its digits before and behind the decimal mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    whole: String,
    decimals: String,
}

/// The digits of a half behind the decimal mark.
pub(crate) const HALF: &str = "5";

/// Why a number of digits is no whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotWhole {
    /// Something is left behind the decimal mark.
    Fraction,
    /// More than eighteen digits.
    TooLarge,
}

impl Decimal {
    fn whole(digits: &str) -> Self {
        Self {
            whole: digits.to_owned(),
            decimals: String::new(),
        }
    }

    /// A number in words, with digits behind the decimal mark.
    pub(crate) fn of_words(number: u32, decimals: &str) -> Self {
        Self {
            whole: number.to_string(),
            decimals: decimals.to_owned(),
        }
    }

    /// The number and a half, unless it has decimals already.
    pub(crate) fn and_a_half(self) -> Option<Self> {
        self.decimals.is_empty().then(|| Self {
            decimals: HALF.to_owned(),
            ..self
        })
    }

    /// The number times ten to the `power`.
    pub(crate) fn scaled(&self, power: usize) -> Result<i64, NotWhole> {
        let decimals = self.decimals.trim_end_matches('0');
        if decimals.len() > power {
            return Err(NotWhole::Fraction);
        }
        let digits = format!("{}{decimals:0<power$}", self.whole);
        let digits = digits.trim_start_matches('0');
        if digits.len() > 18 {
            return Err(NotWhole::TooLarge);
        }
        if digits.is_empty() {
            return Ok(0);
        }
        digits.parse().map_err(|_| NotWhole::TooLarge)
    }
}

/// The number in digits with points and commas; `has_scale` if a word such as `juta` follows. `None` if its marks make
/// no number.
///
/// Points group thousands and a comma begins decimals, but people write it the other way round, too. A comma before
/// three last digits is either; before a word such as `juta` a point is, too. `1,500` without such a word can be no
/// decimals of a whole sum: it is 1.500, or one and a half million with the word left out.
pub(crate) fn marked(number: &str, has_scale: bool) -> Option<Reading<Decimal>> {
    let is_plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain(number) {
        return Some(Reading::One(Decimal::whole(number)));
    }
    let last = number.rfind(['.', ','])?;
    let (head, tail) = (number.get(..last)?, number.get(last + 1..)?);
    let mark = if number.get(last..)?.starts_with('.') {
        '.'
    } else {
        ','
    };
    let joined = |groups: &str, mark: char| -> Option<String> {
        let mut groups = groups.split(mark);
        let first = groups
            .next()
            .filter(|group| is_plain(group) && group.len() <= 3)?;
        let rest: Vec<&str> = groups.collect();
        rest.iter()
            .all(|group| group.len() == 3 && is_plain(group))
            .then(|| [&[first], rest.as_slice()].concat().concat())
    };
    let decimal = |whole: String| Decimal {
        whole,
        decimals: tail.to_owned(),
    };
    let is_zero = |digits: &str| digits.bytes().all(|byte| byte == b'0');
    if head.contains(mark) {
        // `1.500.000`, `1,500,000`: one mark again and again groups thousands.
        return joined(number, mark).map(|whole| Reading::One(Decimal::whole(&whole)));
    }
    let other = if mark == '.' { ',' } else { '.' };
    if head.contains(other) {
        let whole = joined(head, other)?;
        return match tail.len() {
            3 if is_zero(tail) => {
                let grouped = Decimal::whole(&[&whole, tail].concat());
                Some(Reading::Either(grouped, Decimal::whole(&whole)))
            }
            // `1.500,250`: marks of two kinds, and no sum that both leave whole.
            3 => None,
            _ => Some(Reading::One(decimal(whole))),
        };
    }
    if tail.len() == 3 && head.len() <= 3 && !head.starts_with('0') {
        let grouped = [head, tail].concat();
        return Some(match (has_scale, mark) {
            (true, _) => Reading::Either(decimal(head.to_owned()), Decimal::whole(&grouped)),
            (false, '.') => Reading::One(Decimal::whole(&grouped)),
            (false, _) if is_zero(tail) => Reading::Either(Decimal::whole(&grouped), Decimal::whole(head)),
            (false, _) => {
                let in_thousands = Decimal::whole(&[&grouped, "000"].concat());
                Reading::Either(Decimal::whole(&grouped), in_thousands)
            }
        });
    }
    // `1500000.00`, as programs write it, is whole all the same; `1.5` without a word is nothing.
    let of_program = is_zero(tail) && tail.len() <= 2 && head.len() > 3;
    let is_decimal = mark == ',' || has_scale || of_program;
    (is_decimal && is_plain(head)).then(|| Reading::One(decimal(head.to_owned())))
}

/// The number below a thousand that begins here in words, such as `dua ratus lima puluh`; a digit may stand for a word
/// (`5 ratus`). Nothing is taken where none begins.
pub(crate) fn in_words(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    let mut total = 0;
    let mut pending = None;
    let mut has_word = false;
    loop {
        let added = match ahead.peek() {
            Some(Part::Word(word)) => match (word, pending) {
                ("sepuluh" | "ten", None) => 10,
                ("sebelas" | "eleven", None) => 11,
                ("seratus", None) => 100,
                ("belas", Some(ones)) => 10 + ones,
                ("puluh", Some(ones)) => 10 * ones,
                ("ratus", Some(ones)) => 100 * ones,
                (word, None) => match one_word(word) {
                    Some(ones) => {
                        has_word = true;
                        pending = Some(ones);
                        ahead.skip();
                        continue;
                    }
                    None => break,
                },
                (_, Some(_)) => break,
            },
            Some(Part::Number(number)) if pending.is_none() && number.len() == 1 => {
                pending = number.parse().ok();
                ahead.skip();
                continue;
            }
            Some(Part::Number(_) | Part::Sign(_)) | None => break,
        };
        has_word = true;
        pending = None;
        total += added;
        ahead.skip();
    }
    if !has_word {
        return None;
    }
    *cursor = ahead;
    Some(total + pending.unwrap_or(0))
}

/// A number in words with its decimals: `satu koma lima`, `dua koma tujuh lima`; `1 koma 5` is one, too, and a number
/// in digits alone is not.
pub(crate) fn spelled(cursor: &mut Cursor<'_>) -> Option<(u32, String)> {
    let mut ahead = *cursor;
    let words = in_words(&mut ahead);
    let whole = match words {
        Some(number) => number,
        None => ahead.take_number()?.parse().ok()?,
    };
    let mut decimals = String::new();
    let mut behind = ahead;
    if behind.take_word(&["koma", "point"]) {
        while let Some(digit) = digit(&mut behind) {
            decimals.push_str(&digit);
        }
    }
    if decimals.is_empty() && words.is_none() {
        return None;
    }
    *cursor = if decimals.is_empty() { ahead } else { behind };
    Some((whole, decimals))
}

/// A digit behind the decimal mark, as a word, or digits.
fn digit(cursor: &mut Cursor<'_>) -> Option<String> {
    let digits = match cursor.peek()? {
        Part::Word(word) => one_word(word)?.to_string(),
        Part::Number(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => number.to_owned(),
        Part::Number(_) | Part::Sign(_) => return None,
    };
    cursor.skip();
    Some(digits)
}

fn one_word(word: &str) -> Option<u32> {
    let ones = [
        ["nol", "zero"],
        ["satu", "one"],
        ["dua", "two"],
        ["tiga", "three"],
        ["empat", "four"],
        ["lima", "five"],
        ["enam", "six"],
        ["tujuh", "seven"],
        ["delapan", "eight"],
        ["sembilan", "nine"],
    ];
    (0..)
        .zip(ones)
        .find_map(|(number, one)| one.contains(&word).then_some(number))
}

#[cfg(test)]
mod tests {
    use super::{in_words, marked};
    use crate::part::{Cursor, parts};
    use crate::reading::Reading;

    #[test]
    fn marks_are_read_one_way_two_ways_or_not_at_all() {
        let read = |number: &str, has_scale: bool| {
            let values = marked(number, has_scale)?.all().into_iter();
            Some(values.map(|one| one.scaled(3).unwrap()).collect::<Vec<i64>>())
        };
        for (number, thousandfold) in [
            ("1500", vec![1_500_000]),
            ("1.500", vec![1_500_000]),
            ("1.500.000", vec![1_500_000_000]),
            ("1,500,000", vec![1_500_000_000]),
            ("1.500.000,00", vec![1_500_000_000]),
            ("1,500,000.00", vec![1_500_000_000]),
            ("1500000.00", vec![1_500_000_000]),
            ("0,500", vec![500]),
            ("1,5", vec![1_500]),
            ("750,000", vec![750_000_000, 750_000]),
            ("1.500,000", vec![1_500_000_000, 1_500_000]),
            ("1,500", vec![1_500_000, 1_500_000_000]),
        ] {
            assert_eq!(read(number, false), Some(thousandfold), "{number}");
        }
        assert_eq!(read("1.500", true), Some(vec![1_500, 1_500_000]));
        assert_eq!(read("1,25", true), Some(vec![1_250]));
        for number in [
            "1.5",
            "1.50",
            "1.5.0",
            "1.500,250",
            "1.5,000",
            "1500.000.000",
            "1,500.000,00",
        ] {
            assert_eq!(marked(number, false), None, "{number}");
        }
    }

    #[test]
    fn numbers_in_words_end_where_they_end() {
        for (text, number) in [
            ("dua", Some(2)),
            ("dua belas juta", Some(12)),
            ("sebelas", Some(11)),
            ("seratus lima", Some(105)),
            ("dua ratus lima puluh ribu", Some(250)),
            ("5 ratus ribu", Some(500)),
            ("5 juta", None),
            ("juta", None),
        ] {
            let parts = parts(text);
            assert_eq!(in_words(&mut Cursor::new(&parts)), number, "{text}");
        }
        assert!(matches!(marked("5", false), Some(Reading::One(_))));
    }
}
