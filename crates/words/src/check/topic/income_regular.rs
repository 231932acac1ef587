//! The words of whether the income is regular.

use super::words::{Choice, Words};
use payung_values::income_regularity::IncomeRegularity;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.regular_question().to_string(),
            String::new(),
            texts.regular_why().to_string(),
        ]
    },
    name: |texts| texts.answer_income_regular().to_string(),
    choices: |texts| {
        vec![
            Choice {
                id: IncomeRegularity::Irregular.id(),
                name: texts.regular_no().to_string(),
                hint: Some(texts.regular_no_hint().to_string()),
            },
            Choice {
                id: IncomeRegularity::Regular.id(),
                name: texts.regular_yes().to_string(),
                hint: None,
            },
        ]
    },
    answer: |_, _, _, _| None,
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};
