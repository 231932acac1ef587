//! What a month costs today, and from when it costs something else.

use payung_questions::contribution::{self, Quote};
use payung_rules::contribution::ContributionRules;
use payung_values::date::Date;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// What a month costs today and from when it costs something else.
#[derive(Clone, Debug)]
pub struct Price {
    /// Who pays.
    pub payer: Payer,
    /// This month of one worker, with its steps.
    pub quote: Quote,
    /// The last month at this price and the price after it, if it is known to change.
    pub change: Option<(YearMonth, Rupiah)>,
}

/// The months looked ahead for a change of price: two years.
const LOOK_AHEAD: Months = match Months::of(24) {
    Some(months) => months,
    None => Months::ONE,
};

impl Price {
    /// The price of `programs` in the month of `day`.
    ///
    /// # Errors
    ///
    /// A [`contribution::Refusal`], if the month lies before the rules begin.
    pub fn of(
        rules: &ContributionRules,
        programs: Programs,
        payer: Payer,
        wage: Wage,
        sector: Sector,
        day: Date,
    ) -> Result<Self, contribution::Refusal> {
        let question = contribution::Question {
            programs,
            wage: Some(wage),
            payer,
            sector,
            from: YearMonth::of(day),
            months: Months::ONE,
            workers: 1,
        };
        let ahead = contribution::quote(
            rules,
            &contribution::Question {
                months: LOOK_AHEAD,
                ..question
            },
        )?;
        let change = match ahead.runs.as_slice() {
            [now, then, ..] => now
                .from
                .plus(now.months - 1)
                .map(|last| (last, then.price.monthly)),
            _ => None,
        };
        Ok(Self {
            payer,
            quote: contribution::quote(rules, &question)?,
            change,
        })
    }

    /// What a month costs after the next change; the same as now if none is known.
    pub fn later(&self) -> Rupiah {
        self.change.map_or(self.quote.total, |(_, then)| then)
    }
}
