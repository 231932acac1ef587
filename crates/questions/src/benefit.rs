//! Question 2: what is paid when something happens.
//!
//! PP 44/2015 and PP 82/2019 (JKK, JKM, scholarship); the three-month rule of JKM as BPJS Ketenagakerjaan
//! applies it since 24 February 2025. Before 2 December 2019 older amounts held; such a day is refused.

use crate::explain::{Applied, Outcome, Step};
use crate::sorted;
use payung_rules::benefit::BenefitRules;
use payung_rules::dated::{Dated, Entry, NotInForce};
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::rate::{Rate, Rounding};
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::wage::Wage;
use std::cmp::Reverse;
use thiserror::Error;

/// A question about a benefit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The day of the event; it picks the amounts in force.
    pub day: Date,
    /// What happened.
    pub event: Event,
    /// The income or the monthly wage base. A base may be any wage, since wage earners have real ones.
    pub wage: Option<Wage>,
    /// Months paid without a break, up to the event.
    pub consecutive_paid_months: Option<u16>,
    /// Months paid in all.
    pub paid_months: Option<u16>,
    /// Months unable to work after a work accident.
    pub incapacity_months: Option<u16>,
    /// Partial disability: the percentage of the table.
    pub loss: Option<Rate>,
    /// The first class each child still has before it.
    pub children: Vec<SchoolClass>,
}

/// Why a question about a benefit has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Something this event needs is not given.
    #[error("`{field}` is missing; `{event}` needs it", event = .event.id())]
    Missing {
        /// The field.
        field: &'static str,
        /// The event.
        event: Event,
    },
    /// An income or base below the least that makes sense.
    #[error("`{field}` is {found}; it must be {least} or more")]
    WageTooLow {
        /// The field.
        field: &'static str,
        /// The amount found.
        found: Rupiah,
        /// The least amount.
        least: Rupiah,
    },
    /// More months in a row than months in all.
    #[error(
        "`consecutive_paid_months` is {consecutive}, more than `paid_months` {paid}; it can be at most as many"
    )]
    MoreInARow {
        /// Months in a row.
        consecutive: u16,
        /// Months in all.
        paid: u16,
    },
    /// A day before the first we can answer.
    #[error("`date` is {asked}; before PP 82/2019 other amounts held, and the first day we can answer is {first}", asked = .0.asked, first = .0.first)]
    NotInForce(#[from] NotInForce),
    /// A sum that does not fit.
    #[error("the sum is larger than can be computed exactly; give a smaller base")]
    TooLarge,
}

/// The answer.
#[derive(Clone, Debug, Default)]
pub struct Benefit {
    /// Paid for the death.
    pub death_grant: Rupiah,
    /// Paid for a lasting disability.
    pub disability_grant: Rupiah,
    /// The periodic sum, paid at once.
    pub periodic: Rupiah,
    /// Burial money.
    pub burial: Rupiah,
    /// Paid for the months unable to work (STMB).
    pub incapacity: Rupiah,
    /// The most payable to each child that counts, the furthest in school first. Empty if none is payable.
    pub scholarship_by_child: Vec<Rupiah>,
    /// All cash without scholarship.
    pub cash: Rupiah,
    /// The most payable to all children.
    pub scholarship: Rupiah,
    /// Cash and scholarship.
    pub total: Rupiah,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// What is paid.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
///
/// # Example
///
/// ```
/// use payung_questions::benefit::{self, Question};
/// use payung_values::wage::Wage;
/// use payung_values::{date::Date, event::Event, rupiah::Rupiah};
/// let benefit = benefit::payable(payung_fixture::rules().benefit, &Question {
///     day: Date::parse("2026-11-21").unwrap(),
///     event: Event::WorkDeath,
///     wage: Some(Wage::Income(Rupiah::new(1_000_000))),
///     consecutive_paid_months: Some(1),
///     paid_months: Some(1),
///     incapacity_months: None,
///     loss: None,
///     children: vec![],
/// }).unwrap();
/// assert_eq!(benefit.cash, Rupiah::new(70_000_000));   // 48 x 1.000.000 + 12 juta + 10 juta
/// ```
pub fn payable(rules: &BenefitRules, question: &Question) -> Result<Benefit, Refusal> {
    payable_in(rules, Segment::Bpu, question)
}

/// What is paid to a member of `segment`: as [`payable`], but only BPU members wait three months for JKM.
///
/// # Errors
///
/// As [`payable`].
///
/// Source: national.md 4.2 (BPU alone), 5.8 (the same sums on the real wage).
pub fn payable_in(rules: &BenefitRules, segment: Segment, question: &Question) -> Result<Benefit, Refusal> {
    let day = question.day;
    rules.jkm_death_grant.at(day)?;
    if let (Some(consecutive), Some(paid)) = (question.consecutive_paid_months, question.paid_months)
        && consecutive > paid
    {
        return Err(Refusal::MoreInARow { consecutive, paid });
    }
    let mut benefit = Benefit::default();
    let has_scholarship = match question.event {
        Event::Death => {
            let waited = if segment == Segment::Bpu {
                waiting_is_over(rules, question, &mut benefit.steps)?
            } else {
                benefit.steps.extend(no_waiting(rules, day)?);
                true
            };
            if waited {
                benefit.death_grant = fixed(rules.jkm_death_grant, day, &mut benefit.steps)?;
                benefit.periodic = fixed(rules.jkm_periodic, day, &mut benefit.steps)?;
            }
            benefit.burial = fixed(rules.jkm_burial, day, &mut benefit.steps)?;
            waited
                && !question.children.is_empty()
                && has_paid_for_scholarship(rules, question, &mut benefit.steps)?
        }
        Event::WorkDeath => {
            benefit.death_grant = work_death_grant(rules, question, &mut benefit.steps)?;
            benefit.periodic = fixed(rules.jkk_periodic, day, &mut benefit.steps)?;
            benefit.burial = fixed(rules.jkk_burial, day, &mut benefit.steps)?;
            true
        }
        Event::WorkTotalDisability => {
            let share = rules.jkk_total_share.at(day)?;
            benefit.disability_grant = wage_share(rules, question, share, &mut benefit.steps)?;
            benefit.periodic = fixed(rules.jkk_periodic, day, &mut benefit.steps)?;
            true
        }
        Event::WorkPartialDisability => {
            let loss = question.loss.ok_or(Refusal::Missing {
                field: "loss_percent",
                event: question.event,
            })?;
            let of_table = Entry {
                value: loss,
                ..*rules.jkk_total_share.at(day)?
            };
            benefit.disability_grant = wage_share(rules, question, &of_table, &mut benefit.steps)?;
            false
        }
        Event::TemporaryIncapacity => {
            let event = question.event;
            question.incapacity_months.ok_or(Refusal::Missing {
                field: "incapacity_months",
                event,
            })?;
            false
        }
    };
    if question.event != Event::Death {
        benefit.incapacity = incapacity(rules, question, &mut benefit.steps)?;
    }
    if has_scholarship {
        benefit.scholarship_by_child = scholarship(rules, question, &mut benefit.steps)?;
    }
    sum_up(benefit).ok_or(Refusal::TooLarge)
}

fn sum_up(mut benefit: Benefit) -> Option<Benefit> {
    let parts = [
        benefit.death_grant,
        benefit.disability_grant,
        benefit.periodic,
        benefit.burial,
        benefit.incapacity,
    ];
    benefit.cash = Rupiah::checked_sum(parts)?;
    benefit.scholarship = Rupiah::checked_sum(benefit.scholarship_by_child.iter().copied())?;
    benefit.total = benefit.cash.checked_add(benefit.scholarship)?;
    Some(benefit)
}

fn fixed(amount: &'static Dated<Rupiah>, day: Date, steps: &mut Vec<Step>) -> Result<Rupiah, NotInForce> {
    let entry = amount.at(day)?;
    let applied = Applied::Fixed { label: amount.label };
    steps.push(Step::by(applied, Outcome::Money(entry.value), entry.basis).with_note(entry.note));
    Ok(entry.value)
}

/// The monthly wage benefits are computed on: the base of the income's row, or the base given.
fn wage_of(rules: &BenefitRules, question: &Question, steps: &mut Vec<Step>) -> Result<Rupiah, Refusal> {
    let too_low = |field, found, least| Err(Refusal::WageTooLow { field, found, least });
    let income = match question.wage {
        None => {
            return Err(Refusal::Missing {
                field: "income",
                event: question.event,
            });
        }
        Some(Wage::Base(base)) if base <= Rupiah::ZERO => return too_low("base", base, Rupiah::new(1)),
        Some(Wage::Base(base)) => return Ok(base),
        Some(Wage::Income(income)) if income < Rupiah::ZERO => {
            return too_low("income", income, Rupiah::ZERO);
        }
        Some(Wage::Income(income)) => income,
    };
    let row = rules.brackets.row_of(income).ok_or(Refusal::TooLarge)?;
    let applied = Applied::Bracket { income };
    // Grant and incapacity share one wage; it is explained once.
    if !steps.iter().any(|step| step.applied == applied) {
        steps.push(
            Step::by(applied, Outcome::Money(row.base), rules.brackets.basis).with_note(rules.brackets.note),
        );
    }
    Ok(row.base)
}

/// A share of eighty wages: 60 % at death (48 wages), 70 % at total disability (56 wages), the table's per cent else.
///
/// Parts of a rupiah are rounded to the nearest; no table base has any, and no rule is published.
///
/// Source: PP 44/2015 and PP 82/2019.
fn wage_share(
    rules: &BenefitRules,
    question: &Question,
    share: &Entry<Rate>,
    steps: &mut Vec<Step>,
) -> Result<Rupiah, Refusal> {
    let base = wage_of(rules, question, steps)?;
    let multiple = rules.jkk_wage_multiple.at(question.day)?.value;
    let all = base.checked_times(i64::from(multiple)).ok_or(Refusal::TooLarge)?;
    let grant = share.value.of(all, Rounding::HalfUp).ok_or(Refusal::TooLarge)?;
    let applied = Applied::WageShare {
        share: share.value,
        wages: multiple,
        base,
    };
    steps.push(Step::by(applied, Outcome::Money(grant), share.basis).with_note(share.note));
    Ok(grant)
}

/// The grant of a work death, never below the floor. For the bases of the table the floor never binds.
fn work_death_grant(
    rules: &BenefitRules,
    question: &Question,
    steps: &mut Vec<Step>,
) -> Result<Rupiah, Refusal> {
    let grant = wage_share(rules, question, rules.jkk_death_share.at(question.day)?, steps)?;
    let floor = rules.jkk_death_floor.at(question.day)?;
    if grant >= floor.value {
        return Ok(grant);
    }
    steps.push(Step::by(Applied::DeathFloor, Outcome::Money(floor.value), floor.basis).with_note(floor.note));
    Ok(floor.value)
}

/// Whether enough months in a row are paid for the full JKM benefit.
///
/// Months paid in all bound the months in a row from above.
fn waiting_is_over(
    rules: &BenefitRules,
    question: &Question,
    steps: &mut Vec<Step>,
) -> Result<bool, Refusal> {
    let entry = rules.jkm_waiting_months.at(question.day)?;
    let needed = entry.value;
    let over = match (question.consecutive_paid_months, question.paid_months) {
        _ if needed == 0 => true,
        (Some(consecutive), _) => consecutive >= needed,
        (None, Some(paid)) if paid < needed => false,
        (None, _) => {
            return Err(Refusal::Missing {
                field: "consecutive_paid_months",
                event: question.event,
            });
        }
    };
    let applied = Applied::Waiting { needed };
    steps.push(Step::by(applied, Outcome::Verdict(Truth::of(over)), entry.basis).with_note(entry.note));
    Ok(over)
}

/// The step that says why nobody waits; none before there was anything to wait for.
fn no_waiting(rules: &BenefitRules, day: Date) -> Result<Option<Step>, NotInForce> {
    let needed = rules.jkm_waiting_months.at(day)?.value;
    let scope = rules.jkm_waiting_scope;
    let step = Step::by(Applied::NoWaiting, Outcome::Verdict(Truth::Yes), scope.basis).with_note(scope.note);
    Ok((needed > 0).then_some(step))
}

/// Whether enough months in all are paid for the JKM scholarship. Months in a row bound them from below.
fn has_paid_for_scholarship(
    rules: &BenefitRules,
    question: &Question,
    steps: &mut Vec<Step>,
) -> Result<bool, Refusal> {
    let entry = rules.jkm_scholarship_months.at(question.day)?;
    let needed = entry.value;
    let paid = match (question.paid_months, question.consecutive_paid_months) {
        (Some(paid), _) => paid >= needed,
        (None, Some(consecutive)) if consecutive >= needed => true,
        (None, _) => {
            return Err(Refusal::Missing {
                field: "paid_months",
                event: question.event,
            });
        }
    };
    let applied = Applied::ScholarshipMonths { needed };
    steps.push(Step::by(applied, Outcome::Verdict(Truth::of(paid)), entry.basis).with_note(entry.note));
    Ok(paid)
}

/// STMB: the first twelve months at the full wage, every further month at half.
///
/// Source: PP 82/2019.
fn incapacity(rules: &BenefitRules, question: &Question, steps: &mut Vec<Step>) -> Result<Rupiah, Refusal> {
    let Some(months) = question.incapacity_months.filter(|months| *months > 0) else {
        return Ok(Rupiah::ZERO);
    };
    let base = wage_of(rules, question, steps)?;
    let full_months = months.min(rules.stmb_full_months.at(question.day)?.value);
    let parts = [
        (full_months, rules.stmb_full_share.at(question.day)?),
        (months - full_months, rules.stmb_later_share.at(question.day)?),
    ];
    let mut sum = Rupiah::ZERO;
    for (months, share) in parts {
        if months == 0 {
            continue;
        }
        let wages = base.checked_times(i64::from(months)).ok_or(Refusal::TooLarge)?;
        let part = share.value.of(wages, Rounding::HalfUp).ok_or(Refusal::TooLarge)?;
        let applied = Applied::Incapacity {
            months,
            share: share.value,
            base,
        };
        steps.push(Step::by(applied, Outcome::Money(part), share.basis).with_note(share.note));
        sum = sum.checked_add(part).ok_or(Refusal::TooLarge)?;
    }
    Ok(sum)
}

/// The places of the children that count: the furthest in school first, those as far in the order given.
pub fn counted(children: &[SchoolClass], most: u16) -> Vec<usize> {
    let mut places = sorted::by_key(children.iter().enumerate(), |(_, class)| Reverse(**class));
    places.truncate(usize::from(most));
    places.into_iter().map(|(index, _)| index).collect()
}

/// The scholarships of the children that count: the two furthest in school, in that order.
fn scholarship(
    rules: &BenefitRules,
    question: &Question,
    steps: &mut Vec<Step>,
) -> Result<Vec<Rupiah>, Refusal> {
    let most = rules.scholarship_children.at(question.day)?.value;
    counted(&question.children, most)
        .into_iter()
        .filter_map(|index| question.children.get(index).copied())
        .map(|from| {
            let sum = scholarship_from(rules, from).ok_or(Refusal::TooLarge)?;
            steps.extend(rules.level(from.level()).map(|level| {
                let label = level.label;
                Step::by(
                    Applied::Scholarship { from, label },
                    Outcome::Money(sum),
                    level.basis,
                )
            }));
            Ok(sum)
        })
        .collect()
}

/// The most one child can get from `from` to the last year of the last level.
pub fn scholarship_from(rules: &BenefitRules, from: SchoolClass) -> Option<Rupiah> {
    let mut sum = Rupiah::ZERO;
    for level in rules.scholarship_levels {
        let years = match level.level.cmp(&from.level()) {
            std::cmp::Ordering::Less => 0,
            std::cmp::Ordering::Equal => (level.years + 1).saturating_sub(from.class()),
            std::cmp::Ordering::Greater => level.years,
        };
        sum = sum.checked_add(level.yearly.checked_times(i64::from(years))?)?;
    }
    Some(sum)
}
