//! What kind of file this is, if it is no CSV.

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
        // One byte in twenty that no text has is more than damage.
        let start = start.get(..4096).unwrap_or(start);
        let odd = start
            .iter()
            .filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace());
        (odd.count() * 20 > start.len()).then_some(Self::Binary)
    }
}
