//! Welfare deciles as people write them: `4`, `D4`, `Desil IV`, `1.0`, `P3KE 1`.

use crate::word_reader::is_nothing;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{Cell, plain};
use payung_values::welfare::Decile;
use payung_values::whole;

/// What a cell says of the decile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DecileRead {
    /// Nothing.
    Nothing,
    /// This one.
    Is(Decile),
    /// This one, in letters, or of another register than the one in force.
    Read(Decile),
    /// 0.
    Zero,
    /// What is no single decile.
    Unreadable,
}

/// Reads a cell.
pub(super) fn read(words: &CellWords, cell: Cell<'_>) -> DecileRead {
    let number = match cell {
        Cell::Number(number) => whole::from_float(number),
        Cell::Empty | Cell::Text(_) | Cell::Day(_) | Cell::Yes(_) => None,
    };
    let of_number = |number: i64| match u8::try_from(number) {
        Ok(0) => DecileRead::Zero,
        Ok(number) => Decile::new(number).map_or(DecileRead::Unreadable, DecileRead::Is),
        Err(_) => DecileRead::Unreadable,
    };
    if let Some(number) = number {
        return of_number(number);
    }
    if is_nothing(words, cell) {
        return DecileRead::Nothing;
    }
    let text = cell.text();
    // What stands in brackets explains the number: `Desil 1 (sangat miskin)`.
    let text = match text.split_once('(') {
        // `1 (2024), 3 (2026)` is two.
        Some((_, after))
            if after
                .split_once(')')
                .is_some_and(|(_, rest)| !rest.trim().is_empty()) =>
        {
            return DecileRead::Unreadable;
        }
        Some((before, _)) => before,
        None => &*text,
    };
    // `5+` and `<4` are more than one decile.
    if text.contains(['+', '<', '>', '≤', '≥', '±', '?']) {
        return DecileRead::Unreadable;
    }
    let text = text.trim();
    let text = text
        .strip_suffix(".0")
        .or_else(|| text.strip_suffix(",0"))
        .unwrap_or(text);
    let (mut found, mut is_unusual) = (None, false);
    for word in plain(text).split(' ') {
        let digits = word.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let name = word.strip_suffix(digits).unwrap_or(word);
        // `p3ke` is a name with a digit in it.
        let whole = words.meaning(CellKind::Decile, word);
        let (name, digits) = if whole.is_some() {
            (word, "")
        } else {
            (name, digits)
        };
        let meaning = words.meaning(CellKind::Decile, name);
        let here = match meaning {
            _ if name.is_empty() => digits.parse().ok(),
            Some(Meaning::DecileName) if !digits.is_empty() => digits.parse().ok(),
            Some(Meaning::DecileName) => {
                is_unusual |= word.contains(|letter: char| letter.is_ascii_digit());
                continue;
            }
            Some(Meaning::Decile(decile)) if digits.is_empty() => {
                is_unusual = true;
                Some(i64::from(decile.get()))
            }
            _ => None,
        };
        match (here, found) {
            (Some(here), None) => found = Some(here),
            // Two numbers, or a word that we do not know.
            _ => return DecileRead::Unreadable,
        }
    }
    match found.map(of_number) {
        Some(DecileRead::Is(decile)) if is_unusual => DecileRead::Read(decile),
        Some(read) => read,
        None => DecileRead::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::{DecileRead, read};
    use payung_sheets::cell::Cell;
    use payung_values::welfare::Decile;

    #[test]
    fn deciles_are_read_as_written_and_more_than_one_is_none() {
        let read = |text: &str| read(payung_fixture::rules().cell_words, Cell::from(text));
        let decile = |number| Decile::new(number).unwrap();
        for (text, number) in [
            ("1", 1),
            (" 4 ", 4),
            ("10", 10),
            ("04", 4),
            ("D1", 1),
            ("d4", 4),
            ("D-4", 4),
            ("Desil 1", 1),
            ("desil ke-3", 3),
            ("Desil-2", 2),
            ("DESIL10", 10),
            ("1.0", 1),
            ("1,0", 1),
            ("Desil 1 (sangat miskin)", 1),
            ("DTSEN desil 2", 2),
        ] {
            assert_eq!(read(text), DecileRead::Is(decile(number)), "{text}");
        }
        for (text, number) in [
            ("I", 1),
            ("Desil IV", 4),
            ("x", 10),
            ("P3KE 1", 1),
            ("P3KE-2", 2),
            ("p3ke desil 3", 3),
            ("desil dua", 2),
        ] {
            assert_eq!(read(text), DecileRead::Read(decile(number)), "{text}");
        }
        for text in [
            "5+",
            "<4",
            ">5",
            "1-4",
            "1/2",
            "1 s/d 4",
            "11",
            "4 ke bawah",
            "Tidak terdata",
            "1.5",
            "desil",
            "-1a",
        ] {
            assert_eq!(read(text), DecileRead::Unreadable, "{text}");
        }
        assert_eq!(read("0"), DecileRead::Zero);
        for text in ["-", "", "tidak tahu", "n/a"] {
            assert_eq!(read(text), DecileRead::Nothing, "{text}");
        }
        let number = |number| super::read(payung_fixture::rules().cell_words, Cell::Number(number));
        assert_eq!(
            (number(3.0), number(3.5)),
            (DecileRead::Is(decile(3)), DecileRead::Unreadable)
        );
    }
}
