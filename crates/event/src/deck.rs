//! A deck: what is shown, in which order, with which values.

use crate::item::Item;
use crate::rules::EventRules;
use crate::thing::Thing;
use crate::topic::Topic;
use payung_rules::area::Area;
use payung_stories::Story;
use payung_stories::draft::Draft;
use payung_stories::slide_part::SlidePart;
use payung_values::rupiah::Rupiah;

/// How many counts of hands there are.
pub const N_HANDS: usize = 3;

/// The most hands that are counted; more is a key that was held down.
pub const MOST_HANDS: u16 = 9_999;

/// The age that is asked about from the floor until somebody turns it. It is no figure of a rule.
const ASKED_AGE: u16 = 63;

/// A deck.
#[derive(Clone, Debug, PartialEq)]
pub struct Deck {
    /// What is shown, in order; nothing twice.
    pub items: Vec<Item>,
    /// Where the event is.
    pub area: Option<&'static Area>,
    /// The income the price of a month is told for.
    pub income: Rupiah,
    /// The age that is asked about.
    pub age: u16,
    /// The things a month is compared with.
    pub things: Vec<Thing>,
    /// The hands counted, by [`Topic::hands`].
    pub hands: [u16; N_HANDS],
    /// The stories whose values were changed.
    stories: Vec<(Story, Draft)>,
}

/// Where a thing of a list is moved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// The beginning.
    Front,
    /// The end.
    Back,
}

impl Deck {
    /// A deck without anything.
    pub fn empty(rules: &EventRules) -> Self {
        let rows = rules.stories.contribution.brackets.rows;
        Self {
            items: Vec::new(),
            area: None,
            income: rows.first().map_or(Rupiah::ZERO, |row| row.base),
            age: ASKED_AGE,
            things: Vec::new(),
            hands: [0; N_HANDS],
            stories: Vec::new(),
        }
    }

    /// What an hour can be filled with, to begin with: some twenty slides, so that there is time to be asked.
    pub fn suggested(rules: &EventRules) -> Self {
        let topic = |topic| Item::Topic(topic);
        let items = vec![
            topic(Topic::HandsMember),
            topic(Topic::Programs),
            Item::Story(Story::DeathAtSea, SlidePart::Opening),
            Item::Story(Story::DeathAtSea, SlidePart::Cash),
            Item::Story(Story::DeathAtSea, SlidePart::School),
            Item::Story(Story::DeathAtHome, SlidePart::Cash),
            topic(Topic::Price),
            topic(Topic::PriceThings),
            topic(Topic::Payers),
            topic(Topic::Needs),
            topic(Topic::Channels),
            topic(Topic::Age),
            topic(Topic::NextYear),
            topic(Topic::HandsJoin),
        ];
        Self {
            items,
            ..Self::empty(rules)
        }
    }

    /// The values of a story.
    pub fn draft(&self, rules: &EventRules, story: Story) -> Draft {
        let changed = self.stories.iter().find(|(one, _)| *one == story);
        changed.map_or_else(|| Draft::of(&rules.stories, story), |(_, draft)| draft.clone())
    }

    /// The same deck with these values of a story.
    #[must_use]
    pub fn with_draft(mut self, rules: &EventRules, story: Story, draft: Draft) -> Self {
        self.stories.retain(|(one, _)| *one != story);
        if draft != Draft::of(&rules.stories, story) {
            self.stories.push((story, draft));
        }
        self
    }

    /// The stories whose values were changed, with these.
    pub fn changed(&self) -> impl Iterator<Item = (Story, &Draft)> {
        self.stories.iter().map(|(story, draft)| (*story, draft))
    }

    /// Whether it holds `item`.
    pub fn holds(&self, item: Item) -> bool {
        self.items.contains(&item)
    }

    /// The same deck without `item`.
    #[must_use]
    pub fn without(mut self, item: Item) -> Self {
        self.items.retain(|one| *one != item);
        self
    }

    /// The same deck with the thing at `index` one place further.
    #[must_use]
    pub fn moved(mut self, index: usize, toward: Toward) -> Self {
        let other = match toward {
            Toward::Front => index.checked_sub(1),
            Toward::Back => index.checked_add(1),
        };
        if let Some(other) = other.filter(|other| *other.max(&index) < self.items.len()) {
            self.items.swap(index, other);
        }
        self
    }
}
