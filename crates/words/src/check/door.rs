//! The first door to knock on, in words: where to go, what to say there, what to bring, what to use on the way.

use crate::check::open::{is_asked_for, items};
use crate::check::topic::spoken_originally;
use crate::check::way::Way;
use crate::format;
use crate::texts::{Texts, args};
use payung_check::doubt::doubt;
use payung_check::outlook::Outlook;
use payung_check::rules::PersonRules;
use payung_check::situation::{Situation, may_ask_donor};
use payung_check::topic::Topic;
use payung_questions::eligibility::{Decided, Worker};
use payung_questions::explain::Finding;
use payung_rules::area::Area;
use payung_rules::scheme::{Criterion, Scheme};
use payung_values::criterion_id::CriterionId;
use payung_values::insured::Insured;
use payung_values::local_text::LocalText;
use payung_values::month::YearMonth;
use payung_values::segment::Segment;
use payung_values::truth::Truth;

/// The first door to knock on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// Where to go.
    pub place: String,
    /// What to say there.
    pub say: String,
    /// What that means in the language of the page, where it is said in Indonesian.
    pub meaning: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// The near way, where the office may be far.
    pub near: Option<String>,
    /// What to use on the way.
    pub ways: Vec<Way>,
    /// The question whose answer would decide, if one is still open.
    pub answer: Option<Topic>,
}

impl Door {
    /// What to say there and, in brackets, what it means.
    pub fn said(&self) -> String {
        match &self.meaning {
            Some(meaning) => [&self.say, " (", meaning, ")"].concat(),
            None => self.say.clone(),
        }
    }
}

/// The first door.
pub fn door(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Door {
    let situation = Situation::of(rules, worker, outlook);
    let asking = Asking {
        texts,
        rules,
        worker,
        outlook,
    };
    let found_out = || asking.to_find_out();
    match situation {
        Situation::Government => found_out().unwrap_or_else(|| asking.government()),
        Situation::AreaUnknown => Door {
            near: Some(texts.near_ktp().to_string()),
            answer: Some(Topic::Area),
            ..plain(
                texts.door_register(),
                texts.say_area_unknown(args::SayAreaUnknown {
                    occupation: &asking.occupation(),
                }),
            )
        },
        Situation::Province => Door {
            answer: Some(Topic::Area),
            ..plain(texts.door_area(), texts.say_area())
        },
        Situation::Waiting { scheme, month } => asking.to_wait(scheme, month),
        Situation::Donor => found_out().unwrap_or_else(|| asking.donor()),
        Situation::Own => found_out().unwrap_or_else(|| asking.own()),
        Situation::Lapsed => {
            found_out().unwrap_or_else(|| asking.branch(texts.door_lapsed(), texts.say_lapsed()))
        }
        Situation::Household { since } => {
            let since = format::date(texts, since);
            let message = texts.way_household_text(args::WayHouseholdText { since: &since });
            Door {
                ways: vec![Way::Household(message.to_string()), Way::HouseholdCost],
                ..plain(
                    texts.door_employer(),
                    texts.say_household(args::SayHousehold { since: &since }),
                )
            }
        }
        Situation::Employee => plain(texts.door_employer(), texts.say_employer()),
        Situation::VillageOfficial => plain(texts.door_village(), texts.say_village()),
        Situation::GovernmentNonAsn => plain(texts.door_non_asn(), texts.say_non_asn()),
        Situation::Project => plain(texts.door_contractor(), texts.say_contractor()),
        Situation::CivilServant => plain(texts.door_civil(), texts.say_civil()),
        Situation::Abroad => asking.branch(texts.door_migrant(), texts.say_migrant()),
        Situation::NotWorking => Door {
            ways: asking.calling(),
            ..plain(
                texts.door_not_working(args::DoorNotWorking {
                    number: rules.care_centre,
                }),
                texts.say_not_working(),
            )
        },
        Situation::Active => Door {
            ways: asking.calling(),
            ..plain(
                texts.door_active(args::DoorActive {
                    number: rules.care_centre,
                }),
                texts.say_active(),
            )
        },
        Situation::TooOld { .. } => asking.branch(
            texts.door_old(),
            texts.say_old(args::SayOld { age: &asking.age() }),
        ),
        Situation::Young { .. } => asking.branch(
            texts.door_young(),
            texts.say_young(args::SayYoung { age: &asking.age() }),
        ),
        Situation::TooYoung { .. } => Door {
            ways: asking.calling(),
            ..plain(
                texts.door_too_young(args::DoorTooYoung {
                    number: rules.care_centre,
                }),
                texts.say_too_young(args::SayTooYoung { age: &asking.age() }),
            )
        },
        Situation::NothingKnown => Door {
            ways: asking.calling(),
            answer: Some(Topic::Engagement),
            ..plain(
                texts.door_nothing_known(args::DoorNothingKnown {
                    number: rules.care_centre,
                }),
                match worker.occupation {
                    Some(_) => texts
                        .say_nothing_known_as(args::SayNothingKnownAs {
                            occupation: &asking.occupation(),
                        })
                        .to_string(),
                    None => texts.say_nothing_known().to_string(),
                },
            )
        },
    }
}

/// Whether an office is one place that a map can know, and not a choice of several.
fn is_one_place(texts: Texts, office: LocalText) -> bool {
    let or = [" ", &texts.word_or(), " "].concat();
    !office.text(texts.language()).contains(&or)
}

/// What stands in a message between the sentence as it is said in Indonesian and what it means.
const MEANING: &str = " | ";

/// A door with what to say there, and nothing else.
fn plain(place: impl Into<String>, say: impl Into<String>) -> Door {
    let say = say.into();
    let (said, meaning) = match say.split_once(MEANING) {
        Some((said, meaning)) => (said.to_owned(), Some(meaning.to_owned())),
        None => (say, None),
    };
    Door {
        place: place.into(),
        say: said,
        meaning,
        bring: None,
        near: None,
        ways: Vec::new(),
        answer: None,
    }
}

/// Somebody who asks for a door.
struct Asking<'a> {
    texts: Texts,
    rules: &'a PersonRules,
    worker: &'a Worker,
    outlook: &'a Outlook,
}

impl Asking<'_> {
    /// The branch office, its number and the site.
    fn branch(&self, place: impl Into<String>, say: impl Into<String>) -> Door {
        let branch = self.texts.place_branch();
        let place_of = match self
            .worker
            .area
            .and_then(|code| Area::find(self.rules.areas, code))
        {
            Some(area) => format!("{branch} {}", area.name),
            None => branch.to_string(),
        };
        let mut ways = vec![Way::Map(place_of)];
        ways.extend(self.calling());
        Door {
            ways,
            ..plain(place, say)
        }
    }

    fn calling(&self) -> Vec<Way> {
        vec![Way::Call(self.rules.care_centre), Way::Site]
    }

    fn age(&self) -> String {
        let age = self.worker.age_on(self.outlook.day);
        age.map(|age| age.get().to_string()).unwrap_or_default()
    }

    fn occupation(&self) -> String {
        let occupation = self.worker.occupation;
        let said = |occupation| spoken_originally(self.texts, occupation);
        let occupation = occupation.map_or_else(|| self.texts.say_worker().to_string(), said);
        // Who hears of work that others are employed for would take them for employed, too.
        let is_taken_for_employed =
            doubt(self.worker).is_some_and(|doubt| doubt.usual().segment() != Segment::Bpu);
        if !is_taken_for_employed {
            return occupation;
        }
        let occupation = occupation.as_str();
        self.texts
            .say_without_employer(args::SayWithoutEmployer { occupation })
            .to_string()
    }

    /// Where the first thing that is not known yet can be found out, if somebody else knows it.
    fn to_find_out(&self) -> Option<Door> {
        let texts = self.texts;
        let open = items(self.outlook.door()?);
        let is_open = |id: CriterionId| open.iter().any(|decided| decided.criterion.id() == id);
        // What is filled in is what the person knows, else what was found out there.
        let known = open.iter().find(|decided| !is_asked_for(decided.criterion.id()));
        let answer = |found_out| Some(known.map_or(Topic::of_criterion(found_out), |known| Topic::of(known)));
        if is_open(CriterionId::Welfare) {
            return Some(Door {
                near: Some(texts.near_cek_bansos().to_string()),
                answer: answer(CriterionId::Welfare),
                ..plain(texts.door_register(), texts.say_register())
            });
        }
        is_open(CriterionId::NotInsured).then(|| Door {
            answer: answer(CriterionId::NotInsured),
            ..self.branch(
                texts.door_insured(args::DoorInsured {
                    number: self.rules.care_centre,
                }),
                texts.say_insured(),
            )
        })
    }

    /// The question that only the person can answer, where one is open.
    fn unanswered(&self) -> Option<Topic> {
        let is_answerable = |decided: &&&Decided| {
            matches!(
                decided.finding,
                Finding::NotGiven | Finding::Area { .. } | Finding::RegistryRank { .. }
            )
        };
        let open = items(self.outlook.door()?);
        let first = open.iter().find(is_answerable)?;
        Some(Topic::of(first))
    }

    fn bring(&self, scheme: &Scheme) -> Option<String> {
        let bring = scheme.bring?.text(self.texts.language());
        Some(
            self.texts
                .door_bring(args::DoorBring { things: bring })
                .to_string(),
        )
    }

    fn government(&self) -> Door {
        let texts = self.texts;
        let Some(scheme) = self.outlook.answer.door else {
            return self.own();
        };
        let name = scheme.name.original(texts.language());
        let place = place_of(texts, self.worker, scheme);
        let looks_at_register = scheme
            .criteria
            .iter()
            .any(|one| matches!(one, Criterion::Welfare { .. } | Criterion::Decile { .. }));
        let occupation = self.occupation();
        let is_listed = self
            .outlook
            .door()
            .is_some_and(|door| looks_at_register && door.truth == Truth::Yes);
        let say = match self.worker.insured {
            Some(Insured::None) if is_listed => texts.say_government_listed(args::SayGovernmentListed {
                occupation: occupation.as_str(),
                scheme: name,
            }),
            Some(Insured::None) => texts.say_government(args::SayGovernment {
                occupation: occupation.as_str(),
                scheme: name,
            }),
            Some(Insured::Lapsed) => texts.say_government_lapsed(args::SayGovernmentLapsed {
                occupation: occupation.as_str(),
                scheme: name,
            }),
            Some(Insured::Active) | None => texts.say_government_active(args::SayGovernmentActive {
                occupation: occupation.as_str(),
                scheme: name,
            }),
        };
        let near = match (self.map(scheme).is_empty(), looks_at_register && !is_listed) {
            (true, _) => None,
            (false, true) => Some(texts.near_register()),
            (false, false) => Some(texts.near_village()),
        };
        Door {
            bring: self.bring(scheme),
            near: near.map(|near| near.to_string()),
            ways: self.map(scheme),
            answer: self.unanswered(),
            ..plain(place, say)
        }
    }

    fn map(&self, scheme: &Scheme) -> Vec<Way> {
        let office = scheme
            .office_in(self.worker.area)
            .filter(|office| is_one_place(self.texts, *office));
        // A map knows an office by what it calls itself.
        office
            .map(|office| Way::Map(office.original(self.texts.language()).to_owned()))
            .into_iter()
            .collect()
    }

    /// Where to ask whether registering oneself closes what comes by itself.
    fn to_wait(&self, scheme: &Scheme, month: YearMonth) -> Door {
        let texts = self.texts;
        let say = texts.say_by_time(args::SayByTime {
            month: &format::month(texts, month),
            occupation: &self.occupation(),
            scheme: scheme.name.original(texts.language()),
        });
        Door {
            bring: self.bring(scheme),
            ways: self.map(scheme),
            ..plain(place_of(texts, self.worker, scheme), say)
        }
    }

    fn donor(&self) -> Door {
        let texts = self.texts;
        let Some(scheme) = self.outlook.answer.door else {
            return self.own();
        };
        let name = scheme.name.original(texts.language());
        let occupation = self.occupation();
        Door {
            bring: self.bring(scheme),
            ways: self.map(scheme),
            answer: self.unanswered(),
            ..plain(
                place_of(texts, self.worker, scheme),
                texts.say_donor(args::SayDonor {
                    occupation: &occupation,
                    scheme: name,
                }),
            )
        }
    }

    /// Registering oneself; where a donor may turn up, the same office is asked for one.
    fn own(&self) -> Door {
        let texts = self.texts;
        let bring = self.outlook.answer.door.and_then(|scheme| self.bring(scheme));
        let may_have_donor = may_ask_donor(self.rules, self.worker, self.outlook);
        let door = if may_have_donor {
            let occupation = self.occupation();
            self.branch(
                texts.door_own(),
                texts.say_own(args::SayOwn {
                    occupation: &occupation,
                }),
            )
        } else {
            self.branch(texts.door_self(), texts.say_self())
        };
        Door {
            bring,
            answer: self.unanswered(),
            ..door
        }
    }
}

/// Where a scheme is asked for.
pub fn place_of(texts: Texts, worker: &Worker, scheme: &Scheme) -> String {
    let office = scheme
        .office_in(worker.area)
        .map(|office| office.text(texts.language()));
    let name = scheme.name.text(texts.language());
    match (scheme.payer.is_government(), office) {
        (true, Some(office)) => texts.door_government(args::DoorGovernment { office }),
        (true, None) => texts.door_government_generic(),
        (false, Some(office)) => texts.door_donor(args::DoorDonor { office, scheme: name }),
        (false, None) => texts.door_donor_generic(args::DoorDonorGeneric { scheme: name }),
    }
    .to_string()
}
