//! A number like that of a person or of a family, in whatever column.

use payung_sheets::cell::Cell;
use payung_sheets::row::Row;

/// The digits of a NIK, and of a family card.
const WHOLE: usize = 16;

/// The fewest digits that tell province, day and month.
const FEWEST: usize = 10;

/// The digits without which signs are no hidden number.
const FEWEST_BESIDE_MASK: usize = 4;

/// Whether such a number stands in the row, and letters of somebody with it.
pub(super) fn stands_beside_letters(row: &(impl Row + ?Sized)) -> bool {
    let cells = || (0..row.width()).map(|column| row.cell(column));
    cells().any(|cell| !cell.is_blank() && stands_in(&cell.text())) && cells().any(has_word)
}

fn has_word(cell: Cell<'_>) -> bool {
    let is_letter = |letter: &char| letter.is_alphabetic();
    !cell.is_blank() && cell.text().chars().filter(is_letter).count() > 1
}

/// Whether one of the numbers in the text is whole, hidden in part, or the beginning of a NIK.
fn stands_in(text: &str) -> bool {
    let mut run = String::new();
    let mut was_between = false;
    for letter in text.chars().chain(['\n']) {
        let is_between = matches!(letter, ' ' | '.' | '-' | '\u{a0}' | '\u{200b}');
        if letter.is_ascii_digit() || matches!(letter, '*' | 'x' | 'X' | '#' | '\u{2022}') {
            run.push(letter);
        } else if !is_between || was_between {
            if is_of_person(&run) {
                return true;
            }
            run.clear();
        }
        was_between = is_between;
    }
    false
}

fn is_of_person(run: &str) -> bool {
    let n_digits = run.bytes().filter(u8::is_ascii_digit).count();
    let n_signs = run.chars().count();
    if n_digits < n_signs {
        return n_signs == WHOLE && n_digits >= FEWEST_BESIDE_MASK;
    }
    let part = |from: usize| {
        run.get(from..from.saturating_add(2))
            .and_then(|two| two.parse::<u8>().ok())
            .unwrap_or(0)
    };
    let is_day = matches!(part(6), 1..=31 | 41..=71);
    n_digits == WHOLE
        || ((FEWEST..WHOLE).contains(&n_digits)
            && matches!(part(0), 11..=97)
            && is_day
            && matches!(part(8), 1..=12))
}
