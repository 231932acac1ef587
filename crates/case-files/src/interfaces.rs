//! The format as types of TypeScript, for programs that ask in it.

use crate::{benefit, contribution, donation, eligibility};

/// What the questions are asked with and answered with.
pub fn typescript() -> String {
    [
        contribution::Input::typescript("ContributionInput"),
        contribution::Answer::typescript("ContributionAnswer"),
        benefit::Input::typescript("BenefitInput"),
        benefit::Answer::typescript("BenefitAnswer"),
        eligibility::Input::typescript("EligibilityInput"),
        eligibility::Answer::typescript("EligibilityAnswer"),
        donation::Input::typescript("DonationInput"),
        donation::Group::typescript(donation::GROUP),
        donation::Answer::typescript("DonationAnswer"),
    ]
    .concat()
}
