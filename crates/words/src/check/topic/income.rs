//! The words of the monthly income.

use super::words::Words;
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
    answer: |_, _, typed| Some(Rupiah::parse(typed).ok()?.to_string()),
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};
