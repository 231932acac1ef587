//! What would have to be otherwise for a printed sum to fit, one thing at a time.

use crate::plan::Plan;
use crate::published::claim::Claim;
use crate::published::closeness::{Closeness, closeness, fits};
use crate::published::price::{self, Price, prices};
use crate::published::slip::{is_slip, slips_of};
use crate::rules::PlannerRules;
use payung_questions::sorted;
use payung_values::month::Months;
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

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
    /// For one of several groups alone, its place.
    pub group: Option<usize>,
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
    prices: &[Price],
    difference: Rupiah,
) -> Vec<Explanation> {
    let Ok(premium) = price::total(prices) else {
        return Vec::new();
    };
    let mut search = Search {
        rules,
        claim,
        prices,
        premium,
        found: Vec::new(),
    };
    search.rounding_and_slips();
    search.prices();
    search.time();
    search.thousands();
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
    prices: &'a [Price],
    premium: Rupiah,
    found: Vec<Explanation>,
}

impl Search<'_> {
    /// Keeps `assumption` if the sum it leads to fits. What changes nothing does not, as the premium does not.
    fn try_sum(&mut self, assumption: Assumption, group: Option<usize>, premium: Option<Rupiah>) {
        let fit = premium.and_then(|premium| Some((premium, fits(premium, self.claim.printed)?)));
        if let Some((premium, closeness)) = fit {
            self.found.push(Explanation {
                assumption,
                group,
                premium,
                closeness,
            });
        }
    }

    fn keep(&mut self, assumption: Assumption, premium: Rupiah, closeness: Closeness) {
        self.found.push(Explanation {
            assumption,
            group: None,
            premium,
            closeness,
        });
    }

    fn total(&self, claim: &Claim) -> Option<Rupiah> {
        price::total(&prices(self.rules, claim).ok()?).ok()
    }

    fn paid_by(&self, payer: Payer) -> Option<Rupiah> {
        self.total(&self.claim.with(Plan {
            payer,
            ..self.claim.plan.clone()
        }))
    }

    /// The price of the only group.
    fn only(&self) -> Option<&Price> {
        match self.prices {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The place of a group, where there are several.
    fn of_several(&self, index: usize) -> Option<usize> {
        (self.prices.len() > 1).then_some(index)
    }

    /// The places of the groups of members on own account.
    fn members(&self) -> Vec<usize> {
        let all = 0..self.prices.len();
        all.filter(|index| !self.claim.wage_earners.contains(index))
            .collect()
    }

    /// `monthly` for every worker of the only group and every month.
    fn throughout(&self, monthly: Rupiah) -> Option<Rupiah> {
        monthly
            .checked_times(i64::from(self.claim.plan.months.get()))?
            .checked_times(self.claim.workers())
    }

    fn rounding_and_slips(&mut self) {
        let (premium, printed) = (self.premium, self.claim.printed);
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
        for index in self.members() {
            let Some(group) = self.claim.plan.groups.get(index) else {
                continue;
            };
            let sector = match group.sector {
                Sector::Transport => Sector::Other,
                Sector::Other => Sector::Transport,
            };
            let other = self.claim.with_group(index, |group| group.sector = sector);
            let total = self.total(&other);
            self.try_sum(Assumption::Sector(sector), self.of_several(index), total);
        }
        self.try_sum(Assumption::Reduced, None, self.paid_by(Payer::Own));
        self.try_sum(Assumption::Full, None, self.paid_by(Payer::Apbd));
        if let Some((reduced, is_barred)) = self.reduced() {
            let total = self.throughout(reduced);
            if !self.found.iter().any(|one| Some(one.premium) == total) {
                let assumption = if is_barred {
                    Assumption::ReducedBarred(reduced)
                } else {
                    Assumption::ReducedThroughout(reduced)
                };
                self.try_sum(assumption, None, total);
            }
        }
        for index in self.members() {
            let mut other = self.claim.clone();
            other.wage_earners.push(index);
            let Ok(prices) = prices(self.rules, &other) else {
                continue;
            };
            if let (Some(one), Ok(total)) = (prices.get(index), price::total(&prices)) {
                let assumption = Assumption::WageEarner(one.first);
                self.try_sum(assumption, self.of_several(index), Some(total));
            }
        }
    }

    /// A month at the reduced price, if there was a discount to think of for the only group, and whether this payer's money
    /// never gets it.
    fn reduced(&self) -> Option<(Rupiah, bool)> {
        self.only()?;
        let plan = &self.claim.plan;
        let (group, last) = (plan.groups.get(*self.members().first()?)?, plan.last_month()?);
        let mut discounts = self.rules.contribution.discounts.iter().rev();
        let window = discounts.find(|window| window.sector == group.sector && window.from <= last)?;
        let month = Plan {
            payer: Payer::Own,
            from: window.from,
            months: Months::ONE,
            ..plan.clone()
        };
        let prices = prices(self.rules, &self.claim.with(month)).ok()?;
        Some((prices.first()?.per_worker, window.barred.contains(&plan.payer)))
    }

    fn time(&mut self) {
        let before = self.found.len();
        for months in (1..=MOST_MONTHS).filter_map(Months::new) {
            if months != self.claim.plan.months {
                let other = self.claim.with(Plan {
                    months,
                    ..self.claim.plan.clone()
                });
                self.try_sum(Assumption::Months(months), None, self.total(&other));
            }
        }
        if self.found.len() == before {
            self.part_of_time();
        }
    }

    /// Where all months of the only group have one price, a sum below the premium is so many months of one worker; everybody
    /// has one at least. A sum above the premium never is.
    fn part_of_time(&mut self) {
        let Some(price) = self.only().filter(|price| price.is_level) else {
            return;
        };
        let (printed, monthly) = (self.claim.printed, price.first);
        let paid = printed.get().checked_div(monthly.get());
        let paid = paid.filter(|paid| *paid >= self.claim.workers() && printed < self.premium);
        let paid = paid.filter(|paid| monthly.checked_times(*paid) == Some(printed));
        if let Some(assumption) = paid.and_then(|paid| self.fewer_months(paid)) {
            self.keep(assumption, printed, Closeness::Exact);
        }
    }

    /// Some in all months and the others in fewer, the same number for each of them, so that so many months of one worker
    /// are paid: in half of the months, else in as many as can be.
    fn fewer_months(&self, paid: i64) -> Option<Assumption> {
        let (workers, all) = (self.claim.workers(), i64::from(self.claim.plan.months.get()));
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

    fn thousands(&mut self) {
        let Some(monthly) = self.only().map(|price| price.first.get()) else {
            return;
        };
        let cut = monthly
            .checked_rem(THOUSAND)
            .and_then(|rest| monthly.checked_sub(rest));
        if let Some(cut) = cut.filter(|cut| *cut != monthly && *cut > 0).map(Rupiah::new) {
            self.try_sum(Assumption::Thousands(cut), None, self.throughout(cut));
        }
    }

    /// Other programs, for all groups; wage earners have theirs whatever stands there.
    fn programs(&mut self) {
        for programs in all_programs() {
            let mut other = self.claim.clone();
            for group in &mut other.plan.groups {
                group.programs = programs;
            }
            self.try_sum(Assumption::Programs(programs), None, self.total(&other));
        }
    }

    /// A slip that fits is told if no other does, and a number that is no slip only to the rupiah: a rounded sum has nearly
    /// always one that fits.
    fn workers(&mut self) {
        let printed = self.claim.printed;
        let mut slips: Vec<Explanation> = Vec::new();
        for (index, (group, price)) in self.claim.plan.groups.iter().zip(self.prices).enumerate() {
            let rest = self.premium.checked_sub(price.total);
            let slip = |meant: i64| {
                let premium = price.per_worker.checked_times(meant)?.checked_add(rest?)?;
                Some(Explanation {
                    assumption: Assumption::WorkersSlip(meant),
                    group: self.of_several(index),
                    premium,
                    closeness: fits(premium, printed)?,
                })
            };
            slips.extend(slips_of(group.workers).into_iter().filter_map(slip));
        }
        let exact = slips.iter().find(|one| one.closeness == Closeness::Exact);
        let only = || match slips.as_slice() {
            [only] => Some(only),
            _ => None,
        };
        self.found.extend(exact.or_else(only).copied());
        let (Some(each), workers) = (self.only().map(|price| price.per_worker), self.claim.workers()) else {
            return;
        };
        let meant = printed.get().checked_div(each.get());
        let meant = meant.filter(|meant| *meant > 0 && !is_slip(workers, *meant));
        if let Some(meant) = meant.filter(|meant| each.checked_times(*meant) == Some(printed)) {
            self.keep(Assumption::Workers(meant), printed, Closeness::Exact);
        }
    }

    /// The difference in full percent of the premium, up to all of it.
    fn percentage(&self, difference: Rupiah) -> Option<i64> {
        let premium = self.premium.get();
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
