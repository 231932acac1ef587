//! Where a figure comes from, and how sure we are of it.

use crate::date::Date;
use crate::local_text::LocalText;
use crate::precision::Precision;

vocabulary! {
    /// What kind of document a source is.
    pub enum SourceKind {
        /// A law or regulation.
        Regulation = "regulation",
        /// An office or official speaking.
        Official = "official",
        /// A news report or another third party.
        Press = "press",
        /// Our own conclusion from other sources.
        Inference = "inference",
    }
}

vocabulary! {
    /// How we know a source.
    pub enum SourceRead {
        /// Its own words were read.
        Primary = "primary",
        /// Through others that quote it.
        Cited = "cited",
        /// The page itself was read.
        Seen = "seen",
    }
}

/// How sure we are of a figure or rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Confidence {
    /// This many independent sources agree.
    Verified(u8),
    /// One source says so.
    SingleSource,
    /// Sources differ.
    Conflict,
    /// It follows from other rules; nobody states it.
    Inference,
    /// From general knowledge; no source found.
    Unverified,
    /// Somebody has written it on their own device: a scheme of their own, or an assumption. No rule file says so.
    HomeMade,
}

impl Confidence {
    /// Reads the word of the rule files; `verified` needs the number of sources.
    pub fn parse(word: &str, n_sources: Option<u8>) -> Option<Self> {
        match (word, n_sources) {
            ("verified", Some(n @ 1..)) => Some(Self::Verified(n)),
            ("single-source", _) => Some(Self::SingleSource),
            ("conflict", _) => Some(Self::Conflict),
            ("inference", _) => Some(Self::Inference),
            ("unverified", _) => Some(Self::Unverified),
            _ => None,
        }
    }
}

impl Confidence {
    /// Whether it is shown as settled: several sources agree.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Verified(2..))
    }

    /// The less sure of the two: home-made, unverified, then our conclusion, sources that differ, one source, several.
    #[must_use]
    pub fn weaker(self, other: Self) -> Self {
        if other.rank() < self.rank() { other } else { self }
    }

    const fn rank(self) -> (u8, u8) {
        match self {
            Self::HomeMade => (0, 0),
            Self::Unverified => (1, 0),
            Self::Inference => (2, 0),
            Self::Conflict => (3, 0),
            Self::SingleSource => (4, 0),
            Self::Verified(n) => (5, n),
        }
    }
}

/// A document or report that figures rest on: one entry of `rules/sources.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The key other rule files use.
    pub key: &'static str,
    /// What it is called.
    pub title: LocalText,
}

/// What else is known of a document. It stands apart from [`Source`], so that a screen that cites does not carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceDetail {
    /// The document.
    pub source: &'static Source,
    /// Where it can be found, as far as known.
    pub address: Option<&'static str>,
    /// The day it was issued, as exactly as known: `2026-04-30`, `2026-04` or `2026`.
    pub day: Option<&'static str>,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Who gave it out.
    pub issuer: LocalText,
    /// How we know it.
    pub read: SourceRead,
    /// The day we last looked.
    pub checked_on: Date,
}

/// What a value or rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The document.
    pub source: &'static Source,
    /// The place in it, such as `lampiran-ii`; empty if the whole.
    pub place: &'static str,
    /// The first day it holds, as far as known.
    pub since: Date,
    /// How exactly that day is known.
    pub precision: Precision,
    /// How sure we are.
    pub confidence: Confidence,
    /// The day we last looked.
    pub checked_on: Date,
}

#[cfg(test)]
mod tests {
    use super::Confidence::{Conflict, HomeMade, Inference, SingleSource, Unverified, Verified};

    #[test]
    fn what_one_source_says_is_not_settled() {
        assert!(Verified(2).is_settled() && Verified(6).is_settled());
        for open in [
            Verified(1),
            SingleSource,
            Conflict,
            Inference,
            Unverified,
            HomeMade,
        ] {
            assert!(!open.is_settled(), "{open:?}");
        }
    }

    #[test]
    fn the_weaker_of_two_is_the_less_sure_one() {
        let ordered = [
            HomeMade,
            Unverified,
            Inference,
            Conflict,
            SingleSource,
            Verified(1),
            Verified(4),
        ];
        for (place, weaker) in ordered.iter().enumerate() {
            for stronger in &ordered[place..] {
                assert_eq!(weaker.weaker(*stronger), *weaker);
                assert_eq!(stronger.weaker(*weaker), *weaker);
            }
        }
    }
}
