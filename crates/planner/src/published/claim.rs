//! A budget as it was published.

use crate::plan::Plan;
use payung_values::rupiah::Rupiah;

/// What was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Who was paid for, in one group or several, whose money and which months.
    pub plan: Plan,
    /// The places of the groups that are wage earners, whose price is that of their employer. They have JKK and JKM.
    pub wage_earners: Vec<usize>,
    /// The sum as printed.
    pub printed: Rupiah,
}

impl Claim {
    /// All people of all groups.
    pub fn workers(&self) -> i64 {
        let workers = self.plan.groups.iter().map(|group| group.workers);
        workers.fold(0, i64::saturating_add)
    }

    /// Its groups of members on own account, as a plan.
    pub fn members(&self) -> Plan {
        let groups = self.plan.groups.iter().enumerate();
        let members = groups.filter(|(index, _)| !self.wage_earners.contains(index));
        Plan {
            groups: members.map(|(_, group)| *group).collect(),
            ..self.plan.clone()
        }
    }

    /// The same with another plan.
    pub(super) fn with(&self, plan: Plan) -> Self {
        Self { plan, ..self.clone() }
    }

    /// The same with another group at `index`.
    pub(super) fn with_group(&self, index: usize, change: impl FnOnce(&mut crate::plan::Group)) -> Self {
        let mut claim = self.clone();
        claim.plan.groups.get_mut(index).map(change);
        claim
    }
}
