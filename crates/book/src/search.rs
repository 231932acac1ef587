//! Searching rules by the words people use.

use crate::rule::Rule;
use payung_typed::part::tidy;

/// The rules in whose `words` every word of `search` stands, those first whose first line, which is the name, holds all
/// of them; every rule if nothing is searched for.
pub fn find<'a>(rules: &'a [Rule], search: &str, words: impl Fn(&Rule) -> String) -> Vec<&'a Rule> {
    let search = tidy(search);
    let wanted: Vec<&str> = search
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut found: Vec<(bool, &Rule)> = Vec::new();
    for rule in rules {
        let words = words(rule).to_lowercase();
        let name = words.lines().next().unwrap_or_default();
        if wanted.iter().all(|word| words.contains(word)) {
            found.push((!wanted.iter().all(|word| name.contains(word)), rule));
        }
    }
    found.sort_by_key(|(is_elsewhere, _)| *is_elsewhere);
    found.into_iter().map(|(_, rule)| rule).collect()
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::catalogue::catalogue;
    use crate::rule::Rule;
    use crate::rules::BookRules;

    #[test]
    fn every_word_has_to_be_there_and_a_name_comes_first() {
        let rules = catalogue(&BookRules::of(payung_fixture::rules()));
        let words = |rule: &Rule| {
            let about = if rule.id == "jkk_rate" { "jht" } else { "" };
            format!("{}\n{about}", rule.id)
        };
        let found = |search: &str| -> Vec<&str> {
            find(&rules, search, words)
                .iter()
                .map(|rule| rule.id.as_str())
                .collect()
        };
        let hits = found("JHT, rate");
        assert_eq!(hits, ["jht_rate", "jkk_rate"]);
        assert!(found("jht tidak-ada").is_empty());
        assert_eq!(found(" ").len(), rules.len());
    }
}
