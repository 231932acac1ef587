//! Checks a published budget: so many workers in one group or several, so many months, so many rupiah. How far is it from
//! the premium, and which single assumption makes it fit?
//!
//! The gap comes first. A sum fits only if it is the premium to the rupiah; or if it is the premium rounded or cut at one
//! of its zeros at the end, two digits at least are printed and the gap is at most two percent ([`fits`]). For all others
//! one thing at a time is changed ([`Assumption`]), and the best explanations are told. What fits is a possibility,
//! never a finding of fault.

mod assumption;
mod claim;
mod closeness;
mod price;
mod slip;

pub use assumption::{Assumption, Explanation};
pub use claim::Claim;
pub use closeness::{Closeness, fits, is_near};

use crate::rules::PlannerRules;
use crate::share::share_of;
use payung_questions::contribution;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

/// What the check found.
#[derive(Clone, Debug)]
pub struct Check {
    /// What was published.
    pub claim: Claim,
    /// What one worker of each group costs in the first month.
    pub each: Vec<Rupiah>,
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
/// use payung_planner::published::{self, Assumption};
/// use payung_planner::rules::PlannerRules;
/// use payung_rules::printed::Printed;
/// use payung_values::rupiah::Rupiah;
/// let rules = PlannerRules::of(payung_fixture::rules());
/// let samosir = Printed::find(rules.printed, "SAMOSIR-2026").unwrap();
/// let check = published::check(&rules, &payung_planner::printed::claim_of(samosir)).unwrap();
/// assert_eq!(check.premium, Rupiah::new(365_904_000));   // 1.815 x 16.800 x 12
/// assert_eq!(check.difference, Rupiah::new(30_000_000));
/// assert_eq!(check.share.unwrap().to_string(), "8,2%");
/// assert_eq!(check.explanations[0].assumption, Assumption::SumSlip(Rupiah::new(365_904_000)));
/// ```
pub fn check(rules: &PlannerRules, claim: &Claim) -> Result<Check, contribution::Refusal> {
    let prices = price::prices(rules, claim)?;
    let premium = price::total(&prices)?;
    let difference = claim
        .printed
        .checked_sub(premium)
        .ok_or(contribution::Refusal::TooLarge)?;
    let closeness = fits(premium, claim.printed);
    let explanations = if closeness.is_none() {
        assumption::explanations(rules, claim, &prices, difference)
    } else {
        Vec::new()
    };
    let groups = prices.len();
    let each = prices.iter().map(|price| price.first).collect();
    let mut steps: Vec<Step> = prices.into_iter().flat_map(|price| price.steps).collect();
    if groups > 1 {
        let workers = claim.workers();
        steps.push(Step::arithmetic(
            Applied::Groups { groups, workers },
            Outcome::Money(premium),
        ));
    }
    Ok(Check {
        claim: claim.clone(),
        each,
        premium,
        difference,
        share: share_of(difference.get().saturating_abs(), premium.get()),
        closeness,
        explanations,
        steps,
    })
}
