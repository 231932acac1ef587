//! What a report says of a published claim besides its sums.

use payung_values::local_text::LocalText;

/// Who, where and when of a published claim: one entry of `rules/reported.toml`. Never a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The id of the case.
    pub case: &'static str,
    /// As people read it.
    pub label: LocalText,
}
