//! The words of membership today.

use super::words::{Choice, Words};
use crate::texts::Texts;
use payung_values::insured::Insured;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.insured_question().to_string(),
            texts.insured_hint().to_string(),
            texts.insured_why().to_string(),
        ]
    },
    name: |texts| texts.answer_insured().to_string(),
    choices: |texts| {
        let choice = |one: &Insured| Choice::plain(one.id(), insured(texts, *one));
        Insured::ALL.iter().map(choice).collect()
    },
    answer: |_, _, _, _| None,
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};

fn insured(texts: Texts, insured: Insured) -> String {
    match insured {
        Insured::None => texts.insured_none(),
        Insured::Active => texts.insured_active(),
        Insured::Lapsed => texts.insured_lapsed(),
    }
    .to_string()
}
