//! What a wage earner's contributions cost and who bears them: `rules/wage_earner.toml`.

use crate::dated::Dated;
use crate::dated::Entry;
use crate::employer_size::SizePrograms;
use crate::registration::Registration;
use payung_values::rate::Rate;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;

/// What a wage earner's contributions cost and who bears them.
#[derive(Clone, Copy, Debug)]
pub struct PayrollRules {
    /// The share of the wage that the employer pays for JKK in risk group 1.
    pub jkk_group_1: &'static Dated<Rate>,
    /// The share of the wage that the employer pays for JKK in risk group 2.
    pub jkk_group_2: &'static Dated<Rate>,
    /// The share of the wage that the employer pays for JKK in risk group 3.
    pub jkk_group_3: &'static Dated<Rate>,
    /// The share of the wage that the employer pays for JKK in risk group 4.
    pub jkk_group_4: &'static Dated<Rate>,
    /// The share of the wage that the employer pays for JKK in risk group 5.
    pub jkk_group_5: &'static Dated<Rate>,
    /// JKM, borne by the employer.
    pub jkm_employer: &'static Dated<Rate>,
    /// JHT, borne by the employer.
    pub jht_employer: &'static Dated<Rate>,
    /// JHT, borne by the worker.
    pub jht_worker: &'static Dated<Rate>,
    /// JP, borne by the employer.
    pub jp_employer: &'static Dated<Rate>,
    /// JP, borne by the worker.
    pub jp_worker: &'static Dated<Rate>,
    /// The most of a monthly wage that JP is computed on.
    pub jp_wage_ceiling: &'static Dated<Rupiah>,
    /// JKP, borne by the state.
    pub jkp_state: &'static Dated<Rate>,
    /// JKP, taken out of JKK.
    pub jkp_from_jkk: &'static Dated<Rate>,
    /// How the parts are rounded.
    pub rounding: &'static Entry<()>,
    /// The compulsory programs, by the size of the employer.
    pub size_programs: &'static [SizePrograms],
    /// What was published of single kinds of wage earners.
    pub registrations: &'static [Registration],
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
