//! Every slide of an event in words, as a hall reads it; and what holds of all of them.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use insta::assert_snapshot;
use payung_event::dial::Dial;
use payung_event::thing::Thing;
use payung_event::{Deck, EventRules, Item, Topic};
use payung_rules::area::Area;
use payung_stories::Story;
use payung_stories::dial::Turn;
use payung_stories::draft::Field;
use payung_stories::slide_part::SlidePart;
use payung_values::date::Date;
use payung_words::event::slide::slides;
use payung_words::slide::{Idea, Slide, in_words};
use payung_words::texts::indonesian;

fn rules() -> EventRules {
    EventRules::of(payung_fixture::rules())
}

fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

fn deck(items: impl IntoIterator<Item = Item>) -> Deck {
    let mut deck = Deck::empty(&rules());
    deck.area = Area::parse(rules().areas, "64.07");
    deck.things = [
        ("kopi", "5.000"),
        ("bungkus rokok", "35 ribu"),
        ("nasi bungkus", "Rp8.400"),
    ]
    .map(|(name, price)| Thing {
        name: name.to_owned(),
        price: price.to_owned(),
    })
    .into();
    deck.items = items.into_iter().collect();
    deck
}

fn told(deck: &Deck) -> Vec<Slide> {
    let slides = slides(&rules(), indonesian(), deck, today());
    slides.into_iter().map(|(_, slide)| slide).collect()
}

#[test]
fn every_topic_on_slides() {
    let slides = told(&deck(Topic::ALL.iter().map(|topic| Item::Topic(*topic))));
    assert_snapshot!(in_words(indonesian(), &slides));
}

#[test]
fn every_topic_has_a_slide_once_its_values_are_there_and_none_before() {
    for topic in Topic::ALL {
        let mut of = deck([Item::Topic(*topic)]);
        assert!(!told(&of).is_empty(), "{topic:?}");
        of.area = None;
        of.things.clear();
        let needs = [Topic::PriceThings, Topic::Payers, Topic::Schemes].contains(topic);
        assert_eq!(told(&of).is_empty(), needs, "{topic:?}");
    }
}

/// The same slides stand in the deck as in the story itself.
#[test]
fn a_story_says_in_a_deck_what_it_says_alone() {
    for story in Story::ALL {
        let of = deck(SlidePart::ALL.iter().map(|part| Item::Story(*story, *part)));
        let draft = of.draft(&rules(), *story);
        let stories = rules().stories;
        let circumstances = draft.read(&stories, today()).unwrap();
        let outcome = payung_stories::compute(&stories, &circumstances).unwrap();
        let subject = payung_stories::Subject::Story(*story);
        let alone = payung_words::stories::slide::slides(&stories, indonesian(), subject, &draft, &outcome);
        let alone: Vec<Slide> = alone.into_iter().map(|(_, slide)| slide).collect();
        assert_eq!(told(&of), alone);
        for slide in alone {
            assert!(slide.topic.starts_with("Cerita rekaan: "), "{slide:?}");
        }
    }
}

/// An area without a scheme of its own has no slide of schemes, and the other one says that none was found.
#[test]
fn where_no_scheme_is_known_the_hall_reads_so() {
    let mut of = deck([Item::Topic(Topic::Payers), Item::Topic(Topic::Schemes)]);
    of.area = Area::parse(rules().areas, "33.01");
    let said = told(&of);
    assert!(said.iter().all(|slide| slide.topic == "Di daerah ini"));
    let words = in_words(indonesian(), &said);
    assert!(
        words.contains("Belum ada aturan daerah yang kami temukan di sini"),
        "{words}"
    );
    assert!(words.contains("Pendaftaran sendiri: dibayar sendiri"), "{words}");
    assert!(!words.contains("tidak layak"));
}

#[test]
fn what_is_not_sure_stands_on_the_umbrella() {
    let cautions = |topic| told(&deck([Item::Topic(topic)]))[0].cautions.clone();
    assert_eq!(cautions(Topic::Spouse), ["Kesimpulan kami"]);
    assert!(cautions(Topic::Needs).is_empty());
    let late = told(&deck([Item::Topic(Topic::Late)]));
    assert!(late.iter().any(|slide| slide.cautions == ["Sumber berbeda"]));
}

/// A scheme says what its source says; at which ages anybody may register is another rule, which is disputed.
#[test]
fn the_ages_of_all_stand_apart_from_what_a_scheme_asks() {
    for code in ["64.07", "64.72"] {
        let mut of = deck([Item::Topic(Topic::Schemes)]);
        of.area = Area::parse(rules().areas, code);
        let slides = told(&of);
        let (ages, schemes) = slides.split_last().unwrap();
        for slide in schemes {
            let words = in_words(indonesian(), std::slice::from_ref(slide));
            assert!(!words.contains("mendaftar"), "{words}");
        }
        assert!(
            matches!(&ages.idea, Idea::List { title, .. } if title == "Umur mendaftar, di daerah mana pun")
        );
        let words = in_words(indonesian(), std::slice::from_ref(ages));
        assert!(
            words.contains("Mulai 18 tahun") && words.contains("Sampai 64 tahun"),
            "{words}"
        );
    }
    let mut of = deck([Item::Topic(Topic::Schemes)]);
    of.area = Area::parse(rules().areas, "64.07");
    let words = in_words(indonesian(), &told(&of));
    assert!(
        words.contains("tercatat miskin ekstrem atau tercatat miskin"),
        "{words}"
    );
}

#[test]
fn values_of_one_row_stand_on_one_slide() {
    for (topic, values) in [
        (Topic::Donor, "3 bulan, 6 bulan, 12 bulan"),
        (Topic::PayPeriods, "1 bulan, 3 bulan, 6 bulan, 12 bulan"),
    ] {
        let slides = told(&deck([Item::Topic(topic)]));
        let holds = |slide: &&Slide| matches!(&slide.idea, Idea::List { lines, .. } if *lines == [values]);
        assert_eq!(slides.iter().filter(holds).count(), 1, "{topic:?}");
    }
}

#[test]
fn what_people_buy_keeps_its_own_count_and_goes_on_where_it_is_long() {
    let mut of = deck([Item::Topic(Topic::PriceThings)]);
    let slides = |of: &Deck, names: [&str; 3]| {
        let mut of = of.clone();
        for (thing, name) in of.things.iter_mut().zip(names) {
            thing.name = name.to_owned();
            thing.price = "35.000".to_owned();
        }
        told(&of)
    };
    let short = slides(&of, ["sebungkus rokok", "kopi", "beras"]);
    assert_eq!(short.len(), 2);
    assert!(
        matches!(&short[0].idea, Idea::Figure { lines, .. } if lines[0].starts_with("Sebungkus rokok (Rp35.000) ="))
    );
    let long = slides(
        &of,
        ["Kopi susu gula aren ukuran besa"; 3].map(|name| &name[..30]),
    );
    assert!(long.len() > 2);
    of.things.clear();
    assert!(told(&of).is_empty());
}

#[test]
fn the_price_of_a_year_without_rules_carries_its_warning() {
    let story = Story::DeathAtSea;
    let of = deck([Item::Story(story, SlidePart::Price)]);
    assert!(told(&of)[0].cautions.is_empty());
    let mut draft = of.draft(&rules(), story);
    draft.keep(Field::Day, "1/5/2099");
    let late = told(&of.with_draft(&rules(), story, draft));
    assert!(late[0].cautions[0].contains("2099"), "{:?}", late[0].cautions);
}

/// An hour has room for some twenty slides and for questions.
#[test]
fn the_deck_one_begins_with_fits_an_hour() {
    for code in ["64.07", "64.72"] {
        let mut of = Deck::suggested(&rules());
        of.area = Area::parse(rules().areas, code);
        of.things = deck([]).things;
        assert!(told(&of).len() <= 20, "{code}: {}", told(&of).len());
    }
}

#[test]
fn a_count_that_has_not_begun_is_not_printed() {
    let mut of = deck([Item::Topic(Topic::HandsMember)]);
    assert!(!told(&of)[0].on_paper);
    of.hands = [3, 0, 0];
    assert!(told(&of)[0].on_paper);
}

#[test]
fn an_age_is_answered_by_the_rules_at_each_of_their_bounds() {
    for (age, words) in [
        (14, "Umur 14: belum bisa"),
        (15, "Umur 15: sumber kami berbeda-beda"),
        (18, "Umur 18: bisa mendaftar"),
        (63, "Umur 63: bisa mendaftar"),
        (64, "Umur 64: bisa mendaftar"),
        (65, "Umur 65: tidak bisa mendaftar baru"),
    ] {
        let mut of = deck([Item::Topic(Topic::Age)]);
        of.age = age;
        assert!(
            matches!(&told(&of)[0].idea, Idea::List { title, .. } if title == words),
            "{age}"
        );
    }
}

#[test]
fn what_is_turned_changes_its_slide() {
    for (topic, up) in [
        (Topic::Price, "Rp9.400"),
        (Topic::HandsJoin, "1"),
        (Topic::NextYear, "Rp18.800"),
    ] {
        let of = deck([Item::Topic(topic)]);
        let [dial] = Dial::of(&rules(), &of, Item::Topic(topic))[..] else {
            unreachable!("{topic:?} has one dial");
        };
        let turned = dial.turned(&rules(), &of, Turn::Up, today());
        assert!(
            matches!(&told(&turned)[0].idea, Idea::Figure { figure, .. } if figure == up),
            "{topic:?}"
        );
        let back = dial.turned(&rules(), &turned, Turn::Down, today());
        assert_eq!(told(&back), told(&of));
        assert_eq!(
            told(&dial.turned(&rules(), &back, Turn::Down, today())),
            told(&of)
        );
    }
}
