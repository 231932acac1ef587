//! Printed budgets as what there is to check.

use crate::plan::{Group, Plan};
use crate::published::Claim;
use payung_rules::printed::Printed;
use payung_values::wage::Wage;

/// What there is to check.
pub fn claim_of(printed: &Printed) -> Claim {
    Claim {
        plan: Plan {
            payer: printed.payer,
            from: printed.from,
            months: printed.months,
            groups: vec![Group {
                occupation: None,
                sector: printed.sector,
                programs: printed.programs,
                wage: Some(Wage::Income(printed.income)),
                workers: printed.workers,
            }],
        },
        wage_earners: Vec::new(),
        printed: printed.sum,
    }
}
