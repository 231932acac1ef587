//! The ways money can go: the schemes of a region, of its province and of the whole country that a payer can use.

use crate::rules::PlannerRules;
use payung_rules::way::Way;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::payer::Payer;

/// The schemes in force on `day` by which this payer's money reaches people of `area`, the region's own first.
pub fn ways(rules: &PlannerRules, payer: Payer, area: Option<AreaCode>, day: Date) -> Vec<&'static Way> {
    let of_whom = match payer {
        // An employer who pays for others gives as a donor does.
        Payer::Donor | Payer::Employer => Payer::Donor,
        Payer::Apbn | Payer::Apbd | Payer::Village | Payer::Own => payer,
    };
    let mut ways = Vec::new();
    for nearness in [area, area.map(AreaCode::province), None] {
        for way in rules.ways {
            let is_meant = way.area == nearness && way.payer == of_whom && way.in_force(day);
            if is_meant && !ways.contains(&way) {
                ways.push(way);
            }
        }
    }
    ways
}
