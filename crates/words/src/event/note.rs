//! The note of an event: what was counted, shown and told, without anybody's name.

use crate::event;
use crate::format;
use crate::format::Written as _;
use crate::stories;
use crate::texts::{Texts, args};
use payung_event::thing::Thing;
use payung_event::topic::Topic;
use payung_event::{Deck, EventRules};
use payung_values::date::Date;
use payung_values::tally::{Tally, VerdictKind};
use std::borrow::Cow;

/// What a check came to.
pub fn kind(texts: Texts, kind: VerdictKind) -> Cow<'static, str> {
    match kind {
        VerdictKind::Government => texts.kind_government(),
        VerdictKind::Donor => texts.kind_donor(),
        VerdictKind::Own => texts.kind_own(),
        VerdictKind::Employer => texts.kind_employer(),
        VerdictKind::Member => texts.kind_member(),
        VerdictKind::Open => texts.kind_open(),
        VerdictKind::Other => texts.kind_other(),
    }
}

/// The hands counted, a line each.
pub fn hands(texts: Texts, deck: &Deck) -> Vec<String> {
    counted(texts, deck)
        .map(|(topic, count)| {
            texts
                .room_hands(args::RoomHands {
                    count: &count,
                    question: &topic,
                })
                .into_owned()
        })
        .collect()
}

fn counted(texts: Texts, deck: &Deck) -> impl Iterator<Item = (Cow<'static, str>, String)> {
    let topics = [Topic::HandsMember, Topic::HandsPaid, Topic::HandsJoin];
    topics
        .into_iter()
        .zip(deck.hands)
        .map(move |(topic, count)| (event::topic(texts, topic), format::count(texts, count)))
}

/// The values everything was told with, a line each.
pub fn values(texts: Texts, deck: &Deck) -> Vec<String> {
    let area = deck.area.map(|area| {
        texts
            .event_for_area(args::EventForArea { area: area.name })
            .into_owned()
    });
    let income = texts.room_income(args::RoomIncome {
        income: &deck.income.written(texts),
    });
    let things = deck.things.iter().filter_map(Thing::read).map(|(name, price)| {
        texts
            .room_thing(args::RoomThing {
                name,
                price: &price.written(texts),
            })
            .into_owned()
    });
    let stories = deck.changed().map(|(story, draft)| {
        texts
            .room_story(args::RoomStory {
                paid: &stories::paid(texts, draft),
                story: &stories::name(texts, story),
                wage: &stories::wage(texts, draft),
            })
            .into_owned()
    });
    area.into_iter()
        .chain([income.into_owned()])
        .chain(things)
        .chain(stories)
        .collect()
}

/// The day, the rules and the release, a line each.
pub fn versions(rules: &EventRules, texts: Texts, today: Date, release: &str) -> Vec<String> {
    let day = texts.room_day(args::RoomDay {
        date: &format::date(texts, today),
    });
    let checked = texts.footer_checked(args::FooterChecked {
        date: &format::date(texts, rules.stories.checked_on),
    });
    let release = (!release.is_empty()).then(|| [&*texts.footer_version(), " ", release].concat());
    [day.into_owned(), checked.into_owned()]
        .into_iter()
        .chain(release)
        .collect()
}

/// The counts as comma-separated values, with the mark by which spreadsheets know UTF-8.
pub fn csv(rules: &EventRules, texts: Texts, deck: &Deck, tally: Tally) -> String {
    let checks = VerdictKind::ALL
        .iter()
        .map(|one| (kind(texts, *one), format::count(texts, tally.count(*one))));
    let mut csv = String::from("\u{feff}");
    csv.extend([&*texts.room_kind(), ";", &*texts.room_count(), "\r\n"]);
    for (name, count) in checks.chain(counted(texts, deck)) {
        csv.extend([&*name, ";", &count, "\r\n"]);
    }
    let checked = format::date(texts, rules.stories.checked_on);
    csv.extend([
        &*texts.footer_checked(args::FooterChecked { date: &checked }),
        "\r\n",
    ]);
    csv
}
