//! Texts of the rule files, such as the name of a scheme.

use crate::language::Language;

/// A text of the rule files in the languages there are. It is read by people; identifiers are plain `&str`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalText(Kept);

/// Where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// Here, in Indonesian.
    Here(&'static str),
    /// At this place of what was loaded.
    Loaded(u16),
}

impl LocalText {
    /// A text, given in each language.
    pub const fn new(indonesian: &'static str) -> Self {
        Self(Kept::Here(indonesian))
    }

    /// The text at a place of the packs that belong to the rule set.
    pub const fn packed(place: u16) -> Self {
        Self(Kept::Loaded(place))
    }

    /// The text in `language`.
    pub fn text(self, language: Language) -> &'static str {
        match self.0 {
            Kept::Here(indonesian) => indonesian,
            Kept::Loaded(place) => language.label(place),
        }
    }
}
