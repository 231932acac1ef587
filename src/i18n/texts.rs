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

fn joined(parts: &[&str]) -> Cow<'static, str> {
    Cow::Owned(parts.concat())
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
