//! How long something lasts, in months, as people write it.
//!
//! `6 bulan`, `1,5 tahun`, `1 tahun 3 bulan`, `setahun`, `sejak 2019`, `sejak lahir`. A number alone is months to some
//! and years to others.

use crate::day::{self, Century, NoMonth};
use crate::number::{Decimal, marked, spelled};
use crate::part::{Cursor, Part, parts, tidy};
use crate::reading::Reading;
use payung_values::date::Date;
use payung_values::month::YearMonth;

/// A hundred years, the most that is read.
pub const MOST: u16 = 1200;

/// How long, in whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duration {
    /// From the least to the most; both are the same where it was written exactly.
    Between {
        /// The least.
        least: u16,
        /// The most.
        most: u16,
    },
    /// So many, or more.
    AtLeast(u16),
    /// As long as the person lives.
    SinceBirth,
}

impl Duration {
    /// Exactly so many months.
    pub const fn months(months: u16) -> Self {
        Self::Between {
            least: months,
            most: months,
        }
    }

    /// The months, if they are written exactly.
    pub fn exact(self) -> Option<u16> {
        match self {
            Self::Between { least, most } if least == most => Some(least),
            Self::Between { .. } | Self::AtLeast(_) | Self::SinceBirth => None,
        }
    }
}

/// Why a text is no duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDuration {
    /// It is not written as one.
    Unreadable,
    /// It is more than [`MOST`] months, below zero, or since a day to come.
    OutOfRange,
}

/// Reads how long something lasts on `day`.
///
/// A number alone is [`Reading::Either`]: years, or months.
///
/// # Errors
///
/// A [`NoDuration`].
///
/// # Example
///
/// ```
/// use payung_typed::duration::{Duration, read};
/// use payung_typed::reading::Reading;
/// use payung_values::date::Date;
/// let day = Date::parse("2026-11-29").unwrap();
/// assert_eq!(read("1 tahun 3 bulan", day), Ok(Reading::One(Duration::months(15))));
/// assert_eq!(read("2", day), Ok(Reading::Either(Duration::months(24), Duration::months(2))));
/// ```
pub fn read(typed: &str, day: Date) -> Result<Reading<Duration>, NoDuration> {
    match written(typed, Some(day))? {
        Written::Duration(duration) => Ok(Reading::One(duration)),
        Written::Bare(0) => Ok(Reading::One(Duration::months(0))),
        Written::Bare(number) => Ok(match years(number) {
            Ok(in_years) => Reading::Either(in_years, Duration::months(number)),
            // Two hundred years are nobody's.
            Err(_) => Reading::One(Duration::months(number)),
        }),
    }
}

/// Reads how long something lasts on `day` where the box says months, so that a number alone can mean nothing else.
///
/// # Errors
///
/// A [`NoDuration`].
pub fn in_months(typed: &str, day: Date) -> Result<Duration, NoDuration> {
    Ok(match written(typed, Some(day))? {
        Written::Duration(duration) => duration,
        Written::Bare(number) => Duration::months(number),
    })
}

/// Reads an exact number of months where the box says months: `36`, `36 bulan`, `3 tahun`.
///
/// # Errors
///
/// A [`NoDuration`].
pub fn whole_months(typed: &str) -> Result<u16, NoDuration> {
    match written(typed, None)? {
        Written::Duration(duration) => duration.exact().ok_or(NoDuration::Unreadable),
        Written::Bare(number) => Ok(number),
    }
}

enum Written {
    Duration(Duration),
    /// A number without a unit.
    Bare(u16),
}

fn years(number: u16) -> Result<Duration, NoDuration> {
    let months = number.checked_mul(12).filter(|months| *months <= MOST);
    months.map(Duration::months).ok_or(NoDuration::OutOfRange)
}

fn written(typed: &str, day: Option<Date>) -> Result<Written, NoDuration> {
    let text = tidy(typed);
    let all = parts(&text);
    let mut cursor = Cursor::new(&all);
    let (mut is_below, mut is_above) = sides(&mut cursor);
    if cursor.take_phrase(&[
        "seumur hidup",
        "selamanya",
        "asli sini",
        "asli",
        "orang asli",
        "penduduk asli",
        "warga asli",
        "turun temurun",
        "lahir di sini",
        "lahir disini",
        "lahir sini",
    ]) && cursor.is_done()
    {
        return Ok(Written::Duration(Duration::SinceBirth));
    }
    let is_since = cursor.take_word(&["sejak", "dari", "dr", "sjk", "mulai", "semenjak", "since", "from"]);
    if is_since && cursor.take_word(&["lahir", "kecil", "bayi", "kelahiran", "birth"]) {
        return if cursor.is_done() {
            Ok(Written::Duration(Duration::SinceBirth))
        } else {
            Err(NoDuration::Unreadable)
        };
    }
    if let Some(since) = day.and_then(|day| since(&text, day)) {
        return since.map(Written::Duration);
    }
    if is_since {
        return Err(NoDuration::Unreadable);
    }
    if cursor.take_sign(&['-']) {
        return Err(NoDuration::OutOfRange);
    }
    let first = length(&mut cursor)?;
    let mut ahead = cursor;
    let is_range = ahead.take_sign(&['-']) || ahead.take_phrase(&["sampai", "hingga", "atau"]);
    let second = if is_range { length(&mut ahead).ok() } else { None };
    if second.is_some() {
        cursor = ahead;
    }
    is_above |= cursor.take_phrase(&["atau lebih", "lebih", "ke atas", "keatas", "or more"])
        || cursor.take_sign(&['+']);
    is_below |= cursor.take_phrase(&["atau kurang", "kurang", "ke bawah", "kebawah"]);
    cursor.take_word(&["lalu", "an"]);
    cursor.take_signs(&['.', ',']);
    if !cursor.is_done() {
        return Err(NoDuration::Unreadable);
    }
    let unit = second.as_ref().and_then(|second| second.unit).or(first.unit);
    let Some(unit) = unit else {
        let number = u16::try_from(first.thousandths / 1000)
            .ok()
            .filter(|number| *number <= MOST);
        let is_plain = first.thousandths % 1000 == 0 && !is_above && !is_below && second.is_none();
        return match number {
            Some(number) if is_plain => Ok(Written::Bare(number)),
            Some(_) => Err(NoDuration::Unreadable),
            None => Err(NoDuration::OutOfRange),
        };
    };
    let least = first.months(unit)?;
    let most = second.map_or(Ok(least), |second| second.months(unit))?;
    if least > most {
        return Err(NoDuration::Unreadable);
    }
    Ok(Written::Duration(match (is_below, is_above) {
        (false, false) => Duration::Between { least, most },
        (false, true) => Duration::AtLeast(least),
        (true, _) => Duration::Between {
            least: 0,
            most: least.saturating_sub(1),
        },
    }))
}

/// Whether what follows is said to be below, or above, a length.
fn sides(cursor: &mut Cursor<'_>) -> (bool, bool) {
    let mut is_below = false;
    let mut is_above = false;
    loop {
        let is_about = cursor.take_phrase(&["kira - kira", "kira kira", "kurang lebih", "lebih kurang"])
            || cursor.take_word(&[
                "sudah", "sdh", "udah", "selama", "sekitar", "baru", "about", "for", "already",
            ]);
        if is_about {
            continue;
        }
        if cursor.take_phrase(&[
            "kurang dari",
            "di bawah",
            "dibawah",
            "belum sampai",
            "belum ada",
            "belum",
            "tidak sampai",
            "kurang",
            "less than",
            "under",
        ]) || cursor.take_sign(&['<'])
        {
            is_below = true;
        } else if cursor.take_phrase(&[
            "lebih dari",
            "di atas",
            "diatas",
            "minimal",
            "lebih",
            "more than",
            "over",
            "at least",
        ]) || cursor.take_sign(&['>', '≥'])
        {
            is_above = true;
        } else {
            break;
        }
    }
    (is_below, is_above)
}

/// Since when, in a day, a month or a year; `None` if the text is none of them.
fn since(text: &str, on: Date) -> Option<Result<Duration, NoDuration>> {
    let (first, last) = match day::month(text) {
        Ok(month) => match day::day(text, Century::NotAfter(on)) {
            Some(day) => (day, day),
            None => (
                month.first_day(),
                last_of(month.next().map(YearMonth::first_day), on),
            ),
        },
        Err(NoMonth::YearOnly(year)) => (Date::new(year, 1, 1)?, last_of(Date::new(year + 1, 1, 1), on)),
        Err(NoMonth::Unreadable) => {
            let day = day::day(text, Century::NotAfter(on))?;
            (day, day)
        }
    };
    let (Some(most), Some(least)) = (first.months_until(on), last.months_until(on)) else {
        return Some(Err(NoDuration::OutOfRange));
    };
    Some(if most > MOST {
        Err(NoDuration::OutOfRange)
    } else {
        Ok(Duration::Between { least, most })
    })
}

/// The last day before `after`, not later than `on`.
fn last_of(after: Option<Date>, on: Date) -> Date {
    after.and_then(Date::day_before).map_or(on, |last| last.min(on))
}

/// A length: thousandths of a unit, and what was added in months and days.
struct Length {
    thousandths: i64,
    unit: Option<Unit>,
    /// The smaller units behind it, in days.
    rest: Vec<(i64, Unit)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Year,
    Month,
    Week,
    Day,
}

impl Unit {
    fn of_word(word: &str) -> Option<Self> {
        Some(match word {
            "tahun" | "taun" | "thn" | "th" | "tahunan" | "year" | "years" | "yr" | "yrs" => Self::Year,
            "bulan" | "bln" | "bl" | "bulanan" | "month" | "months" => Self::Month,
            "minggu" | "mgg" | "mg" | "week" | "weeks" => Self::Week,
            "hari" | "hr" | "day" | "days" => Self::Day,
            _ => return None,
        })
    }

    /// Thousandths of a month in thousandths of this. A month of days has thirty.
    fn of_month(self, thousandths: i64) -> Option<i64> {
        match self {
            Self::Year => thousandths.checked_mul(12),
            Self::Month => Some(thousandths),
            Self::Week => thousandths.checked_mul(7).map(|days| days / 30),
            Self::Day => Some(thousandths / 30),
        }
    }
}

impl Length {
    /// Whole months, if its unit is `unit` where it has none of its own.
    fn months(&self, unit: Unit) -> Result<u16, NoDuration> {
        let mut total = self.unit.unwrap_or(unit).of_month(self.thousandths);
        for (thousandths, unit) in &self.rest {
            total = total.and_then(|total| total.checked_add(unit.of_month(*thousandths)?));
        }
        let months = total.and_then(|total| u16::try_from(total / 1000).ok());
        months
            .filter(|months| *months <= MOST)
            .ok_or(NoDuration::OutOfRange)
    }
}

fn length(cursor: &mut Cursor<'_>) -> Result<Length, NoDuration> {
    let (thousandths, unit) = term(cursor)?;
    let mut length = Length {
        thousandths,
        unit,
        rest: Vec::new(),
    };
    while length.unit.is_some() && !cursor.is_done() {
        let mut ahead = *cursor;
        ahead.take_signs(&[',']);
        ahead.take_word(&["dan", "lebih"]);
        if ahead.take_word(&["setengah"]) && ahead.peek_word().and_then(Unit::of_word).is_none() {
            // `setahun setengah`.
            length.rest.push((500, length.unit.unwrap_or(Unit::Month)));
            *cursor = ahead;
            break;
        }
        let mut ahead = *cursor;
        ahead.take_signs(&[',']);
        ahead.take_word(&["dan", "lebih"]);
        let Ok((thousandths, Some(unit))) = term(&mut ahead) else {
            break;
        };
        length.rest.push((thousandths, unit));
        *cursor = ahead;
    }
    Ok(length)
}

/// A number with its unit, or a number alone.
fn term(cursor: &mut Cursor<'_>) -> Result<(i64, Option<Unit>), NoDuration> {
    let one_of = cursor.peek_word().and_then(|word| word.strip_prefix("se"));
    if let Some(unit) = one_of.and_then(Unit::of_word) {
        cursor.skip();
        return Ok((1000, Some(unit)));
    }
    let mut number = if let Some((number, decimals)) = spelled(cursor) {
        let number = Decimal::of_words(number, &decimals).scaled(3);
        number.map_err(|_| NoDuration::Unreadable)?
    } else if cursor.take_word(&["setengah"]) {
        500
    } else if let Some(Part::Number(number)) = cursor.peek() {
        cursor.skip();
        let number = marked(number, true)
            .and_then(Reading::one)
            .ok_or(NoDuration::Unreadable)?;
        number.scaled(3).map_err(|_| NoDuration::OutOfRange)?
    } else {
        return Err(NoDuration::Unreadable);
    };
    let mut ahead = *cursor;
    if ahead.take_word(&["setengah"]) && ahead.peek_word().and_then(Unit::of_word).is_some() {
        *cursor = ahead;
        number += 500;
    }
    let unit = cursor.peek_word().and_then(Unit::of_word);
    if unit.is_some() {
        cursor.skip();
    }
    Ok((number, unit))
}

#[cfg(test)]
mod tests {
    use super::{Duration, NoDuration, in_months, read, whole_months};
    use crate::reading::Reading;
    use payung_values::date::Date;

    fn day() -> Date {
        Date::parse("2026-11-29").unwrap()
    }

    #[test]
    fn durations_are_read_in_months() {
        for (typed, months) in [
            ("6 bulan", 6),
            ("6bln", 6),
            ("setaun", 12),
            ("udah 2 taun", 24),
            ("satu koma lima tahun", 18),
            ("1 koma 5 tahun", 18),
            ("enam bulan", 6),
            ("2 tahun", 24),
            ("2 thn", 24),
            ("2th", 24),
            ("1,5 tahun", 18),
            ("1.5 tahun", 18),
            ("satu setengah tahun", 18),
            ("setahun setengah", 18),
            ("1 tahun 3 bulan", 15),
            ("1 th, 3 bln", 15),
            ("1 tahun dan 3 bulan", 15),
            ("setahun", 12),
            ("Setengah tahun", 6),
            ("sebulan", 1),
            ("sudah 2 tahun", 24),
            ("3 minggu", 0),
            ("10 hari", 0),
            ("seminggu", 0),
            ("sejak 29-11-2025", 12),
            ("100 tahun", 1200),
        ] {
            assert_eq!(
                read(typed, day()),
                Ok(Reading::One(Duration::months(months))),
                "{typed}"
            );
            assert_eq!(in_months(typed, day()), Ok(Duration::months(months)), "{typed}");
            if !typed.starts_with("sejak") {
                assert_eq!(whole_months(typed), Ok(months), "{typed}");
            }
        }
        assert_eq!(whole_months("36"), Ok(36));
        assert_eq!(whole_months("sejak 2019"), Err(NoDuration::Unreadable));
    }

    #[test]
    fn a_number_alone_is_months_or_years() {
        for (typed, months) in [("2", 2), ("6", 6), ("dua", 2), ("12", 12)] {
            let both = Reading::Either(Duration::months(months * 12), Duration::months(months));
            assert_eq!(read(typed, day()), Ok(both), "{typed}");
        }
        assert_eq!(read("0", day()), Ok(Reading::One(Duration::months(0))));
    }

    #[test]
    fn a_beginning_or_a_bound_is_no_exact_duration() {
        let between = |least, most| Duration::Between { least, most };
        for (typed, duration) in [
            ("sejak lahir", Duration::SinceBirth),
            ("dari kecil", Duration::SinceBirth),
            ("dr lahir", Duration::SinceBirth),
            ("lahir di sini", Duration::SinceBirth),
            ("Warga asli", Duration::SinceBirth),
            ("≥ 6 bulan", Duration::AtLeast(6)),
            ("seumur hidup", Duration::SinceBirth),
            ("sejak 2019", between(82, 94)),
            ("dari tahun 2019", between(82, 94)),
            ("2019", between(82, 94)),
            ("sejak 2026", between(0, 10)),
            ("sejak Maret 2026", between(7, 8)),
            ("sejak 3-2026", between(7, 8)),
            ("2-3 tahun", between(24, 36)),
            ("kurang dari 6 bulan", between(0, 5)),
            ("kurang 6 bulan", between(0, 5)),
            ("less than 6 months", between(0, 5)),
            ("6 months or more", Duration::AtLeast(6)),
            ("since birth", Duration::SinceBirth),
            ("1.5 years", between(18, 18)),
            ("since 2019", between(82, 94)),
            ("6 bulan kurang", between(0, 5)),
            ("belum ada 6 bulan", between(0, 5)),
            ("lebih 6 bulan", Duration::AtLeast(6)),
            ("kurang lebih 6 bulan", between(6, 6)),
            ("6 bulan atau lebih", Duration::AtLeast(6)),
            ("lebih dari setahun", Duration::AtLeast(12)),
        ] {
            assert_eq!(read(typed, day()), Ok(Reading::One(duration)), "{typed}");
        }
    }

    #[test]
    fn what_is_none_is_named() {
        for typed in [
            "",
            "lama",
            "setengah",
            "2 orang",
            "sejak",
            "1,5",
            "sejak lahir dan besar",
            "2 tahun 3",
        ] {
            assert_eq!(read(typed, day()), Err(NoDuration::Unreadable), "{typed}");
        }
        for typed in [
            "9999 tahun",
            "-1",
            "-1 bulan",
            "sejak 2028",
            "99999999999999999999",
        ] {
            assert_eq!(read(typed, day()), Err(NoDuration::OutOfRange), "{typed}");
        }
    }
}
