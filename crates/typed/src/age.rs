//! Ages as people write them: years, a day of birth, or the year of it.

use crate::day::{self, Century};
use crate::number::{in_words, marked};
use crate::part::{Cursor, Part, parts, tidy};
use payung_values::age::Age;
use payung_values::date::Date;
use payung_values::month::YearMonth;

/// An age, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aged {
    /// So many whole years.
    Years(Age),
    /// Born on this day.
    Born(Date),
    /// Born in this year: the age depends on whether the birthday was already.
    BornIn {
        /// The year.
        year: i32,
        /// The age before the birthday of the year asked about.
        before: Age,
        /// The age from that birthday on.
        after: Age,
    },
    /// From one age to another: `60an`.
    Between(Age, Age),
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
    match day::read(typed, Century::NotAfter(day)) {
        Ok(birth) => {
            let is_anyones = Age::on(birth.date, day).is_some();
            return is_anyones
                .then_some(Aged::Born(birth.date))
                .ok_or(NoAge::Impossible);
        }
        Err(day::NoDay::NotInCalendar) => return Err(NoAge::Impossible),
        Err(day::NoDay::Unreadable) => {}
    }
    if let Some(born) = month_of_birth(typed) {
        return born_in_month(born, day);
    }
    let age = |years: i64| Age::new(years).ok_or(NoAge::Impossible);
    match written(typed)? {
        Written::Between(first, last) => Ok(Aged::Between(age(first)?, age(last)?)),
        Written::Years(year) if (1900..=i64::from(day.year())).contains(&year) => born_in(year, day),
        Written::Years(years) => age(years).map(Aged::Years),
    }
}

/// Years, before it is known whether they are an age.
enum Written {
    Years(i64),
    Between(i64, i64),
}

fn written(typed: &str) -> Result<Written, NoAge> {
    let text = tidy(typed);
    let all = parts(&text);
    let mut cursor = Cursor::new(&all);
    while cursor.take_word(&[
        "umur",
        "usia",
        "berumur",
        "berusia",
        "lahir",
        "tahun",
        "thn",
        "sekitar",
        "kelahiran",
    ]) || cursor.take_phrase(&["kira - kira", "kira kira", "kurang lebih"])
        || cursor.take_sign(&[':', '±', '~'])
    {}
    let is_negative = cursor.take_sign(&['-']);
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
    let is_months = cursor.take_word(&["bulan", "bln"]);
    if !is_months && cursor.take_word(&["tahun", "thn", "th", "tahunan", "t"]) {
        // `41 tahun 3 bulan`, `41 tahun lebih`.
        if years(&mut cursor).is_ok() && !cursor.take_word(&["bulan", "bln"]) {
            return Err(NoAge::Unreadable);
        }
        cursor.take_word(&["lebih", "setengah"]);
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
    if let Some(second) = second {
        return if first < second {
            Ok(Written::Between(first, second))
        } else {
            Err(NoAge::Unreadable)
        };
    }
    if is_tens {
        let last = if first % 10 == 0 { first + 9 } else { first + 1 };
        return Ok(Written::Between(first, last));
    }
    Ok(Written::Years(first))
}

/// The whole years of `7`, `7 tahun` or `18 bulan`, where a box asks for an age and no day is known.
pub fn whole_years(typed: &str) -> Option<Age> {
    match written(typed) {
        Ok(Written::Years(years)) => Age::new(years),
        Ok(Written::Between(..)) | Err(_) => None,
    }
}

/// The month of birth in `agustus 1985` or `lahir 8-1985`.
fn month_of_birth(typed: &str) -> Option<YearMonth> {
    let text = tidy(typed);
    let first = ["lahir", "kelahiran", "bulan"];
    let bare = first.iter().fold(text.as_str(), |text, word| {
        text.strip_prefix(word).unwrap_or(text).trim_start()
    });
    day::month(bare).ok()
}

/// Only in the month of birth itself the day of it matters.
fn born_in_month(born: YearMonth, day: Date) -> Result<Aged, NoAge> {
    let this_month = YearMonth::of(day);
    if born > this_month {
        return Err(NoAge::Impossible);
    }
    let year = born.first_day().year();
    if born.first_day().month() == day.month() {
        return born_in(year.into(), day);
    }
    let age = Age::on(born.first_day(), day).ok_or(NoAge::Impossible)?;
    Ok(Aged::Years(age))
}

fn born_in(year: i64, day: Date) -> Result<Aged, NoAge> {
    let year = i32::try_from(year).map_err(|_| NoAge::Impossible)?;
    let years = i64::from(day.year() - year);
    let after = Age::new(years).ok_or(NoAge::Impossible)?;
    Ok(match Age::new(years - 1) {
        Some(before) => Aged::BornIn { year, before, after },
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
    use super::{Aged, NoAge, read};
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
            ("85", 85),
            ("120", 120),
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
        let asked = Aged::BornIn {
            year: 1985,
            before: age(40),
            after: age(41),
        };
        assert_eq!(read("November 1985", day()), Ok(asked));
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
        let born = Aged::BornIn {
            year: 1985,
            before: age(40),
            after: age(41),
        };
        for typed in ["1985", "lahir 1985", "tahun 1985"] {
            assert_eq!(read(typed, day()), Ok(born), "{typed}");
        }
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
