//! What work accident insurance (JKK) costs by risk group.

use crate::dated::Dated;
use crate::tables::{JKK_GROUP_1, JKK_GROUP_2, JKK_GROUP_3, JKK_GROUP_4, JKK_GROUP_5};
use payung_values::rate::Rate;
use payung_values::risk_group::RiskGroup;

/// The share of the wage that the employer of a wage earner pays for JKK.
pub fn jkk_rate(group: RiskGroup) -> &'static Dated<Rate> {
    match group {
        RiskGroup::First => &JKK_GROUP_1,
        RiskGroup::Second => &JKK_GROUP_2,
        RiskGroup::Third => &JKK_GROUP_3,
        RiskGroup::Fourth => &JKK_GROUP_4,
        RiskGroup::Fifth => &JKK_GROUP_5,
    }
}
