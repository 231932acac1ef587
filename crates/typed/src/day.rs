//! Days and months as people type them. What machines write is read by [`Date::parse`] and [`YearMonth::parse`] alone.

use payung_values::date::Date;
use payung_values::month::YearMonth;

/// The month of a day as [`day`] reads it, or the month itself as `12-2026` or `2026-12`.
pub fn month(typed: &str) -> Option<YearMonth> {
    let typed = typed.trim();
    day(typed)
        .or_else(|| day(&["1-", typed].concat()))
        .map(YearMonth::of)
        .or_else(|| YearMonth::parse(typed).ok())
}

/// The day in `1-12-2026`, `1/12/2026`, `1.12.2026`, `1 12 2026`, `01122026` or `2026-12-01`.
pub fn day(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    if let Ok(date) = Date::parse(typed) {
        return Some(date);
    }
    if typed.len() == 8 && typed.bytes().all(|b| b.is_ascii_digit()) {
        let (day, rest) = typed.split_at_checked(2)?;
        let (month, year) = rest.split_at_checked(2)?;
        return Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    }
    let mut parts = typed.split(['-', '/', '.', ' ']);
    let mut part = |most: usize| -> Option<u32> {
        let digits = parts.next()?;
        (digits.len() <= most && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
    };
    let (day, month, year) = (part(2)?, part(2)?, part(4)?);
    if parts.next().is_some() || year < 1000 {
        return None;
    }
    Date::new(i32::try_from(year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::{day, month};

    #[test]
    fn days_are_read_as_people_write_them() {
        for typed in [
            "1-12-2026",
            "01/12/2026",
            "01122026",
            "1.12.2026",
            "1 12 2026",
            " 2026-12-01 ",
        ] {
            assert_eq!(
                day(typed).map(|day| day.to_string()).as_deref(),
                Some("2026-12-01"),
                "{typed}"
            );
        }
        for typed in [
            "",
            "besok",
            "31-11-2026",
            "1-13-2026",
            "1-12-26",
            "1-12",
            "1-12-2026-1",
            "12026-1-1",
            "41",
            "1/12/206",
        ] {
            assert_eq!(day(typed), None, "{typed}");
        }
    }

    #[test]
    fn months_are_read_by_themselves_or_of_a_day() {
        for typed in ["1-2027", "01/2027", "2027-01", " 31-1-2027 "] {
            assert_eq!(
                month(typed).map(|month| month.to_string()).as_deref(),
                Some("2027-01"),
                "{typed}"
            );
        }
        for typed in ["", "13-2026", "2026", "besok"] {
            assert_eq!(month(typed), None, "{typed}");
        }
    }
}
