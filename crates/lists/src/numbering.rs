//! The row of a printed list that numbers its columns.

use payung_sheets::cell::Cell;

const ROMAN: [&str; 30] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
    "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix",
    "xxx",
];

/// Whether nothing stands in the cells but the numbers of columns, one after the other.
pub(super) fn is_numbering<'c>(cells: impl Iterator<Item = Cell<'c>> + Clone) -> bool {
    let cells = cells.filter(|cell| !cell.is_blank());
    follows(cells.clone(), number)
        || (follows(cells.clone(), letter) && begins_at_one(cells.clone(), letter))
        || (follows(cells.clone(), roman) && begins_at_one(cells, roman))
}

fn follows<'c>(cells: impl Iterator<Item = Cell<'c>>, read: fn(&str) -> Option<u32>) -> bool {
    let mut last: Option<u32> = None;
    let mut n_numbers = 0;
    for cell in cells {
        let number = read(bare(&cell.text()));
        let is_next = number.is_some() && last.is_none_or(|last| number == Some(last.saturating_add(1)));
        if !is_next {
            return false;
        }
        last = number;
        n_numbers += 1;
    }
    n_numbers > 2
}

fn begins_at_one<'c>(mut cells: impl Iterator<Item = Cell<'c>>, read: fn(&str) -> Option<u32>) -> bool {
    cells
        .next()
        .is_some_and(|cell| read(bare(&cell.text())) == Some(1))
}

/// Without what surrounds it, and without the sum of `4=2+3`.
fn bare(text: &str) -> &str {
    let text = text.split_once('=').map_or(text, |(number, _)| number);
    text.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// `3`, and `kol. 3`.
fn number(text: &str) -> Option<u32> {
    let digits = text.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let before = text.strip_suffix(digits)?.to_lowercase();
    let word = before.trim_matches(|letter: char| !letter.is_alphanumeric());
    let is_number = digits.len() <= 3 && matches!(word, "" | "kol" | "kolom");
    is_number.then(|| digits.parse().ok()).flatten()
}

fn letter(text: &str) -> Option<u32> {
    match text.as_bytes() {
        [one] if one.is_ascii_alphabetic() => {
            Some(u32::from(one.to_ascii_lowercase().saturating_sub(b'a')).saturating_add(1))
        }
        _ => None,
    }
}

fn roman(text: &str) -> Option<u32> {
    let place = ROMAN.iter().position(|roman| text.eq_ignore_ascii_case(roman))?;
    u32::try_from(place.saturating_add(1)).ok()
}
