//! Tables written as markup: what web systems and old programs give the name of a workbook.

use serde::{Deserialize, Serialize};

/// A kind of markup that holds tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Markup {
    /// HTML with a table, as PHP systems write it and call it XLS.
    Html,
    /// XML Spreadsheet 2003.
    Spreadsheet2003,
    /// `OpenDocument` in one file of XML.
    FlatOds,
}

/// How much of a file is looked at: style sheets may stand in front of a table.
const LOOKED_AT: usize = 65_536;

impl Markup {
    /// The kind of markup with these first bytes; `Err` for markup without a table that we know.
    ///
    /// # Errors
    ///
    /// The file is markup and holds no table in these bytes.
    pub(crate) fn of(start: &[u8]) -> Result<Option<Self>, NoTable> {
        let start = start.get(..LOOKED_AT).unwrap_or(start).to_ascii_lowercase();
        let has = |words: &str| memchr::memmem::find(&start, words.as_bytes()).is_some();
        let first = start
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&start)
            .trim_ascii_start();
        let is_markup = first.starts_with(b"<")
            && first
                .get(1)
                .is_some_and(|next| b"!?/".contains(next) || next.is_ascii_alphabetic());
        let is_table = has("<table") && (has("<td") || has("<th") || has("<tr"));
        if first.starts_with(b"mime-version:") {
            return Err(NoTable);
        }
        if !is_markup {
            // A notice of the program that wrote it may stand in front.
            return Ok((is_table && has("</")).then_some(Self::Html));
        }
        if has("urn:schemas-microsoft-com:office:spreadsheet") && has("<worksheet") || has("<ss:worksheet") {
            return Ok(Some(Self::Spreadsheet2003));
        }
        if has("urn:oasis:names:tc:opendocument:xmlns:office") {
            return Ok(Some(Self::FlatOds));
        }
        if is_table || (has("<tr") && has("<td")) {
            return Ok(Some(Self::Html));
        }
        Err(NoTable)
    }
}

/// Markup without a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoTable;
