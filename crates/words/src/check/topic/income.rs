//! The words of the monthly income.

use super::words::Words;
use payung_typed::money::{Monthly, monthly};
use payung_values::rupiah::Rupiah;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.income_question().to_string(),
            texts.income_hint().to_string(),
            texts.income_why().to_string(),
        ]
    },
    name: |texts| texts.answer_income().to_string(),
    choices: |_| Vec::new(),
    answer: |_, _, typed, _| Some(read(typed)?.to_string()),
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};

/// The income, if it is read as one.
pub(super) fn read(typed: &str) -> Option<Rupiah> {
    match monthly(typed) {
        Ok(Monthly::Sum(sum)) => Some(sum),
        Ok(Monthly::Asked { .. }) | Err(_) => None,
    }
}
