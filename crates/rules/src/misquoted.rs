//! Figures that press or officials have misquoted. No names of people or places.

use payung_values::citation::Basis;
use payung_values::event::Event;
use payung_values::local_text::LocalText;
use payung_values::rupiah::Rupiah;

/// A figure nobody should believe: one entry of `rules/misquoted.toml`. The right sum is not written there;
/// `payung_stories::misquote` computes it.
#[derive(Debug, PartialEq, Eq)]
pub struct Misquoted {
    /// Its id.
    pub id: &'static str,
    /// What was said.
    pub label: LocalText,
    /// The figure that was said.
    pub said: Rupiah,
    /// The upper end, where a span was said.
    pub said_to: Option<Rupiah>,
    /// What it was said of.
    pub of: MisquotedOf,
    /// Why it is wrong.
    pub why: LocalText,
    /// Where it was said.
    pub basis: Basis,
}

/// What a misquoted figure was said of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MisquotedOf {
    /// A benefit after this event.
    Benefit(Event),
    /// The monthly contribution to JKK and JKM inside a discount window.
    DiscountedContribution,
}
