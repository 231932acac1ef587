//! The rulebook: a rule set, and every rule of it in one list.

use crate::catalogue::catalogue;
use crate::rule::Rule;
use crate::rules::BookRules;

/// The rulebook of a rule set.
#[derive(Clone, Copy, Debug)]
pub struct Book {
    /// The rule set.
    pub rules: BookRules,
    /// Every rule; they live as long as the rule set they were made of.
    pub all: &'static [Rule],
    /// The rulebook of the rules themselves, where somebody has laid something over them.
    below: Option<&'static Self>,
}

impl Book {
    /// The rulebook of these rules.
    pub fn of(rules: BookRules) -> Self {
        Self {
            rules,
            all: catalogue(&rules).leak(),
            below: None,
        }
    }

    /// The rulebook of these rules, which are those of `below` with something laid over them.
    pub fn laid_over(rules: BookRules, below: Self) -> Self {
        Self {
            below: Some(Box::leak(Box::new(below))),
            ..Self::of(rules)
        }
    }

    /// The rulebook of the rules themselves.
    #[must_use]
    pub fn official(self) -> Self {
        self.below.copied().unwrap_or(self)
    }

    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&'static Rule> {
        Rule::find(self.all, id)
    }
}

/// Two are the same if they were made of the same rule set.
impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        self.rules == other.rules
    }
}
