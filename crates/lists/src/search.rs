//! Looking for rows by their text, which only the file has: it is streamed once more.

use crate::cell::Cell;
use crate::facts::Row;

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    words: Vec<String>,
}

impl Search {
    /// Rows that hold every word of `text` somewhere, whatever the case of its plain letters.
    pub fn of(text: &str) -> Self {
        Self {
            words: text.split_whitespace().map(str::to_owned).collect(),
        }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether the row holds every word.
    pub fn finds(&self, row: &(impl Row + ?Sized)) -> bool {
        let holds =
            |word: &String| (0..row.width()).any(|column| cell_holds(row.cell(column), word.as_bytes()));
        self.words.iter().all(holds)
    }
}

fn cell_holds(cell: Cell<'_>, word: &[u8]) -> bool {
    let text;
    let bytes = match cell {
        Cell::Empty => return false,
        Cell::Text(bytes) if bytes.is_ascii() || std::str::from_utf8(bytes).is_ok() => bytes,
        Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => {
            text = cell.text();
            text.as_bytes()
        }
    };
    let mut places = bytes.windows(word.len());
    places.any(|place| place.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::Search;
    use crate::cell::Cell;

    #[test]
    fn every_word_has_to_be_somewhere_in_the_row() {
        let row = [
            Cell::from("Siti Aminah"),
            Cell::Text(b"Ren\xe9e"),
            Cell::Number(41.0),
        ];
        for (text, found) in [
            ("siti", true),
            ("AMINAH 41", true),
            ("Renée", true),
            ("siti budi", false),
            ("", true),
        ] {
            assert_eq!(Search::of(text).finds(row.as_slice()), found, "{text}");
        }
        assert!(Search::of("  ").is_empty());
    }
}
