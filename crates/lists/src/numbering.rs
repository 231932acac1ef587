//! The row of a printed list that numbers its columns.

use payung_sheets::cell::Cell;

/// Whether nothing stands in the cells but the numbers of columns, one after the other.
pub(super) fn is_numbering<'c>(cells: impl Iterator<Item = Cell<'c>>) -> bool {
    let mut last: Option<u32> = None;
    let mut n_numbers = 0;
    for cell in cells.filter(|cell| !cell.is_blank()) {
        let text = cell.text();
        let number = text.trim_matches(|letter: char| !letter.is_ascii_digit());
        let is_bare = text.chars().filter(|letter| letter.is_alphanumeric()).count() == number.len();
        let number = number
            .parse::<u32>()
            .ok()
            .filter(|_| is_bare && number.len() <= 3);
        let follows = match (last, number) {
            (None, Some(_)) => true,
            (Some(last), Some(number)) => number == last.saturating_add(1),
            (_, None) => false,
        };
        if !follows {
            return false;
        }
        last = number;
        n_numbers += 1;
    }
    n_numbers > 2
}
