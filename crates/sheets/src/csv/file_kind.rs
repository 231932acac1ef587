//! What kind of file this is, if it is no CSV.

use crate::markup::Markup;
use serde::{Deserialize, Serialize};

/// What other kind of file this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OtherKind {
    /// A zip: XLSX, ODS, or an archive.
    Zip,
    /// A compound file of Microsoft: an old XLS, or a workbook with a password.
    Compound,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// Text in UTF-16, as "Unicode text" of sheets is.
    Utf16,
    /// A table in markup, whatever it is called.
    Markup(Markup),
    /// A web page, or other markup, without a table.
    WebPage,
    /// JSON, as systems hand it to one another.
    Json,
    /// Something that is no text.
    Binary,
}

impl OtherKind {
    /// What the first bytes of a file say, if they are no text.
    pub(super) fn of(start: &[u8]) -> Option<Self> {
        const MARKS: [(&[u8], OtherKind); 9] = [
            (b"PK\x03\x04", OtherKind::Zip),
            (b"PK\x05\x06", OtherKind::Zip),
            (b"\xd0\xcf\x11\xe0", OtherKind::Compound),
            (b"%PDF", OtherKind::Pdf),
            (b"\x89PNG", OtherKind::Picture),
            (b"\xff\xd8\xff", OtherKind::Picture),
            (b"GIF8", OtherKind::Picture),
            (b"\xff\xfe", OtherKind::Utf16),
            (b"\xfe\xff", OtherKind::Utf16),
        ];
        if let Some((_, kind)) = MARKS.iter().find(|(mark, _)| start.starts_with(mark)) {
            return Some(*kind);
        }
        if is_utf16(start) {
            return Some(Self::Utf16);
        }
        match Markup::of(start) {
            Ok(Some(markup)) => return Some(Self::Markup(markup)),
            Ok(None) => {}
            Err(_) => return Some(Self::WebPage),
        }
        if is_json(start) {
            return Some(Self::Json);
        }
        // One byte in twenty that no text has is more than damage.
        let start = start.get(..4096).unwrap_or(start);
        let odd = start
            .iter()
            .filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace());
        (odd.count() * 20 > start.len()).then_some(Self::Binary)
    }
}

/// Whether text begins as an object, or a list of objects, does.
fn is_json(start: &[u8]) -> bool {
    let bare: Vec<u8> = start
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(start)
        .iter()
        .copied()
        .filter(|byte| !byte.is_ascii_whitespace())
        .take(2)
        .collect();
    matches!(bare.as_slice(), [b'{', b'"'] | [b'[', b'{' | b'['])
}

/// Whether every second byte is 0, as in Latin letters of UTF-16.
fn is_utf16(start: &[u8]) -> bool {
    let start = start.get(..64).unwrap_or(start);
    let zeros = |first: usize| {
        start
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let pairs = start.len() / 2;
    pairs > 3
        && ((zeros(1) * 10 > pairs * 9 && zeros(0) == 0) || (zeros(0) * 10 > pairs * 9 && zeros(1) == 0))
}
