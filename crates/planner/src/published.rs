//! Checks a published budget: so many workers, so many months, so many rupiah. Is it the premium and nothing else, and
//! if not, which single assumption makes it fit?
//!
//! A printed sum may be rounded; its zeros at the end say how far. A sum fits if it equals the premium, or equals it
//! rounded or cut at one of these zeros; where a single digit is left, only rounded. Otherwise one thing at a time is changed: the months, the programs, whether
//! the price is reduced, the monthly price cut to full thousands, the number of workers, or a slip of the pen: one
//! digit changed, or two digits swapped. What fits is a possibility, never a finding of fault.

use crate::rules::PlannerRules;
use payung_questions::contribution::{self, Question};
use payung_questions::explain::Step;
use payung_questions::sorted;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// The longest period that is tried: two years.
pub const MOST_MONTHS: i64 = 24;

/// What was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// How many workers.
    pub workers: i64,
    /// How many months.
    pub months: Months,
    /// The first month covered.
    pub from: YearMonth,
    /// Whose money.
    pub payer: Payer,
    /// Driving or delivering, or other work.
    pub sector: Sector,
    /// Which programs.
    pub programs: Programs,
    /// The income class.
    pub wage: Option<Wage>,
    /// The sum as printed.
    pub printed: Rupiah,
}

impl Claim {
    fn question(&self) -> Question {
        Question {
            programs: self.programs,
            wage: self.wage,
            payer: self.payer,
            sector: self.sector,
            from: self.from,
            months: self.months,
            workers: self.workers,
        }
    }
}

/// How a sum equals the printed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closeness {
    /// To the rupiah.
    Exact,
    /// When rounded to the nearest multiple of `unit`, half up.
    Rounded {
        /// The unit: ten, hundred, thousand, and so on.
        unit: Rupiah,
    },
    /// When cut to a multiple of `unit`.
    Cut {
        /// The unit.
        unit: Rupiah,
    },
}

impl Closeness {
    /// The unit at which the sums are equal: one rupiah if they are so exactly.
    pub const fn unit(self) -> Rupiah {
        match self {
            Self::Exact => Rupiah::new(1),
            Self::Rounded { unit } | Self::Cut { unit } => unit,
        }
    }
}

/// What would have to be otherwise for the printed sum to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumption {
    /// One digit of the printed sum is another, or two are swapped: the sum meant.
    SumSlip(Rupiah),
    /// One digit of the number of workers is another, or two are swapped: the number meant.
    WorkersSlip(i64),
    /// Another number of months.
    Months(Months),
    /// The reduced price, which this payer's money does not get.
    Reduced,
    /// The full price, although the months are reduced.
    Full,
    /// The monthly price cut to full thousands: this price.
    Thousands(Rupiah),
    /// Other programs.
    Programs(Programs),
    /// Another number of workers.
    Workers(i64),
    /// Costs that are no premium, of a full number of millions.
    OtherCosts(Rupiah),
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

/// What the check found.
#[derive(Clone, Debug)]
pub struct Check {
    /// What was published.
    pub claim: Claim,
    /// The premium by the rules.
    pub premium: Rupiah,
    /// The printed sum without the premium; below zero if too little was printed.
    pub difference: Rupiah,
    /// How the premium equals the printed sum; `None` if it does not.
    pub closeness: Option<Closeness>,
    /// The single assumptions that make it fit, closest first, if it does not fit as it stands. Empty if none does:
    /// then `difference` is all that can be said.
    pub explanations: Vec<Explanation>,
    /// How the premium came about.
    pub steps: Vec<Step>,
}

/// Checks a published sum.
///
/// # Errors
///
/// A refusal of the premium: a month before the rules, no income for a program that needs one, a sum that does not fit.
///
/// # Example
///
/// ```
/// use payung_values::wage::Wage;
/// use payung_values::{month::{Months, YearMonth}, payer::Payer, program::Programs, rupiah::Rupiah, sector::Sector};
/// use payung_planner::published::{self, Assumption, Claim};
/// use payung_planner::rules::PlannerRules;
/// let rules = PlannerRules::of(payung_fixture::rules());
/// let check = published::check(&rules, &Claim {
///     workers: 1_815,
///     months: Months::new(12).unwrap(),
///     from: YearMonth::parse("2026-01").unwrap(),
///     payer: Payer::Apbd,
///     sector: Sector::Other,
///     programs: Programs::BASIC,
///     wage: Some(Wage::Base(Rupiah::new(1_000_000))),
///     printed: Rupiah::new(395_904_000),
/// }).unwrap();
/// assert_eq!(check.premium, Rupiah::new(365_904_000));   // 1.815 x 16.800 x 12
/// assert_eq!(check.difference, Rupiah::new(30_000_000));
/// assert_eq!(check.explanations[0].assumption, Assumption::SumSlip(Rupiah::new(365_904_000)));
/// ```
pub fn check(rules: &PlannerRules, claim: &Claim) -> Result<Check, contribution::Refusal> {
    let quote = contribution::quote(rules.contribution, &claim.question())?;
    let difference = claim
        .printed
        .checked_sub(quote.total)
        .ok_or(contribution::Refusal::TooLarge)?;
    let closeness = closeness(quote.total, claim.printed);
    let explanations = if closeness.is_none() {
        explanations(rules, claim, quote.total, quote.per_worker, difference)
    } else {
        Vec::new()
    };
    Ok(Check {
        claim: *claim,
        premium: quote.total,
        difference,
        closeness,
        explanations,
        steps: quote.steps,
    })
}

/// How `sum` equals `printed`, by the finest unit at which it does.
fn closeness(sum: Rupiah, printed: Rupiah) -> Option<Closeness> {
    let (sum, printed) = (sum.get(), printed.get());
    if sum == printed {
        return Some(Closeness::Exact);
    }
    if sum <= 0 || printed <= 0 {
        return None;
    }
    let mut unit: i64 = 10;
    while printed.checked_rem(unit) == Some(0) {
        let below = sum.checked_sub(sum.checked_rem(unit)?)?;
        // A sum below one unit would be rounded up from nothing.
        if below == 0 {
            return None;
        }
        let is_upper_half = sum.checked_sub(below)? >= unit.checked_div(2)?;
        let nearest = if is_upper_half {
            below.checked_add(unit)
        } else {
            Some(below)
        };
        if nearest == Some(printed) {
            return Some(Closeness::Rounded {
                unit: Rupiah::new(unit),
            });
        }
        let has_two_digits = unit.checked_mul(10).is_some_and(|ten| printed >= ten);
        if below == printed && has_two_digits {
            return Some(Closeness::Cut {
                unit: Rupiah::new(unit),
            });
        }
        unit = unit.checked_mul(10)?;
    }
    None
}

/// A million: the size from which costs beside the premium are told in full millions.
const MILLION: i64 = 1_000_000;

/// A thousand: what a price is cut to in speech.
const THOUSAND: i64 = 1_000;

/// In the order in which they are likely: the sort by closeness keeps it among those that are equally close.
fn explanations(
    rules: &PlannerRules,
    claim: &Claim,
    premium: Rupiah,
    each: Rupiah,
    difference: Rupiah,
) -> Vec<Explanation> {
    let mut found = Vec::new();
    if is_slip(claim.printed.get(), premium.get()) {
        found.push(Explanation {
            assumption: Assumption::SumSlip(premium),
            premium,
            closeness: Closeness::Exact,
        });
    }
    let mut try_sum = |assumption, premium: Option<Rupiah>| {
        let fit = premium.and_then(|premium| Some((premium, closeness(premium, claim.printed)?)));
        if let Some((premium, closeness)) = fit {
            found.push(Explanation {
                assumption,
                premium,
                closeness,
            });
        }
    };
    let question = claim.question();
    let total = |question: Question| {
        contribution::quote(rules.contribution, &question)
            .ok()
            .map(|quote| quote.total)
    };
    let workers = claim.printed.get().checked_div(each.get());
    let workers =
        workers.filter(|workers| *workers > 0 && each.checked_times(*workers) == Some(claim.printed));
    let slip = workers.filter(|workers| is_slip(claim.workers, *workers));
    if let Some(meant) = slip {
        try_sum(Assumption::WorkersSlip(meant), Some(claim.printed));
    }
    for months in (1..=MOST_MONTHS).filter_map(Months::new) {
        if months != claim.months {
            try_sum(Assumption::Months(months), total(Question { months, ..question }));
        }
    }
    for (payer, assumption) in [(Payer::Own, Assumption::Reduced), (Payer::Apbd, Assumption::Full)] {
        let other = total(Question { payer, ..question });
        if other != Some(premium) {
            try_sum(assumption, other);
        }
    }
    try_sum_in_thousands(rules, &question, &mut try_sum);
    for programs in all_programs() {
        if programs != claim.programs {
            try_sum(
                Assumption::Programs(programs),
                total(Question { programs, ..question }),
            );
        }
    }
    for meant in slips_of(claim.workers) {
        if slip != Some(meant) {
            try_sum(Assumption::WorkersSlip(meant), each.checked_times(meant));
        }
    }
    if let (Some(workers), None) = (workers, slip) {
        try_sum(Assumption::Workers(workers), Some(claim.printed));
    }
    if difference > Rupiah::ZERO && difference.get().checked_rem(MILLION) == Some(0) {
        try_sum(Assumption::OtherCosts(difference), Some(claim.printed));
    }
    sorted::by_key(found, |explanation| explanation.closeness.unit())
}

/// The price of the first month cut to full thousands, for all months.
fn try_sum_in_thousands(
    rules: &PlannerRules,
    question: &Question,
    try_sum: &mut impl FnMut(Assumption, Option<Rupiah>),
) {
    let Ok(quote) = contribution::quote(rules.contribution, question) else {
        return;
    };
    let monthly = quote.first.monthly.get();
    let cut = monthly
        .checked_rem(THOUSAND)
        .and_then(|rest| monthly.checked_sub(rest));
    if let Some(cut) = cut.filter(|cut| *cut != monthly && *cut > 0).map(Rupiah::new) {
        let sum = cut
            .checked_times(i64::from(question.months.get()))
            .and_then(|each| each.checked_times(question.workers));
        try_sum(Assumption::Thousands(cut), sum);
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

/// Every number that `written` is a slip of, ascending.
fn slips_of(written: i64) -> Vec<i64> {
    let digits = written.to_string();
    let mut found: Vec<i64> = Vec::new();
    let mut keep = |meant: String| {
        let meant = meant.parse().ok().filter(|meant| is_slip(written, *meant));
        found.extend(meant.filter(|meant| !found.contains(meant)));
    };
    for (place, digit) in digits.char_indices() {
        let (Some(before), Some(behind)) = (digits.get(..place), digits.get(place + 1..)) else {
            continue;
        };
        for other in '0'..='9' {
            keep(format!("{before}{other}{behind}"));
        }
        for (distance, later) in behind.char_indices() {
            let (between, rest) = (behind.get(..distance), behind.get(distance + 1..));
            if let (Some(between), Some(rest)) = (between, rest) {
                keep(format!("{before}{later}{between}{digit}{rest}"));
            }
        }
    }
    sorted::by_key(found, |meant| *meant)
}

/// Whether two numbers of equally many digits differ in one digit, or by two digits swapped.
fn is_slip(written: i64, meant: i64) -> bool {
    let is_below_zero = written < 0 || meant < 0;
    let (written, meant) = (written.to_string(), meant.to_string());
    if is_below_zero || written.len() != meant.len() {
        return false;
    }
    let differing: Vec<(u8, u8)> = written
        .bytes()
        .zip(meant.bytes())
        .filter(|(a, b)| a != b)
        .collect();
    match differing.as_slice() {
        [_] => true,
        [(a, b), (c, d)] => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Closeness, Rupiah, closeness, is_slip, slips_of};

    #[test]
    fn every_slip_of_a_number_is_tried_once() {
        let all = |written: i64| (0..1_000).filter(move |meant| is_slip(written, *meant));
        for written in [0, 7, 12, 128, 100, 909, -5] {
            assert!(slips_of(written).into_iter().eq(all(written)), "{written}");
        }
        assert!(slips_of(35_777).contains(&36_777) && slips_of(i64::MAX).len() > 100);
    }

    #[test]
    fn a_slip_is_one_digit_or_two_swapped() {
        for (written, meant) in [(395, 365), (35_777, 36_777), (128, 182), (821, 128)] {
            assert!(is_slip(written, meant), "{written} {meant}");
        }
        for (written, meant) in [
            (395, 395),
            (395, 3_950),
            (395, 366),
            (128, 281),
            (12, 34),
            (-5, 15),
        ] {
            assert!(!is_slip(written, meant), "{written} {meant}");
        }
    }

    #[test]
    fn the_zeros_of_a_printed_sum_say_how_far_it_is_rounded() {
        let unit = Rupiah::new;
        for (sum, printed, expected) in [
            (
                3_024_000_000,
                3_000_000_000,
                Some(Closeness::Rounded {
                    unit: unit(100_000_000),
                }),
            ),
            (
                1_753_012_800,
                1_700_000_000,
                Some(Closeness::Cut {
                    unit: unit(100_000_000),
                }),
            ),
            (
                1_144_785_600,
                1_000_000_000,
                Some(Closeness::Rounded {
                    unit: unit(1_000_000_000),
                }),
            ),
            (67_200, 67_200, Some(Closeness::Exact)),
            (67_200, 67_100, None),
            (
                1_400_000,
                1_000_000,
                Some(Closeness::Rounded {
                    unit: unit(1_000_000),
                }),
            ),
            (1_600_000, 1_000_000, None),
            (
                950_000,
                1_000_000,
                Some(Closeness::Rounded { unit: unit(100_000) }),
            ),
            (949_999, 1_000_000, None),
            (2_100_000, 1_000_000, None),
            (0, 10, None),
            (15, 20, Some(Closeness::Rounded { unit: unit(10) })),
            (
                i64::MAX,
                9_000_000_000_000_000_000,
                Some(Closeness::Rounded {
                    unit: unit(1_000_000_000_000_000_000),
                }),
            ),
        ] {
            assert_eq!(closeness(unit(sum), unit(printed)), expected, "{sum} {printed}");
        }
    }
}
