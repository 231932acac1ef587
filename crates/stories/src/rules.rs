//! The part of the rules that the stories need, so that its program carries no other.

use payung_rules::benefit::BenefitRules;
use payung_rules::claim::Claim;
use payung_rules::claim_rules::ClaimRules;
use payung_rules::claim_terms::ClaimTerms;
use payung_rules::contribution::ContributionRules;
use payung_rules::dated::Dated;
use payung_rules::listed::Listed;
use payung_rules::payroll::PayrollRules;
use payung_rules::rules::Rules;
use payung_values::date::Date;

/// The part of a rule set that the stories need.
#[derive(Clone, Copy, Debug)]
pub struct StoriesRules {
    /// What a contribution costs.
    pub contribution: &'static ContributionRules,
    /// What is paid when something happens.
    pub benefit: &'static BenefitRules,
    /// The last age at which one may join, in years.
    pub age_to: &'static Dated<u16>,
    /// Within what time a claim is made and paid.
    pub claim_terms: &'static ClaimTerms,
    /// What a wage earner's contributions cost.
    pub payroll: &'static PayrollRules,
    /// What arrears do to a claim.
    pub arrears_claim: &'static Listed,
    /// When arrears end membership.
    pub arrears_end: &'static Listed,
    /// How many months of arrears can be paid.
    pub arrears_limit: &'static Listed,
    /// What begins again after arrears.
    pub arrears_restart: &'static Listed,
    /// What surrounds a claim.
    pub claim: &'static ClaimRules,
    /// Published claims.
    pub claims: &'static [Claim],
    /// Where regulations can be read, without `https://`, by the key of their source.
    pub regulations: &'static [(&'static str, &'static str)],
    /// The number of the care centre.
    pub care_centre: &'static str,
    /// The last day any source was looked at.
    pub checked_on: Date,
}

impl StoriesRules {
    /// The part of `rules`.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "so that a program links no table but those of its part"
    )]
    pub const fn of(rules: &Rules) -> Self {
        Self {
            contribution: rules.contribution,
            benefit: rules.benefit,
            age_to: rules.eligibility.age_to,
            claim_terms: rules.claim_terms,
            payroll: rules.payroll,
            arrears_claim: rules.registration.arrears_claim,
            arrears_end: rules.registration.arrears_end,
            arrears_limit: rules.registration.arrears_limit,
            arrears_restart: rules.registration.arrears_restart,
            claim: rules.claim,
            claims: rules.claims,
            regulations: rules.regulations,
            care_centre: rules.care_centre,
            checked_on: rules.checked_on,
        }
    }
}

/// Two are the same if they were made of the same rule set.
impl PartialEq for StoriesRules {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.contribution, other.contribution)
    }
}
