//! The words of the area on the KTP.

use super::words::Words;
use payung_rules::area::Area;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.area_question().to_string(),
            texts.area_hint().to_string(),
            texts.area_why().to_string(),
        ]
    },
    name: |texts| texts.answer_area().to_string(),
    choices: |_| Vec::new(),
    answer: |_, rules, typed, _| Some(Area::parse(rules.areas, typed)?.name.to_owned()),
    empty: |texts| texts.area_problem().to_string(),
    number: |_, _, _| None,
};
