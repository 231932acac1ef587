//! The keys of the case format, by question.

use payung_case_files::QuestionName::{self, Benefit, Contribution, Donation, Eligibility};
use payung_case_files::{benefit, contribution, donation, eligibility};

/// The keys of a question.
type Keys = (QuestionName, &'static [&'static str]);

/// What is known.
pub(crate) const INPUT: [Keys; 4] = [
    (Contribution, contribution::Input::KEYS),
    (Benefit, benefit::Input::KEYS),
    (Eligibility, eligibility::Input::KEYS),
    (Donation, donation::Input::KEYS),
];

/// What is expected.
pub(crate) const OUTPUT: [Keys; 4] = [
    (Contribution, contribution::Output::KEYS),
    (Benefit, benefit::Output::KEYS),
    (Eligibility, eligibility::Output::KEYS),
    (Donation, donation::Output::KEYS),
];
