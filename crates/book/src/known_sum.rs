//! Sums that people know and that no rule says by itself, with the rules that give them together.

use crate::price_change::monthly;
use crate::rule::Rule;
use crate::rules::BookRules;
use payung_rules::benefit::BenefitRules;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

/// The rules that say this sum, or give it together, on a day. `written` is the sum as `words` write it.
pub fn giving<'a>(
    rules: &'a [Rule],
    book: &BookRules,
    day: Date,
    sum: Rupiah,
    written: &str,
    words: impl Fn(&Rule) -> String,
) -> Vec<&'a Rule> {
    let known: Vec<(Rupiah, Vec<String>)> = known(book, day);
    let gives = |rule: &&Rule| {
        let is_part = |(known, ids): &(Rupiah, Vec<String>)| *known == sum && ids.contains(&rule.id);
        known.iter().any(is_part) || says(&words(rule), written)
    };
    rules.iter().filter(gives).collect()
}

/// Each sum with the ids of its rules.
fn known(book: &BookRules, day: Date) -> Vec<(Rupiah, Vec<String>)> {
    let month = YearMonth::of(day);
    let price = ["jkk_rate", "jkm_monthly", "bpu_bracket"];
    let full = monthly(book.contribution, Payer::Apbd, month, Sector::Other);
    let mut found: Vec<(Option<Rupiah>, Vec<String>)> = vec![(full, price.map(ToOwned::to_owned).to_vec())];
    for discount in book.contribution.discounts {
        let own = monthly(book.contribution, Payer::Own, discount.from, discount.sector);
        let ids = price.iter().copied().chain([discount.id]).map(ToOwned::to_owned);
        found.push((own, ids.collect()));
    }
    let death = ["jkm_death_grant", "jkm_periodic", "jkm_burial"];
    found.push((
        death_sum(book.benefit, day),
        death.map(ToOwned::to_owned).to_vec(),
    ));
    let levels = book.benefit.scholarship_levels.iter();
    let levels = levels.map(|level| ["beasiswa-", level.level.id()].concat());
    let ids = levels.chain(["scholarship_children".to_owned()]).collect();
    found.push((scholarship_sum(book.benefit, day), ids));
    let found = found.into_iter();
    found.filter_map(|(sum, ids)| Some((sum?, ids))).collect()
}

/// What a family gets after a death not caused by work, without scholarship.
fn death_sum(benefit: &BenefitRules, day: Date) -> Option<Rupiah> {
    let parts = [benefit.jkm_death_grant, benefit.jkm_periodic, benefit.jkm_burial];
    let parts: Option<Vec<Rupiah>> = parts.iter().map(|part| Some(part.at(day).ok()?.value)).collect();
    Rupiah::checked_sum(parts?)
}

/// The most that all children get for school.
fn scholarship_sum(benefit: &BenefitRules, day: Date) -> Option<Rupiah> {
    let levels = benefit.scholarship_levels.iter();
    let one: Option<Vec<Rupiah>> = levels
        .map(|level| level.yearly.checked_times(level.years.into()))
        .collect();
    let children = benefit.scholarship_children.at(day).ok()?.value;
    Rupiah::checked_sum(one?)?.checked_times(children.into())
}

/// Whether a sum stands in the words, and not as the beginning of a larger one.
fn says(words: &str, written: &str) -> bool {
    words.match_indices(written).any(|(at, _)| {
        let mut behind = words.get(at + written.len()..).unwrap_or_default().chars();
        match behind.next() {
            Some(letter) if letter.is_ascii_digit() => false,
            Some('.' | ',') => !behind.next().is_some_and(|letter| letter.is_ascii_digit()),
            _ => true,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{known, says};
    use crate::rules::BookRules;
    use payung_values::date::Date;

    #[test]
    fn sums_that_people_know_are_made_of_rules_that_exist() {
        let book = BookRules::of(payung_fixture::rules());
        let rules = crate::catalogue::catalogue(&book);
        let found = known(&book, Date::parse("2026-11-21").unwrap());
        let sums: Vec<i64> = found.iter().map(|(sum, _)| sum.get()).collect();
        assert_eq!(sums, [16_800, 8_400, 8_400, 42_000_000, 174_000_000]);
        for id in found.iter().flat_map(|(_, ids)| ids) {
            assert!(rules.iter().any(|rule| rule.id == *id), "{id}");
        }
    }

    #[test]
    fn a_sum_is_no_beginning_of_a_larger_one() {
        assert!(says("Rp20.000.000 sekali", "Rp20.000.000"));
        assert!(says("dasar Rp16.800.", "Rp16.800"));
        assert!(!says("Rp16.800.000", "Rp16.800"));
        assert!(!says("Rp168.000", "Rp168.00"));
    }
}
