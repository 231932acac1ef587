//! The age, or the day of birth.

use super::asked::Asked;
use super::asking::{Asking, FieldKind, Linked};
use payung_typed::age::{self as typed_age, Aged, NoAge, read};
use payung_typed::day;
use payung_typed::problem::Wrong;
use payung_values::age::Age;
use payung_values::date::Date;

const LEAST: i64 = 1;
/// More is a slip, and nobody is told that a door is closed because of one.
const MOST: i64 = 110;

/// What is wrong with a number that is no age of a person who works.
const IMPOSSIBLE: Wrong = Wrong::OutOfRange {
    least: LEAST,
    most: MOST,
};

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Age,
    read: |_, typed, day, worker| {
        match birth_date(typed, day) {
            Some(birth) => worker.birth_date = Some(birth),
            None => worker.age = Some(age(typed, day)?),
        }
        Ok(())
    },
    asked: |_, typed, day| match read(typed, day).ok()? {
        Aged::BornIn(birth) if !is_anyones(birth.after) => None,
        Aged::BornIn(birth) => Some(Asked::Birthday(birth)),
        Aged::YearsOrBornIn(age, birth) => Some(Asked::AgeOrBirth(age, birth)),
        Aged::Between(least, most) => Some(Asked::Ages { least, most }),
        Aged::Years(_) | Aged::Born(_) => None,
    },
    print: |worker, day| {
        let counted = || worker.birth_date.and_then(|birth| Age::on(birth, day));
        let age = worker.age.or_else(counted)?.get();
        (age > 0).then(|| age.to_string())
    },
    // Digits alone may be a year of birth; those of a link are an age.
    linked: Linked::Digits(|digits| {
        digits
            .parse()
            .map_or_else(|_| digits.to_owned(), typed_age::as_age)
    }),
};

/// Whether an answer may give this age.
fn is_anyones(age: Age) -> bool {
    (LEAST..=MOST).contains(&age.get().into())
}

/// Whether somebody born on `birth` has an age on `day` that an answer may give.
///
/// # Errors
///
/// [`Wrong::OutOfRange`].
pub(crate) fn born(birth: Date, day: Date) -> Result<(), Wrong> {
    match Age::on(birth, day) {
        Some(age) if is_anyones(age) => Ok(()),
        Some(_) | None => Err(IMPOSSIBLE),
    }
}

/// The day of birth in `17-8-1985`, if that is what was typed instead of an age. Whether it fits the day asked about is
/// for who asks to say: another day may be tried with the same answer.
pub fn birth_date(typed: &str, day: Date) -> Option<Date> {
    day::of_birth(typed, day).ok().map(|read| read.date)
}

/// The age in `41` or `41 tahun` on `day`, from 1 to 110.
///
/// # Errors
///
/// [`Wrong::Missing`], [`Wrong::NotNumber`], [`Wrong::OutOfRange`], or [`Wrong::Unclear`] for a year of birth, for
/// `85`, which may be one, and for `60an`.
pub fn age(typed: &str, day: Date) -> Result<Age, Wrong> {
    match read(typed, day) {
        Ok(Aged::Years(age)) if is_anyones(age) => Ok(age),
        Ok(Aged::BornIn(birth)) if !is_anyones(birth.after) => Err(IMPOSSIBLE),
        Ok(Aged::BornIn(_) | Aged::YearsOrBornIn(..) | Aged::Between(..)) => Err(Wrong::Unclear),
        Ok(Aged::Years(_) | Aged::Born(_)) | Err(NoAge::Impossible) => Err(IMPOSSIBLE),
        Err(NoAge::Empty) => Err(Wrong::Missing),
        Err(NoAge::Unreadable) => Err(Wrong::NotNumber {
            least: LEAST,
            most: MOST,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::{IMPOSSIBLE, LEAST, MOST, age};
    use payung_typed::problem::Wrong;
    use payung_values::age::Age;
    use payung_values::date::Date;

    fn day() -> Date {
        Date::parse("2026-11-29").unwrap()
    }

    #[test]
    fn ages_are_read_or_named() {
        for (typed, years) in [
            ("14", 14),
            ("65", 65),
            (" 41 Tahun ", 41),
            ("41,5", 41),
            ("85 tahun", 85),
            ("110", 110),
        ] {
            assert_eq!(age(typed, day()).map(Age::get), Ok(years));
        }
        for typed in [
            "0",
            "111",
            "120",
            "1912",
            "1-1-1912",
            "17/08/26",
            "17/12/26",
            "17-8-27",
            "Agustus 26",
            "desember 26",
            "lahir 26",
            "th 27",
            "200",
            "-5",
            "99999999999999999999",
        ] {
            assert_eq!(age(typed, day()), Err(IMPOSSIBLE));
        }
        for typed in ["tua", "4.1"] {
            let wrong = Wrong::NotNumber {
                least: LEAST,
                most: MOST,
            };
            assert_eq!(age(typed, day()), Err(wrong));
        }
        for typed in ["1985", "60an", "85", "lahir 85", "th 85"] {
            assert_eq!(age(typed, day()), Err(Wrong::Unclear));
        }
        assert_eq!(age("", day()), Err(Wrong::Missing));
    }
}
