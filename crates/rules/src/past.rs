//! What held before the first value we can answer for.

use payung_values::citation::Basis;
use payung_values::local_text::LocalText;

/// Text for the history of rules, never computed with: one entry of `rules/past.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct Past {
    /// The ids of the rules it belongs to.
    pub about: &'static [&'static str],
    /// What held.
    pub text: LocalText,
    /// What it rests on.
    pub basis: Basis,
}
