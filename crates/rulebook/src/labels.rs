//! The labels of a rule set beside the program: a pack for each language and rule file, as those of the messages.
//!
//! A program for the browser knows the place of a label and loads the words; every other has the original words in its
//! tables, too.

use crate::folder::Translations;
use payung_messages::{ORIGINAL, Pack, edition, pack_text};
use std::collections::BTreeMap;

/// What stands before the code of a rule file.
pub(crate) const FILE: &str = "// Of the file ";

/// The code of a label, as `Label` writes it, without its text and the bracket that closes it.
const LABEL: &str = "LocalText::new(";

/// The files whose labels are also wanted as the original says them: what one says at an office or looks for on a map.
const SAID_ON: [&str; 1] = ["schemes.toml"];

/// What stands between a translation and its original. `payung_values::language` reads it.
const ORIGINALLY: char = '\u{5}';

/// The labels of a rule set.
pub(crate) struct Labels {
    /// The code, with the place of each label instead of its text.
    pub(crate) code: String,
    /// The code, with the place of each label beside its text.
    pub(crate) code_with_words: String,
    /// The texts, by language and rule file.
    pub(crate) packs: Vec<Pack>,
    /// What programs and packs of this build have in common.
    pub(crate) edition: String,
}

impl Labels {
    /// Takes the labels out of the code; `None` if one is not written as `Label` does, or has no translation in one of
    /// the languages.
    pub(crate) fn taken_out(code: &str, languages: &[String], translations: &Translations) -> Option<Self> {
        let mut placed = String::with_capacity(code.len());
        let mut with_words = String::with_capacity(code.len());
        let mut files: Vec<(String, usize, Vec<String>)> = Vec::new();
        let mut n_labels = 0_usize;
        for lines in code
            .split_inclusive('\n')
            .collect::<Vec<_>>()
            .chunk_by(|_, next| !next.starts_with(FILE))
        {
            let lines = lines.concat();
            let file = lines.strip_prefix(FILE).and_then(|rest| rest.lines().next());
            let (mut known, mut texts) = (BTreeMap::new(), Vec::new());
            let mut pieces = lines.split(LABEL);
            let before = pieces.next()?;
            placed.push_str(before);
            with_words.push_str(before);
            let first = n_labels;
            for piece in pieces {
                let (text, rest) = literal(piece)?;
                let literal = format!("{text:?}");
                let place = *known.entry(text.clone()).or_insert_with(|| {
                    texts.push(text);
                    first.saturating_add(texts.len()).saturating_sub(1)
                });
                let place = place.to_string();
                placed.extend(["LocalText::packed(", &place, rest]);
                with_words.extend(["LocalText::placed(", &literal, ", ", &place, rest]);
            }
            n_labels = n_labels.checked_add(texts.len())?;
            files.push((file.unwrap_or_default().to_owned(), first, texts));
        }
        files.retain(|(_, _, texts)| !texts.is_empty());
        let mut in_languages = vec![(ORIGINAL, files.clone())];
        for language in languages {
            let mut translated = files.clone();
            for (file, _, texts) in &mut translated {
                // `sources.toml-issuers` is a part of `sources.toml`.
                let (whole, _) = file.split_once('-').unwrap_or((file, ""));
                let words = translations.get(&(language.clone(), whole.to_owned()))?;
                for text in texts {
                    let words = words.get(text)?;
                    *text = if SAID_ON.contains(&file.as_str()) {
                        format!("{words}{ORIGINALLY}{text}")
                    } else {
                        words.clone()
                    };
                }
            }
            in_languages.push((language, translated));
        }
        let all = in_languages.iter().flat_map(|(_, files)| files);
        let edition = edition(all.flat_map(|(_, _, texts)| texts).map(String::as_str));
        let packs = in_languages.into_iter().flat_map(|(language, files)| {
            let edition = &edition;
            files.into_iter().map(move |(file, first, texts)| Pack {
                language: language.to_owned(),
                text: pack_text(edition, language, first, texts.iter().map(String::as_str)),
                part: file,
            })
        });
        let packs = packs.collect();
        Some(Self {
            code: placed,
            code_with_words: with_words,
            packs,
            edition,
        })
    }
}

/// The text of a string as `{:?}` writes it, and what follows it.
fn literal(code: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut letters = code.strip_prefix('"')?.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((text, code.get(at.checked_add(2)?..)?)),
            '\\' => match letters.next()? {
                (_, 'n') => text.push('\n'),
                (_, same @ ('"' | '\\')) => text.push(same),
                _ => return None,
            },
            _ => text.push(letter),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::Labels;
    use crate::folder::Translations;

    #[test]
    fn a_label_stands_in_the_pack_of_its_file_once() {
        let code = "const A: u8 = 1;\n// Of the file one.toml\nx(LocalText::new(\"a \\\"b\\\"\"), LocalText::new(\"c\"));\n\
                    y(LocalText::new(\"c\"));\n// Of the file two.toml\nz(LocalText::new(\"c\"));\n";
        let words = |words: &[(&str, &str)]| {
            let words = words
                .iter()
                .map(|(one, other)| ((*one).to_owned(), (*other).to_owned()));
            words.collect()
        };
        let file = |name: &str| ("en".to_owned(), name.to_owned());
        let mut translations = Translations::new();
        translations.insert(file("one.toml"), words(&[("a \"b\"", "A"), ("c", "C")]));
        let languages = ["en".to_owned()];
        assert!(Labels::taken_out(code, &languages, &translations).is_none());
        translations.insert(file("two.toml"), words(&[("c", "Z")]));
        let labels = Labels::taken_out(code, &languages, &translations).unwrap();
        assert_eq!(
            labels.code,
            "const A: u8 = 1;\n// Of the file one.toml\nx(LocalText::packed(0), LocalText::packed(1));\n\
             y(LocalText::packed(1));\n// Of the file two.toml\nz(LocalText::packed(2));\n"
        );
        assert!(
            labels
                .code_with_words
                .contains("x(LocalText::placed(\"a \\\"b\\\"\", 0), LocalText::placed(\"c\", 1));")
        );
        let packs: Vec<(&str, &str)> = labels
            .packs
            .iter()
            .map(|pack| (pack.part.as_str(), pack.text.as_str()))
            .collect();
        let edition = &labels.edition;
        assert_eq!(
            packs,
            [
                (
                    "one.toml",
                    format!("\u{2}{edition} id 0\u{1}a \"b\"\u{1}c").as_str()
                ),
                ("two.toml", format!("\u{2}{edition} id 2\u{1}c").as_str()),
                ("one.toml", format!("\u{2}{edition} en 0\u{1}A\u{1}C").as_str()),
                ("two.toml", format!("\u{2}{edition} en 2\u{1}Z").as_str()),
            ]
        );
    }

    #[test]
    fn another_text_is_another_edition() {
        let edition = |text: &str| {
            Labels::taken_out(&format!("LocalText::new({text:?})"), &[], &Translations::new())
                .unwrap()
                .edition
        };
        assert_eq!(edition("a"), edition("a"));
        assert_ne!(edition("a"), edition("b"));
    }
}
