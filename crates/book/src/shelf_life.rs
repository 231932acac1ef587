//! How old what is known may be, and what ends soon.

use crate::rule::{Held, Rule};
use payung_values::date::Date;

/// What is shown as settled was checked at most this many days before its edition was given out.
pub const SETTLED_FOR: i32 = 180;

/// What ends within so many days is told.
pub const ENDS_WITHIN: i32 = 90;

/// What is shown as settled and was checked too long before `released`.
pub fn outdated(rules: &[Rule], released: Date) -> Vec<(&Rule, &Held)> {
    let is_old = |held: &Held| {
        held.basis.confidence.is_settled()
            && days(held.basis.checked_on, released).is_none_or(|days| days > SETTLED_FOR)
    };
    of(rules, is_old)
}

/// What holds on `day` and is over within [`ENDS_WITHIN`] days.
pub fn ending(rules: &[Rule], day: Date) -> Vec<(&Rule, &Held)> {
    let is_near = |held: &Held| {
        held.holds_on(day)
            && held
                .until
                .and_then(|until| days(day, until))
                .is_some_and(|days| days <= ENDS_WITHIN)
    };
    // Who is followed by another value does not end.
    let mut found = of(rules, is_near);
    found.retain(|(rule, held)| {
        let next = held.until.and_then(Date::day_after);
        next.and_then(|next| rule.at(next)).is_none()
    });
    found
}

fn of(rules: &[Rule], is_meant: impl Fn(&Held) -> bool) -> Vec<(&Rule, &Held)> {
    let all = rules
        .iter()
        .flat_map(|rule| rule.held.iter().map(move |held| (rule, held)));
    all.filter(|(_, held)| is_meant(held)).collect()
}

fn days(from: Date, to: Date) -> Option<i32> {
    to.day_number().checked_sub(from.day_number())
}

#[cfg(test)]
mod tests {
    use super::{ending, outdated};
    use crate::catalogue::catalogue;
    use crate::rule::Rule;
    use crate::rules::BookRules;
    use payung_values::date::Date;

    fn ids(found: &[(&Rule, &crate::rule::Held)]) -> Vec<String> {
        found.iter().map(|(rule, _)| rule.id.clone()).collect()
    }

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// JKM was checked on 21 November 2026 and rests on four sources, the age of 18 on sources that differ.
    #[test]
    fn what_is_settled_is_outdated_after_180_days_and_what_is_not_never() {
        let rules = catalogue(&BookRules::of(payung_fixture::rules()));
        assert!(outdated(&rules, day("2027-05-20")).is_empty());
        let old = ids(&outdated(&rules, day("2027-05-21")));
        assert!(old.contains(&"jkm_monthly".to_owned()), "{old:?}");
        assert!(!old.contains(&"membership_age_from".to_owned()));
    }

    #[test]
    fn the_window_that_ends_with_the_year_is_told_and_what_is_followed_is_not() {
        let rules = catalogue(&BookRules::of(payung_fixture::rules()));
        let near = ids(&ending(&rules, day("2026-11-30")));
        assert!(near.contains(&"pp-50-2025-other".to_owned()));
        assert!(!near.contains(&"pp-50-2025-transport".to_owned()));
        assert!(ids(&ending(&rules, day("2026-09-30"))).is_empty());
        // The three months follow the nothing before them.
        assert!(!ids(&ending(&rules, day("2025-02-01"))).contains(&"jkm_waiting_months".to_owned()));
    }
}
