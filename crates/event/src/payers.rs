//! Who can pay for people here: the schemes of an area, and those that hold everywhere.

use crate::rules::EventRules;
use payung_rules::scheme::Scheme;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;

/// The schemes in force on `day` whose area holds `area`, in the order of the file. A scheme of a part of `area` is none
/// of them: of a whole province only its own are told.
pub fn local(rules: &EventRules, area: AreaCode, day: Date) -> impl Iterator<Item = &'static Scheme> {
    in_force(rules, day).filter(move |scheme| scheme.area.is_some_and(|of| of.contains(area)))
}

/// The schemes in force on `day` that hold everywhere.
pub fn national(rules: &EventRules, day: Date) -> impl Iterator<Item = &'static Scheme> {
    in_force(rules, day).filter(|scheme| scheme.area.is_none())
}

fn in_force(rules: &EventRules, day: Date) -> impl Iterator<Item = &'static Scheme> {
    rules.schemes.iter().filter(move |scheme| scheme.in_force(day))
}

#[cfg(test)]
mod tests {
    use super::{local, national};
    use crate::rules::EventRules;
    use payung_values::area_code::AreaCode;
    use payung_values::date::Date;

    #[test]
    fn a_scheme_that_has_ended_or_is_of_elsewhere_is_not_told() {
        let rules = EventRules::of(payung_fixture::rules());
        let day = Date::parse("2026-11-21").unwrap();
        let ids = |area: &str| {
            let area = AreaCode::parse(area).unwrap();
            local(&rules, area, day)
                .map(|scheme| scheme.id)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids("64.07"), ["kaltim-pergub-40-2025", "kubar-gn-lingkaran"]);
        assert_eq!(ids("64"), ["kaltim-pergub-40-2025"]);
        assert_eq!(ids("12.17"), ["samosir-lanjutkan"]);
        assert!(ids("33.01").is_empty());
        let national: Vec<&str> = national(&rules, day).map(|scheme| scheme.id).collect();
        assert_eq!(national, ["gn-lingkaran", "sertakan", "bpu-self"]);
    }
}
