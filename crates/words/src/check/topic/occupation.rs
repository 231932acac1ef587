//! The words of the occupation.

use super::words::Words;
use payung_rules::occupation::Occupation;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.occupation_question().to_string(),
            texts.occupation_hint().to_string(),
            texts.occupation_why().to_string(),
        ]
    },
    name: |texts| texts.answer_occupation().to_string(),
    choices: |_| Vec::new(),
    answer: |_, rules, typed| Some(Occupation::parse(rules.occupations, typed)?.label.to_owned()),
    empty: |texts| texts.occupation_problem().to_string(),
    number: |_, _, _| None,
};
