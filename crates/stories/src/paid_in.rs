//! What was paid in, to stand beside what is paid out.

use crate::circumstances::{Circumstances, Member};
use crate::field::Field;
use crate::refusal::Refusal;
use crate::rules::StoriesRules;
use payung_questions::contribution::{self, Run};
use payung_questions::explain::{Applied, Outcome, Step};
use payung_questions::payroll;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;

/// The contributions to JKK and JKM for the months paid.
#[derive(Clone, Debug, Default)]
pub struct PaidIn {
    /// How many months.
    pub months: u16,
    /// The sum of all months.
    pub total: Rupiah,
    /// The part that the worker paid; nothing where an employer, a donor or a government paid.
    pub by_worker: Rupiah,
    /// The first of the months, as they are counted: backwards from the last one paid.
    pub from: Option<YearMonth>,
    /// Months of equal price, in order. Empty for wage earners.
    pub runs: Vec<Run>,
    /// Whether the months are known.
    pub counting: Counting,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// How sure the months are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counting {
    /// Without a break up to the last month paid.
    #[default]
    Unbroken,
    /// As if without a break: the months of the breaks are not known, and earlier months may have had another price.
    AsIfUnbroken,
    /// A wage earner's months at today's wage and shares.
    AtTodaysWage,
}

/// What was paid in for the months of `circumstances`; nothing where nobody knows the months.
///
/// # Errors
///
/// A [`Refusal`]: months before the first contribution, more than can be priced, or sums that do not fit.
pub fn paid_in(rules: &StoriesRules, circumstances: &Circumstances) -> Result<PaidIn, Refusal> {
    let months = circumstances.paid_months;
    // What was paid in is not made up for a claim of which only the sum was reported.
    if months == 0 || !circumstances.is_known(Field::PaidMonths) {
        return Ok(PaidIn::default());
    }
    let last = YearMonth::of(circumstances.day).minus(circumstances.unpaid_months);
    let first = last.and_then(|last| last.minus(months - 1));
    let from = first.ok_or(contribution::Refusal::BeyondCalendar)?;
    match circumstances.member {
        Member::Bpu { wage, sector, payer } => {
            let quote = contribution::quote(
                rules.contribution,
                &contribution::Question {
                    programs: Programs::BASIC,
                    wage: Some(wage),
                    payer,
                    sector,
                    from,
                    months: Months::new(i64::from(months)).ok_or(Refusal::TooManyMonths { found: months })?,
                    workers: 1,
                },
            )?;
            let is_unbroken = circumstances.consecutive_paid_months >= months;
            Ok(PaidIn {
                months,
                total: quote.total,
                by_worker: if payer == Payer::Own {
                    quote.total
                } else {
                    Rupiah::ZERO
                },
                from: Some(from),
                runs: quote.runs,
                counting: if is_unbroken {
                    Counting::Unbroken
                } else {
                    Counting::AsIfUnbroken
                },
                steps: quote.steps,
            })
        }
        Member::Pu { wage, group } => {
            let (monthly, mut steps) = payroll::pair(
                rules.payroll,
                &payroll::Question {
                    wage,
                    group,
                    day: circumstances.day,
                },
            )?;
            let total = monthly
                .checked_times(i64::from(months))
                .ok_or(payroll::Refusal::TooLarge)?;
            let applied = Applied::Run {
                from,
                months,
                monthly,
            };
            steps.push(Step::arithmetic(applied, Outcome::Money(total)));
            Ok(PaidIn {
                months,
                total,
                by_worker: Rupiah::ZERO,
                from: Some(from),
                runs: Vec::new(),
                counting: Counting::AtTodaysWage,
                steps,
            })
        }
    }
}
