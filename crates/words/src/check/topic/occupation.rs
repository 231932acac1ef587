//! The words of the occupation.

use super::words::Words;
use crate::format;
use crate::texts::Texts;
use payung_rules::occupation::Occupation;
use payung_rules::work_word::WorkWord;
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
        let label = Occupation::parse(rules.occupations, typed).map(|occupation| occupation.label.to_owned());
        label.or_else(|| work_word(rules.work_words, typed).map(named))
    },
    empty: |texts| texts.occupation_problem().to_string(),
    number: |_, _, _| None,
};

/// A word of the KTP or an everyday one as it is read: `PNS`, `Buruh pabrik`.
pub fn named(word: &WorkWord) -> String {
    /// No word that is not spelt letter by letter is as short.
    const LONGEST_INITIALS: usize = 4;
    if word.word.len() <= LONGEST_INITIALS {
        word.word.to_ascii_uppercase()
    } else {
        format::capitalised(word.word)
    }
}

/// The word for an occupation in the middle of a sentence one says: the one that holds for all whom its label names, else
/// the first of those.
pub fn spoken(texts: Texts, occupation: &Occupation) -> String {
    match occupation.said {
        Some(said) => said.to_owned(),
        None => first_of(texts, occupation.label),
    }
}

/// The same as one says it at an office, in the original language.
pub fn spoken_originally(texts: Texts, occupation: &Occupation) -> String {
    match occupation.original {
        Some(original) => format::in_sentence(original),
        None => spoken(texts, occupation),
    }
}

/// The first of several, as it stands in the middle of a sentence.
fn first_of(texts: Texts, label: &str) -> String {
    let or = [" ", &texts.word_or(), " "].concat();
    let ends = [", ", or.as_str(), " ("]
        .into_iter()
        .filter_map(|mark| label.find(mark));
    let first = ends.min().and_then(|end| label.get(..end)).unwrap_or(label);
    format::in_sentence(first)
}
