//! What a topic's file says of it.

use crate::texts::Texts;
use payung_check::rules::PersonRules;
use payung_values::date::Date;

/// The words of one topic.
pub(super) struct Words {
    /// The question, its hint (empty if none), why it is asked.
    pub(super) question: fn(Texts) -> [String; 3],
    /// The short name of what is asked.
    pub(super) name: fn(Texts) -> String,
    /// The choices of a closed question, without "I do not know"; empty for the others.
    pub(super) choices: fn(Texts) -> Vec<Choice>,
    /// The answer given, in words, where it is none of the choices.
    pub(super) answer: fn(Texts, &PersonRules, &str, Date) -> Option<String>,
    /// What to do where nothing was typed or chosen that can be taken.
    pub(super) empty: fn(Texts) -> String,
    /// What is wrong with what was typed for a number, which may be one all the same. `None` where what is said of
    /// every number will do.
    pub(super) number: fn(Texts, typed: &str, is_number: bool) -> Option<String>,
}

/// A choice of a closed question: its id, its words, a hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is kept.
    pub id: &'static str,
    /// What is read.
    pub name: String,
    /// A word of explanation.
    pub hint: Option<String>,
}

impl Choice {
    /// A choice that explains itself.
    pub(super) const fn plain(id: &'static str, name: String) -> Self {
        Self { id, name, hint: None }
    }
}
