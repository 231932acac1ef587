//! `area_aliases.toml`: other words for areas, their codes of BPS, and those shown before anybody types.

use payung_rule_file::entry::{Entry, known_area};
use payung_rule_file::wrong::Wrong;
use payung_values::area_code::AreaCode;
use std::collections::BTreeMap;

/// Other words for areas, and which areas are shown first.
pub(crate) struct Aliases {
    words: BTreeMap<AreaCode, Vec<String>>,
    common: Vec<AreaCode>,
}

impl Aliases {
    /// What stands behind the name of this area in the names of the page: its other words, and its place among those
    /// shown first.
    pub(crate) fn of(&self, code: AreaCode) -> String {
        let words = self
            .words
            .get(&code)
            .map(|words| words.join("|"))
            .unwrap_or_default();
        let place = self.common.iter().position(|common| *common == code);
        match place {
            Some(place) => format!("\t{words}\t{}", place + 1),
            None if words.is_empty() => String::new(),
            None => format!("\t{words}"),
        }
    }
}

pub(crate) fn read(file: &Entry<'_>) -> Option<Aliases> {
    let common = file.areas("common");
    let words = file.texts_by_id("alias", |code, words| {
        let code = known_area(file.known, code)?;
        let words: Vec<String> = words.split(", ").map(str::to_owned).collect();
        let is_plain = |word: &String| {
            let letters = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
            !word.is_empty()
                && word
                    .split(' ')
                    .all(|part| !part.is_empty() && part.chars().all(letters))
        };
        match words.iter().find(|word| !is_plain(word)) {
            Some(word) => Err(Wrong::Other(format!(
                "`{word}` is not lower case letters and digits with single blanks"
            ))),
            None => Ok((code, words)),
        }
    });
    let codes = file.texts_by_id("bps_code", |code, written| {
        let code = known_area(file.known, code)?;
        if written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok((code, written.to_owned()))
        } else {
            Err(Wrong::Other(format!("`{written}` is not a code of four digits")))
        }
    });
    let mut all: BTreeMap<AreaCode, Vec<String>> = words?.into_iter().collect();
    for (code, written) in codes? {
        all.entry(code).or_default().push(written);
    }
    Some(Aliases {
        words: all,
        common: common?,
    })
}
