//! Days of birth as lists have them.
//!
//! Indonesian lists write the day first. Of a year with two digits, the latest is taken that is not in the future:
//! `5-3-80` is 1980, `5-3-20` is 2020; the finding says so.

use crate::finding::Code;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{self, Cell, decoded, plain, trimmed};
use payung_values::date::Date;

/// A day read from a cell, and how it was written if not as `YYYY-MM-DD`.
pub type Read = (Date, Option<Code>);

/// Reads a cell that is not blank.
///
/// # Errors
///
/// [`Code::BirthDateUnreadable`], or [`Code::BirthDateImpossible`] for a day that does not exist.
#[inline]
pub fn read(words: &CellWords, cell: Cell<'_>, today: Date) -> Result<Read, Code> {
    match cell {
        Cell::Text(bytes) => match iso(bytes) {
            Some((year, month, day)) => Date::new(year, month, day)
                .map(|date| (date, None))
                .ok_or(Code::BirthDateImpossible),
            None => written(words, trimmed(bytes), today),
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

/// A part of a written day.
#[derive(Clone, Copy)]
enum DayPart {
    /// A number and how many digits it has.
    Number(u32, usize),
    /// The name of a month.
    Month(u32),
}

/// Reads every other form.
fn written(known: &CellWords, bytes: &[u8], today: Date) -> Result<Read, Code> {
    let text = decoded(bytes);
    // `Samarinda, 31-12-1980`: slot and day in one cell.
    let day = text.rsplit(',').next().unwrap_or_default();
    // `1980-12-31 00:00:00`: the time is nobody's birth.
    let day = day.split_once([':']).map_or(day, |(before, _)| {
        before
            .trim_end_matches(|letter: char| letter.is_ascii_digit())
            .trim_end_matches(['T', ' '])
    });
    let mut parts = [None; 3];
    let plain_day = plain(day);
    let words = plain_day.split(' ').filter(|word| !word.is_empty());
    for (n_parts, word) in words.enumerate() {
        let slot = parts.get_mut(n_parts).ok_or(Code::BirthDateUnreadable)?;
        *slot = Some(part(known, word)?);
    }
    let number = |year: u32, month: u32, day: u32| -> Result<Date, Code> {
        let year = i32::try_from(year).map_err(|_| Code::BirthDateUnreadable)?;
        Date::new(year, month, day).ok_or(Code::BirthDateImpossible)
    };
    let full = |date: Result<Date, Code>| date.map(|date| (date, Some(Code::BirthDateRead)));
    match parts {
        [
            Some(DayPart::Number(year, 4)),
            Some(month),
            Some(DayPart::Number(day, 1 | 2)),
        ]
        | [
            Some(DayPart::Number(day, 1 | 2)),
            Some(month),
            Some(DayPart::Number(year, 4)),
        ] => full(number(year, month_of(month), day)),
        [
            Some(DayPart::Number(day, 1 | 2)),
            Some(month),
            Some(DayPart::Number(year, 2)),
        ] => {
            let date = of_two_digit_year(day, month_of(month), year, today);
            date.map(|date| (date, Some(Code::CenturyTaken)))
                .ok_or(Code::BirthDateImpossible)
        }
        // `19801231`, `31121980`, or a serial number that a sheet has written out.
        [Some(DayPart::Number(digits, 8)), None, None] => {
            let year_first = number(digits / 10_000, digits / 100 % 100, digits % 100);
            let day_first = number(digits % 10_000, digits / 10_000 % 100, digits / 1_000_000);
            let sane = |date: &Result<Date, Code>| {
                date.is_ok_and(|date| (1900..=today.year()).contains(&date.year()))
            };
            match (sane(&year_first), sane(&day_first)) {
                (true, false) => full(year_first),
                (false, true) => full(day_first),
                (true, true) | (false, false) => Err(Code::BirthDateUnreadable),
            }
        }
        [Some(DayPart::Number(serial, 5)), None, None] => cell::day_of_whole_serial(serial.into())
            .map(|date| (date, Some(Code::BirthDateSerial)))
            .ok_or(Code::BirthDateUnreadable),
        _ => Err(Code::BirthDateUnreadable),
    }
}

fn part(known: &CellWords, word: &str) -> Result<DayPart, Code> {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = word.parse().map_err(|_| Code::BirthDateUnreadable)?;
        return Ok(DayPart::Number(number, word.len()));
    }
    match known.meaning(CellKind::Month, word) {
        Some(Meaning::Month(month)) => Ok(DayPart::Month(month.into())),
        Some(_) | None => Err(Code::BirthDateUnreadable),
    }
}

/// The number of a month; 0, which is none, for a number that is too long.
fn month_of(part: DayPart) -> u32 {
    match part {
        DayPart::Month(month) | DayPart::Number(month, 1 | 2) => month,
        DayPart::Number(..) => 0,
    }
}

/// The day of a year with two digits: of those with these digits, the latest in which it is not after `today`.
pub fn of_two_digit_year(day: u32, month: u32, year: u32, today: Date) -> Option<Date> {
    let year = i32::try_from(year).ok()?;
    let century = today.year() / 100 * 100;
    let centuries = [century, century - 100];
    let mut dates = centuries
        .into_iter()
        .filter_map(|century| Date::new(century + year, month, day));
    dates.find(|date| *date <= today)
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
        let read = |text: &str| {
            read(payung_fixture::rules().cell_words, Cell::from(text), today)
                .map(|(date, code)| (date.to_string(), code))
        };
        for (text, date, code) in [
            ("1980-12-31", "1980-12-31", None),
            ("31/12/1980", "1980-12-31", Some(Code::BirthDateRead)),
            ("31-12-1980", "1980-12-31", Some(Code::BirthDateRead)),
            ("31.12.1980", "1980-12-31", Some(Code::BirthDateRead)),
            ("1980/12/31", "1980-12-31", Some(Code::BirthDateRead)),
            ("1980-12-31 00:00:00", "1980-12-31", Some(Code::BirthDateRead)),
            ("1980-12-31T00:00", "1980-12-31", Some(Code::BirthDateRead)),
            ("31 Desember 1980", "1980-12-31", Some(Code::BirthDateRead)),
            ("31-Des-80", "1980-12-31", Some(Code::CenturyTaken)),
            ("Samarinda, 31-12-1980", "1980-12-31", Some(Code::BirthDateRead)),
            ("5-3-80", "1980-03-05", Some(Code::CenturyTaken)),
            ("5-3-20", "2020-03-05", Some(Code::CenturyTaken)),
            ("22-11-26", "1926-11-22", Some(Code::CenturyTaken)),
            ("21-11-26", "2026-11-21", Some(Code::CenturyTaken)),
            ("19801231", "1980-12-31", Some(Code::BirthDateRead)),
            ("31121980", "1980-12-31", Some(Code::BirthDateRead)),
            ("29586", "1980-12-31", Some(Code::BirthDateSerial)),
            (" 31/12/1980 ", "1980-12-31", Some(Code::BirthDateRead)),
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
        ] {
            assert_eq!(read(text), Err(Code::BirthDateUnreadable), "{text}");
        }
    }

    #[test]
    fn days_of_a_nik_may_exist_in_some_century() {
        assert!(may_exist(29, 2, 0) && may_exist(31, 1, 99) && !may_exist(29, 2, 1) && !may_exist(1, 13, 1));
    }
}
