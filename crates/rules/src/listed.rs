//! Short lists people are told: what to bring, where to go, what happens when one is late.

use payung_values::citation::Basis;
use payung_values::local_text::LocalText;

/// A list of `rules/registration.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct Listed {
    /// What it lists.
    pub label: LocalText,
    /// Its items, in the order people read them; at least one.
    pub items: &'static [LocalText],
    /// What all items rest on. Its first day is often that of a report and not to be printed.
    pub basis: Basis,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
}
