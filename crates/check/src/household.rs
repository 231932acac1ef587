//! What a household pays for those who work in it.

use payung_questions::contribution::{self, Quote};
use payung_rules::contribution::ContributionRules;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// What `workers` cost a household that pays the lowest base for them, from `from` for so many months.
///
/// # Errors
///
/// A [`contribution::Refusal`] as [`contribution::quote`] gives it.
pub fn quote(
    rules: &ContributionRules,
    programs: Programs,
    from: YearMonth,
    months: Months,
    workers: u16,
) -> Result<Quote, contribution::Refusal> {
    contribution::quote(
        rules,
        &contribution::Question {
            programs,
            wage: Some(Wage::Income(Rupiah::ZERO)),
            payer: Payer::Employer,
            sector: Sector::Other,
            from,
            months,
            workers: workers.into(),
        },
    )
}
