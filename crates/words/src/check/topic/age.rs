//! The words of the age or the day of birth.

use super::words::Words;
use crate::format;
use crate::texts::args;
use payung_check::topic::age;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.age_question().to_string(),
            texts.age_hint().to_string(),
            texts.age_why().to_string(),
        ]
    },
    name: |texts| texts.answer_age().to_string(),
    choices: |_| Vec::new(),
    answer: |texts, _, typed, day| {
        if let Some(birth) = age::birth_date(typed, day) {
            let date = &format::date(texts, birth);
            return Some(
                texts
                    .answer_birth_value(args::AnswerBirthValue { date })
                    .to_string(),
            );
        }
        let age = &age::age(typed, day).ok()?.get().to_string();
        Some(texts.answer_age_value(args::AnswerAgeValue { age }).to_string())
    },
    empty: |texts| texts.problem_age_empty().to_string(),
    number: |texts, typed, is_number| {
        Some(if is_number {
            texts
                .problem_age_impossible(args::ProblemAgeImpossible { typed })
                .to_string()
        } else {
            texts
                .problem_age_unreadable(args::ProblemAgeUnreadable { typed })
                .to_string()
        })
    },
};
