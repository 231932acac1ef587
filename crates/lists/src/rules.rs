//! The part of the rules that checking a list needs.

use payung_check::rules::PersonRules;
use payung_rules::cell_words::CellWords;
use payung_rules::rules::Rules;
use payung_values::area_code::AreaCode;

/// The part of a rule set that checking a list needs.
#[derive(Clone, Copy, Debug)]
pub struct ListsRules {
    /// What is asked of every row.
    pub person: PersonRules,
    /// What words in headers and cells mean.
    pub cell_words: &'static CellWords,
    /// The numbers of all kecamatan, by regency: a bit for each.
    pub districts: &'static [(AreaCode, u64)],
}

impl ListsRules {
    /// The part of `rules`.
    pub const fn of(rules: &Rules) -> Self {
        Self {
            person: PersonRules::of(rules),
            cell_words: rules.cell_words,
            districts: rules.districts,
        }
    }
}
