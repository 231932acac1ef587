//! The verdict, in words.

use crate::check::no_door::{NoDoor, open_ages, why_no_door};
use crate::check::reason::{self, Reason};
use crate::format;
use crate::texts::{Texts, args};
use payung_check::advice;
use payung_check::outlook::Outlook;
use payung_check::price::Price;
use payung_check::rules::PersonRules;
use payung_questions::eligibility::{SchemeVerdict, Worker};
use payung_rules::area::Area;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::payer::Payer;
use payung_values::route::Route;
use payung_values::truth::Truth;

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

/// `nelayan, 41 tahun, Kabupaten Kutai Barat`; `None` if none of it is known.
pub fn person(texts: Texts, rules: &PersonRules, worker: &Worker, day: Date) -> Option<String> {
    let parts = [
        worker
            .occupation
            .map(|occupation| format::in_sentence(occupation.label)),
        worker.age_on(day).map(|age| {
            texts
                .result_age(args::ResultAge {
                    age: &age.get().to_string(),
                })
                .to_string()
        }),
        worker
            .area
            .and_then(|code| Area::find(rules.areas, code))
            .map(|area| area.name.to_owned()),
    ];
    let known: Vec<String> = parts.into_iter().flatten().collect();
    (!known.is_empty()).then(|| known.join(", "))
}

/// The verdict.
pub fn verdict(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Verdict {
    if let Some(door) = outlook.door() {
        return match door.truth {
            Truth::Yes => met(texts, worker, outlook, door),
            Truth::Unknown | Truth::No => open(texts, rules, outlook, door),
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
            texts
                .note_migrant(args::NoteMigrant {
                    number: rules.care_centre,
                })
                .to_string(),
        ),
        Route::Government | Route::Donor | Route::SelfPay | Route::None => {
            no_door(texts, rules, worker, outlook)
        }
    };
    Verdict { look, line, note }
}

fn met(texts: Texts, worker: &Worker, outlook: &Outlook, door: &SchemeVerdict) -> Verdict {
    let name = door.scheme.name.text(texts.language());
    let vulnerable = outlook.answer.vulnerable == Truth::Yes;
    let (line, note) = match outlook.answer.route {
        Route::Government if vulnerable => (
            texts.verdict_government_yes(),
            texts.note_vulnerable_meets(args::NoteVulnerableMeets { scheme: name }),
        ),
        Route::Government => (
            texts.verdict_government_yes(),
            texts.note_meets(args::NoteMeets { scheme: name }),
        ),
        Route::Donor if vulnerable => (
            texts.verdict_donor_yes(),
            texts.note_donor_vulnerable(args::NoteDonorVulnerable { scheme: name }),
        ),
        Route::Donor => (
            texts.verdict_donor_yes(),
            texts.note_donor(args::NoteDonor { scheme: name }),
        ),
        Route::SelfPay | Route::Employer | Route::Contractor | Route::Migrant | Route::None => {
            return self_pay(texts, outlook);
        }
    };
    let mut whole = note.to_string();
    if outlook.answer.route == Route::Donor {
        if let Some(missing) = government_missing(texts, worker, outlook) {
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
                .note_self_until(args::NoteSelfUntil {
                    month: &format::month(texts, month),
                    next: &format::month(texts, next),
                    price: &then.to_string(),
                })
                .to_string()
        }
        None => texts.note_self_flat().to_string(),
    };
    if outlook.answer.vulnerable == Truth::No {
        note = format!("{note} {}", texts.note_self_not_vulnerable());
    }
    Verdict {
        look: Look::Sure,
        line: texts
            .verdict_self_yes(args::VerdictSelfYes { price: &now })
            .to_string(),
        note,
    }
}

/// Something is not known yet: how many things, how to find out the first, what is open meanwhile.
fn open(texts: Texts, rules: &PersonRules, outlook: &Outlook, door: &SchemeVerdict) -> Verdict {
    let unknown: Vec<Reason> = reasons(texts, rules, door, Truth::Unknown);
    let line = texts
        .verdict_unknown(args::VerdictUnknown {
            count: &unknown.len().to_string(),
            jumlah: format::plural(unknown.len()),
        })
        .to_string();
    let first = unknown.first().map(|reason| match &reason.note {
        Some(note) => format!("{}: {note}", reason.name),
        None => format!("{}.", reason.name),
    });
    let is_open = |payer: Payer| {
        let mut schemes = outlook.answer.schemes.iter();
        schemes.find(|verdict| {
            verdict.truth == Truth::Yes && verdict.scheme.payer == payer && verdict.covers_area()
        })
    };
    let meanwhile = match (is_open(Payer::Donor), is_open(Payer::Own)) {
        (Some(donor), Some(_)) => Some(
            texts
                .note_unknown_meanwhile(args::NoteUnknownMeanwhile {
                    scheme: donor.scheme.name.text(texts.language()),
                })
                .to_string(),
        ),
        (_, Some(_)) => Some(texts.note_unknown_self().to_string()),
        (_, None) => None,
    };
    let note: Vec<String> = first.into_iter().chain(meanwhile).collect();
    Verdict {
        look: Look::Open,
        line,
        note: note.join(" "),
    }
}

/// The unmet criteria of the area's government scheme, if it has one.
fn government_missing(texts: Texts, worker: &Worker, outlook: &Outlook) -> Option<String> {
    let nearest = outlook
        .answer
        .schemes
        .iter()
        .filter(|verdict| {
            verdict.scheme.payer.is_government() && verdict.covers_area() && verdict.truth == Truth::No
        })
        .min_by_key(|verdict| {
            // Of two that lack as much, the one that time alone will meet.
            let by_time = advice::near_miss(verdict, worker, outlook.day).by_time;
            (verdict.with(Truth::No).count(), by_time.is_none())
        })?;
    let unmet: Vec<_> = nearest.with(Truth::No).collect();
    let first = reason::criterion(texts, *unmet.first()?);
    let count = unmet.len();
    Some(
        texts
            .note_government_missing(args::NoteGovernmentMissing {
                count: &count.to_string(),
                criterion: &first,
                jumlah: format::plural(count),
            })
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

fn no_door(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> (Look, String, String) {
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
                texts.verdict_too_old(args::VerdictTooOld { to: &to.to_string() }),
                texts.note_too_old(args::NoteTooOld { limit: &limit }),
            )
        }
        NoDoor::TooYoung { from } => {
            let (open, below) = open_ages(rules, from);
            (
                Look::Other,
                texts.verdict_too_young(args::VerdictTooYoung {
                    from: &from.to_string(),
                }),
                texts.note_too_young(args::NoteTooYoung {
                    below: &below,
                    from: &open,
                }),
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

/// The reasons of a scheme's criteria with this truth.
pub fn reasons(texts: Texts, rules: &PersonRules, verdict: &SchemeVerdict, truth: Truth) -> Vec<Reason> {
    let with = verdict.decided.iter().filter(|decided| decided.truth == truth);
    with.map(|decided| reason::reason(texts, rules, decided, Some(verdict.scheme)))
        .collect()
}

/// What a scheme says about itself on one line: met, open, or how many criteria are missing.
pub fn standing(texts: Texts, verdict: &SchemeVerdict) -> String {
    match verdict.truth {
        Truth::Yes => texts.other_yes().to_string(),
        Truth::Unknown => texts.other_unknown().to_string(),
        Truth::No => {
            let count = verdict.with(Truth::No).count();
            texts
                .other_no(args::OtherNo {
                    count: &count.to_string(),
                    jumlah: format::plural(count),
                })
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
            .money_change(args::MoneyChange {
                month: &format::month(texts, month),
                next: &format::month(texts, next),
                price: &then.to_string(),
            })
            .to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::Date;
    use super::{Look, verdict};
    use crate::check::door::door;
    use crate::check::next_step::steps;
    use crate::texts::indonesian;
    use payung_check::answers::Answers;
    use payung_check::outlook::outlook;
    use payung_check::rules::CheckRules;
    use payung_check::topic::Topic;

    fn told(given: &[(Topic, &str)]) -> (Look, String, String, String, usize) {
        let mut answers = Answers::default();
        for (topic, typed) in given {
            answers.keep(*topic, typed);
        }
        let texts = indonesian();
        let rules = CheckRules::of(payung_fixture::rules());
        let person = &rules.person;
        let worker = answers.worker(person);
        let outlook = outlook(person, &worker, Date::parse("2026-11-21").unwrap()).unwrap();
        let verdict = verdict(texts, person, &worker, &outlook);
        let door = door(texts, person, &worker, &outlook);
        (
            verdict.look,
            verdict.line,
            verdict.note,
            door.place,
            steps(texts, &rules, &worker, &outlook).len(),
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
        for engagement in payung_values::engagement::Engagement::ALL {
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
