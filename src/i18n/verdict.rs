//! The verdict, the first door and the next steps, in words.

use super::format;
use super::reason::{self, Reason};
use super::texts::Texts;
use crate::answers::Topic;
use crate::domain::citation::Label;
use crate::domain::engagement::Engagement;
use crate::domain::insured::Insured;
use crate::domain::payer::Payer;
use crate::domain::route::Route;
use crate::domain::segment::Segment;
use crate::domain::truth::Truth;
use crate::eligibility::{SchemeVerdict, Worker};
use crate::explain::Finding;
use crate::outlook::{Outlook, Price};
use crate::rules::area::Area;
use crate::rules::scheme::{Criterion, Scheme};
use crate::rules::tables::{CARE_CENTRE, source};

/// How the umbrella is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Full fabric: the criteria are met.
    Sure,
    /// Hatched: something is not known yet.
    Open,
    /// The frame alone: another door.
    Other,
}

/// The verdict in one line, and a note below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How the umbrella is drawn.
    pub look: Look,
    /// The one line.
    pub line: String,
    /// What goes with it.
    pub note: String,
}

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

/// `nelayan, 41 tahun, Kabupaten Kutai Barat`; `None` if none of it is known.
pub fn person(texts: Texts, worker: &Worker) -> Option<String> {
    let parts = [
        worker
            .occupation
            .map(|occupation| occupation.label.id.to_ascii_lowercase()),
        worker
            .age
            .map(|age| texts.result_age(age.get().to_string()).to_string()),
        worker.area.and_then(Area::find).map(|area| area.name.to_owned()),
    ];
    let known: Vec<String> = parts.into_iter().flatten().collect();
    (!known.is_empty()).then(|| known.join(", "))
}

/// The verdict.
pub fn verdict(texts: Texts, worker: &Worker, outlook: &Outlook) -> Verdict {
    if let Some(door) = outlook.door() {
        return match door.truth {
            Truth::Yes => met(texts, outlook, door),
            Truth::Unknown | Truth::No => open(texts, outlook, door),
        };
    }
    let (look, line, note) = match outlook.answer.route {
        Route::Employer => (
            Look::Other,
            texts.verdict_employer().to_string(),
            employer_note(texts, worker),
        ),
        Route::Contractor => (
            Look::Other,
            texts.verdict_contractor().to_string(),
            texts.note_contractor().to_string(),
        ),
        Route::Migrant => (
            Look::Other,
            texts.verdict_migrant().to_string(),
            texts.note_migrant(CARE_CENTRE).to_string(),
        ),
        Route::Government | Route::Donor | Route::SelfPay | Route::None => no_door(texts, worker, outlook),
    };
    Verdict { look, line, note }
}

fn met(texts: Texts, outlook: &Outlook, door: &SchemeVerdict) -> Verdict {
    let name = door.scheme.name.id;
    let vulnerable = outlook.answer.vulnerable == Truth::Yes;
    let (line, note) = match outlook.answer.route {
        Route::Government if vulnerable => {
            (texts.verdict_government_yes(), texts.note_vulnerable_meets(name))
        }
        Route::Government => (texts.verdict_government_yes(), texts.note_meets(name)),
        Route::Donor if vulnerable => (texts.verdict_donor_yes(), texts.note_donor_vulnerable(name)),
        Route::Donor => (texts.verdict_donor_yes(), texts.note_donor(name)),
        Route::SelfPay | Route::Employer | Route::Contractor | Route::Migrant | Route::None => {
            return self_pay(texts, outlook);
        }
    };
    let mut whole = note.to_string();
    if outlook.answer.route == Route::Donor {
        if let Some(missing) = government_missing(texts, outlook) {
            whole = format!("{whole} {missing}");
        } else if !has_local_scheme(outlook) {
            whole = format!("{whole} {}", texts.note_no_local());
        }
    }
    Verdict {
        look: Look::Sure,
        line: line.to_string(),
        note: whole,
    }
}

fn self_pay(texts: Texts, outlook: &Outlook) -> Verdict {
    let price = outlook.own.as_ref();
    let now = price
        .map(|price| price.quote.total.to_string())
        .unwrap_or_default();
    let mut note = match price.and_then(|price| price.change) {
        Some((month, then)) => {
            let next = month.next().unwrap_or(month);
            texts
                .note_self_until(
                    format::month(texts, month),
                    format::month(texts, next),
                    then.to_string(),
                )
                .to_string()
        }
        None => texts.note_self_flat().to_string(),
    };
    if outlook.answer.vulnerable == Truth::No {
        note = format!("{note} {}", texts.note_self_not_vulnerable());
    }
    Verdict {
        look: Look::Sure,
        line: texts.verdict_self_yes(now).to_string(),
        note,
    }
}

/// Something is not known yet: how many things, how to find out the first, what is open meanwhile.
fn open(texts: Texts, outlook: &Outlook, door: &SchemeVerdict) -> Verdict {
    let unknown: Vec<Reason> = reasons(texts, door, Truth::Unknown);
    let line = texts
        .verdict_unknown(unknown.len().to_string(), format::plural(unknown.len()))
        .to_string();
    let first = unknown.first().map(|reason| match &reason.note {
        Some(note) => format!("{}: {note}", reason.name),
        None => format!("{}.", reason.name),
    });
    let met_donor = outlook.answer.schemes.iter().find(|verdict| {
        verdict.truth == Truth::Yes && verdict.scheme.payer == Payer::Donor && verdict.covers_area()
    });
    let meanwhile = match met_donor {
        Some(verdict) if verdict.scheme.id != door.scheme.id => {
            Some(texts.note_unknown_meanwhile(verdict.scheme.name.id).to_string())
        }
        _ if outlook.own.is_some() && outlook.answer.route != Route::SelfPay => {
            Some(texts.note_unknown_self().to_string())
        }
        _ => None,
    };
    let note: Vec<String> = first.into_iter().chain(meanwhile).collect();
    Verdict {
        look: Look::Open,
        line,
        note: note.join(" "),
    }
}

/// The unmet criteria of the area's government scheme, if it has one.
fn government_missing(texts: Texts, outlook: &Outlook) -> Option<String> {
    let nearest = outlook
        .answer
        .schemes
        .iter()
        .filter(|verdict| {
            verdict.scheme.payer.is_government() && verdict.covers_area() && verdict.truth == Truth::No
        })
        .min_by_key(|verdict| verdict.with(Truth::No).count())?;
    let unmet: Vec<_> = nearest.with(Truth::No).collect();
    let first = reason::criterion(texts, *unmet.first()?);
    let count = unmet.len();
    Some(
        texts
            .note_government_missing(count.to_string(), first, format::plural(count))
            .to_string(),
    )
}

fn has_local_scheme(outlook: &Outlook) -> bool {
    outlook
        .answer
        .schemes
        .iter()
        .any(|verdict| verdict.scheme.area.is_some() && verdict.covers_area())
}

fn employer_note(texts: Texts, worker: &Worker) -> String {
    match worker.engagement {
        Some(Engagement::VillageOfficial) => texts.note_employer_village(),
        Some(Engagement::GovernmentNonAsn) => texts.note_employer_government(),
        _ => texts.note_employer(),
    }
    .to_string()
}

/// Why there is no door, or none yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoDoor {
    NothingKnown,
    Active,
    TooOld { to: u8 },
    TooYoung { from: u8 },
    CivilServant,
    NotWorking,
}

fn why_no_door(worker: &Worker, outlook: &Outlook) -> NoDoor {
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

fn no_door(texts: Texts, worker: &Worker, outlook: &Outlook) -> (Look, String, String) {
    let (look, line, note) = match why_no_door(worker, outlook) {
        NoDoor::NothingKnown => (
            Look::Open,
            texts.verdict_nothing_known(),
            texts.note_nothing_known(),
        ),
        NoDoor::Active => (Look::Sure, texts.verdict_active(), texts.note_active()),
        NoDoor::TooOld { to } => {
            let limit = to.saturating_add(1).to_string();
            (
                Look::Other,
                texts.verdict_too_old(to.to_string()),
                texts.note_too_old(limit),
            )
        }
        NoDoor::TooYoung { from } => {
            let (open, below) = open_ages(from);
            (
                Look::Other,
                texts.verdict_too_young(from.to_string()),
                texts.note_too_young(below, open),
            )
        }
        NoDoor::CivilServant => (
            Look::Other,
            texts.verdict_civil_servant(),
            texts.note_civil_servant(),
        ),
        NoDoor::NotWorking => (Look::Other, texts.verdict_not_working(), texts.note_not_working()),
    };
    (look, line.to_string(), note.to_string())
}

/// The first and last age for which the sources differ.
fn open_ages(sure_from: u8) -> (String, String) {
    let open = crate::rules::tables::MEMBERSHIP_AGE_OPEN_FROM
        .entries
        .last()
        .map_or(0, |entry| entry.value);
    (open.to_string(), sure_from.saturating_sub(1).to_string())
}

/// The reasons of a scheme's criteria with this truth.
pub fn reasons(texts: Texts, verdict: &SchemeVerdict, truth: Truth) -> Vec<Reason> {
    let with = verdict.decided.iter().filter(|decided| decided.truth == truth);
    with.map(|decided| reason::reason(texts, decided, Some(verdict.scheme)))
        .collect()
}

/// The first door.
pub fn door(texts: Texts, worker: &Worker, outlook: &Outlook) -> Door {
    let occupation = worker.occupation.map_or_else(
        || texts.say_worker().to_string(),
        |one| one.label.id.to_ascii_lowercase(),
    );
    if let Some(scheme) = outlook.answer.door {
        return scheme_door(texts, worker, outlook, scheme, &occupation);
    }
    let branch = texts.door_branch(CARE_CENTRE).to_string();
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
    let office = scheme.office_in(worker.area).map(|Label { id }| id);
    let name = scheme.name.id;
    let (place, say) = match (outlook.answer.route, office) {
        (Route::Government, Some(office)) => (
            texts.door_government(office),
            texts.say_government(occupation, name),
        ),
        (Route::Government, None) => (
            texts.door_government_generic(),
            texts.say_government(occupation, name),
        ),
        (Route::Donor, Some(office)) => (texts.door_donor(office, name), texts.say_donor(occupation, name)),
        (Route::Donor, None) => (texts.door_donor_generic(name), texts.say_donor(occupation, name)),
        _ => (texts.door_self(), texts.say_self()),
    };
    let say = if outlook.answer.route == Route::Government && worker.insured != Some(Insured::None) {
        texts.say_government_active(occupation, name)
    } else {
        say
    };
    let bring = scheme.bring.map(|Label { id }| id.to_owned());
    let unknown = outlook.door().and_then(|door| door.with(Truth::Unknown).next());
    Door {
        place: place.to_string(),
        say: Some(say.to_string()),
        bring,
        answer: unknown.map(Topic::of_criterion),
    }
}

fn step(name: impl Into<String>, note: impl Into<String>) -> Reason {
    Reason {
        name: name.into(),
        note: Some(note.into()),
    }
}

/// The most steps shown; more are not read.
const MOST_STEPS: usize = 4;

/// What to do next, four steps at most.
pub fn steps(texts: Texts, worker: &Worker, outlook: &Outlook) -> Vec<Reason> {
    let branch = CARE_CENTRE;
    let mut steps = match outlook.answer.route {
        Route::Government => government_steps(texts, worker, outlook),
        Route::Donor => {
            let mut steps = household_step(texts, worker);
            steps.extend(find_out(texts, outlook));
            steps.push(step(door(texts, worker, outlook).place, texts.step_visit_note()));
            steps.push(step(texts.step_donor(), texts.step_donor_note()));
            steps.push(step(texts.step_first_payment(), texts.step_first_payment_note()));
            steps
        }
        Route::SelfPay => {
            let waiting = outlook.family.waiting_months.to_string();
            let mut steps = find_out(texts, outlook);
            steps.push(step(texts.step_self_register(), texts.step_self_register_note()));
            steps.push(step(texts.step_self_pay(), texts.step_self_pay_note()));
            steps.push(step(texts.step_self_keep(), texts.step_self_keep_note(waiting)));
            steps
        }
        Route::Employer => vec![
            step(texts.step_employer_ask(), texts.step_employer_ask_note()),
            step(
                texts.step_employer_branch(branch),
                texts.step_employer_branch_note(),
            ),
        ],
        Route::Contractor => vec![
            step(texts.step_contractor_ask(), texts.step_contractor_ask_note()),
            step(
                texts.step_employer_branch(branch),
                texts.step_employer_branch_note(),
            ),
        ],
        Route::Migrant => vec![step(texts.step_migrant(branch), texts.step_migrant_note())],
        Route::None => steps_without_door(texts, why_no_door(worker, outlook)),
    };
    steps.truncate(MOST_STEPS);
    steps
}

fn steps_without_door(texts: Texts, why: NoDoor) -> Vec<Reason> {
    let branch = CARE_CENTRE;
    match why {
        NoDoor::NothingKnown => vec![step(texts.step_engagement(), texts.step_engagement_note())],
        NoDoor::Active => vec![step(
            texts.step_active_check(),
            texts.step_active_check_note(branch),
        )],
        NoDoor::TooOld { to } => {
            let limit = to.saturating_add(1).to_string();
            vec![
                step(texts.step_old_member(), texts.step_old_member_note(limit)),
                step(texts.step_old_family(), texts.step_old_family_note()),
            ]
        }
        NoDoor::TooYoung { from } => {
            let (open, below) = open_ages(from);
            vec![step(texts.step_young(branch), texts.step_young_note(below, open))]
        }
        NoDoor::CivilServant | NoDoor::NotWorking => vec![step(texts.step_work(), texts.step_work_note())],
    }
}

fn government_steps(texts: Texts, worker: &Worker, outlook: &Outlook) -> Vec<Reason> {
    let looks_at_register = outlook.door().is_some_and(|door| {
        door.scheme
            .criteria
            .iter()
            .any(|criterion| matches!(criterion, Criterion::Welfare { .. }))
    });
    let place = door(texts, worker, outlook).place;
    let mut steps = household_step(texts, worker);
    if looks_at_register {
        steps.push(step(texts.step_registered(), texts.step_registered_note()));
    } else {
        steps.extend(find_out(texts, outlook));
    }
    steps.push(step(texts.step_visit(place), texts.step_visit_note()));
    steps.push(step(texts.step_wait_self(), texts.step_wait_self_note()));
    steps.push(step(texts.step_first_payment(), texts.step_first_payment_note()));
    steps
}

/// For somebody who works in a household: the household's duty comes first.
fn household_step(texts: Texts, worker: &Worker) -> Vec<Reason> {
    if worker.engagement != Some(Engagement::Household) {
        return Vec::new();
    }
    let since = source::UU_2_2026
        .day
        .map(|day| format::day_of_source(texts, day))
        .unwrap_or_default();
    vec![step(texts.step_household(), texts.step_household_note(since))]
}

/// How to find out the first thing not known yet.
fn find_out(texts: Texts, outlook: &Outlook) -> Vec<Reason> {
    let Some(door) = outlook.door() else {
        return Vec::new();
    };
    let first = door
        .decided
        .iter()
        .find(|decided| decided.truth == Truth::Unknown);
    let Some(decided) = first else { return Vec::new() };
    let name = texts
        .step_find_out(reason::criterion(texts, decided.criterion.id()))
        .to_string();
    vec![Reason {
        name,
        note: reason::reason(texts, decided, Some(door.scheme)).note,
    }]
}

/// What a scheme says about itself on one line: met, open, or how many criteria are missing.
pub fn standing(texts: Texts, verdict: &SchemeVerdict) -> String {
    match verdict.truth {
        Truth::Yes => texts.other_yes().to_string(),
        Truth::Unknown => texts.other_unknown().to_string(),
        Truth::No => {
            let count = verdict.with(Truth::No).count();
            texts
                .other_no(count.to_string(), format::plural(count))
                .to_string()
        }
    }
}

/// What changes when: `Sampai Desember 2026. Mulai Januari 2027 Rp16.800.`
pub fn change(texts: Texts, price: &Price) -> Option<String> {
    let (month, then) = price.change?;
    let next = month.next().unwrap_or(month);
    Some(
        texts
            .money_change(
                format::month(texts, month),
                format::month(texts, next),
                then.to_string(),
            )
            .to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::{Look, door, steps, verdict};
    use crate::answers::{Answers, Topic};
    use crate::domain::date::Date;
    use crate::i18n::texts::indonesian;
    use crate::outlook::outlook;

    fn told(given: &[(Topic, &str)]) -> (Look, String, String, String, usize) {
        let mut answers = Answers::default();
        for (topic, typed) in given {
            answers.keep(*topic, (*typed).to_owned());
        }
        let texts = indonesian();
        let worker = answers.worker();
        let outlook = outlook(&worker, Date::parse("2026-11-21").unwrap()).unwrap();
        let verdict = verdict(texts, &worker, &outlook);
        let door = door(texts, &worker, &outlook);
        (
            verdict.look,
            verdict.line,
            verdict.note,
            door.place,
            steps(texts, &worker, &outlook).len(),
        )
    }

    const FISHER: [(Topic, &str); 7] = [
        (Topic::Area, "64.07"),
        (Topic::Occupation, "nelayan"),
        (Topic::Engagement, "own_account"),
        (Topic::Income, "1.500.000"),
        (Topic::IncomeRegular, "no"),
        (Topic::Age, "41"),
        (Topic::Insured, "none"),
    ];

    fn fisher(more: &[(Topic, &'static str)]) -> (Look, String, String, String, usize) {
        told(&[FISHER.as_slice(), more].concat())
    }

    #[test]
    fn a_poor_fisher_of_kutai_barat_goes_to_the_district_office() {
        let (look, line, note, place, steps) = fisher(&[(Topic::Registry, "poor")]);
        assert_eq!(look, Look::Sure);
        assert_eq!(line, "Iuran Anda bisa dibayar pemerintah daerah");
        assert_eq!(
            note,
            "Anda pekerja rentan dan memenuhi kriteria awal Pergub Kaltim 40/2025. Kantor masih memeriksa data dan kuota."
        );
        assert_eq!(place, "Datangi Disnakertrans Kutai Barat");
        assert_eq!(steps, 4);
    }

    #[test]
    fn the_same_fisher_unlisted_has_a_donor_and_one_thing_missing() {
        let (look, line, note, place, _) = fisher(&[(Topic::Registry, "unlisted")]);
        assert_eq!(
            (look, line.as_str()),
            (Look::Sure, "Iuran Anda bisa dibayari donatur")
        );
        assert_eq!(
            note,
            "Anda pekerja rentan dan memenuhi kriteria awal GN Lingkaran Kutai Barat. Perlu ada perusahaan atau orang yang membayari. Untuk bantuan pemerintah kurang satu syarat: tercatat miskin di data pemerintah."
        );
        assert_eq!(
            place,
            "Tanya Disnakertrans Kutai Barat soal GN Lingkaran Kutai Barat"
        );
    }

    #[test]
    fn not_knowing_the_register_is_almost() {
        let (look, line, note, ..) =
            fisher(&[(Topic::Registry, "tidak-tahu"), (Topic::Decile, "tidak-tahu")]);
        assert_eq!(
            (look, line.as_str()),
            (Look::Open, "Hampir: satu hal lagi yang perlu dipastikan")
        );
        assert!(
            note.starts_with("Tercatat miskin di data pemerintah: Tanya kantor desa"),
            "{note}"
        );
        assert!(note.ends_with("Sementara itu, donatur GN Lingkaran Kutai Barat bisa membayari, dan mendaftar sendiri tetap terbuka."));
    }

    #[test]
    fn nobody_is_left_without_a_step() {
        for engagement in crate::domain::engagement::Engagement::ALL {
            for insured in ["none", "active", "lapsed", "tidak-tahu"] {
                for age in ["14", "16", "41", "65", "tidak-tahu"] {
                    let (_, line, note, place, steps) = told(&[
                        (Topic::Engagement, engagement.id()),
                        (Topic::Insured, insured),
                        (Topic::Age, age),
                    ]);
                    assert!(!line.is_empty() && !note.is_empty() && !place.is_empty() && steps > 0);
                    assert!(!line.contains("tidak layak") && !line.contains("ditolak"));
                }
            }
        }
        assert_eq!(told(&[]).1, "Satu jawaban lagi: bagaimana Anda bekerja");
    }
}
