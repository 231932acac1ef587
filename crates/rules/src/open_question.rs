//! What nobody has settled yet.

use payung_values::citation::{Confidence, Source};
use payung_values::date::Date;
use payung_values::local_text::LocalText;

/// A question that no source settles, or that sources answer differently: one entry of `rules/open_questions.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Its id.
    pub id: &'static str,
    /// The ids of the rules it is about.
    pub about: &'static [&'static str],
    /// The question.
    pub question: LocalText,
    /// What is known, and what we do meanwhile.
    pub known: LocalText,
    /// Who could settle it.
    pub settled_by: LocalText,
    /// The document that comes nearest to an answer.
    pub source: &'static Source,
    /// Sources differ, or none was found.
    pub confidence: Confidence,
    /// The day we last looked.
    pub checked_on: Date,
}
