//! Ages as people write them: years, a day of birth, or the month or the year of it.
//!
//! `85` where an age is asked is an age to some and the year 1985 to others, and is both ([`Aged::YearsOrBornIn`]).
//! `th 85` is the year, `85 th` the age.

use crate::day::{self, Century};
use crate::number::{in_words, marked};
use crate::part::{Cursor, Part, parts, tidy};
use payung_values::age::Age;
use payung_values::date::Date;
use payung_values::month::YearMonth;

/// The least number of two digits that is an age or a year of birth, and is asked back. Who is a year or two too old to
/// register still asks with the bare age; from here on it is likelier that somebody born in that year does.
const LEAST_TWO_WAY: i64 = 67;

/// An age, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aged {
    /// So many whole years.
    Years(Age),
    /// Born on this day.
    Born(Date),
    /// Born in this year: the age depends on whether the birthday was already.
    BornIn(Birth),
    /// A number that is an age, or the last two digits of a year of birth.
    YearsOrBornIn(Age, Birth),
    /// From one age to another: `60an`.
    Between(Age, Age),
}

/// A year of birth, or a month of it that is the month asked about: both ages are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birth {
    /// The year.
    pub year: i32,
    /// The month, if it was written.
    pub month: Option<YearMonth>,
    /// The age before the birthday of the year asked about.
    pub before: Age,
    /// The age from that birthday on.
    pub after: Age,
}

/// Why a text is no age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAge {
    /// Nothing was typed.
    Empty,
    /// It is not written as one.
    Unreadable,
    /// A number that is no age, or a day that is nobody's birth.
    Impossible,
}

/// Reads an age on `day`.
///
/// # Errors
///
/// A [`NoAge`].
///
/// # Example
///
/// ```
/// use payung_typed::age::{Aged, read};
/// use payung_values::age::Age;
/// use payung_values::date::Date;
/// let day = Date::parse("2026-11-29").unwrap();
/// assert_eq!(read("41 tahun", day), Ok(Aged::Years(Age::new(41).unwrap())));
/// assert_eq!(read("17 Agustus 1985", day), Ok(Aged::Born(Date::parse("1985-08-17").unwrap())));
/// ```
pub fn read(typed: &str, day: Date) -> Result<Aged, NoAge> {
    if typed.trim().is_empty() {
        return Err(NoAge::Empty);
    }
    match day::of_birth(typed, day) {
        Ok(birth) => {
            let is_anyones = Age::on(birth.date, day).is_some();
            return is_anyones
                .then_some(Aged::Born(birth.date))
                .ok_or(NoAge::Impossible);
        }
        Err(day::NoDay::NotInCalendar | day::NoDay::CenturyUnclear) => return Err(NoAge::Impossible),
        Err(day::NoDay::Unreadable) => {}
    }
    match month_of_birth(typed, day) {
        Some((born, 2)) if !day::is_likely_birth(born.year(), day) => return Err(NoAge::Impossible),
        Some((born, _)) => return born_in_month(born, day),
        None => {}
    }
    let this_year = i64::from(day.year());
    let full = |year: i64| {
        if year < 100 {
            of_two_digits(year, this_year)
        } else {
            year
        }
    };
    let is_year = |year: i64| (1900..=this_year).contains(&year);
    let is_likely = |year: i64| {
        let whole = i32::try_from(full(year));
        year >= 100 || whole.is_ok_and(|year| day::is_likely_birth(year, day))
    };
    match written(typed)? {
        // Born in the eighties, or between two years.
        Written::Between(first, last, is_birth) if is_birth && first < 100 || is_year(first) => {
            let (first, last) = (full(first), full(last).min(this_year));
            Ok(Aged::Between(age(this_year - last - 1)?, age(this_year - first)?))
        }
        Written::Between(first, last, _) => Ok(Aged::Between(age(first)?, age(last)?)),
        Written::Year(year) if is_year(full(year)) && is_likely(year) => born_in(full(year), None, day),
        Written::Year(_) => Err(NoAge::Impossible),
        Written::Years(year) if is_year(year) => born_in(year, None, day),
        Written::Years(years) => age(years).map(Aged::Years),
        Written::TwoDigits(number) => match (age(number)?, born_in(full(number), None, day)?) {
            (age, Aged::BornIn(birth)) => Ok(Aged::YearsOrBornIn(age, birth)),
            (age, _) => Ok(Aged::Years(age)),
        },
    }
}

/// An age as text that reads as this age and as no year of birth: `41`, `85 tahun`.
pub fn as_age(age: u8) -> String {
    if (LEAST_TWO_WAY..100).contains(&i64::from(age)) {
        format!("{age} tahun")
    } else {
        age.to_string()
    }
}

fn age(years: i64) -> Result<Age, NoAge> {
    Age::new(years).ok_or(NoAge::Impossible)
}

/// The latest year with these last two digits that is not after this one.
fn of_two_digits(year: i64, this_year: i64) -> i64 {
    let year = this_year / 100 * 100 + year;
    if year > this_year { year - 100 } else { year }
}

/// Years, before it is known whether they are an age.
enum Written {
    Years(i64),
    /// From one to another; whether they are said to be years of birth.
    Between(i64, i64, bool),
    /// A year of birth, perhaps of two digits.
    Year(i64),
    /// Two digits alone that are an age or a year of birth.
    TwoDigits(i64),
}

fn written(typed: &str) -> Result<Written, NoAge> {
    let text = tidy(typed);
    let all = parts(&text);
    let mut cursor = Cursor::new(&all);
    let (mut is_age, mut is_birth) = (false, false);
    loop {
        if cursor.take_word(&["umur", "usia", "berumur", "berusia", "umurnya", "age", "aged"]) {
            is_age = true;
        } else if cursor.take_word(&[
            "lahir",
            "kelahiran",
            "lahirnya",
            "tahun",
            "thn",
            "th",
            "taun",
            "born",
        ]) || cursor.take_sign(&['\'', '’'])
        {
            is_birth = true;
        } else if !(cursor.take_word(&["sekitar", "saya", "sudah", "sdh", "udah", "about", "in"])
            || cursor.take_phrase(&["kira - kira", "kira kira", "kurang lebih"])
            || cursor.take_sign(&[':', '±', '~', '.']))
        {
            break;
        }
    }
    let is_negative = cursor.take_sign(&['-']);
    let has_zero =
        matches!(cursor.peek(), Some(Part::Number(number)) if number.len() == 2 && number.starts_with('0'));
    let first = years(&mut cursor)?;
    let mut ahead = cursor;
    let is_range = ahead.take_sign(&['-']) || ahead.take_phrase(&["sampai", "hingga", "atau"]);
    let second = if is_range { years(&mut ahead).ok() } else { None };
    if second.is_some() {
        cursor = ahead;
    }
    let mut ahead = cursor;
    ahead.take_sign(&['-']);
    let is_tens = ahead.take_word(&["an", "tahunan", "thnan"])
        || ahead.take_sign(&['+'])
        || ahead.take_word(&["lebih"]);
    if is_tens {
        cursor = ahead;
    }
    let is_months = cursor.take_word(&["bulan", "bln", "months"]);
    let mut has_unit = is_months;
    if !is_months
        && cursor.take_word(&[
            "tahun", "taun", "thn", "th", "tahunan", "t", "years", "year", "yrs",
        ])
    {
        has_unit = true;
        // `41 tahun 3 bulan`, `41 tahun lebih`.
        if years(&mut cursor).is_ok() && !cursor.take_word(&["bulan", "bln", "months", "month"]) {
            return Err(NoAge::Unreadable);
        }
        cursor.take_word(&["lebih", "setengah", "old"]);
    }
    cursor.take_signs(&['.', ',']);
    if !cursor.is_done() {
        return Err(NoAge::Unreadable);
    }
    if is_negative {
        return Err(NoAge::Impossible);
    }
    if is_months {
        return Ok(Written::Years(first / 12));
    }
    // A unit behind a number says years of life, whatever stands before it.
    let is_birth = is_birth && !is_age && !has_unit;
    if let Some(second) = second {
        return if first < second {
            Ok(Written::Between(first, second, is_birth))
        } else {
            Err(NoAge::Unreadable)
        };
    }
    if is_tens {
        let last = if first % 10 == 0 { first + 9 } else { first + 1 };
        return Ok(Written::Between(first, last, is_birth));
    }
    let is_bare = !is_age && !has_unit && first < 100;
    Ok(if is_birth {
        Written::Year(first)
    } else if is_bare && (has_zero || first >= LEAST_TWO_WAY) {
        Written::TwoDigits(first)
    } else {
        Written::Years(first)
    })
}

/// The whole years of `7`, `7 tahun` or `18 bulan`, where a box asks for an age and no day is known.
pub fn whole_years(typed: &str) -> Option<Age> {
    match written(typed) {
        Ok(Written::Years(years) | Written::TwoDigits(years)) => Age::new(years),
        Ok(Written::Between(..) | Written::Year(_)) | Err(_) => None,
    }
}

/// The month of birth in `agustus 1985`, `lahir 8-1985` or `agustus 85`, and how many digits its year was written with.
fn month_of_birth(typed: &str, day: Date) -> Option<(YearMonth, u8)> {
    let text = tidy(typed);
    let first = ["lahir", "kelahiran", "bulan"];
    let bare = first.iter().fold(text.as_str(), |text, word| {
        text.strip_prefix(word).unwrap_or(text).trim_start()
    });
    if let Ok(month) = day::month(bare) {
        return Some((month, 4));
    }
    // A month by its name and two digits: the latest such month.
    match parts(bare).as_slice() {
        [Part::Word(name), rest @ .., Part::Number(year)] if year.len() == 2 => {
            let is_year = rest
                .iter()
                .all(|part| matches!(part, Part::Sign('\'' | '.' | '-' | '/')));
            let first = day::of_two_digit_year(
                1,
                day::month_of_name(name)?,
                year.parse().ok()?,
                Century::NotAfter(day),
            );
            first.filter(|_| is_year).map(|first| (YearMonth::of(first), 2))
        }
        _ => None,
    }
}

/// Only in the month of birth itself the day of it matters, and not on the last day of that month.
fn born_in_month(born: YearMonth, day: Date) -> Result<Aged, NoAge> {
    let this_month = YearMonth::of(day);
    if born > this_month {
        return Err(NoAge::Impossible);
    }
    let first = born.first_day();
    let is_last_day = this_month
        .next()
        .map(YearMonth::first_day)
        .and_then(Date::day_before)
        == Some(day);
    if first.month() == day.month() && !is_last_day {
        return born_in(first.year().into(), Some(born), day);
    }
    let age = Age::on(first, day).ok_or(NoAge::Impossible)?;
    Ok(Aged::Years(age))
}

fn born_in(year: i64, month: Option<YearMonth>, day: Date) -> Result<Aged, NoAge> {
    let year = i32::try_from(year).map_err(|_| NoAge::Impossible)?;
    let years = i64::from(day.year() - year);
    let after = age(years)?;
    Ok(match Age::new(years - 1) {
        Some(before) => Aged::BornIn(Birth {
            year,
            month,
            before,
            after,
        }),
        None => Aged::Years(after),
    })
}

/// The whole years of `41`, `41,5` or `empat puluh satu`. A decimal mark is one behind two digits only: `4.1` may be
/// forty-one.
fn years(cursor: &mut Cursor<'_>) -> Result<i64, NoAge> {
    if let Some(number) = in_words(cursor) {
        return Ok(i64::from(number));
    }
    let Some(Part::Number(number)) = cursor.peek() else {
        return Err(NoAge::Unreadable);
    };
    cursor.skip();
    let digits = number.split(['.', ',']).next().unwrap_or_default();
    if digits.len() < number.len() {
        let is_decimal = digits.len() == 2 && marked(number, true).is_some() && number.len() <= 4;
        if !is_decimal {
            return Err(NoAge::Unreadable);
        }
    }
    // A number too long to hold is no age either.
    Ok(digits.parse().unwrap_or(i64::MAX / 2))
}

#[cfg(test)]
mod tests {
    use super::{Aged, Birth, NoAge, read};
    use payung_values::age::Age;
    use payung_values::date::Date;

    fn day() -> Date {
        Date::parse("2026-11-29").unwrap()
    }

    fn age(years: i64) -> Age {
        Age::new(years).unwrap()
    }

    #[test]
    fn years_are_read_as_people_write_them() {
        for (typed, years) in [
            ("14", 14),
            ("41", 41),
            (" 41 Tahun ", 41),
            ("41 thn", 41),
            ("sudah 41 taun", 41),
            ("kira2 41", 41),
            ("41th", 41),
            ("41,5", 41),
            ("41.5", 41),
            ("umur 41", 41),
            ("usia: 41 thn", 41),
            ("41 tahun 3 bulan", 41),
            ("empat puluh satu", 41),
            ("kira-kira 41", 41),
            ("18 bulan", 1),
            ("0", 0),
            ("66", 66),
            ("85 tahun", 85),
            ("85 th", 85),
            ("umur 85", 85),
            ("usia 72 thn", 72),
            ("105", 105),
            ("2026", 0),
        ] {
            assert_eq!(read(typed, day()), Ok(Aged::Years(age(years))), "{typed}");
        }
    }

    /// Only in the month of birth itself it is asked whether the birthday was already.
    #[test]
    fn a_month_of_birth_is_an_age() {
        for (typed, years) in [
            ("agustus 1985", 41),
            ("Agt 1985", 41),
            ("lahir Agustus 1985", 41),
            ("bulan 8-1985", 41),
            ("08/1985", 41),
            ("Desember 1985", 40),
            ("Oktober 2026", 0),
        ] {
            assert_eq!(read(typed, day()), Ok(Aged::Years(age(years))), "{typed}");
        }
        for typed in ["November 1985", "lahir nov 85", "11-1985", "Nov '85"] {
            assert_eq!(
                read(typed, day()),
                Ok(born_in(1985, Some("1985-11"))),
                "{typed}: the month is kept"
            );
        }
        assert_eq!(read("agustus 85", day()), Ok(Aged::Years(age(41))));
        let last_day = Date::parse("2026-11-30").unwrap();
        assert_eq!(read("November 1985", last_day), Ok(Aged::Years(age(41))));
        for typed in ["Desember 2026", "Januari 2027", "Agustus 1785"] {
            assert_eq!(read(typed, day()), Err(NoAge::Impossible), "{typed}");
        }
        assert_eq!(read("agustus", day()), Err(NoAge::Unreadable));
    }

    #[test]
    fn days_and_years_of_birth_are_told_from_ages() {
        for typed in [
            "17-8-1985",
            "17 Agustus 1985",
            "17 agt 85",
            "Samarinda 17-08-1985",
            "lahir 17/8/1985",
        ] {
            assert_eq!(
                read(typed, day()),
                Ok(Aged::Born(Date::parse("1985-08-17").unwrap())),
                "{typed}"
            );
        }
        for typed in [
            "1985",
            "lahir 1985",
            "tahun 1985",
            "lahir 85",
            "th 85",
            "thn 85",
            "tahun 85",
            "th. 85",
            "kelahiran '85",
            "lahir tahun 85",
            "'85",
        ] {
            assert_eq!(read(typed, day()), Ok(born_in(1985, None)), "{typed}");
        }
        assert_eq!(read("lahir 05", day()), Ok(born_in(2005, None)));
    }

    fn born_in(year: i32, month: Option<&str>) -> Aged {
        let after = i64::from(day().year() - year);
        Aged::BornIn(Birth {
            year,
            month: month.map(|month| payung_values::month::YearMonth::parse(month).unwrap()),
            before: age(after - 1),
            after: age(after),
        })
    }

    /// Two digits alone that are hardly anybody's age are asked about, and so is a year written as one: `05`.
    #[test]
    fn a_late_age_may_be_a_year_of_birth() {
        for (typed, years, year) in [
            ("85", 85, 1985),
            ("72", 72, 1972),
            ("67", 67, 1967),
            ("99", 99, 1999),
            ("05", 5, 2005),
        ] {
            let Aged::BornIn(birth) = born_in(year, None) else {
                panic!("{year}");
            };
            assert_eq!(
                read(typed, day()),
                Ok(Aged::YearsOrBornIn(age(years), birth)),
                "{typed}"
            );
        }
        for years in 1..=Age::MOST {
            let typed = super::as_age(years);
            assert_eq!(read(&typed, day()), Ok(Aged::Years(age(years.into()))), "{typed}");
        }
        assert_eq!(
            super::whole_years("07"),
            Some(age(7)),
            "a box for a child asks for nothing else"
        );
        assert_eq!(super::whole_years("th 07"), None);
    }

    #[test]
    fn about_is_between() {
        for (typed, least, most) in [
            ("60an", 60, 69),
            ("60-an", 60, 69),
            ("60 tahunan", 60, 69),
            ("40-45", 40, 45),
            ("40 sampai 45 tahun", 40, 45),
            ("63 lebih", 63, 64),
            ("lahir 80an", 36, 46),
            ("1980an", 36, 46),
            ("1980-1985", 40, 46),
            ("lahir 80-85", 40, 46),
        ] {
            assert_eq!(
                read(typed, day()),
                Ok(Aged::Between(age(least), age(most))),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_none_is_named() {
        for typed in [
            "200",
            "121",
            "1890",
            "lahir 120",
            "-5",
            "99999999999999999999",
            "31-11-1985",
            "17-8-2027",
            "1-1-1890",
            "1890",
            "2027",
        ] {
            assert_eq!(read(typed, day()), Err(NoAge::Impossible), "{typed}");
        }
        for typed in ["empat puluhan orang", "4.1", "41 tahun 3", "tua", "1,5", "41 42"] {
            assert_eq!(read(typed, day()), Err(NoAge::Unreadable), "{typed}");
        }
        assert_eq!(read(" ", day()), Err(NoAge::Empty));
    }
}
