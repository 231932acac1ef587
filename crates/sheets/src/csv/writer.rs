//! Rows of cells to bytes.

use crate::csv::dialect::Dialect;
use std::borrow::Cow;

/// Writes one row. Cells with a delimiter, a quotation mark, a line break or a blank at an end are quoted.
///
/// `cells` are written as they are: guard strange text with [`guarded`] first.
pub fn write_row<'a>(out: &mut Vec<u8>, dialect: Dialect, cells: impl IntoIterator<Item = &'a str>) {
    let mut is_first = true;
    let start = out.len();
    for cell in cells {
        if !is_first {
            out.push(dialect.delimiter);
        }
        is_first = false;
        let needs_quotes = cell
            .bytes()
            .any(|byte| byte == dialect.delimiter || matches!(byte, b'"' | b'\n' | b'\r'))
            || cell.starts_with([' ', '\u{feff}'])
            || cell.ends_with(' ');
        if needs_quotes {
            out.push(b'"');
            for byte in cell.bytes() {
                if byte == b'"' {
                    out.push(b'"');
                }
                out.push(byte);
            }
            out.push(b'"');
        } else {
            out.extend_from_slice(cell.as_bytes());
        }
    }
    if out.len() == start {
        // A row of one empty cell would be a blank line.
        out.extend_from_slice(b"\"\"");
    }
    out.extend_from_slice(b"\r\n");
}

/// `text` so that no sheet takes it for a formula: a leading `=`, `+`, `-`, `@`, tab or return gets an apostrophe
/// before it (OWASP, CSV injection). A dash alone is none, and amounts of ours are numbers.
pub fn guarded(text: &str) -> Cow<'_, str> {
    let is_mark = text.trim_end_matches(' ') == "-";
    if !is_mark && text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}
