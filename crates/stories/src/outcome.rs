//! A story told: sums, timeline, conditions.

use crate::circumstances::{Circumstances, Journey, Mode};
use crate::condition::{self, Condition, ConditionState};
use crate::field::Field;
use crate::injury::Injury;
use crate::paid_in::{PaidIn, paid_in};
use crate::paid_out::{PaidOut, paid_out};
use crate::price::{MonthPrice, month_price};
use crate::refusal::Refusal;
use crate::rules::StoriesRules;
use crate::school::Schooling;
use crate::sum::Sum;
use crate::timeline::{Amount, Entry, Recipient, What, When};
use payung_questions::benefit::{self, Benefit};
use payung_questions::explain::{Applied, Outcome, Step};
use payung_rules::loss::Loss;
use payung_rules::service::Service;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::local_text::LocalText;
use payung_values::month::YearMonth;
use payung_values::rate::Rounding;
use payung_values::rupiah::Rupiah;
use payung_values::service_id::ServiceId;
use payung_values::truth::Truth;

/// A story told.
#[derive(Clone, Debug)]
pub struct StoryOutcome {
    /// What it is told of.
    pub circumstances: Circumstances,
    /// The monthly wage that sums by the wage rest on: the base of a BPU member's row, a wage earner's wage.
    pub base: Option<Rupiah>,
    /// The answer of [`benefit::payable_in`], with every step. Its scholarship knows no ages.
    pub benefit: Benefit,
    /// All cash without scholarship: that of `benefit`.
    pub cash: Sum,
    /// The most for the children, with the age limit where ages are known. At most that of `benefit`.
    pub scholarship: Sum,
    /// Cash and scholarship.
    pub total: Sum,
    /// Everything in order: care, months, grants, school years.
    pub timeline: Vec<Entry>,
    /// The children that count, year by year.
    pub schooling: Vec<Schooling>,
    /// The most that transport can come to, over all ways used, and what that combination rests on. In no sum.
    pub transport: Option<(Rupiah, Basis)>,
    /// What was paid in.
    pub paid_in: PaidIn,
    /// What a month costs, where a BPU member's story says who pays.
    pub price: Option<MonthPrice>,
    /// The conditions that concern this event, worked out.
    pub conditions: Vec<Condition>,
    /// Whether the event lies more than a year after the rules were last looked at.
    pub beyond_rules: bool,
    /// The row of the table, if no source was read for it: every sum then is `belum terverifikasi`.
    pub unverified_loss: Option<&'static Loss>,
    /// Every step of `benefit`, with the scholarship as it is told here, and the steps to the loss before its grant.
    pub steps: Vec<Step>,
}

impl StoryOutcome {
    /// Whether the member is still covered, by the months unpaid before the event. Sums are told as if so.
    pub fn covered(&self) -> Truth {
        let arrears = self
            .conditions
            .iter()
            .find_map(|condition| match condition.standing {
                ConditionState::Arrears { covered, .. } => Some(covered),
                ConditionState::Told
                | ConditionState::NotConcerned
                | ConditionState::Months(_)
                | ConditionState::Until(_)
                | ConditionState::NoLimit
                | ConditionState::Payment { .. }
                | ConditionState::Heirs(_)
                | ConditionState::Counted { .. } => None,
            });
        arrears.unwrap_or(Truth::Yes)
    }
}

/// Tells a story.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
///
/// # Example
///
/// ```
/// use payung_values::{date::Date, rupiah::Rupiah};
/// use payung_stories::rules::StoriesRules;
/// use payung_stories::{Draft, Story, compute};
/// let rules = StoriesRules::of(payung_fixture::rules());
/// let today = Date::parse("2026-11-21").unwrap();
/// let sea = Draft::of(&rules, Story::DeathAtSea).read(&rules, today).unwrap();
/// let told = compute(&rules, &sea).unwrap();
/// assert_eq!(told.cash.amount, Rupiah::new(70_000_000));   // 48 x 1.000.000 + 12 juta + 10 juta
/// ```
pub fn compute(rules: &StoriesRules, circumstances: &Circumstances) -> Result<StoryOutcome, Refusal> {
    let out = paid_out(rules, circumstances)?;
    let paid_in = paid_in(rules, circumstances)?;
    let day = circumstances.day;
    let mut timeline = services(rules, circumstances);
    timeline.extend(incapacity_months(circumstances, &out)?);
    timeline.extend(grants(rules, circumstances, &out)?);
    for schooling in &out.schooling {
        timeline.extend(school_years(rules, schooling));
    }
    let conditions = condition::conditions(rules, circumstances, &out)?;
    let (for_children, for_cash): (Vec<&Step>, Vec<&Step>) =
        out.steps.iter().partition(|step| is_of_scholarship(step));
    let is_paid = out.scholarship > Rupiah::ZERO;
    let cash = Sum::of(
        out.benefit.cash,
        for_cash
            .into_iter()
            .filter(|step| is_in_doubt(step, circumstances)),
    );
    let scholarship = Sum::of(out.scholarship, for_children.into_iter().filter(|_| is_paid));
    let total = Sum {
        amount: out.total,
        confidence: match (cash.confidence, scholarship.confidence) {
            (Some(one), Some(other)) => Some(one.weaker(other)),
            (one, other) => one.or(other),
        },
    };
    let loss = circumstances.injury.as_ref().and_then(Injury::loss);
    Ok(StoryOutcome {
        base: out.base.filter(|_| has_base(circumstances)),
        cash,
        scholarship,
        total,
        timeline,
        transport: transport(rules, circumstances.journey, day)
            .filter(|_| circumstances.event != Event::Death),
        paid_in,
        price: month_price(rules, circumstances)?.filter(|_| circumstances.is_known(Field::Payer)),
        conditions,
        unverified_loss: loss.filter(|loss| !loss.is_read() && cash.is_unverified()),
        beyond_rules: YearMonth::of(rules.checked_on)
            .plus(12)
            .is_some_and(|known| YearMonth::of(day) > known),
        circumstances: circumstances.clone(),
        benefit: out.benefit,
        schooling: out.schooling,
        steps: out.steps,
    })
}

/// Whether the sums rest on a wage somebody named. After a death not by work none of them does, so a claim says nothing
/// of it either.
fn has_base(circumstances: &Circumstances) -> bool {
    circumstances.event != Event::Death || circumstances.is_known(Field::Income)
}

/// Whether a step can change the sum. The sources differ on the waiting rule where exactly the months needed are paid;
/// below and above they agree (the addendum, section 2).
fn is_in_doubt(step: &Step, circumstances: &Circumstances) -> bool {
    if let Applied::Waiting { needed } = step.applied {
        circumstances.consecutive_paid_months == needed
    } else {
        true
    }
}

fn is_of_scholarship(step: &Step) -> bool {
    matches!(
        step.applied,
        Applied::Scholarship { .. } | Applied::ScholarshipAge { .. } | Applied::ScholarshipMonths { .. }
    )
}

/// Care and the ways of transport, after anything that JKK pays for.
fn services(rules: &StoriesRules, circumstances: &Circumstances) -> Vec<Entry> {
    if circumstances.event == Event::Death {
        return Vec::new();
    }
    let ways = circumstances.journey.modes().map(Mode::service);
    [ServiceId::Care]
        .into_iter()
        .chain(ways)
        .filter_map(|id| Service::at(rules.claim.services, id, circumstances.day))
        .map(|service| Entry {
            what: What::Service(service),
            when: When::FirstDay,
            to: Recipient::Worker,
            amount: Amount::Limited(service.limit),
            basis: service.basis,
            note: service.note,
            steps: Vec::new(),
        })
        .collect()
}

/// The most for these ways together, each up to its own ceiling, and what their combination rests on.
fn transport(rules: &StoriesRules, journey: Journey, day: Date) -> Option<(Rupiah, Basis)> {
    let used: Vec<&Service> = journey
        .modes()
        .filter_map(|mode| Service::at(rules.claim.services, mode.service(), day))
        .collect();
    let most = Rupiah::checked_sum(used.iter().filter_map(|service| service.limit.amount()))?;
    match used.as_slice() {
        [] => None,
        [one] => Some((most, one.basis)),
        _ => Some((most, rules.claim.transport_together.basis)),
    }
}

/// The months unable to work. A month is what the sum up to it is more than the sum before it, so that the months add up
/// to the sums of the trace whatever is rounded.
fn incapacity_months(circumstances: &Circumstances, out: &PaidOut) -> Result<Vec<Entry>, Refusal> {
    let too_large = benefit::Refusal::TooLarge;
    let mut entries = Vec::new();
    let mut number = 0;
    for step in &out.benefit.steps {
        let (Applied::Incapacity { months, share, base }, Some(basis)) = (step.applied, step.basis) else {
            continue;
        };
        let mut before = Rupiah::ZERO;
        for month in 1..=months.min(circumstances.incapacity_months) {
            let wages = base.checked_times(i64::from(month)).ok_or(too_large)?;
            let up_to = share.of(wages, Rounding::HalfUp).ok_or(too_large)?;
            let amount = up_to.checked_sub(before).ok_or(too_large)?;
            before = up_to;
            number += 1;
            let applied = Applied::Incapacity {
                months: 1,
                share,
                base,
            };
            entries.push(Entry {
                what: What::Incapacity { share },
                when: When::Month(number),
                to: Recipient::Worker,
                amount: Amount::Exactly(amount),
                basis,
                note: step.note,
                steps: vec![Step::by(applied, Outcome::Money(amount), basis).with_note(step.note)],
            });
        }
    }
    Ok(entries)
}

/// What is paid at once: grants, periodic sum, burial money.
fn grants(rules: &StoriesRules, circumstances: &Circumstances, out: &PaidOut) -> Result<Vec<Entry>, Refusal> {
    let is_jkm = circumstances.event == Event::Death;
    let (days, periodic, burial) = if is_jkm {
        (
            rules.claim_terms.jkm_payment_days,
            rules.benefit.jkm_periodic,
            rules.benefit.jkm_burial,
        )
    } else {
        (
            rules.claim_terms.jkk_payment_days,
            rules.benefit.jkk_periodic,
            rules.benefit.jkk_burial,
        )
    };
    let when = When::WorkingDays(days.at(circumstances.day)?.value);
    let fixed = |label: LocalText| move |step: &&Step| step.applied == Applied::Fixed { label };
    let by_wage = |step: &&Step| {
        matches!(
            step.applied,
            Applied::Loss { .. }
                | Applied::LossOfFunction { .. }
                | Applied::LossSteps { .. }
                | Applied::Bracket { .. }
                | Applied::WageShare { .. }
                | Applied::DeathFloor
        )
    };
    let benefit = &out.benefit;
    let death: Vec<Step> = if is_jkm {
        out.steps
            .iter()
            .filter(fixed(rules.benefit.jkm_death_grant.label))
            .copied()
            .collect()
    } else {
        out.steps.iter().filter(by_wage).copied().collect()
    };
    let to_heirs = matches!(circumstances.event, Event::Death | Event::WorkDeath);
    let to = if to_heirs {
        Recipient::Heirs
    } else {
        Recipient::Worker
    };
    let steps_of = |label| out.steps.iter().filter(fixed(label)).copied().collect();
    let parts: [(What, Rupiah, Vec<Step>); 4] = [
        (What::DisabilityGrant, benefit.disability_grant, death.clone()),
        (What::DeathGrant, benefit.death_grant, death),
        (What::Periodic, benefit.periodic, steps_of(periodic.label)),
        (What::Burial, benefit.burial, steps_of(burial.label)),
    ];
    let entries = parts.into_iter().filter_map(|(what, amount, steps)| {
        (amount != Rupiah::ZERO).then_some(())?;
        Some(Entry {
            what,
            when,
            to,
            amount: Amount::Exactly(amount),
            // As the trace has it beside the same amount.
            basis: steps.last()?.basis?,
            note: steps.last()?.note,
            steps,
        })
    });
    Ok(entries.collect())
}

/// The school years of one child.
fn school_years(rules: &StoriesRules, schooling: &Schooling) -> impl Iterator<Item = Entry> {
    let child = schooling.child;
    schooling.years.iter().filter_map(move |year| {
        let level = rules.benefit.level(year.level)?;
        let (basis, label) = (level.basis, level.label);
        let applied = Applied::ScholarshipYear {
            level: year.level,
            label,
        };
        Some(Entry {
            what: What::School {
                child,
                level: year.level,
                year: year.of_level,
            },
            when: When::SchoolYear(year.number),
            to: Recipient::Child(child),
            amount: Amount::Exactly(year.amount),
            basis,
            note: None,
            steps: vec![Step::by(applied, Outcome::Money(year.amount), basis)],
        })
    })
}
