//! What the messages say, as files beside the programs: a pack for each language and each file of the original.
//!
//! A pack is a line with the edition, the language and the place of its first message, then its messages by place. The
//! edition is a digest of all messages in all languages, and programs hold it, too: a pack of another build is refused.
//! `crates/words/src/texts.rs` reads what is written here.

use crate::message::Message;
use std::collections::BTreeMap;

/// What begins each part of a pack file, so that several can stand one after the other.
const PART: char = '\u{2}';
/// What begins each message.
const MESSAGE: char = '\u{1}';
/// What begins a choice, and each of its keys.
pub(crate) const CHOICE: char = '\u{3}';
/// What ends a key.
pub(crate) const KEY: char = '\u{4}';
/// The gap of the first variable, in the order of the alphabet; those of the others follow it.
const FIRST_GAP: u32 = 0xe;
/// The last control character, which is the last gap.
const LAST_GAP: u32 = 0x1f;

/// Whether a character means something in a pack. No text of people holds it.
pub(crate) fn is_mark(letter: char) -> bool {
    letter.is_control() && letter != '\n'
}

/// What stands in a message where a variable goes.
pub(crate) fn gap(place: usize) -> Option<char> {
    let gap = FIRST_GAP.checked_add(u32::try_from(place).ok()?)?;
    char::from_u32(gap).filter(|_| gap <= LAST_GAP)
}

/// What a file of the original says, in one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Pack {
    /// The language, ISO 639-1.
    pub language: String,
    /// The file of the original: empty for the one that areas share, else the area.
    pub part: String,
    /// What it holds.
    pub text: String,
}

impl Pack {
    /// The name of its file.
    pub fn file(&self) -> String {
        format!("{}-{}.txt", self.language, self.part)
    }
}

/// Which place each message of the original has: those of a file stand together.
#[derive(Debug)]
pub(crate) struct Layout {
    /// By file, then by name.
    ids: Vec<(String, String)>,
    /// What every pack begins with, and what programs compare: another text, another edition.
    edition: String,
}

impl Layout {
    pub(crate) fn of(
        original: &BTreeMap<String, Message>,
        translations: &[BTreeMap<String, Message>],
    ) -> Self {
        let mut ids: Vec<(String, String)> = original
            .iter()
            .map(|(id, message)| (message.part.clone(), id.clone()))
            .collect();
        ids.sort();
        let all = translations.iter().flatten().flat_map(|(id, message)| {
            let variables = message.variables.iter().map(String::as_str);
            [message.part.as_str(), id, &message.words]
                .into_iter()
                .chain(variables)
        });
        Self {
            edition: edition(all),
            ids,
        }
    }

    /// The place of a message.
    pub(crate) fn place(&self, id: &str) -> usize {
        self.ids.iter().take_while(|(_, one)| one != id).count()
    }

    pub(crate) fn edition(&self) -> &str {
        &self.edition
    }

    pub(crate) fn packs(
        &self,
        languages: &[String],
        translations: &[BTreeMap<String, Message>],
    ) -> Vec<Pack> {
        let mut parts: Vec<&str> = self.ids.iter().map(|(part, _)| part.as_str()).collect();
        parts.dedup();
        let mut packs = Vec::new();
        for (language, messages) in languages.iter().zip(translations) {
            for part in &parts {
                let first = self.ids.iter().take_while(|(one, _)| one != part).count();
                let ids = self.ids.iter().filter(|(one, _)| one == part);
                let words = ids.map(|(_, id)| messages.get(id).map_or("", |message| &message.words));
                packs.push(Pack {
                    language: language.clone(),
                    part: (*part).to_owned(),
                    text: pack_text(&self.edition, language, first, words),
                });
            }
        }
        packs
    }
}

/// A pack of the messages from the place `first` on.
pub fn pack_text<'a>(
    edition: &str,
    language: &str,
    first: usize,
    messages: impl Iterator<Item = &'a str>,
) -> String {
    let mut text = format!("{PART}{edition} {language} {first}");
    for words in messages {
        text.push(MESSAGE);
        text.push_str(words);
    }
    text
}

/// The edition of packs that hold these texts.
pub fn edition<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    format!("{:016x}", texts.fold(FNV_START, digested))
}

/// The digest of nothing, of FNV-1a with 64 bits: it tells builds apart and keeps nobody out.
const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;

/// The digest of what was read before and of `text`, which ends here.
fn digested(digest: u64, text: &str) -> u64 {
    text.bytes().chain([0]).fold(digest, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}
