//! The messages of `locales/`, one method each, compiled by the build script.
//!
//! The arguments of a message stand in alphabetical order of their names in the Fluent file.

use std::borrow::Cow;

/// The texts of a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

/// The Indonesian texts.
pub fn indonesian() -> Texts {
    Texts::default()
}

/// What stands in a template where an argument goes; `build/texts.rs` puts it there.
const GAP: char = '\u{1}';

/// A template with its arguments, which stand in the order of the gaps.
#[inline(never)]
fn filled(template: &'static str, arguments: &[&str]) -> Cow<'static, str> {
    let mut words = String::new();
    let mut arguments = arguments.iter();
    for (place, text) in template.split(GAP).enumerate() {
        if place > 0 {
            words.push_str(arguments.next().unwrap_or(&""));
        }
        words.push_str(text);
    }
    Cow::Owned(words)
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
