//! Where a row stands, in words.

use payung_words::format;
use payung_words::texts::{Texts, args};

/// The number of a row, with its sheet where there are several.
pub fn row_of_sheet(texts: Texts, sheets: &[String], sheet: u16, number: u32) -> String {
    let row = format::count(texts, number);
    match sheets.get(usize::from(sheet)) {
        Some(sheet) => texts
            .lists_row_of_sheet(args::ListsRowOfSheet { row: &row, sheet })
            .to_string(),
        None => row,
    }
}
