//! Choices side by side: what each costs now, after the next change and in a year, and what it pays.

use crate::outlook::Refusal;
use crate::price::Price;
use crate::rules::PersonRules;
use payung_questions::benefit;
use payung_questions::contribution;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// One choice: which programs, on which income.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Which programs.
    pub programs: Programs,
    /// The declared monthly income.
    pub income: Rupiah,
}

/// What a choice costs and pays.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The choice.
    pub choice: Choice,
    /// The price now and after the next change, for the person's own money.
    pub price: Price,
    /// Twelve months from now.
    pub year: Rupiah,
    /// The cash after a death by work.
    pub work_death: Rupiah,
}

impl Compared {
    /// How much more a year this costs than `other`; `None` if it costs less.
    pub fn more_a_year_than(&self, other: &Self) -> Option<Rupiah> {
        let more = self.year.checked_sub(other.year)?;
        (more >= Rupiah::ZERO).then_some(more)
    }
}

/// What `choice` costs and pays somebody of `sector` who pays alone, from the month of `day`.
///
/// # Errors
///
/// A [`Refusal`], if the day lies before the rules begin.
pub fn compare(rules: &PersonRules, choice: Choice, sector: Sector, day: Date) -> Result<Compared, Refusal> {
    let wage = Wage::Income(choice.income);
    let year = contribution::quote(
        rules.contribution,
        &contribution::Question {
            programs: choice.programs,
            wage: Some(wage),
            payer: Payer::Own,
            sector,
            from: YearMonth::of(day),
            months: Months::YEAR,
            workers: 1,
        },
    )?;
    let work_death = benefit::payable(
        rules.benefit,
        &benefit::Question {
            day,
            event: Event::WorkDeath,
            wage: Some(wage),
            consecutive_paid_months: None,
            paid_months: None,
            incapacity_months: None,
            loss: None,
            children: Vec::new(),
        },
    )?;
    Ok(Compared {
        choice,
        price: Price::of(rules.contribution, choice.programs, Payer::Own, wage, sector, day)?,
        year: year.total,
        work_death: work_death.cash,
    })
}

#[cfg(test)]
mod tests {
    use super::{Choice, PersonRules, compare};
    use payung_values::date::Date;
    use payung_values::program::Programs;
    use payung_values::rupiah::Rupiah;
    use payung_values::sector::Sector;

    fn of(programs: Programs, income: i64, sector: Sector) -> [i64; 4] {
        let choice = Choice {
            programs,
            income: Rupiah::new(income),
        };
        let told = compare(
            &PersonRules::of(payung_fixture::rules()),
            choice,
            sector,
            Date::parse("2026-11-21").unwrap(),
        )
        .unwrap();
        [
            told.price.quote.total,
            told.price.later(),
            told.year,
            told.work_death,
        ]
        .map(Rupiah::get)
    }

    /// Source: national.md D1, D2, D4, D5 and W5, W6; PP 44/2015 Lampiran II.
    #[test]
    fn choices_cost_and_pay_as_published() {
        let million = 1_000_000;
        assert_eq!(
            of(Programs::BASIC, million, Sector::Other),
            [8_400, 16_800, 184_800, 70 * million]
        );
        assert_eq!(
            of(Programs::BASIC, million, Sector::Transport),
            [8_400, 16_800, 159_600, 70 * million]
        );
        // 28.400 in November and December, 36.800 in ten more months.
        assert_eq!(
            of(Programs::WITH_SAVINGS, million, Sector::Other),
            [28_400, 36_800, 424_800, 70 * million]
        );
        // Row 10: base 2.950.000; 48 times that and 22 million.
        assert_eq!(
            of(Programs::BASIC, 2_950_000, Sector::Other),
            [18_150, 36_300, 399_300, 163_600_000]
        );
    }
}
