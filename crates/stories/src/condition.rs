//! The conditions that surprise families, worked out for one person.

use crate::circumstances::{Circumstances, Member, Spouse};
use crate::field::Field;
use crate::paid_out::{PaidOut, paid_out};
use crate::refusal::Refusal;
use crate::rules::StoriesRules;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_rules::dated::Dated;
use payung_rules::listed::Listed;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::YearMonth;
use payung_values::rate::Rounding;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;

payung_values::vocabulary! {
    /// A condition that surprises families.
    pub enum ConditionId {
        /// Months in a row before a death not by work pays in full.
        Waiting = "masa-tunggu",
        /// Months in all before a scholarship after a death not by work.
        ScholarshipMonths = "bulan-beasiswa",
        /// Unpaid months before the event.
        Arrears = "tunggakan",
        /// The age at registration.
        AgeLine = "umur-65",
        /// Reporting a work accident.
        Report = "lapor",
        /// How long a claim can be made.
        ClaimDeadline = "batas-klaim",
        /// How soon is paid, and what a delay costs.
        Payment = "dibayar",
        /// Who counts as heir, in order.
        Heirs = "ahli-waris",
        /// The papers of the claim.
        Documents = "dokumen",
        /// The papers of the scholarship.
        ScholarshipDocuments = "dokumen-beasiswa",
        /// How many children count.
        Children = "anak",
        /// School years that can be claimed afterwards, and the end of the scholarship.
        ScholarshipEnd = "beasiswa-berakhir",
        /// Burial money is paid once.
        BurialOnce = "pemakaman-sekali",
        /// Violence at work counts as a work accident.
        Violence = "kekerasan",
        /// A sudden death at work counts as a work accident.
        SuddenDeath = "meninggal-mendadak",
        /// A disease found long after the work ended.
        LateDisease = "penyakit-terlambat",
    }
}

/// A condition, and how it stands for one person.
#[derive(Clone, Debug)]
pub struct Condition {
    /// Which.
    pub id: ConditionId,
    /// How it stands.
    pub standing: ConditionState,
    /// The steps behind the standing; empty where nothing was worked out.
    pub steps: Vec<Step>,
    /// What people are told, each with its source and confidence.
    pub lists: Vec<&'static Listed>,
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionState {
    /// Nothing to work out; the lists say it.
    Told,
    /// Does not concern this person: the three months of a wage earner.
    NotConcerned,
    /// Months that are needed.
    Months(MonthsNeeded),
    /// Months unpaid before the event: is the member still covered.
    Arrears {
        /// How many are unpaid.
        unpaid: u16,
        /// Unpaid months with which cover is taken to have ended.
        ends_at: u16,
        /// Yes with none, no from `ends_at` on, not known between.
        covered: Truth,
    },
    /// The last day to claim.
    Until(Date),
    /// No time limit.
    NoLimit,
    /// The working days until payment, and what every day of delay costs the payer.
    Payment {
        /// Working days once the papers are complete.
        working_days: u16,
        /// What is added for each day of delay, and whether a rule says so or we conclude it; if any is known for the day.
        per_day_late: Option<(Rupiah, Confidence)>,
    },
    /// Who comes first among the heirs.
    Heirs(FirstHeirs),
    /// How many children count, of how many.
    Counted {
        /// How many count.
        counted: usize,
        /// How many there are.
        all: usize,
    },
}

/// Months that are needed, and what hangs on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthsNeeded {
    /// How many are needed.
    pub needed: u16,
    /// How many there are.
    pub paid: u16,
    /// How many are missing; 0 if it is met.
    pub missing: u16,
    /// Whether anything was paid at all. Before that nothing is paid out, whatever is needed.
    pub has_begun: bool,
    /// The first month in which it would be met, paying on without a break. `None` if it is met, or never would be.
    pub met_from: Option<YearMonth>,
    /// What is paid in all to a member for whom it is not met.
    pub without: Rupiah,
    /// What is paid at most in all if the event falls in the month in which it is met, the children as old and as far in
    /// school as they will be then; what is paid now if it is met. `None` if it never would be.
    pub with: Option<Rupiah>,
}

/// Who comes first among the heirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstHeirs {
    /// Widow or widower and children.
    SpouseAndChildren,
    /// Widow or widower.
    Spouse,
    /// The children.
    Children,
    /// Neither is left: the others, in the order of the list.
    Others,
}

/// The conditions that concern the event, in the order of [`ConditionId::ALL`].
///
/// # Errors
///
/// A [`Refusal`] if a hypothetical sum does not fit.
pub(super) fn conditions(
    rules: &StoriesRules,
    circumstances: &Circumstances,
    out: &PaidOut,
) -> Result<Vec<Condition>, Refusal> {
    let mut found = Vec::new();
    for id in ConditionId::ALL {
        if !concerns(rules, *id, circumstances) {
            continue;
        }
        let (standing, steps) = standing(rules, *id, circumstances, out)?;
        found.push(Condition {
            id: *id,
            standing,
            steps,
            lists: lists(rules, *id, circumstances),
        });
    }
    Ok(found)
}

/// Whether a condition says anything about this event and this person.
fn concerns(rules: &StoriesRules, id: ConditionId, circumstances: &Circumstances) -> bool {
    let is_death = matches!(circumstances.event, Event::Death | Event::WorkDeath);
    let is_jkm = circumstances.event == Event::Death;
    let is_bpu = matches!(circumstances.member, Member::Bpu { .. });
    let has_children = !circumstances.children.is_empty();
    // What nobody reported of a claim is not counted or dated.
    let knows_months = circumstances.is_known(Field::PaidMonths);
    let knows_day = circumstances.is_known(Field::Day);
    match id {
        ConditionId::Waiting => is_jkm && knows_months,
        ConditionId::ScholarshipMonths => is_jkm && has_children && knows_months,
        ConditionId::ClaimDeadline => is_jkm || knows_day,
        ConditionId::Arrears | ConditionId::AgeLine => is_bpu,
        ConditionId::Payment | ConditionId::Documents => true,
        ConditionId::Heirs | ConditionId::BurialOnce | ConditionId::SuddenDeath => is_death,
        ConditionId::ScholarshipDocuments | ConditionId::Children | ConditionId::ScholarshipEnd => {
            has_children
        }
        ConditionId::Report | ConditionId::LateDisease => !is_jkm,
        ConditionId::Violence => !is_jkm && rules.claim.violence.basis.since <= circumstances.day,
    }
}

/// What people are told beside the standing.
fn lists(rules: &StoriesRules, id: ConditionId, circumstances: &Circumstances) -> Vec<&'static Listed> {
    let is_jkm = circumstances.event == Event::Death;
    match id {
        ConditionId::Arrears => vec![
            rules.arrears_limit,
            rules.arrears_end,
            rules.arrears_claim,
            rules.arrears_restart,
        ],
        ConditionId::AgeLine => vec![rules.claim.age_line],
        ConditionId::Report if matches!(circumstances.member, Member::Pu { .. }) => {
            vec![rules.claim.report_accident, rules.claim.report_late_employer]
        }
        ConditionId::Report => vec![rules.claim.report_accident],
        ConditionId::ClaimDeadline if is_jkm => vec![rules.claim.death_claim_deadline],
        ConditionId::Waiting
        | ConditionId::ScholarshipMonths
        | ConditionId::ClaimDeadline
        | ConditionId::Payment
        | ConditionId::Children => Vec::new(),
        ConditionId::Heirs => vec![rules.claim.heirs, rules.claim.heirs_will],
        ConditionId::Documents if is_jkm => vec![rules.claim.jkm_documents],
        ConditionId::Documents => vec![rules.claim.jkk_documents],
        ConditionId::ScholarshipDocuments => vec![rules.claim.scholarship_documents],
        ConditionId::ScholarshipEnd => vec![rules.claim.scholarship_paid],
        ConditionId::BurialOnce => vec![rules.claim.burial_once],
        ConditionId::Violence => vec![rules.claim.violence],
        ConditionId::SuddenDeath => vec![rules.claim.sudden_death],
        ConditionId::LateDisease => vec![rules.claim.late_disease],
    }
}

/// A step that gives a count of the rules by its name.
fn counted(
    rule: &'static Dated<u16>,
    day: Date,
    outcome: fn(u16) -> Outcome,
) -> Result<(u16, Step), Refusal> {
    let entry = rule.at(day)?;
    let applied = Applied::Fixed { label: rule.label };
    let step = Step::by(applied, outcome(entry.value), entry.basis).with_note(entry.note);
    Ok((entry.value, step))
}

/// How a condition stands, and the steps behind it.
fn standing(
    rules: &StoriesRules,
    id: ConditionId,
    circumstances: &Circumstances,
    out: &PaidOut,
) -> Result<(ConditionState, Vec<Step>), Refusal> {
    let day = circumstances.day;
    match id {
        ConditionId::Waiting => waiting(rules, circumstances, out),
        ConditionId::ScholarshipMonths => scholarship_months(rules, circumstances, out),
        ConditionId::Arrears => {
            let (ends_at, step) = counted(rules.claim_terms.arrears_end_months, day, Outcome::Months)?;
            let unpaid = circumstances.unpaid_months;
            let covered = match unpaid {
                0 => Truth::Yes,
                unpaid if unpaid >= ends_at => Truth::No,
                _ => Truth::Unknown,
            };
            let standing = if circumstances.is_known(Field::Unpaid) {
                ConditionState::Arrears {
                    unpaid,
                    ends_at,
                    covered,
                }
            } else {
                ConditionState::Told
            };
            Ok((standing, vec![step]))
        }
        ConditionId::AgeLine => {
            let (_, step) = counted(rules.age_to, day, Outcome::Years)?;
            Ok((ConditionState::Told, vec![step]))
        }
        ConditionId::ClaimDeadline if circumstances.event == Event::Death => {
            Ok((ConditionState::NoLimit, Vec::new()))
        }
        ConditionId::ClaimDeadline => {
            let (years, step) = counted(rules.claim_terms.jkk_claim_years, day, Outcome::Years)?;
            let last = u8::try_from(years).ok().and_then(|years| day.birthday(years));
            Ok((
                last.map_or(ConditionState::Told, ConditionState::Until),
                vec![step],
            ))
        }
        ConditionId::Payment => payment(rules, circumstances, out),
        ConditionId::Heirs => Ok((first_heirs(circumstances), Vec::new())),
        ConditionId::Children => {
            let (_, step) = counted(rules.benefit.scholarship_children, day, Outcome::People)?;
            let standing = ConditionState::Counted {
                counted: out.schooling.len(),
                all: circumstances.children.len(),
            };
            Ok((standing, vec![step]))
        }
        ConditionId::ScholarshipEnd => {
            let (_, step) = counted(rules.benefit.scholarship_age_limit, day, Outcome::Years)?;
            Ok((ConditionState::Told, vec![step]))
        }
        ConditionId::Report
        | ConditionId::Documents
        | ConditionId::ScholarshipDocuments
        | ConditionId::BurialOnce
        | ConditionId::Violence
        | ConditionId::SuddenDeath
        | ConditionId::LateDisease => Ok((ConditionState::Told, Vec::new())),
    }
}

fn first_heirs(circumstances: &Circumstances) -> ConditionState {
    let has_children = !circumstances.children.is_empty();
    ConditionState::Heirs(match (circumstances.spouse, has_children) {
        (Some(Spouse::Left), true) => FirstHeirs::SpouseAndChildren,
        (Some(Spouse::Left), false) => FirstHeirs::Spouse,
        (Some(Spouse::None), true) => FirstHeirs::Children,
        (Some(Spouse::None), false) => FirstHeirs::Others,
        (None, _) => return ConditionState::Told,
    })
}

/// The three months of JKM: what is paid with them and without.
fn waiting(
    rules: &StoriesRules,
    circumstances: &Circumstances,
    out: &PaidOut,
) -> Result<(ConditionState, Vec<Step>), Refusal> {
    let said = |step: &&Step| matches!(step.applied, Applied::Waiting { .. } | Applied::NoWaiting);
    let steps: Vec<Step> = out.steps.iter().filter(said).copied().collect();
    let needed = rules.benefit.jkm_waiting_months.at(circumstances.day)?.value;
    if needed == 0 || matches!(circumstances.member, Member::Pu { .. }) {
        return Ok((ConditionState::NotConcerned, steps));
    }
    let in_a_row = circumstances.consecutive_paid_months;
    let without = Circumstances {
        consecutive_paid_months: in_a_row.min(needed - 1),
        ..circumstances.clone()
    };
    let months = months_needed(rules, needed, in_a_row, circumstances, &without)?;
    Ok((ConditionState::Months(months), steps))
}

/// The thirty-six months of the JKM scholarship.
fn scholarship_months(
    rules: &StoriesRules,
    circumstances: &Circumstances,
    out: &PaidOut,
) -> Result<(ConditionState, Vec<Step>), Refusal> {
    let entry = rules.benefit.jkm_scholarship_months.at(circumstances.day)?;
    let needed = entry.value;
    let paid = circumstances.paid_months;
    // Three months in a row are supposed in both sums, so that their difference is the scholarship alone.
    let enough_in_a_row = rules
        .benefit
        .jkm_waiting_months
        .at(circumstances.day)?
        .value
        .max(circumstances.consecutive_paid_months);
    let in_a_row = |circumstances: Circumstances| Circumstances {
        consecutive_paid_months: enough_in_a_row.min(circumstances.paid_months),
        ..circumstances
    };
    let enough = in_a_row(circumstances.clone());
    let without = in_a_row(Circumstances {
        paid_months: paid.min(needed.saturating_sub(1)),
        ..circumstances.clone()
    });
    let months = months_needed(rules, needed, paid, &enough, &without)?;
    let said = |step: &&Step| matches!(step.applied, Applied::ScholarshipMonths { .. });
    let step = out.steps.iter().find(said).copied().unwrap_or_else(|| {
        let is_met = Truth::of(months.missing == 0);
        let applied = Applied::ScholarshipMonths { needed };
        Step::by(applied, Outcome::Verdict(is_met), entry.basis).with_note(entry.note)
    });
    Ok((ConditionState::Months(months), vec![step]))
}

fn months_needed(
    rules: &StoriesRules,
    needed: u16,
    paid: u16,
    circumstances: &Circumstances,
    without: &Circumstances,
) -> Result<MonthsNeeded, Refusal> {
    let missing = needed.saturating_sub(paid);
    let ends_at = rules.claim_terms.arrears_end_months.at(circumstances.day)?.value;
    let goes_on = missing > 0 && circumstances.unpaid_months < ends_at;
    let then = if goes_on || missing == 0 {
        circumstances.later(rules, missing)?
    } else {
        None
    };
    let with = then.as_ref().map(|then| paid_out(rules, then)).transpose()?;
    Ok(MonthsNeeded {
        needed,
        paid,
        missing,
        has_begun: circumstances.paid_months > 0,
        met_from: then.filter(|_| goes_on).map(|then| YearMonth::of(then.day)),
        without: paid_out(rules, without)?.total,
        with: with.map(|out| out.total),
    })
}

/// The working days until payment, and what a day of delay adds.
fn payment(
    rules: &StoriesRules,
    circumstances: &Circumstances,
    out: &PaidOut,
) -> Result<(ConditionState, Vec<Step>), Refusal> {
    let day = circumstances.day;
    let (days, late) = if circumstances.event == Event::Death {
        (
            rules.claim_terms.jkm_payment_days,
            rules.claim_terms.jkm_late_daily,
        )
    } else {
        (
            rules.claim_terms.jkk_payment_days,
            rules.claim_terms.jkk_late_daily,
        )
    };
    let (working_days, step) = counted(days, day, Outcome::WorkingDays)?;
    let mut steps = vec![step];
    let per_day_late = late.at(day).ok().and_then(|entry| {
        let amount = entry.value.of(out.benefit.cash, Rounding::HalfUp)?;
        let applied = Applied::Fixed { label: late.label };
        steps.push(Step::by(applied, Outcome::Money(amount), entry.basis).with_note(entry.note));
        Some((amount, entry.basis.confidence))
    });
    let standing = ConditionState::Payment {
        working_days,
        per_day_late,
    };
    Ok((standing, steps))
}
