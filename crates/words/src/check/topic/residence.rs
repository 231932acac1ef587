//! The words of months the KTP has been held.

use super::words::Words;
use crate::texts::args;
use payung_check::topic::residence;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.residence_question().to_string(),
            texts.residence_hint().to_string(),
            texts.residence_why().to_string(),
        ]
    },
    name: |texts| texts.answer_residence().to_string(),
    choices: |_| Vec::new(),
    answer: |texts, _, typed| {
        let months = &residence::months(typed).ok()?.to_string();
        Some(
            texts
                .answer_residence_value(args::AnswerResidenceValue { months })
                .to_string(),
        )
    },
    empty: |texts| texts.problem_months_empty().to_string(),
    number: |texts, typed, _| Some(texts.problem_months(args::ProblemMonths { typed }).to_string()),
};
