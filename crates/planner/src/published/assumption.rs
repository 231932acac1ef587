//! What would have to be otherwise for a printed sum to fit, one thing at a time.

use crate::published::claim::Claim;
use crate::published::closeness::{Closeness, closeness, fits};
use crate::published::slip::{is_slip, slips_of};
use crate::rules::PlannerRules;
use payung_questions::contribution::{self, Question, Quote};
use payung_questions::payroll;
use payung_questions::sorted;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// What would have to be otherwise for the printed sum to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumption {
    /// Nothing: the sum is the premium, rounded too far to call it a fit.
    Rounding,
    /// A zero too many or too few was printed: the sum meant.
    Zero(Rupiah),
    /// One digit of the printed sum is another, or two are swapped: the sum meant.
    SumSlip(Rupiah),
    /// Driving or delivering instead of other work, or the other way round: the discount has other months.
    Sector(Sector),
    /// The reduced price, which this payer's money does not get.
    Reduced,
    /// The full price, although the months are reduced.
    Full,
    /// The reduced price for all months, also those it does not hold for.
    ReducedThroughout(Rupiah),
    /// The reduced price for all months, which this payer's money never gets.
    ReducedBarred(Rupiah),
    /// What a wage earner costs a month in risk group 1.
    WageEarner(Rupiah),
    /// Another number of months.
    Months(Months),
    /// Not everybody in all months: `fewer` of them in `months` only.
    PartOfTime {
        /// How many have fewer months.
        fewer: i64,
        /// How many months these have.
        months: Months,
    },
    /// The monthly price cut to full thousands: this price.
    Thousands(Rupiah),
    /// Other programs.
    Programs(Programs),
    /// Costs that are no premium: a full number of millions, or a full percentage of the premium.
    OtherCosts(Rupiah),
    /// One digit of the number of workers is another, or two are swapped: the number meant.
    WorkersSlip(i64),
    /// Another number of workers.
    Workers(i64),
}

/// An assumption that makes the printed sum fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What would have to be otherwise.
    pub assumption: Assumption,
    /// The premium under it, with other costs where these are the assumption.
    pub premium: Rupiah,
    /// How it equals the printed sum; for [`Assumption::SumSlip`], how it equals the sum meant.
    pub closeness: Closeness,
}

/// The longest period that is tried: two years.
const MOST_MONTHS: i64 = 24;

/// The most explanations that are told.
const MOST_TOLD: usize = 5;

/// A million: the size from which costs beside the premium are told in full millions.
const MILLION: i64 = 1_000_000;

/// A thousand: what a price is cut to in speech.
const THOUSAND: i64 = 1_000;

/// The best explanations: rounding first, then the closest; among those that are equally close, in the order in which
/// they are tried, which is that of [`Assumption`].
pub(super) fn explanations(
    rules: &PlannerRules,
    claim: &Claim,
    quote: &Quote,
    difference: Rupiah,
) -> Vec<Explanation> {
    let mut search = Search {
        rules,
        claim,
        question: claim.question(),
        quote,
        found: Vec::new(),
    };
    search.rounding_and_slips();
    search.prices();
    search.time();
    search.programs();
    search.usual_costs(difference);
    search.workers();
    search.other_costs(difference);
    let mut best = sorted::by_key(search.found, |one| {
        (one.assumption != Assumption::Rounding, one.closeness.unit())
    });
    best.truncate(MOST_TOLD);
    best
}

struct Search<'a> {
    rules: &'a PlannerRules,
    claim: &'a Claim,
    question: Question,
    quote: &'a Quote,
    found: Vec<Explanation>,
}

impl Search<'_> {
    /// Keeps `assumption` if the sum it leads to fits.
    fn try_sum(&mut self, assumption: Assumption, premium: Option<Rupiah>) {
        let fit = premium.and_then(|premium| Some((premium, fits(premium, self.claim.printed)?)));
        if let Some((premium, closeness)) = fit {
            self.keep(assumption, premium, closeness);
        }
    }

    fn keep(&mut self, assumption: Assumption, premium: Rupiah, closeness: Closeness) {
        self.found.push(Explanation {
            assumption,
            premium,
            closeness,
        });
    }

    fn total(&self, question: Question) -> Option<Rupiah> {
        let quote = contribution::quote(self.rules.contribution, &question);
        quote.ok().map(|quote| quote.total)
    }

    /// `monthly` for every worker and every month.
    fn throughout(&self, monthly: Rupiah) -> Option<Rupiah> {
        monthly
            .checked_times(i64::from(self.claim.months.get()))?
            .checked_times(self.claim.workers)
    }

    fn rounding_and_slips(&mut self) {
        let (premium, printed) = (self.quote.total, self.claim.printed);
        if let Some(closeness) = closeness(premium, printed) {
            self.keep(Assumption::Rounding, premium, closeness);
        }
        let more = printed.checked_times(10);
        let fewer = (printed.get() % 10 == 0).then(|| Rupiah::new(printed.get() / 10));
        for meant in [more, fewer].into_iter().flatten() {
            if let Some(closeness) = fits(premium, meant) {
                self.keep(Assumption::Zero(meant), premium, closeness);
            }
        }
        if is_slip(printed.get(), premium.get()) {
            self.keep(Assumption::SumSlip(premium), premium, Closeness::Exact);
        }
    }

    fn prices(&mut self) {
        let (question, premium) = (self.question, Some(self.quote.total));
        let sector = match question.sector {
            Sector::Transport => Sector::Other,
            Sector::Other => Sector::Transport,
        };
        for (assumption, other) in [
            (Assumption::Sector(sector), Question { sector, ..question }),
            (
                Assumption::Reduced,
                Question {
                    payer: Payer::Own,
                    ..question
                },
            ),
            (
                Assumption::Full,
                Question {
                    payer: Payer::Apbd,
                    ..question
                },
            ),
        ] {
            let total = self.total(other);
            if total != premium {
                self.try_sum(assumption, total);
            }
        }
        if let Some((reduced, is_barred)) = self.reduced() {
            let total = self.throughout(reduced);
            if !self.found.iter().any(|one| Some(one.premium) == total) {
                let assumption = if is_barred {
                    Assumption::ReducedBarred(reduced)
                } else {
                    Assumption::ReducedThroughout(reduced)
                };
                self.try_sum(assumption, total);
            }
        }
        if let Some(monthly) = self.wage_earner() {
            self.try_sum(Assumption::WageEarner(monthly), self.throughout(monthly));
        }
    }

    /// A month at the reduced price, if there was a discount to think of, and whether this payer's money never gets it.
    fn reduced(&self) -> Option<(Rupiah, bool)> {
        let last = self.claim.from.plus(self.claim.months.get().saturating_sub(1))?;
        let mut discounts = self.rules.contribution.discounts.iter().rev();
        let window = discounts.find(|window| window.sector == self.claim.sector && window.from <= last)?;
        let monthly = self.total(Question {
            payer: Payer::Own,
            from: window.from,
            months: Months::ONE,
            workers: 1,
            ..self.question
        })?;
        Some((monthly, window.barred.contains(&self.claim.payer)))
    }

    /// A month of a wage earner in JKK and JKM, in the only risk group that was published of any kind of work.
    fn wage_earner(&self) -> Option<Rupiah> {
        let Some(Wage::Income(wage) | Wage::Base(wage)) = self.claim.wage else {
            return None;
        };
        let question = payroll::Question {
            wage,
            group: RiskGroup::First,
            day: YearMonth::first_day(self.claim.from),
        };
        let pair = payroll::pair(self.rules.payroll, &question).ok();
        pair.map(|(monthly, _)| monthly)
    }

    fn time(&mut self) {
        let question = self.question;
        let before = self.found.len();
        for months in (1..=MOST_MONTHS).filter_map(Months::new) {
            if months != self.claim.months {
                self.try_sum(
                    Assumption::Months(months),
                    self.total(Question { months, ..question }),
                );
            }
        }
        if self.found.len() == before {
            self.part_of_time();
        }
    }

    /// Where all months have one price, a sum below the premium is so many months of one worker; everybody has one at
    /// least. A sum above the premium never is.
    fn part_of_time(&mut self) {
        let [run] = self.quote.runs.as_slice() else {
            return;
        };
        let (printed, monthly) = (self.claim.printed, run.price.monthly);
        let paid = printed.get().checked_div(monthly.get());
        let paid = paid.filter(|paid| *paid >= self.claim.workers && printed < self.quote.total);
        let paid = paid.filter(|paid| monthly.checked_times(*paid) == Some(printed));
        if let Some(assumption) = paid.and_then(|paid| self.fewer_months(paid)) {
            self.keep(assumption, printed, Closeness::Exact);
        }
    }

    /// Some in all months and the others in fewer, the same number for each of them, so that so many months of one worker
    /// are paid: in half of the months, else in as many as can be.
    fn fewer_months(&self, paid: i64) -> Option<Assumption> {
        let (workers, all) = (self.claim.workers, i64::from(self.claim.months.get()));
        let unpaid = workers.checked_mul(all)?.checked_sub(paid)?;
        let half = (all % 2 == 0).then_some(all / 2);
        let mut months = half.into_iter().chain((1..all).rev());
        let split = |months: i64| {
            let fewer = (unpaid % (all - months) == 0).then(|| unpaid / (all - months))?;
            let months = Months::new(months).filter(|_| (1..=workers).contains(&fewer))?;
            Some(Assumption::PartOfTime { fewer, months })
        };
        months.find_map(split)
    }

    fn programs(&mut self) {
        let question = self.question;
        let monthly = self.quote.first.monthly.get();
        let cut = monthly
            .checked_rem(THOUSAND)
            .and_then(|rest| monthly.checked_sub(rest));
        if let Some(cut) = cut.filter(|cut| *cut != monthly && *cut > 0).map(Rupiah::new) {
            self.try_sum(Assumption::Thousands(cut), self.throughout(cut));
        }
        for programs in all_programs() {
            if programs != self.claim.programs {
                self.try_sum(
                    Assumption::Programs(programs),
                    self.total(Question { programs, ..question }),
                );
            }
        }
    }

    /// A slip that fits is told if no other does, and a number that is no slip only to the rupiah: a rounded sum has nearly
    /// always one that fits.
    fn workers(&mut self) {
        let (printed, each) = (self.claim.printed, self.quote.per_worker);
        let slips = slips_of(self.claim.workers).into_iter().filter_map(|meant| {
            let premium = each.checked_times(meant)?;
            Some((meant, premium, fits(premium, printed)?))
        });
        let slips: Vec<_> = slips.collect();
        let exact = slips
            .iter()
            .find(|(.., closeness)| *closeness == Closeness::Exact);
        let only = || match slips.as_slice() {
            [only] => Some(only),
            _ => None,
        };
        if let Some((meant, premium, closeness)) = exact.or_else(only) {
            self.keep(Assumption::WorkersSlip(*meant), *premium, *closeness);
        }
        let workers = printed.get().checked_div(each.get());
        let workers = workers.filter(|workers| *workers > 0 && !is_slip(self.claim.workers, *workers));
        if let Some(workers) = workers.filter(|workers| each.checked_times(*workers) == Some(printed)) {
            self.keep(Assumption::Workers(workers), printed, Closeness::Exact);
        }
    }

    /// The difference in full percent of the premium, up to all of it.
    fn percentage(&self, difference: Rupiah) -> Option<i64> {
        let premium = self.quote.total.get();
        let hundredfold = difference.get().checked_mul(100)?;
        let is_full = (0..=premium).contains(&difference.get()) && hundredfold.checked_rem(premium)? == 0;
        is_full.then(|| hundredfold.checked_div(premium)).flatten()
    }

    /// Costs as they are usually reckoned: five percent, ten, up to a quarter.
    fn usual_costs(&mut self, difference: Rupiah) {
        if matches!(self.percentage(difference), Some(5 | 10 | 15 | 20 | 25)) {
            self.keep(
                Assumption::OtherCosts(difference),
                self.claim.printed,
                Closeness::Exact,
            );
        }
    }

    fn other_costs(&mut self, difference: Rupiah) {
        let is_round =
            difference.get().checked_rem(MILLION) == Some(0) || self.percentage(difference).is_some();
        let assumption = Assumption::OtherCosts(difference);
        let is_told = self.found.iter().any(|one| one.assumption == assumption);
        if difference > Rupiah::ZERO && is_round && !is_told {
            self.keep(assumption, self.claim.printed, Closeness::Exact);
        }
    }
}

/// Every set of programs.
fn all_programs() -> impl Iterator<Item = Programs> {
    (1_u8..8).filter_map(|set| {
        let chosen = Program::ALL.iter().zip([1, 2, 4]);
        Programs::of(
            chosen
                .filter(|(_, bit)| set & bit != 0)
                .map(|(program, _)| *program),
        )
    })
}
