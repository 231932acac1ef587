//! Occupations as people write them.

use crate::cell_cache::CellCache;
use crate::finding::Code;
use crate::word_reader::is_nothing;
use payung_rules::cell_words::CellWords;
use payung_rules::occupation::Occupation;
use payung_rules::work_word::{Says, WorkWord};
use payung_sheets::cell::{Cell, decoded, plain};
use payung_values::engagement::Engagement;
use payung_values::sector::Sector;
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
    /// What is odd about it.
    pub code: Option<Code>,
}

/// The words of all occupations, and what cells were read as.
#[derive(Debug)]
pub struct Occupations {
    all: &'static [Occupation],
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
            let all = occupation.synonyms.split('|').chain([occupation.label]);
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
                find(all, words, bytes)
            }
        })
    }

    /// The bytes held by what was read.
    pub fn held(&self) -> usize {
        self.known.held()
    }
}

fn find(occupations: &'static [Occupation], words: &Words, bytes: &[u8]) -> OccupationRead {
    let word = plain(&decoded(bytes));
    let is_name = |occupation: &Occupation| plain(occupation.label) == word;
    // What is printed on every KTP is nothing to be told about.
    match words.work.get(&word) {
        Some(Says::Is(engagement)) => {
            return OccupationRead {
                stated: Some(*engagement),
                ..OccupationRead::default()
            };
        }
        Some(Says::Usually(engagement)) => {
            return OccupationRead {
                usual: Some(*engagement),
                ..OccupationRead::default()
            };
        }
        Some(Says::Student) => {
            return OccupationRead {
                is_student: true,
                ..OccupationRead::default()
            };
        }
        Some(Says::Occupation(id)) => {
            let index = occupations.iter().position(|occupation| occupation.id == *id);
            if let Some(occupation) = index.and_then(|index| occupations.get(index)) {
                return OccupationRead {
                    index: index.and_then(|index| u16::try_from(index).ok()),
                    sector: Some(occupation.sector),
                    usual: Some(occupation.engagement),
                    ..OccupationRead::default()
                };
            }
        }
        None => {}
    }
    let indices = words.occupations.get(&word);
    let indices = indices.or_else(|| near(&words.occupations, &word));
    let Some(indices) = indices else {
        return OccupationRead {
            code: Some(Code::OccupationUnknown),
            ..OccupationRead::default()
        };
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
fn near<'w>(words: &'w BTreeMap<String, Vec<u16>>, word: &str) -> Option<&'w Vec<u16>> {
    if word.len() > 60 {
        return None;
    }
    let mut best: Option<(usize, &Vec<u16>)> = None;
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
        assert_eq!(occupations.read(b"ojek").sector, Some(Sector::Transport));
        let guru = occupations.read(b"Guru");
        assert_eq!(
            (guru.index, guru.usual, guru.code),
            (None, Some(Engagement::Employee), None)
        );
    }
}
