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
        made.extend([&CHOICE.to_string(), key, &KEY.to_string(), &sentence(words)]);
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
        // Names of what is a word of the case format in every language.
        _ if words.starts_with("id: ") || words.starts_with("yes: ") => {
            let pairs = words.split("; ").filter_map(|pair| pair.split_once(": "));
            let pairs: Vec<String> = pairs
                .map(|(key, name)| [key, ": ", &bracketed(name)].concat())
                .collect();
            pairs.join("; ")
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
    let mut add = |name: &str| {
        let name = name.trim().to_lowercase();
        if name.len() > 1 {
            names.insert(name);
        }
    };
    let words = |name: &'static str| name.split([' ', '(', ')', ',']).filter(|word| word.len() > 4);
    for area in rules.areas {
        add(area.name);
        words(area.name).for_each(&mut add);
    }
    for occupation in rules.occupations {
        let all = [Some(occupation.label), occupation.hint, occupation.said];
        all.into_iter().flatten().for_each(&mut add);
        words(occupation.label).for_each(&mut add);
        occupation.synonyms.split('|').for_each(&mut add);
    }
    let shown = format!("{rules:?}");
    for said in ["Here(\"", "place: \"", "reference: \"", "Some(\""] {
        for piece in shown.split(said).skip(1) {
            let label = piece.split('"').next().unwrap();
            add(label);
            // Also as the words shorten it: without brackets, without what a regulation is about.
            let parts = label.split([',', ';', '(', ')']).chain(label.split(" tentang "));
            parts.filter(|part| part.trim().contains(' ')).for_each(&mut add);
        }
    }
    let mut names: Vec<String> = names.into_iter().collect();
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
        // Where the rules stand.
        let words: Vec<&str> = outside.split(' ').filter(|word| !word.contains(HOME)).collect();
        outside = words.join(" ");
        if !has_words(&outside) && !has_foreign_number(&outside) {
            continue;
        }
        // An address is one whatever the language.
        let is_one_word = !outside.trim().contains(char::is_whitespace);
        if is_one_word && outside.contains('.') && !outside.contains("rp") {
            continue;
        }
        for name in DATA.iter() {
            if outside.contains(name.as_str()) {
                outside = outside.replace(name.as_str(), " ");
            }
        }
        let mut words = outside.split(|letter: char| !letter.is_alphabetic());
        let is_known = words.all(|word| {
            word.chars().count() < 2
                || word.contains(['á', 'ë', 'ï', 'ø', 'ú', 'ñ'])
                || typed.contains(word)
                || KEPT.split_whitespace().any(|kept| kept == word)
        });
        if !is_known || has_foreign_number(&outside) {
            left.insert(said.trim().to_owned());
        }
    }
    left
}

/// Where the app lives on the host, and the first part of the addresses of rules.
const HOME: &str = "payung.example/aturan";

/// Abbreviations, units and names that every language keeps, and what a search leaves of a name that it marks.
const KEPT: &str = "rp jkk jkm jht jp jkp bpu csv xlsx payung pasal ayat lampiran ii umk ump tk sd smp sertakan english \
                    bahasa indonesia example https ai kabupaten kota tki pns guru kut kuati perawat kb mb";

/// What stands in the lists of these tests, some of it cut off, and what their files are called.
pub(crate) const INVENTED: &str = "siti wati tono joko edi astronaut atlantis mungkin banyak orang aaa aa bb cc dd \
                                   petani kutai barat nama nik tgl lahir pekerjaan desil penghasilan kab kota perahu \
                                   punya majikan tidak daftar desa calon hasil csv";

/// What stands in the case files of these tests, and what the case format calls it.
pub(crate) const CASES: &str = "id name question date reference status input output lembar harga tab ganda satu yaml csv on \
                                yes no unknown self programs income base payer sector from months workers age birth_date \
                                area residence_months occupation engagement income_regular registry decile field_verified \
                                insured student household_size household_spending segment schemes unmet route monthly pu \
                                samarinda apbd bpu-self rancangan toml perbup uji";

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
