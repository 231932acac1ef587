//! Months the KTP has been held.
//!
//! Schemes ask whether it was so many months; more is not needed. So the question offers both sides of that number, and
//! whoever types says it in months, in years, or since when.

use super::asked::Asked;
use super::asking::{Asking, FieldKind, Linked};
use crate::rules::PersonRules;
use payung_rules::scheme::Criterion;
use payung_typed::duration::{Duration, MOST, NoDuration, read};
use payung_typed::problem::Wrong;
use payung_typed::reading::Reading;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Duration,
    read: |rules, typed, day, worker| {
        worker.residence_months = Some(months(rules, typed, day)?);
        Ok(())
    },
    asked: |rules, typed, day| match read(typed, day).ok()? {
        Reading::Either(_, in_months) => in_months.exact().map(|number| Asked::YearsOrMonths { number }),
        Reading::One(duration) => match (duration, taken(rules, duration)) {
            (Duration::Between { least, most }, None) => Some(Asked::Months { least, most }),
            (Duration::AtLeast(least), None) => {
                let most = needed(rules, None).unwrap_or(least);
                Some(Asked::Months { least, most })
            }
            _ => None,
        },
    },
    print: |worker, _| Some(worker.residence_months?.to_string()),
    linked: Linked::Digits(|digits| format!("{digits} bulan")),
};

/// The months a scheme of this area asks for, the most if there are several; `None` if none does. Of an area that is
/// not known, those of all schemes.
pub fn needed(rules: &PersonRules, area: Option<AreaCode>) -> Option<u16> {
    let schemes = rules.eligibility.schemes.iter();
    let schemes = schemes.filter(|scheme| match (scheme.area, area) {
        (Some(own), Some(area)) => own == area || own == area.province(),
        _ => true,
    });
    let criteria = schemes.flat_map(|scheme| scheme.criteria);
    criteria.filter_map(asked_months).max()
}

fn asked_months(criterion: &Criterion) -> Option<u16> {
    if let Criterion::Residence { months } = criterion {
        Some(*months)
    } else {
        None
    }
}

/// What is kept where somebody says that it is so many months or more.
pub fn at_least(months: u16) -> String {
    format!("{months} bulan atau lebih")
}

/// What is kept where somebody says that it is less; how many is asked then.
pub fn below(months: u16) -> String {
    format!("kurang dari {months} bulan")
}

/// The months in `6 bulan`, `2 tahun`, `sejak 2019` or `sejak lahir` on `day`, at most a hundred years. Of a duration
/// that is not exact, the least, where no scheme asks for a number it may lie below or above.
///
/// # Errors
///
/// [`Wrong::Missing`], [`Wrong::OutOfRange`], or [`Wrong::Unclear`] for a number alone and for months on both sides of
/// what a scheme asks for.
pub fn months(rules: &PersonRules, typed: &str, day: Date) -> Result<u16, Wrong> {
    if typed.trim().is_empty() {
        return Err(Wrong::Missing);
    }
    match read(typed, day) {
        Ok(Reading::One(duration)) => taken(rules, duration).ok_or(Wrong::Unclear),
        Ok(Reading::Either(..)) => Err(Wrong::Unclear),
        Err(NoDuration::Unreadable | NoDuration::OutOfRange) => Err(Wrong::OutOfRange {
            least: 0,
            most: i64::from(MOST),
        }),
    }
}

/// The months a duration is taken for, if no scheme's number lies within it.
fn taken(rules: &PersonRules, duration: Duration) -> Option<u16> {
    let needed = needed(rules, None).unwrap_or(0);
    match duration {
        Duration::Between { least, most } if least == most => Some(least),
        Duration::Between { least, .. } | Duration::AtLeast(least) => (least >= needed).then_some(least),
        Duration::SinceBirth => Some(needed),
    }
}

#[cfg(test)]
mod tests {
    use super::{at_least, below, months, needed};
    use crate::rules::PersonRules;
    use payung_typed::problem::Wrong;
    use payung_values::area_code::AreaCode;
    use payung_values::date::Date;

    #[test]
    fn durations_are_read_in_months() {
        let rules = PersonRules::of(payung_fixture::rules());
        let months = |typed: &str| months(&rules, typed, Date::parse("2026-11-29").unwrap());
        for (typed, number) in [
            ("6 bulan", 6),
            ("5 bulan", 5),
            ("2 tahun", 24),
            ("1,5 tahun", 18),
            ("1 tahun 3 bulan", 15),
            ("setahun", 12),
            ("sejak 2019", 82),
            ("sejak lahir", 6),
            ("dari kecil", 6),
            (&at_least(6), 6),
        ] {
            assert_eq!(months(typed), Ok(number), "{typed}");
        }
        for typed in ["2", "6", "sejak 2026", &below(6)] {
            assert_eq!(months(typed), Err(Wrong::Unclear), "{typed}");
        }
        assert!(months("setengah").is_err() && months("9999 tahun").is_err() && months("-1").is_err());
        assert_eq!(months(""), Err(Wrong::Missing));
    }

    #[test]
    fn an_area_asks_for_its_own_months() {
        let rules = PersonRules::of(payung_fixture::rules());
        let needed = |code: &str| needed(&rules, AreaCode::parse(code));
        assert_eq!(needed("64.71"), Some(6));
        assert_eq!(needed("91.71"), None);
        assert_eq!(super::needed(&rules, None), Some(6));
    }
}
