//! What an employer owes, by risk group, since nobody who is asked knows the group of the work.

use payung_questions::payroll::{self, Payroll};
use payung_rules::payroll::PayrollRules;
use payung_values::date::Date;
use payung_values::rate::Rate;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;

/// What an employer owes for work of one risk group.
#[derive(Clone, Debug)]
pub struct GroupDue {
    /// The group.
    pub group: RiskGroup,
    /// Its rate for work accidents on the day.
    pub rate: Rate,
    /// A month at the wage; `None` without a wage, or with one that has no answer.
    pub payroll: Option<Payroll>,
}

/// What an employer owes on `day`, from the lowest group to the highest; groups without a rate on that day are left
/// out.
pub fn by_risk_group(rules: &PayrollRules, wage: Option<Rupiah>, day: Date) -> Vec<GroupDue> {
    let groups = RiskGroup::ALL.iter().filter_map(|group| {
        let rate = rules.jkk_rate(*group).at(day).ok()?.value;
        let due = |wage| {
            let question = payroll::Question {
                wage,
                group: *group,
                day,
            };
            payroll::due(rules, &question).ok()
        };
        Some(GroupDue {
            group: *group,
            rate,
            payroll: wage.and_then(due),
        })
    });
    groups.collect()
}

#[cfg(test)]
mod tests {
    use super::by_risk_group;
    use payung_values::date::Date;
    use payung_values::risk_group::RiskGroup;
    use payung_values::rupiah::Rupiah;

    #[test]
    fn every_group_has_its_rate_and_a_price_only_with_a_wage() {
        let rules = payung_fixture::rules().payroll;
        let day = Date::parse("2026-11-21").unwrap();
        let bare = by_risk_group(rules, None, day);
        assert!(
            bare.iter()
                .map(|due| due.group)
                .eq(RiskGroup::ALL.iter().copied())
        );
        assert!(bare.iter().all(|due| due.payroll.is_none()));
        let paid = by_risk_group(rules, Some(Rupiah::new(3_000_000)), day);
        let employer = |due: &super::GroupDue| due.payroll.as_ref().unwrap().jkk.employer;
        assert!(paid.windows(2).all(|pair| pair[0].rate < pair[1].rate));
        assert!(
            paid.windows(2)
                .all(|pair| employer(&pair[0]) < employer(&pair[1]))
        );
        assert!(by_risk_group(rules, None, Date::parse("1990-01-01").unwrap()).is_empty());
    }
}
