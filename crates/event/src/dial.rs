//! A value of a deck that is turned in front of people.

use crate::deck::{Deck, MOST_HANDS};
use crate::item::Item;
use crate::link;
use crate::rules::EventRules;
use crate::topic::Topic;
use payung_stories::Story;
use payung_stories::dial::{self as story, Turn};
use payung_values::date::Date;

/// The highest age that is asked about.
const MOST_AGE: u16 = 99;

/// A value that can be turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dial {
    /// One of a story.
    Story(Story, story::Dial),
    /// The income the price is told for, by the rows of the table.
    Income,
    /// The age that is asked about.
    Age,
    /// Hands that are counted.
    Hands(usize),
}

impl Dial {
    /// What can be turned on the slides of `item`.
    pub fn of(rules: &EventRules, deck: &Deck, item: Item) -> Vec<Self> {
        match item {
            Item::Story(of, _) => {
                let dials = story::Dial::of(&deck.draft(rules, of));
                dials.into_iter().map(|dial| Self::Story(of, dial)).collect()
            }
            Item::Topic(Topic::Price | Topic::PriceTransport | Topic::PriceThings | Topic::NextYear) => {
                vec![Self::Income]
            }
            Item::Topic(Topic::Age) => vec![Self::Age],
            Item::Topic(topic) => topic.hands().map(Self::Hands).into_iter().collect(),
        }
    }

    /// The deck after a turn; the same one where there is no further value.
    #[must_use]
    pub fn turned(self, rules: &EventRules, deck: &Deck, turn: Turn, today: Date) -> Deck {
        let mut turned = deck.clone();
        let step = |value: u16, most: u16| match turn {
            Turn::Up => value.saturating_add(1).min(most),
            Turn::Down => value.saturating_sub(1),
        };
        match self {
            Self::Story(of, dial) => {
                let draft = dial.turned(&rules.stories, &deck.draft(rules, of), turn, today);
                turned = turned.with_draft(rules, of, draft);
            }
            Self::Income => {
                let brackets = rules.stories.contribution.brackets;
                let base = brackets.row_of(deck.income).map(|row| row.base);
                let next = base.and_then(|base| match turn {
                    Turn::Up => brackets.rows.iter().find(|row| row.base > base),
                    Turn::Down => brackets.rows.iter().rev().find(|row| row.base < base),
                });
                turned.income = next.map_or(deck.income, |row| row.base);
            }
            Self::Age => turned.age = step(deck.age, MOST_AGE),
            Self::Hands(index) => {
                if let Some(count) = turned.hands.get_mut(index) {
                    *count = step(*count, MOST_HANDS);
                }
            }
        }
        if link::fits(rules, &turned) {
            turned
        } else {
            deck.clone()
        }
    }
}
