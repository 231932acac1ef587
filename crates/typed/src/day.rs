//! Days and months as people write them. What machines write is read by [`Date::parse`] and [`YearMonth::parse`] alone.
//!
//! The day comes first; months may be numbers or names, long or short, Indonesian or English. A weekday or a place may
//! stand before it and a time behind it: `Samarinda, 5 Agt 1985`, `1985-08-05 00:00:00`.

use crate::part::{Part, parts, tidy};
use crate::problem::Wrong;
use payung_values::date::Date;
use payung_values::month::YearMonth;

/// Which century a year of two digits lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Century {
    /// The latest in which the day is not after this one, as days of birth are: on a day of 2026, `5-3-80` is 1980 and
    /// `5-3-20` is 2020.
    NotAfter(Date),
    /// The twenty-first, as days that are asked about are: `1/1/27` is 2027.
    TwentyFirst,
}

/// A day, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// Whether the year had two digits, so that the century was taken by rule.
    pub is_century_taken: bool,
}

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// It is not written as one.
    Unreadable,
    /// It is written as one and does not exist, such as 31 November.
    NotInCalendar,
    /// Its year has two digits, and nobody who works was born in either of the years they can be.
    CenturyUnclear,
}

/// Why a text is no month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMonth {
    /// It is neither a month nor a day.
    Unreadable,
    /// It is a year alone, and twelve months lie in it.
    YearOnly(i32),
}

/// Reads a day.
///
/// # Errors
///
/// A [`NoDay`].
///
/// # Example
///
/// ```
/// use payung_typed::day::{Century, NoDay, read};
/// let written = read("Samarinda 17 Agustus 1985", Century::TwentyFirst).unwrap();
/// assert_eq!(written.date.to_string(), "1985-08-17");
/// assert_eq!(read("31-11-2026", Century::TwentyFirst), Err(NoDay::NotInCalendar));
/// ```
pub fn read(typed: &str, century: Century) -> Result<Day, NoDay> {
    let text = tidy(typed);
    let text = without_time(&text);
    let found: Vec<DayPart> = day_parts(text)?;
    let full = |year: u32, month: u32, day: u32| {
        let year = i32::try_from(year).ok().filter(|year| *year >= 1000);
        let date = year.and_then(|year| Date::new(year, month, day));
        date.map(|date| Day {
            date,
            is_century_taken: false,
        })
        .ok_or(NoDay::NotInCalendar)
    };
    match found.as_slice() {
        [DayPart::Number(year, 4), month, DayPart::Number(day, 1 | 2)]
        | [DayPart::Number(day, 1 | 2), month, DayPart::Number(year, 4)]
        | [
            month @ DayPart::Month(_),
            DayPart::Number(day, 1 | 2),
            DayPart::Number(year, 4),
        ] => full(*year, month.month()?, *day),
        [DayPart::Number(day, 1 | 2), month, DayPart::Number(year, 2)] => {
            let date = of_two_digit_year(*day, month.month()?, *year, century);
            date.map(|date| Day {
                date,
                is_century_taken: true,
            })
            .ok_or(NoDay::NotInCalendar)
        }
        // `19801231` and `31121980`.
        [DayPart::Number(digits, 8)] => {
            let last = match century {
                Century::NotAfter(day) => u32::try_from(day.year()).unwrap_or_default(),
                Century::TwentyFirst => 2099,
            };
            let sane = |year: u32| (1900..=last).contains(&year);
            let year_first = full(digits / 10_000, digits / 100 % 100, digits % 100);
            let day_first = full(digits % 10_000, digits / 10_000 % 100, digits / 1_000_000);
            match (sane(digits / 10_000), sane(digits % 10_000)) {
                // `20011980` is no day of 2001, `19112001` may be one of both: whoever writes so begins with the day.
                (_, true) if day_first.is_ok() => day_first,
                (true, _) => year_first,
                (false, true) => day_first,
                (false, false) => Err(NoDay::Unreadable),
            }
        }
        _ => Err(NoDay::Unreadable),
    }
}

/// Reads a day of birth, as of `day`.
///
/// # Errors
///
/// A [`NoDay`].
///
/// # Example
///
/// ```
/// use payung_typed::day::{NoDay, of_birth};
/// use payung_values::date::Date;
/// let today = Date::parse("2026-11-21").unwrap();
/// assert_eq!(of_birth("17/08/85", today).unwrap().date.to_string(), "1985-08-17");
/// assert_eq!(of_birth("17/08/26", today), Err(NoDay::CenturyUnclear));
/// ```
pub fn of_birth(typed: &str, day: Date) -> Result<Day, NoDay> {
    let read = read(typed, Century::NotAfter(day))?;
    if read.is_century_taken && !is_likely_birth(read.date.year(), day) {
        return Err(NoDay::CenturyUnclear);
    }
    Ok(read)
}

/// Whether two digits are likely those of this year of birth: those of this year and of years soon to come are a slip,
/// more often than they are somebody of ninety.
pub fn is_likely_birth(year: i32, day: Date) -> bool {
    (1..MOST_OF_TWO_DIGITS).contains(&(day.year() - year))
}

/// Whoever is as old writes the year in full.
const MOST_OF_TWO_DIGITS: i32 = 90;

/// The day, if the text is one.
pub fn day(typed: &str, century: Century) -> Option<Date> {
    read(typed, century).ok().map(|day| day.date)
}

/// Reads a month: `Januari 2027`, `1-2027`, `2027-01`, or that of a day.
///
/// # Errors
///
/// A [`NoMonth`].
pub fn month(typed: &str) -> Result<YearMonth, NoMonth> {
    let text = tidy(typed);
    let found = day_parts(&text).unwrap_or_default();
    let (year, month) = match found.as_slice() {
        [DayPart::Number(year, 4)] => {
            let year = i32::try_from(*year).unwrap_or_default();
            return Err(if (1900..=2100).contains(&year) {
                NoMonth::YearOnly(year)
            } else {
                NoMonth::Unreadable
            });
        }
        [month, DayPart::Number(year, 4)] | [DayPart::Number(year, 4), month] => (*year, *month),
        _ => {
            let day = day(typed, Century::TwentyFirst);
            return day.map(YearMonth::of).ok_or(NoMonth::Unreadable);
        }
    };
    let number = month.month().map_err(|_| NoMonth::Unreadable)?;
    let first = i32::try_from(year).ok().filter(|year| *year >= 1000);
    let first = first.and_then(|year| Date::new(year, number, 1));
    first.map(YearMonth::of).ok_or(NoMonth::Unreadable)
}

/// Reads a month for a box.
///
/// # Errors
///
/// [`Wrong::NoMonth`], or [`Wrong::YearOnly`] with the first month of a year that stands alone.
pub fn one_month<O>(typed: &str) -> Result<YearMonth, Wrong<O>> {
    // `Januari 27`: what is asked about lies in this century.
    let of_short_year = || {
        let is_named = typed.contains(char::is_alphabetic);
        let first = day(&["1 ", typed].concat(), Century::TwentyFirst);
        first.filter(|_| is_named).map(YearMonth::of)
    };
    month(typed)
        .or_else(|no_month| of_short_year().ok_or(no_month))
        .map_err(|problem| match problem {
            NoMonth::YearOnly(year) => {
                let january = Date::new(year, 1, 1).map(YearMonth::of);
                january.map_or(Wrong::NoMonth, Wrong::YearOnly)
            }
            NoMonth::Unreadable => Wrong::NoMonth,
        })
}

/// The number of a month by its name, in Indonesian or English, long or short, lower case.
pub fn month_of_name(name: &str) -> Option<u32> {
    Some(match name {
        "januari" | "jan" | "january" => 1,
        "februari" | "feb" | "pebruari" | "peb" | "february" => 2,
        "maret" | "mar" | "mrt" | "march" => 3,
        "april" | "apr" => 4,
        "mei" | "mey" | "may" => 5,
        "juni" | "jun" | "june" => 6,
        "juli" | "jul" | "july" => 7,
        "agustus" | "agu" | "ags" | "agt" | "agst" | "aug" | "august" | "augustus" => 8,
        "september" | "sep" | "sept" => 9,
        "oktober" | "okt" | "oct" | "october" => 10,
        "november" | "nov" | "nopember" | "nop" => 11,
        "desember" | "des" | "dec" | "december" => 12,
        _ => return None,
    })
}

/// The number of a month in Roman numerals, as offices write it between day and year.
fn month_of_roman(word: &str) -> Option<u32> {
    let all = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ];
    let mut months = (1..).zip(all);
    months.find_map(|(month, roman)| (roman == word).then_some(month))
}

/// The day whose year has two digits.
pub fn of_two_digit_year(day: u32, month: u32, year: u32, century: Century) -> Option<Date> {
    let year = i32::try_from(year).ok()?;
    match century {
        Century::TwentyFirst => Date::new(2000 + year, month, day),
        Century::NotAfter(last) => {
            let century = last.year() / 100 * 100;
            let mut dates = [century, century - 100]
                .into_iter()
                .filter_map(|century| Date::new(century + year, month, day));
            dates.find(|date| *date <= last)
        }
    }
}

/// A part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DayPart {
    /// A number and how many digits it has.
    Number(u32, usize),
    /// The name of a month.
    Month(u32),
}

impl DayPart {
    /// The month this is the number or the name of, existing or not.
    fn month(self) -> Result<u32, NoDay> {
        match self {
            Self::Month(month) | Self::Number(month, 1 | 2) => Ok(month),
            Self::Number(..) => Err(NoDay::Unreadable),
        }
    }
}

/// The numbers and months of a day, without the words before it.
fn day_parts(text: &str) -> Result<Vec<DayPart>, NoDay> {
    let mut found = Vec::new();
    for part in parts(text) {
        match part {
            Part::Sign(_) => {}
            Part::Number(number) => {
                for digits in number.split(['.', ',']) {
                    let value = digits.parse().map_err(|_| NoDay::Unreadable)?;
                    found.push(DayPart::Number(value, digits.len()));
                }
            }
            Part::Word(word) => match month_of_name(word) {
                Some(month) => found.push(DayPart::Month(month)),
                // `17-VIII-1985`.
                None if let ([DayPart::Number(..)], Some(month)) =
                    (found.as_slice(), month_of_roman(word)) =>
                {
                    found.push(DayPart::Month(month));
                }
                // `tanggal 17 bulan 8 tahun 1985`, `17th`.
                None if ["bulan", "bln", "tahun", "thn", "th", "st", "nd", "rd", "of"].contains(&word) => {}
                // A weekday or a place.
                None if found.is_empty() => {}
                None => return Err(NoDay::Unreadable),
            },
        }
        if found.len() > 3 {
            return Err(NoDay::Unreadable);
        }
    }
    Ok(found)
}

/// `1980-12-31 00:00:00` and `1980-12-31T00:00`: what stands behind a day is nobody's day.
fn without_time(text: &str) -> &str {
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let time = text
        .split_once(':')
        .filter(|(before, after)| is_digit(before.chars().next_back()) && is_digit(after.chars().next()));
    time.map_or(text, |(before, _)| {
        before
            .trim_end_matches(|letter: char| letter.is_ascii_digit())
            .trim_end_matches(['t', ' '])
    })
}

#[cfg(test)]
mod tests {
    use super::{Century, NoDay, NoMonth, day, month, of_birth, one_month, read};
    use crate::problem::Wrong;
    use payung_values::date::Date;
    use std::convert::Infallible;

    #[test]
    fn days_are_read_as_people_write_them() {
        for typed in [
            "1-12-2026",
            "01/12/2026",
            "01122026",
            "20261201",
            "1.12.2026",
            "1 12 2026",
            "1/12/26",
            " 2026-12-01 ",
            "2026/12/1",
            "2026-12-01 00:00:00",
            "2026-12-01T00:00:00.000Z",
            "1 Desember 2026",
            "1 desember 26",
            "1-Des-2026",
            "01Des2026",
            "1 Dec 2026",
            "December 1, 2026",
            "Selasa, 1 Desember 2026",
            "Samarinda 01-12-2026",
            "Melak/01-12-2026",
            "Melak, 1 Desember 2026",
            "Tgl. 1 bulan 12 tahun 2026",
            "1\u{2013}12\u{2013}2026",
            "1-XII-2026",
            "1/xii/26",
        ] {
            assert_eq!(
                day(typed, Century::TwentyFirst)
                    .map(|day| day.to_string())
                    .as_deref(),
                Some("2026-12-01"),
                "{typed}"
            );
        }
        for typed in [
            "",
            "besok",
            "1-12",
            "1-12-2026-1",
            "12026-1-1",
            "41",
            "1/12/206",
            "1980",
            "1 Foo 1980",
            "99999999",
            "17 Agustus 1985 di Samarinda",
            "1 2 3 Mei 1980",
        ] {
            assert_eq!(
                read(typed, Century::TwentyFirst),
                Err(NoDay::Unreadable),
                "{typed}"
            );
        }
        for typed in [
            "31-11-2026",
            "1-13-2026",
            "2026-02-30",
            "30 Feb 2026",
            "12/25/1980",
        ] {
            assert_eq!(
                read(typed, Century::TwentyFirst),
                Err(NoDay::NotInCalendar),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_year_of_two_digits_has_the_century_of_what_is_asked() {
        let last = Date::parse("2026-11-21").unwrap();
        for (typed, date) in [
            ("5-3-80", "1980-03-05"),
            ("5-3-20", "2020-03-05"),
            ("22-11-26", "1926-11-22"),
            ("21 Nov 26", "2026-11-21"),
            ("29/2/24", "2024-02-29"),
        ] {
            let read = read(typed, Century::NotAfter(last)).unwrap();
            assert_eq!(
                (read.date.to_string().as_str(), read.is_century_taken),
                (date, true),
                "{typed}"
            );
        }
        assert_eq!(
            read("29-2-81", Century::NotAfter(last)),
            Err(NoDay::NotInCalendar)
        );
    }

    /// Nobody is told that they are a hundred, or not born yet, because of two digits.
    #[test]
    fn a_year_of_birth_has_four_digits_where_two_may_be_a_slip() {
        let today = Date::parse("2026-11-21").unwrap();
        for typed in ["17/08/26", "17/12/26", "17 Agustus 26", "17-8-27", "17-8-36"] {
            assert_eq!(of_birth(typed, today), Err(NoDay::CenturyUnclear), "{typed}");
        }
        for (typed, date) in [
            ("17/08/85", "1985-08-17"),
            ("17-8-37", "1937-08-17"),
            ("17-8-25", "2025-08-17"),
            ("17/08/1926", "1926-08-17"),
            ("17/08/2026", "2026-08-17"),
        ] {
            assert_eq!(of_birth(typed, today).unwrap().date.to_string(), date, "{typed}");
        }
    }

    #[test]
    fn months_are_read_by_themselves_or_of_a_day() {
        for typed in [
            "1-2027",
            "01/2027",
            "1 2027",
            "2027-01",
            "Januari 2027",
            "jan 2027",
            "2027 Januari",
            "bulan 1 tahun 2027",
            " 31-1-2027 ",
            "1/1/27",
            "1 januari 2027",
        ] {
            assert_eq!(
                month(typed).map(|month| month.to_string()).as_deref(),
                Ok("2027-01"),
                "{typed}"
            );
        }
        for typed in ["", "13-2026", "besok", "1-27", "99", "1 2 3 2027"] {
            assert_eq!(month(typed), Err(NoMonth::Unreadable), "{typed}");
        }
        assert_eq!(month("2027"), Err(NoMonth::YearOnly(2027)));
        // A box for a month knows its century.
        for typed in ["Januari 27", "jan'27", "JAN-27"] {
            let read: Result<_, Wrong<Infallible>> = one_month(typed);
            assert_eq!(
                read.map(|month| month.to_string()).as_deref(),
                Ok("2027-01"),
                "{typed}"
            );
        }
        for typed in ["1-27", "januari", "27"] {
            let read: Result<_, Wrong<Infallible>> = one_month(typed);
            assert_eq!(read, Err(Wrong::NoMonth), "{typed}");
        }
    }
}
