//! The messages of `locales/`, one method each, compiled by the build script.
//!
//! A message with variables takes a struct of [`args`], which has a field for each variable of the Fluent file.

use payung_values::language::Language;
use std::borrow::Cow;

/// The texts of a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

impl Texts {
    /// The language of the texts.
    pub const fn language(self) -> Language {
        self.language
    }
}

/// The Indonesian texts.
pub fn indonesian() -> Texts {
    Texts::default()
}

/// What stands in a template where an argument goes; the build puts it there.
const GAP: char = '\u{1}';

/// A template with its arguments, which stand in the order of the gaps.
#[inline(never)]
fn filled(template: &'static str, arguments: &[&str]) -> Cow<'static, str> {
    let mut words = String::new();
    let mut arguments = arguments.iter();
    for (index, text) in template.split(GAP).enumerate() {
        if index > 0 {
            words.push_str(arguments.next().unwrap_or(&""));
        }
        words.push_str(text);
    }
    Cow::Owned(words)
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
