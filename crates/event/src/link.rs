//! A deck as a link: the hash of an address.
//!
//! `acara-1;layar=3;aturan=2026-11-28;daerah=64.07;susun=tangan-peserta.iuran;cerita=buta.awal.tunai;akhir`, in the form
//! of every link (`payung_typed::link`). Items stand in order in `susun` and `cerita`, values that are as at the
//! beginning are left out. A part that this version does not know is passed over and named.

use crate::deck::{Deck, MOST_HANDS, N_HANDS};
use crate::item::Item;
use crate::rules::EventRules;
use crate::thing::{MOST_THINGS, Thing};
use crate::topic::Topic;
use payung_rules::area::Area;
use payung_stories::Story;
use payung_stories::draft::Draft;
use payung_stories::link::{Taken, Values, pairs};
use payung_stories::slide_part::SlidePart;
use payung_typed::link::{self, END, LinkProblem, MOST_BYTES, MOST_DIGITS, RULES, key_and_value, n_digits};
use payung_values::date::Date;
use payung_values::rupiah::Rupiah;

/// The version of links that are written, and the only one that is read.
pub const VERSION: u16 = 1;

/// What every link of a deck begins with, so that no other area takes it for its own.
const PREFIX: &str = "acara-";

const SLIDE: &str = "layar";
const AREA: &str = "daerah";
const INCOME: &str = "penghasilan";
const AGE: &str = "umur";
const HANDS: &str = "tangan";
const THING: &str = "barang";
const TOPICS: &str = "susun";
const STORY: &str = "cerita";

/// What a link holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// The deck.
    pub deck: Deck,
    /// Which slide, from 0.
    pub at: usize,
    /// The day the rules were checked by which it was made.
    pub rules: Option<Date>,
    /// Parts that this version does not know.
    pub passed_over: Vec<String>,
}

/// The link of `deck` at a slide.
pub fn write(rules: &EventRules, deck: &Deck, at: usize) -> String {
    let mut hash = [PREFIX, &VERSION.to_string()].concat();
    let mut part = |key: &str, value: &str| hash.extend([";", key, "=", value]);
    if at > 0 {
        part(SLIDE, &at.saturating_add(1).to_string());
    }
    part(RULES, &rules.stories.checked_on.to_string());
    let begun = Deck::empty(rules);
    if let Some(area) = deck.area {
        part(AREA, &area.code.to_string());
    }
    if deck.income != begun.income {
        part(INCOME, &deck.income.get().to_string());
    }
    if deck.age != begun.age {
        part(AGE, &deck.age.to_string());
    }
    if deck.hands != begun.hands {
        part(HANDS, &deck.hands.map(|count| count.to_string()).join("."));
    }
    for (name, price) in deck.things.iter().filter_map(Thing::read) {
        part(THING, &[&escaped(name), "-", &price.get().to_string()].concat());
    }
    let mut run = String::new();
    for (index, item) in deck.items.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| deck.items.get(before));
        match (item, before) {
            (Item::Topic(topic), Some(Item::Topic(_))) => run.extend([".", topic.id()]),
            (Item::Topic(topic), _) => run.extend([";", TOPICS, "=", topic.id()]),
            (Item::Story(story, part), Some(Item::Story(same, _))) if story == same => {
                run.extend([".", part.id()]);
            }
            (Item::Story(story, part), _) => run.extend([";", STORY, "=", story.id(), ".", part.id()]),
        }
    }
    hash.push_str(&run);
    for (story, draft) in deck.changed() {
        let base = Draft::of(&rules.stories, story);
        // Whoever typed what cannot be read has not prepared that story yet.
        for (key, value) in pairs(&base, draft).unwrap_or_default() {
            hash.extend([";", story.id(), ".", key, "=", &value]);
        }
    }
    hash.extend([";", END]);
    hash
}

/// The link of a deck that holds these slides of one story, with the values that differ from those it begins with.
pub fn of_story(story: Story, parts: &[SlidePart], values: &[(&str, String)]) -> String {
    let mut hash = [PREFIX, &VERSION.to_string(), ";", STORY, "=", story.id()].concat();
    for part in parts {
        hash.extend([".", part.id()]);
    }
    for (key, value) in values {
        hash.extend([";", story.id(), ".", key, "=", value]);
    }
    hash.extend([";", END]);
    hash
}

/// Whether a deck fits a link, wherever in it one is.
pub fn fits(rules: &EventRules, deck: &Deck) -> bool {
    write(rules, deck, 98).len() <= MOST_BYTES
}

/// Reads what [`write()`] wrote, also where a messenger has percent-encoded it or added marks to its end.
///
/// # Errors
///
/// A [`LinkProblem`]; whatever the text is, nothing worse.
pub fn read(rules: &EventRules, hash: &str) -> Result<Shared, LinkProblem> {
    let plain = link::plain(hash)?;
    let mut reader = Reader {
        rules,
        shared: Shared {
            deck: Deck::empty(rules),
            at: 0,
            rules: None,
            passed_over: Vec::new(),
        },
        told: Vec::new(),
        stories: Vec::new(),
    };
    link::each_part(&plain, PREFIX, VERSION, &mut |part| reader.take(part))?;
    let Reader {
        mut shared, stories, ..
    } = reader;
    for (story, values) in stories {
        shared.deck = shared.deck.with_draft(rules, story, values.draft);
    }
    Ok(shared)
}

struct Reader<'a> {
    rules: &'a EventRules,
    shared: Shared,
    told: Vec<&'a str>,
    stories: Vec<(Story, Values)>,
}

impl<'a> Reader<'a> {
    /// Takes one part in; `None` if it is damaged or doubled.
    fn take(&mut self, part: &'a str) -> Option<()> {
        let (key, value) = key_and_value(part)?;
        let may_repeat = [TOPICS, STORY, THING].contains(&key) || key.contains('.');
        if !may_repeat {
            if self.told.contains(&key) {
                return None;
            }
            self.told.push(key);
        }
        let deck = &mut self.shared.deck;
        match key {
            SLIDE => self.shared.at = value.parse::<usize>().ok()?.saturating_sub(1),
            RULES => self.shared.rules = Some(Date::parse(value).ok()?),
            AREA => match Area::parse(self.rules.areas, value) {
                Some(area) => deck.area = Some(area),
                None => self.pass_over(part)?,
            },
            INCOME => {
                let most = Rupiah::MOST_TYPED.get();
                let income: i64 = value.parse().ok()?;
                deck.income = (0..=most).contains(&income).then(|| Rupiah::new(income))?;
            }
            AGE => deck.age = value.parse::<u16>().ok().filter(|age| *age < 200)?,
            HANDS => deck.hands = hands(value)?,
            THING if deck.things.len() < MOST_THINGS => deck.things.push(thing(value)?),
            TOPICS => {
                for id in value.split('.') {
                    match Topic::parse(id) {
                        Some(topic) => self.add(Item::Topic(topic)),
                        None => self.pass_over(id)?,
                    }
                }
            }
            STORY => self.story(part, value)?,
            _ => self.value(part, key, value)?,
        }
        Some(())
    }

    fn add(&mut self, item: Item) {
        if !self.shared.deck.holds(item) {
            self.shared.deck.items.push(item);
        }
    }

    fn story(&mut self, part: &'a str, value: &'a str) -> Option<()> {
        let mut ids = value.split('.');
        let Some(story) = ids.next().and_then(Story::parse) else {
            return self.pass_over(part);
        };
        for id in ids {
            match SlidePart::parse(id) {
                Some(told) => self.add(Item::Story(story, told)),
                None => self.pass_over(id)?,
            }
        }
        Some(())
    }

    /// A value of a story: its id, a point, the key.
    fn value(&mut self, part: &'a str, key: &str, value: &str) -> Option<()> {
        let known = key
            .split_once('.')
            .and_then(|(story, key)| Some((Story::parse(story)?, key)));
        let Some((story, key)) = known else {
            return self.pass_over(part);
        };
        let index = self.stories.iter().position(|(one, _)| *one == story);
        let index = index.unwrap_or_else(|| {
            let base = Draft::of(&self.rules.stories, story);
            self.stories.push((story, Values::on(base)));
            self.stories.len().saturating_sub(1)
        });
        match self.stories.get_mut(index)?.1.take(key, value) {
            Taken::Yes => Some(()),
            Taken::Twice => None,
            Taken::Unknown => self.pass_over(part),
        }
    }

    /// Names a part nobody here knows; one that could hold a NIK is damage.
    fn pass_over(&mut self, part: &str) -> Option<()> {
        if n_digits(part) > MOST_DIGITS {
            return None;
        }
        self.shared.passed_over.push(part.to_owned());
        Some(())
    }
}

fn hands(value: &str) -> Option<[u16; N_HANDS]> {
    let counts = value.split('.').map(|count| {
        let count = count.parse::<u16>().ok()?;
        (count <= MOST_HANDS).then_some(count)
    });
    counts.collect::<Option<Vec<u16>>>()?.try_into().ok()
}

fn thing(value: &str) -> Option<Thing> {
    let (name, price) = value.rsplit_once('-')?;
    let thing = Thing {
        name: unescaped(name)?,
        price: price.to_owned(),
    };
    thing.read().is_some().then_some(thing)
}

/// A name as a link may hold it: letters and digits stay, a blank is `_`, any other byte a point and two hex digits.
fn escaped(name: &str) -> String {
    let mut escaped = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => escaped.push(char::from(byte)),
            b' ' => escaped.push('_'),
            _ => {
                escaped.push('.');
                let digit = |half: u8| char::from_digit(u32::from(half), 16);
                escaped.extend([byte >> 4, byte & 15].into_iter().filter_map(digit));
            }
        }
    }
    escaped
}

fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'_' => b' ',
            b'.' => {
                let mut half = || char::from(rest.next()?).to_digit(16);
                u8::try_from(half()? * 16 + half()?).ok()?
            }
            _ => byte,
        });
    }
    let name = String::from_utf8(bytes).ok()?;
    (!name.chars().any(char::is_control)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::{escaped, fits, read, unescaped, write};
    use crate::deck::Deck;
    use crate::item::Item;
    use crate::rules::EventRules;
    use crate::thing::Thing;
    use crate::topic::Topic;
    use payung_rules::area::Area;
    use payung_stories::Story;
    use payung_stories::draft::Field;
    use payung_stories::slide_part::SlidePart;
    use payung_typed::link::LinkProblem;

    fn rules() -> EventRules {
        EventRules::of(payung_fixture::rules())
    }

    fn full() -> Deck {
        let mut deck = Deck::suggested(&rules());
        deck.area = Area::parse(rules().areas, "64.07");
        deck.age = 17;
        deck.hands = [12, 0, 3];
        deck.things = vec![Thing {
            name: "Nasi bungkus (ikan)".to_owned(),
            price: "15 ribu".to_owned(),
        }];
        let mut draft = deck.draft(&rules(), Story::DeathAtSea);
        draft.keep(Field::PaidMonths, "2");
        deck.with_draft(&rules(), Story::DeathAtSea, draft)
    }

    #[test]
    fn what_is_written_is_read_again() {
        let deck = full();
        let hash = write(&rules(), &deck, 4);
        let shared = read(&rules(), &hash).unwrap();
        assert_eq!((shared.at, shared.rules), (4, Some(rules().stories.checked_on)));
        assert!(shared.passed_over.is_empty());
        assert_eq!(write(&rules(), &shared.deck, 4), hash);
        let read = &shared.deck;
        assert_eq!(
            (&read.items, read.area, read.age, read.hands),
            (&deck.items, deck.area, deck.age, deck.hands)
        );
        let things: Vec<_> = read.things.iter().filter_map(Thing::read).collect();
        assert_eq!(
            things,
            deck.things.iter().filter_map(Thing::read).collect::<Vec<_>>()
        );
        assert_eq!(
            read.draft(&rules(), Story::DeathAtSea).typed(Field::PaidMonths),
            "2"
        );
    }

    #[test]
    fn everything_there_is_fits_a_link() {
        let mut deck = full();
        for topic in Topic::ALL {
            deck = deck.with(&rules(), Item::Topic(*topic));
        }
        for story in Story::ALL {
            for part in SlidePart::ALL {
                deck = deck.with(&rules(), Item::Story(*story, *part));
            }
        }
        assert!(fits(&rules(), &deck));
        assert_eq!(
            deck.items.len(),
            Topic::ALL.len() + Story::ALL.len() * SlidePart::ALL.len()
        );
    }

    #[test]
    fn a_story_is_handed_over_with_its_values() {
        let hash = super::of_story(Story::Fall, SlidePart::ALL, &[("bulan-iuran", "9".to_owned())]);
        let deck = read(&rules(), &hash).unwrap().deck;
        assert_eq!(deck.items.len(), SlidePart::ALL.len());
        assert_eq!(deck.draft(&rules(), Story::Fall).typed(Field::PaidMonths), "9");
    }

    #[test]
    fn what_nobody_knows_is_named_and_the_rest_is_shown() {
        let shared = read(
            &rules(),
            "acara-1;daerah=99.99;warna=ungu;susun=iuran.undian;cerita=banjir.awal;cerita=buta.tunai.musik;buta.cuaca=hujan;akhir",
        )
        .unwrap();
        assert_eq!(
            shared.deck.items,
            [
                Item::Topic(Topic::Price),
                Item::Story(Story::Blindness, SlidePart::Cash)
            ]
        );
        assert_eq!(
            shared.passed_over,
            [
                "daerah=99.99",
                "warna=ungu",
                "undian",
                "cerita=banjir.awal",
                "musik",
                "buta.cuaca=hujan"
            ]
        );
    }

    #[test]
    fn a_damaged_link_is_refused_by_the_part() {
        for (hash, part) in [
            ("acara-1;susun=iuran", "susun"),
            ("acara-1;umur=abc;akhir", "umur"),
            ("acara-1;umur=63;umur=64;akhir", "umur"),
            ("acara-1;tangan=1.2;akhir", "tangan"),
            ("acara-1;barang=kopi;akhir", "barang"),
            ("acara-1;barang=kopi-0;akhir", "barang"),
            (
                "acara-1;buta.bulan-iuran=1;buta.bulan-iuran=2;akhir",
                "butabulan-iuran",
            ),
        ] {
            let part = part.to_owned();
            assert_eq!(read(&rules(), hash), Err(LinkProblem::Broken { part }), "{hash}");
        }
        assert_eq!(
            read(&rules(), "acara-9;akhir"),
            Err(LinkProblem::NewerVersion { found: 9 })
        );
        assert_eq!(
            read(&rules(), "acara-0;akhir"),
            Err(LinkProblem::OlderVersion { found: 0 })
        );
        assert_eq!(read(&rules(), "rencana-1;akhir"), Err(LinkProblem::NotOurs));
    }

    #[test]
    fn names_of_things_survive_a_link() {
        for name in [
            "kopi",
            "Rokok 1 bungkus",
            "Pulsa 5.000",
            "Tempe & tahu, 2 é",
            "a-b_c",
        ] {
            assert_eq!(unescaped(&escaped(name)).as_deref(), Some(name));
        }
        for broken in ["a.", "a.4", "a.zz", ".ff"] {
            assert_eq!(unescaped(broken), None, "{broken}");
        }
    }
}
