//! `columns.toml`: the words of lists, in headers and in cells.

use crate::code::{Code, Rust, item, rust};
use payung_rule_file::entry::Entry;
use payung_rules::amount_word::AmountWord;
use payung_rules::cell_word::{Caption, CellKind, HeaderPart};
use payung_rules::remark_word::RemarkWord;
use payung_values::engagement::Engagement;
use payung_values::field::Field;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::vocabulary::Word;
use payung_values::welfare::Decile;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let mut headers: Vec<(String, Field)> = words(file, "header", &ids::<Field>())?
        .into_iter()
        .filter_map(|(word, id)| Some((word, Field::read(&id)?)))
        .collect();
    headers.sort();
    let header_shorts = shorts(file, "header_short")?;
    let cell_shorts = shorts(file, "cell_short")?;
    let english_work = pairs(file, "english_work", |word, read_as| {
        is_plain(word) && is_plain(read_as) && word != read_as
    })?;
    let parts = sorted_words::<HeaderPart>(file, "header_part")?;
    let captions = sorted_words::<Caption>(file, "caption")?;
    let single = single_words(&headers, &header_shorts, &parts);
    let mut cells = Vec::new();
    for kind in CellKind::ALL {
        let mut words = words_of(file, *kind)?;
        words.sort_unstable();
        cells.extend(words.into_iter().map(|(word, id)| {
            rust!(CellWord {
                cell: Rust(format!("CellKind::{kind:?}")),
                word,
                meaning: Rust(meaning(*kind, &id)),
            })
        }));
    }
    Some(
        [
            item(
                "Header words and the field each means, by word.",
                "HEADER_WORDS",
                "&[(&str, Field)]",
                &headers,
            ),
            item(
                "Short forms in headers and the words they stand for.",
                "HEADER_SHORTS",
                "&[(&str, &str)]",
                &header_shorts,
            ),
            item(
                "Short forms in cells and the words they stand for.",
                "CELL_SHORTS",
                "&[(&str, &str)]",
                &cell_shorts,
            ),
            item(
                "English words for what somebody works as and the words they are read as.",
                "ENGLISH_WORK",
                "&[(&str, &str)]",
                &english_work,
            ),
            item(
                "What stands in headers beside a field.",
                "HEADER_PARTS",
                "&[(&str, HeaderPart)]",
                &parts,
            ),
            item(
                "Every single word of headers.",
                "SINGLE_HEADER_WORDS",
                "&[&str]",
                &single,
            ),
            item(
                "What rows without a person begin with.",
                "CAPTIONS",
                "&[(&str, Caption)]",
                &captions,
            ),
            item(
                "Words in cells and what each means, by kind of cell and word.",
                "CELL_MEANINGS",
                "&[CellWord]",
                &cells,
            ),
            item(
                "[`CellWords`] of these files.",
                "CELL_WORDS",
                "CellWords",
                &rust!(CellWords {
                    headers: Rust("HEADER_WORDS".to_owned()),
                    header_shorts: Rust("HEADER_SHORTS".to_owned()),
                    cell_shorts: Rust("CELL_SHORTS".to_owned()),
                    english_work: Rust("ENGLISH_WORK".to_owned()),
                    header_parts: Rust("HEADER_PARTS".to_owned()),
                    header_words: Rust("SINGLE_HEADER_WORDS".to_owned()),
                    captions: Rust("CAPTIONS".to_owned()),
                    cells: Rust("CELL_MEANINGS".to_owned()),
                }),
            ),
        ]
        .concat(),
    )
}

/// Short forms of single words and what they stand for, in order.
fn shorts(file: &Entry<'_>, table: &'static str) -> Option<Vec<(String, String)>> {
    pairs(file, table, |short, word| {
        is_plain(short) && is_plain(word) && !short.contains(' ') && short != word
    })
}

/// Words and what stands for each, in order; `may_stand` says which two may.
fn pairs(
    file: &Entry<'_>,
    table: &'static str,
    may_stand: impl Fn(&str, &str) -> bool,
) -> Option<Vec<(String, String)>> {
    let mut pairs: Vec<(String, String)> = file.texts_by_id(table, |word, other| {
        if may_stand(word, other) {
            Ok((word.to_owned(), other.to_owned()))
        } else {
            Err(format!(
                "`{word}` and `{other}` must be two in lower case letters and digits, a short form without a blank"
            ))
        }
    })?;
    pairs.sort();
    Some(pairs)
}

/// Every single word of headers, of their short forms and of what stands beside a field, in order.
fn single_words(
    headers: &[(String, Field)],
    shorts: &[(String, String)],
    parts: &[(String, HeaderPart)],
) -> Vec<String> {
    let headers = headers.iter().map(|(words, _)| words.as_str());
    let shorts = shorts
        .iter()
        .flat_map(|(short, word)| [short.as_str(), word.as_str()]);
    let parts = parts.iter().map(|(words, _)| words.as_str());
    let words = headers
        .chain(shorts)
        .chain(parts)
        .flat_map(|words| words.split(' '));
    let mut single: Vec<String> = words.map(str::to_owned).collect();
    single.sort_unstable();
    single.dedup();
    single
}

/// The words of a table by what each says, in order.
fn sorted_words<T: Word>(file: &Entry<'_>, table: &'static str) -> Option<Vec<(String, T)>> {
    let mut found: Vec<(String, T)> = words(file, table, &ids::<T>())?
        .into_iter()
        .filter_map(|(word, id)| Some((word, T::read(&id)?)))
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    Some(found)
}

fn ids<T: Word>() -> Vec<&'static str> {
    T::WORDS.iter().map(|word| word.word()).collect()
}

/// What words in a cell of this kind may mean.
fn known(kind: CellKind) -> Vec<&'static str> {
    match kind {
        CellKind::Any => vec!["nothing"],
        CellKind::Sign => vec!["nothing", "yes"],
        CellKind::Mark => vec!["yes"],
        CellKind::YesNo | CellKind::Regular => vec!["yes", "no"],
        CellKind::Sex => vec!["woman", "man"],
        CellKind::Engagement => ids::<Engagement>(),
        CellKind::Business => vec!["transport"],
        CellKind::Beside => vec!["no_more", "neutral"],
        CellKind::Remark => ids::<RemarkWord>(),
        CellKind::Turning => vec!["opposite", "another"],
        CellKind::Loose | CellKind::Answer | CellKind::PartOfTown => vec!["words"],
        CellKind::Registry => ids::<Registry>(),
        CellKind::Insured => ids::<Insured>(),
        CellKind::Decile => vec!["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "name"],
        CellKind::Amount => ids::<AmountWord>(),
    }
}

fn meaning(kind: CellKind, id: &str) -> String {
    let value = match kind {
        CellKind::Any => return "Meaning::Nothing".to_owned(),
        CellKind::Sign if id == "nothing" => return "Meaning::Nothing".to_owned(),
        CellKind::Decile if id == "name" => return "Meaning::DecileName".to_owned(),
        CellKind::Decile => id.parse().ok().and_then(Decile::new).map(|decile| decile.code()),
        CellKind::Amount => AmountWord::parse(id).map(|word| word.code()),
        CellKind::Remark => RemarkWord::parse(id).map(|word| word.code()),
        CellKind::Sign | CellKind::Mark | CellKind::YesNo | CellKind::Regular => {
            return format!("Meaning::Yes({})", id == "yes");
        }
        CellKind::Beside => return format!("Meaning::Yes({})", id == "no_more"),
        CellKind::Turning => return format!("Meaning::Yes({})", id == "opposite"),
        CellKind::Business | CellKind::Loose | CellKind::Answer | CellKind::PartOfTown => {
            return "Meaning::Yes(true)".to_owned();
        }
        CellKind::Sex => return format!("Meaning::Woman({})", id == "woman"),
        CellKind::Engagement => Engagement::parse(id).map(|word| word.code()),
        CellKind::Registry => Registry::parse(id).map(|word| word.code()),
        CellKind::Insured => Insured::parse(id).map(|word| word.code()),
    };
    // Only known ids come here.
    format!("Meaning::{kind:?}({})", value.unwrap_or_default())
}

/// The words of one kind of cell with the id each means.
fn words_of(file: &Entry<'_>, kind: CellKind) -> Option<Vec<(String, String)>> {
    if kind != CellKind::Sign {
        return words(file, kind.id(), &known(kind));
    }
    let mut found = Vec::new();
    file.words_by_id(kind.id(), &known(kind), |id, sign| {
        let mut letters = sign.chars();
        let is_sign = letters.next().is_some_and(|letter| !letter.is_alphanumeric());
        if !is_sign || letters.next().is_some() {
            return Err(format!("`{sign}` must be one sign, no letter and no digit"));
        }
        found.push((sign.to_owned(), id.to_owned()));
        Ok(())
    })?;
    Some(found)
}

/// The words of one table with the id each means.
fn words(file: &Entry<'_>, table: &'static str, known: &[&str]) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    file.words_by_id(table, known, |id, word| {
        if !is_plain(word) {
            return Err(format!(
                "`{word}` must be lower case letters and digits with single spaces"
            ));
        }
        if !seen.insert(word) {
            return Err(format!("`{word}` stands twice in [{table}]"));
        }
        found.push((word.to_owned(), id.to_owned()));
        Ok(())
    })?;
    Some(found)
}

/// Whether `word` is written as headers and cells are compared: lower case, letters and digits, single spaces.
fn is_plain(word: &str) -> bool {
    let letters = |part: &str| {
        let mut bytes = part.bytes();
        !part.is_empty() && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    word.split(' ').all(letters)
}
