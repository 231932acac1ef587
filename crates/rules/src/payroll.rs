//! What a wage earner's contributions cost and who bears them: `rules/wage_earner.toml`.

use crate::dated::Dated;
use crate::dated::Entry;
use crate::parameter::part;
use payung_values::rate::Rate;
use payung_values::risk_group::RiskGroup;

part! {
    /// What a wage earner's contributions cost and who bears them.
    pub struct PayrollRules {
        [WAGE_EARNER] {
            /// The share of the wage that the employer pays for JKK in risk group 1.
            jkk_group_1: Share,
            /// The share of the wage that the employer pays for JKK in risk group 2.
            jkk_group_2: Share,
            /// The share of the wage that the employer pays for JKK in risk group 3.
            jkk_group_3: Share,
            /// The share of the wage that the employer pays for JKK in risk group 4.
            jkk_group_4: Share,
            /// The share of the wage that the employer pays for JKK in risk group 5.
            jkk_group_5: Share,
            /// JKM, borne by the employer.
            jkm_employer: Share,
            /// JHT, borne by the employer.
            jht_employer: Share,
            /// JHT, borne by the worker.
            jht_worker: Share,
            /// JP, borne by the employer.
            jp_employer: Share,
            /// JP, borne by the worker.
            jp_worker: Share,
            /// The most of a monthly wage that JP is computed on.
            jp_wage_ceiling: IdrPerMonth,
            /// JKP, borne by the state.
            jkp_state: Share,
            /// JKP, taken out of JKK.
            jkp_from_jkk: Share,
        }
        /// How the parts are rounded.
        rounding: &'static Entry<()>,
    }
}

impl PayrollRules {
    /// The share of the wage that the employer of a wage earner pays for JKK.
    pub const fn jkk_rate(&self, group: RiskGroup) -> &'static Dated<Rate> {
        match group {
            RiskGroup::First => self.jkk_group_1,
            RiskGroup::Second => self.jkk_group_2,
            RiskGroup::Third => self.jkk_group_3,
            RiskGroup::Fourth => self.jkk_group_4,
            RiskGroup::Fifth => self.jkk_group_5,
        }
    }
}
