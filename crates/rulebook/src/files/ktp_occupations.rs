//! `ktp_occupations.toml`: the occupations of the KTP and everyday words for ways of working.

use crate::code::{Code, Rust, item, rust};
use payung_rule_file::entry::Entry;
use payung_values::engagement::Engagement;
use std::collections::BTreeSet;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let wanted = file.number::<usize>("n_ktp");
    let mut seen = BTreeSet::new();
    let mut number = 0_u8;
    let printed = file.texts_in_order("ktp", |word, says| {
        number = number.saturating_add(1);
        work_word(file, word, says, Some(number), &mut seen)
    });
    let everyday = file.texts_by_id("everyday", |word, says| {
        work_word(file, word, says, None, &mut seen)
    });
    let (mut printed, wanted) = (printed?, wanted?);
    file.check("n_ktp", printed.len() == wanted, || {
        format!("{} words stand in [ktp], {wanted} should", printed.len())
    });
    printed.sort_by(|one, next| one.0.cmp(&next.0));
    let words: Vec<Rust> = printed
        .into_iter()
        .chain(everyday?)
        .map(|(_, word)| word)
        .collect();
    Some(item(
        "Words where an occupation is asked, and what each says: those of the KTP first.",
        "WORK_WORDS",
        "&[WorkWord]",
        &words,
    ))
}

/// A word with what it says, which may stand once.
fn work_word(
    file: &Entry<'_>,
    word: &str,
    says: &str,
    number: Option<u8>,
    seen: &mut BTreeSet<String>,
) -> Result<(String, Rust), String> {
    if !seen.insert(plain(word)) {
        return Err(format!("`{word}` stands twice"));
    }
    let says = Rust(said(file, says)?);
    Ok((word.to_owned(), rust!(WorkWord { word, says, number })))
}

fn said(file: &Entry<'_>, says: &str) -> Result<String, String> {
    let way = |id: &str| {
        Engagement::parse(id)
            .map(|way| way.code())
            .ok_or_else(|| format!("`{id}` is no way of working"))
    };
    match says.split_once(' ') {
        Some(("is", id)) => Ok(format!("Says::Is({})", way(id)?)),
        Some(("usually", id)) => Ok(format!("Says::Usually({})", way(id)?)),
        None if says == "student" => Ok("Says::Student".to_owned()),
        _ if file
            .known
            .occupations
            .as_ref()
            .is_none_or(|known| known.contains(says)) =>
        {
            Ok(format!("Says::Occupation({says:?})"))
        }
        _ => Err(format!(
            "`{says}` is neither an occupation, nor `is` or `usually` with a way of working, nor `student`"
        )),
    }
}

/// The letters and digits of a word in lower case, as words are compared.
fn plain(word: &str) -> String {
    let letters = word.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
