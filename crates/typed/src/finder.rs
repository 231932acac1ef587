//! Searching areas and occupations by the words people use.

use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
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
}

/// One match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<T: 'static> {
    /// What matched.
    pub item: &'static T,
    /// Where the search stands in its name, in bytes; empty if a synonym matched.
    pub matched: Range<usize>,
    /// The synonym that matched, if it was not the name.
    pub synonym: Option<&'static str>,
}

/// Areas whose name holds `search`. Kabupaten and kota come before provinces.
pub fn areas(areas: &'static [Area], search: &str) -> Found<Area> {
    let search = normal(search);
    let ranked = areas.iter().filter_map(|area| {
        let (rank, matched) = place_in(area.name, &search)?;
        Some((
            (rank, area.code.is_province(), area.name),
            Match {
                item: area,
                matched,
                synonym: None,
            },
        ))
    });
    best(ranked.collect(), &search)
}

/// Occupations whose name or a synonym holds `search`.
pub fn occupations(occupations: &'static [Occupation], search: &str) -> Found<Occupation> {
    let search = normal(search);
    let ranked = occupations.iter().filter_map(|occupation| {
        let by_name = place_in(occupation.label, &search).map(|(rank, matched)| (rank, matched, None));
        let by_synonym = occupation
            .synonyms
            .split('|')
            .filter_map(|synonym| place_in(synonym, &search).map(|(rank, _)| (rank, 0..0, Some(synonym))))
            .min_by_key(|(rank, ..)| *rank);
        let best = match (by_name, by_synonym) {
            (Some(name), Some(synonym)) if synonym.0 < name.0 => Some(synonym),
            (name, synonym) => name.or(synonym),
        };
        let (rank, matched, synonym) = best?;
        Some((
            (rank, occupation.common.is_none(), occupation.label),
            Match {
                item: occupation,
                matched,
                synonym,
            },
        ))
    });
    best(ranked.collect(), &search)
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

/// The word of an area's name nearest to a search that found nothing.
pub fn nearest_area(areas: &'static [Area], search: &str) -> Option<String> {
    nearest(search, &mut areas.iter().flat_map(|area| area.name.split(' ')))
}

/// The name or synonym of an occupation nearest to a search that found nothing.
pub fn nearest_occupation(occupations: &'static [Occupation], search: &str) -> Option<String> {
    let mut words = occupations
        .iter()
        .flat_map(|one| one.synonyms.split('|').chain([one.label]));
    nearest(search, &mut words)
}

/// The word with the fewest changed letters, if fewer than a third are changed; swapped letters count once.
fn nearest(search: &str, words: &mut dyn Iterator<Item = &'static str>) -> Option<String> {
    let search = normal(search);
    let allowed = search.chars().count() / 3;
    let words = words.map(normal).filter(|word| word.chars().count() >= 3);
    let ranked = words.map(|word| (strsim::osa_distance(&search, &word), word));
    ranked
        .filter(|(distance, _)| *distance <= allowed.max(1))
        .min()
        .map(|(_, word)| word)
}

fn normal(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_ascii_lowercase()
}

/// How well `name` matches: 0 at its beginning, 1 at the beginning of a word, 2 inside a word.
fn place_in(name: &str, search: &str) -> Option<(u8, Range<usize>)> {
    if search.is_empty() {
        return None;
    }
    let lower = name.to_ascii_lowercase();
    let mut inside = None;
    for (at, _) in lower.match_indices(search) {
        let index = at..at + search.len();
        if at == 0 {
            return Some((0, index));
        }
        let after_word = lower
            .get(..at)
            .is_some_and(|before| before.ends_with([' ', '-', '(', '/']));
        if after_word {
            return Some((1, index));
        }
        inside = inside.or(Some((2, index)));
    }
    inside
}

/// How well something matches: its place in the name, whether it is the less likely kind, the name itself.
type Rank = (u8, bool, &'static str);

/// The first rows by rank.
fn best<T>(ranked: Vec<(Rank, Match<T>)>, search: &str) -> Found<T> {
    let total = ranked.len();
    // A single letter says too little to show rows for.
    let shown = if search.len() < 2 { 0 } else { MOST_ROWS };
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
    use super::{areas, common_occupations, nearest_area, nearest_occupation, occupations};
    use payung_fixture::rules;

    #[test]
    fn three_letters_find_the_three_kutai() {
        let found = areas(rules().areas, "kut");
        let names: Vec<&str> = found.rows.iter().map(|row| row.item.name).collect();
        assert!(names.starts_with(&[
            "Kabupaten Kutai Barat",
            "Kabupaten Kutai Kartanegara",
            "Kabupaten Kutai Timur"
        ]));
        let first = found.rows.first().unwrap();
        assert_eq!(first.item.name.get(first.matched.clone()), Some("Kut"));
    }

    #[test]
    fn a_province_is_found_after_its_places() {
        let names: Vec<&str> = areas(rules().areas, "samar")
            .rows
            .iter()
            .map(|row| row.item.name)
            .collect();
        assert_eq!(names, ["Kota Samarinda"]);
        assert!(
            areas(rules().areas, "kalimantan timur")
                .rows
                .iter()
                .any(|row| row.item.code.is_province())
        );
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
        ] {
            let found = occupations(rules().occupations, word);
            assert!(
                found.rows.iter().any(|row| row.item.id.starts_with(id)),
                "{word} finds {found:?}"
            );
        }
    }

    #[test]
    fn a_misspelling_names_what_was_meant() {
        assert_eq!(areas(rules().areas, "kuati").total, 0);
        assert_eq!(nearest_area(rules().areas, "kuati").as_deref(), Some("kutai"));
        assert_eq!(
            nearest_occupation(rules().occupations, "nelyan").as_deref(),
            Some("nelayan")
        );
        assert_eq!(nearest_area(rules().areas, "zzzzzz"), None);
    }

    #[test]
    fn no_letters_find_nothing_and_eight_are_common() {
        assert_eq!(areas(rules().areas, "").total, 0);
        assert_eq!(common_occupations(rules().occupations).len(), 8);
    }
}
