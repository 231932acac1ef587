//! Words for an event: what can be shown, and what is turned.

pub mod leaflet;
pub mod note;
pub mod scheme;
pub mod slide;

use crate::format;
use crate::format::Written as _;
use crate::stories;
use crate::texts::{Texts, args};
use payung_event::dial::Dial;
use payung_event::rules::EventRules;
use payung_event::topic::{Shelf, Topic};
use payung_event::{Deck, Item};
use payung_stories::slide_part::SlidePart;
use std::borrow::Cow;

/// What a topic is called where one picks it.
pub fn topic(texts: Texts, topic: Topic) -> Cow<'static, str> {
    match topic {
        Topic::HandsMember => texts.topic_hands_member(),
        Topic::HandsPaid => texts.topic_hands_paid(),
        Topic::HandsJoin => texts.topic_hands_join(),
        Topic::Programs => texts.topic_programs(),
        Topic::Price => texts.topic_price(),
        Topic::PriceTransport => texts.topic_price_transport(),
        Topic::PriceThings => texts.topic_price_things(),
        Topic::School => texts.topic_school(),
        Topic::JkkPapers => texts.topic_jkk_papers(),
        Topic::JkmPapers => texts.topic_jkm_papers(),
        Topic::SchoolPapers => texts.topic_school_papers(),
        Topic::Report => texts.topic_report(),
        Topic::Deadline => texts.topic_deadline(),
        Topic::Heirs => texts.topic_heirs(),
        Topic::Misquoted => texts.topic_misquoted(),
        Topic::Payers => texts.topic_payers(),
        Topic::Schemes => texts.topic_schemes(),
        Topic::Needs => texts.topic_needs(),
        Topic::Channels => texts.topic_channels(),
        Topic::PayPlaces => texts.topic_pay_places(),
        Topic::PayPeriods => texts.topic_pay_periods(),
        Topic::DonorPrice => texts.topic_donor_price(),
        Topic::Donor => texts.topic_donor(),
        Topic::Sertakan => texts.topic_sertakan(),
        Topic::Age => texts.topic_age(),
        Topic::Late => texts.topic_late(),
        Topic::NextYear => texts.topic_next_year(),
        Topic::Spouse => texts.topic_spouse(),
    }
}

/// The heading of a shelf of topics.
pub fn shelf(texts: Texts, shelf: Shelf) -> Cow<'static, str> {
    match shelf {
        Shelf::Hands => texts.shelf_hands(),
        Shelf::Basics => texts.shelf_basics(),
        Shelf::Claim => texts.shelf_claim(),
        Shelf::Here => texts.shelf_here(),
        Shelf::Register => texts.shelf_register(),
        Shelf::Donors => texts.shelf_donors(),
        Shelf::Questions => texts.shelf_questions(),
    }
}

/// A part of a story.
pub fn part(texts: Texts, part: SlidePart) -> Cow<'static, str> {
    match part {
        SlidePart::Opening => texts.told_opening(),
        SlidePart::Cash => texts.told_cash(),
        SlidePart::Months => texts.told_months(),
        SlidePart::School => texts.told_school(),
        SlidePart::Services => texts.told_services(),
        SlidePart::Price => texts.told_price(),
        SlidePart::Flow => texts.told_flow(),
        SlidePart::Remember => texts.told_remember(),
    }
}

/// An item of a deck.
pub fn item(texts: Texts, item: Item) -> String {
    match item {
        Item::Topic(one) => topic(texts, one).into_owned(),
        Item::Story(story, told) => texts
            .item_story(args::ItemStory {
                part: &part(texts, told),
                story: &stories::name(texts, story),
            })
            .into_owned(),
    }
}

/// Why an item has no slide, and what to do about it.
pub fn none(texts: Texts, deck: &Deck, item: Item) -> Cow<'static, str> {
    match item {
        Item::Topic(Topic::PriceThings) => texts.item_needs_things(),
        Item::Topic(Topic::Payers | Topic::Schemes) if deck.area.is_none() => texts.item_needs_area(),
        Item::Topic(Topic::Schemes) => texts.item_no_scheme(),
        Item::Topic(_) => texts.item_no_answer(),
        Item::Story(..) => texts.item_no_part(),
    }
}

/// What can be turned, and what it is now.
pub fn dial(rules: &EventRules, texts: Texts, deck: &Deck, dial: Dial) -> (Cow<'static, str>, String) {
    match dial {
        Dial::Story(story, of) => {
            let draft = deck.draft(rules, story);
            (
                stories::dial_name(texts, of),
                stories::dial_value(texts, &draft, of),
            )
        }
        Dial::Income => (texts.dial_income(), deck.income.written(texts)),
        Dial::Age => (texts.dial_age(), deck.age.to_string()),
        Dial::Hands(index) => {
            let count = deck.hands.get(index).copied().unwrap_or(0);
            (texts.dial_hands(), format::count(texts, count))
        }
    }
}
