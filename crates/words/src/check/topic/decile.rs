//! The words of the decile.

use super::words::Words;
use crate::texts::args;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.decile_question().to_string(),
            texts.decile_hint().to_string(),
            texts.decile_why().to_string(),
        ]
    },
    name: |texts| texts.answer_decile().to_string(),
    choices: |_| Vec::new(),
    answer: |_, _, typed, _| Some(typed.trim().to_owned()),
    empty: |texts| texts.problem_decile_empty().to_string(),
    number: |texts, typed, _| Some(texts.problem_decile(args::ProblemDecile { typed }).to_string()),
};
