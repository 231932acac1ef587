//! The first door to knock on, in words.

use crate::check::no_door::{NoDoor, why_no_door};
use crate::format;
use crate::texts::{Texts, args};
use payung_check::outlook::Outlook;
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_questions::eligibility::{Decided, Worker};
use payung_questions::explain::Finding;
use payung_rules::scheme::Scheme;
use payung_values::insured::Insured;
use payung_values::route::Route;
use payung_values::truth::Truth;

/// The first door to knock on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// Where to go.
    pub place: String,
    /// What to say there.
    pub say: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// The question whose answer would decide, if one is still open.
    pub answer: Option<Topic>,
}

/// The first door.
pub fn door(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Door {
    let occupation = worker.occupation.map_or_else(
        || texts.say_worker().to_string(),
        |one| format::in_sentence(one.label),
    );
    if let Some(scheme) = outlook.answer.door {
        return scheme_door(texts, worker, outlook, scheme, &occupation);
    }
    let branch = texts
        .door_branch(args::DoorBranch {
            number: rules.care_centre,
        })
        .to_string();
    let (place, say) = match outlook.answer.route {
        Route::Employer => (texts.door_employer().to_string(), Some(texts.say_employer())),
        Route::Contractor => (texts.door_contractor().to_string(), Some(texts.say_contractor())),
        Route::Migrant | Route::Government | Route::Donor | Route::SelfPay | Route::None => {
            match why_no_door(worker, outlook) {
                NoDoor::NothingKnown if outlook.answer.route == Route::None => {
                    (texts.door_answer().to_string(), None)
                }
                NoDoor::TooOld { .. } | NoDoor::TooYoung { .. } => (branch, Some(texts.say_branch_age())),
                NoDoor::NothingKnown | NoDoor::Active | NoDoor::CivilServant | NoDoor::NotWorking => {
                    (branch, None)
                }
            }
        }
    };
    let answer = (worker.engagement.is_none()).then_some(Topic::Engagement);
    Door {
        place,
        say: say.map(|say| say.to_string()),
        bring: None,
        answer,
    }
}

fn scheme_door(texts: Texts, worker: &Worker, outlook: &Outlook, scheme: &Scheme, occupation: &str) -> Door {
    let office = scheme
        .office_in(worker.area)
        .map(|office| office.text(texts.language()));
    let name = scheme.name.text(texts.language());
    let (place, say) = match (outlook.answer.route, office) {
        (Route::Government, Some(office)) => (
            texts.door_government(args::DoorGovernment { office }),
            texts.say_government(args::SayGovernment {
                occupation,
                scheme: name,
            }),
        ),
        (Route::Government, None) => (
            texts.door_government_generic(),
            texts.say_government(args::SayGovernment {
                occupation,
                scheme: name,
            }),
        ),
        (Route::Donor, Some(office)) => (
            texts.door_donor(args::DoorDonor { office, scheme: name }),
            texts.say_donor(args::SayDonor {
                occupation,
                scheme: name,
            }),
        ),
        (Route::Donor, None) => (
            texts.door_donor_generic(args::DoorDonorGeneric { scheme: name }),
            texts.say_donor(args::SayDonor {
                occupation,
                scheme: name,
            }),
        ),
        _ => (texts.door_self(), texts.say_self()),
    };
    let say = if outlook.answer.route == Route::Government && worker.insured != Some(Insured::None) {
        texts.say_government_active(args::SayGovernmentActive {
            occupation,
            scheme: name,
        })
    } else {
        say
    };
    let bring = scheme.bring.map(|bring| bring.text(texts.language()).to_owned());
    // Only what an answer would settle: an age the sources dispute stays disputed.
    let is_answerable = |decided: &&Decided| {
        decided.truth == Truth::Unknown && matches!(decided.finding, Finding::NotGiven | Finding::Area { .. })
    };
    let unknown = outlook
        .door()
        .and_then(|door| door.decided.iter().find(is_answerable));
    Door {
        place: place.to_string(),
        say: Some(say.to_string()),
        bring,
        answer: unknown.map(|decided| Topic::of_criterion(decided.criterion.id())),
    }
}
