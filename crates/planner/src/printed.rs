//! Printed budgets as what there is to check.

use crate::published::Claim;
use payung_rules::printed::Printed;
use payung_values::wage::Wage;

/// What there is to check.
pub fn claim_of(printed: &Printed) -> Claim {
    Claim {
        workers: printed.workers,
        months: printed.months,
        from: printed.from,
        payer: printed.payer,
        sector: printed.sector,
        programs: printed.programs,
        wage: Some(Wage::Income(printed.income)),
        printed: printed.sum,
    }
}
