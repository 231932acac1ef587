//! Which field a header means, however it is written: by the words of `rules/columns.toml`, whole or by their parts.

use crate::amount_unit::AmountUnit;
use payung_rules::cell_word::{CellKind, HeaderPart, Meaning};
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::plain;
use payung_values::field::Field;
use std::borrow::Cow;

/// The longest header that is looked at, in bytes: a question of a form. A longer text is no header.
const LONGEST: usize = 160;

/// The most words that what stands beside a field has.
const MOST_BESIDE: usize = 4;

/// How sure a header is; the surest column of a field gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sureness {
    /// The header is listed, as it stands or with short forms written out.
    Whole,
    /// It is, without what stands beside the field.
    Parts,
    /// It says that the numbers of a list of occupations stand below it: words beside them say the same and count first.
    Numbers,
    /// It says that its sums are for another time than a month: those of a month count first.
    OtherTime,
    /// It is that of the head of the family.
    Head,
    /// It begins with "name" or "NIK", and nothing says that it is somebody else's.
    Begins,
    /// Only the header above it says so.
    Above,
}

/// What a header means.
pub(super) fn field_of(words: &CellWords, text: &str) -> Option<(Field, Sureness)> {
    let (field, sureness) = spelled(words, text).or_else(|| asked_not(words, text))?;
    let least = if field == Field::Occupation && is_of_numbers(words, text) {
        Sureness::Numbers
    } else if field == Field::Income && is_for_other_time(words, text) {
        Sureness::OtherTime
    } else {
        Sureness::Whole
    };
    Some((field, sureness.max(least)))
}

/// The field of yes and no that a header asks the opposite of.
fn asked_not(words: &CellWords, text: &str) -> Option<(Field, Sureness)> {
    let plain = plain(text);
    let (first, rest) = plain.split_once(' ')?;
    let is_opposite = words.meaning(CellKind::Turning, first) == Some(Meaning::Yes(true));
    let found = is_opposite.then(|| spelled(words, rest))??;
    let is_yes_no = matches!(
        found.0,
        Field::Insured | Field::CivilServant | Field::HasEmployer | Field::Student | Field::Transport
    );
    (is_yes_no && found.1 < Sureness::Head).then_some(found)
}

/// Whether a header asks the opposite of its field.
pub(super) fn is_negated(words: &CellWords, text: &str) -> bool {
    spelled(words, text).is_none() && asked_not(words, text).is_some()
}

/// What a header means, by how it is spelled.
fn spelled(words: &CellWords, text: &str) -> Option<(Field, Sureness)> {
    if text.len() > LONGEST {
        return None;
    }
    let text = without_example(text);
    let header = plain(text);
    if header.is_empty() {
        return None;
    }
    if let Some(field) = words.field_of_header(&header) {
        return Some((field, Sureness::Whole));
    }
    let bare = without_brackets(text);
    let bare = bare.as_deref().unwrap_or(text);
    of_one(words, text)
        .or_else(|| of_one(words, bare))
        .or_else(|| of_alternatives(words, bare))
        .or_else(|| begins(words, &canonical(words, bare)))
        .or_else(|| in_brackets(text).and_then(|inside| of_one(words, inside)))
}

/// Whether a header says that its column is about somebody or something else than the person of the row.
pub(super) fn is_of_other(words: &CellWords, text: &str) -> bool {
    has_other(words, &canonical(words, text))
}

/// What a header says whose cells hold the numbers of a list instead of its words.
const OF_NUMBERS: [&str; 2] = ["id", "kode"];

/// Whether a header says that numbers of a list stand below it.
pub(super) fn is_of_numbers(words: &CellWords, text: &str) -> bool {
    let tokens = canonical(words, text);
    tokens.iter().any(|token| OF_NUMBERS.contains(&token.as_ref()))
}

/// What a header of sums says that are not for a month.
const OTHER_TIMES: [&str; 16] = [
    "hari", "harian", "sehari", "minggu", "mingguan", "seminggu", "tahun", "tahunan", "setahun", "panen",
    "musim", "trip", "day", "daily", "week", "year",
];

/// Whether a header says that its sums are for another time than a month: `Upah/hari`, `Pendapatan per panen`.
pub(super) fn is_for_other_time(words: &CellWords, text: &str) -> bool {
    let tokens = canonical(words, text);
    let has = |times: &[&str]| tokens.iter().any(|token| times.contains(&token.as_ref()));
    has(&OTHER_TIMES) && !has(&["bulan", "bulanan", "month", "monthly"])
}

/// Whether a header says that the numbers below it are years, or else that they are months.
pub(super) fn is_of_years(words: &CellWords, text: &str) -> Option<bool> {
    let tokens = canonical(words, text);
    let has = |unit: &str| tokens.iter().any(|token| token == unit);
    (has("tahun") != has("bulan")).then(|| has("tahun"))
}

/// Whether a header asks for the month of the birth alone, as where day and year have columns of their own.
pub(super) fn is_month_of_birth(words: &CellWords, whole: &str, lowest: &str) -> bool {
    let has = |text: &str, any: &[&str]| {
        let tokens = canonical(words, text);
        tokens.iter().any(|token| any.contains(&token.as_ref()))
    };
    has(lowest, &["bulan"]) && !has(lowest, &["tanggal"]) && has(whole, &["lahir", "kelahiran"])
}

/// A header without the example that stands behind it: `NIK, contoh: 64...`.
fn without_example(text: &str) -> &str {
    let lower = text.to_ascii_lowercase();
    let begins = ["contoh", "cth", "misal", "example"]
        .into_iter()
        .filter_map(|word| {
            let at = lower.find(word)?;
            let is_apart = !lower.get(..at)?.ends_with(char::is_alphanumeric);
            (at > 0 && is_apart).then_some(at)
        });
    let bare = begins.min().and_then(|at| text.get(..at)).unwrap_or(text);
    if bare.chars().any(char::is_alphanumeric) {
        bare
    } else {
        text
    }
}

/// The digits of a header, those of an example or in brackets left out.
pub(super) fn n_digits(text: &str) -> usize {
    let count = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    if count(text) == 0 {
        return 0;
    }
    let text = without_example(text);
    without_brackets(text).map_or_else(|| count(text), |bare| count(&bare))
}

/// What the numbers below the header of a sum count, if it says so: `Penghasilan (ribu)`, `Penghasilan (Rp 000)`,
/// `Pendapatan dalam ribuan rupiah`.
pub(super) fn amount_unit(text: &str) -> Option<AmountUnit> {
    let inside = in_brackets(text).map(plain);
    let beside = |word: &&str| {
        !matches!(
            *word,
            "dalam" | "dlm" | "rp" | "rupiah" | "idr" | "x" | "satuan" | "per" | "bulan" | "bln"
        )
    };
    let inside = inside.as_deref().into_iter().flat_map(|inside| inside.split(' '));
    // `x 1.000` is two words of digits.
    let inside: String = inside.filter(beside).collect();
    if !inside.is_empty() {
        return unit(&inside).or(match inside.as_str() {
            "000" | "1000" => Some(AmountUnit::Thousand),
            "1000000" => Some(AmountUnit::Million),
            _ => None,
        });
    }
    let outside = plain(without_brackets(text).as_deref().unwrap_or(text));
    let mut outside = outside
        .rsplit(' ')
        .filter(|word| !matches!(*word, "rp" | "rupiah" | "idr"));
    outside.next().and_then(unit)
}

fn unit(word: &str) -> Option<AmountUnit> {
    match word {
        "ribu" | "ribuan" | "rb" => Some(AmountUnit::Thousand),
        "juta" | "jutaan" | "jt" => Some(AmountUnit::Million),
        _ => None,
    }
}

/// A header that is one field and what stands beside it.
fn of_one(words: &CellWords, text: &str) -> Option<(Field, Sureness)> {
    let mut tokens = canonical(words, text);
    let mut sureness = Sureness::Whole;
    let mut rest = tokens.as_mut_slice();
    loop {
        let joined = rest.join(" ");
        if joined.is_empty() {
            return None;
        }
        if let Some(field) = words.field_of_header(&joined) {
            return Some((field, sureness));
        }
        let (fewer, part) = strip(words, rest)?;
        rest = fewer;
        sureness = sureness.max(if part == HeaderPart::Head {
            Sureness::Head
        } else {
            Sureness::Parts
        });
    }
}

/// The tokens without the longest words beside the field, behind it or else in front of it.
fn strip<'t, 'w>(
    words: &CellWords,
    tokens: &'t mut [Cow<'w, str>],
) -> Option<(&'t mut [Cow<'w, str>], HeaderPart)> {
    let beside = |some: &[Cow<'_, str>]| {
        let is_number = some.len() == 1
            && some
                .iter()
                .all(|one| one.bytes().all(|byte| byte.is_ascii_digit()));
        if is_number {
            return Some(HeaderPart::Beside);
        }
        words
            .header_part(&some.join(" "))
            .filter(|part| *part != HeaderPart::Other)
    };
    let most = MOST_BESIDE.min(tokens.len().checked_sub(1)?);
    for n in (1..=most).rev() {
        let end = tokens.len() - n;
        if let Some(part) = tokens.get(end..).and_then(beside) {
            return Some((tokens.get_mut(..end)?, part));
        }
    }
    for n in (1..=most).rev() {
        if let Some(part) = tokens.get(..n).and_then(beside) {
            return Some((tokens.get_mut(n..)?, part));
        }
    }
    None
}

/// A header such as `NIK/No. KTP` or `Tempat, Tanggal Lahir`: what its parts mean, if that is one field.
fn of_alternatives(words: &CellWords, text: &str) -> Option<(Field, Sureness)> {
    let text = text.to_lowercase();
    let text = text.replace(" dan ", "/").replace(" atau ", "/");
    let mut found: Option<Field> = None;
    let mut n_parts = 0;
    for part in text.split(['/', '|', '&', ',', ';', '+']) {
        n_parts += 1;
        let tokens = canonical(words, part);
        let joined = tokens.join(" ");
        let is_beside = || {
            joined == TEMPAT
                || joined.is_empty()
                || words
                    .header_part(&joined)
                    .is_some_and(|part| part != HeaderPart::Other)
        };
        match of_one(words, part) {
            Some((field, _)) if found.is_none_or(|other| other == field) => found = Some(field),
            None if is_beside() => {}
            Some(_) | None => return None,
        }
    }
    found
        .filter(|_| n_parts > 1)
        .map(|field| (field, Sureness::Parts))
}

/// The place beside the day in `Tempat/Tanggal Lahir`.
const TEMPAT: &str = "tempat";

/// A header that begins with what a name or a NIK is called.
fn begins(words: &CellWords, tokens: &[Cow<'_, str>]) -> Option<(Field, Sureness)> {
    let most = tokens.len().checked_sub(1)?.min(3);
    (1..=most).rev().find_map(|n| {
        let (head, rest) = tokens.split_at_checked(n)?;
        let field = words.field_of_header(&head.join(" "))?;
        let begins = |part: HeaderPart, most: usize| {
            (1..=most.min(rest.len())).any(|n| {
                let some = rest.get(..n).map(|some| some.join(" "));
                some.is_some_and(|some| words.header_part(&some) == Some(part))
            })
        };
        // `Nama/NIK` is both, but `Nama KK` is the head of the family.
        let other = words.field_of_header(&rest.join(" "));
        if other.is_some_and(|other| other != Field::FamilyCard) {
            return None;
        }
        let is_own = !begins(HeaderPart::Other, 2)
            && (begins(HeaderPart::Person, MOST_BESIDE) || !has_other(words, rest));
        (is_own && matches!(field, Field::Name | Field::Nik)).then_some((field, Sureness::Begins))
    })
}

fn has_other(words: &CellWords, tokens: &[Cow<'_, str>]) -> bool {
    let is_other = |some: &[Cow<'_, str>]| words.header_part(&some.join(" ")) == Some(HeaderPart::Other);
    (1..=2).any(|n| tokens.windows(n).any(is_other))
}

/// The words of a header: short forms written out, letters drawn apart put together, words run together taken apart.
fn canonical<'t>(words: &CellWords, text: &str) -> Vec<Cow<'t, str>> {
    let header = plain(text);
    let single = |word: &str| word.len() == 1;
    let joined = header.split(' ').count() > 1 && header.split(' ').all(single);
    let header = if joined { header.replace(' ', "") } else { header };
    let mut tokens = Vec::new();
    for word in header.split(' ').filter(|word| !word.is_empty()) {
        match apart(words, word) {
            Some(parts) => tokens.extend(parts.into_iter().map(|part| written_out(words, part))),
            None => tokens.push(written_out(words, word)),
        }
    }
    tokens
}

fn written_out<'t>(words: &CellWords, word: &str) -> Cow<'t, str> {
    Cow::Owned(words.header_word(word).to_owned())
}

/// The words that are run together in one, as few as there can be; `None` if it is one word, or none that we know.
fn apart<'w>(words: &CellWords, word: &'w str) -> Option<Vec<&'w str>> {
    const LONGEST_WORD: usize = 32;
    if word.len() < 4 || word.len() > LONGEST_WORD || !word.is_ascii() || words.is_header_word(word) {
        return None;
    }
    // The best way to the beginning of each letter: how many words, and where the last of them begins.
    let mut ways: Vec<Option<(usize, usize)>> = vec![Some((0, 0))];
    for end in 1..=word.len() {
        let way = (0..end.saturating_sub(1)).filter_map(|start| {
            let (n, _) = (*ways.get(start)?)?;
            let part = word.get(start..end)?;
            words.is_header_word(part).then_some((n + 1, start))
        });
        ways.push(way.min());
    }
    let mut parts = Vec::new();
    let mut end = word.len();
    while end > 0 {
        let (_, start) = (*ways.get(end)?)?;
        parts.push(word.get(start..end)?);
        end = start;
    }
    parts.reverse();
    Some(parts)
}

/// The text without what stands in brackets; `None` if nothing does, or nothing else.
pub(super) fn without_brackets(text: &str) -> Option<String> {
    let mut bare = String::with_capacity(text.len());
    let mut depth = 0_u32;
    for letter in text.chars() {
        match letter {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => {
                depth = depth.saturating_sub(1);
                bare.push(' ');
            }
            _ if depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    (bare.len() < text.len() && bare.chars().any(char::is_alphanumeric)).then_some(bare)
}

/// What stands in the first brackets.
pub(super) fn in_brackets(text: &str) -> Option<&str> {
    let (_, behind) = text.split_once('(')?;
    Some(behind.split_once(')').map_or(behind, |(inside, _)| inside))
}
