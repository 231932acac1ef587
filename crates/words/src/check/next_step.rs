//! What to do next, in words: four steps at most.

use crate::check::advice as words;
use crate::check::door::door;
use crate::check::no_door::{NoDoor, open_ages, why_no_door};
use crate::check::reason::{self, Reason};
use crate::format;
use crate::texts::{Texts, args};
use payung_check::advice;
use payung_check::outlook::Outlook;
use payung_check::rules::{CheckRules, PersonRules};
use payung_questions::eligibility::Worker;
use payung_rules::group::Group;
use payung_rules::scheme::Criterion;
use payung_values::criterion_id::CriterionId;
use payung_values::engagement::Engagement;
use payung_values::route::Route;
use payung_values::truth::Truth;

fn step(name: impl Into<String>, note: impl Into<String>) -> Reason {
    Reason {
        name: name.into(),
        note: Some(note.into()),
    }
}

/// The most steps shown; more are not read.
const MOST_STEPS: usize = 4;

/// What to do next, four steps at most.
pub fn steps(texts: Texts, rules: &CheckRules, worker: &Worker, outlook: &Outlook) -> Vec<Reason> {
    let branch = rules.person.care_centre;
    let mut steps = match outlook.answer.route {
        Route::Government => government_steps(texts, rules, worker, outlook),
        Route::Donor => {
            let mut steps = household_step(texts, rules, worker);
            steps.extend(find_out(texts, &rules.person, outlook));
            steps.push(step(
                door(texts, &rules.person, worker, outlook).place,
                texts.step_donor_visit_note(),
            ));
            steps.push(step(texts.step_donor(), texts.step_donor_note()));
            steps.push(step(texts.step_first_payment(), texts.step_first_payment_note()));
            steps
        }
        Route::SelfPay => {
            let waiting = outlook.family.waiting_months.to_string();
            let mut steps = find_out(texts, &rules.person, outlook);
            steps.push(step(texts.step_self_register(), texts.step_self_register_note()));
            steps.push(step(texts.step_self_pay(), texts.step_self_pay_note()));
            steps.push(step(
                texts.step_self_keep(),
                texts.step_self_keep_note(args::StepSelfKeepNote { months: &waiting }),
            ));
            steps
        }
        Route::Employer => vec![
            step(texts.step_employer_ask(), texts.step_employer_ask_note()),
            step(
                texts.step_employer_branch(args::StepEmployerBranch { number: branch }),
                texts.step_employer_branch_note(),
            ),
        ],
        Route::Contractor => vec![
            step(texts.step_contractor_ask(), texts.step_contractor_ask_note()),
            step(
                texts.step_employer_branch(args::StepEmployerBranch { number: branch }),
                texts.step_employer_branch_note(),
            ),
        ],
        Route::Migrant => vec![step(
            texts.step_migrant(args::StepMigrant { number: branch }),
            texts.step_migrant_note(),
        )],
        Route::None => steps_without_door(texts, &rules.person, why_no_door(worker, outlook)),
    };
    if let (Some(_), Ok(Some(chance))) = (
        outlook.answer.door,
        advice::last_chance(rules.person.eligibility, worker, outlook.day),
    ) {
        steps.insert(0, words::last_chance(texts, chance));
    }
    steps.truncate(MOST_STEPS);
    steps
}

fn steps_without_door(texts: Texts, rules: &PersonRules, why: NoDoor) -> Vec<Reason> {
    let branch = rules.care_centre;
    match why {
        NoDoor::NothingKnown => vec![step(texts.step_engagement(), texts.step_engagement_note())],
        NoDoor::Active => vec![step(
            texts.step_active_check(),
            texts.step_active_check_note(args::StepActiveCheckNote { number: branch }),
        )],
        NoDoor::TooOld { to } => {
            let limit = to.saturating_add(1).to_string();
            vec![
                step(
                    texts.step_old_member(),
                    texts.step_old_member_note(args::StepOldMemberNote { limit: &limit }),
                ),
                step(texts.step_old_family(), texts.step_old_family_note()),
            ]
        }
        NoDoor::TooYoung { from } => {
            let (open, below) = open_ages(rules, from);
            vec![step(
                texts.step_young(args::StepYoung { number: branch }),
                texts.step_young_note(args::StepYoungNote {
                    below: &below,
                    from: &open,
                }),
            )]
        }
        NoDoor::CivilServant => vec![step(texts.step_civil(), texts.step_civil_note())],
        NoDoor::NotWorking => vec![step(texts.step_work(), texts.step_work_note())],
    }
}

fn government_steps(texts: Texts, rules: &CheckRules, worker: &Worker, outlook: &Outlook) -> Vec<Reason> {
    let looks_at_register = outlook.door().is_some_and(|door| {
        door.scheme
            .criteria
            .iter()
            .any(|criterion| matches!(criterion, Criterion::Welfare { .. }))
    });
    let place = door(texts, &rules.person, worker, outlook).place;
    let mut steps = household_step(texts, rules, worker);
    let first_unknown = outlook.door().and_then(|door| door.with(Truth::Unknown).next());
    if looks_at_register {
        steps.push(step(texts.step_registered(), texts.step_registered_note()));
    }
    if first_unknown.is_some_and(|criterion| !(looks_at_register && criterion == CriterionId::Welfare)) {
        steps.extend(find_out(texts, &rules.person, outlook));
    }
    steps.push(step(
        texts.step_visit(args::StepVisit { door: &place }),
        texts.step_visit_note(),
    ));
    steps.push(step(texts.step_wait_self(), texts.step_wait_self_note()));
    steps.push(step(texts.step_first_payment(), texts.step_first_payment_note()));
    steps
}

/// For somebody who works in a household: the household's duty comes first.
fn household_step(texts: Texts, rules: &CheckRules, worker: &Worker) -> Vec<Reason> {
    if worker.engagement != Some(Engagement::Household) {
        return Vec::new();
    }
    let duty = Group::all_for(rules.groups, None, worker.engagement).next();
    let since = duty
        .map(|duty| format::date(texts, duty.basis.since))
        .unwrap_or_default();
    vec![step(
        texts.step_household(),
        texts.step_household_note(args::StepHouseholdNote { date: &since }),
    )]
}

/// How to find out the first thing not known yet.
fn find_out(texts: Texts, rules: &PersonRules, outlook: &Outlook) -> Vec<Reason> {
    let Some(door) = outlook.door() else {
        return Vec::new();
    };
    let first = door
        .decided
        .iter()
        .find(|decided| decided.truth == Truth::Unknown);
    let Some(decided) = first else { return Vec::new() };
    let name = texts
        .step_find_out(args::StepFindOut {
            criterion: &reason::criterion(texts, decided.criterion.id()),
        })
        .to_string();
    vec![Reason {
        name,
        note: reason::reason(texts, rules, decided, Some(door.scheme)).note,
    }]
}
