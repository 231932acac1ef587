//! The words of the occupation.

use super::words::Words;
use crate::format;
use payung_rules::occupation::Occupation;
use payung_typed::finder::work_word;

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
    answer: |_, rules, typed, _| {
        let label = Occupation::parse(rules.occupations, typed).map(|occupation| occupation.label);
        let word = || work_word(rules.work_words, typed).map(|word| word.word);
        label.or_else(word).map(str::to_owned)
    },
    empty: |texts| texts.occupation_problem().to_string(),
    number: |_, _, _| None,
};

/// The word for an occupation in the middle of a sentence one says: the first of those its label names.
pub fn spoken(occupation: &Occupation) -> String {
    let label = occupation.label;
    let ends = [", ", " atau ", " ("]
        .into_iter()
        .filter_map(|mark| label.find(mark));
    let first = ends.min().and_then(|end| label.get(..end)).unwrap_or(label);
    format::in_sentence(first)
}
