//! What this tab knows of an event: the deck as it is put together.

use crate::screen::shell::Tab;
use payung_event::deck::Toward;
use payung_event::sheet::Paper;
use payung_event::thing::{MOST_THINGS, Thing};
use payung_event::{Deck, EventRules, Item, link};
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_stories::Story;
use payung_stories::slide_part::SlidePart;
use payung_typed::store::{one_line, pairs};
use payung_values::date::Date;
use payung_values::tally::Tally;
use std::rc::Rc;
use yew::Reducible;

/// What this tab knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The rules everything is told by.
    pub rules: EventRules,
    /// The device's own day.
    pub today: Date,
    /// Whether the tab can keep anything.
    pub remembers: bool,
    /// The deck.
    pub deck: Deck,
    /// What an area is searched by.
    pub search: String,
    /// What was moved last, and where to: its button keeps the focus.
    pub moved: Option<(usize, Toward)>,
    /// Whether what was added last did not fit.
    pub is_full: bool,
    /// Whether copying worked, once something was copied.
    pub copied: Option<bool>,
    /// The occupation a leaflet is for.
    pub occupation: Option<&'static Occupation>,
    /// The paper of a leaflet.
    pub paper: Paper,
    /// What was counted on this device; nothing where no event runs.
    pub tally: Option<Tally>,
    /// Whether an event could not begin, because nothing can be kept.
    pub cannot_count: bool,
    /// What was shown since the event began, in whichever tab, and with which values.
    pub shown: Option<Deck>,
}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// An item is put behind the others.
    Add(Item),
    /// All slides of a story are put behind the others.
    AddStory(Story),
    /// An item is taken out.
    Remove(Item),
    /// The item at this place goes one place further.
    Move(usize, Toward),
    /// An area is searched for.
    Search(String),
    /// An area was chosen, or none.
    Area(Option<&'static Area>),
    /// The name of a thing was typed.
    Name(usize, String),
    /// The price of a thing was typed.
    Price(usize, String),
    /// This deck takes the place of the tab's own.
    Adopt(Deck),
    /// A value was turned on the projector.
    Turned(Deck),
    /// What this deck holds is put behind the tab's own.
    Append(Deck),
    /// The deck is to be the one everybody begins with.
    Suggest,
    /// Nothing is to be in the deck.
    Clear,
    /// Copying worked, or did not.
    Copied(bool),
    /// The occupation a leaflet is for, by its id; empty for all.
    Occupation(String),
    /// The paper of a leaflet.
    Paper(Paper),
    /// An event was to begin, and has or has not.
    Begun(bool),
    /// What was counted; nothing where no event runs.
    Tally(Option<Tally>),
    /// What was shown to the room so far: the link of a deck.
    Shown(Option<String>),
    /// Another screen is shown.
    Moved,
}

/// What moves the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// How many items there are.
    pub n_items: usize,
    /// The area chosen.
    pub area: Option<&'static Area>,
}

/// Before the link of the deck, in the tab's memory.
const DECK: &str = "susunan";

/// Before the occupation of a leaflet and its paper.
const OCCUPATION: &str = "pekerjaan";
const PAPER: &str = "kertas";

/// Before a thing, in the tab's memory.
const THING: &str = "barang-";

impl Session {
    /// What the tab kept, on the device's own day; if its clock makes no sense, the day the rules were checked.
    pub fn recall(rules: &EventRules, tab: &Tab) -> Self {
        let mut session = Self {
            rules: *rules,
            today: tab.today.unwrap_or(rules.stories.checked_on),
            remembers: tab.remembers,
            deck: Deck::suggested(rules),
            search: String::new(),
            moved: None,
            is_full: false,
            copied: None,
            occupation: None,
            paper: Paper::A4,
            tally: None,
            cannot_count: false,
            shown: None,
        };
        for (key, value) in pairs(tab.lines.as_deref().unwrap_or_default()) {
            if key == DECK
                && let Ok(shared) = link::read(rules, value)
            {
                session.deck = shared.deck;
                session.deck.things.clear();
            } else if key == OCCUPATION {
                session.occupation = Occupation::parse(rules.occupations, value);
            } else if key == PAPER {
                session.paper = Paper::parse(value).unwrap_or(Paper::A4);
            } else if key.starts_with(THING)
                && session.deck.things.len() < MOST_THINGS
                && let Some((name, price)) = value.split_once('|')
            {
                session.deck.things.push(Thing {
                    name: name.to_owned(),
                    price: price.to_owned(),
                });
            }
        }
        session
    }

    /// What the tab keeps: nothing, if the deck is the one everybody begins with.
    pub fn to_lines(&self) -> String {
        let mut lines = String::new();
        if let Some(occupation) = self.occupation {
            lines.extend([OCCUPATION, "=", occupation.id, "\n"]);
        }
        if self.paper != Paper::A4 {
            lines.extend([PAPER, "=", self.paper.id(), "\n"]);
        }
        if self.deck == Deck::suggested(&self.rules) {
            return lines;
        }
        lines.extend([DECK, "=", &link::write(&self.rules, &self.deck, 0), "\n"]);
        for (number, thing) in (1_u8..).zip(&self.deck.things) {
            let (name, price) = (one_line(&thing.name).replace('|', " "), one_line(&thing.price));
            lines.extend([THING, &number.to_string(), "=", &name, "|", &price, "\n"]);
        }
        lines
    }

    /// What moves the focus.
    pub fn moment(&self) -> Moment {
        Moment {
            n_items: self.deck.items.len(),
            area: self.deck.area,
        }
    }

    /// A thing, to type into.
    fn thing(&mut self, index: usize) -> Option<&mut Thing> {
        let things = &mut self.deck.things;
        if index < MOST_THINGS && things.len() <= index {
            things.resize(index + 1, Thing::default());
        }
        things.get_mut(index)
    }

    fn add(&mut self, item: Item) {
        let deck = self.deck.with(&self.rules, item);
        self.is_full = !deck.holds(item);
        self.deck = deck;
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut session = (*self).clone();
        session.copied = None;
        session.moved = None;
        session.is_full = false;
        match action {
            Action::Add(item) => session.add(item),
            Action::AddStory(story) => {
                for part in SlidePart::ALL {
                    session.add(Item::Story(story, *part));
                }
            }
            Action::Remove(item) => session.deck = session.deck.without(item),
            Action::Move(index, toward) => {
                session.deck = session.deck.moved(index, toward);
                let to = match toward {
                    Toward::Front => index.saturating_sub(1),
                    Toward::Back => index.saturating_add(1),
                };
                session.moved = (session.deck.items != self.deck.items).then_some((to, toward));
            }
            Action::Search(search) => session.search = search,
            Action::Area(area) => {
                session.deck.area = area;
                session.search.clear();
            }
            Action::Name(index, name) => {
                if let Some(thing) = session.thing(index) {
                    thing.name = name;
                }
            }
            Action::Price(index, price) => {
                if let Some(thing) = session.thing(index) {
                    thing.price = price;
                }
            }
            Action::Adopt(deck) => session.deck = deck,
            // What was typed of things stays as it was typed.
            Action::Turned(mut deck) => {
                deck.things = std::mem::take(&mut session.deck.things);
                session.deck = deck;
            }
            Action::Append(deck) => session.deck = session.deck.and(&session.rules, &deck),
            Action::Suggest => session.deck.items = Deck::suggested(&session.rules).items,
            Action::Clear => session.deck.items.clear(),
            Action::Copied(copied) => session.copied = Some(copied),
            Action::Occupation(id) => {
                session.occupation = Occupation::parse(session.rules.occupations, &id);
            }
            Action::Paper(paper) => session.paper = paper,
            Action::Begun(has_begun) => {
                session.tally = has_begun.then(Tally::default);
                session.cannot_count = !has_begun;
                session.shown = None;
            }
            Action::Tally(tally) => {
                session.tally = tally;
                if tally.is_none() {
                    session.shown = None;
                }
            }
            Action::Shown(hash) => {
                let read = hash.filter(|_| session.tally.is_some());
                let read = read.and_then(|hash| link::read(&session.rules, &hash).ok());
                session.shown = read.map(|shared| shared.deck);
            }
            Action::Moved => {}
        }
        if session == *self { self } else { Rc::new(session) }
    }
}
