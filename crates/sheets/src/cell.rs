//! One cell, as the file has it.

use payung_values::date::Date;
use payung_values::whole;
use std::borrow::Cow;

/// One cell. Text is bytes: UTF-8, or what is not UTF-8 is read as Windows-1252, cell by cell.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    #[default]
    Empty,
    /// Text, as every cell of a CSV file is.
    Text(&'a [u8]),
    /// A number of a workbook. Workbooks keep 15 digits, so a NIK stored so has lost its last.
    Number(f64),
    /// A day of a workbook.
    Day(Date),
    /// Yes or no of a workbook.
    Yes(bool),
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.as_bytes())
    }
}

impl<'a> Cell<'a> {
    /// Whether nothing stands in it but blanks.
    #[inline]
    pub fn is_blank(self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text([first, ..]) if first.is_ascii_graphic() => false,
            Self::Text(bytes) => trimmed(bytes).is_empty(),
            Self::Number(_) | Self::Day(_) | Self::Yes(_) => false,
        }
    }

    /// The cell as a person would see it, for findings and for writing it back. Numbers have no grouping, days are
    /// `YYYY-MM-DD`, yes and no are `TRUE` and `FALSE` as sheets write them.
    pub fn text(self) -> Cow<'a, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(bytes) => decoded(bytes),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Day(day) => Cow::Owned(day.to_string()),
            Self::Yes(yes) => Cow::Borrowed(if yes { "TRUE" } else { "FALSE" }),
        }
    }
}

/// `bytes` without the blanks, no-break spaces and zero-width marks around it.
#[inline]
pub fn trimmed(bytes: &[u8]) -> &[u8] {
    match bytes {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => bytes,
        [only] if only.is_ascii_graphic() => bytes,
        _ => without_blanks(bytes),
    }
}

fn without_blanks(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes.trim_ascii();
    loop {
        let before = rest;
        for blank in [
            &b"\xc2\xa0"[..],
            b"\xe2\x80\x8b",
            b"\xef\xbb\xbf",
            b"\xe2\x80\xaf",
        ] {
            rest = rest.strip_prefix(blank).unwrap_or(rest);
            rest = rest.strip_suffix(blank).unwrap_or(rest);
        }
        rest = rest.trim_ascii();
        if rest.len() == before.len() {
            return rest;
        }
    }
}

/// The text in `bytes`: UTF-8, else Windows-1252, of which every byte is a letter.
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| windows_1252(*byte)).collect()),
    }
}

/// The letter of a Windows-1252 byte. The five bytes without one are read as the control characters of the same
/// number, as browsers do (WHATWG Encoding).
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        _ => char::from(byte),
    }
}

/// The day that a workbook's serial number means: days since 30 December 1899, or since 1 January 1904 where the
/// workbook says so. The time of day is dropped. Day 60 of the first system never was (29 February 1900); it and what
/// lies before it are refused, for nobody on a list was born then.
pub fn day_of_serial(serial: f64, since_1904: bool) -> Option<Date> {
    let whole = whole::from_float(serial.floor())?;
    day_of_whole_serial(if since_1904 {
        whole.checked_add(1462)?
    } else {
        whole
    })
}

/// The day of a whole serial number since 30 December 1899, from 1 March 1900 to the end of 2199.
pub fn day_of_whole_serial(serial: i64) -> Option<Date> {
    let serial = i32::try_from(serial)
        .ok()
        .filter(|serial| (61..=109_574).contains(serial))?;
    // 30 December 1899 is day 693 594 of the calendar.
    Date::of_day_number(serial.checked_add(693_594)?)
}

/// `text` as headers and cells are compared: lower case, everything but letters and digits as single spaces.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            plain.extend(letter.to_lowercase());
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::{Cell, day_of_serial, decoded, plain, trimmed};

    /// Source: Microsoft, "Differences between the 1900 and the 1904 date system in Excel": 5 July 1998 is 35981 and
    /// 34519.
    #[test]
    fn serial_numbers_are_days_in_both_systems() {
        assert_eq!(day_of_serial(35981.0, false).unwrap().to_string(), "1998-07-05");
        assert_eq!(day_of_serial(34519.0, true).unwrap().to_string(), "1998-07-05");
        assert_eq!(day_of_serial(35981.99, false).unwrap().to_string(), "1998-07-05");
        assert_eq!(day_of_serial(61.0, false).unwrap().to_string(), "1900-03-01");
        for serial in [60.0, 0.0, -1.0, f64::NAN, 1e300, 200_000.0] {
            assert_eq!(day_of_serial(serial, false), None, "{serial}");
        }
    }

    #[test]
    fn what_is_not_utf_8_is_windows_1252() {
        assert_eq!(decoded(b"Ren\xe9e \x96 Desa"), "Renée – Desa");
        assert_eq!(decoded("Renée".as_bytes()), "Renée");
    }

    #[test]
    fn blanks_of_all_kinds_fall_away() {
        assert_eq!(trimmed(b" \xc2\xa06407 \xe2\x80\x8b"), b"6407");
        assert!(Cell::Text(b" \xc2\xa0\t").is_blank());
        assert_eq!(plain("  No. KK / Nomor_KK "), "no kk nomor kk");
    }
}
