//! Checks a published budget: so many workers, so many months, so many rupiah. How far is it from the premium, and which
//! single assumption makes it fit?
//!
//! The gap comes first. A sum fits only if it is the premium to the rupiah; or if it is the premium rounded or cut at one
//! of its zeros at the end, two digits at least are printed and the gap is at most two percent ([`fits`]). For all others
//! one thing at a time is changed ([`Assumption`]), and the best explanations are told. What fits is a possibility,
//! never a finding of fault.

mod assumption;
mod claim;
mod closeness;
mod slip;

pub use assumption::{Assumption, Explanation};
pub use claim::Claim;
pub use closeness::{Closeness, fits, is_near};

use crate::rules::PlannerRules;
use crate::share::share_of;
use payung_questions::contribution;
use payung_questions::explain::Step;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

/// What the check found.
#[derive(Clone, Debug)]
pub struct Check {
    /// What was published.
    pub claim: Claim,
    /// The premium by the rules.
    pub premium: Rupiah,
    /// The printed sum without the premium; below zero if too little was printed.
    pub difference: Rupiah,
    /// The size of the difference as a share of the premium; `None` where there is no premium, or the share is too large
    /// to tell.
    pub share: Option<Rate>,
    /// How the printed sum fits the premium; `None` if it does not.
    pub closeness: Option<Closeness>,
    /// The best assumptions that explain it, the best first, if it does not fit. Empty if none does: then `difference`
    /// is all that can be said.
    pub explanations: Vec<Explanation>,
    /// How the premium came about.
    pub steps: Vec<Step>,
}

/// Checks a published sum.
///
/// # Errors
///
/// A refusal of the premium: a month before the rules, no income for a program that needs one, a sum that does not fit.
///
/// # Example
///
/// ```
/// use payung_values::wage::Wage;
/// use payung_values::{month::{Months, YearMonth}, payer::Payer, program::Programs, rupiah::Rupiah, sector::Sector};
/// use payung_planner::published::{self, Assumption, Claim};
/// use payung_planner::rules::PlannerRules;
/// let rules = PlannerRules::of(payung_fixture::rules());
/// let check = published::check(&rules, &Claim {
///     workers: 1_815,
///     months: Months::new(12).unwrap(),
///     from: YearMonth::parse("2026-01").unwrap(),
///     payer: Payer::Apbd,
///     sector: Sector::Other,
///     programs: Programs::BASIC,
///     wage: Some(Wage::Base(Rupiah::new(1_000_000))),
///     printed: Rupiah::new(395_904_000),
/// }).unwrap();
/// assert_eq!(check.premium, Rupiah::new(365_904_000));   // 1.815 x 16.800 x 12
/// assert_eq!(check.difference, Rupiah::new(30_000_000));
/// assert_eq!(check.share.unwrap().to_string(), "8,2%");
/// assert_eq!(check.explanations[0].assumption, Assumption::SumSlip(Rupiah::new(365_904_000)));
/// ```
pub fn check(rules: &PlannerRules, claim: &Claim) -> Result<Check, contribution::Refusal> {
    let quote = contribution::quote(rules.contribution, &claim.question())?;
    let difference = claim
        .printed
        .checked_sub(quote.total)
        .ok_or(contribution::Refusal::TooLarge)?;
    let closeness = fits(quote.total, claim.printed);
    let explanations = if closeness.is_none() {
        assumption::explanations(rules, claim, &quote, difference)
    } else {
        Vec::new()
    };
    Ok(Check {
        claim: *claim,
        premium: quote.total,
        difference,
        share: share_of(difference.get().saturating_abs(), quote.total.get()),
        closeness,
        explanations,
        steps: quote.steps,
    })
}
