//! What nobody should believe: misquoted figures, with the right sum.

use crate::refusal::Refusal;
use crate::rules::StoriesRules;
use payung_questions::benefit;
use payung_questions::contribution;
use payung_questions::explain::{Applied, Step};
use payung_rules::misquoted::{Misquoted, MisquotedOf};
use payung_values::date::Date;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// A misquoted figure beside the right one, at the lowest base.
#[derive(Clone, Debug)]
pub struct Correction {
    /// What was said, and why it is wrong.
    pub misquoted: &'static Misquoted,
    /// The right sum: the cash of a benefit, or the month of a contribution.
    pub right: Rupiah,
    /// What can come on top for children, at most; nothing for a contribution.
    pub scholarship: Rupiah,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// All misquoted figures, corrected for `day`: at the lowest base, with the months that the full sum needs, and for the
/// most that children can get.
///
/// # Errors
///
/// A [`Refusal`] if `day` lies before the first we can answer.
pub fn corrections(rules: &StoriesRules, day: Date) -> Result<Vec<Correction>, Refusal> {
    rules
        .claim
        .misquotes
        .iter()
        .map(|misquoted| correction(rules, misquoted, day))
        .collect()
}

fn correction(rules: &StoriesRules, misquoted: &'static Misquoted, day: Date) -> Result<Correction, Refusal> {
    let lowest = Wage::Income(Rupiah::ZERO);
    match misquoted.of {
        MisquotedOf::Benefit(event) => {
            let n_children = rules
                .benefit
                .scholarship_children
                .at(day)
                .map_err(benefit::Refusal::from)?
                .value;
            let months = rules
                .benefit
                .jkm_waiting_months
                .at(day)
                .map_err(benefit::Refusal::from)?
                .value;
            let first_class: Vec<SchoolClass> = SchoolClass::parse("tk").into_iter().collect();
            let mut right = benefit::payable(
                rules.benefit,
                &benefit::Question {
                    day,
                    event,
                    wage: Some(lowest),
                    consecutive_paid_months: Some(months),
                    paid_months: Some(months),
                    incapacity_months: None,
                    loss: None,
                    children: first_class.repeat(usize::from(n_children)),
                },
            )?;
            // They explain what comes on top, not the sum that was misquoted.
            right.steps.retain(|step| {
                !matches!(
                    step.applied,
                    Applied::Scholarship { .. } | Applied::ScholarshipMonths { .. }
                )
            });
            Ok(Correction {
                misquoted,
                right: right.cash,
                scholarship: right.scholarship,
                steps: right.steps,
            })
        }
        MisquotedOf::DiscountedContribution => {
            let month = YearMonth::of(day);
            let window = rules
                .contribution
                .discounts
                .iter()
                .filter(|discount| discount.sector == Sector::Transport)
                .max_by_key(|discount| discount.from <= month);
            let quote = contribution::quote(
                rules.contribution,
                &contribution::Question {
                    programs: Programs::BASIC,
                    wage: Some(lowest),
                    payer: Payer::Own,
                    sector: Sector::Transport,
                    from: window.map_or(month, |window| window.from),
                    months: Months::ONE,
                    workers: 1,
                },
            )?;
            Ok(Correction {
                misquoted,
                right: quote.total,
                scholarship: Rupiah::ZERO,
                steps: quote.steps,
            })
        }
    }
}
