//! Searching areas and occupations by the words people use.
//!
//! Blanks, hyphens and capitals do not count. What is not found is looked for by its words, then by words that are
//! nearly the same; such rows are to be tapped and are never taken by themselves ([`Fit`]).

use crate::letter::is_of_word;
use crate::part::tidy;
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_rules::work_word::{Says, WorkWord};
use payung_values::area_code::AreaCode;
use std::ops::Range;

/// The most rows a search shows.
pub const MOST_ROWS: usize = 8;

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T: 'static> {
    /// The best matches, at most [`MOST_ROWS`].
    pub rows: Vec<Match<T>>,
    /// How many match in all.
    pub total: usize,
    /// How the rows fit what was typed.
    pub fit: Fit,
}

impl<T> Found<T> {
    /// The only match, if there is one and it fits the whole search: pressing Enter means it.
    pub fn only(&self) -> Option<&'static T> {
        match self.rows.as_slice() {
            [only] if self.total == 1 && self.fit == Fit::Whole => Some(only.item),
            _ => None,
        }
    }
}

/// How the rows of a search fit what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// They hold all of it.
    Whole,
    /// They hold some of its words, and nothing holds more.
    Partly,
    /// They hold a word that is nearly the same.
    Near,
}

/// One match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<T: 'static> {
    /// What matched.
    pub item: &'static T,
    /// Where the search stands in its name, in bytes; empty if another word matched.
    pub matched: Range<usize>,
    /// The other word that matched, if it was not the name.
    pub synonym: Option<&'static str>,
}

/// Areas whose name or another word for them holds `search`. Kabupaten and kota come before provinces.
///
/// `Kab.`, `Kota`, `Kec.` or `Prov.` may stand before it, the province behind a comma. The words of a province find its
/// kabupaten and kota, too.
pub fn areas(areas: &'static [Area], search: &str) -> Found<Area> {
    let search = tidy(search);
    let mut parts = search.split(',').map(str::trim).filter(|part| !part.is_empty());
    let mut first = AreaSearch::new(areas, parts.next().unwrap_or_default());
    let within = parts
        .next()
        .map(|rest| provinces(areas, rest))
        .unwrap_or_default();
    let matched = |first: &AreaSearch, fit| {
        let ranked = areas
            .iter()
            .filter(|area| within.is_empty() || within.contains(&area.code.province()));
        let ranked = ranked.filter_map(|area| first.matched(area)).collect();
        best(ranked, first.letters.len(), fit)
    };
    // A code without its point is also one of BPS, which counts otherwise: the name has to be looked at.
    let fit = if first.is_bare_code { Fit::Near } else { Fit::Whole };
    let found = matched(&first, fit);
    if found.total > 0 || first.letters.len() < LEAST_NEAR_NAME {
        return found;
    }
    // There is no kota of this name, but a kabupaten, or the other way round.
    if first.is_city.take().is_some() {
        let found = matched(&first, Fit::Near);
        if found.total > 0 {
            return found;
        }
    }
    let ranked = areas.iter().filter_map(|area| {
        let distance = first.distance(area)?;
        Some(((distance, area.code.is_province(), area.name), Match::of(area)))
    });
    nearest(ranked.collect())
}

/// The areas shown before anybody types.
pub fn common_areas(areas: &'static [Area]) -> Vec<&'static Area> {
    let mut common: Vec<&'static Area> = Vec::new();
    for place in 1..=u8::MAX {
        match areas.iter().find(|area| area.common == Some(place)) {
            Some(area) => common.push(area),
            None => break,
        }
    }
    common
}

/// The provinces that these words name.
fn provinces(areas: &'static [Area], words: &str) -> Vec<AreaCode> {
    let search = AreaSearch::new(areas, words);
    search.provinces
}

/// The ranks of areas behind names that begin with the search or have a word that does: another word that begins with
/// it, a name that holds it inside a word, a province that is named.
const ALIAS: u8 = 2;
const INSIDE: u8 = 3;
const IN_PROVINCE: u8 = 4;

/// Words for an area, read.
struct AreaSearch {
    /// Its letters and digits, without the word for the kind of area.
    letters: String,
    /// All its letters and digits.
    all_letters: String,
    /// Whether a kota is meant, if it says.
    is_city: Option<bool>,
    /// The provinces it names.
    provinces: Vec<AreaCode>,
    /// The code it is.
    code: Option<AreaCode>,
    /// Whether that is written without its point: `6472`.
    is_bare_code: bool,
}

impl AreaSearch {
    fn new(areas: &'static [Area], search: &str) -> Self {
        let words: Vec<&str> = search
            .split(|letter: char| !is_of_word(letter))
            .filter(|word| !word.is_empty())
            .collect();
        let mut is_city = None;
        let mut rest = words.as_slice();
        while let [word, after @ ..] = rest
            && !after.is_empty()
        {
            match *word {
                "kab" | "kabupaten" | "kabup" => is_city = Some(false),
                "kota" | "kotamadya" | "kotamadia" | "kodya" => is_city = Some(true),
                // `kota madya`.
                "madya" | "madia" if is_city == Some(true) => {}
                "kec" | "kecamatan" | "prov" | "provinsi" | "propinsi" | "adm" | "administrasi" => {}
                _ => break,
            }
            rest = after;
        }
        let letters = rest.concat();
        let is_named = |area: &&Area| {
            let is_alias = |alias: &str| self::letters(alias) == letters;
            area.code.is_province()
                && !letters.is_empty()
                && (self::letters(area.name) == letters || area.words().any(is_alias))
        };
        let all_letters = words.concat();
        let digits = all_letters.get(..2).zip(all_letters.get(2..4));
        let bare = digits.filter(|_| all_letters.len() == 4 && !search.contains('.'));
        let bare = bare.and_then(|(province, district)| AreaCode::parse(&[province, ".", district].concat()));
        Self {
            provinces: areas.iter().filter(is_named).map(|area| area.code).collect(),
            code: AreaCode::parse(search).or(bare),
            is_bare_code: bare.is_some(),
            all_letters,
            letters,
            is_city,
        }
    }

    /// How well an area matches.
    fn matched(&self, area: &'static Area) -> Option<(Rank, Match<Area>)> {
        let fits_kind = self.is_city.is_none_or(|is_city| is_city == area.code.is_kota());
        let by_code = (self.code == Some(area.code)).then_some((0, 0..0, None));
        // Without its point a code may be one of BPS, which counts otherwise.
        let bps_code = area
            .bps_code()
            .filter(|code| self.is_bare_code && *code == self.letters);
        let by_bps_code = bps_code.map(|code| (0, 0..0, Some(code)));
        let by_name = |letters: &str| {
            let (rank, matched) = place_in(area.name, letters)?;
            Some((if rank < 2 { rank } else { INSIDE }, matched, None))
        };
        let by_alias = || {
            let aliases = area.words();
            let ranked = aliases.filter_map(|alias| {
                let (rank, _) = place_in(alias, &self.letters)?;
                // What is typed whole comes before names that begin with it: `solo` is no Solok.
                let is_whole = letters(alias) == self.letters;
                (rank < 2).then_some((if is_whole { 0 } else { ALIAS }, 0..0, Some(alias)))
            });
            ranked.min_by_key(|(rank, ..)| *rank)
        };
        let in_province = || {
            let is_in = !area.code.is_province() && self.provinces.contains(&area.code.province());
            is_in.then_some((IN_PROVINCE, 0..0, None))
        };
        let whole = by_name(&self.all_letters);
        let bare = if fits_kind { by_name(&self.letters) } else { None };
        let alias = if fits_kind { by_alias() } else { None };
        let found = [by_code, by_bps_code, whole, bare, alias]
            .into_iter()
            .flatten()
            .min_by_key(|(rank, ..)| *rank);
        let (rank, matched, synonym) = found.or_else(in_province)?;
        Some((
            (rank, area.code.is_province(), area.name),
            Match {
                item: area,
                matched,
                synonym,
            },
        ))
    }

    /// How many letters differ from the name, a word of it or another word, if few enough do.
    fn distance(&self, area: &'static Area) -> Option<u8> {
        let name = area
            .name
            .split(' ')
            .filter(|word| !matches!(*word, "Kabupaten" | "Kota" | "Administrasi"));
        let bare = name.clone().map(letters).collect::<String>();
        let words = name.chain(area.words()).map(letters);
        let near = words
            .chain([bare])
            .filter_map(|word| distance(&self.letters, &word, LEAST_NEAR_NAME));
        near.min()
    }
}

/// Occupations whose name or another word for them holds `search`; else those that hold most of its words, of which one
/// has to say something by itself; else those with a word nearly the same.
pub fn occupations(
    occupations: &'static [Occupation],
    work_words: &'static [WorkWord],
    search: &str,
) -> Found<Occupation> {
    let search = tidy(search);
    let letters = letters(&search);
    let ranked = occupations.iter().filter_map(|occupation| {
        let by_name = place_in(occupation.label, &letters).map(|(rank, matched)| (rank, matched, None));
        let by_synonym = occupation
            .synonyms
            .split('|')
            .filter_map(|synonym| place_in(synonym, &letters).map(|(rank, _)| (rank, 0..0, Some(synonym))))
            .min_by_key(|(rank, ..)| *rank);
        let by_word = said_by(work_words, occupation, &letters).map(|word| (0, 0..0, Some(word)));
        let best = [by_name, by_synonym, by_word].into_iter().flatten();
        let (rank, matched, synonym) = best.min_by_key(|(rank, ..)| *rank)?;
        Some((
            (rank, occupation.common.is_none(), occupation.label),
            Match {
                item: occupation,
                matched,
                synonym,
            },
        ))
    });
    let found = best(ranked.collect(), letters.len(), Fit::Whole);
    let is_way = |word: &&WorkWord| is_begun(word, &search);
    if found.total > 0 || ways(work_words, &search).iter().any(is_way) {
        return found;
    }
    partly(occupations, &search)
}

/// The word of the KTP that these letters are and that stands for the occupation.
fn said_by(work_words: &'static [WorkWord], occupation: &Occupation, letters: &str) -> Option<&'static str> {
    let found = work_words.iter().find(|word| {
        matches!(word.says, Says::Occupation(id) if id == occupation.id)
            && self::letters(word.word) == letters
    });
    found.map(|word| word.word)
}

/// Words that say how somebody works or that he studies, and stand for no occupation of ours: the one that was typed, or
/// those with a word that begins with four letters and more; else those that share a word which says something by
/// itself, such as `pabrik` in `kerja di pabrik`. Of words that say the same, one that only goes on behind another is
/// not told: `mahasiswa i` behind `mahasiswa`.
pub fn ways(work_words: &'static [WorkWord], search: &str) -> Vec<&'static WorkWord> {
    let search = tidy(search);
    let letters = letters(&search);
    // `buruh` and `karyawan` stand before what says something: only words behind the first, or alone, do.
    let telling = |word: &'static WorkWord| {
        let is_single = words(word.word).nth(1).is_none();
        let says = is_single || matches!(word.says, Says::Is(_));
        words(word.word)
            .skip(usize::from(!is_single))
            .filter(move |_| says)
    };
    let is_found = |word: &'static WorkWord| {
        let known = self::letters(word.word);
        let begins = |known: &str| self::letters(known).starts_with(&letters);
        known == letters || letters.len() >= 4 && (known.starts_with(&letters) || telling(word).any(begins))
    };
    let found = of_ways(work_words, &is_found);
    if !found.is_empty() {
        return found;
    }
    let shares = |word: &'static WorkWord| {
        let known = telling(word).map(self::letters);
        known
            .filter(|known| known.len() >= LEAST_SHARED)
            .any(|known| words(&search).any(|word| word == known))
    };
    of_ways(work_words, &shares)
}

/// The fewest letters of a word that a search and a way of working may share.
const LEAST_SHARED: usize = 4;

/// The first of the ways of working that are found.
fn of_ways(
    work_words: &'static [WorkWord],
    is_found: &dyn Fn(&'static WorkWord) -> bool,
) -> Vec<&'static WorkWord> {
    let is_way = |word: &&WorkWord| !matches!(word.says, Says::Occupation(_));
    let found: Vec<&WorkWord> = work_words
        .iter()
        .filter(is_way)
        .filter(|word| is_found(word))
        .collect();
    let goes_on = |word: &&&WorkWord| {
        let is_before = |other: &&WorkWord| {
            let (known, before) = (letters(word.word), letters(other.word));
            other.says == word.says && known.len() > before.len() && known.starts_with(&before)
        };
        found.iter().any(is_before)
    };
    let told = found.iter().filter(|word| !goes_on(word));
    told.take(MOST_WAYS).copied().collect()
}

/// Whether a word begins with what was typed: such a word alone is what is meant.
pub fn is_begun(word: &WorkWord, search: &str) -> bool {
    letters(word.word).starts_with(&letters(&tidy(search)))
}

/// Whether a word is what was typed, and not only begins with it: it then stands before what only holds it.
pub fn is_typed(word: &WorkWord, search: &str) -> bool {
    letters(word.word) == letters(&tidy(search))
}

/// The most words for ways of working a search shows besides occupations.
const MOST_WAYS: usize = 3;

/// What a word where an occupation is asked says, if it is one of the KTP or an everyday one for a way of working.
pub fn work_word(work_words: &'static [WorkWord], typed: &str) -> Option<&'static WorkWord> {
    let letters = letters(&tidy(typed));
    work_words.iter().find(|word| self::letters(word.word) == letters)
}

/// The occupation whose name, or one of its other words, is just this.
pub fn called(occupations: &'static [Occupation], typed: &str) -> Option<&'static Occupation> {
    let letters = letters(&tidy(typed));
    let is_it = |word: &str| !letters.is_empty() && self::letters(word) == letters;
    occupations
        .iter()
        .find(|one| is_it(one.label) || one.synonyms.split('|').any(is_it))
}

/// The occupation that is called just this, by a word of the KTP too.
pub fn named(
    occupations: &'static [Occupation],
    work_words: &'static [WorkWord],
    typed: &str,
) -> Option<&'static Occupation> {
    called(occupations, typed).or_else(|| match work_word(work_words, typed)?.says {
        Says::Occupation(id) => Occupation::parse(occupations, id),
        Says::Is(_) | Says::Usually(_) | Says::Student => None,
    })
}

/// As [`ways`], without those that an occupation is called by: that is the one to tap.
pub fn other_ways(
    occupations: &'static [Occupation],
    work_words: &'static [WorkWord],
    search: &str,
) -> Vec<&'static WorkWord> {
    let mut others = ways(work_words, search);
    others.retain(|way| !matches!(way.says, Says::Usually(_)) || called(occupations, way.word).is_none());
    others
}

/// The occupations most often chosen.
pub fn common_occupations(occupations: &'static [Occupation]) -> Vec<&'static Occupation> {
    let places = 1..=u8::try_from(MOST_ROWS).unwrap_or(u8::MAX);
    places
        .filter_map(|index| {
            occupations
                .iter()
                .find(|occupation| occupation.common == Some(index))
        })
        .collect()
}

/// The most occupations a word may stand at and still say something by itself: `ojek` does, `buruh` and `tukang` do
/// not.
const MOST_SAID: usize = 5;

/// The occupations with most of the words, of which one says something by itself or is the whole name.
fn partly(occupations: &'static [Occupation], search: &str) -> Found<Occupation> {
    let words: Vec<&str> = words(search).filter(|word| word.len() >= 3).collect();
    let mut counted: Vec<(Occupied, &'static Occupation)> = occupations
        .iter()
        .map(|occupation| (Occupied::default(), occupation))
        .collect();
    let mut is_near = false;
    for word in words {
        let hits: Vec<Option<Hit>> = counted.iter().map(|(_, one)| hit(one, word)).collect();
        let n_hits = hits.iter().flatten().count();
        for ((occupied, occupation), hit) in counted.iter_mut().zip(hits) {
            let Some(hit) = hit else { continue };
            occupied.n_words += 1;
            let is_name = letters(occupation.label) == word;
            occupied.says |= n_hits <= MOST_SAID || is_name;
            occupied.in_name |= hit.in_name;
            is_near |= hit.distance > 0;
            occupied.distance = occupied.distance.saturating_add(hit.distance);
        }
    }
    counted.retain(|(occupied, _)| occupied.says);
    let most = counted
        .iter()
        .map(|(occupied, _)| occupied.n_words)
        .max()
        .unwrap_or(0);
    let ranked = counted
        .into_iter()
        .filter(|(occupied, _)| occupied.n_words == most);
    let ranked = ranked.map(|(occupied, occupation)| {
        let rank = (occupied.distance, !occupied.in_name, occupation.label);
        (rank, Match::of(occupation))
    });
    let fit = if is_near { Fit::Near } else { Fit::Partly };
    best(ranked.collect(), MOST_ROWS, fit)
}

/// What of a search an occupation holds.
#[derive(Default)]
struct Occupied {
    n_words: usize,
    says: bool,
    in_name: bool,
    distance: u8,
}

/// A word of a search in an occupation's words.
struct Hit {
    distance: u8,
    in_name: bool,
}

/// The best place of a word: the same, the beginning of a word of four letters and more, or nearly the same.
fn hit(occupation: &'static Occupation, word: &str) -> Option<Hit> {
    let in_phrase = |phrase: &'static str| {
        let near = words(phrase).filter_map(|known| {
            let known = letters(known);
            if known == word || word.len() >= 4 && known.starts_with(word) {
                Some(0)
            } else {
                distance(word, &known, LEAST_NEAR_WORD)
            }
        });
        near.min()
    };
    let in_name = in_phrase(occupation.label);
    let in_synonyms = occupation.synonyms.split('|').filter_map(in_phrase).min();
    let distance = in_name.into_iter().chain(in_synonyms).min()?;
    Some(Hit {
        distance,
        in_name: in_name == Some(distance),
    })
}

/// The fewest letters of a word of an occupation that may be nearly the same.
const LEAST_NEAR_WORD: usize = 6;

/// The fewest letters of an area's name that may be nearly the same: names are fewer than words.
const LEAST_NEAR_NAME: usize = 5;

/// How many letters differ, if few enough do: one, from nine letters on two. Swapped letters count once; the first
/// letter is never another.
fn distance(search: &str, known: &str, least: usize) -> Option<u8> {
    let length = search.chars().count();
    let same_first = search.chars().next() == known.chars().next();
    if length < least || !same_first || known.chars().count() + 2 < length {
        return None;
    }
    let allowed = if length < 9 { 1 } else { 2 };
    let distance = strsim::osa_distance(search, known);
    (1..=allowed)
        .contains(&distance)
        .then(|| u8::try_from(distance).ok())?
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !is_of_word(letter))
        .filter(|word| !word.is_empty())
}

/// The letters and digits of a text in lower case.
fn letters(text: &str) -> String {
    let letters = text.chars().filter(|letter| is_of_word(*letter));
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// How well `name` matches these letters: 0 at its beginning, 1 at the beginning of a word, 2 inside a word. What
/// begins at a word may go over blanks and hyphens, what lies inside one may not.
fn place_in(name: &str, search: &str) -> Option<(u8, Range<usize>)> {
    if search.is_empty() {
        return None;
    }
    let mut is_word_before = false;
    for (at, letter) in name.char_indices() {
        let is_word = is_of_word(letter);
        if is_word
            && !is_word_before
            && let Some(length) = name.get(at..).and_then(|rest| length_of(rest, search))
        {
            return Some((u8::from(at > 0), at..at + length));
        }
        is_word_before = is_word;
    }
    let at = name.to_ascii_lowercase().find(search)?;
    Some((2, at..at + search.len()))
}

/// How many bytes of `text` the letters of `search` take, if it begins with them.
fn length_of(text: &str, search: &str) -> Option<usize> {
    let mut wanted = search.chars().peekable();
    for (at, letter) in text.char_indices() {
        if wanted.peek().is_none() {
            return Some(at);
        }
        if is_of_word(letter) && wanted.next() != Some(letter.to_ascii_lowercase()) {
            return None;
        }
    }
    wanted.peek().is_none().then_some(text.len())
}

impl<T> Match<T> {
    /// A match of which no place in the name is told.
    fn of(item: &'static T) -> Self {
        Self {
            item,
            matched: 0..0,
            synonym: None,
        }
    }
}

/// How well something matches: its place in the name, whether it is the less likely kind, the name itself.
type Rank = (u8, bool, &'static str);

/// Only those with the fewest differing letters.
fn nearest<T>(ranked: Vec<(Rank, Match<T>)>) -> Found<T> {
    let least = ranked.iter().map(|((distance, ..), _)| *distance).min();
    let nearest = ranked
        .into_iter()
        .filter(|((distance, ..), _)| Some(*distance) == least);
    best(nearest.collect(), MOST_ROWS, Fit::Near)
}

/// The first rows by rank.
fn best<T>(ranked: Vec<(Rank, Match<T>)>, n_letters: usize, fit: Fit) -> Found<T> {
    let total = ranked.len();
    // A single letter says too little to show rows for.
    let shown = if n_letters < 2 { 0 } else { MOST_ROWS };
    let (ranks, mut matches): (Vec<Rank>, Vec<Option<Match<T>>>) = ranked
        .into_iter()
        .map(|(rank, found)| (rank, Some(found)))
        .unzip();
    let rows = first_places(&ranks, shown)
        .into_iter()
        .filter_map(|index| matches.get_mut(index)?.take());
    Found {
        rows: rows.collect(),
        total,
        fit,
    }
}

/// The places of the `count` least ranks, least first. Eight of a few hundred: a sort would be more code than work.
fn first_places(ranks: &[Rank], count: usize) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(count);
    for _ in 0..count {
        let rest = ranks
            .iter()
            .enumerate()
            .filter(|(index, _)| !places.contains(index));
        places.extend(rest.min_by_key(|(_, rank)| **rank).map(|(index, _)| index));
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{
        Fit, Found, areas, common_areas, common_occupations, is_typed, occupations, ways, work_word,
    };
    use payung_fixture::rules;
    use payung_rules::area::Area;
    use payung_rules::occupation::Occupation;
    use payung_rules::work_word::Says;
    use payung_values::engagement::Engagement;

    fn area_names(found: &Found<Area>) -> Vec<&'static str> {
        found.rows.iter().map(|row| row.item.name).collect()
    }

    fn ids(search: &str) -> (Vec<&'static str>, Fit) {
        let found: Found<Occupation> = occupations(rules().occupations, rules().work_words, search);
        (found.rows.iter().map(|row| row.item.id).collect(), found.fit)
    }

    #[test]
    fn three_letters_find_the_three_kutai() {
        let found = areas(rules().areas, "kut");
        assert!(area_names(&found).starts_with(&[
            "Kabupaten Kutai Barat",
            "Kabupaten Kutai Kartanegara",
            "Kabupaten Kutai Timur"
        ]));
        let first = found.rows.first().unwrap();
        assert_eq!(first.item.name.get(first.matched.clone()), Some("Kut"));
    }

    #[test]
    fn a_province_is_found_after_its_places() {
        assert_eq!(area_names(&areas(rules().areas, "samar")), ["Kota Samarinda"]);
        assert!(
            areas(rules().areas, "kalimantan timur")
                .rows
                .iter()
                .any(|row| row.item.code.is_province())
        );
    }

    #[test]
    fn areas_are_found_by_what_people_say_and_write() {
        for (search, name) in [
            ("kubar", "Kabupaten Kutai Barat"),
            ("KUKAR", "Kabupaten Kutai Kartanegara"),
            ("kutim", "Kabupaten Kutai Timur"),
            ("ppu", "Kabupaten Penajam Paser Utara"),
            ("Kab. PPU", "Kabupaten Penajam Paser Utara"),
            ("mahulu", "Kabupaten Mahakam Ulu"),
            ("sendawar", "Kabupaten Kutai Barat"),
            ("sangatta", "Kabupaten Kutai Timur"),
            ("tanah grogot", "Kabupaten Paser"),
            ("jaksel", "Kota Administrasi Jakarta Selatan"),
            ("tangsel", "Kota Tangerang Selatan"),
            ("timika", "Kabupaten Mimika"),
            ("solo", "Kota Surakarta"),
            ("Kab. Kutai Barat", "Kabupaten Kutai Barat"),
            ("kabupaten kutai barat", "Kabupaten Kutai Barat"),
            ("Kota Samarinda, Kalimantan Timur", "Kota Samarinda"),
            ("samarinda, kaltim", "Kota Samarinda"),
            ("kutaibarat", "Kabupaten Kutai Barat"),
            ("tanjungpinang", "Kota Tanjung Pinang"),
            ("toli toli", "Kabupaten Toli-Toli"),
            ("Kec. Sepaku", "Kabupaten Penajam Paser Utara"),
            ("64.07", "Kabupaten Kutai Barat"),
            ("64.72", "Kota Samarinda"),
            ("jogja", "Kota Yogyakarta"),
            ("kaltim", "Kalimantan Timur"),
        ] {
            let found = areas(rules().areas, search);
            assert_eq!(area_names(&found).first(), Some(&name), "{search}");
            assert_eq!(found.fit, Fit::Whole, "{search}");
        }
        assert_eq!(
            area_names(&areas(rules().areas, "kab bogor")),
            ["Kabupaten Bogor"]
        );
        assert_eq!(area_names(&areas(rules().areas, "kota bogor")), ["Kota Bogor"]);
        assert_eq!(area_names(&areas(rules().areas, "bogor")).len(), 2);
        for search in [
            "kota madya samarinda",
            "kotamadya samarinda",
            "Kota Madia Samarinda",
        ] {
            assert_eq!(
                area_names(&areas(rules().areas, search)),
                ["Kota Samarinda"],
                "{search}"
            );
        }
        let irian = areas(rules().areas, "irian jaya");
        assert_eq!((area_names(&irian)[0], irian.only()), ("Papua", None));
        assert_eq!(areas(rules().areas, "batavia").total, 7);
        assert_eq!(areas(rules().areas, "kaltim").total, 11);
        assert_eq!(
            area_names(&areas(rules().areas, "ikn")),
            ["Kabupaten Kutai Kartanegara", "Kabupaten Penajam Paser Utara"]
        );
        assert_eq!(area_names(&areas(rules().areas, "jkt")).len(), 7);
    }

    /// BPS writes four digits, too, and means others by some of them: the name is tapped.
    #[test]
    fn a_code_without_its_point_is_to_be_tapped() {
        for (search, name) in [
            ("6472", "Kota Samarinda"),
            ("6407", "Kabupaten Kutai Barat"),
            ("64 71", "Kota Balikpapan"),
            ("1217", "Kabupaten Samosir"),
        ] {
            let found = areas(rules().areas, search);
            assert_eq!(area_names(&found), [name], "{search}");
            assert_eq!((found.fit, found.only()), (Fit::Near, None), "{search}");
        }
        // What both know as another area is both of them; what only BPS knows is found by its code.
        for (search, names) in [
            (
                "6402",
                vec!["Kabupaten Kutai Barat", "Kabupaten Kutai Kartanegara"],
            ),
            ("6403", vec!["Kabupaten Berau", "Kabupaten Kutai Kartanegara"]),
        ] {
            let found = areas(rules().areas, search);
            assert_eq!((area_names(&found), found.fit), (names, Fit::Near), "{search}");
        }
        let found = areas(rules().areas, "64.02");
        assert_eq!(
            found.only().map(|area| area.name),
            Some("Kabupaten Kutai Kartanegara")
        );
        for search in ["6499", "640", "647", "64720", "9999"] {
            assert_eq!(areas(rules().areas, search).total, 0, "{search}");
        }
    }

    #[test]
    fn the_ten_and_samosir_are_shown_at_rest() {
        let common = common_areas(rules().areas);
        assert_eq!(common.len(), 11);
        assert_eq!(common.last().map(|area| area.name), Some("Kabupaten Samosir"));
    }

    #[test]
    fn everyday_words_find_occupations() {
        for (word, id) in [
            ("ojol", "ojek_online"),
            ("PKL", "pedagang_kaki_lima"),
            ("kuli", "buruh_harian"),
            ("marbot", "marbot"),
            ("ART", "pekerja_rumah_tangga"),
            ("motoris", "motoris"),
            ("NELAYAN/PERIKANAN", "nelayan"),
            ("tukang las/pandai besi", "montir"),
        ] {
            let (found, fit) = ids(word);
            assert!(found.contains(&id), "{word} finds {found:?}");
            assert_eq!(fit, Fit::Whole, "{word}");
        }
    }

    #[test]
    fn what_fits_in_part_is_offered_and_a_word_that_says_nothing_is_not_enough() {
        for (search, first) in [
            ("nelayan tangkap", "nelayan"),
            ("kurir shopee", "kurir"),
            ("tukang ojek online", "ojek_online"),
            ("sopir grab", "sopir_taksi_online"),
            ("petani organik", "petani"),
        ] {
            let (found, fit) = ids(search);
            assert_eq!((found.first(), fit), (Some(&first), Fit::Partly), "{search}");
        }
        for search in [
            "buruh pabrik",
            "ibu rumah tangga",
            "tki",
            "tukang sulap",
            "astronaut",
        ] {
            assert_eq!(ids(search).0, <[&str; 0]>::default(), "{search}");
        }
    }

    #[test]
    fn a_misspelling_offers_what_was_meant() {
        for (search, name) in [
            ("kuati", "Kabupaten Kutai Barat"),
            ("samarnda", "Kota Samarinda"),
            ("balikpapn", "Kota Balikpapan"),
            ("Kota Kutai Barat", "Kabupaten Kutai Barat"),
            ("kab. samarinda", "Kota Samarinda"),
        ] {
            let found = areas(rules().areas, search);
            assert_eq!(
                (area_names(&found).first(), found.fit),
                (Some(&name), Fit::Near),
                "{search}"
            );
            assert_eq!(found.only(), None, "a guess is never taken");
        }
        let (found, fit) = ids("nelyan");
        assert_eq!((found.first(), fit), (Some(&"nelayan"), Fit::Near));
        for search in ["zzzzzz", "tko"] {
            assert_eq!(areas(rules().areas, search).total, 0, "{search}");
        }
        assert_eq!(ids("tkd jaya").0.first(), Some(&"pegawai_non_asn"));
        assert_eq!(
            ids("ketani").0,
            <[&str; 0]>::default(),
            "the first letter is never another"
        );
    }

    #[test]
    fn words_of_the_ktp_say_how_somebody_works() {
        let all = rules().work_words;
        let found = |search: &str| ways(all, search).first().map(|word| word.says);
        assert_eq!(found("karyawan swasta"), Some(Says::Is(Engagement::Employee)));
        assert_eq!(found("ibu rumah tangga"), Some(Says::Is(Engagement::NotWorking)));
        assert_eq!(found("tki"), Some(Says::Is(Engagement::Abroad)));
        assert_eq!(
            found("PEGAWAI NEGERI SIPIL (PNS)"),
            Some(Says::Is(Engagement::CivilServant))
        );
        assert_eq!(found("pelajar/mahasiswa"), Some(Says::Student));
        assert_eq!(found("dokter"), Some(Says::Usually(Engagement::Employee)));
        assert_eq!(found("nelayan"), None);
        assert_eq!(
            work_word(all, "BURUH TANI/PERKEBUNAN").map(|word| word.says),
            Some(Says::Occupation("buruh_tani"))
        );
        assert_eq!(
            work_word(all, "buruh tani perkebunan").map(|word| word.word),
            Some("Buruh Tani/Perkebunan")
        );
        assert_eq!(work_word(all, "buruh"), None);
        let words = |search: &str| -> Vec<&str> { ways(all, search).iter().map(|word| word.word).collect() };
        assert_eq!(words("mahas"), ["mahasiswa", "mahasiswi"]);
        assert_eq!(words("perawat"), ["Perawat"]);
        for (search, word) in [
            ("pabrik", "buruh pabrik"),
            ("tambang", "buruh tambang"),
            ("kerja di pabrik sepatu", "buruh pabrik"),
            ("perawat rumah sakit", "Perawat"),
            ("kerja di bank", "pegawai bank"),
        ] {
            assert!(words(search).contains(&word), "{search}: {:?}", words(search));
        }
        assert_eq!(words("pegawai kelurahan"), <[&str; 0]>::default());
        let is_typed = |search: &str| ways(all, search).iter().any(|word| is_typed(word, search));
        assert!(is_typed("perawat") && !is_typed("mahas"));
    }

    #[test]
    fn no_letters_find_nothing_and_eight_are_common() {
        assert_eq!(areas(rules().areas, "").total, 0);
        assert_eq!(areas(rules().areas, &"samarinda ".repeat(2400)).total, 0);
        assert_eq!(occupations(rules().occupations, rules().work_words, " ").total, 0);
        assert_eq!(common_occupations(rules().occupations).len(), 8);
    }
}
