//! The texts of a rule file in another language: `locales/LANGUAGE/rules/FILE`, by what the rule file says.

use crate::complaint::Complaint;
use crate::document::Document;
use std::cell::Cell;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What one file of translations says.
#[derive(Debug)]
pub struct Translated {
    pub language: String,
    document: Document,
    texts: BTreeMap<String, Text>,
}

/// A text in the other language.
#[derive(Debug)]
struct Text {
    /// Where it stands.
    at: usize,
    words: String,
    /// What people may type for it.
    typed: Vec<String>,
    /// Whether the rule file says it.
    is_said: Cell<bool>,
}

impl Translated {
    /// The translations into `language` that the file `name` holds as `text`.
    pub fn read(language: &str, name: String, text: String) -> Self {
        let document = Document::new(name, text);
        let mut texts = BTreeMap::new();
        match DeTable::parse(document.text()) {
            Ok(table) => labels(&document, table.get_ref(), language, &mut texts),
            Err(error) => document.complain(
                error.span().map_or(0, |span| span.start),
                "",
                error.message().to_owned(),
            ),
        }
        Self {
            language: language.to_owned(),
            document,
            texts,
        }
    }

    /// What it says for `original`, of at most so many letters. `None` where it says nothing, which is no complaint yet.
    pub fn text(&self, original: &str, most: usize) -> Option<&str> {
        let text = self.texts.get(original)?;
        text.is_said.set(true);
        let letters = text.words.chars().count();
        if letters > most {
            self.document.complain(
                text.at,
                "",
                format!("the text `{}` has {letters} letters; at most {most}", text.words),
            );
        }
        Some(&text.words)
    }

    /// What people may type for `original`.
    pub fn typed(&self, original: &str) -> &[String] {
        self.texts.get(original).map_or(&[], |text| &text.typed)
    }

    /// Keeps a complaint about the whole file.
    pub fn complain(&self, what: String) {
        self.document.complain(0, "", what);
    }

    /// Its name.
    pub fn file(&self) -> &str {
        self.document.name()
    }

    /// All of them, by what the rule file says.
    pub fn all(&self) -> BTreeMap<String, String> {
        let texts = self.texts.iter();
        texts
            .map(|(original, text)| (original.clone(), text.words.clone()))
            .collect()
    }

    /// What is wrong in it, once the rule file was read; if that is spoilt itself, what it does not say is not told.
    pub fn complaints(self, is_sound: bool) -> Vec<Complaint> {
        for (original, text) in &self.texts {
            if is_sound && !text.is_said.get() {
                self.document.complain(
                    text.at,
                    "",
                    format!("`{original}` does not stand in the rule file; mend the text or delete it"),
                );
            }
        }
        self.document.into_complaints()
    }
}

/// The table behind each `[[label]]`: the original, the translation below the code of the language, and words that
/// people may type.
fn labels(document: &Document, table: &DeTable<'_>, language: &str, texts: &mut BTreeMap<String, Text>) {
    let shape =
        || format!("a file of translations holds `[[label]]`, with `id = \"…\"` and `{language} = \"…\"`");
    for (key, value) in table {
        let labels = value.get_ref().as_array().filter(|_| key.get_ref() == "label");
        let Some(labels) = labels else {
            document.complain(key.span().start, "", shape());
            continue;
        };
        for label in labels {
            let at = label.span().start;
            let Some(text) = label.get_ref().as_table() else {
                document.complain(at, "", shape());
                continue;
            };
            let of = |key: &str| text.get(key).map(Spanned::get_ref);
            let words = |key: &str| {
                of(key)
                    .and_then(DeValue::as_str)
                    .filter(|words| !words.trim().is_empty())
            };
            let is_known = text
                .keys()
                .all(|key| ["id", language, "typed"].contains(&key.get_ref().as_ref()));
            let typed: Option<Vec<String>> = match of("typed") {
                None => Some(Vec::new()),
                Some(typed) => typed.as_array().and_then(|typed| {
                    let words = typed
                        .iter()
                        .map(|word| word.get_ref().as_str().map(str::to_owned));
                    words.collect()
                }),
            };
            let (Some(original), Some(words), Some(typed), true) =
                (words("id"), words(language), typed, is_known)
            else {
                document.complain(at, "", shape());
                continue;
            };
            let at = text.get("id").map_or(at, |id| id.span().start);
            let text = Text {
                at,
                words: words.to_owned(),
                typed,
                is_said: Cell::new(false),
            };
            if texts.insert(original.to_owned(), text).is_some() {
                document.complain(at, "", format!("`{original}` stands here twice"));
            }
        }
    }
}
