//! A language made by a machine: every text in brackets, longer and with accents. What stands outside of brackets on a
//! screen was left in code, unless it is a number or a name.

use payung_rules::rules::Rules;
use payung_words::texts::{PACKS, Texts};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What stands in packs (`crates/messages/src/pack.rs`): the marks, and the last gap of a variable.
const PART: char = '\u{2}';
const MESSAGE: char = '\u{1}';
const CHOICE: char = '\u{3}';
const KEY: char = '\u{4}';
const GAPS: std::ops::RangeInclusive<char> = '\u{e}'..='\u{1f}';

/// Its texts, all of them.
pub(crate) fn texts() -> Texts {
    static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
        let packs = PACKS.iter().filter(|pack| pack.language == "id");
        let all: String = packs.map(|pack| in_it(pack.text)).collect();
        Texts::read(all.leak(), "").unwrap()
    });
    *TEXTS
}

/// A pack in it.
fn in_it(pack: &str) -> String {
    let (head, messages) = pack.split_once(MESSAGE).unwrap();
    let mut parts = head.strip_prefix(PART).unwrap().split(' ');
    let (edition, first) = (parts.next().unwrap(), parts.nth(1).unwrap());
    let messages = messages.split(MESSAGE).map(message);
    let messages: Vec<String> = messages.collect();
    format!(
        "{PART}{edition} qq {first}{MESSAGE}{}",
        messages.join(&MESSAGE.to_string())
    )
}

fn message(words: &str) -> String {
    let Some(choice) = words.strip_prefix(CHOICE) else {
        return sentence(words);
    };
    let mut keys = choice.split(CHOICE);
    let mut made = format!("{CHOICE}{}", keys.next().unwrap());
    for key in keys {
        let (key, words) = key.split_once(KEY).unwrap();
        made.push_str(&format!("{CHOICE}{key}{KEY}{}", sentence(words)));
    }
    made
}

/// What stands between gaps is put in brackets: what comes in through a gap stands outside of them.
fn sentence(words: &str) -> String {
    match words {
        // Marks of numbers that no other language here has.
        "." => "\u{2019}".to_owned(),
        "," => "\u{b7}".to_owned(),
        _ if words.starts_with("nol, ") || words.starts_with("dua puluh, ") => {
            let words: Vec<String> = words.split(", ").map(bracketed).collect();
            words.join(", ")
        }
        _ => words
            .split_inclusive(|letter| GAPS.contains(&letter))
            .map(|piece| {
                let end = piece.find(|letter| GAPS.contains(&letter)).unwrap_or(piece.len());
                let (words, gap) = piece.split_at(end);
                bracketed(words) + gap
            })
            .collect(),
    }
}

fn bracketed(words: &str) -> String {
    if !words.chars().any(char::is_alphabetic) {
        return words.to_owned();
    }
    let blank = |is: bool| if is { " " } else { "" };
    let accented: String = words
        .trim()
        .chars()
        .map(|letter| match letter {
            'a' => 'á',
            'e' => 'ë',
            'i' => 'ï',
            'o' => 'ø',
            'u' => 'ú',
            'n' => 'ñ',
            other => other,
        })
        .collect();
    let (before, behind) = (words.starts_with(' '), words.ends_with(' '));
    format!("{}[{accented}~~]{}", blank(before), blank(behind))
}

/// What is data: names of areas, occupations and rules, which the frozen rules have in one language alone.
fn data(rules: &Rules) -> Vec<String> {
    let mut names = BTreeSet::new();
    for area in rules.areas {
        names.insert(area.name.to_lowercase());
    }
    for occupation in rules.occupations {
        let words = [Some(occupation.label), occupation.hint, occupation.said];
        names.extend(words.into_iter().flatten().map(str::to_lowercase));
        names.extend(occupation.label.split(" atau ").map(str::to_lowercase));
        names.extend(occupation.synonyms.split('|').map(str::to_lowercase));
    }
    let shown = format!("{rules:?}");
    for piece in shown.split('"').skip(1).step_by(2) {
        names.insert(piece.to_lowercase());
        names.extend(
            piece
                .split([',', ';', '(', ')'])
                .map(|part| part.trim().to_lowercase()),
        );
        names.extend(piece.split(" tentang ").map(|part| part.trim().to_lowercase()));
    }
    let mut names: Vec<String> = names.into_iter().filter(|name| name.len() > 1).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// What is neither in brackets nor data nor a number, of everything a screen says or names.
pub(crate) fn left_in_code(html: &str, typed: &str) -> BTreeSet<String> {
    static DATA: LazyLock<Vec<String>> = LazyLock::new(|| data(payung_fixture::rules()));
    let typed = typed.to_lowercase();
    let mut left = BTreeSet::new();
    for said in said(html) {
        let mut outside = outside_brackets(&said).to_lowercase();
        if !has_words(&outside) && !has_foreign_number(&outside) {
            continue;
        }
        for name in DATA.iter() {
            if outside.contains(name.as_str()) {
                outside = outside.replace(name.as_str(), " ");
            }
        }
        let is_typed = outside
            .split(|letter: char| !letter.is_alphanumeric())
            .all(|word| {
                word.chars().filter(|letter| letter.is_alphabetic()).count() < 2
                    || typed.contains(word)
                    || KEPT.contains(&word)
            });
        if !is_typed || has_foreign_number(&outside) {
            left.insert(said.trim().to_owned());
        }
    }
    left
}

/// Abbreviations and names that every language keeps.
const KEPT: [&str; 12] = [
    "rp", "jkk", "jkm", "jht", "bpu", "csv", "xlsx", "payung", "json", "ojk", "idn", "ok",
];

fn has_words(text: &str) -> bool {
    let mut before = false;
    text.chars().any(|letter| {
        let both = before && letter.is_alphabetic();
        before = letter.is_alphabetic();
        both
    })
}

/// Whether a number is written as in the original language: `16.800`, `0,24%`.
fn has_foreign_number(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| {
        matches!(three, [before, '.' | ',', behind] if before.is_ascii_digit() && behind.is_ascii_digit())
    }) && text.contains("rp")
        || text.contains('%') && letters.windows(3).any(|three| matches!(three, [before, ',', behind] if before.is_ascii_digit() && behind.is_ascii_digit()))
}

fn outside_brackets(text: &str) -> String {
    // A bracket that was opened elsewhere ends here.
    let closed_first = text
        .find(']')
        .filter(|end| text.get(..*end).is_some_and(|before| !before.contains('[')));
    let mut depth = usize::from(closed_first.is_some());
    let mut outside = String::new();
    for letter in text.chars() {
        match letter {
            '[' => depth += 1,
            ']' => {
                depth = depth.saturating_sub(1);
                outside.push(' ');
            }
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    outside
}

/// Every text of a screen and every name of an element.
fn said(html: &str) -> Vec<String> {
    let mut reader = Reader::from_str(html);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut said = vec![String::new()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => {
                for attribute in start.html_attributes() {
                    let attribute = attribute.unwrap();
                    let name = attribute.key.into_inner();
                    if ["aria-label", "title", "alt", "placeholder", "label"].contains(&name) {
                        said.push(
                            quick_xml::escape::unescape(&attribute.value)
                                .unwrap()
                                .into_owned(),
                        );
                    }
                }
                said.push(String::new());
            }
            Event::End(_) => said.push(String::new()),
            Event::Text(words) => said.last_mut().unwrap().push_str(&words),
            Event::GeneralRef(reference) => {
                let letter = match reference.resolve_char_ref().unwrap() {
                    Some(letter) => letter.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&reference)
                        .unwrap()
                        .to_owned(),
                };
                said.last_mut().unwrap().push_str(&letter);
            }
            Event::Eof => break,
            Event::Comment(_) | Event::CData(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    said
}

#[test]
fn what_stands_outside_of_brackets_is_found() {
    let left = |html: &str| left_in_code(html, "melaut").into_iter().collect::<Vec<_>>();
    assert_eq!(
        left("<p>[Ïúráñ~~] 16\u{2019}800 <b aria-label=\"[x~~]\">Kabupaten Kutai Barat</b></p>"),
        [""; 0]
    );
    assert_eq!(left("<p>[Ïúráñ~~] sebulan</p>"), ["[Ïúráñ~~] sebulan"]);
    assert_eq!(left("<p>Rp16.800</p>"), ["Rp16.800"]);
    assert_eq!(left("<p aria-label=\"Tutup\">melaut</p>"), ["Tutup"]);
    assert_eq!(
        texts().million(payung_words::texts::args::Million { amount: "Rp5" }),
        "Rp5 [júta~~]".replace("júta", "jútá")
    );
}
