//! Which rules rest on a source.

use crate::rule::Rule;
use crate::rules::BookRules;

/// The rules that rest on the source with this key: a value of theirs, a further source, or what is known of earlier times.
pub fn resting_on<'a>(book: &BookRules, rules: &'a [Rule], key: &str) -> Vec<&'a Rule> {
    let rests = |rule: &&Rule| {
        let more = book.more_sources_of(&rule.id);
        rule.held.iter().any(|held| held.basis.source.key == key)
            || rule.past.iter().any(|(_, basis)| basis.source.key == key)
            || more.iter().any(|source| source.key == key)
    };
    rules.iter().filter(rests).collect()
}

#[cfg(test)]
mod tests {
    use super::resting_on;
    use crate::catalogue::catalogue;
    use crate::rules::BookRules;

    #[test]
    fn a_source_names_the_rules_that_rest_on_it() {
        let book = BookRules::of(payung_fixture::rules());
        let rules = catalogue(&book);
        let of = |key: &str| -> Vec<&str> {
            resting_on(&book, &rules, key)
                .iter()
                .map(|rule| rule.id.as_str())
                .collect()
        };
        assert_eq!(
            of("pp-46-2015"),
            ["jht_rate", "jht_employer", "jht_worker", "bpu-self"]
        );
        assert!(of("pp-50-2025").contains(&"pp-50-2025-other"));
        assert!(of("pp-44-2015").contains(&"jkm_death_grant"));
        assert!(of("nobody").is_empty());
    }
}
