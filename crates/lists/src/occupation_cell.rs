//! Occupations as people write them.

use crate::cell_cache::CellCache;
use crate::finding::Code;
use payung_rules::occupation::Occupation;
use payung_sheets::cell::{decoded, plain};
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
    /// What is odd about it.
    pub code: Option<Code>,
}

/// The words of all occupations, and what cells were read as.
#[derive(Debug)]
pub struct Occupations {
    all: &'static [Occupation],
    /// Plain words to the indices of the occupations they stand for.
    words: BTreeMap<String, Vec<u16>>,
    known: CellCache<OccupationRead>,
}

impl Occupations {
    /// Every name and everyday word.
    pub fn new(all: &'static [Occupation]) -> Self {
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
            words,
            known: CellCache::new(),
        }
    }

    /// What a cell that is not blank was read as.
    #[inline]
    pub fn read(&mut self, bytes: &[u8]) -> OccupationRead {
        let (all, words) = (self.all, &self.words);
        self.known.get_or(bytes, |bytes| find(all, words, bytes))
    }

    /// The bytes held by what was read.
    pub fn held(&self) -> usize {
        self.known.held()
    }
}

fn find(
    occupations: &'static [Occupation],
    words: &BTreeMap<String, Vec<u16>>,
    bytes: &[u8],
) -> OccupationRead {
    let word = plain(&decoded(bytes));
    let indices = words.get(&word).or_else(|| near(words, &word));
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
    let is_name = |occupation: &Occupation| plain(occupation.label) == word;
    OccupationRead {
        index: only,
        sector: shared(all().map(|occupation| occupation.sector)),
        usual: shared(all().map(|occupation| occupation.engagement)),
        code: match only {
            None => Some(Code::OccupationAmbiguous),
            Some(_) if all().any(is_name) => None,
            Some(_) => Some(Code::OccupationRead),
        },
    }
}

/// The value that all have, if they have one.
fn shared<T: PartialEq + Copy>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|one| one == first).then_some(first)
}

/// The only word near enough: one letter in five may be changed, dropped, added or swapped with its neighbour, and
/// no other occupation may be as near.
fn near<'w>(words: &'w BTreeMap<String, Vec<u16>>, word: &str) -> Option<&'w Vec<u16>> {
    let allowed = word.chars().count() / 5;
    if allowed == 0 || word.len() > 60 {
        return None;
    }
    let mut best: Option<(usize, &Vec<u16>)> = None;
    let mut is_tied = false;
    for (known, indices) in words {
        if known.len().abs_diff(word.len()) > allowed {
            continue;
        }
        let distance = strsim::osa_distance(known, word);
        if distance > allowed {
            continue;
        }
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

#[cfg(test)]
mod tests {
    use super::Occupations;
    use crate::finding::Code;
    use payung_values::sector::Sector;

    #[test]
    fn words_and_near_spellings_are_read_and_others_are_not_guessed() {
        let all = payung_fixture::rules().occupations;
        let mut occupations = Occupations::new(all);
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
        assert_eq!(
            read("bruh harian lepas"),
            (Some("buruh_harian"), Some(Code::OccupationRead))
        );
        assert_eq!(read("ojek"), (None, Some(Code::OccupationAmbiguous)));
        assert_eq!(read("astronaut"), (None, Some(Code::OccupationUnknown)));
        assert_eq!(read("abc"), (None, Some(Code::OccupationUnknown)));
        assert_eq!(occupations.read(b"ojek").sector, Some(Sector::Transport));
        assert_eq!(occupations.read(b"guru").usual, None);
    }
}
