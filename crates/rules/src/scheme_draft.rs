//! A scheme as its file writes it, with words of its own, before it belongs to a rule set.
//!
//! The build makes a [`Scheme`](crate::scheme::Scheme) of it that is compiled, `payung-own` one that lives as long as the
//! program.

use crate::label::Label;
use crate::scheme::CriterionOf;
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::Program;
use payung_values::welfare::Welfare;
use serde::{Deserialize, Serialize};

/// A scheme, by the keys of its table. What may be left out where somebody writes their own is an `Option`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(
    missing_docs,
    reason = "the keys of `rules/schemes.toml`, whose head says what they are"
)]
pub struct SchemeDraft {
    pub id: String,
    pub name: Label,
    pub area: Option<AreaCode>,
    pub payer: Payer,
    pub from: Date,
    pub from_precision: Option<Precision>,
    pub until: Option<Date>,
    pub programs: Vec<Program>,
    pub criteria: Vec<CriterionDraft>,
    pub office: Option<Label>,
    pub offices: Vec<(AreaCode, Label)>,
    pub bring: Option<Label>,
    pub notes: Vec<Label>,
    pub reported: Option<(Date, Precision)>,
    pub source: Option<String>,
    pub more_sources: Vec<String>,
    pub confidence: Option<Confidence>,
    pub checked_on: Option<Date>,
}

/// One thing that such a scheme asks.
pub type CriterionDraft = CriterionOf<Vec<Welfare>, Vec<String>>;
