//! The words of months the KTP has been held.

use super::words::Words;
use crate::texts::args;
use payung_check::topic::residence;
use payung_typed::duration::read;

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
    answer: |texts, rules, typed, day| {
        let months = residence::months(rules, typed, day).ok()?;
        let is_exact = read(typed, day).ok()?.one()?.exact().is_some();
        let months = &months.to_string();
        Some(if is_exact {
            texts
                .answer_residence_value(args::AnswerResidenceValue { months })
                .to_string()
        } else {
            texts
                .residence_at_least(args::ResidenceAtLeast { months })
                .to_string()
        })
    },
    empty: |texts| texts.problem_months_empty().to_string(),
    number: |texts, typed, _| Some(texts.problem_months(args::ProblemMonths { typed }).to_string()),
};
