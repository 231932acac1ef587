//! What surrounds a claim: `rules/claims.toml`, `service.toml`, `disability.toml`, `misquoted.toml`, `reported.toml`.

use crate::dated::Entry;
use crate::loss::Loss;
use crate::misquoted::Misquoted;
use crate::parameter::lists;
use crate::reported::Reported;
use crate::service::Service;

lists! {
    /// What surrounds a claim.
    pub struct ClaimRules {
        lists {
            age_line,
            burial_once,
            death_claim_deadline,
            heirs,
            heirs_will,
            jkk_documents,
            jkm_documents,
            late_disease,
            report_accident,
            report_late_employer,
            scholarship_documents,
            scholarship_paid,
            sudden_death,
            violence,
        }
        /// What JKK gives in kind.
        services: &'static [Service],
        /// How transport by several means is paid.
        transport_together: &'static Entry<()>,
        /// The anatomical table.
        losses: &'static [Loss],
        /// Figures nobody should believe.
        misquotes: &'static [Misquoted],
        /// What reports say of published claims.
        reported: &'static [Reported],
    }
}
