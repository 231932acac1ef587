//! Why there is no door to knock on, or none yet.

use payung_check::outlook::Outlook;
use payung_check::rules::PersonRules;
use payung_questions::eligibility::Worker;
use payung_questions::explain::Finding;
use payung_rules::scheme::Criterion;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::segment::Segment;
use payung_values::truth::Truth;

/// Why there is no door, or none yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDoor {
    /// How the person works is not known.
    NothingKnown,
    /// A member already.
    Active,
    /// Too old to register.
    TooOld {
        /// The last age to register.
        to: u8,
    },
    /// Younger than any age the sources name.
    TooYoung {
        /// The first age that is sure.
        from: u8,
    },
    /// A civil servant.
    CivilServant,
    /// Not working.
    NotWorking,
}

/// Why the route leads nowhere for this person.
pub fn why_no_door(worker: &Worker, outlook: &Outlook) -> NoDoor {
    match (worker.engagement, outlook.answer.segment) {
        (Some(Engagement::CivilServant), _) => return NoDoor::CivilServant,
        (Some(Engagement::NotWorking), _) => return NoDoor::NotWorking,
        (_, Some(Segment::Bpu)) => {}
        _ => return NoDoor::NothingKnown,
    }
    if worker.insured == Some(Insured::Active) {
        return NoDoor::Active;
    }
    let ages = outlook.answer.schemes.iter().flat_map(|verdict| &verdict.decided);
    let national = ages.filter(|decided| decided.criterion == Criterion::Age { from: None, to: None });
    for decided in national {
        if let (Truth::No, Finding::Age { age, from, to }) = (decided.truth, decided.finding) {
            return if age.get() > to {
                NoDoor::TooOld { to }
            } else {
                NoDoor::TooYoung { from }
            };
        }
    }
    NoDoor::NothingKnown
}

/// The first and last age for which the sources differ.
pub fn open_ages(rules: &PersonRules, sure_from: u8) -> (String, String) {
    let open = rules
        .eligibility
        .age_open_from
        .entries
        .last()
        .map_or(0, |entry| entry.value);
    (open.to_string(), sure_from.saturating_sub(1).to_string())
}
