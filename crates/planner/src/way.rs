//! The ways money can go: the schemes of a region, of its province and of the whole country that a payer can use.

use crate::rules::PlannerRules;
use payung_questions::sorted;
use payung_rules::scheme::Scheme;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::payer::Payer;

/// The schemes in force on `day` by which this payer's money reaches people of `area`, the region's own first.
pub fn ways(rules: &PlannerRules, payer: Payer, area: Option<AreaCode>, day: Date) -> Vec<&'static Scheme> {
    let of_whom = match payer {
        // An employer who pays for others gives as a donor does.
        Payer::Donor | Payer::Employer => Payer::Donor,
        Payer::Apbn | Payer::Apbd | Payer::Village | Payer::Own => payer,
    };
    let holds = |scheme: &&Scheme| {
        let is_there = scheme.area.is_none_or(|own| area.is_some_and(|area| own.contains(area)));
        scheme.payer == of_whom && scheme.in_force(day) && is_there
    };
    sorted::by_key(rules.schemes.iter().filter(holds), |scheme| {
        (scheme.area.is_none(), scheme.area.is_some_and(AreaCode::is_province))
    })
}
