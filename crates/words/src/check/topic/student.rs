//! The words of whether the person studies.

use super::words::{Choice, Words};

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.student_question().to_string(),
            String::new(),
            texts.student_why().to_string(),
        ]
    },
    name: |texts| texts.answer_student().to_string(),
    choices: |texts| {
        vec![
            Choice::plain("no", texts.no().to_string()),
            Choice::plain("yes", texts.yes().to_string()),
        ]
    },
    answer: |_, _, _, _| None,
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};
