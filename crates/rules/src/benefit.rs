//! What is paid when something happens: `rules/benefit.toml`.

use crate::bracket::BracketTable;
use crate::dated::Dated;
use crate::dated::Entry;
use crate::scholarship::ScholarshipLevel;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolLevel;

/// What is paid when something happens.
#[derive(Clone, Copy, Debug)]
pub struct BenefitRules {
    /// The deemed base by declared income.
    pub brackets: &'static BracketTable,
    /// The death grant of JKM.
    pub jkm_death_grant: &'static Dated<Rupiah>,
    /// The periodic payment of JKM, in one sum.
    pub jkm_periodic: &'static Dated<Rupiah>,
    /// The burial money of JKM.
    pub jkm_burial: &'static Dated<Rupiah>,
    /// Consecutive paid months before JKM pays in full.
    pub jkm_waiting_months: &'static Dated<u16>,
    /// Paid months before JKM gives scholarships.
    pub jkm_scholarship_months: &'static Dated<u16>,
    /// The periodic payment of JKK, in one sum.
    pub jkk_periodic: &'static Dated<Rupiah>,
    /// The burial money of JKK.
    pub jkk_burial: &'static Dated<Rupiah>,
    /// Monthly wages that a share of JKK is taken of.
    pub jkk_wage_multiple: &'static Dated<u16>,
    /// The share of those wages after a work death.
    pub jkk_death_share: &'static Dated<Rate>,
    /// The share after total disability.
    pub jkk_total_share: &'static Dated<Rate>,
    /// The least grant after a work death.
    pub jkk_death_floor: &'static Dated<Rupiah>,
    /// Months of incapacity paid in full.
    pub stmb_full_months: &'static Dated<u16>,
    /// The share of the wage in those months.
    pub stmb_full_share: &'static Dated<Rate>,
    /// The share of the wage after them.
    pub stmb_later_share: &'static Dated<Rate>,
    /// Years in which a claim has to be made.
    pub jkk_claim_years: &'static Dated<u16>,
    /// Days in which JKK has to pay.
    pub jkk_payment_days: &'static Dated<u16>,
    /// What JKK pays for each day it is late, as a share.
    pub jkk_late_daily: &'static Dated<Rate>,
    /// Days in which JKM has to pay.
    pub jkm_payment_days: &'static Dated<u16>,
    /// What JKM pays for each day it is late, as a share.
    pub jkm_late_daily: &'static Dated<Rate>,
    /// Months of arrears after which membership ends.
    pub arrears_end_months: &'static Dated<u16>,
    /// Children who get a scholarship.
    pub scholarship_children: &'static Dated<u16>,
    /// The age at which a scholarship ends, in years.
    pub scholarship_age_limit: &'static Dated<u16>,
    /// Whom the waiting months concern.
    pub jkm_waiting_scope: &'static Entry<()>,
    /// School levels in order, with the yearly amount.
    pub scholarship_levels: &'static [ScholarshipLevel],
}

impl BenefitRules {
    /// What a school level pays; `None` for one the rules do not know.
    pub fn level(&self, level: SchoolLevel) -> Option<&'static ScholarshipLevel> {
        self.scholarship_levels.iter().find(|found| found.level == level)
    }
}
