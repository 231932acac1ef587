//! Occupations as people write them.

use crate::cell_cache::CellCache;
use crate::finding::Code;
use crate::header::{in_brackets, without_brackets};
use crate::word_reader::{is_nothing, without_number};
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_rules::occupation::Occupation;
use payung_rules::work_word::{Says, WorkWord};
use payung_sheets::cell::{Cell, decoded, plain};
use payung_values::engagement::Engagement;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use std::collections::BTreeMap;

/// What an occupation's cell was read as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OccupationRead {
    /// The occupation as its index in the rules; `None` if it is unknown or one of several.
    pub index: Option<u16>,
    /// The sector that all occupations of this word share.
    pub sector: Option<Sector>,
    /// How all people of this word usually work.
    pub usual: Option<Engagement>,
    /// How the person works, where the word says it: a civil servant, an employee, nobody who works.
    pub stated: Option<Engagement>,
    /// Whether it says that the person studies.
    pub is_student: bool,
    /// Whether it names several ways of working of which one is no work of one's own: nothing that is said of blank
    /// cells is said of such a person.
    pub is_mixed: bool,
    /// What is odd about it.
    pub code: Option<Code>,
}

impl OccupationRead {
    /// Whether it says something else than work of one's own.
    fn is_none_of_own(&self) -> bool {
        let is_other = |engagement: Engagement| engagement.segment() != Segment::Bpu;
        self.is_student || self.stated.or(self.usual).is_some_and(is_other)
    }
}

/// The words of all occupations, and what cells were read as.
#[derive(Debug)]
pub struct Occupations {
    all: &'static [Occupation],
    work_words: &'static [WorkWord],
    cell_words: &'static CellWords,
    words: Words,
    known: CellCache<OccupationRead>,
}

/// Plain words.
#[derive(Debug, Default)]
struct Words {
    /// The indices of the occupations that each stands for.
    occupations: BTreeMap<String, Vec<u16>>,
    /// What the words of the KTP and everyday words for ways of working say.
    work: BTreeMap<String, Says>,
}

impl Occupations {
    /// Every name and everyday word, and those that say no occupation of ours; `cell_words` say what means nothing.
    pub fn new(
        all: &'static [Occupation],
        work_words: &'static [WorkWord],
        cell_words: &'static CellWords,
    ) -> Self {
        let mut words: BTreeMap<String, Vec<u16>> = BTreeMap::new();
        for (index, occupation) in (0_u16..).zip(all) {
            let label = occupation.label;
            let first = label.split_once(" atau ").map(|(first, _)| first);
            let all = occupation.synonyms.split('|').chain([label]);
            let all = all.chain(occupation.said).chain(first);
            for word in all.map(plain).filter(|word| !word.is_empty()) {
                let indices = words.entry(word).or_default();
                if !indices.contains(&index) {
                    indices.push(index);
                }
            }
        }
        // A name counts before the everyday words of others.
        for (index, occupation) in (0_u16..).zip(all) {
            words.insert(plain(occupation.label), vec![index]);
        }
        Self {
            all,
            work_words,
            cell_words,
            words: Words {
                occupations: words,
                work: work_words
                    .iter()
                    .map(|word| (plain(word.word), word.says))
                    .collect(),
            },
            known: CellCache::new(),
        }
    }

    /// What a cell was read as.
    #[inline]
    pub fn read(&mut self, bytes: &[u8]) -> OccupationRead {
        let (all, cell_words, words) = (self.all, self.cell_words, &self.words);
        self.known.get_or(bytes, |bytes| {
            if is_nothing(cell_words, Cell::Text(bytes)) {
                OccupationRead::default()
            } else {
                find(all, cell_words, words, bytes)
            }
        })
    }

    /// What the number of an occupation of the KTP says. No number is an occupation from 89 on.
    pub fn numbered(&self, number: Option<u16>) -> OccupationRead {
        let is_it = |word: &&WorkWord| word.number.is_some() && word.number.map(u16::from) == number;
        match self.work_words.iter().find(is_it) {
            Some(word) => OccupationRead {
                code: Some(Code::OccupationNumber),
                ..of_work(self.all, word.says)
            },
            None => UNKNOWN,
        }
    }

    /// The bytes held by what was read.
    pub fn held(&self) -> usize {
        self.known.held()
    }
}

/// What a cell says: one word, else the same word without what stands in brackets, else one of several words.
fn find(
    occupations: &'static [Occupation],
    cell_words: &CellWords,
    words: &Words,
    bytes: &[u8],
) -> OccupationRead {
    let text = decoded(bytes);
    let text = without_number(&text).unwrap_or(&text);
    let text = behind_other(text).unwrap_or(text);
    let whole = of_word(occupations, cell_words, words, text);
    if whole != UNKNOWN {
        return whole;
    }
    let bare = without_brackets(text);
    let bare = bare.as_deref().unwrap_or(text);
    let first = of_word(occupations, cell_words, words, bare);
    if first != UNKNOWN && says_otherwise(occupations, cell_words, words, text, first) {
        return UNKNOWN;
    }
    if first != UNKNOWN {
        let within = in_brackets(text).map(|within| of_word(occupations, cell_words, words, within));
        // `Nelayan (ABK)` says both, and people of both work in different ways.
        let differs = |within: &OccupationRead| {
            within.index.is_some() && (within.usual, within.sector) != (first.usual, first.sector)
        };
        if let Some(within) = within.filter(differs) {
            return of_both(&[first, within]);
        }
        return OccupationRead {
            code: first.code.or(first.index.map(|_| Code::OccupationRead)),
            ..first
        };
    }
    let several = of_several(occupations, cell_words, words, bare);
    if several != UNKNOWN {
        return several;
    }
    of_first_words(occupations, cell_words, words, bare)
}

/// What stands behind `Lainnya:`, which forms offer below their choices.
fn behind_other(text: &str) -> Option<&str> {
    let (before, behind) = text.split_once(':')?;
    let is_other = matches!(
        plain(before).as_str(),
        "lain" | "lainnya" | "lain lain" | "lain nya" | "yang lain" | "other"
    );
    (is_other && behind.contains(char::is_alphabetic)).then_some(behind)
}

/// What the first words say, if those behind them say no more than how big or how often: `tukang sayur keliling`.
fn of_first_words(
    occupations: &'static [Occupation],
    cell_words: &CellWords,
    words: &Words,
    text: &str,
) -> OccupationRead {
    let text = plain(text);
    let mut rest = text.as_str();
    while let Some((first, last)) = rest.rsplit_once(' ') {
        if cell_words.meaning(CellKind::Beside, last) != Some(Meaning::Yes(false)) {
            return UNKNOWN;
        }
        let read = of_word(occupations, cell_words, words, first);
        // A `karyawan lepas` may be an employee or not.
        if read.stated.is_some() && cell_words.meaning(CellKind::Loose, last).is_some() {
            return UNKNOWN;
        }
        if read != UNKNOWN {
            return OccupationRead {
                code: read.code.or(read.index.map(|_| Code::OccupationRead)),
                ..read
            };
        }
        rest = first;
    }
    UNKNOWN
}

/// Whether what stands in brackets says something else of work than the word before it: `Petani (PNS)`.
fn says_otherwise(
    occupations: &'static [Occupation],
    cell_words: &CellWords,
    words: &Words,
    text: &str,
    first: OccupationRead,
) -> bool {
    let within = text.split(['(', '[', '{', '<']).skip(1);
    let mut within = within.filter_map(|rest| rest.split([')', ']', '}', '>']).next());
    within.any(|within| {
        let plain = plain(within);
        let is_no_more = |word| cell_words.meaning(CellKind::Beside, word) == Some(Meaning::Yes(true));
        let of_words = plain
            .split(' ')
            .map(|word| of_word(occupations, cell_words, words, word));
        let mut said = of_words.chain([of_word(occupations, cell_words, words, within)]);
        plain.split(' ').any(is_no_more)
            || said.any(|said| said.is_student || said.stated.is_some() && said.stated != first.stated)
    })
}

/// What several words say that stand side by side, such as `Petani, Pedagang`: what all of them share. One that is not
/// known makes all of them unknown.
fn of_several(
    occupations: &'static [Occupation],
    cell_words: &CellWords,
    words: &Words,
    text: &str,
) -> OccupationRead {
    let text = text.to_lowercase().replace(" dan ", "/").replace(" atau ", "/");
    let parts = text
        .split(['/', ',', '&', ';', '+'])
        .filter(|part| !plain(part).is_empty());
    let parts: Vec<OccupationRead> = parts
        .map(|part| of_word(occupations, cell_words, words, part))
        .collect();
    if parts.len() < 2 || parts.contains(&UNKNOWN) {
        return UNKNOWN;
    }
    of_both(&parts)
}

/// What several words share.
fn of_both(parts: &[OccupationRead]) -> OccupationRead {
    let all = || parts.iter();
    let index = shared(all().map(|part| part.index)).flatten();
    let is_alike = shared(all().map(|part| OccupationRead { code: None, ..*part })).is_some();
    OccupationRead {
        index,
        sector: shared(all().map(|part| part.sector)).flatten(),
        usual: shared(all().map(|part| part.usual)).flatten(),
        stated: shared(all().map(|part| part.stated)).flatten(),
        is_student: all().all(|part| part.is_student),
        is_mixed: !is_alike && all().any(|part| part.is_mixed || part.is_none_of_own()),
        code: match index {
            _ if !is_alike || all().any(|part| part.code == Some(Code::OccupationAmbiguous)) => {
                Some(Code::OccupationAmbiguous)
            }
            Some(_) => Some(Code::OccupationRead),
            None => None,
        },
    }
}

/// Words for selling, of which people use one or another before what they sell.
const SELLING: [&str; 8] = [
    "penjual",
    "pedagang",
    "jualan",
    "jual",
    "berjualan",
    "dagang",
    "berdagang",
    "bakul",
];

/// What one word says; `jual gorengan` is `penjual gorengan`.
fn of_word(
    occupations: &'static [Occupation],
    cell_words: &CellWords,
    words: &Words,
    text: &str,
) -> OccupationRead {
    let read = of_written(occupations, cell_words, words, plain(text));
    let text = plain(text);
    let goods = SELLING
        .iter()
        .find_map(|word| text.strip_prefix(word)?.strip_prefix(' '));
    match goods {
        Some(goods) if read == UNKNOWN => {
            let others = SELLING.iter().map(|word| [*word, " ", goods].concat());
            let mut known = others.map(|other| of_written(occupations, cell_words, words, other));
            let first = known.find(|read| *read != UNKNOWN);
            first.map_or(UNKNOWN, |read| OccupationRead {
                code: read.code.or(read.index.map(|_| Code::OccupationRead)),
                ..read
            })
        }
        _ => read,
    }
}

/// What one word says, as it is written.
fn of_written(
    occupations: &'static [Occupation],
    cell_words: &CellWords,
    words: &Words,
    written: String,
) -> OccupationRead {
    // `P N S`: letters drawn apart.
    let is_apart = written.len() > 2 && written.split(' ').all(|letter| letter.len() == 1);
    let written = if is_apart {
        written.replace(' ', "")
    } else {
        written
    };
    let word = cell_words.written_out(&written).filter(|whole| {
        !words.work.contains_key(&written)
            && !words.occupations.contains_key(&written)
            && (words.work.contains_key(whole) || words.occupations.contains_key(whole))
    });
    let word = word.unwrap_or(written);
    let is_name = |occupation: &Occupation| plain(occupation.label) == word;
    // What is printed on every KTP is nothing to be told about.
    if let Some(says) = words.work.get(&word) {
        return of_work(occupations, *says);
    }
    let indices = words.occupations.get(&word);
    if indices.is_none()
        && let Some(read_as) = cell_words.english_work(&word)
    {
        let read = of_word(occupations, cell_words, words, read_as);
        return OccupationRead {
            code: read.code.or(read.index.map(|_| Code::OccupationRead)),
            ..read
        };
    }
    let indices = indices.or_else(|| near(&words.occupations, &word));
    let Some(indices) = indices else {
        let work = near(&words.work, &word);
        return work.map_or(UNKNOWN, |says| of_work(occupations, *says));
    };
    let all = || {
        indices
            .iter()
            .filter_map(|index| occupations.get(usize::from(*index)))
    };
    let only = match indices.as_slice() {
        [index] => Some(*index),
        _ => None,
    };
    OccupationRead {
        index: only,
        sector: shared(all().map(|occupation| occupation.sector)),
        usual: shared(all().map(|occupation| occupation.engagement)),
        code: match only {
            None => Some(Code::OccupationAmbiguous),
            Some(_) if all().any(is_name) => None,
            Some(_) => Some(Code::OccupationRead),
        },
        ..OccupationRead::default()
    }
}

/// A word that we do not know.
const UNKNOWN: OccupationRead = OccupationRead {
    index: None,
    sector: None,
    usual: None,
    stated: None,
    is_student: false,
    is_mixed: false,
    code: Some(Code::OccupationUnknown),
};

/// What a word of the KTP, or an everyday one for a way of working, says.
fn of_work(occupations: &'static [Occupation], says: Says) -> OccupationRead {
    let nothing = OccupationRead::default();
    match says {
        // Who keeps house, is retired or holds an office is no worker of a list until a row says so.
        Says::Is(engagement)
        | Says::Usually(engagement @ (Engagement::NotWorking | Engagement::CivilServant)) => OccupationRead {
            stated: Some(engagement),
            ..nothing
        },
        Says::Usually(engagement) => OccupationRead {
            usual: Some(engagement),
            ..nothing
        },
        Says::Student => OccupationRead {
            is_student: true,
            ..nothing
        },
        Says::Occupation(id) => {
            let found = (0_u16..).zip(occupations).find(|(_, one)| one.id == id);
            found.map_or(UNKNOWN, |(index, occupation)| OccupationRead {
                index: Some(index),
                sector: Some(occupation.sector),
                usual: Some(occupation.engagement),
                ..nothing
            })
        }
    }
}

/// The value that all have, if they have one.
fn shared<T: PartialEq + Copy>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|one| one == first).then_some(first)
}

/// The letters a word has to have before another spelling of it is looked for.
const LEAST_NEAR: usize = 6;

/// The only words near enough: as many of them, each the same or, from six letters on, with one letter in six changed,
/// dropped, added or swapped with its neighbour, and never the first. What is left over of one word is nothing that
/// another may use: `tukang ikan` is no `tukang azan`. No other occupation may be as near.
fn near<'w, V: PartialEq>(words: &'w BTreeMap<String, V>, word: &str) -> Option<&'w V> {
    if word.len() > 60 {
        return None;
    }
    let mut best: Option<(usize, &V)> = None;
    let mut is_tied = false;
    for (known, indices) in words {
        let Some(distance) = distance(known, word) else {
            continue;
        };
        match best {
            Some((least, found)) if distance == least => is_tied |= found != indices,
            Some((least, _)) if distance > least => {}
            Some(_) | None => {
                best = Some((distance, indices));
                is_tied = false;
            }
        }
    }
    best.filter(|_| !is_tied).map(|(_, indices)| indices)
}

/// The letters by which two phrases differ, if each word is near enough.
fn distance(known: &str, written: &str) -> Option<usize> {
    let (mut known, mut written) = (known.split(' '), written.split(' '));
    let mut total = 0;
    loop {
        match (known.next(), written.next()) {
            (None, None) => return Some(total),
            (Some(known), Some(written)) if known == written => {}
            (Some(known), Some(written)) => {
                let shorter = known.chars().count().min(written.chars().count());
                let begins = known.chars().next() == written.chars().next();
                let distance = strsim::osa_distance(known, written);
                if shorter < LEAST_NEAR || !begins || distance > shorter / LEAST_NEAR {
                    return None;
                }
                total += distance;
            }
            (None, Some(_)) | (Some(_), None) => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Occupations;
    use crate::finding::Code;
    use payung_values::engagement::Engagement;
    use payung_values::sector::Sector;

    #[test]
    fn words_and_near_spellings_are_read_and_others_are_not_guessed() {
        let rules = payung_fixture::rules();
        let all = rules.occupations;
        let mut occupations = Occupations::new(all, rules.work_words, rules.cell_words);
        let mut read = |text: &str| {
            let read = occupations.read(text.as_bytes());
            let id = read.index.and_then(|index| all.get(usize::from(index)));
            (id.map(|occupation| occupation.id), read.code)
        };
        assert_eq!(read("Petani"), (Some("petani"), None));
        assert_eq!(read("  NELAYAN "), (Some("nelayan"), None));
        assert_eq!(read("ptani"), (Some("petani"), Some(Code::OccupationRead)));
        assert_eq!(read("petanii"), (Some("petani"), Some(Code::OccupationRead)));
        assert_eq!(
            read("Nelayan tradisional"),
            (Some("nelayan"), Some(Code::OccupationRead))
        );
        assert_eq!(read("OJOL"), (Some("ojek_online"), Some(Code::OccupationRead)));
        assert_eq!(
            read("PKL"),
            (Some("pedagang_kaki_lima"), Some(Code::OccupationRead))
        );
        assert_eq!(read("nelayann"), (Some("nelayan"), Some(Code::OccupationRead)));
        // A short word, another first letter, and letters of one word spent on another are not guessed.
        for word in [
            "bruh gudang",
            "Tukang Ikan",
            "Penjaga Kebun",
            "Buruh Serabutan",
            "Buruh Rokok",
            "Buruh Jahit",
            "Buruh Gudang",
            "Tukang Kunci",
            "Tukang Sate",
            "Mengurus RT",
            "Anggota DPR",
            "DPD",
        ] {
            assert_eq!(read(word), (None, Some(Code::OccupationUnknown)), "{word}");
        }
        assert_eq!(read("ojek"), (None, Some(Code::OccupationAmbiguous)));
        assert_eq!(read("astronaut"), (None, Some(Code::OccupationUnknown)));
        assert_eq!(read("abc"), (None, Some(Code::OccupationUnknown)));
        // What stands in brackets says more of the word; of several words only what all of them share is taken.
        for (text, id) in [
            ("Buruh Harian Lepas (BHL)", Some("buruh_harian")),
            ("Ojek online (Gojek)", Some("ojek_online")),
            ("OJOL / Ojek Online (Grab)", Some("ojek_online")),
        ] {
            assert_eq!(read(text), (id, Some(Code::OccupationRead)), "{text}");
        }
        for text in ["Petani, Pedagang", "Petani & Nelayan", "petani dan PNS"] {
            assert_eq!(read(text), (None, Some(Code::OccupationAmbiguous)), "{text}");
        }
        for text in ["Petani, astronaut", "(Petani) astronaut", "/", "petani (", "()"] {
            let expected = if text.starts_with("petani") {
                Some("petani")
            } else {
                None
            };
            assert_eq!(read(text).0, expected, "{text}");
        }
        assert_eq!(occupations.read(b"ojek").sector, Some(Sector::Transport));
        let guru = occupations.read(b"Guru");
        assert_eq!(
            (guru.index, guru.usual, guru.code),
            (None, Some(Engagement::Employee), None)
        );
        let civil = occupations.read(b"PNS/ASN");
        assert_eq!((civil.stated, civil.code), (Some(Engagement::CivilServant), None));
        let mixed = occupations.read(b"Petani dan PNS");
        assert_eq!((mixed.stated, mixed.usual, mixed.is_student), (None, None, false));
    }

    /// The numbers of the KTP's occupations, as the family card's form counts them.
    #[test]
    fn numbers_are_those_of_the_occupations_of_the_ktp() {
        let rules = payung_fixture::rules();
        let all = rules.occupations;
        let occupations = Occupations::new(all, rules.work_words, rules.cell_words);
        let read = |number| occupations.numbered(Some(number));
        let id = |number| read(number).index.map(|index| all[usize::from(index)].id);
        for (number, stated) in [
            (1, Engagement::NotWorking),
            (2, Engagement::NotWorking),
            (5, Engagement::CivilServant),
            (15, Engagement::Employee),
            (48, Engagement::CivilServant),
            (63, Engagement::CivilServant),
        ] {
            assert_eq!(read(number).stated, Some(stated), "{number}");
        }
        for (number, named) in [
            (9, "petani"),
            (11, "nelayan"),
            (19, "buruh_harian"),
            (20, "buruh_tani"),
            (30, "penjahit"),
            (41, "imam"),
            (81, "sopir"),
            (84, "pedagang_kecil"),
            (86, "perangkat_desa"),
            (88, "pelaku_umkm"),
        ] {
            assert_eq!(id(number), Some(named), "{number}");
            assert_eq!(read(number).code, Some(Code::OccupationNumber));
        }
        assert!(read(3).is_student);
        for number in [0, 89, 99, 65_535] {
            assert_eq!(read(number).code, Some(Code::OccupationUnknown), "{number}");
        }
    }
}
