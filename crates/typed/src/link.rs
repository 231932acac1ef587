//! The form of every link that holds what was typed, as a hash.
//!
//! `1;aturan=2026-11-28;umur=41;akhir`: the version, perhaps with the area's prefix, then parts `key=value`, then
//! `akhir`. Letters, digits and `.` `-` `_` `=` `;` need no percent-encoding, and messengers keep them in the middle of
//! a link. At its end they drop marks or add their own, and whoever counts visits adds words (`&fbclid=…`), therefore a
//! link ends with a word, and nothing behind it is looked at. Without `akhir` a link was cut off, and its last number may
//! be shorter than it was.

use crate::letter::is_letter;
use thiserror::Error;

/// The most digits a value has; a NIK has one more.
pub const MOST_DIGITS: usize = 15;

/// The most bytes that are looked at; what is written stays far below, even percent-encoded.
pub const MOST_BYTES: usize = 1500;

/// The key of the day the rules were last checked.
pub const RULES: &str = "aturan";

/// How every link ends.
pub const END: &str = "akhir";

/// Why a hash cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkProblem {
    /// It is no link of ours: empty, or the name of a place on the page.
    #[error("not a link with answers")]
    NotOurs,
    /// A part is damaged, doubled or cut off. `part` is its key where it has one, never more than 24 letters.
    #[error("the link is damaged at `{part}`")]
    Broken {
        /// The key of the part, or how it begins.
        part: String,
    },
    /// A version that is no longer read.
    #[error("the link is of version {found}, which is no longer read")]
    OlderVersion {
        /// Its version.
        found: u16,
    },
    /// A version later than this page.
    #[error("the link is of version {found}, later than this page reads")]
    NewerVersion {
        /// Its version.
        found: u16,
    },
    /// More than [`MOST_BYTES`].
    #[error("the link is longer than {most} bytes", most = MOST_BYTES)]
    TooLong,
}

/// `hash` without `#`, percent-encoding and what was added behind its end.
///
/// # Errors
///
/// [`LinkProblem::TooLong`].
///
/// # Example
///
/// ```
/// use payung_typed::link::plain;
/// assert_eq!(plain("#1;umur=41;akhir&fbclid=IwAR0x").as_deref(), Ok("1;umur=41;akhir"));
/// assert_eq!(plain("1%3Bumur%3D41%3Bakhir).").as_deref(), Ok("1;umur=41;akhir"));
/// ```
pub fn plain(hash: &str) -> Result<String, LinkProblem> {
    let mut looked_at = hash.len().min(MOST_BYTES);
    while !hash.is_char_boundary(looked_at) {
        looked_at -= 1;
    }
    let text = hash.get(..looked_at).unwrap_or_default();
    let mut plain = decoded(text.strip_prefix('#').unwrap_or(text));
    match end_of(&plain) {
        Some(end) => plain.truncate(end),
        None if looked_at < hash.len() => return Err(LinkProblem::TooLong),
        None => {
            let end = plain.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()).len();
            plain.truncate(end);
        }
    }
    Ok(plain)
}

/// Where a link ends: behind the first `;akhir` that no letter of a longer word and no further part follows.
fn end_of(plain: &str) -> Option<usize> {
    let goes_on = |rest: &str| {
        let mut letters = rest.chars();
        match letters.next() {
            Some(';') => letters.next().is_some_and(|next| next.is_ascii_alphanumeric()),
            Some(letter) => letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '='),
            None => false,
        }
    };
    let mut ends = plain.match_indices(END).map(|(at, end)| (at, at + end.len()));
    let is_end = |(at, end): &(usize, usize)| {
        plain.get(..*at).is_some_and(|before| before.ends_with(';'))
            && !plain.get(*end..).is_some_and(goes_on)
    };
    ends.find(is_end).map(|(_, end)| end)
}

/// Hands each part of a [`plain`] hash of `version` to `take`, which refuses a damaged or doubled one with `None`.
///
/// # Errors
///
/// A [`LinkProblem`]; whatever the text is, nothing worse.
pub fn each_part<'a>(
    plain: &'a str,
    prefix: &str,
    version: u16,
    take: &mut dyn FnMut(&'a str) -> Option<()>,
) -> Result<(), LinkProblem> {
    let (found, parts) = plain.split_once(';').unwrap_or((plain, ""));
    let found = found.strip_prefix(prefix).ok_or(LinkProblem::NotOurs)?;
    match version_of(found).ok_or(LinkProblem::NotOurs)? {
        found if found < version => return Err(LinkProblem::OlderVersion { found }),
        found if found > version => return Err(LinkProblem::NewerVersion { found }),
        _ => {}
    }
    let mut parts = parts.split(';').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_some() {
            take(part).ok_or_else(|| broken(part))?;
        } else if part != END {
            return Err(broken(part));
        }
    }
    Ok(())
}

/// Key and value of a part, if both are words that a link may hold.
pub fn key_and_value(part: &str) -> Option<(&str, &str)> {
    let is_word = |text: &str| {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-_".contains(&b);
        !text.is_empty() && text.bytes().all(plain)
    };
    part.split_once('=')
        .filter(|(key, value)| is_word(key) && is_word(value))
}

/// A version is written without needless zeros; what looks otherwise is the name of a place on the page.
fn version_of(text: &str) -> Option<u16> {
    let is_plain = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    is_plain.then(|| text.parse().ok()).flatten()
}

/// How many digits stand in `text`.
pub fn n_digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Only the key is named: a damaged value may be anything.
pub fn broken(part: &str) -> LinkProblem {
    let key = part.split('=').next().unwrap_or_default();
    let shown = key.chars().filter(|c| is_letter(*c) || *c == '-');
    LinkProblem::Broken {
        part: shown.take(24).collect(),
    }
}

/// `text` without percent-encoding. What is encoded wrongly stays, and no part can hold it.
fn decoded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        plain.push_str(before);
        let code = after
            .get(..2)
            .filter(|code| code.bytes().all(|b| b.is_ascii_hexdigit()));
        let byte = code.and_then(|code| u8::from_str_radix(code, 16).ok());
        if let Some(byte) = byte.filter(u8::is_ascii_graphic) {
            plain.push(char::from(byte));
            rest = after.get(2..).unwrap_or_default();
        } else {
            plain.push('%');
            rest = after;
        }
    }
    plain.push_str(rest);
    plain
}
