//! In which of the situations that are told differently somebody is: whose duty or chance the contribution is, or why
//! there is none.
//!
//! The route of the answer says who may pay; the situation says where this person goes and what to say there. Two
//! people with one route may need different words: nobody is sent to an employer they do not have.

use crate::advice;
use crate::outlook::Outlook;
use crate::price::Price;
use crate::rules::PersonRules;
use payung_questions::eligibility::{Decided, Worker};
use payung_questions::explain::Finding;
use payung_rules::group::Group;
use payung_rules::scheme::{Criterion, Scheme};
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::month::YearMonth;
use payung_values::route::Route;
use payung_values::segment::Segment;
use payung_values::tally::VerdictKind;
use payung_values::truth::Truth;

/// The situation of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    /// A government may pay.
    Government,
    /// Where the person lives is not known, and somewhere a government may pay.
    AreaUnknown,
    /// Only the province is known, and its kabupaten decides whether a government may pay.
    Province,
    /// Time alone will meet the scheme of a government: registering oneself first may close it.
    Waiting {
        /// The scheme.
        scheme: &'static Scheme,
        /// The month in which it is met.
        month: YearMonth,
    },
    /// A donor who is known in the person's area may pay.
    Donor,
    /// Paying oneself is the sure way. A donor may turn up, where the route says so.
    Own,
    /// As [`Situation::Own`], by somebody whose membership has ended.
    Lapsed,
    /// The household worked for owes the contribution.
    Household {
        /// Since when.
        since: Date,
    },
    /// An employer owes it.
    Employee,
    /// The village pays it.
    VillageOfficial,
    /// The office that appointed the person owes it.
    GovernmentNonAsn,
    /// The contractor of a construction project owes it.
    Project,
    /// Working abroad has a program of its own.
    Abroad,
    /// Civil servants have programs of their own.
    CivilServant,
    /// Not working.
    NotWorking,
    /// A member already.
    Active,
    /// Too old to register.
    TooOld {
        /// The last age to register.
        to: u8,
    },
    /// Of an age the sources dispute.
    Young {
        /// The first age that is sure.
        from: u8,
    },
    /// Younger than any age the sources name.
    TooYoung {
        /// The first age that is sure.
        from: u8,
    },
    /// How the person works is not known.
    NothingKnown,
}

impl Situation {
    /// The situation of `worker`, who is told `outlook`.
    pub fn of(rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Self {
        match worker.engagement {
            Some(Engagement::CivilServant) => return Self::CivilServant,
            Some(Engagement::NotWorking) => return Self::NotWorking,
            Some(Engagement::Employee) => return Self::Employee,
            Some(Engagement::VillageOfficial) => return Self::VillageOfficial,
            Some(Engagement::GovernmentNonAsn) => return Self::GovernmentNonAsn,
            Some(Engagement::ConstructionProject) => return Self::Project,
            Some(Engagement::Abroad) => return Self::Abroad,
            _ if worker.insured == Some(Insured::Active) => return Self::Active,
            None => return Self::NothingKnown,
            Some(
                Engagement::OwnAccount | Engagement::Partner | Engagement::Casual | Engagement::Household,
            ) => {}
        }
        if let Some(situation) = by_age(outlook) {
            return situation;
        }
        if let Some(since) = household_duty(rules, worker, outlook.day) {
            return Self::Household { since };
        }
        let is_met = outlook.door().is_some_and(|door| door.truth == Truth::Yes);
        if outlook.is_decided_by_kabupaten() && !(outlook.answer.route == Route::Government && is_met) {
            return Self::Province;
        }
        let by_time = advice::government_by_time(&outlook.answer, worker, outlook.day);
        match (outlook.answer.route, by_time) {
            (Route::Government, _) => Self::Government,
            (Route::Donor | Route::SelfPay, None) if outlook.is_decided_by_area(worker) => Self::AreaUnknown,
            (Route::Donor | Route::SelfPay, Some((scheme, month))) => Self::Waiting { scheme, month },
            _ if worker.insured == Some(Insured::Lapsed) => Self::Lapsed,
            (Route::Donor, _) if is_led_by_donor(rules, worker, outlook) => Self::Donor,
            (Route::Donor | Route::SelfPay, _) => Self::Own,
            (Route::Employer | Route::Contractor | Route::Migrant | Route::None, _) => Self::NothingKnown,
        }
    }
}

impl Situation {
    /// What it counts as, where checks are counted without their people.
    pub fn kind(self, outlook: &Outlook) -> VerdictKind {
        let is_open = outlook.door().is_some_and(|door| door.truth != Truth::Yes);
        match self {
            Self::Government | Self::Donor | Self::Own | Self::Lapsed if is_open => VerdictKind::Open,
            Self::Government | Self::Waiting { .. } => VerdictKind::Government,
            Self::Donor => VerdictKind::Donor,
            Self::Own | Self::Lapsed => VerdictKind::Own,
            Self::Household { .. }
            | Self::Employee
            | Self::VillageOfficial
            | Self::GovernmentNonAsn
            | Self::Project => VerdictKind::Employer,
            Self::Active => VerdictKind::Member,
            Self::AreaUnknown | Self::Province | Self::Young { .. } | Self::NothingKnown => VerdictKind::Open,
            Self::Abroad
            | Self::CivilServant
            | Self::NotWorking
            | Self::TooOld { .. }
            | Self::TooYoung { .. } => VerdictKind::Other,
        }
    }
}

/// What the national ages say, where they do not simply say yes.
fn by_age(outlook: &Outlook) -> Option<Situation> {
    let decided = outlook.answer.schemes.iter().flat_map(|verdict| &verdict.decided);
    let mut national = decided.filter(|decided| decided.criterion == Criterion::Age { from: None, to: None });
    national.find_map(|decided| match (decided.truth, decided.finding) {
        (Truth::No, Finding::Age { age, to, .. }) if age.get() > to => Some(Situation::TooOld { to }),
        (Truth::No, Finding::Age { from, .. }) => Some(Situation::TooYoung { from }),
        (Truth::Unknown, Finding::Age { from, .. }) => Some(Situation::Young { from }),
        _ => None,
    })
}

/// Since when the household owes the contribution, if it does on `day`.
fn household_duty(rules: &PersonRules, worker: &Worker, day: Date) -> Option<Date> {
    let engagement = worker
        .engagement
        .filter(|engagement| *engagement == Engagement::Household);
    let duty = Group::all_for(rules.groups, None, Some(engagement?)).next()?;
    (duty.basis.since <= day).then_some(duty.basis.since)
}

/// Whether a donor is known where this person lives, and may be asked for.
fn is_led_by_donor(rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> bool {
    let is_known_here = outlook.answer.door.is_some_and(|scheme| scheme.area.is_some());
    is_known_here && may_ask_donor(rules, worker, outlook)
}

/// Whether a donor is open, and a hope to speak of before anything else: whoever earns more than the minimum wage is told
/// the own price first, though no donor we know names an income. Where no minimum wage is known, who earns more than any
/// that is earns well.
pub fn may_ask_donor(rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> bool {
    let is_above = |income| {
        let mut wages = rules.eligibility.minimum_wages.iter();
        wages.all(|wage| !wage.covers(income))
    };
    let is_above_all = worker.income.is_some_and(is_above);
    outlook.answer.route == Route::Donor && !is_above_all && !is_above_minimum_wage(outlook)
}

/// Whether the income is known to be above the minimum wage of the area.
pub fn is_above_minimum_wage(outlook: &Outlook) -> bool {
    let is_above =
        |decided: &Decided| decided.criterion.id() == CriterionId::LowIncome && decided.truth == Truth::No;
    outlook.answer.vulnerable_because.iter().any(is_above)
}

/// The price that is told first in this situation; none where no price of own-account members is told.
pub const fn leading_price(situation: Situation, outlook: &Outlook) -> Option<&Price> {
    match situation {
        Situation::Government => outlook.government.as_ref(),
        Situation::Donor => outlook.donor.as_ref(),
        Situation::Household { .. } => outlook.household.as_ref(),
        Situation::Own
        | Situation::Lapsed
        | Situation::AreaUnknown
        | Situation::Province
        | Situation::Waiting { .. }
        | Situation::NothingKnown => outlook.own.as_ref(),
        Situation::Employee
        | Situation::VillageOfficial
        | Situation::GovernmentNonAsn
        | Situation::Project
        | Situation::Abroad
        | Situation::CivilServant
        | Situation::NotWorking
        | Situation::Active
        | Situation::TooOld { .. }
        | Situation::Young { .. }
        | Situation::TooYoung { .. } => None,
    }
}

/// Whether the rules for own-account members hold for somebody in this situation, so that their benefits are told. While
/// it is open whether somebody may join, as with 16 years, no sum is told.
pub fn is_told_benefits(situation: Situation, outlook: &Outlook) -> bool {
    let is_closed = matches!(
        situation,
        Situation::TooOld { .. }
            | Situation::Young { .. }
            | Situation::TooYoung { .. }
            | Situation::NotWorking
    );
    let is_for_bpu = outlook
        .answer
        .segment
        .is_none_or(|segment| segment == Segment::Bpu);
    is_for_bpu && !is_closed
}
