//! The age, or the day of birth.

use super::asking::{Asking, FieldKind, Linked};
use payung_typed::day::{self, Century};
use payung_typed::problem::Wrong;
use payung_values::age::Age;
use payung_values::date::Date;

const LEAST: i64 = 1;
const MOST: i64 = 120;

/// What is wrong with a number that is no age of a person who works.
const IMPOSSIBLE: Wrong = Wrong::OutOfRange {
    least: LEAST,
    most: MOST,
};

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Age,
    read: |_, typed, worker| {
        match birth_date(typed) {
            Some(birth) => worker.birth_date = Some(birth),
            None => worker.age = Some(age(typed)?),
        }
        Ok(())
    },
    print: |worker, day| {
        let counted = || worker.birth_date.and_then(|birth| Age::on(birth, day));
        let age = worker.age.or_else(counted)?.get();
        (age > 0).then(|| age.to_string())
    },
    linked: Linked::Digits,
};

/// Whether somebody born on `birth` has an age on `day` that an answer may give.
///
/// # Errors
///
/// [`Wrong::OutOfRange`].
pub(crate) fn born(birth: Date, day: Date) -> Result<(), Wrong> {
    match Age::on(birth, day) {
        Some(age) if age.get() > 0 => Ok(()),
        Some(_) | None => Err(IMPOSSIBLE),
    }
}

/// The day of birth in `17-8-1985`, if that is what was typed instead of an age.
pub fn birth_date(typed: &str) -> Option<Date> {
    day::day(typed, Century::TwentyFirst)
}

/// The age in `41` or `41 tahun`, from 1 to 120.
///
/// # Errors
///
/// [`Wrong::Missing`], [`Wrong::NotNumber`] or [`Wrong::OutOfRange`].
pub fn age(typed: &str) -> Result<Age, Wrong> {
    let typed = typed.trim();
    let digits = typed
        .strip_suffix("tahun")
        .or_else(|| typed.strip_suffix("th"))
        .unwrap_or(typed)
        .trim_end();
    if digits.is_empty() {
        return Err(Wrong::Missing);
    }
    let is_number = digits
        .strip_prefix('-')
        .unwrap_or(digits)
        .bytes()
        .all(|b| b.is_ascii_digit());
    if !is_number || digits == "-" {
        return Err(Wrong::NotNumber {
            least: LEAST,
            most: MOST,
        });
    }
    let age = digits.parse().ok().and_then(Age::new).filter(|age| age.get() > 0);
    age.ok_or(IMPOSSIBLE)
}

#[cfg(test)]
mod tests {
    use super::{IMPOSSIBLE, LEAST, MOST, age};
    use payung_typed::problem::Wrong;
    use payung_values::age::Age;

    #[test]
    fn ages_are_read_or_named() {
        for (typed, years) in [("14", 14), ("65", 65), (" 41 tahun ", 41), ("120", 120)] {
            assert_eq!(age(typed).map(Age::get), Ok(years));
        }
        for typed in ["0", "200", "-5", "99999999999999999999"] {
            assert_eq!(age(typed), Err(IMPOSSIBLE));
        }
        for typed in ["empat puluh", "4.1"] {
            let wrong = Wrong::NotNumber {
                least: LEAST,
                most: MOST,
            };
            assert_eq!(age(typed), Err(wrong));
        }
        assert_eq!(age(""), Err(Wrong::Missing));
    }

    #[test]
    fn the_most_is_that_of_ages() {
        assert_eq!(MOST, i64::from(Age::MOST));
    }
}
