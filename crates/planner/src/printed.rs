//! Printed budgets as what there is to check.

use crate::published::Claim;
use payung_rules::printed::Printed;
use payung_values::month::Months;
use payung_values::program::Programs;
use payung_values::wage::Wage;

/// What there is to check.
pub fn claim_of(printed: &Printed) -> Claim {
    Claim {
        workers: printed.workers,
        // The build script has checked that there are months and programs.
        months: Months::new(i64::from(printed.months)).unwrap_or(Months::ONE),
        from: printed.from,
        payer: printed.payer,
        sector: printed.sector,
        programs: Programs::of(printed.programs.iter().copied()).unwrap_or(Programs::BASIC),
        wage: Some(Wage::Income(printed.income)),
        printed: printed.sum,
    }
}
