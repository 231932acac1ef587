//! Writes the words of lists as Rust statics.

use std::fmt::Write as _;

use super::{area_code, list, variant};
use crate::rulebook::Rulebook;
use crate::rulebook::columns::cells;

pub(super) fn write_columns(code: &mut String, book: &Rulebook) {
    let mut headers: Vec<(&str, &str)> = Vec::new();
    for (field, words) in &book.columns.header {
        headers.extend(words.iter().map(|word| (word.get_ref().as_str(), field.as_str())));
    }
    headers.sort_unstable();
    let headers = list(headers, |(word, field)| {
        format!("({word:?}, Field::{})", variant(field))
    });
    let _ = writeln!(
        code,
        "/// Header words and the field each means, by word.\npub static HEADER_WORDS: &[(&str, Field)] = {headers};"
    );
    let mut entries = Vec::new();
    for (kind, words) in cells(&book.columns) {
        let mut words: Vec<(&str, &str)> = words
            .iter()
            .flat_map(|(id, words)| {
                words
                    .iter()
                    .map(move |word| (word.get_ref().as_str(), id.as_str()))
            })
            .collect();
        words.sort_unstable();
        entries.extend(words.into_iter().map(|(word, id)| {
            let meaning = match kind {
                "any" => "Nothing".to_owned(),
                "yes_no" => format!("Yes({})", id == "yes"),
                "sex" => format!("Woman({})", id == "woman"),
                "month" => format!("Month({id})"),
                _ => format!("{}({}::{})", variant(kind), variant(kind), variant(id)),
            };
            format!(
                "CellWord {{ cell: CellKind::{}, word: {word:?}, meaning: Meaning::{meaning} }}",
                variant(kind)
            )
        }));
    }
    let entries = list(entries, |entry| entry);
    let _ = writeln!(
        code,
        "/// Words in cells and what each means, by kind of cell and word.\npub static CELL_MEANINGS: &[CellWord] = {entries};"
    );
    let districts = list(&book.districts, |(area, bits)| {
        format!("({}, {bits})", area_code(*area))
    });
    let _ = writeln!(
        code,
        "/// The numbers of the kecamatan of each kabupaten and kota as bits, by area.\npub static DISTRICTS: &[(AreaCode, u64)] = {districts};"
    );
}
