//! Putting something behind what a deck holds, as long as all of it fits a link.

use crate::deck::Deck;
use crate::item::Item;
use crate::link;
use crate::rules::EventRules;

impl Deck {
    /// The same deck with `item` at its end, if it does not hold it yet and still fits a link.
    #[must_use]
    pub fn with(&self, rules: &EventRules, item: Item) -> Self {
        let mut deck = self.clone();
        if !deck.holds(item) {
            deck.items.push(item);
        }
        if link::fits(rules, &deck) {
            deck
        } else {
            self.clone()
        }
    }

    /// The values and things of `other`, behind those of this deck.
    #[must_use]
    pub fn and(&self, rules: &EventRules, other: &Self) -> Self {
        let mut deck = self.clone();
        for (story, draft) in other.changed() {
            deck = deck.with_draft(rules, story, draft.clone());
        }
        for item in &other.items {
            deck = deck.with(rules, *item);
        }
        deck
    }
}
