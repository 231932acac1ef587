//! Question 1: what does the contribution of a BPU member cost.
//!
//! PP 44/2015 Lampiran II (JKK, JKM), PP 46/2015 (JHT), PP 50/2025 (discount). Prices follow the month
//! covered, not the day of payment. Wage earners (PU) are in `payroll`.

use crate::explain::{Applied, Outcome, Step};
use payung_rules::contribution::ContributionRules;
use payung_rules::dated::{Entry, NotInForce};
use payung_rules::discount::Discount;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rate::{Rate, Rounding};
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;
use thiserror::Error;

/// A question about the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Which programs.
    pub programs: Programs,
    /// The income or base; JKM alone needs none.
    pub wage: Option<Wage>,
    /// Whose money.
    pub payer: Payer,
    /// Driving or delivering, or other work.
    pub sector: Sector,
    /// The first month covered.
    pub from: YearMonth,
    /// How many months are covered.
    pub months: Months,
    /// How many workers.
    pub workers: i64,
}

/// Why a question about the cost has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// JKK or JHT is asked for, and neither income nor base is given.
    #[error("`income` is missing; give the monthly income, or `base`")]
    WageMissing,
    /// An income below zero.
    #[error("`income` is {found}; it must be 0 or more")]
    NegativeIncome {
        /// The income found.
        found: Rupiah,
    },
    /// A base that the table does not have.
    #[error("`base` is {found}, which is no base of PP 44/2015 Lampiran II{}", nearest(*.below, *.above))]
    NoSuchBase {
        /// The base found.
        found: Rupiah,
        /// The next base below.
        below: Option<Rupiah>,
        /// The next base above.
        above: Option<Rupiah>,
    },
    /// A number of workers below zero.
    #[error("`workers` is {found}; it must be 0 or more")]
    NegativeWorkers {
        /// The number found.
        found: i64,
    },
    /// No rate is known for a month covered.
    #[error(transparent)]
    NotInForce(#[from] NotInForce),
    /// Months after the year 9999.
    #[error("`from` and `months` reach beyond the year 9999; choose an earlier month")]
    BeyondCalendar,
    /// A sum that does not fit.
    #[error("the sum is larger than can be computed exactly; give smaller numbers")]
    TooLarge,
}

fn nearest(below: Option<Rupiah>, above: Option<Rupiah>) -> String {
    match (below, above) {
        (Some(below), Some(above)) => format!("; the nearest are {below} and {above}"),
        (Some(only), None) | (None, Some(only)) => format!("; the nearest is {only}"),
        (None, None) => String::new(),
    }
}

/// What one month costs one worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// Work accident.
    pub jkk: Rupiah,
    /// Death.
    pub jkm: Rupiah,
    /// Old-age savings.
    pub jht: Rupiah,
    /// The sum of the three.
    pub monthly: Rupiah,
}

/// Months in a row that cost the same for the same reason.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// The first of them.
    pub from: YearMonth,
    /// How many.
    pub months: u16,
    /// What each costs one worker.
    pub price: Price,
    /// The discount that was applied.
    pub discount: Option<&'static Discount>,
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The deemed base, if income or base was given.
    pub base: Option<Rupiah>,
    /// The first month of one worker.
    pub first: Price,
    /// Months of equal price, in order.
    pub runs: Vec<Run>,
    /// Months inside the window for this sector and payer.
    pub discounted_months: u16,
    /// All months of one worker.
    pub per_worker: Rupiah,
    /// All months of all workers.
    pub total: Rupiah,
    /// How it came about.
    pub steps: Vec<Step>,
}

impl Quote {
    /// One worker's monthly amounts, in order.
    pub fn by_month(&self) -> Vec<Rupiah> {
        self.runs
            .iter()
            .flat_map(|run| std::iter::repeat_n(run.price.monthly, usize::from(run.months)))
            .collect()
    }
}

/// What a contribution costs.
///
/// Every amount of the table halves to whole rupiah, so no rounding rule is ever needed; none is published.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
///
/// # Example
///
/// ```
/// use payung_questions::contribution::{self, Question};
/// use payung_values::{month::{Months, YearMonth}, payer::Payer, program::Programs, rupiah::Rupiah, sector::Sector};
/// use payung_values::wage::Wage;
/// let quote = contribution::quote(payung_fixture::rules().contribution, &Question {
///     programs: Programs::BASIC,
///     wage: Some(Wage::Income(Rupiah::new(1_000_000))),
///     payer: Payer::Own,
///     sector: Sector::Other,
///     from: YearMonth::parse("2026-11").unwrap(),
///     months: Months::new(12).unwrap(),
///     workers: 1,
/// }).unwrap();
/// assert_eq!(quote.first.monthly, Rupiah::new(8_400));   // half of 10.000 + 6.800
/// assert_eq!(quote.total, Rupiah::new(184_800));         // 2 x 8.400 + 10 x 16.800
/// ```
///
/// Source: PP 44/2015 Lampiran II; PP 46/2015; PP 50/2025 Pasal 3 and 4.
pub fn quote(rules: &ContributionRules, question: &Question) -> Result<Quote, Refusal> {
    if question.workers < 0 {
        return Err(Refusal::NegativeWorkers {
            found: question.workers,
        });
    }
    let mut steps = Vec::with_capacity(10);
    let base = base_of(rules, question.wage, &mut steps)?;
    if base.is_none() && question.programs.need_base() {
        return Err(Refusal::WageMissing);
    }
    let runs = runs_of(rules, question, base)?;
    let first = runs.first().map(|run| run.price).ok_or(Refusal::BeyondCalendar)?;
    explain_price(rules, question, base, &runs, &mut steps)?;
    let mut per_worker = Rupiah::ZERO;
    let mut discounted_months = 0;
    for run in &runs {
        let sum = run
            .price
            .monthly
            .checked_times(i64::from(run.months))
            .ok_or(Refusal::TooLarge)?;
        per_worker = per_worker.checked_add(sum).ok_or(Refusal::TooLarge)?;
        if run.discount.is_some() {
            discounted_months += run.months;
        }
        if question.months.get() > 1 {
            let applied = Applied::Run {
                from: run.from,
                months: run.months,
                monthly: run.price.monthly,
            };
            steps.push(Step::arithmetic(applied, Outcome::Money(sum)));
        }
    }
    let total = per_worker
        .checked_times(question.workers)
        .ok_or(Refusal::TooLarge)?;
    if question.workers != 1 {
        let applied = Applied::Workers {
            workers: question.workers,
            each: per_worker,
        };
        steps.push(Step::arithmetic(applied, Outcome::Money(total)));
    }
    Ok(Quote {
        base,
        first,
        runs,
        discounted_months,
        per_worker,
        total,
        steps,
    })
}

/// The deemed base: of the row the income falls into, or the one given.
///
/// # Errors
///
/// [`Refusal::NegativeIncome`] or [`Refusal::NoSuchBase`].
///
/// Source: PP 44/2015 Lampiran II.
fn base_of(
    rules: &ContributionRules,
    wage: Option<Wage>,
    steps: &mut Vec<Step>,
) -> Result<Option<Rupiah>, Refusal> {
    let (base, applied) = match wage {
        None => return Ok(None),
        Some(Wage::Income(income)) if income < Rupiah::ZERO => {
            return Err(Refusal::NegativeIncome { found: income });
        }
        Some(Wage::Income(income)) => {
            let row = rules.brackets.row_of(income).ok_or(Refusal::WageMissing)?;
            (row.base, Applied::Bracket { income })
        }
        Some(Wage::Base(base)) if rules.brackets.has_base(base) => (base, Applied::GivenBase),
        Some(Wage::Base(found)) => {
            let (below, above) = rules.brackets.bases_around(found);
            return Err(Refusal::NoSuchBase { found, below, above });
        }
    };
    steps.push(Step::by(applied, Outcome::Money(base), rules.brackets.basis).with_note(rules.brackets.note));
    Ok(Some(base))
}

/// The rates and the discount of one month.
#[derive(Clone, Copy)]
struct Terms {
    jkk: &'static Entry<Rate>,
    jkm: &'static Entry<Rupiah>,
    jht: &'static Entry<Rate>,
    discount: Option<&'static Discount>,
}

impl Terms {
    fn of(
        rules: &ContributionRules,
        month: YearMonth,
        sector: Sector,
        payer: Payer,
    ) -> Result<Self, NotInForce> {
        let day = month.first_day();
        let discount = rules
            .discounts
            .iter()
            .find(|discount| discount.covers(sector, month) && discount.is_for(payer));
        Ok(Self {
            jkk: rules.jkk_rate.at(day)?,
            jkm: rules.jkm_monthly.at(day)?,
            jht: rules.jht_rate.at(day)?,
            discount,
        })
    }

    fn same_as(&self, other: &Self) -> bool {
        std::ptr::eq(self.jkk, other.jkk)
            && std::ptr::eq(self.jkm, other.jkm)
            && std::ptr::eq(self.jht, other.jht)
            && self.discount.map(|discount| discount.id) == other.discount.map(|discount| discount.id)
    }

    fn price(&self, programs: Programs, base: Option<Rupiah>) -> Result<Price, Refusal> {
        let share_of_base = |rate: Rate| {
            let base = base.ok_or(Refusal::WageMissing)?;
            rate.of(base, Rounding::HalfUp).ok_or(Refusal::TooLarge)
        };
        let due = |program, full: &dyn Fn() -> Result<Rupiah, Refusal>| {
            if programs.has(program) {
                self.reduced(program, full()?).ok_or(Refusal::TooLarge)
            } else {
                Ok(Rupiah::ZERO)
            }
        };
        let jkk = due(Program::Jkk, &|| share_of_base(self.jkk.value))?;
        let jkm = due(Program::Jkm, &|| Ok(self.jkm.value))?;
        let jht = due(Program::Jht, &|| share_of_base(self.jht.value))?;
        let monthly = Rupiah::checked_sum([jkk, jkm, jht]).ok_or(Refusal::TooLarge)?;
        Ok(Price {
            jkk,
            jkm,
            jht,
            monthly,
        })
    }

    /// What is left of the full amount of a program after the discount.
    fn reduced(&self, program: Program, full: Rupiah) -> Option<Rupiah> {
        match self.discount {
            Some(discount) if discount.programs.contains(&program) => {
                full.checked_sub(discount.share.of(full, Rounding::HalfUp)?)
            }
            _ => Some(full),
        }
    }
}

fn runs_of(
    rules: &ContributionRules,
    question: &Question,
    base: Option<Rupiah>,
) -> Result<Vec<Run>, Refusal> {
    let mut runs: Vec<Run> = Vec::with_capacity(4);
    let mut current: Option<Terms> = None;
    for offset in 0..question.months.get() {
        let month = question.from.plus(offset).ok_or(Refusal::BeyondCalendar)?;
        let terms = Terms::of(rules, month, question.sector, question.payer)?;
        match (&current, runs.last_mut()) {
            (Some(same), Some(run)) if same.same_as(&terms) => run.months += 1,
            _ => {
                let price = terms.price(question.programs, base)?;
                runs.push(Run {
                    from: month,
                    months: 1,
                    price,
                    discount: terms.discount,
                });
                current = Some(terms);
            }
        }
    }
    Ok(runs)
}

/// The steps of a month's price: full amounts, then what the discount takes off in its window, or why nothing.
fn explain_price(
    rules: &ContributionRules,
    question: &Question,
    base: Option<Rupiah>,
    runs: &[Run],
    steps: &mut Vec<Step>,
) -> Result<(), Refusal> {
    let terms = Terms::of(rules, question.from, question.sector, question.payer)?;
    let full = Terms {
        discount: None,
        ..terms
    }
    .price(question.programs, base)?;
    if let (Some(base), true) = (base, question.programs.has(Program::Jkk)) {
        let applied = Applied::JkkRate {
            rate: terms.jkk.value,
            base,
        };
        steps.push(Step::by(applied, Outcome::Money(full.jkk), terms.jkk.basis).with_note(terms.jkk.note));
    }
    if question.programs.has(Program::Jkm) {
        steps.push(
            Step::by(Applied::JkmFlat, Outcome::Money(full.jkm), terms.jkm.basis).with_note(terms.jkm.note),
        );
    }
    if let (Some(base), true) = (base, question.programs.has(Program::Jht)) {
        let applied = Applied::JhtRate {
            rate: terms.jht.value,
            base,
        };
        steps.push(Step::by(applied, Outcome::Money(full.jht), terms.jht.basis).with_note(terms.jht.note));
    }
    let months = || (0..question.months.get()).filter_map(|offset| question.from.plus(offset));
    let concerns = |discount: &&Discount| {
        discount
            .programs
            .iter()
            .any(|program| question.programs.has(*program))
    };
    let mut windows = rules.discounts.iter().filter(concerns);
    let window = windows.find(|discount| months().any(|month| discount.covers(question.sector, month)));
    let Some(discount) = window else {
        let applied = Applied::NoDiscount {
            sector: question.sector,
        };
        let mut discounts = rules.discounts.iter();
        let of_sector = discounts.find(|discount| discount.sector == question.sector);
        let mut doubtful = rules.doubtful.iter();
        let doubtful = doubtful.find(|doubtful| months().any(|month| doubtful.covers(month)));
        steps.push(Step {
            applied,
            result: Outcome::Money(Rupiah::ZERO),
            basis: doubtful
                .map(|doubtful| doubtful.basis)
                .or(of_sector.map(|discount| discount.basis)),
            note: doubtful.map(|doubtful| doubtful.note),
        });
        return Ok(());
    };
    let applied = if discount.barred.contains(&question.payer) {
        Applied::DiscountBarred {
            payer: question.payer,
        }
    } else if discount.unsettled.contains(&question.payer) {
        Applied::DiscountUnsettled {
            payer: question.payer,
        }
    } else {
        Applied::Discount {
            share: discount.share,
            from: discount.from,
            to: discount.to,
        }
    };
    // What a month inside the window is cheaper, even if the first month asked about lies before it.
    let reduced = runs
        .iter()
        .find(|run| run.discount.is_some())
        .map_or(full.monthly, |run| run.price.monthly);
    let off = full.monthly.checked_sub(reduced).ok_or(Refusal::TooLarge)?;
    steps.push(Step::by(applied, Outcome::Money(off), discount.basis).with_note(discount.note));
    Ok(())
}
