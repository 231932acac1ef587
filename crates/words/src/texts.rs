//! The messages of `locales/`, one method each, compiled by the build script; what they say stands in packs, of which a
//! program loads those of its language (`docs/decisions/052-texts-beside-the-program.md`).
//!
//! A message with variables takes a struct of [`args`], which has a field for each variable of the Fluent file.

use payung_values::language::Language;
use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

/// The texts of a language.
#[derive(Clone, Copy)]
pub struct Texts(&'static Messages);

/// What the packs that were read say.
struct Messages {
    language: Language,
    /// Of the rule set whose labels belong to the texts.
    rules_edition: &'static str,
    /// By place; empty for what no pack held.
    words: Vec<&'static str>,
}

/// What a file of `locales/` says, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Pack {
    /// The language, ISO 639.
    pub language: &'static str,
    /// The file: empty for the one that areas share, else the area.
    pub part: &'static str,
    /// What it holds, as [`Texts::read`] reads it.
    pub text: &'static str,
}

/// What the build writes into packs (`crates/messages/src/pack.rs`): what begins a part, a message, a choice and its
/// keys, what ends a key, and the gaps of variables.
const PART: char = '\u{2}';
const MESSAGE: char = '\u{1}';
const CHOICE: char = '\u{3}';
const KEY: char = '\u{4}';
const FIRST_GAP: u8 = 0xe;
const LAST_GAP: u8 = 0x1f;

impl Texts {
    /// The texts that stand in `packs`, one after the other: messages, and the labels of the rule set of this edition.
    /// `None` if one of them is of another build, or none is there.
    pub fn read(packs: &'static str, rules_edition: &'static str) -> Option<Self> {
        let (mut messages, mut labels) = (vec![""; N_MESSAGES], Vec::new());
        let mut code = None;
        for part in packs.split(PART).skip(1) {
            let (head, words) = part.split_once(MESSAGE)?;
            let mut head = head.split(' ');
            let (edition, language) = (head.next()?, head.next()?);
            let first: usize = head.next()?.parse().ok()?;
            if code.replace(language).is_some_and(|before| before != language) {
                return None;
            }
            let place = if edition == EDITION {
                &mut messages
            } else if edition == rules_edition {
                &mut labels
            } else {
                return None;
            };
            for (at, words) in (first..).zip(words.split(MESSAGE)) {
                if at >= place.len() {
                    place.resize(at.checked_add(1)?, "");
                }
                *place.get_mut(at)? = words;
            }
        }
        Some(Self(Box::leak(Box::new(Messages {
            language: Language::loaded(code?, labels),
            rules_edition,
            words: messages,
        }))))
    }

    /// The texts once more, from more packs.
    pub fn read_again(self, packs: &'static str) -> Option<Self> {
        Self::read(packs, self.0.rules_edition)
    }

    /// The language of the texts.
    pub fn language(self) -> Language {
        self.0.language
    }

    /// Whether something was asked for that stands in no pack yet: what was made of it is not to be shown.
    pub fn is_short(self) -> bool {
        self.language().is_short()
    }

    #[inline(never)]
    fn words(self, place: usize) -> &'static str {
        let words = self.0.words.get(place).copied().unwrap_or_default();
        if words.is_empty() {
            self.language().miss();
        }
        words
    }

    /// A message without variables.
    #[inline(never)]
    fn said(self, place: usize) -> Cow<'static, str> {
        Cow::Borrowed(self.words(place))
    }

    /// A message with its arguments, which stand in the order of the alphabet.
    #[inline(never)]
    fn filled(self, place: usize, arguments: &[&str]) -> Cow<'static, str> {
        let argument = |gap: u8| {
            let place = gap.checked_sub(FIRST_GAP).map(usize::from);
            place
                .and_then(|place| arguments.get(place))
                .copied()
                .unwrap_or_default()
        };
        let mut rest = self.words(place);
        if let Some(choice) = rest.strip_prefix(CHOICE) {
            let mut keys = choice.split(CHOICE);
            let wanted = keys
                .next()
                .and_then(|gap| gap.bytes().next())
                .map_or("", argument);
            let words = keys.find_map(|key| {
                let (key, words) = key.split_once(KEY)?;
                (key == wanted || key.is_empty()).then_some(words)
            });
            rest = words.unwrap_or_default();
        }
        let mut filled = String::new();
        while let Some(at) = rest
            .bytes()
            .position(|byte| (FIRST_GAP..=LAST_GAP).contains(&byte))
        {
            let (before, after) = rest.split_at(at);
            filled.push_str(before);
            filled.push_str(after.bytes().next().map_or("", argument));
            rest = after.get(1..).unwrap_or_default();
        }
        filled.push_str(rest);
        Cow::Owned(filled)
    }
}

/// Two are the same if they were read from the same packs.
impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Texts {}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Texts").field(&self.0.language).finish()
    }
}

/// The languages there are texts in, the original first.
pub fn languages() -> Vec<&'static str> {
    let mut languages: Vec<&str> = PACKS.iter().map(|pack| pack.language).collect();
    languages.dedup();
    languages
}

/// All messages of a language and the labels of a rule set in it. `None` where there are no texts in it.
///
/// As [`indonesian`], for programs without a page.
pub fn whole(language: &str, labels: &[(&str, &str, &str)], rules_edition: &'static str) -> Option<Texts> {
    let packs = PACKS.iter().filter(|pack| pack.language == language);
    let labels = labels.iter().filter(|(of, ..)| *of == language);
    let all: String = packs
        .map(|pack| pack.text)
        .chain(labels.map(|(.., text)| *text))
        .collect();
    Texts::read(all.leak(), rules_edition)
}

/// The Indonesian messages, all of them. Programs that have a page load theirs instead: who asks for these carries them.
pub fn indonesian() -> Texts {
    static ALL: LazyLock<Texts> = LazyLock::new(|| {
        let packs = PACKS.iter().filter(|pack| pack.language == "id");
        let all: String = packs.map(|pack| pack.text).collect();
        Texts::read(all.leak(), "").unwrap_or_else(|| unreachable!("packs of this build fit"))
    });
    *ALL
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
