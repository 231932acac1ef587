//! What is paid when something happens: `rules/benefit.toml`.

use crate::bracket::BracketTable;
use crate::dated::Entry;
use crate::parameter::part;
use crate::scholarship::ScholarshipLevel;
use payung_values::school::SchoolLevel;

part! {
    /// What is paid when something happens.
    pub struct BenefitRules {
        [BENEFIT] {
            /// The death grant of JKM.
            jkm_death_grant: Idr,
            /// The periodic payment of JKM, in one sum.
            jkm_periodic: Idr,
            /// The burial money of JKM.
            jkm_burial: Idr,
            /// Consecutive paid months before JKM pays in full.
            jkm_waiting_months: Months,
            /// Paid months before JKM gives scholarships.
            jkm_scholarship_months: Months,
            /// The periodic payment of JKK, in one sum.
            jkk_periodic: Idr,
            /// The burial money of JKK.
            jkk_burial: Idr,
            /// Monthly wages that a share of JKK is taken of.
            jkk_wage_multiple: Wages,
            /// The share of those wages after a work death.
            jkk_death_share: Share,
            /// The share after total disability.
            jkk_total_share: Share,
            /// The least grant after a work death.
            jkk_death_floor: Idr,
            /// Months of incapacity paid in full.
            stmb_full_months: Months,
            /// The share of the wage in those months.
            stmb_full_share: Share,
            /// The share of the wage after them.
            stmb_later_share: Share,
            /// Children who get a scholarship.
            scholarship_children: Children,
            /// The age at which a scholarship ends, in years.
            scholarship_age_limit: Years,
        }
        /// The deemed base by declared income.
        brackets: &'static BracketTable,
        /// Whom the waiting months concern.
        jkm_waiting_scope: &'static Entry<()>,
        /// School levels in order, with the yearly amount.
        scholarship_levels: &'static [ScholarshipLevel],
    }
}

impl BenefitRules {
    /// What a school level pays; `None` for one the rules do not know.
    pub fn level(&self, level: SchoolLevel) -> Option<&'static ScholarshipLevel> {
        self.scholarship_levels.iter().find(|found| found.level == level)
    }
}
