//! What a contribution of an own-account member costs: `rules/contribution.toml`.

use crate::bracket::BracketTable;
use crate::dated::Dated;
use crate::discount::Discount;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

/// What a contribution of an own-account member (BPU) costs.
#[derive(Clone, Copy, Debug)]
pub struct ContributionRules {
    /// The deemed base by declared income.
    pub brackets: &'static BracketTable,
    /// The share of the base that JKK costs.
    pub jkk_rate: &'static Dated<Rate>,
    /// What JKM costs a month, in rupiah.
    pub jkm_monthly: &'static Dated<Rupiah>,
    /// The share of the base that JHT costs.
    pub jht_rate: &'static Dated<Rate>,
    /// Windows in which contributions of a sector are reduced.
    pub discounts: &'static [Discount],
}
