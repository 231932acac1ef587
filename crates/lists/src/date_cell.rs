//! Days of birth as lists have them.
//!
//! Indonesian lists write the day first, and often the place before it. Of a year with two digits, the latest is taken that is not in the future:
//! `5-3-80` is 1980, `5-3-20` is 2020; the finding says so.

use crate::finding::Code;
use payung_sheets::cell::{self, Cell, decoded, trimmed};
use payung_typed::day::{self, Century, NoDay};
use payung_values::date::Date;

/// A day read from a cell, and how it was written if that is worth telling.
pub type Read = (Date, Option<Code>);

/// Reads a cell that is not blank.
///
/// # Errors
///
/// [`Code::BirthDateUnreadable`], or [`Code::BirthDateImpossible`] for a day that does not exist.
#[inline]
pub fn read(cell: Cell<'_>, today: Date) -> Result<Read, Code> {
    match cell {
        Cell::Text(bytes) => match iso(bytes) {
            Some((year, month, day)) => Date::new(year, month, day)
                .map(|date| (date, None))
                .ok_or(Code::BirthDateImpossible),
            None => written(trimmed(bytes), today),
        },
        Cell::Day(date) => Ok((date, None)),
        // Below 10 000 lies May 1927, and `1980` is a year.
        Cell::Number(serial) if serial < 10_000.0 => Err(Code::BirthDateUnreadable),
        Cell::Number(serial) => cell::day_of_serial(serial, false)
            .map(|date| (date, Some(Code::BirthDateSerial)))
            .ok_or(Code::BirthDateUnreadable),
        Cell::Empty | Cell::Yes(_) => Err(Code::BirthDateUnreadable),
    }
}

/// Year, month and day of `YYYY-MM-DD`, whether they exist or not; `None` for another form.
#[inline]
fn iso(bytes: &[u8]) -> Option<(i32, u32, u32)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = bytes else {
        return None;
    };
    let digit = |byte: u8| u32::from(byte.wrapping_sub(b'0'));
    let (year, month) = (
        digit(y1) * 1000 + digit(y2) * 100 + digit(y3) * 10 + digit(y4),
        digit(m1) * 10 + digit(m2),
    );
    let day = digit(d1) * 10 + digit(d2);
    let most = digit(y1).max(digit(y2)).max(digit(y3)).max(digit(y4));
    let most = most.max(digit(m1)).max(digit(m2)).max(digit(d1)).max(digit(d2));
    if most > 9 {
        return None;
    }
    Some((i32::try_from(year).ok()?, month, day))
}

/// Reads every other form.
fn written(bytes: &[u8], today: Date) -> Result<Read, Code> {
    let text = decoded(bytes);
    if bytes.len() == 5
        && let Ok(serial) = text.parse()
    {
        return cell::day_of_whole_serial(serial)
            .map(|date| (date, Some(Code::BirthDateSerial)))
            .ok_or(Code::BirthDateUnreadable);
    }
    let read = |text: &str| day::read(text, Century::NotAfter(today));
    // `12-05-1980, Melak`: the place stands behind now and then.
    let last = text
        .rfind(|letter: char| letter.is_ascii_digit())
        .unwrap_or_default();
    let without_place = || read(text.get(..=last).unwrap_or_default());
    let day = read(&text).or_else(|no_day| without_place().or(Err(no_day)));
    let day = day.map_err(|no_day| match no_day {
        NoDay::Unreadable => Code::BirthDateUnreadable,
        NoDay::NotInCalendar => Code::BirthDateImpossible,
    })?;
    let code = if day.is_century_taken {
        Some(Code::CenturyTaken)
    } else {
        // `19801231`, `31121980`.
        bytes
            .iter()
            .all(u8::is_ascii_digit)
            .then_some(Code::BirthDateRead)
    };
    Ok((day.date, code))
}

/// Whether a day, month and two digits of a year can be a day of birth in some century.
pub fn may_exist(day: u8, month: u8, year: u8) -> bool {
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::{may_exist, read};
    use crate::finding::Code;
    use payung_sheets::cell::Cell;
    use payung_values::date::Date;

    #[test]
    fn every_form_of_a_day_is_read_or_named() {
        let today = Date::parse("2026-11-21").unwrap();
        let read = |text: &str| read(Cell::from(text), today).map(|(date, code)| (date.to_string(), code));
        for (text, date, code) in [
            ("1980-12-31", "1980-12-31", None),
            ("31/12/1980", "1980-12-31", None),
            ("31-12-1980", "1980-12-31", None),
            ("31.12.1980", "1980-12-31", None),
            ("1980/12/31", "1980-12-31", None),
            ("1980-12-31 00:00:00", "1980-12-31", None),
            ("1980-12-31T00:00", "1980-12-31", None),
            ("31 Desember 1980", "1980-12-31", None),
            ("31-Des-80", "1980-12-31", Some(Code::CenturyTaken)),
            ("Samarinda, 31-12-1980", "1980-12-31", None),
            ("5-3-80", "1980-03-05", Some(Code::CenturyTaken)),
            ("5-3-20", "2020-03-05", Some(Code::CenturyTaken)),
            ("22-11-26", "1926-11-22", Some(Code::CenturyTaken)),
            ("21-11-26", "2026-11-21", Some(Code::CenturyTaken)),
            ("19801231", "1980-12-31", Some(Code::BirthDateRead)),
            ("31121980", "1980-12-31", Some(Code::BirthDateRead)),
            ("29586", "1980-12-31", Some(Code::BirthDateSerial)),
            (" 31/12/1980 ", "1980-12-31", None),
            ("Samarinda 05-08-1985", "1985-08-05", None),
            ("Melak/12-05-1980", "1980-05-12", None),
            ("Melak 12 Mei 1980", "1980-05-12", None),
            ("Kutai Barat / 12 Mei 1980", "1980-05-12", None),
            ("Muara Lawa, 12 Mei 1980", "1980-05-12", None),
            ("Melak - 12/05/1980", "1980-05-12", None),
            ("Melak; 12-05-1980", "1980-05-12", None),
            ("MELAK,12-05-1980", "1980-05-12", None),
            ("12-05-1980, Melak", "1980-05-12", None),
            ("12-05-1980 Melak", "1980-05-12", None),
            ("Melak 12-05-80", "1980-05-12", Some(Code::CenturyTaken)),
            ("'12/05/1980", "1980-05-12", None),
        ] {
            assert_eq!(read(text), Ok((date.to_owned(), code)), "{text}");
        }
        for text in ["31/02/1990", "1990-02-31", "29-2-81", "12/25/1980", "0/1/1980"] {
            assert_eq!(read(text), Err(Code::BirthDateImpossible), "{text}");
        }
        for text in [
            "kira-kira 1980",
            "1980",
            "?",
            "31/12",
            "1/2/3/4",
            "99999999",
            "31 Foo 1980",
            "Melak",
            "Melak 1980",
            "#N/A",
        ] {
            assert_eq!(read(text), Err(Code::BirthDateUnreadable), "{text}");
        }
    }

    #[test]
    fn days_of_a_nik_may_exist_in_some_century() {
        assert!(may_exist(29, 2, 0) && may_exist(31, 1, 99) && !may_exist(29, 2, 1) && !may_exist(1, 13, 1));
    }
}
