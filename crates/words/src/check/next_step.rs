//! What to do next, in words: three steps at most, of which the first is the door.

use crate::check::door::{self, Door, door};
use crate::check::way::Way;
use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_check::advice;
use payung_check::outlook::Outlook;
use payung_check::rules::CheckRules;
use payung_check::situation::{Situation, may_ask_donor};
use payung_check::topic::Topic;
use payung_questions::eligibility::Worker;
use payung_rules::listed::Listed;
use payung_values::insured::Insured;
use payung_values::truth::Truth;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub name: String,
    /// What to know about it.
    pub note: Option<String>,
    /// What to know where there is no other page to read, as on paper; else the note says it all.
    pub whole: Option<String>,
    /// What to use for it.
    pub ways: Vec<Way>,
}

fn step(name: impl Into<String>, note: impl Into<String>) -> Step {
    Step {
        name: name.into(),
        note: Some(note.into()),
        whole: None,
        ways: Vec::new(),
    }
}

/// The most steps shown; more are not read.
pub const MOST_STEPS: usize = 3;

/// The first step: to knock on the door.
fn first(door: &Door) -> Step {
    let note: Vec<&str> = [&door.bring, &door.near]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    Step {
        name: door.place.clone(),
        note: (!note.is_empty()).then(|| note.join(" ")),
        whole: None,
        ways: door.ways.clone(),
    }
}

/// What to do next, three steps at most.
pub fn steps(texts: Texts, rules: &CheckRules, worker: &Worker, outlook: &Outlook) -> Vec<Step> {
    let asking = Asking {
        texts,
        rules,
        worker,
        outlook,
    };
    let door = door(texts, &rules.person, worker, outlook);
    let mut steps = vec![first(&door)];
    steps.extend(asking.after(&door));
    steps.truncate(MOST_STEPS);
    steps
}

/// Somebody who asks what to do after the door.
struct Asking<'a> {
    texts: Texts,
    rules: &'a CheckRules,
    worker: &'a Worker,
    outlook: &'a Outlook,
}

impl Asking<'_> {
    fn after(&self, door: &Door) -> Vec<Step> {
        let texts = self.texts;
        let situation = Situation::of(&self.rules.person, self.worker, self.outlook);
        match situation {
            Situation::Government => {
                // Whose membership has ended hears what becomes of it before how long to wait.
                let last = match self.worker.insured {
                    Some(Insured::Lapsed) => Some(self.restart_asked()),
                    Some(Insured::None | Insured::Active) | None => self.wait_answer(),
                };
                let scheme = self.scheme_after(door).into_iter();
                scheme.chain([self.wait_self()]).chain(last).collect()
            }
            Situation::AreaUnknown => [self.wait_self()].into_iter().chain(self.wait_answer()).collect(),
            Situation::Province => vec![self.wait_self()],
            Situation::Waiting { .. } => [self.wait_self()].into_iter().chain(self.by_time()).collect(),
            Situation::Donor => self
                .scheme_after(door)
                .into_iter()
                .chain([self.two_weeks(), self.first_payment()])
                .collect(),
            Situation::Own if may_ask_donor(&self.rules.person, self.worker, self.outlook) => {
                vec![self.two_weeks(), self.keep()]
            }
            Situation::Own => vec![
                step(texts.step_self_pay(), texts.step_self_pay_note()),
                self.keep(),
            ],
            Situation::Lapsed => vec![self.restart(texts.step_restart()), self.keep_paying()],
            Situation::Household { .. } => [Some(self.unregistered()), self.other_door()]
                .into_iter()
                .flatten()
                .collect(),
            Situation::Employee
            | Situation::VillageOfficial
            | Situation::GovernmentNonAsn
            | Situation::Project => vec![
                self.unregistered(),
                step(texts.step_number(), texts.step_number_note()),
            ],
            Situation::Abroad => vec![step(texts.step_number(), texts.step_number_note())],
            Situation::CivilServant | Situation::TooYoung { .. } => vec![self.family()],
            Situation::NotWorking => vec![step(texts.step_work(), texts.step_work_note()), self.family()],
            Situation::Active => vec![
                self.keep_paying(),
                Step {
                    ways: vec![Way::Stories],
                    ..step(texts.step_claim(), texts.step_claim_note())
                },
            ],
            Situation::TooOld { .. } => {
                vec![self.family(), step(texts.step_elder(), texts.step_elder_note())]
            }
            Situation::Young { from } => vec![
                step(
                    texts.step_of_age(args::StepOfAge {
                        from: &from.to_string(),
                    }),
                    texts.step_of_age_note(),
                ),
                self.family(),
            ],
            Situation::NothingKnown => vec![step(texts.step_engagement(), texts.step_engagement_note())],
        }
    }

    /// The scheme itself, where the first door is one where something is found out for it.
    fn scheme_after(&self, door: &Door) -> Option<Step> {
        let scheme = self.outlook.answer.door?;
        let place = door::place_of(self.texts, self.worker, scheme);
        let is_later = place != door.place;
        is_later.then(|| step(place, self.texts.step_ask_for_it()))
    }

    /// The age from which nobody registers any more, where it is less than a year away.
    fn limit(&self) -> Option<String> {
        let chance = advice::last_chance(self.rules.person.eligibility, self.worker, self.outlook.day);
        Some(chance.ok()??.limit.to_string())
    }

    /// Registering oneself may close what a government pays; who waits too long cannot register at all.
    fn wait_self(&self) -> Step {
        let texts = self.texts;
        match self.limit().as_deref() {
            Some(limit) => step(
                texts.step_before_limit(args::StepBeforeLimit { limit }),
                texts.step_before_limit_note(args::StepBeforeLimitNote { limit }),
            ),
            None => step(texts.step_wait_self(), texts.step_wait_self_note()),
        }
    }

    /// An answer that does not come is no reason to go without.
    fn two_weeks(&self) -> Step {
        let texts = self.texts;
        step(texts.step_two_weeks(), texts.step_two_weeks_note())
    }

    /// Who waits for a government is not protected meanwhile; whether paying oneself may come first, the office knows.
    fn wait_answer(&self) -> Option<Step> {
        let texts = self.texts;
        let waits = self.limit().is_none();
        waits.then(|| step(texts.step_wait_answer(), texts.step_wait_answer_note()))
    }

    fn first_payment(&self) -> Step {
        let texts = self.texts;
        step(texts.step_first_payment(), texts.step_first_payment_note())
    }

    /// The month in which time alone opens a government scheme.
    fn by_time(&self) -> Option<Step> {
        let texts = self.texts;
        let (scheme, month) =
            advice::government_by_time(&self.outlook.answer, self.worker, self.outlook.day)?;
        let month = format::month(texts, month);
        let name = texts.step_by_time(args::StepByTime { month: &month });
        let note = texts.step_by_time_note(args::StepByTimeNote {
            door: &door::place_of(texts, self.worker, scheme),
            scheme: scheme.name.text(texts.language()),
        });
        Some(step(name, note))
    }

    fn keep(&self) -> Step {
        let texts = self.texts;
        let months = self.outlook.family.waiting_months.to_string();
        step(
            texts.step_self_keep(),
            texts.step_self_keep_note(args::StepSelfKeepNote { months: &months }),
        )
    }

    /// What becomes of a membership that has ended, as the rules say it.
    fn restart(&self, name: impl Into<String>) -> Step {
        let list = self.rules.arrears_restart;
        let note = list.note.map(|note| note.text(self.texts.language()).to_owned());
        // The sources differ: what the first says is not told as if it were all.
        let first = self.texts.step_restart_one().to_string();
        let said = [first].into_iter().chain(self.items(list)).chain(note);
        step(name, said.collect::<Vec<_>>().join(" "))
    }

    /// That it is to be asked about, where another page tells what the rules say of it.
    fn restart_asked(&self) -> Step {
        let texts = self.texts;
        let told = self.restart(texts.step_restart_ask());
        if !self.outlook.tells_own_way() {
            return told;
        }
        let part = texts.part_registering();
        let note = texts.step_restart_ask_note(args::StepRestartAskNote { part: &part });
        Step {
            whole: told.note,
            ..step(told.name, note)
        }
    }

    /// Paying on, and what being late does, as the rules say it.
    fn keep_paying(&self) -> Step {
        let said = self.items(self.rules.arrears_end);
        step(self.texts.step_keep_paying(), said.join(" "))
    }

    fn items(&self, list: &Listed) -> Vec<String> {
        let language = self.texts.language();
        list.items
            .iter()
            .map(|item| format!("{}.", item.text(language)))
            .collect()
    }

    fn unregistered(&self) -> Step {
        let texts = self.texts;
        let number = self.rules.person.care_centre;
        Step {
            ways: vec![Way::Call(number)],
            ..step(
                texts.step_employer_branch(args::StepEmployerBranch { number }),
                texts.step_employer_branch_note(),
            )
        }
    }

    /// What is open beside the duty of a household: the scheme of the route, or registering oneself.
    fn other_door(&self) -> Option<Step> {
        let texts = self.texts;
        let scheme = self.outlook.answer.door?;
        let is_met = self.outlook.door().is_some_and(|door| door.truth == Truth::Yes);
        if let Some(later) = self.by_time() {
            return Some(later);
        }
        let is_paid = scheme.payer.is_government() && is_met;
        if !is_paid && self.outlook.may_government_pay(self.worker) {
            return Some(self.wait_self());
        }
        if !is_paid {
            let price = self.outlook.own.as_ref()?.quote.total.written(texts);
            return Some(step(
                texts.step_meanwhile_self(),
                texts.step_meanwhile_self_note(args::StepMeanwhileSelfNote { price: &price }),
            ));
        }
        let place = format::in_sentence(&door::place_of(texts, self.worker, scheme));
        Some(step(
            texts.step_meanwhile(args::StepMeanwhile { door: &place }),
            texts.step_meanwhile_note(args::StepMeanwhileNote {
                scheme: scheme.name.text(texts.language()),
            }),
        ))
    }

    fn family(&self) -> Step {
        let texts = self.texts;
        Step {
            ways: vec![Way::NextPerson],
            ..step(texts.step_family(), texts.step_family_note())
        }
    }
}

/// The question behind "fill in", in words.
pub fn to_fill(texts: Texts, topic: Topic) -> String {
    // "Isi: BPJS Ketenagakerjaan" says nothing of what is asked.
    if topic == Topic::Insured {
        return texts.door_fill_insured().to_string();
    }
    let name = crate::check::topic::name(texts, topic);
    texts.door_fill(args::DoorFill { question: &name }).to_string()
}
