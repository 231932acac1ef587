//! Texts of the rule files, such as the name of a scheme.

use crate::language::Language;

/// A text of the rule files in the languages there are. It is read by people; identifiers are plain `&str`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalText {
    indonesian: &'static str,
}

impl LocalText {
    /// A text, given in each language.
    pub const fn new(indonesian: &'static str) -> Self {
        Self { indonesian }
    }

    /// The text in `language`.
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Indonesian => self.indonesian,
        }
    }
}
