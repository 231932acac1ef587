//! The plain page: the names it carries for the app, the links of the example people, the way to the first question.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_check::answers::Answers;
use payung_check::interview::open_topics;
use payung_check::outlook::outlook;
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_rules::area::Area;
use payung_rules::example::Example;
use payung_rules::occupation::Occupation;
use payung_rules::rules::Rules;
use payung_typed::finder;
use payung_values::language::Language;
use std::collections::BTreeSet;

fn rules() -> Rules {
    payung_current::current(payung_current::NAMES).unwrap()
}

fn fill(page: &str) -> Result<String, String> {
    payung::plain_page::fill(
        page,
        &rules(),
        payung_current::NAMES,
        payung_words::texts::indonesian(),
    )
}

fn person() -> PersonRules {
    PersonRules::of(&rules())
}

/// What a browser makes of escaped text.
fn unescaped(html: &str) -> String {
    html.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// Whether a browser shows `text` as it is: nothing at its ends to trim, no letter that cannot be seen.
fn is_plain(text: &str) -> bool {
    let is_seen = |letter: char| !letter.is_control() && letter != '\u{feff}' && letter != '\u{ad}';
    !text.is_empty() && text.trim() == text && text.chars().all(is_seen)
}

#[test]
fn every_area_has_a_name_of_its_own() {
    assert!(!rules().areas.is_empty());
    let mut seen = BTreeSet::new();
    for area in rules().areas {
        let name = area.name;
        assert!(is_plain(name), "{}: {name:?}", area.code);
        assert!(seen.insert(name), "{name} stands twice");
        let is_district = name.starts_with("Kabupaten ") || name.starts_with("Kota ");
        assert_eq!(!is_district, area.code.is_province(), "{name}");
        assert!(
            is_plain(Area::name_of(rules().areas, area.code.province())),
            "{name}"
        );
    }
    for (code, name) in [
        ("11", "Aceh"),
        ("12.17", "Kabupaten Samosir"),
        ("53.71", "Kota Kupang"),
        ("64", "Kalimantan Timur"),
        ("64.07", "Kabupaten Kutai Barat"),
        ("64.74", "Kota Bontang"),
    ] {
        assert_eq!(Area::parse(rules().areas, code).unwrap().name, name);
    }
}

#[test]
fn every_occupation_has_a_name_and_words_to_find_it_by() {
    let mut seen = BTreeSet::new();
    for occupation in rules().occupations {
        let label = occupation.label;
        assert!(is_plain(label), "{}: {label:?}", occupation.id);
        assert!(seen.insert(label), "{label} stands twice");
        assert!(occupation.hint.is_none_or(is_plain), "{label}");
        let synonyms = occupation.synonyms;
        assert!(
            synonyms.is_empty() || synonyms.split('|').all(is_plain),
            "{label}"
        );
    }
    assert_eq!(
        Occupation::parse(rules().occupations, "nelayan").unwrap().label,
        "Nelayan"
    );
}

/// The app reads the names out of the page; a letter changed on the way would shift or spoil them.
#[test]
fn the_names_come_out_of_the_page_as_they_went_in() {
    let page = fill("<p id=\"daftar\" hidden>{{names}}</p>").unwrap();
    let inside = page
        .strip_prefix("<p id=\"daftar\" hidden>")
        .and_then(|rest| rest.strip_suffix("</p>"))
        .unwrap();
    assert!(!inside.contains('<'), "no element begins among the names");
    assert_eq!(unescaped(inside), payung_current::NAMES.0);
    assert!(
        !payung_current::NAMES.0.contains('\r'),
        "a browser turns it into a line end"
    );
    let (areas, occupations) = payung_current::NAMES.0.split_once("\n\n").unwrap();
    assert!(
        areas
            .lines()
            .map(|line| line.split('\t').next())
            .eq(rules().areas.iter().map(|area| Some(area.name)))
    );
    assert!(occupations.lines().eq(rules().occupations.iter().map(|one| {
        [
            one.label,
            one.hint.unwrap_or_default(),
            one.synonyms,
            one.said.unwrap_or_default(),
        ]
        .join("\t")
    })));
}

#[test]
fn every_example_link_leads_to_an_example_with_a_result() {
    let page = fill("{{examples}}").unwrap();
    let opened = page.matches('<').count();
    assert_eq!(
        opened,
        4 * rules().examples.len(),
        "a list row and a link each, no other HTML"
    );
    let mut linked = Vec::new();
    for link in page.split("<a href=\"").skip(1) {
        let (address, rest) = link.split_once('"').unwrap();
        let example = Example::find(rules().examples, address.strip_prefix("contoh/").unwrap()).unwrap();
        let (_, text) = rest.split_once('>').unwrap();
        let (text, _) = text.split_once("</a>").unwrap();
        assert_eq!(unescaped(text), example.name.text(Language::indonesian()));
        let worker = Answers::from_lines(example.lines).worker(&person(), rules().checked_on);
        assert!(
            outlook(&person(), &worker, rules().checked_on).is_ok(),
            "{address}"
        );
        linked.push(example.id);
    }
    assert!(
        linked
            .iter()
            .eq(rules().examples.iter().map(|example| &example.id))
    );
}

#[test]
fn the_way_begins_with_the_first_open_question() {
    let address = fill("{{start-address}}").unwrap();
    let topic: Topic = address.strip_prefix("cek/").unwrap().parse().unwrap();
    assert_eq!(
        Some(&topic),
        open_topics(&person(), &Answers::default(), rules().checked_on).first()
    );
    assert!(
        fill(include_str!("../index.html"))
            .unwrap()
            .contains(&format!("href=\"{address}\""))
    );
}

/// What the search for an area documents: the nearest matches first, a name that begins so before one with a word that
/// begins so; of equal ones kabupaten and kota before provinces, then by name. Held for every word of every name.
#[test]
fn kabupaten_and_kota_are_found_before_provinces_that_match_as_well() {
    let mut words: BTreeSet<String> = BTreeSet::new();
    for area in payung_fixture::rules().areas {
        words.extend(area.name.split(' ').map(str::to_lowercase));
        words.insert(area.name.to_lowercase());
    }
    let mut n_decided = 0;
    for word in &words {
        let found = finder::areas(payung_fixture::rules().areas, word);
        let ranks: Vec<(u8, bool, &str)> = found
            .rows
            .iter()
            // Other words for an area, and a province it lies in, have no place in its name.
            .filter(|row| !row.matched.is_empty())
            .map(|row| {
                let name = row.item.name;
                let before = name.get(..row.matched.start).unwrap_or(name);
                let nearness = match before {
                    "" => 0,
                    before if before.ends_with([' ', '-', '(', '/']) => 1,
                    _ => 2,
                };
                (nearness, row.item.code.is_province(), name)
            })
            .collect();
        assert!(ranks.is_sorted(), "{word}: {ranks:?}");
        let is_decided = |pair: &[(u8, bool, &str)]| match pair {
            [one, other] => one.0 == other.0 && one.1 != other.1 && one.2 > other.2,
            _ => false,
        };
        n_decided += ranks.windows(2).filter(|pair| is_decided(pair)).count();
    }
    assert!(n_decided > 0, "no pair that its kind alone puts in order");
    let names = |search: &str| -> Vec<&str> {
        let rows = finder::areas(payung_fixture::rules().areas, search).rows;
        rows.iter().map(|row| row.item.name).collect()
    };
    assert_eq!(names("yogyakarta"), ["Kota Yogyakarta", "DI Yogyakarta"]);
    assert_eq!(names("jakarta").last(), Some(&"DKI Jakarta"));
}
