//! The words of the label in the poverty register.

use super::words::{Choice, Words};
use crate::texts::Texts;
use payung_values::registry::Registry;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.registry_question().to_string(),
            texts.registry_hint().to_string(),
            texts.registry_why().to_string(),
        ]
    },
    name: |texts| texts.answer_registry().to_string(),
    choices: |texts| {
        let choice = |one: &Registry| Choice::plain(one.id(), registry(texts, *one));
        Registry::ALL.iter().map(choice).collect()
    },
    answer: |_, _, _, _| None,
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};

/// A register label.
pub fn registry(texts: Texts, registry: Registry) -> String {
    match registry {
        Registry::ExtremePoor => texts.registry_extreme_poor(),
        Registry::Poor => texts.registry_poor(),
        Registry::NearPoor => texts.registry_near_poor(),
        Registry::NotPoor => texts.registry_not_poor(),
        Registry::Unlisted => texts.registry_unlisted(),
    }
    .to_string()
}
