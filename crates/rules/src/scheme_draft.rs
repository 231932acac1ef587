//! A scheme as its file writes it, with words of its own, before it belongs to a rule set.
//!
//! The build makes a [`Scheme`](crate::scheme::Scheme) of it that is compiled, `payung-own` one that lives as long as the
//! program.

use crate::label::Label;
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::Program;
use payung_values::welfare::{Decile, Welfare};
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

/// One thing a scheme asks, as [`Criterion`](crate::scheme::Criterion).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(
    missing_docs,
    reason = "the variants of `Criterion`, which says what they are"
)]
pub enum CriterionDraft {
    Area,
    Age { from: Option<u8>, to: Option<u8> },
    Informal,
    IrregularIncome,
    LowIncome,
    NotInsured,
    NotCivilServant,
    NotStudent,
    Residence { months: u16 },
    Welfare { labels: Vec<Welfare> },
    Decile { most: Decile },
    Occupation { ids: Vec<String> },
}

impl CriterionDraft {
    /// The id of the criterion.
    pub const fn id(&self) -> CriterionId {
        match self {
            Self::Area => CriterionId::Area,
            Self::Age { .. } => CriterionId::Age,
            Self::Informal => CriterionId::Informal,
            Self::IrregularIncome => CriterionId::IrregularIncome,
            Self::LowIncome => CriterionId::LowIncome,
            Self::NotInsured => CriterionId::NotInsured,
            Self::NotCivilServant => CriterionId::NotCivilServant,
            Self::NotStudent => CriterionId::NotStudent,
            Self::Residence { .. } => CriterionId::Residence,
            Self::Welfare { .. } => CriterionId::Welfare,
            Self::Decile { .. } => CriterionId::Decile,
            Self::Occupation { .. } => CriterionId::Occupation,
        }
    }
}
