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

    /// What was shown of an event so far, and now the slides of `item` in `deck`: its values are those of the deck shown
    /// last, and hands are those counted where they were shown.
    #[must_use]
    pub fn noting(&self, rules: &EventRules, deck: &Self, item: Item) -> Self {
        let mut noted = self.with(rules, item);
        noted.area = deck.area.or(noted.area);
        noted.income = deck.income;
        if !deck.things.is_empty() {
            noted.things.clone_from(&deck.things);
        }
        if let Item::Topic(topic) = item
            && let Some(index) = topic.hands()
            && let (Some(count), Some(kept)) = (deck.hands.get(index), noted.hands.get_mut(index))
        {
            *kept = *count;
        }
        for (story, draft) in deck.changed() {
            noted = noted.with_draft(rules, story, draft.clone());
        }
        if link::fits(rules, &noted) {
            noted
        } else {
            self.with(rules, item)
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

#[cfg(test)]
mod tests {
    use crate::deck::Deck;
    use crate::item::Item;
    use crate::rules::EventRules;
    use crate::topic::Topic;
    use payung_values::rupiah::Rupiah;

    #[test]
    fn hands_counted_in_one_deck_stay_when_another_is_shown() {
        let rules = EventRules::of(payung_fixture::rules());
        let [hands, price] = [Topic::HandsPaid, Topic::Price].map(Item::Topic);
        let mut counted = Deck::empty(&rules);
        counted.hands = [0, 7, 0];
        let mut other = Deck::empty(&rules);
        other.income = Rupiah::new(2_000_000);
        let noted = Deck::empty(&rules)
            .noting(&rules, &counted, hands)
            .noting(&rules, &other, price);
        assert_eq!(noted.items, [hands, price]);
        assert_eq!((noted.hands, noted.income), ([0, 7, 0], Rupiah::new(2_000_000)));
        // Whoever counts again counts anew.
        assert_eq!(noted.noting(&rules, &other, hands).hands, [0, 0, 0]);
    }
}
