//! What surrounds a claim: `rules/claims.toml`, `service.toml`, `disability.toml`, `misquoted.toml`.

use crate::dated::Entry;
use crate::listed::Listed;
use crate::loss::Loss;
use crate::misquoted::Misquoted;
use crate::service::Service;

/// What surrounds a claim.
#[derive(Clone, Copy, Debug)]
pub struct ClaimRules {
    /// The list `age_line`.
    pub age_line: &'static Listed,
    /// The list `burial_once`.
    pub burial_once: &'static Listed,
    /// The list `death_claim_deadline`.
    pub death_claim_deadline: &'static Listed,
    /// The list `heirs`.
    pub heirs: &'static Listed,
    /// The list `heirs_will`.
    pub heirs_will: &'static Listed,
    /// The list `jkk_documents`.
    pub jkk_documents: &'static Listed,
    /// The list `jkm_documents`.
    pub jkm_documents: &'static Listed,
    /// The list `late_disease`.
    pub late_disease: &'static Listed,
    /// The list `report_accident`.
    pub report_accident: &'static Listed,
    /// The list `report_late_employer`.
    pub report_late_employer: &'static Listed,
    /// The list `scholarship_documents`.
    pub scholarship_documents: &'static Listed,
    /// The list `scholarship_paid`.
    pub scholarship_paid: &'static Listed,
    /// The list `sudden_death`.
    pub sudden_death: &'static Listed,
    /// The list `violence`.
    pub violence: &'static Listed,
    /// What JKK gives in kind.
    pub services: &'static [Service],
    /// How transport by several means is paid.
    pub transport_together: &'static Entry<()>,
    /// The anatomical table.
    pub losses: &'static [Loss],
    /// Figures nobody should believe.
    pub misquotes: &'static [Misquoted],
}
