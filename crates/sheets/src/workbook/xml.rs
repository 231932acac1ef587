//! Text as it stands in the XML of a workbook.

/// The namespace of its parts.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// `text` as it stands in XML. What XML cannot say stands as `_x0007_`; what looks like that is told apart by another
/// `_x005F_` in front (ECMA-376, Part 1, 22.9.2.19, `ST_Xstring`).
pub(super) fn escape(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let mut done = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let control;
        let said: &[u8] = match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'_' if is_escape(bytes.get(index..)) => b"_x005F_",
            b'\t' | b'\n' => continue,
            0..=0x1f => {
                control = format!("_x{byte:04X}_");
                control.as_bytes()
            }
            // U+FFFE and U+FFFF, which XML cannot say either.
            0xef if matches!(bytes.get(index + 1..index + 3), Some([0xbf, 0xbe | 0xbf])) => {
                "\u{fffd}".as_bytes()
            }
            _ => continue,
        };
        out.extend_from_slice(bytes.get(done..index).unwrap_or_default());
        out.extend_from_slice(said);
        done = if *byte == 0xef { index + 3 } else { index + 1 };
    }
    out.extend_from_slice(bytes.get(done..).unwrap_or_default());
}

/// Whether this begins like `_x0007_`.
fn is_escape(bytes: Option<&[u8]>) -> bool {
    matches!(bytes, Some([b'_', b'x', a, b, c, d, b'_', ..]) if [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit()))
}
