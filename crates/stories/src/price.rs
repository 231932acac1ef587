//! What a month costs in a story, and when that changes.

use crate::circumstances::{Circumstances, Member};
use crate::refusal::Refusal;
use crate::rules::StoriesRules;
use payung_questions::contribution::{self, Run};
use payung_questions::explain::Step;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// The price of a month of JKK and JKM for a BPU member, from the month of the event on.
#[derive(Clone, Debug)]
pub struct MonthPrice {
    /// What the month of the event costs.
    pub monthly: Rupiah,
    /// Whether that is with a discount.
    pub is_discounted: bool,
    /// The first month of another price, and what it costs; of the two years that follow.
    pub next: Option<(YearMonth, Rupiah)>,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// How far one looks for another price. Windows of discounts end within it; what lies further away nobody promises.
const AHEAD: Months = match Months::of(24) {
    Some(months) => months,
    None => Months::YEAR,
};

/// The price of a month; `None` for a wage earner, whose employer pays.
///
/// # Errors
///
/// A [`Refusal`] where the month has no price.
pub(crate) fn month_price(
    rules: &StoriesRules,
    circumstances: &Circumstances,
) -> Result<Option<MonthPrice>, Refusal> {
    let Member::Bpu { wage, sector, payer } = circumstances.member else {
        return Ok(None);
    };
    price_of(rules, wage, sector, payer, YearMonth::of(circumstances.day)).map(Some)
}

/// The price of `from` for a BPU member, and from when another one holds.
///
/// # Errors
///
/// A [`Refusal`] where the month has no price.
pub fn price_of(
    rules: &StoriesRules,
    wage: Wage,
    sector: Sector,
    payer: Payer,
    from: YearMonth,
) -> Result<MonthPrice, Refusal> {
    let ask = |months: Months| {
        let question = contribution::Question {
            programs: Programs::BASIC,
            wage: Some(wage),
            payer,
            sector,
            from,
            months,
            workers: 1,
        };
        contribution::quote(rules.contribution, &question)
    };
    // Near the end of the calendar there is a month and no two years.
    let (one, ahead) = (ask(Months::ONE)?, ask(AHEAD).ok());
    let monthly = one.first.monthly;
    let is_other = |run: &&Run| run.price.monthly != monthly;
    let other = ahead.as_ref().and_then(|ahead| ahead.runs.iter().find(is_other));
    Ok(MonthPrice {
        monthly,
        is_discounted: one.discounted_months > 0,
        next: other.map(|run| (run.from, run.price.monthly)),
        steps: one.steps,
    })
}
