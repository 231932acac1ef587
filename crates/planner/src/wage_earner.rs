//! What workers cost who are wage earners: by the tariff of their employer, not by that of members on own account.

use crate::rules::PlannerRules;
use payung_questions::payroll;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;

/// A month of one wage earner in JKK and JKM, all of it borne by the employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WagePrice {
    /// The monthly wage.
    pub wage: Rupiah,
    /// What it costs at least.
    pub least: Rupiah,
    /// What it costs at most; the same where the risk group of this way of working was published.
    pub most: Rupiah,
}

/// What a month of somebody who works in this way costs on `day`: in the risk group that was published, else from the
/// first group to the fifth. `None` where no share is known for the day.
pub fn price(rules: &PlannerRules, engagement: Engagement, wage: Rupiah, day: Date) -> Option<WagePrice> {
    let monthly = |group| {
        let question = payroll::Question { wage, group, day };
        payroll::pair(rules.payroll, &question).ok().map(|(pair, _)| pair)
    };
    let mut registrations = rules.registrations.iter();
    let published = registrations.find(|one| one.engagement == engagement);
    let (first, last) = match published.and_then(|one| one.group) {
        Some(group) => (group, group),
        None => (RiskGroup::First, RiskGroup::Fifth),
    };
    Some(WagePrice {
        wage,
        least: monthly(first)?,
        most: monthly(last)?,
    })
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
