//! What a change of rules does to a month's contribution.

use payung_questions::contribution::{Question, quote};
use payung_rules::contribution::ContributionRules;
use payung_values::date::Date;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// A month from which JKK and JKM together cost something else for who pays without state money, at the lowest base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceChange {
    /// Whose work it is.
    pub sector: Sector,
    /// The first month of the new price.
    pub from: YearMonth,
    /// The price before.
    pub before: Rupiah,
    /// The price from then on.
    pub after: Rupiah,
    /// Whether a discount is over and the full price is back.
    pub is_return: bool,
}

/// The most months that are looked at.
const MOST_MONTHS: u16 = 1_200;

/// Every change of price from the day `on`, by the rules `before`, to the day `then`, by the rules `after`: where these
/// are other rules, they hold from the month of `on` on.
pub fn price_changes(
    before: &ContributionRules,
    on: Date,
    after: &ContributionRules,
    then: Date,
) -> Vec<PriceChange> {
    let sectors = Sector::ALL.iter();
    sectors
        .flat_map(|sector| of_sector(before, on, after, then, *sector))
        .collect()
}

fn of_sector(
    before: &ContributionRules,
    on: Date,
    after: &ContributionRules,
    then: Date,
    sector: Sector,
) -> Vec<PriceChange> {
    let (first, last) = (YearMonth::of(on), YearMonth::of(then));
    let mut price = Price::of(before, first, sector);
    let mut found = Vec::new();
    for month in (0..MOST_MONTHS)
        .map_while(|offset| first.plus(offset))
        .take_while(|month| *month <= last)
    {
        let now = Price::of(after, month, sector);
        if let (Some(before), Some(now)) = (price, now)
            && before.own != now.own
        {
            found.push(PriceChange {
                sector,
                from: month,
                before: before.own,
                after: now.own,
                is_return: before.own < before.full && now.own == now.full,
            });
        }
        price = now.or(price);
    }
    found
}

/// What a month costs.
#[derive(Clone, Copy)]
struct Price {
    /// Who pays without state money.
    own: Rupiah,
    /// Without any discount, as state money pays.
    full: Rupiah,
}

impl Price {
    fn of(rules: &ContributionRules, month: YearMonth, sector: Sector) -> Option<Self> {
        Some(Self {
            own: monthly(rules, Payer::Own, month, sector)?,
            full: monthly(rules, Payer::Apbd, month, sector)?,
        })
    }
}

/// What a month costs at the lowest base; `None` before the first month with a price.
pub(crate) fn monthly(
    rules: &ContributionRules,
    payer: Payer,
    from: YearMonth,
    sector: Sector,
) -> Option<Rupiah> {
    let question = Question {
        programs: Programs::BASIC,
        wage: Some(Wage::Base(rules.brackets.rows.first()?.base)),
        payer,
        sector,
        from,
        months: Months::ONE,
        workers: 1,
    };
    quote(rules, &question).ok().map(|quote| quote.total)
}

#[cfg(test)]
mod tests {
    use super::{PriceChange, price_changes};
    use payung_values::date::Date;
    use payung_values::month::YearMonth;
    use payung_values::rupiah::Rupiah;
    use payung_values::sector::Sector;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn changed(sector: Sector, from: &str, before: i64, after: i64, is_return: bool) -> PriceChange {
        PriceChange {
            sector,
            from: YearMonth::parse(from).unwrap(),
            before: Rupiah::new(before),
            after: Rupiah::new(after),
            is_return,
        }
    }

    /// PP 50/2025: half from April to December 2026, for transport from January 2026 to March 2027.
    #[test]
    fn a_discount_halves_the_price_and_gives_it_back() {
        let rules = payung_fixture::rules().contribution;
        let found = price_changes(rules, day("2025-06-15"), rules, day("2030-01-01"));
        let half = |sector, from| changed(sector, from, 16_800, 8_400, false);
        let back = |sector, from| changed(sector, from, 8_400, 16_800, true);
        assert_eq!(
            found,
            [
                half(Sector::Transport, "2026-01"),
                back(Sector::Transport, "2027-04"),
                half(Sector::Other, "2026-04"),
                back(Sector::Other, "2027-01"),
            ]
        );
    }

    /// A dearer JKM is no return to anything.
    #[test]
    fn another_rule_set_changes_the_price_from_its_month_on() {
        let now = payung_fixture::rules().contribution;
        let dearer =
            payung_fixture::with_jkm(YearMonth::parse("2027-07").unwrap(), Rupiah::new(7_500)).contribution;
        let found = price_changes(now, day("2027-06-01"), dearer, day("2027-12-31"));
        assert_eq!(
            found,
            [
                changed(Sector::Transport, "2027-07", 16_800, 17_500, false),
                changed(Sector::Other, "2027-07", 16_800, 17_500, false),
            ]
        );
    }

    #[test]
    fn before_the_first_price_there_is_none_to_change() {
        let rules = payung_fixture::rules().contribution;
        assert!(price_changes(rules, day("2010-01-01"), rules, day("2015-12-01")).is_empty());
        assert!(price_changes(rules, day("2027-01-01"), rules, day("2026-01-01")).is_empty());
    }
}
