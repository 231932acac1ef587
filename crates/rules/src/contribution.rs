//! What a contribution of an own-account member costs: `rules/contribution.toml`.

use crate::bracket::BracketTable;
use crate::discount::Discount;
use crate::doubtful_months::DoubtfulMonths;
use crate::parameter::part;

part! {
    /// What a contribution of an own-account member (BPU) costs.
    pub struct ContributionRules {
        [CONTRIBUTION] {
            /// The share of the base that JKK costs.
            jkk_rate: Share,
            /// What JKM costs a month, in rupiah.
            jkm_monthly: IdrPerMonth,
            /// The share of the base that JHT costs.
            jht_rate: Share,
        }
        /// The deemed base by declared income.
        brackets: &'static BracketTable,
        /// Windows in which contributions of a sector are reduced.
        discounts: &'static [Discount],
        /// Months whose price may have been another one.
        doubtful: &'static [DoubtfulMonths],
    }
}
