//! Reads and checks the words of lists: headers, and words in cells.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use payung_values::engagement::Engagement;
use payung_values::field::Field;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::vocabulary::Word;

use super::reader::Reader;
use super::schema::RawColumns;

type Words = BTreeMap<String, Vec<Spanned<String>>>;

/// The kinds of cell, in the order of `CellKind`, with the words that each may mean.
pub fn cells(columns: &RawColumns) -> [(&'static str, &Words); 7] {
    [
        ("any", &columns.any),
        ("yes_no", &columns.yes_no),
        ("sex", &columns.sex),
        ("engagement", &columns.engagement),
        ("registry", &columns.registry),
        ("insured", &columns.insured),
        ("month", &columns.month),
    ]
}

/// Whether `word` is written as headers and cells are compared: lower case, letters and digits, single spaces.
fn is_plain(word: &str) -> bool {
    let letters = |part: &str| {
        let mut bytes = part.bytes();
        !part.is_empty() && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    word.split(' ').all(letters)
}

fn ids<T: Word>() -> Vec<&'static str> {
    T::WORDS.iter().map(|word| word.word()).collect()
}

impl Reader<'_> {
    pub(super) fn read_columns(&mut self) -> Option<RawColumns> {
        let (file, raw) = self.parse::<RawColumns>("columns.toml")?;
        let mut tables: Vec<(&str, &Words, Vec<&str>)> = vec![("header", &raw.header, ids::<Field>())];
        for (kind, words) in cells(&raw) {
            let known = match kind {
                "any" => vec!["nothing"],
                "yes_no" => vec!["yes", "no"],
                "sex" => vec!["woman", "man"],
                "engagement" => ids::<Engagement>(),
                "registry" => ids::<Registry>(),
                "month" => vec!["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
                _ => ids::<Insured>(),
            };
            tables.push((kind, words, known));
        }
        for (kind, words, known) in tables {
            let mut seen = BTreeSet::new();
            for id in &known {
                self.check(
                    &file,
                    0,
                    words.get(*id).is_some_and(|words| !words.is_empty()),
                    || format!("[{kind}] has no words for `{id}`"),
                );
            }
            for (id, words) in words {
                let at = words.first().map_or(0, |word| word.span().start);
                self.check(&file, at, known.contains(&id.as_str()), || {
                    format!("unknown key `{id}` in [{kind}]; known are {}", known.join(", "))
                });
                for word in words {
                    let (at, word) = (word.span().start, word.get_ref());
                    self.check(&file, at, is_plain(word), || {
                        format!("`{word}` must be lower case letters and digits with single spaces")
                    });
                    self.check(&file, at, seen.insert(word.clone()), || {
                        format!("`{word}` stands twice in [{kind}]")
                    });
                }
            }
        }
        Some(raw)
    }
}
