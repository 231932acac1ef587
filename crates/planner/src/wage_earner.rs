//! What workers cost who are wage earners: by the tariff of their employer, not by that of members on own account.

use crate::rules::PlannerRules;
use payung_questions::wage_price;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::rupiah::Rupiah;

pub use payung_questions::wage_price::WagePrice;

/// What a month of somebody who works in this way costs on `day`.
pub fn price(rules: &PlannerRules, engagement: Engagement, wage: Rupiah, day: Date) -> Option<WagePrice> {
    wage_price::price(rules.payroll, rules.registrations, engagement, wage, day)
}

#[cfg(test)]
mod tests {
    use super::{PlannerRules, WagePrice, price};
    use payung_values::date::Date;
    use payung_values::engagement::Engagement;
    use payung_values::rupiah::Rupiah;

    /// National.md 5 and 6.4: 0,24% + 0,30% of a million in group 1, 1,74% + 0,30% in group 5.
    #[test]
    fn a_wage_earner_costs_what_the_employer_pays() {
        let rules = PlannerRules::of(payung_fixture::rules());
        let wage = Rupiah::new(1_000_000);
        let day = Date::parse("2027-01-01").unwrap();
        for (engagement, least, most) in [
            (Engagement::VillageOfficial, 5_400, 5_400),
            (Engagement::GovernmentNonAsn, 5_400, 20_400),
            (Engagement::Employee, 5_400, 20_400),
        ] {
            let (least, most) = (Rupiah::new(least), Rupiah::new(most));
            assert_eq!(
                price(&rules, engagement, wage, day),
                Some(WagePrice { wage, least, most })
            );
        }
        assert_eq!(
            price(
                &rules,
                Engagement::Employee,
                wage,
                Date::parse("2015-06-30").unwrap()
            ),
            None
        );
    }
}
