//! What differs between two days of one rule set, or of two.

use crate::rule::{Held, Rule};
use crate::rules::BookRules;
use payung_rules::past::Past;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::month::YearMonth;
use std::collections::BTreeSet;

/// How one rule differs.
#[derive(Clone, Copy, Debug)]
pub enum Change<'a> {
    /// It says something, and said nothing before.
    Begins(&'a Rule, &'a Held),
    /// It says nothing any more.
    Ends(&'a Rule, &'a Held),
    /// It says something else.
    Becomes {
        /// The rule, as it is then.
        rule: &'a Rule,
        /// What it said.
        before: &'a Held,
        /// What it says.
        after: &'a Held,
    },
}

impl<'a> Change<'a> {
    /// The rule.
    pub const fn rule(self) -> &'a Rule {
        match self {
            Self::Begins(rule, _) | Self::Ends(rule, _) | Self::Becomes { rule, .. } => rule,
        }
    }
}

/// What differs between the rules `before` on the day `on` and the rules `after` on the day `then`: each rule that does,
/// once, in the order of its shelves.
pub fn changes<'a>(before: &'a [Rule], on: Date, after: &'a [Rule], then: Date) -> Vec<Change<'a>> {
    let mut found: Vec<Change<'a>> = Vec::new();
    for rule in after {
        let was = Rule::find(before, &rule.id).and_then(|was| was.at(on));
        match (was, rule.at(then)) {
            (None, Some(held)) => found.push(Change::Begins(rule, held)),
            (Some(held), None) => found.push(Change::Ends(rule, held)),
            (Some(before), Some(after)) if !before.value.is_same(after.value) => {
                found.push(Change::Becomes { rule, before, after });
            }
            (Some(_), Some(_)) | (None, None) => {}
        }
    }
    let kept: BTreeSet<&str> = after.iter().map(|rule| rule.id.as_str()).collect();
    let gone = before.iter().filter(|rule| !kept.contains(rule.id.as_str()));
    found.extend(gone.filter_map(|rule| rule.at(on).map(|held| Change::Ends(rule, held))));
    found.sort_by_key(|change| change.rule().shelf);
    found
}

/// What began after `on` and was over before `then`, so that neither day knows of it.
pub fn passed(rules: &[Rule], on: Date, then: Date) -> Vec<(&Rule, &Held)> {
    let of = |rule| held_of(rule, on, then);
    rules.iter().flat_map(of).collect()
}

fn held_of(rule: &Rule, on: Date, then: Date) -> Vec<(&Rule, &Held)> {
    let between = |held: &&Held| on < held.from && held.until.is_some_and(|until| until < then);
    rule.held
        .iter()
        .filter(between)
        .map(|held| (rule, held))
        .collect()
}

/// What is told of the time between two days and never computed with: months that are doubtful, and what held before
/// the first value of a rule.
pub fn told(book: &BookRules, rules: &[Rule], on: Date, then: Date) -> Vec<(LocalText, &'static Basis)> {
    let (first, last) = (YearMonth::of(on), YearMonth::of(then));
    let doubtful = book.contribution.doubtful.iter();
    let doubtful = doubtful.filter(|months| months.from <= last && first <= months.to);
    let doubtful = doubtful.map(|months| (months.note, &months.basis));
    let is_before = |past: &&Past| {
        let about = past
            .about
            .iter()
            .filter_map(|id| Rule::find(rules, id)?.held.first());
        let ends = about.map(|held| held.from).min();
        past.basis.since <= then && ends.is_some_and(|ends| on < ends)
    };
    let past = book
        .past
        .iter()
        .filter(is_before)
        .map(|past| (past.text, &past.basis));
    doubtful.chain(past).collect()
}

/// The next day after `day` on which something begins, ends or becomes something else.
pub fn next_day(rules: &[Rule], day: Date) -> Option<Date> {
    let held = rules.iter().flat_map(|rule| &rule.held);
    let edges = held.flat_map(|held| [Some(held.from), held.until.and_then(Date::day_after)]);
    edges.flatten().filter(|edge| *edge > day).min()
}

#[cfg(test)]
mod tests {
    use super::{Change, changes, next_day, passed, told};
    use crate::catalogue::catalogue;
    use crate::rules::BookRules;
    use payung_rules::rules::Rules;
    use payung_values::date::Date;
    use payung_values::month::YearMonth;
    use payung_values::rupiah::Rupiah;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn book(rules: &Rules) -> Vec<crate::rule::Rule> {
        catalogue(&BookRules::of(rules))
    }

    #[test]
    fn the_end_of_2026_ends_a_discount_and_the_minimum_wages() {
        let rules = book(payung_fixture::rules());
        let found = changes(&rules, day("2026-12-31"), &rules, day("2027-01-01"));
        let ended: BTreeSet<&str> = found
            .iter()
            .filter_map(|change| match change {
                Change::Ends(rule, _) => Some(rule.id.as_str()),
                Change::Begins(..) | Change::Becomes { .. } => None,
            })
            .collect();
        assert_eq!(ended.len(), found.len(), "{found:?}");
        assert!(ended.contains("pp-50-2025-other") && !ended.contains("pp-50-2025-transport"));
        assert!(
            ended
                .iter()
                .all(|id| id.starts_with("upah-") || *id == "pp-50-2025-other")
        );
    }

    /// PP 49/2020 cut contributions in months that no source settles: whoever compares days around them reads of it.
    #[test]
    fn what_is_only_told_belongs_to_the_days_it_was_about() {
        let book = BookRules::of(payung_fixture::rules());
        let rules = catalogue(&book);
        let keys = |on: &str, then: &str| -> Vec<&str> {
            let told = told(&book, &rules, day(on), day(then));
            told.iter().map(|(_, basis)| basis.source.key).collect()
        };
        assert_eq!(keys("2020-01-01", "2020-12-31"), ["pp-82-2019"]);
        assert_eq!(keys("2020-08-01", "2020-08-01"), ["pp-82-2019"]);
        assert_eq!(keys("2019-12-02", "2027-12-31"), ["pp-82-2019"]);
        assert_eq!(keys("2019-12-01", "2020-01-01"), ["pp-82-2019", "pp-44-2015"]);
        assert!(keys("2022-01-01", "2027-12-31").is_empty());
    }

    #[test]
    fn another_rule_set_differs_in_what_was_changed_and_nothing_else() {
        let (now, then) = (
            payung_fixture::rules(),
            payung_fixture::with_jkm(YearMonth::parse("2027-07").unwrap(), Rupiah::new(7_500)),
        );
        let (before, after) = (book(now), book(then));
        let on = day("2027-07-01");
        let found = changes(&before, on, &after, on);
        let [Change::Becomes { rule, .. }] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(rule.id, "jkm_monthly");
        let eve = day("2027-06-30");
        assert!(changes(&before, eve, &after, eve).is_empty());
    }

    #[test]
    fn a_rule_that_is_taken_out_ends() {
        let mut after = book(payung_fixture::rules());
        let before = after.clone();
        after.retain(|rule| rule.id != "jht_rate");
        let on = day("2026-11-21");
        let found = changes(&before, on, &after, on);
        assert!(matches!(found.as_slice(), [Change::Ends(rule, _)] if rule.id == "jht_rate"));
        let found = changes(&after, on, &before, on);
        assert!(matches!(found.as_slice(), [Change::Begins(rule, _)] if rule.id == "jht_rate"));
    }

    #[test]
    fn what_came_and_went_between_two_days_is_told_apart() {
        let rules = book(payung_fixture::rules());
        let (on, then) = (day("2026-03-31"), day("2027-01-01"));
        let gone: Vec<&str> = passed(&rules, on, then)
            .iter()
            .map(|(rule, _)| rule.id.as_str())
            .collect();
        assert_eq!(gone, ["pp-50-2025-other"]);
        let found = changes(&rules, on, &rules, then);
        assert!(found.iter().all(|change| change.rule().id != "pp-50-2025-other"));
    }

    #[test]
    fn the_next_change_is_the_end_of_a_window_or_the_beginning_of_a_value() {
        let rules = book(payung_fixture::rules());
        assert_eq!(next_day(&rules, day("2026-11-30")), Some(day("2027-01-01")));
        assert_eq!(next_day(&rules, day("2027-01-01")), Some(day("2027-04-01")));
        assert_eq!(next_day(&rules, day("2030-01-01")), None);
    }

    fn days() -> impl Strategy<Value = Date> {
        (2014_i32..2031, 1_u32..13, 1_u32..29)
            .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
    }

    proptest! {
        /// The report lists exactly what differs: a rule is in it if and only if its words on the two days are not the same.
        #[test]
        fn a_report_lists_exactly_what_differs((on, then) in (days(), days())) {
            let rules = book(payung_fixture::rules());
            let listed: BTreeSet<&str> =
                changes(&rules, on, &rules, then).iter().map(|change| change.rule().id.as_str()).collect();
            for rule in &rules {
                let said = |day| rule.at(day).map(|held| format!("{:?}", held.value));
                prop_assert_eq!(listed.contains(rule.id.as_str()), said(on) != said(then), "{}", rule.id);
            }
        }

        /// There and back again is the same list, turned round.
        #[test]
        fn the_way_back_turns_each_change_round((on, then) in (days(), days())) {
            let rules = book(payung_fixture::rules());
            let there = changes(&rules, on, &rules, then);
            let back = changes(&rules, then, &rules, on);
            prop_assert_eq!(there.len(), back.len());
            for (one, other) in there.iter().zip(&back) {
                let is_turned = matches!(
                    (one, other),
                    (Change::Begins(..), Change::Ends(..)) | (Change::Ends(..), Change::Begins(..)) | (Change::Becomes { .. }, Change::Becomes { .. })
                );
                prop_assert!(is_turned && one.rule().id == other.rule().id);
            }
        }
    }
}
