//! Texts of the rule files, such as the name of a scheme.

use crate::language::Language;

/// A text of the rule files in the languages there are. It is read by people; identifiers are plain `&str`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalText(Kept);

/// Where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// Here, in the original language, and nowhere else.
    Here(&'static str),
    /// Here in the original language, and at this place of what may have been loaded.
    Both(&'static str, u16),
    /// At this place of what was loaded.
    Loaded(u16),
}

impl LocalText {
    /// A text in the original language alone.
    pub const fn new(original: &'static str) -> Self {
        Self(Kept::Here(original))
    }

    /// A text in the original language, which stands at a place of the packs, too.
    pub const fn placed(original: &'static str, place: u16) -> Self {
        Self(Kept::Both(original, place))
    }

    /// The text at a place of the packs that belong to the rule set.
    pub const fn packed(place: u16) -> Self {
        Self(Kept::Loaded(place))
    }

    /// The text as the original says it, which is what people say at an office, where what was loaded in `language`
    /// holds it; else in `language`.
    pub fn original(self, language: Language) -> &'static str {
        match self.0 {
            Kept::Here(original) | Kept::Both(original, _) => original,
            Kept::Loaded(place) => language.original_label(place),
        }
    }

    /// The text in `language`.
    pub fn text(self, language: Language) -> &'static str {
        match self.0 {
            Kept::Both(_, place) if language.has_labels() => language.label(place),
            Kept::Here(original) | Kept::Both(original, _) => original,
            Kept::Loaded(place) => language.label(place),
        }
    }
}
